import { execFileSync } from 'node:child_process';
import {
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
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { exportedSite } from '../support/exported-site.ts';
import { rolecast } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

let site: ReturnType<typeof exportedSite>;
beforeEach(() => {
  site = exportedSite();
});

const beside = () => readdirSync(site.home).filter((name) => name.includes('rolecast'));

describe('rolecast build', () => {
  test('says until when the export is true, and how to publish it under a path', async () => {
    const { code, stdout } = await site.build();
    expect(code).toBe(0);
    expect(stdout).toContain('True until 2099-05-02T00:00:00.000Z, when a posting opens or closes by itself');
    expect(stdout).toContain('_headers');
    site.write('cook', 'date: 2026-01-03', 'You cook at noon.');
    expect((await site.build()).stdout).not.toContain('True until');
  });

  test.each<[string, string, readonly string[], number]>([
    ['nothing, where nobody asks', 'colour: 1\nsalary: much money', [], 0],
    ['a warning', 'salary: much money', ['--fail-on', 'warning'], 1],
    ['no error, where only errors count', 'salary: much money', ['--fail-on', 'error'], 0],
    ['an error', 'closes: someday', ['--fail-on', 'error'], 1],
    ['what check finds', 'locations: []\norganization: ', ['--fail-on', 'error'], 1],
  ])('--fail-on ends with 1, and writes all the same: %s', async (_, facts, options, expected) => {
    site.write('baker', `date: 2026-01-02\n${facts}`, 'We bake at night.');
    // Nobody who hires is an error for `check`, and so it is here.
    if (!facts.includes('organization'))
      writeFileSync(join(site.home, 'site/rolecast.yaml'), 'organization: Lanternworks\n');
    const { code } = await site.build(['--ledger', 'seen.json', ...options]);
    expect([code, existsSync(join(site.home, 'public/en/rss.xml'))]).toEqual([expected, true]);
  });

  test.each<[string, string, number]>([
    ['among the postings of a section', 'site/jobs/out', 2],
    ['beside the postings that a source has in its own folder', 'site/out', 0],
    ['beside a section', 'site/public/jobs', 0],
    ['in a folder that is called as a section is, and more', 'site/jobs-out', 0],
  ])('a folder %s (%s) ends with %s', async (_, out, expected) => {
    mkdirSync(join(site.home, 'site/jobs'), { recursive: true });
    writeFileSync(
      join(site.home, 'site/jobs/cook.md'),
      '---\ntitle: Cook\ndate: 2026-01-02\n---\nYou cook.\n',
    );
    const place = { cwd: site.home, state: join(site.home, 'state') };
    const { code, stderr } = await rolecast(['build', 'site', '--out', out, '--no-cache'], place);
    expect([code, existsSync(join(site.home, out, 'index.html'))]).toEqual([expected, expected === 0]);
    expect(stderr.includes('is in jobs, which holds postings')).toBe(expected !== 0);
  });

  test('that nobody says where the files are served is as bad as a warning', async () => {
    const place = { cwd: site.home, state: join(site.home, 'state') };
    const code = async (...options: readonly string[]) =>
      (await rolecast(['build', 'site', '--out', 'public', ...options], place)).code;
    site.write('baker', 'date: 2026-01-02', 'We bake at night.');
    writeFileSync(
      join(site.home, 'site/rolecast.yaml'),
      'organization: Lanternworks\ntag: { authority: lanternworks.example, date: 2026 }\nsources: [{ type: markdown, path: ., language: en, links: here }]\nlanguages: { en: { title: Jobs } }\n',
    );
    expect([await code(), await code('--fail-on', 'error'), await code('--fail-on', 'warning')]).toEqual([
      0, 0, 1,
    ]);
  });

  test('shows no progress where nobody watches', async () => {
    const { stdout, stderr } = await site.build();
    expect(stdout + stderr).not.toMatch(/Reading file|Writing file|\r/);
  });

  test.skipIf(process.platform !== 'linux')(
    'tells on a terminal what it is doing, on a line that is gone in the end',
    () => {
      const bin = join(import.meta.dirname, '../../dist/node/rolecast.js');
      const command = `${process.execPath} ${bin} build site --out public --ledger seen.json`;
      const shown = execFileSync('script', ['-qec', command, '/dev/null'], {
        cwd: site.home,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], TERM: 'xterm', HOME: site.home },
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
      mkdirSync(join(site.home, 'site', name));
      site.write(`${name}/clerk-${name}`, 'date: 2026-01-01', 'You write.');
    }
    writeFileSync(
      join(site.home, 'site/rolecast.yaml'),
      'sources: [{ type: markdown, name: a, path: here }, { type: markdown, name: b, path: there }]\n',
    );
    expect((await site.build()).code).toBe(0);
    const before = site.tree();
    rmSync(join(site.home, 'site/there'), { recursive: true });
    const { code, stderr } = await site.build();
    expect(code).toBe(2);
    expect(stderr).toContain('public was not written: a source could not be read');
    expect(site.tree()).toEqual(before);
    expect(before.get('en/rss.xml')).toContain('clerk-there');
  });

  test.each([
    [['--for', 'geocities'], '--for is "geocities"', 'Allowed: netlify, cloudflare'],
    [['--compress', 'zip'], '--compress is "zip"', 'Allowed: gz, br'],
  ])('%s is refused before anything is read', async (options, message, hint) => {
    const { code, stderr } = await site.build(options);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(existsSync(join(site.home, 'public'))).toBe(false);
  });

  test('compressed files stand beside, say the same, and keep their times while the file does', async () => {
    await site.build(['--compress', 'gz,br']);
    const first = site.tree();
    const names = [...first.keys()].filter((name) => /\.(?:gz|br)$/.test(name));
    expect(names).toContain('en/rss.xml.gz');
    expect(names).toContain('en/index.html.br');
    for (const name of names) {
      const bytes = Buffer.from(first.get(name) ?? '', 'latin1');
      const plain = name.endsWith('.gz') ? gunzipSync(bytes) : brotliDecompressSync(bytes);
      expect([name, plain.toString('latin1') === first.get(name.slice(0, -3))]).toEqual([name, true]);
    }
    const old = (name: string) => join(site.home, 'public', name);
    for (const name of first.keys()) utimesSync(old(name), 1_000_000_000, 1_000_000_000);
    site.write('cook', 'date: 2026-01-03\ncloses: 2099-05-01', 'You cook at midnight.');
    expect((await site.build(['--compress', 'gz,br'])).code).toBe(0);
    const second = site.tree();
    for (const [name, bytes] of second) {
      const kept = statSync(old(name)).mtimeMs === 1_000_000_000_000;
      expect([name, kept]).toEqual([name, first.get(name) === bytes]);
    }
    expect(second.get('en/rss.xml.gz')).not.toBe(first.get('en/rss.xml.gz'));
    expect(statSync(old('en/jobs/baker/index.html.br')).mtimeMs).toBe(1_000_000_000_000);
  });

  test('the same input gives the same bytes elsewhere', async () => {
    await site.build(['--compress', 'gz,br', '--for', 'netlify,apache,nginx,vercel']);
    const there = site.tree();
    const elsewhere = { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' };
    await site.build(['--compress', 'gz,br', '--for', 'netlify,apache,nginx,vercel'], elsewhere, 'other');
    expect(site.tree(join(site.home, 'other'))).toEqual(there);
  });

  test('a link is never without a whole export, whoever looks and however often', async () => {
    await site.build(['--link']);
    expect(lstatSync(join(site.home, 'public')).isSymbolicLink()).toBe(true);
    site.write('cook', 'date: 2026-01-03', 'You cook at midnight.');
    const watch = { ended: false, looks: 0 };
    const building = site.build().finally(() => (watch.ended = true));
    const seen = new Set<string>();
    while (!watch.ended) {
      seen.add(readFileSync(join(site.home, 'public/en/rss.xml'), 'utf8'));
      watch.looks++;
      await new Promise(setImmediate);
    }
    expect((await building).code).toBe(0);
    expect(watch.looks).toBeGreaterThan(10);
    expect(seen.size).toBeLessThanOrEqual(2);
    expect(site.tree().get('en/rss.xml')).toContain('midnight');
  });

  test('a second build of the same folder at the same time is refused, and the first ends well', async () => {
    await site.build();
    const codes = (await Promise.all([site.build(), site.build(), site.build()])).map(({ code }) => code);
    expect(codes).toContain(0);
    expect(beside()).toEqual([]);
    expect((await site.build()).stdout).toContain('0 files new or changed');
  });
});
