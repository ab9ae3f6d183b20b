import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { runCollect, runInject } from '../support/injected-site.ts';
import { writtenSite } from '../support/written-site.ts';

removeFoldersAfterwards();

const at = '2026-11-22T12:00:00Z';
const sources = (name: string, more = '') =>
  `---\ntitle: ${name}\ndate: 2026-11-02\n${more}---\n\nYou work in the tower of Lanternworks, by night and by day.\n`;
const page = (path: string, { lang = 'en', canonical = path, head = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title>${canonical === '' ? '' : `<link rel="canonical" href="https://lantern.example${canonical}">`}${head}</head><body><h1>x</h1></body></html>`;

const site = {
  'hugo.yaml': 'baseURL: https://lantern.example/\ntitle: Lantern\n',
  'content/jobs/keeper.md': sources('Keeper'),
  'content/jobs/mender.md': sources('Mender'),
  'public/jobs/keeper/index.html': page('/jobs/keeper/'),
};

/** What the built site has where the page of Mender should be; Keeper's page is there. */
const absent: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'nothing at all': {},
  'a page that leads to another': {
    'public/jobs/mender/index.html': page('/x/', {
      canonical: '',
      head: '<meta http-equiv="refresh" content="0; url=/jobs/keeper/">',
    }),
  },
  'a page that calls another its canonical one': { 'public/jobs/mender/index.html': page('/jobs/keeper/') },
};
const present: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a page': { 'public/jobs/mender/index.html': page('/jobs/mender/') },
  'a page that calls no address its own': {
    'public/jobs/mender/index.html': page('/jobs/mender/', { canonical: '' }),
  },
  'a page that reads itself again now and then': {
    'public/jobs/mender/index.html': page('/jobs/mender/', {
      head: '<meta http-equiv="refresh" content="300">',
    }),
  },
  'a page that calls its address without a slash': { 'public/jobs/mender/index.html': page('/jobs/mender') },
  'a page for tests on another host': {
    'public/jobs/mender/index.html': page('/jobs/mender/').replace('lantern.example', 'test.example'),
  },
};

/** The texts that name Mender anywhere in the folder, the site's own pages aside. */
function namesMender(folder: string): readonly string[] {
  return (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((path) => statSync(join(folder, path)).isFile() && path !== 'jobs/mender/index.html')
    .filter((path) => /Mender|jobs\/mender/.test(readFileSync(join(folder, path), 'utf8')));
}

describe('inject offers what was built, and nothing else', () => {
  test.each(Object.entries(absent))('%s: not in any file that it writes, and said', async (_, built) => {
    const folder = writtenSite({ ...site, ...built });
    const { code, said } = await runInject({ path: folder, out: join(folder, 'public') }, at);
    expect(code).toBe(0);
    expect(said).toContain('inject-page-not-found');
    expect(namesMender(join(folder, 'public'))).toEqual([]);
    expect(readFileSync(join(folder, 'public/jobs-feeds/en/rss.xml'), 'utf8')).toContain('Keeper');
    expect(readFileSync(join(folder, 'public/jobs-sitemap.xml'), 'utf8')).toContain('/jobs/keeper/');
  });

  test.each(Object.entries(present))('%s: offered', async (_, built) => {
    const folder = writtenSite({ ...site, ...built });
    const { said } = await runInject({ path: folder, out: join(folder, 'public') }, at);
    expect(said).not.toContain('inject-page-not-found');
    expect(namesMender(join(folder, 'public'))).toContain('jobs-feeds/en/rss.xml');
  });

  test('what was offered before and is built no more is taken out again', async () => {
    const folder = writtenSite({ ...site, ...present['a page'] });
    await runInject({ path: folder, out: join(folder, 'public') }, at);
    const again = writtenSite({ ...site, ...absent['a page that leads to another'] });
    await runInject({ path: again, out: join(again, 'public') }, at);
    expect(namesMender(join(again, 'public'))).toEqual([]);
  });
});

async function collected(files: Readonly<Record<string, string>>) {
  const printed = await runCollect(writtenSite({ 'rolecast.yaml': 'built: public\n', ...files }), at);
  const { postings, diagnostics } = JSON.parse(printed) as {
    readonly postings: readonly { readonly title: string; readonly url: string; readonly status: string }[];
    readonly diagnostics: readonly {
      readonly code: string;
      readonly message: string;
      readonly severity: string;
    }[];
  };
  return {
    postings: postings.map(({ title, url, status }) => `${status} ${title} ${url}`).sort(),
    codes: diagnostics.map(({ code }) => code),
    diagnostics,
  };
}

describe('built: DIR', () => {
  test.each(Object.entries(absent))('%s: not offered, and said', async (_, built) => {
    const { postings, codes } = await collected({ ...site, ...built });
    expect(postings).toEqual(['open Keeper https://lantern.example/jobs/keeper/']);
    expect(codes).toContain('inject-page-not-found');
  });

  test.each(Object.entries(present))('%s: offered', async (_, built) => {
    const { postings, codes } = await collected({ ...site, ...built });
    expect(postings.map((one) => one.split(' ')[1])).toEqual(['Keeper', 'Mender']);
    expect(codes).not.toContain('inject-page-not-found');
  });

  test('an address is spelled as the page spells it', async () => {
    const { postings } = await collected({
      ...site,
      ...present['a page that calls its address without a slash'],
    });
    expect(postings).toContain('open Mender https://lantern.example/jobs/mender');
  });

  test('a page in another language than its posting is said, and offered', async () => {
    const { postings, diagnostics } = await collected({
      ...site,
      'public/jobs/mender/index.html': page('/jobs/mender/', { lang: 'fr-CA' }),
    });
    expect(postings).toHaveLength(2);
    expect(
      diagnostics.filter(({ code }) => code === 'page-language-differs').map(({ message }) => message),
    ).toEqual(['The page of "Mender" says that it is in fr-CA, and the posting is in en']);
  });

  test('what is closed needs no page, nor what is not to be seen yet', async () => {
    const { postings, codes } = await collected({
      ...site,
      'content/jobs/mender.md': sources('Mender', 'archived: true\n'),
      'content/jobs/cook.md': sources('Cook').replace('2026-11-02', '2026-12-24'),
    });
    expect(postings).toEqual([
      'closed Mender https://lantern.example/jobs/mender/',
      'open Keeper https://lantern.example/jobs/keeper/',
    ]);
    expect(codes).not.toContain('inject-page-not-found');
  });

  test.each([
    ['a folder that is not there', { 'public/jobs/keeper/index.html': '' }, 'built: dist\n'],
    ['a folder without a page of any posting', {}, 'built: content\n'],
  ])('%s cannot be judged by, so nothing is printed', async (_, more, yaml) => {
    const folder = writtenSite({ ...site, ...more, 'rolecast.yaml': yaml });
    expect(await runCollect(folder, at)).toBe('');
  });

  test('a folder outside is refused', async () => {
    const folder = writtenSite({ ...site, 'rolecast.yaml': 'built: ../public\n' });
    expect(existsSync(folder)).toBe(true);
    expect(await runCollect(folder, at)).toBe('');
  });
});
