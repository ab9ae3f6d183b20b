import { execFileSync } from 'node:child_process';
import fs, { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { build } from '../../../src/node/commands/build.ts';
import { diskFiles } from '../../../src/node/disk/disk-files.ts';
import { diskMemory } from '../../../src/node/disk/disk-memory.ts';
import { keepReading } from '../../../src/node/reading/keep-reading.ts';
import { openSite } from '../../../src/node/reading/opened-site.ts';
import { siteConfiguration } from '../../../src/node/reading/site-configuration.ts';
import type { World } from '../../../src/node/world.ts';
import { codesIn, openIn } from '../../support/collected.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../../support/corpus.ts';

removeFoldersAfterwards();

const real = { ...fs };
let home: string;
let root: string;
beforeEach(() => {
  home = temporaryFolder();
  root = join(home, 'site');
  mkdirSync(join(root, 'jobs/more'), { recursive: true });
  const lines = [
    'organization: Lanternworks',
    'languages: {en: {title: Jobs}}',
    'tag: {authority: lanternworks.example, date: 2026}',
    'sources: [{type: markdown, path: jobs, links: here}]',
  ];
  writeFileSync(join(root, 'rolecast.yaml'), `${lines.join('\n')}\n`);
  for (const name of ['keeper', 'baker', 'more/cook']) write(name);
});
afterEach(() => {
  machine({});
  vi.useRealTimers();
});

const write = (name: string, head = '') =>
  writeFileSync(join(root, 'jobs', `${name}.md`), `---\ntitle: ${name}\n${head}---\nYou work.\n`);

/** What the operating system does from now on in place of what it did; all as it was where empty. */
function machine(faulty: Partial<Record<'openSync' | 'readdirSync' | 'readSync', unknown>>): void {
  Object.assign(
    fs,
    { openSync: real.openSync, readdirSync: real.readdirSync, readSync: real.readSync },
    faulty,
  );
  syncBuiltinESMExports();
}

/** A call fails with a code where its path has a text in it. */
const failing =
  <Parts extends readonly unknown[], T>(call: (...parts: Parts) => T, code: string, near: string) =>
  (...parts: Parts): T => {
    if (!String(parts[0]).includes(near)) return call(...parts);
    throw Object.assign(new Error(code), { code });
  };

describe('what the machine cannot read for now', () => {
  test.each(['EMFILE', 'ENFILE', 'EIO', 'ENOMEM', 'EAGAIN', 'EBUSY', 'ESTALE', 'ETIMEDOUT', 'ENOTCONN'])(
    'with %s is as it was read last, or is said, and is read again',
    (code) => {
      const memory = diskMemory(root);
      const reading = () => {
        memory.begin();
        const files = diskFiles(root, memory);
        const read = files.list('jobs').map((path) => files.read(path));
        memory.end();
        return { read, codes: files.diagnostics().map((one) => one.code) };
      };
      const before = reading();
      expect(before).toMatchObject({ read: [{ ok: true }, { ok: true }, { ok: true }], codes: [] });
      write('keeper', 'status: closed\n');
      machine({
        openSync: failing(real.openSync, code, 'keeper'),
        readdirSync: failing(real.readdirSync, code, 'more'),
      });
      const during = reading();
      expect(during).toEqual({ read: before.read, codes: ['file-trouble', 'file-trouble'] });
      const unread = diskFiles(root);
      expect(unread.list('jobs')).toEqual(['jobs/baker.md', 'jobs/keeper.md']);
      expect(unread.read('jobs/keeper.md')).toMatchObject({ ok: false, problem: { code: 'file-trouble' } });
      machine({});
      const after = reading();
      expect(after.codes).toEqual([]);
      expect(after.read[1]).toMatchObject({ ok: true, text: expect.stringContaining('closed') });
    },
  );

  const lines: string[] = [];
  const said = new Set<() => void>();
  const line = (text = '') => {
    lines.push(text);
    if (text.startsWith('Read again')) for (const tell of said) tell();
  };
  const console = { line, paint: (_: string, text: string) => text };
  const worldOf = (): World => ({
    out: console,
    err: console,
    write: () => Promise.resolve(),
    environment: { XDG_STATE_HOME: home, XDG_CACHE_HOME: home },
    home,
    platform: 'linux',
    now: Date.now,
  });

  test('stays up while serve runs, marked as stale; what else changed is read, and all as soon as it can be', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const command = { command: 'serve', path: root, force: false } as const;
    const loaded = siteConfiguration(command) as Parameters<typeof keepReading>[0]['loaded'];
    const site = openSite({ root, url: 'https://jobs.lanternworks.example/' }, worldOf());
    const reading = await keepReading({ line: command, loaded, site }, worldOf());
    const becomes = (open: readonly string[], stale: boolean) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const snapshot = reading.snapshot();
          if (openIn(snapshot).toSorted().join() !== open.join()) return;
          if ((snapshot.sources[0]?.staleSince !== undefined) === stale) resolve();
        };
        said.add(look);
        look();
      });
    try {
      machine({ openSync: failing(real.openSync, 'EMFILE', 'keeper') });
      write('keeper', 'status: closed\n');
      write('baker', 'status: closed\n');
      await becomes(['keeper', 'more/cook'], true);
      expect(codesIn(reading.snapshot())).toContain('file-trouble');
      machine({});
      vi.advanceTimersByTime(60_000);
      await becomes(['more/cook'], false);
    } finally {
      said.clear();
      reading.stop();
    }
  });

  test('is not taken for another site: what is made of it without is nothing, or in doubt, and serve keeps what was in force', () => {
    machine({ openSync: failing(real.openSync, 'EMFILE', 'rolecast.yaml') });
    const faults = [siteConfiguration({ path: root })];
    machine({});
    rmSync(join(root, 'rolecast.yaml'));
    writeFileSync(join(root, 'mkdocs.yml'), 'site_name: Lanternworks\n');
    machine({ openSync: failing(real.openSync, 'EMFILE', 'mkdocs.yml') });
    faults.push(siteConfiguration({ path: root }));
    for (const { configuration, diagnostics, isDoubtful } of faults)
      expect([diagnostics.at(-1)?.code, configuration === undefined || isDoubtful]).toEqual([
        'file-trouble',
        true,
      ]);
  });

  test('is in no build: it ends with 2, and the export before is as it was', async () => {
    const out = join(home, 'out');
    const command = {
      command: 'build',
      path: root,
      out,
      url: 'https://jobs.lanternworks.example/',
      force: false,
    } as const;
    expect(await build(command, worldOf())).toBe(0);
    const feed = () => readFileSync(join(out, 'en/rss.xml'), 'utf8');
    const before = feed();
    write('baker', 'status: closed\n');
    machine({ openSync: failing(real.openSync, 'EIO', 'keeper') });
    expect(await build(command, worldOf())).toBe(2);
    expect(lines.join('\n')).toContain('was not written: a source could not be read');
    expect(feed()).toBe(before);
    machine({});
    expect(await build(command, worldOf())).toBe(0);
    expect(feed()).not.toBe(before);
  });
});

