import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import snapshot from 'rolecast-snapshot';
import { createPress } from '../../src/delivery/representation/press.ts';
import { registeredPublications } from '../../src/publications/registered.ts';
import { createFrontWorker, type FrontOptions } from '../../src/edge/front.ts';
import { autodiscovery, postingData } from '../../src/injection/insertion.ts';
import { pageWith } from '../../src/injection/page-with.ts';

const site = 'https://lanternworks.example';
const origin = inject('origin');
const moment = inject('moment');
const lens = '/jobs/lens-engineer/';
const host = '/jobs/workshop-host/';
const closing = new Date('2026-12-01T00:00:00Z').getTime();

const page = (name: string) =>
  Uint8Array.from(atob(inject('originPages')[name] ?? ''), (character) => character.charCodeAt(0));
const textOf = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(page(name));

/** A Worker in front of the played site. What goes wrong in it is a failure, unless `report` is given. */
function front(options: FrontOptions = {}) {
  const report = (error: unknown) => {
    throw error;
  };
  const worker = createFrontWorker(snapshot, { origin, report, ...options });
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    worker.fetch(new Request(new URL(path, site), { headers, method, redirect: 'manual' }));
}

/** What `rolecast inject` would put into the page of a posting. */
function inserted(path: string): string {
  const url = `${site}/jobs-feeds/`;
  const postings = snapshot.postings.filter(({ here }) => !here);
  const edition = createPress({
    snapshot: () => ({ ...snapshot, postings, site: { ...snapshot.site, url } }),
    now: () => moment,
    publications: registeredPublications,
  })();
  const posting = edition.catalog.open.find((posting) => posting.url === site + path);
  if (posting === undefined) throw new Error(`nothing open at ${path}`);
  return autodiscovery(edition, posting.language) + postingData(posting, edition);
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

/** What the site behind was asked: method, target, headers. */
function askedOf(response: Response): [string, string, Record<string, string>] {
  return JSON.parse(decodeURIComponent(response.headers.get('x-asked') ?? '')) as [
    string,
    string,
    Record<string, string>,
  ];
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: moment });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the page of an open posting', () => {
  test.each([
    ['plain'],
    ['other JSON-LD'],
    ['broken JSON-LD'],
    ['its own canonical page'],
    ['injected before'],
    ['a head in a comment'],
    ['a byte order mark'],
    ['foreign in the head'],
    ['foreign in the body'],
    ['foreign microdata'],
    ['foreign RDFa'],
    ['another canonical page'],
    ['meta latin-1'],
  ])('%s: is what `rolecast inject` makes of it', async (play) => {
    const response = await front()(lens, { 'x-play': play });
    const wish = { insertion: inserted(lens), address: site + lens };
    expect(await response.text()).toBe(pageWith(textOf(play), wish).text.replace(/^\uFEFF/, ''));
  });

  test.each([
    ['a head without end', '<body>'],
    ['no head, but a body', '<body>'],
    ['huge', '</head>'],
  ])('%s: what goes in stands before %s', async (play, before) => {
    const text = await (await front()(lens, { 'x-play': play })).text();
    expect(text).toBe(textOf(play).replace(before, inserted(lens) + before));
  });

  test('without a head and a body to be seen nothing goes in', async () => {
    expect(await (await front()(lens, { 'x-play': 'no head' })).text()).toBe(textOf('no head'));
  });

  test('bytes that are no UTF-8 stay as they are', async () => {
    const bytes = await bytesOf(await front()(lens, { 'x-play': 'bytes that are no UTF-8' }));
    const [text, was] = [new TextDecoder('latin1').decode(bytes), page('bytes that are no UTF-8')];
    const insertion = new TextDecoder('latin1').decode(new TextEncoder().encode(inserted(lens)));
    expect(text.replace(insertion, '')).toBe(new TextDecoder('latin1').decode(was));
  });

  test.each([
    ['with a query', `${lens}?utm_source=x`],
    ['as a file', `${lens}index.html`],
    ['without its slash', lens.slice(0, -1)],
    ['in other percent-encoding', '/%6Aobs/lens%2Dengineer/'],
    ['of another language', `/ar/jobs/${encodeURIComponent('مهندس-عدسات')}/`],
  ])('is known %s', async (_, path) => {
    const response = await front()(path);
    expect((await response.text()).match(/"@type":"JobPosting"/g)).toHaveLength(1);
    expect(askedOf(response)[1]).toBe(path);
  });

  test('has the feed links of its own language', async () => {
    const text = await (await front()('/fr/jobs/opticien-concepteur/')).text();
    expect(text).toContain('href="https://lanternworks.example/jobs-feeds/fr/atom.xml"');
    expect(text).not.toContain('jobs-feeds/en/');
  });

  test('is looked at once for each version of it', async () => {
    let asked = 0;
    const get = front({
      origin: (request) => {
        asked++;
        return fetch(new Request(origin + new URL(request.url).pathname, request));
      },
    });
    for (const _ of [1, 2, 3]) await (await get(lens)).text();
    expect(asked).toBe(4);
    await (await get(lens, { 'x-play': 'other JSON-LD' })).text();
    expect(asked).toBe(6);
  });
});

