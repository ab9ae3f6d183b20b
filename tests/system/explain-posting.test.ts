import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { type Ended, rolecast } from '../support/rolecast-process.ts';
import { writtenSite } from '../support/written-site.ts';

removeFoldersAfterwards();

const keep = 'You look after the lamps of nine harbours, by day and by night.';
const page = (head: string, text = keep) => `---\ntitle: Keeper\ndate: 2026-01-05\n${head}---\n\n${text}\n`;

let folder: string;
beforeAll(() => {
  folder = writtenSite({
    'rolecast.yaml': `organization: {name: Lanternworks}
languages: {en: {title: Jobs}, fr: {title: Emplois}}
tag: {authority: lanternworks.example, date: '2026'}
sources: [{type: markdown, path: ., section: jobs, links: here}]
`,
    'jobs/open.md': page(''),
    'jobs/several.md': page(
      'status: open\ndeadline: 2099-01-15\n',
      `${keep}\n\nApply by 1 March 2099. This position has been filled.\n\n**Status:** Closed`,
    ),
    'jobs/unread.md': page('deadline: soonish\n'),
    'jobs/draft.md': page('draft: true\n'),
    'jobs/pair.md': page(''),
    'jobs/pair.fr.md': page('closed: true\n', 'Vous gardez les lampes de neuf ports, le jour et la nuit.'),
  });
});

const explained = (file: string, ...more: readonly string[]): Promise<Ended> =>
  rolecast(['check', '--explain-posting', file, ...more], { cwd: folder, state: temporaryFolder() });

describe('what a posting says about its end', () => {
  test('nothing, where nothing does', async () => {
    const { code, stdout } = await explained('jobs/open.md');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^jobs\/open\.md \(en\): open$/m);
    expect(stdout).not.toContain('→');
  });

  test('every statement, with its line, and the one that decided', async () => {
    const { stdout } = await explained('jobs/several.md');
    expect(stdout).toMatch(/^jobs\/several\.md \(en\): closed$/m);
    expect(stdout).toMatch(/^ {4}line 5 +certain +closes 2099-01-15\S+: “deadline”$/m);
    expect(stdout).toMatch(/^ {2}→ line 10 +certain +closed: “.*This position has been filled\.”$/m);
    expect(stdout).toMatch(/^ {4}line 12 +certain +closed: “Status: Closed”$/m);
    expect(stdout).toMatch(/^ {4}line 4 +certain +open: “status”$/m);
    expect(stdout.match(/→/g)).toHaveLength(1);
    expect(stdout).toContain('collect shows {');
    expect(stdout).toContain('[status-contradicted]');
  });

  test('a key that is not understood, and that it decides', async () => {
    const { stdout } = await explained('jobs/unread.md');
    expect(stdout).toMatch(/^jobs\/unread\.md \(en\): doubtful$/m);
    expect(stdout).toMatch(/^ {2}→ line 4 +unread +is not understood: “`deadline: soonish` is not a date”$/m);
  });

  test('a translation that closes it', async () => {
    const { stdout } = await explained('jobs/pair.md');
    expect(stdout).toMatch(/^jobs\/pair\.md \(en\): closed$/m);
    expect(stdout).toMatch(/→ decided by translation tag:.*fr\/pair/);
  });

  test('of a draft only why it is none', async () => {
    const { code, stdout } = await explained('jobs/draft.md');
    expect(code).toBe(0);
    expect(stdout).toContain('[posting-draft]');
  });

  test('named from elsewhere, with the folder of the site', async () => {
    const { stdout } = await rolecast(['check', folder, '--explain-posting', 'jobs/open.md'], {
      cwd: temporaryFolder(),
      state: temporaryFolder(),
    });
    expect(stdout).toContain('jobs/open.md (en): open');
    const absolute = await explained(join(folder, 'jobs/open.md'));
    expect(absolute.stdout).toContain('jobs/open.md (en): open');
  });

  test('of a file that is no posting it says so, and ends with 2', async () => {
    const { code, stderr } = await explained('jobs/nothing.md');
    expect(code).toBe(2);
    expect(stderr).toContain('jobs/nothing.md is no file of a posting');
  });
});
