import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { rolecast } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

let home: string;
beforeEach(() => {
  home = temporaryFolder();
  mkdirSync(join(home, 'site'));
  writeFileSync(
    join(home, 'site', 'baker.md'),
    '---\ntitle: Baker\ndate: 2026-01-02\n---\nWe bake at night.\n',
  );
});

const theme = (text: string) => writeFileSync(join(home, 'pages.mjs'), text);
const build = (options: readonly string[] = ['--theme', 'pages.mjs']) =>
  rolecast(['build', 'site', '--out', 'public', '--url', 'https://lanternworks.example/', ...options], {
    cwd: home,
    state: join(home, 'state'),
  });
const built = (path: string) => readFileSync(join(home, 'public', path, 'index.html'), 'utf8');

describe('rolecast build --theme', () => {
  test('writes the pages of the module in place of its own, and all others as they are', async () => {
    theme(`export const posting = ({ posting, jsonLd, standard }) =>
      '<!doctype html><title>' + posting.title + '</title><script type="application/ld+json">' + jsonLd + '</script>' + standard().length;
      export function listing({ postings, standard }) { return standard().replace('</main>', postings.length + ' here</main>'); }`);
    const { code, stderr } = await build();
    expect([code, stderr]).toEqual([0, '']);
    expect(built('en/jobs/baker')).toMatch(
      /^<!doctype html><title>Baker<\/title><script type="application\/ld\+json">\{/,
    );
    expect(built('en')).toContain('1 here</main>');
    expect(built('en/subscribe')).toContain('<h1>Feeds</h1>');
  });

  test('runs the module anew each time: it may read what nobody else knows of', async () => {
    theme(`import { text } from './words.mjs'; export const home = () => text;`);
    writeFileSync(join(home, 'words.mjs'), `export const text = 'one';`);
    await build();
    expect(built('')).toBe('one');
    writeFileSync(join(home, 'words.mjs'), `export const text = 'two';`);
    await build();
    expect(built('')).toBe('two');
  });

  test.each([
    ['is not there', undefined, /pages\.mjs, which --theme names, cannot be run: Cannot find module/],
    ['has a fault', 'export const home = () => {', /pages\.mjs, which --theme names, cannot be run: /],
    ['throws', 'throw new Error("no lamp");', /cannot be run: no lamp/],
    [
      'exports nothing',
      'const home = 1;',
      /pages\.mjs exports nothing; it may export these functions, each by its name: home, listing,/,
    ],
    [
      'exports a page of another name',
      'export const postings = () => "";',
      /pages\.mjs exports postings; it may export/,
    ],
    ['exports what is no function', 'export const home = "text";', /pages\.mjs exports home; it may export/],
    [
      'gives a promise',
      'export const home = async () => "text";',
      /home in pages\.mjs gave a promise, and not text/,
    ],
    ['gives nothing', 'export const home = () => {};', /home in pages\.mjs gave undefined, and not text/],
    [
      'fails for a page',
      'export const closed = () => ""; export const home = () => { throw new Error("dark"); };',
      /dark/,
    ],
  ])('writes nothing where the module %s', async (_, text, said) => {
    if (text !== undefined) theme(text);
    const { code, stderr } = await build();
    expect(code).toBe(2);
    expect(stderr).toContain('public was not written');
    expect(stderr).toMatch(said);
    expect(existsSync(join(home, 'public'))).toBe(false);
  });

  test('is asked for by the command alone: nothing in the folder that is read is run', async () => {
    writeFileSync(join(home, 'site', 'rolecast.yaml'), 'theme: { pages: pages.mjs }\n');
    writeFileSync(join(home, 'site', 'pages.mjs'), 'throw new Error("run");');
    const { code, stderr } = await build([]);
    expect(code).toBe(2);
    expect(stderr).toContain('pages');
    expect(stderr).not.toContain('Error: run');
  });
});