describe('what goes through as it is', () => {
  test.each([
    ['a page that nobody knows', '/about/', 'plain'],
    ['the home page', '/', 'plain'],
    ['a page beside a posting', `${lens}apply/`, 'plain'],
    ['what is no HTML', lens, 'no HTML'],
    ['another charset', lens, 'a charset that is not UTF-8'],
    ['another coding', lens, 'another coding'],
    ['what must not be transformed', lens, 'no-transform'],
    ['what the rewriter would break off at', lens, 'an ambiguous element'],
    ['a page that is not found', lens, 'not found'],
    ['a fault of the site', lens, 'a fault'],
  ])('%s', async (_, path, play) => {
    const [response, direct] = [
      await front()(path, { 'x-play': play }),
      await fetch(origin + path, { headers: { 'x-play': play } }),
    ];
    expect(response.status).toBe(direct.status);
    expect(response.headers.get('etag')).toBe(direct.headers.get('etag'));
    expect(await bytesOf(response)).toEqual(await bytesOf(direct));
  });

  test.each(['//elsewhere.example/jobs/', '/\\elsewhere.example/', '//elsewhere.example//..//'])(
    '%s is a path of the site, not another host',
    async (path) => {
      const worker = createFrontWorker(snapshot, { origin });
      const response = await worker.fetch(new Request(site + path));
      expect(response.status).toBe(200);
      expect(askedOf(response)[2]).toMatchObject({ host: new URL(origin).host });
    },
  );

  test('a POST, with its body', async () => {
    const worker = createFrontWorker(snapshot, { origin });
    const response = await worker.fetch(new Request(site + lens, { method: 'POST', body: 'x=1' }));
    expect(askedOf(response)).toMatchObject(['POST', lens, { 'content-length': '3' }]);
    expect(await response.text()).toBe(textOf('plain'));
  });

  test('everything, where there is a fault of ours', async () => {
    const faults: unknown[] = [];
    const broken = { ...snapshot, postings: [{ ...snapshot.postings[0], url: 'no address' }] };
    expect(() => createFrontWorker(broken as never)).toThrow('Invalid URL');
    const get = front({
      now: () => {
        throw new Error('the clock stands still');
      },
      report: (error) => faults.push(error),
    });
    for (const path of [lens, '/about/']) expect(await (await get(path)).text()).toBe(textOf('plain'));
    expect(faults).toHaveLength(2);
  });

  test('a site that cannot be reached is a 502', async () => {
    const faults: unknown[] = [];
    const get = front({ origin: 'http://127.0.0.1:1', report: (error) => faults.push(error) });
    for (const path of [lens, '/about/']) expect((await get(path)).status).toBe(502);
    expect(faults).toHaveLength(2);
  });

  test('a site that breaks off breaks off', async () => {
    const response = await front()(lens, { 'x-play': 'dies half-way' });
    await expect(response.text()).rejects.toThrow(/lost|prematurely/i);
  });
});

/** The snapshot of a site that has its English postings in another folder. */
const postingsIn = (folder: string) => ({
  ...snapshot,
  postings: snapshot.postings.map((posting) =>
    posting.language === 'en' ? { ...posting, url: posting.url.replace('/jobs/', folder) } : posting,
  ),
});

