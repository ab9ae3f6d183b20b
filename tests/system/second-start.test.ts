import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { build as buildSite } from '../../src/node/commands/build.ts';
import { collect as collectSite } from '../../src/node/commands/collect.ts';
import type { World } from '../../src/node/world.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';

removeFoldersAfterwards();

const minute = 60_000;
const day = 24 * 60 * minute;

let home: string;
beforeEach(() => {
  home = temporaryFolder();
  mkdirSync(join(home, 'site/jobs/more'), { recursive: true });
  write('jobs/baker', 'title: Baker\ndate: 2026-01-02', 'We bake at night.');
  write('jobs/cook', `title: Cook\ncloses: ${in10Days}`, 'You cook at noon.');
  write('jobs/more/night-watch', 'title: Night watch\nopens: 2026-01-04', 'You watch at night.');
  writeFileSync(
    join(home, 'site/rolecast.yaml'),
    'languages: { en: { title: Jobs } }\norganization: { name: Lanternworks }\ntag: { authority: lanternworks.example, date: 2019 }\ntimeZone: UTC\nsources:\n  - type: markdown\n    path: jobs\n',
  );
});

const in10Days = new Date(Date.now() + 10 * day).toISOString().slice(0, 10);

const write = (name: string, head: string, text: string) =>
  writeFileSync(join(home, 'site', `${name}.md`), `---\n${head}\n---\n${text}\n`);

afterEach(() => vi.useRealTimers());

type Wishes = Parameters<typeof buildSite>[0];

/** Runs a command in a process's stead, at a moment so many milliseconds ahead: what is young may change unseen. */
async function run(
  command: (line: Wishes, world: World) => Promise<number>,
  ahead: number,
  wishes: Wishes,
): Promise<{ readonly code: number; readonly stdout: string }> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ahead });
  const lines: string[] = [];
  const console = {
    line: (text = '') => void lines.push(text),
    paint: (_: string, text: string) => text,
  };
  const world: World = {
    out: console,
    err: console,
    write: async (text) => void lines.push(text),
    environment: { XDG_STATE_HOME: join(home, 'state'), XDG_CACHE_HOME: join(home, 'cache') },
    home,
    platform: 'linux',
    now: Date.now,
  };
  const url = 'https://lanternworks.example/jobs/';
  const line = { path: join(home, 'site'), url, ...wishes };
  const code = await command(line, world);
  vi.useRealTimers();
  return { code, stdout: lines.join('\n') };
}

const build = (out: string, ahead: number, wishes: Wishes = {}) =>
  run(buildSite, ahead, { out: join(home, out), ...wishes });

const collect = (ahead: number, wishes: Wishes = {}) => run(collectSite, ahead, wishes);

const tree = (folder: string) =>
  readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => [file.slice(join(home, folder).length), readFileSync(file, 'latin1')]);

const kept = (what: 'readings' | 'exports') => {
  const folder = join(home, 'cache/rolecast', what);
  const [name = ''] = readdirSync(folder);
  return join(folder, name);
};

const git = (...args: readonly string[]) =>
  execFileSync('git', [
    '-C',
    join(home, 'site'),
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@b.example',
    ...args,
  ]);

