import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeGeneratedSite } from '../../bench/generated-site.ts';
import type { Snapshot } from '../../src/model/catalog.ts';
import { answers, boardServer, paged } from '../support/board-server.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { leverPosting } from '../support/lever-posting.ts';
import { type ProcessOptions, rolecast, type Serving, serving } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

let home: string;
let site: string;
const running: Serving[] = [];
const mounted: string[] = [];
beforeEach(() => {
  home = temporaryFolder();
  site = join(home, 'site');
  mkdirSync(join(site, 'jobs'), { recursive: true });
  const lines = [
    'organization: Lanternworks',
    'languages: {en: {title: Jobs}}',
    'tag: {authority: lanternworks.example, date: 2026}',
    'sources: [{type: markdown, path: jobs, links: here}]',
  ];
  writeFileSync(join(site, 'rolecast.yaml'), `${lines.join('\n')}\n`);
  write('keeper', 'You keep the light.');
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.kill()));
  for (const folder of mounted.splice(0)) execFileSync('umount', [folder]);
});

const write = (name: string, text: string) =>
  writeFileSync(join(site, 'jobs', `${name}.md`), `---\ntitle: ${name}\n---\n${text}\n`);

const options = (environment: Readonly<Record<string, string>> = {}): ProcessOptions => ({
  cwd: home,
  state: join(home, 'state'),
  environment,
});

async function serve(): Promise<Serving> {
  const one = await serving(['site', '--port', '0'], options());
  running.push(one);
  return one;
}

/** Since it began: what it says of faults follows its address. */
async function said(one: Serving, pattern: RegExp): Promise<void> {
  if (!pattern.test(one.stdout())) await one.says(pattern);
}

const statusOf = async ({ url }: Serving, path: string) => (await fetch(url + path)).status;
const healthOf = async ({ url }: Serving) => (await (await fetch(`${url}healthz`)).json()) as object;

/** A disk of its own, small enough to be full at once. */
function smallDisk(name: string): string {
  const folder = join(home, name);
  mkdirSync(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]);
  mounted.push(folder);
  return folder;
}
const fill = (disk: string) => spawnSync('sh', ['-c', 'cat /dev/zero > "$0/filler"', disk]);
const lock = (disk: string) => execFileSync('mount', ['-o', 'remount,ro', disk]);

/** Mounting takes the rights of root, which CI has. */
const mayMount = process.env['CI'] !== undefined || spawnSync('unshare', ['-m', 'true']).status === 0;

describe.skipIf(!mayMount).each([
  ['full', fill],
  ['read-only', lock],
])('a disk that is %s', (_, spoil) => {
  test('keeps the ledger from being written, says so, and stops nobody from being served', async () => {
    spoil(smallDisk('state'));
    const one = await serve();
    await said(one, /\[ledger-unwritable\]/);
    const again = one.says(/Read again: 2 open/);
    write('cook', 'You cook for the keeper.');
    await again;
    expect(await statusOf(one, 'en/jobs/keeper/')).toBe(200);
    expect(await statusOf(one, 'en/rss.xml')).toBe(200);
  });

  test('keeps what a board says from being kept: it is served all the same and that is said, and after a restart what it said before counts', async () => {
    const lever = '/api.lever.co/v0/postings/lanternworks';
    const api = await boardServer();
    try {
      const disk = smallDisk('state');
      const yaml = readFileSync(join(site, 'rolecast.yaml'), 'utf8');
      const board = 'sources: [{type: lever, board: lanternworks, host: us, language: en, links: here}]';
      writeFileSync(join(site, 'rolecast.yaml'), yaml.replace(/^sources: .*$/m, board));
      const asking = options({ ROLECAST_TEST_SERVER: api.url });
      api.on(lever, paged([leverPosting('Diver')]));
      await rolecast(['collect', 'site'], asking);
      const kept = join(disk, 'rolecast/boards');
      for (const name of readdirSync(kept)) {
        const text = readFileSync(join(kept, name), 'utf8');
        writeFileSync(
          join(kept, name),
          text.replace(/"askedAt":"[^"]*"/, '"askedAt":"2026-01-01T00:00:00Z"'),
        );
      }
      spoil(disk);
      api.on(lever, paged([leverPosting('Diver'), leverPosting('Pilot')]));
      const one = await serving(['site', '--port', '0'], asking);
      running.push(one);
      await said(one, /\[board-store-failed\]/);
      expect(await statusOf(one, 'en/jobs/pilot/')).toBe(200);
      await one.kill();
      api.on(lever, answers(500, ''));
      const { postings } = JSON.parse((await rolecast(['collect', 'site'], asking)).stdout) as Snapshot;
      expect(postings.map(({ title, status }) => [title, status])).toEqual([['Diver', 'open']]);
    } finally {
      await api.close();
    }
  });

  test('ends a build with a reason, and the export before is up as it was', async () => {
    const disk = smallDisk('disk');
    const build = () => rolecast(['build', 'site', '--out', join(disk, 'public')], options());
    expect((await build()).code).toBe(0);
    const feed = () => readFileSync(join(disk, 'public/en/rss.xml'), 'utf8');
    const before = feed();
    write('cook', 'You cook for the keeper.');
    spoil(disk);
    const { code, stderr } = await build();
    expect([code, stderr]).toEqual([2, expect.stringMatching(/public was not written: /)]);
    expect(feed()).toBe(before);
  });

  test('ends a publishing with a reason, and no value of the edition before is lost or cut', async () => {
    const disk = smallDisk('disk');
    const store = join(disk, 'assets');
    const publish = () =>
      rolecast(
        ['publish', 'site', '--to', 'assets', '--out', store, '--url', 'https://jobs.lanternworks.example/'],
        options(),
      );
    expect((await publish()).code).toBe(0);
    const values = () =>
      new Map(
        readdirSync(store, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.endsWith('.new'))
          .map((entry) => join(entry.parentPath, entry.name))
          .map((file) => [file, readFileSync(file, 'latin1')]),
      );
    const before = values();
    write('cook', 'You cook for the keeper.');
    spoil(disk);
    const { code, stderr } = await publish();
    expect([code, stderr]).toEqual([2, expect.stringMatching(/was not published to: /)]);
    const after = values();
    for (const [file, bytes] of before) expect([file, after.get(file) === bytes]).toEqual([file, true]);
  });
});

