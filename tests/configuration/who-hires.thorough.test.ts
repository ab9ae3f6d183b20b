import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { init } from '../../src/node/commands/init.ts';
import type { World } from '../../src/node/world.ts';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { readSite } from '../support/read-site.ts';
import { writtenSite } from '../support/written-site.ts';

removeFoldersAfterwards();

const now = '2026-06-01T00:00:00Z';
const keeper = (head = '') =>
  `---\ntitle: Keeper\ndate: 2026-05-01\n${head}---\n\nYou keep the lamp of the tower through the night, and you write its log.\n`;
type Files = Readonly<Record<string, string>>;

const generators: Readonly<Record<string, (title: string) => Files>> = {
  Hugo: (title) => ({
    'hugo.yaml': `baseURL: https://www.lantern.example/\nlanguageCode: en\ntitle: ${title}\n`,
    'content/jobs/keeper.md': keeper(),
  }),
  Jekyll: (title) => ({
    '_config.yml': `url: https://www.lantern.example\ntitle: ${title}\ncollections:\n  jobs:\n    output: true\n`,
    '_jobs/keeper.md': keeper(),
  }),
  MkDocs: (title) => ({
    'mkdocs.yml': `site_url: https://www.lantern.example/\nsite_name: ${title}\n`,
    'docs/jobs/keeper.md': keeper(),
  }),
};

const documentsOf = async (files: Files) => {
  const { snapshot, document, paths } = await readSite(writtenSite(files), now);
  return { snapshot, all: paths.map((path) => `${path}\n${document(path)}`) };
};

describe('a site that does not say who hires', () => {
  test.each(
    Object.keys(generators).flatMap((kind) =>
      ['www.lantern.example', 'lantern.example', 'Jobs', 'My Site', 'Untitled', 'The organisation', '""'].map(
        (title) => [kind, title] as const,
      ),
    ),
  )('%s, titled %s: no document names an organisation, and one warning has the cure', async (kind, title) => {
    const { snapshot, all } = await documentsOf(generators[kind]?.(title) ?? {});
    expect(snapshot.postings).toHaveLength(1);
    const said = snapshot.diagnostics.filter(({ code }) => code === 'organization-missing');
    expect(said).toHaveLength(1);
    expect(said[0]?.hint).toContain('organization: {name: …}');
    for (const text of all)
      expect(text).not.toMatch(/hiringOrganization|<company>|<dc:creator>|"authors"|Unnamed organization/);
  });

  test.each<[string, Files, string]>([
    [
      'its configuration',
      { ...generators['Hugo']?.('Jobs'), 'rolecast.yaml': 'organization: Booking.example\n' },
      'Booking.example',
    ],
    ['its title', generators['MkDocs']?.('Lantern & Sons') ?? {}, 'Lantern & Sons'],
    [
      'the posting',
      { ...generators['Jekyll']?.('Jobs'), '_jobs/keeper.md': keeper('company: Wick & Co\n') },
      'Wick & Co',
    ],
  ])('is no such site where %s says it', async (_, files, name) => {
    const { snapshot, all } = await documentsOf(files);
    expect(snapshot.diagnostics.map(({ code }) => code)).not.toContain('organization-missing');
    expect(snapshot.postings[0]?.organization.name).toBe(name);
    const escaped = name.replace('&', '&amp;');
    expect(all.join('\n')).toContain(`<dc:creator>${escaped}</dc:creator>`);
  });
});

describe('ids', () => {
  test('under no domain are warned about at each reading, and those under one are not', async () => {
    const nowhere = { 'jobs/keeper.md': keeper() };
    const codes = async (files: Files) =>
      (await readSite(writtenSite(files), now)).snapshot.diagnostics.map(({ code }) => code);
    expect(await codes(nowhere)).toContain('ids-unowned');
    const tag = 'tag: {authority: lantern.example, date: 2026}\n';
    expect(await codes({ ...nowhere, 'rolecast.yaml': tag })).not.toContain('ids-unowned');
    expect(await codes(generators['Hugo']?.('L') ?? {})).not.toContain('ids-unowned');
  });
});

describe('init', () => {
  const console = { line: () => {}, paint: (_: string, text: string) => text };
  const world = { out: console, err: console } as unknown as World;
  const written = (files: Files) => {
    const path = writtenSite(files);
    expect(init({ path }, world)).toBe(0);
    return { path, text: readFileSync(join(path, 'rolecast.yaml'), 'utf8') };
  };
  const values = (text: string) =>
    text
      .split('\n')
      .filter((line) => !/^\s*(?:#|$)/.test(line))
      .join('\n');

  test('writes no stand-in: what is not known is a line to fill in', () => {
    const { text } = written({ 'jobs/keeper.md': keeper() });
    expect(text).toMatch(/^#organization:\n# {2}name: …$/m);
    expect(text).toMatch(/^#tag: \{authority: DOMAIN, date: YEAR\}$/m);
    expect(values(text)).not.toMatch(/organi[sz]ation|localhost|invalid|Job openings|UTC/);
  });

  test('writes what the site says, and who hires as a comment where only its title says so', () => {
    const { text } = written(generators['Hugo']?.('Lantern & Sons') ?? {});
    expect(text).toMatch(/^#organization:\n# {2}name: Lantern & Sons$/m);
    expect(values(text)).toContain('title: Lantern & Sons');
    expect(values(text)).toContain('authority: www.lantern.example');
  });

  test.each<[string, Files]>([
    ['a plain folder', { 'jobs/keeper.md': keeper(), 'jobs/fr/gardien.md': keeper() }],
    ['a site', generators['Jekyll']?.('www.lantern.example') ?? {}],
    ['a file of records', { 'jobs.csv': 'title,date\nKeeper,2026-05-01\n' }],
  ])('changes nothing about %s', async (_, files) => {
    const before = (await readSite(writtenSite(files), now)).snapshot;
    const { path } = written(files);
    const after = (await readSite(path, now)).snapshot;
    expect(after.site).toEqual(before.site);
    expect(after.postings).toEqual(before.postings);
  });
});