describe('a second start', () => {
  test('of a site in which nothing changed takes what the first one read', async () => {
    const first = await collect(minute);
    expect((await collect(2 * minute)).stdout).toBe(first.stdout);
    const file = kept('readings');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"title":"Baker"', '"title":"Kept baker"'));
    expect((await collect(2 * minute)).stdout).toContain('Kept baker');
    expect((await collect(2 * minute, { noCache: true })).stdout).toBe(first.stdout);
  });

  test('of a site whose postings were seen in a copy of it meanwhile misses what goes then', async () => {
    cpSync(join(home, 'site'), join(home, 'copy'), { recursive: true });
    await collect(minute);
    await collect(minute, { path: join(home, 'copy') });
    await collect(2 * minute);
    rmSync(join(home, 'site/jobs/baker.md'));
    const { gone } = JSON.parse((await collect(2 * minute)).stdout) as { readonly gone?: unknown };
    expect(gone).toMatchObject([{ past: [{ kind: 'opened' }, { kind: 'closed', title: 'Baker' }] }]);
  });

  test('of a build of which nothing changed writes nothing, and touches no file', async () => {
    await build('public', minute);
    const listing = join(home, 'public/en/index.html');
    const { ino, ctimeMs } = statSync(listing);
    const { stdout } = await build('public', 2 * minute);
    expect(stdout).toMatch(/Wrote .*public: 0 files new or changed, [1-9]\d* as before, 0 removed/);
    const after = statSync(listing);
    expect([after.ino, after.ctimeMs]).toEqual([ino, ctimeMs]);
  });

  test.each<[string, () => void, number?]>([
    [
      'a text was changed to one of the same length',
      () => write('jobs/baker', 'title: Baker\ndate: 2026-01-02', 'We cook at night.'),
    ],
    ['a posting was closed', () => write('jobs/baker', 'title: Baker\narchived: true', 'We bake at night.')],
    ['a posting came', () => write('jobs/pilot', 'title: Pilot\ndate: 2026-01-02', 'You fly.')],
    ['a posting went', () => rmSync(join(home, 'site/jobs/baker.md'))],
    [
      'a posting was renamed',
      () => renameSync(join(home, 'site/jobs/baker.md'), join(home, 'site/jobs/more/baker.md')),
    ],
    [
      'a file took the place of another, with its length and time',
      () => {
        const file = join(home, 'site/jobs/baker.md');
        const { mtime } = statSync(file);
        write('jobs/other', 'title: Waker\ndate: 2026-01-02', 'We wake at night.');
        renameSync(join(home, 'site/jobs/other.md'), file);
        utimesSync(file, mtime, mtime);
      },
    ],
    [
      'a file is no text any more',
      () => writeFileSync(join(home, 'site/jobs/baker.md'), Buffer.from([0xff, 0xfe])),
    ],
    [
      'the configuration says something else',
      () => {
        const file = join(home, 'site/rolecast.yaml');
        writeFileSync(file, readFileSync(file, 'utf8').replace('Lanternworks', 'Lampworks'));
      },
    ],
    [
      'the site was committed',
      () => {
        git('init', '-q');
        git('add', '-A');
        git('commit', '-qm', 'all');
      },
    ],
    ['the ledger was lost', () => rmSync(join(home, 'state/rolecast'), { recursive: true })],
    ['a posting closed by itself', () => undefined, 12 * day],
    ['the clock went back', () => undefined, -3 * day],
    [
      'what was kept is cut off',
      () => {
        const file = kept('readings');
        writeFileSync(file, readFileSync(file, 'utf8').slice(0, -100));
      },
    ],
    ['what was kept is no JSON', () => writeFileSync(kept('readings'), 'x\n{}')],
    [
      'a file of the export was changed by hand',
      () => writeFileSync(join(home, 'public/en/index.html'), 'Hello'),
    ],
    ['a file of the export was taken away', () => rmSync(join(home, 'public/en/rss.xml'))],
    ['a file was put into the export', () => writeFileSync(join(home, 'public/thesis.txt'), 'mine')],
  ])('says and writes what a first one would where %s', async (_, change, ahead = 2 * minute) => {
    await build('public', minute);
    change();
    const again = await build('public', ahead);
    const anew = await build('anew', ahead, { noCache: true });
    expect([again.code, anew.code]).toEqual([0, 0]);
    expect(tree('public')).toEqual(tree('anew'));
    const told = ({ stdout }: typeof again) => stdout.split('\n').slice(1);
    expect(told(again)).toEqual(told(anew));
    expect((await collect(ahead)).stdout).toBe((await collect(ahead, { noCache: true })).stdout);
  });

  test('of another build of the same site writes what that one asks for', async () => {
    await build('public', minute);
    const { stdout } = await build('public', 2 * minute, { for: ['netlify'], compress: ['gz'] });
    expect(stdout).not.toContain(' 0 files new or changed');
    expect(tree('public').map(([name]) => name)).toContain('/en/index.html.gz');
  });

  test('does without where nothing can be kept', async () => {
    writeFileSync(join(home, 'cache'), 'no folder');
    expect((await build('public', minute)).code).toBe(0);
    expect((await build('public', 2 * minute)).stdout).toContain(' 0 files new or changed');
  });
});
