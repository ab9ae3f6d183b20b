import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { epoch, instant } from '../../src/model/instant.ts';
import { offersJob } from '../../src/injection/offered-page.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { filesIn, type Run, runInject, runNotify } from '../support/injected-site.ts';
import { type PlayedGoogle, playGoogle } from '../support/played-google.ts';
import type { Played } from '../support/played-host.ts';

removeFoldersAfterwards();

const at = '2026-11-22T12:00:00Z';
const key = 'lanternworks-5f2d81c0';
const job = (title: string, text: string, ...lines: readonly string[]) =>
  `---\n${[`title: ${title}`, 'date: 2026-11-02', ...lines].join('\n')}\n---\n\n${text}\n`;
const english = 'You keep the lamps of Lanternworks burning, by night and by day.';
const french = 'Vous gardez les phares de Lanternworks allumés, la nuit et le jour.';
const ownPosting = '<script type="application/ld+json">{"@type":"JobPosting"}</script>';
const page = (head = '') =>
  `<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"><title>x</title>${head}</head>\n<body></body>\n</html>\n`;
const notifies = (...lines: readonly string[]) =>
  [
    'notify:',
    '  outbox: outbox',
    `  indexnow: {key: ${key}, engines: "https://engine.example/indexnow"}`,
    ...lines,
  ].join('\n');

interface Submission {
  readonly host: string;
  readonly keyLocation: string;
  readonly urlList: readonly string[];
}

let google: PlayedGoogle;
let folder: string;
/** What an address of the site answers, by host and path. */
let online: ReadonlyMap<string, string>;
/** The `X-Robots-Tag` of all its pages. */
let robots: string;
/** For the next submissions to the engine. */
let engine: Played[];

beforeEach(async () => {
  folder = temporaryFolder();
  online = new Map();
  robots = 'all';
  engine = [];
  google = await playGoogle(
    () => epoch(instant(at)),
    ({ to, path }) => {
      if (to === 'engine.example') return engine.shift() ?? 200;
      const body = online.get(`${to}${path}`);
      return body === undefined ? 404 : { status: 200, headers: { 'X-Robots-Tag': robots }, body };
    },
  );
});
afterEach(() => google.close());

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Injects into `out` and puts it online; `hosts` says where each of its folders is. */
async function deploy(out: string, hosts: Readonly<Record<string, string>>): Promise<void> {
  const { code, said } = await runInject({ path: folder, out: join(folder, out) }, at);
  if (code !== 0) throw new Error(said);
  online = new Map(
    Object.entries(hosts).flatMap(([inner, host]) =>
      [...filesIn(join(folder, out, inner))].map(([path, bytes]) => [
        `${host}/${path.replace(/(^|\/)index\.html$/, '$1')}`,
        bytes.toString(),
      ]),
    ),
  );
}

const notify = () =>
  runNotify(
    { path: folder },
    { ROLECAST_TEST_SERVER: google.url, ROLECAST_GOOGLE_SERVICE_ACCOUNT: google.account },
    at,
  );
const submissions = () =>
  google.received
    .filter(({ to }) => to === 'engine.example')
    .map(({ body }) => JSON.parse(body) as Submission);
const notices = () =>
  google.batches
    .flat()
    .map(({ type, url }) => `${type} ${url}`)
    .toSorted();

describe('a site of MkDocs', () => {
  const address = (slug: string) => `https://lanternworks.example/jobs/${slug}/`;
  const host = { '': 'lanternworks.example' };
  let first: Run;
  beforeEach(async () => {
    put({
      'mkdocs.yml': 'site_name: Lanternworks\nsite_url: https://lanternworks.example/\n',
      'rolecast.yaml': `languages: {en: {}}\nsources: [{type: mkdocs, path: .}]\n${notifies('  google: {}')}\n`,
      'docs/jobs/keeper.md': job('Keeper', english),
      'docs/jobs/glazier.md': job('Glazier', english),
      'site/jobs/keeper/index.html': page(),
      'site/jobs/glazier/index.html': page(),
    });
    await deploy('site', host);
    first = await notify();
  });

  test('is told of as one of Hugo is: its own pages, and a key that is there', () => {
    expect(first).toEqual({ code: 0, said: expect.stringContaining('Nothing is left to tell') });
    expect(submissions()).toMatchObject([
      { host: 'lanternworks.example', keyLocation: `https://lanternworks.example/${key}.txt` },
    ]);
    expect(submissions()[0]?.urlList.toSorted()).toEqual([address('glazier'), address('keeper')]);
    expect(online.get(`lanternworks.example/${key}.txt`)).toBe(key);
    expect(notices()).toEqual([`URL_UPDATED ${address('glazier')}`, `URL_UPDATED ${address('keeper')}`]);
  });

  test.each<[string, string, 'told' | 'not told', header?: string]>([
    ['has no JobPosting', '', 'told'],
    ['has one of the site’s own and is hidden by a header', ownPosting, 'told', 'noindex'],
    [
      'has one of the site’s own and is hidden',
      `<meta name="robots" content="noindex">${ownPosting}`,
      'told',
    ],
    ['is hidden from Google alone', `${ownPosting}<meta name="googlebot" content="nofollow, none">`, 'told'],
    ['still has one of the site’s own', ownPosting, 'not told'],
  ])('of a closed posting whose page stays and %s', async (_, head, outcome, header = 'all') => {
    put({
      'docs/jobs/keeper.md': job('Keeper', english, 'archived: true'),
      'site/jobs/keeper/index.html': page(head),
    });
    await deploy('site', host);
    robots = header;
    const { said } = await notify();
    expect(submissions()[1]?.urlList).toEqual([address('keeper')]);
    const gone = [[{ url: address('keeper'), type: 'URL_DELETED' }]];
    expect(google.batches.slice(1)).toEqual(outcome === 'told' ? gone : []);
    expect(said).toContain(outcome === 'told' ? 'Nothing is left to tell' : '1 wait until');
  });
});