describe('the pages above the postings', () => {
  const links = (text: string) =>
    [...text.matchAll(/href="([^"]*)"[^>]* data-rolecast>/g)].map(([, href]) => href);

  test.each([
    ['/jobs/', 'en'],
    ['/jobs/index.html', 'en'],
    ['/fr/jobs/', 'fr'],
  ])('%s has the links to its feeds, and no JSON-LD', async (path, language) => {
    const text = await (await front()(path)).text();
    expect(links(text)).toEqual(
      ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `${site}/jobs-feeds/${language}/${file}`),
    );
    expect(text).not.toContain('JobPosting');
  });

  test.each([
    ['which is not there', '/careers/missing/', '/careers/', ['/', '/careers/missing/']],
    ['which is sent on', '/careers/moved/', '/join-us/', ['/careers/', '/careers/moved/']],
    ['which only leads on', '/careers/stub/', '/join-us/', ['/careers/', '/careers/stub/']],
  ])('the folder %s, %s: they are on %s', async (_, folder, section, others) => {
    const worker = createFrontWorker(postingsIn(folder), { origin });
    const get = (path: string) => worker.fetch(new Request(site + path, { redirect: 'manual' }));
    const texts = await Promise.all(others.map(async (path) => (await get(path)).text()));
    expect(texts.flatMap(links)).toEqual([]);
    expect((await get('/jobs-feeds/en/')).headers.get('location')).toBe(site + section);
    expect(links(await (await get(section)).text())).toHaveLength(3);
    expect(await (await get(`${folder}lens-engineer/`)).text()).toContain('JobPosting');
  });

  test.each([
    ['there is only a home page above', '/missing/', ['/', '/missing/']],
    ['the site cannot say', '/careers/down/', ['/careers/', '/careers/down/']],
  ])('where %s, there are none', async (_, folder, paths) => {
    const worker = createFrontWorker(postingsIn(folder), { origin, report: () => undefined });
    const get = (path: string) => worker.fetch(new Request(site + path, { redirect: 'manual' }));
    const texts = await Promise.all(paths.map(async (path) => (await get(path)).text()));
    expect(texts.flatMap(links)).toEqual([]);
    expect((await get('/jobs-feeds/en/')).headers.get('location')).toBe(`${site}/`);
  });

  test('are others where the options say so', async () => {
    const get = front({ sections: [{ url: `${site}/about/careers/`, language: 'en' }] });
    expect(links(await (await get('/about/careers/')).text())).toHaveLength(3);
    expect(links(await (await get('/jobs/')).text())).toHaveLength(0);
  });
});

describe('a posting that closes by itself', () => {
  test('has no JSON-LD from that moment on, whatever the site says has not changed', async () => {
    const get = front();
    const open = await get(host);
    const tag = open.headers.get('etag') ?? '';
    expect(await open.text()).toContain('"@type":"JobPosting"');
    vi.setSystemTime(closing - 1);
    expect((await get(host, { 'if-none-match': tag })).status).toBe(304);
    vi.setSystemTime(closing);
    const closed = await get(host, { 'if-none-match': tag });
    expect(closed.status).toBe(200);
    expect(await closed.text()).toBe(textOf('plain'));
    expect(closed.headers.get('etag')).not.toBe(tag);
  });

  test('is gone from the JSON-LD documents: 410, as from Rolecast on Node', async () => {
    const path = '/jobs-feeds/en/jobs/workshop-host.jsonld';
    expect((await front()(path)).status).toBe(200);
    vi.setSystemTime(closing);
    expect((await front()(path)).status).toBe(410);
    expect((await front()('/jobs-feeds/en/jobs/never-there.jsonld')).status).toBe(404);
  });

  test('loses what an earlier run of inject put in', async () => {
    const text = await (await front()('/jobs/night-watch/', { 'x-play': 'injected before' })).text();
    expect(text).not.toMatch(/rolecast|JobPosting|old/);
  });
});

