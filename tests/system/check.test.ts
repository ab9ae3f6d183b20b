import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { rolecast } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

function siteOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const run = (folder: string, ...args: readonly string[]) =>
  rolecast(['check', folder, ...args], { cwd: folder, state: temporaryFolder() });

const configuration = `organization: {name: Lanternworks}
timeZone: America/Halifax
languages: {en: {title: Jobs}}
tag: {authority: lanternworks.example, date: '2026'}
sources: [{type: markdown, path: ., section: jobs, links: here}]
`;

const complete = `---
title: Keeper
date: 2026-01-05
location: Halifax, Nova Scotia, Canada
employment_type: full-time
salary: CAD 60,000 to 70,000 a year
closes: 2099-01-01
reference: LW-1
apply_email: jobs@lanternworks.example
---

${'You look after the lamps of nine harbours, by day and by night. '.repeat(8)}
`;

describe('rolecast check ends with', () => {
  test('0 where nothing is to be put right', async () => {
    const { code, stdout } = await run(
      siteOf({ 'rolecast.yaml': configuration, 'jobs/keeper.md': complete }),
      '--fail-on',
      'warning',
    );
    expect(stdout).toContain('1 open (1 eligible for Google), 0 closed, 0 scheduled, 0 left out');
    expect(code).toBe(0);
  });

  const doubtful = siteOf({
    'rolecast.yaml': configuration,
    'jobs/keeper.md': complete.replace('You look', '[Our map](map.md). You look'),
  });

  test.each([
    ['0 for a warning, unless', [], 0],
    ['1 for a warning where --fail-on says so', ['--fail-on', 'warning'], 1],
  ])('%s', async (_, args, expected) => {
    const { code, stdout } = await run(doubtful, ...args);
    expect(stdout).toContain('jobs/keeper.md:12');
    expect(stdout).toContain('[link-broken]');
    expect(code).toBe(expected);
  });

  test('what job boards refuse only where they are named', async () => {
    const site = siteOf({
      'rolecast.yaml': configuration,
      'jobs/keeper.md': complete.replace('Halifax, Nova Scotia', 'Halifax'),
    });
    expect((await run(site, '--fail-on', 'warning')).code).toBe(0);
    const { code, stdout } = await run(site, '--fail-on', 'warning', '--boards', 'indeed,adzuna');
    expect(stdout).toContain('Job boards that will refuse it: Indeed (no state or region) [board-refuses]');
    expect(code).toBe(1);
  });

  test('0 for an error that the configuration keeps to itself, and says so', async () => {
    const folder = siteOf({
      'rolecast.yaml': `${configuration}check: {google-required-missing: [jobs/keeper.md]}\n`,
      'jobs/keeper.md': complete.replace(/location.*\n/, ''),
    });
    const { code, stdout } = await run(folder);
    expect(stdout).toContain('1 more is not shown: `check` in rolecast.yaml says so');
    expect([code, stdout.includes('google-required-missing')]).toEqual([0, false]);
  });

  test('2 for a code to keep that there is not, and names the one that was meant', async () => {
    const folder = siteOf({
      'rolecast.yaml': `${configuration}check: {descripton-thin: off}\n`,
      'jobs/keeper.md': complete,
    });
    const { code, stderr } = await run(folder);
    expect(stderr).toContain('did you mean description-thin?');
    expect(code).toBe(2);
  });

  test('1 for an error', async () => {
    const site = siteOf({
      'rolecast.yaml': configuration,
      'jobs/keeper.md': complete.replace(/location.*\n/, ''),
    });
    const { code, stdout } = await run(site);
    expect(stdout).toContain('[google-required-missing]');
    expect(code).toBe(1);
  });

  test.each([
    ['a folder that is not there', ['/nowhere/at/all']],
    ['a configuration with a fault', []],
    ['a format that there is not', ['--format', 'xml']],
  ])('2 for %s', async (_, args) => {
    const site = siteOf({ 'rolecast.yaml': 'languages: 7\n', 'jobs/keeper.md': complete });
    const [first = ''] = args;
    const { code, stderr, stdout } = await (first.startsWith('/')
      ? rolecast(['check', ...args], { cwd: site, state: temporaryFolder() })
      : run(site, ...args));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });
});

describe('for machines rolecast check prints', () => {
  const site = siteOf({
    'rolecast.yaml': `${configuration}frontMatter: {salary: Lohnband}\nprose: {hours: suggest, employmentTypes: publish, term: off}\n`,
    'jobs/keeper.md': complete
      .replace(/salary:.*/, 'Lohnband: CAD 65,000 a year')
      .replace(/employment_type:.*\n/, '')
      .replace(
        'You look',
        'This is a full-time position, 40 hours per week. This is a 6-month contract.\n\nYou look',
      ),
  });

  test('JSON, with a site’s own names and its wishes for the text followed', async () => {
    const { code, stdout, stderr } = await run(site, '--format', 'json');
    const { counts, diagnostics } = JSON.parse(stdout) as {
      counts: object;
      diagnostics: { code: string; message: string }[];
    };
    expect([code, stderr]).toEqual([0, '']);
    expect(counts).toEqual({ open: 1, closed: 0, scheduled: 0, eligible: 1, leftOut: 0 });
    expect(diagnostics.map((one) => [one.code, one.message.split(',')[0]])).toEqual([
      ['fact-suggested', 'The text states hours'],
    ]);
    const collected = await rolecast(['collect', site], { cwd: site, state: temporaryFolder() });
    const { postings } = JSON.parse(collected.stdout) as { postings: object[] };
    expect(postings[0]).toMatchObject({
      salary: { currency: 'CAD', min: 65000, max: 65000, unit: 'YEAR' },
      employmentTypes: ['FULL_TIME'],
    });
    expect(postings[0]).not.toHaveProperty('hours');
    expect(postings[0]).not.toHaveProperty('term');
  });

  test('GitHub’s annotations', async () => {
    const { stdout } = await run(site, '--format', 'github');
    expect(stdout).toMatch(
      /^::notice file=jobs\/keeper\.md,line=11,title=fact-suggested::The text states hours/,
    );
  });

  test('paths from the root of the repository, wherever it was called', async () => {
    const home = siteOf({
      'website/rolecast.yaml': configuration,
      'website/jobs/keeper.md': complete.replace(/location.*\n/, ''),
      '.git/HEAD': 'ref: refs/heads/main\n',
    });
    const from = (cwd: string, path: string) =>
      rolecast(['check', path, '--format', 'github'], { cwd, state: temporaryFolder() });
    for (const { stdout } of [await from(home, 'website'), await from(join(home, 'website'), '.')])
      expect(stdout).toContain('::error file=website/jobs/keeper.md,');
  });

  test.each([
    ['gitlab', '"check_name": "fact-suggested"'],
    ['junit', '<testsuites tests="1" failures="0" errors="0" skipped="1">'],
  ])('%s', async (format, expected) => {
    expect((await run(site, '--format', format)).stdout).toContain(expected);
  });

  test('SARIF', async () => {
    const { stdout } = await run(site, '--format', 'sarif');
    expect(JSON.parse(stdout)).toMatchObject({ version: '2.1.0', runs: [{ results: [{ level: 'note' }] }] });
  });
});