describe('a file that is written while it is read', () => {
  const path = 'jobs/keeper.md';
  const long = `---\ntitle: keeper\n---\n${'You keep the light. '.repeat(5000)}\n`;
  const closed = '---\ntitle: keeper\nstatus: closed\n---\n';
  /** Does this after each of the first readings, of which the very first gives half of what is there. */
  const whileRead = (times: number, act: () => void): void => {
    let count = 0;
    machine({
      readSync: (descriptor: number, bytes: Buffer, at: number, length: number, position: number) => {
        const read = real.readSync(descriptor, bytes, at, count === 0 ? length >> 5 : length, position);
        if (count++ < times) act();
        return read;
      },
    });
  };

  test.each<[string, () => void, string]>([
    ['cut to nothing', () => writeFileSync(join(root, path), ''), ''],
    ['cut and written anew', () => writeFileSync(join(root, path), closed), closed],
    ['longer', () => writeFileSync(join(root, path), long + long), long + long],
    [
      'another one of the same length',
      () => writeFileSync(join(root, path), long.toUpperCase()),
      long.toUpperCase(),
    ],
  ])('and is then %s is read as it is then, never half of each', (_, act, text) => {
    writeFileSync(join(root, path), long);
    fs.utimesSync(join(root, path), 1, 1);
    whileRead(1, act);
    expect(diskFiles(root).read(path)).toEqual({ ok: true, text });
  });

  test('without an end is as the machine cannot read it', () => {
    let size = 0;
    whileRead(Infinity, () => fs.appendFileSync(join(root, path), String(size++)));
    expect(diskFiles(root).read(path)).toMatchObject({ ok: false, problem: { code: 'file-trouble' } });
  });
});

test.each<[string, (file: string) => void]>([
  ['a folder', (file) => mkdirSync(file)],
  ['a FIFO', (file) => void execFileSync('mkfifo', [file])],
  ['a link out of the site', (file) => symlinkSync(join(home, 'elsewhere'), file)],
])('a file that became %s after it was listed costs its posting, and nobody waits', (_, become) => {
  const files = diskFiles(root);
  expect(files.list('jobs')).toContain('jobs/keeper.md');
  renameSync(join(root, 'jobs/keeper.md'), join(home, 'elsewhere'));
  become(join(root, 'jobs/keeper.md'));
  expect(files.read('jobs/keeper.md')).toMatchObject({ ok: false, problem: { code: 'file-unreadable' } });
  expect(files.read('jobs/baker.md')).toMatchObject({ ok: true });
});
