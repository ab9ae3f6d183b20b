import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { rolecast } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

let home: string;
beforeEach(() => {
  home = temporaryFolder();
  mkdirSync(join(home, 'site'));
  write('baker', 'date: 2026-01-02', 'We bake at night.');
  write('cook', 'date: 2026-01-03\ncloses: 2099-05-01', 'You cook at noon.');
});

const write = (name: string, facts: string, text: string) =>
  writeFileSync(
    join(home, 'site', `${name}.md`),
    `---\ntitle: ${name}\nlocation: Leeds, GB\n${facts}\n---\n${text}\n`,
  );

const build = (
  options: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
  out = 'public',
) =>
  rolecast(['build', 'site', '--out', out, '--url', 'https://lanternworks.example/jobs/', ...options], {
    cwd: home,
    state: join(home, 'state'),
    environment: { TZ: 'UTC', ...environment },
  });

/** Relative paths and contents. */
function tree(folder = join(home, 'public')): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')]));
}

const beside = () => readdirSync(home).filter((name) => name.includes('rolecast'));

describe('rolecast build', () => {
  test('says until when the export is true, and how to publish it under a path', async () => {
    const { code, stdout } = await build();
    expect(code).toBe(0);
    expect(stdout).toContain('True until 2099-05-02T00:00:00.000Z, when a posting opens or closes by itself');
    expect(stdout).toContain('_headers');
    write('cook', 'date: 2026-01-03', 'You cook at noon.');
    expect((await build()).stdout).not.toContain('True until');
  });

  test.each<[string, string, readonly string[], number]>([
    ['nothing, where nobody asks', 'colour: 1\nsalary: much money', [], 0],
    ['a warning', 'salary: much money', ['--fail-on', 'warning'], 1],
    ['no error, where only errors count', 'salary: much money', ['--fail-on', 'error'], 0],
    ['an error', 'closes: someday', ['--fail-on', 'error'], 1],
  ])('--fail-on ends with 1, and writes all the same: %s', async (_, facts, options, expected) => {
    write('baker', `date: 2026-01-02\n${facts}`, 'We bake at night.');
    const { code } = await build(['--ledger', 'seen.json', ...options]);
    expect([code, existsSync(join(home, 'public/en/rss.xml'))]).toEqual([expected, true]);
  });

  test('that nobody says where the files are served is as bad as a warning', async () => {
    const place = { cwd: home, state: join(home, 'state') };
    const code = async (...options: readonly string[]) =>
      (await rolecast(['build', 'site', '--out', 'public', ...options], place)).code;
    write('baker', 'date: 2026-01-02', 'We bake at night.');
    writeFileSync(
      join(home, 'site/rolecast.yaml'),
      'organization: Lanternworks\ntag: { authority: lanternworks.example, date: 2026 }\nsources: [{ type: markdown, path: ., language: en, links: here }]\nlanguages: { en: { title: Jobs } }\n',
    );
    expect([await code(), await code('--fail-on', 'error'), await code('--fail-on', 'warning')]).toEqual([
      0, 0, 1,
    ]);
  });

  test('shows no progress where nobody watches', async () => {
    const { stdout, stderr } = await build();
    expect(stdout + stderr).not.toMatch(/Reading file|Writing file|\r/);
  });

  test.skipIf(process.platform !== 'linux')(
    'tells on a terminal what it is doing, on a line that is gone in the end',
    () => {
      const bin = join(import.meta.dirname, '../../dist/node/rolecast.js');
      const command = `${process.execPath} ${bin} build site --out public --ledger seen.json`;
      const shown = execFileSync('script', ['-qec', command, '/dev/null'], {
        cwd: home,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], TERM: 'xterm', HOME: home },
      });
      const line = '\r\u001B[K';
      const [, first = '', ...others] = shown.split(line);
      expect(first).toMatch(/^Reading file 1: /);
      expect(others.some((text) => /^Writing file 1 of \d+$/.test(text))).toBe(true);
      expect(others.at(-1)).toMatch(/^Wrote public/);
    },
  );

  test('leaves the export before as it was while a source cannot be read', async () => {
    for (const name of ['here', 'there']) {
      mkdirSync(join(home, 'site', name));
      write(`${name}/clerk-${name}`, 'date: 2026-01-01', 'You write.');
    }
    writeFileSync(
      join(home, 'site/rolecast.yaml'),
      'sources: [{ type: markdown, name: a, path: here }, { type: markdown, name: b, path: there }]\n',
    );
    expect((await build()).code).toBe(0);
    const before = tree();
    rmSync(join(home, 'site/there'), { recursive: true });
    const { code, stderr } = await build();
    expect(code).toBe(2);
    expect(stderr).toContain('public was not written: a source could not be read');
    expect(tree()).toEqual(before);
    expect(before.get('en/rss.xml')).toContain('clerk-there');
  });

  test.each([
    [['--for', 'geocities'], '--for is "geocities"', 'Allowed: netlify, cloudflare'],
    [['--compress', 'zip'], '--compress is "zip"', 'Allowed: gz, br'],
  ])('%s is refused before anything is read', async (options, message, hint) => {
    const { code, stderr } = await build(options);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(existsSync(join(home, 'public'))).toBe(false);
  });

  test('compressed files stand beside, say the same, and keep their times while the file does', async () => {
    await build(['--compress', 'gz,br']);
    const first = tree();
    const names = [...first.keys()].filter((name) => /\.(?:gz|br)$/.test(name));
    expect(names).toContain('en/rss.xml.gz');
    expect(names).toContain('en/index.html.br');
    for (const name of names) {
      const bytes = Buffer.from(first.get(name) ?? '', 'latin1');
      const plain = name.endsWith('.gz') ? gunzipSync(bytes) : brotliDecompressSync(bytes);
      expect([name, plain.toString('latin1') === first.get(name.slice(0, -3))]).toEqual([name, true]);
    }
    const old = (name: string) => join(home, 'public', name);
    for (const name of first.keys()) utimesSync(old(name), 1_000_000_000, 1_000_000_000);
    write('cook', 'date: 2026-01-03\ncloses: 2099-05-01', 'You cook at midnight.');
    expect((await build(['--compress', 'gz,br'])).code).toBe(0);
    const second = tree();
    for (const [name, bytes] of second) {
      const kept = statSync(old(name)).mtimeMs === 1_000_000_000_000;
      expect([name, kept]).toEqual([name, first.get(name) === bytes]);
    }
    expect(second.get('en/rss.xml.gz')).not.toBe(first.get('en/rss.xml.gz'));
    expect(statSync(old('en/jobs/baker/index.html.br')).mtimeMs).toBe(1_000_000_000_000);
  });

  test('the same input gives the same bytes elsewhere', async () => {
    await build(['--compress', 'gz,br', '--for', 'netlify,apache,nginx,vercel']);
    const there = tree();
    const elsewhere = { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' };
    await build(['--compress', 'gz,br', '--for', 'netlify,apache,nginx,vercel'], elsewhere, 'other');
    expect(tree(join(home, 'other'))).toEqual(there);
  });

  test('a link is never without a whole export, whoever looks and however often', async () => {
    await build(['--link']);
    expect(lstatSync(join(home, 'public')).isSymbolicLink()).toBe(true);
    write('cook', 'date: 2026-01-03', 'You cook at midnight.');
    const watch = { ended: false, looks: 0 };
    const building = build().finally(() => (watch.ended = true));
    const seen = new Set<string>();
    while (!watch.ended) {
      seen.add(readFileSync(join(home, 'public/en/rss.xml'), 'utf8'));
      watch.looks++;
      await new Promise(setImmediate);
    }
    expect((await building).code).toBe(0);
    expect(watch.looks).toBeGreaterThan(10);
    expect(seen.size).toBeLessThanOrEqual(2);
    expect(tree().get('en/rss.xml')).toContain('midnight');
  });

  test('a second build of the same folder at the same time is refused, and the first ends well', async () => {
    await build();
    const codes = (await Promise.all([build(), build(), build()])).map(({ code }) => code);
    expect(codes).toContain(0);
    expect(beside()).toEqual([]);
    expect((await build()).stdout).toContain('0 files new or changed');
  });
});