test('a folder that vanishes while it is served leaves its postings up, says since when, and is read when it is back', async () => {
  const one = await serve();
  const gone = one.says(/\[source-failed\]/);
  renameSync(join(site, 'jobs'), join(home, 'elsewhere'));
  await gone;
  expect(await statusOf(one, 'en/jobs/keeper/')).toBe(200);
  expect(await statusOf(one, 'en/rss.xml')).toBe(200);
  expect(await healthOf(one)).toMatchObject({
    status: 'stale',
    snapshotAge: expect.any(Number),
    sources: [{ postings: 1, staleSince: expect.stringMatching(/^\d{4}-/) }],
  });
  const back = one.says(/Read again: 1 open/);
  renameSync(join(home, 'elsewhere'), join(site, 'jobs'));
  await back;
  expect(await healthOf(one)).toMatchObject({ status: 'ok' });
});

test('a folder that becomes a link out of the site is not read through it', async () => {
  const one = await serve();
  const outside = join(home, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'secret.md'), '---\ntitle: Secret\n---\nNobody knows.\n');
  mkdirSync(join(site, 'jobs/night'));
  const read = one.says(/Read again: 2 open/);
  writeFileSync(join(site, 'jobs/night/watch.md'), '---\ntitle: Watch\n---\nYou watch at night.\n');
  await read;
  const swapped = one.says(/Read again: 1 open/);
  rmSync(join(site, 'jobs/night'), { recursive: true });
  symlinkSync(outside, join(site, 'jobs/night'));
  await swapped;
  expect(await (await fetch(`${one.url}en/rss.xml`)).text()).not.toContain('Secret');
  expect(await statusOf(one, 'en/jobs/keeper/')).toBe(200);
});

test('collect killed at any step with the ledger leaves the ledger of before or a whole one, and the next run works', async () => {
  const preload = (step: number) => ({
    NODE_OPTIONS: `--import ${join(import.meta.dirname, '../support/killed-near.mjs')}`,
    KILLED_NEAR: 'first-seen.json',
    KILLED_AT: String(step),
  });
  const ledger = join(home, 'state/rolecast/first-seen.json');
  const ids = () => Object.keys((JSON.parse(readFileSync(ledger, 'utf8')) as { postings: object }).postings);
  await rolecast(['collect', 'site'], options());
  const before = readFileSync(ledger, 'utf8');
  write('cook', 'You cook for the keeper.');
  let killed = 0;
  for (let step = 1; ; step++) {
    writeFileSync(ledger, before);
    const first = await rolecast(['collect', 'site'], options(preload(step)));
    if (first.code === 0) break;
    killed++;
    expect([step, first.code, [1, 2].includes(ids().length)]).toEqual([step, null, true]);
    const next = await rolecast(['collect', 'site'], options());
    expect([step, next.code, ids().length]).toEqual([step, 0, 2]);
    expect(next.stdout).not.toContain('ledger-unwritable');
  }
  expect(killed).toBeGreaterThan(3);
}, 120_000);

test('six bad postings of six kinds among 10,000 cost exactly these, and each with a text is named', async () => {
  const folder = temporaryFolder();
  writeGeneratedSite(folder, 10_000);
  const named: Readonly<Record<string, string | Buffer>> = {
    'job-10.md': '---\ntitle: [\n---\nYou keep the light.\n',
    'job-11.md': Buffer.from('---\ntitle: K\xe9\n---\n', 'latin1'),
    'job-12.md': `---\ntitle: K\n---\n${'x'.repeat(3e6)}`,
  };
  const jobs = 'content/en/careers/positions';
  const at = (name: string) => join(folder, jobs, name);
  for (const [name, text] of Object.entries(named)) writeFileSync(at(name), text);
  for (const name of ['job-13.md', 'job-14.md', 'job-15.md']) rmSync(at(name));
  mkdirSync(at('job-13.md'));
  symlinkSync('nowhere', at('job-14.md'));
  execFileSync('mkfifo', [at('job-15.md')]);
  const { stdout, code } = await rolecast(['collect', folder], options());
  const { postings, diagnostics } = JSON.parse(stdout) as Snapshot;
  expect([code, postings.length]).toEqual([0, 9_994]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ where }) => where?.file).sort()).toEqual(
    Object.keys(named).map((name) => `${jobs}/${name}`),
  );
}, 120_000);
