import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { exportedSite } from '../support/exported-site.ts';

removeFoldersAfterwards();

let site: ReturnType<typeof exportedSite>;
beforeEach(() => {
  site = exportedSite();
});

describe.each([
  ['a folder', []],
  ['a link', ['--link']],
])('a build of %s that is killed', (kind, options) => {
  test('leaves the old export or the new one, and the next build ends as if nothing had been', async () => {
    await site.build(options);
    const before = site.tree();
    const log = join(site.home, 'steps.json');
    const changed = () => site.write('cook', 'date: 2026-01-03', 'You cook at midnight.');
    const copied = (from: string, to: string) =>
      execFileSync('cp', ['-a', join(site.home, from), join(site.home, to)]);
    const preload = (at: number) => ({
      NODE_OPTIONS: `--import ${join(import.meta.dirname, '../support/killed-at.mjs')}`,
      KILLED_AT: String(at),
      KILLED_LOG: log,
    });
    for (const name of readdirSync(site.home).filter((name) => name.includes('public')))
      copied(name, `kept-${name}`);
    changed();
    expect((await site.build(options, preload(0))).code).toBe(0);
    const after = site.tree();
    expect(after.get('en/rss.xml')).not.toBe(before.get('en/rss.xml'));
    const steps = JSON.parse(readFileSync(log, 'utf8')) as readonly string[];
    const telling = steps.flatMap((step, index) => {
      const last = index === steps.lastIndexOf(step);
      const first = index === steps.indexOf(step);
      return first || last || /rename|symlink/.test(step) ? [index + 1] : [];
    });
    let absent = 0;
    for (const at of telling) {
      execFileSync('sh', ['-c', 'rm -rf public .public.*'], { cwd: site.home });
      for (const name of readdirSync(site.home).filter((name) => name.startsWith('kept-')))
        cpSync(join(site.home, name), join(site.home, name.slice('kept-'.length)), {
          recursive: true,
          verbatimSymlinks: true,
        });
      expect([at, (await site.build(options, preload(at))).code]).toEqual([at, null]);
      const left = existsSync(join(site.home, 'public')) ? site.tree() : undefined;
      if (left === undefined) absent++;
      const whole = left === undefined || isSame(left, before) || isSame(left, after);
      expect([at, whole]).toEqual([at, true]);
      expect([at, (await site.build(options)).code]).toEqual([at, 0]);
      expect([at, isSame(site.tree(), after)]).toEqual([at, true]);
      const versions = kind === 'a link' ? /^\.public\.rolecast-[ab]$/ : /^$/;
      expect(readdirSync(site.home).filter((name) => name.startsWith('.') && !versions.test(name))).toEqual(
        [],
      );
    }
    // A folder cannot take another's place in one step: between two renames there is none.
    expect(absent).toBe(kind === 'a link' ? 0 : 1);
  }, 300_000);
});

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([name, bytes]) => other.get(name) === bytes);
}