describe.each([
  ['a folder', []],
  ['a link', ['--link']],
])('a build of %s that is killed', (kind, options) => {
  test('leaves the old export or the new one, and the next build ends as if nothing had been', async () => {
    await build(options);
    const before = tree();
    const log = join(home, 'steps.json');
    const changed = () => write('cook', 'date: 2026-01-03', 'You cook at midnight.');
    const copied = (from: string, to: string) => execFileSync('cp', ['-a', join(home, from), join(home, to)]);
    const preload = (at: number) => ({
      NODE_OPTIONS: `--import ${join(import.meta.dirname, '../support/killed-at.mjs')}`,
      KILLED_AT: String(at),
      KILLED_LOG: log,
    });
    for (const name of readdirSync(home).filter((name) => name.includes('public')))
      copied(name, `kept-${name}`);
    changed();
    expect((await build(options, preload(0))).code).toBe(0);
    const after = tree();
    expect(after.get('en/rss.xml')).not.toBe(before.get('en/rss.xml'));
    const steps = JSON.parse(readFileSync(log, 'utf8')) as readonly string[];
    const telling = steps.flatMap((step, index) => {
      const last = index === steps.lastIndexOf(step);
      const first = index === steps.indexOf(step);
      return first || last || /rename|symlink/.test(step) ? [index + 1] : [];
    });
    let absent = 0;
    for (const at of telling) {
      execFileSync('sh', ['-c', 'rm -rf public .public.*'], { cwd: home });
      for (const name of readdirSync(home).filter((name) => name.startsWith('kept-')))
        cpSync(join(home, name), join(home, name.slice('kept-'.length)), {
          recursive: true,
          verbatimSymlinks: true,
        });
      expect([at, (await build(options, preload(at))).code]).toEqual([at, null]);
      const left = existsSync(join(home, 'public')) ? tree() : undefined;
      if (left === undefined) absent++;
      const whole = left === undefined || isSame(left, before) || isSame(left, after);
      expect([at, whole]).toEqual([at, true]);
      expect([at, (await build(options)).code]).toEqual([at, 0]);
      expect([at, isSame(tree(), after)]).toEqual([at, true]);
      const versions = kind === 'a link' ? /^\.public\.rolecast-[ab]$/ : /^$/;
      expect(readdirSync(home).filter((name) => name.startsWith('.') && !versions.test(name))).toEqual([]);
    }
    // A folder cannot take another's place in one step: between two renames there is none.
    expect(absent).toBe(kind === 'a link' ? 0 : 1);
  }, 300_000);
});

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([name, bytes]) => other.get(name) === bytes);
}