describe('whether a page offers its job to Google', () => {
  test.each<[string, string, string, boolean]>([
    ['by its JobPosting alone', '', '', true],
    ['not by its page', '<meta name="robots" content="noindex">', '', false],
    ['not by its header', '', 'noindex', false],
    ['not by a header among others', '', 'max-snippet: 20, nofollow, None', false],
    ['not by a header for Google', '', 'otherbot: nofollow, googlebot: nofollow, noindex', false],
    ['by a header for another robot', '', 'nofollow, otherbot: noindex, nofollow', true],
    [
      'by a header about something else',
      '',
      'unavailable_after: 25 Jun 2030 15:00:00 PST, noimageindex',
      true,
    ],
  ])('%s', (_, head, header, offers) => {
    expect(offersJob(page(head + ownPosting), header)).toBe(offers);
    expect(offersJob(page(head), header)).toBe(false);
  });
});

describe('a site of Hugo with a host for each language', () => {
  const hosts = { en: 'lanternworks.example', fr: 'fr.lanternworks.example' };
  const both = Object.values(hosts);
  const pageOn = (host: string) => `https://${host}/jobs/keeper/`;
  beforeEach(async () => {
    put({
      'hugo.yaml': [
        'title: Lanternworks',
        'defaultContentLanguage: en',
        'languages:',
        '  en: {baseURL: "https://lanternworks.example/", contentDir: content/en}',
        '  fr: {baseURL: "https://fr.lanternworks.example/", contentDir: content/fr}',
      ].join('\n'),
      'rolecast.yaml': `languages: {en: {}, fr: {}}\nsources: [{type: hugo, path: .}]\n${notifies()}\n`,
      'content/en/jobs/keeper.md': job('Keeper', english),
      'content/fr/jobs/keeper.md': job('Gardien', french),
      'public/en/jobs/keeper/index.html': page(),
      'public/fr/jobs/keeper/index.html': page(),
    });
    await deploy('public', hosts);
  });

  test('shows the key on each host, and tells of the pages of each with its own', async () => {
    expect(await notify()).toMatchObject({ code: 0 });
    expect(submissions().toSorted((a, b) => (a.host < b.host ? 1 : -1))).toEqual(
      both.map((host) => ({
        host,
        key,
        keyLocation: `https://${host}/${key}.txt`,
        urlList: [pageOn(host)],
      })),
    );
    for (const host of both) expect(online.get(`${host}/${key}.txt`)).toBe(key);
    for (const language of ['en', 'fr'])
      expect(readFileSync(join(folder, 'public', language, `${key}.txt`), 'utf8')).toBe(key);
  });

  test('whose key an engine does not find on one host is told of the other', async () => {
    engine = [200, 403];
    expect(await notify()).toMatchObject({ code: 1 });
    expect(new Set(submissions().map(({ host }) => host))).toEqual(new Set(both));
    const refused = submissions()[1]?.host;
    expect(await notify()).toMatchObject({ code: 0 });
    expect(
      submissions()
        .slice(2)
        .map(({ host }) => host),
    ).toEqual([refused]);
  });

  test('tells of the pages of a host alone, where `keyLocation` is on that one', async () => {
    put({
      'rolecast.yaml': `languages: {en: {}, fr: {}}\nsources: [{type: hugo, path: .}]\n${notifies().replace('key:', 'keyLocation: "https://fr.lanternworks.example/jobs/k.txt", key:')}\n`,
    });
    await deploy('public', hosts);
    expect(await notify()).toMatchObject({ code: 0 });
    expect(submissions().map(({ urlList }) => urlList)).toEqual([[pageOn(hosts.fr)]]);
    expect(online.get('fr.lanternworks.example/jobs/k.txt')).toBe(key);
    expect(online.has('lanternworks.example/jobs/k.txt')).toBe(false);
  });
});