describe('conditions', () => {
  test.each(['plain', 'weak', 'only a date'])('%s: a second visit costs a 304', async (play) => {
    const get = front();
    const first = await get(lens, { 'x-play': play });
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w.%-]+"$/);
    expect(first.headers.get('last-modified')).toBeNull();
    const again = await get(lens, { 'x-play': play, 'if-none-match': `"x", ${tag}` });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(tag);
    expect(again.headers.get('cache-control')).toBe('max-age=60');
    const other = await get(lens, { 'x-play': 'other JSON-LD', 'if-none-match': tag });
    expect(other.status).toBe(play === 'only a date' ? 304 : 200);
  });

  test('a site without any has none', async () => {
    expect((await front()(lens, { 'x-play': 'no validators' })).headers.get('etag')).toBeNull();
  });

  test.each([
    ["the site's own tag", { 'if-none-match': '"v,1-165"' }],
    ['any', { 'if-none-match': '*' }],
    ["the site's date", { 'if-modified-since': 'Sun, 01 Nov 2026 10:00:00 GMT' }],
    ['a forged tag', { 'if-none-match': 'W/"AAAAAAAAAAAAAAAA.sv%2C1-165"' }],
    ['a tag with a line break', { 'if-none-match': 'W/"AAAAAAAAAAAAAAAA.s%0D%0Ax"' }],
    ['a range', { range: 'bytes=0-9', 'if-range': '"v,1-165"' }],
  ])('%s from before says nothing of a page that is changed', async (_, headers) => {
    const response = await front()(lens, headers);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('JobPosting');
    expect(Object.keys(askedOf(response)[2]).filter((name) => name.startsWith('if-'))).toEqual([]);
  });

  test('HEAD is GET without the body', async () => {
    const [full, head] = [await front()(lens), await front()(lens, {}, 'HEAD')];
    expect(await head.text()).toBe('');
    const shown = ({ headers }: Response) =>
      [...headers].filter(([name]) => name !== 'x-asked' && name !== 'date');
    expect(shown(head)).toEqual(shown(full));
    for (const untrue of ['content-length', 'accept-ranges']) expect(full.headers.has(untrue)).toBe(false);
  });
});

describe('what the Worker answers itself', () => {
  test.each([
    ['/jobs-feeds/en/rss.xml', 'application/rss+xml; charset=utf-8', 'Lens'],
    ['/jobs-feeds/fr/atom.xml', 'application/atom+xml; charset=utf-8', 'opticien-concepteur'],
    ['/jobs-feeds/en/feed.json', 'application/feed+json', 'Lens'],
    ['/jobs-feeds/en/jobs/lens-engineer.jsonld', 'application/ld+json', 'JobPosting'],
    ['/jobs-sitemap.xml', 'application/xml; charset=utf-8', `${site}${lens}`],
  ])('%s', async (path, type, holds) => {
    const response = await front()(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toContain(holds);
    const known = { 'if-none-match': response.headers.get('etag') ?? '' };
    expect((await front()(path, known)).status).toBe(304);
  });

  test.each([
    ['/jobs-feeds/en/', `${site}/jobs/`],
    ['/jobs-feeds/fr/changes/', `${site}/fr/jobs/`],
    ['/jobs-feeds/ar/', `${site}/ar/jobs/`],
  ])('%s, which feeds name as their page, leads to the one of the site', async (path, to) => {
    const { status, headers } = await front()(path);
    expect([status, headers.get('location')]).toEqual([302, to]);
  });

  test('links of feeds lead to the pages of the site', async () => {
    const text = await (await front()('/jobs-feeds/en/atom.xml')).text();
    expect(text).toContain(`href="${site}${lens}"`);
    expect(text).toContain(`rel="self" type="application/atom+xml" href="${site}/jobs-feeds/en/atom.xml"`);
    expect(text).not.toContain('jobs.lanternworks.example');
  });

  test('pages of Rolecast are not among it', async () => {
    expect((await front()('/jobs-feeds/en/jobs/lens-engineer/')).status).toBe(404);
    expect((await front()('/jobs-feeds/nowhere')).status).toBe(404);
    expect(await (await front()('/jobs-feedsx')).text()).toBe(textOf('plain'));
  });
});

test('under another name the pages are the same', async () => {
  const worker = createFrontWorker(snapshot, { origin });
  const text = await (await worker.fetch(new Request(`http://127.0.0.1:8787${lens}`))).text();
  expect(text).toContain(`${site}/jobs-feeds/en/atom.xml`);
});
