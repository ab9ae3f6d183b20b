import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { type AppOptions, createApp } from '../../src/delivery/app.ts';
import { createPress } from '../../src/delivery/representation/press.ts';
import type { Snapshot } from '../../src/model/catalog.ts';
import { instant } from '../../src/model/instant.ts';
import type { Publication } from '../../src/model/document.ts';
import { nodeCodecs } from '../../src/node/server/node-codecs.ts';
import { fr, moment, posting, snapshot, snapshotOf } from '../fixtures/catalog.ts';
import { standIns } from './stand-in.ts';

const clock = () => moment;

function appOf(
  { now = clock, ...options }: AppOptions & { readonly now?: () => number } = {},
  up: () => Snapshot = () => snapshot,
  publications: readonly Publication[] = standIns,
): Hono {
  return createApp(createPress({ snapshot: up, now, publications }), options);
}

const app = appOf({ codecs: nodeCodecs });
const feed = '/en/atom.xml';

/** `headers` of a response as a plain object with names in lower case. */
async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await app.request(path, { headers, method });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

describe('a feed', () => {
  test('comes with all that a cache and a reader want to know', async () => {
    const response = await app.request(feed);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      'accept-ranges': 'none',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Link',
      'cache-control': 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400',
      'content-language': 'en',
      'content-length': String(bytes.length),
      'content-type': 'application/atom+xml; charset=utf-8',
      etag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
      link: '<https://jobs.lanternworks.example/en/atom.xml>; rel="self", <https://hub.example/>; rel="hub"',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
  });

  test('is the same for HEAD, without the body', async () => {
    const got = await get(feed);
    const head = await get(feed, {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body).toBe('');
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(got.headers));
  });

  test.each(['br', 'gzip'])('has its own bytes and its own tag as %s', async (coding) => {
    const plain = await get(feed);
    const response = await app.request(feed, { headers: { 'Accept-Encoding': coding } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(response.headers.get('content-encoding')).toBe(coding);
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    expect(response.headers.get('etag')).toBe(`"${createHash('sha256').update(bytes).digest('base64url')}"`);
    expect(response.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(bytes.length).toBeLessThan(plain.body.length);
  });

  test('is 304 for who has it, in the coding that they have', async () => {
    const first = await get(feed, { 'Accept-Encoding': 'gzip' });
    const etag = first.headers.get('etag') ?? '';
    const second = await get(feed, { 'Accept-Encoding': 'gzip', 'If-None-Match': `"x", W/${etag}` });
    expect(second.status).toBe(304);
    expect(second.body).toBe('');
    expect(Object.fromEntries(second.headers)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Link',
      'cache-control': first.headers.get('cache-control'),
      etag,
      vary: 'Accept-Encoding',
    });
    expect((await get(feed, { 'If-None-Match': etag })).status).toBe(200);
  });

  test('is 304 for who has its tag, whatever date is sent with it, and whole for who sends dates only', async () => {
    const tag = (await get(feed)).headers.get('etag') ?? '';
    const since = { 'If-Modified-Since': new Date(moment).toUTCString() };
    for (const method of ['GET', 'HEAD']) {
      expect((await get(feed, { ...since, 'If-None-Match': tag }, method)).status).toBe(304);
      expect((await get(feed, { ...since, 'If-None-Match': '"x"' }, method)).status).toBe(200);
      expect((await get(feed, since, method)).status).toBe(200);
    }
  });

  test('is 412 where If-Match names another', async () => {
    expect((await get(feed, { 'If-Match': '"x"' })).status).toBe(412);
  });

  test('is whole for who asks for a range', async () => {
    const ranged = await get(feed, { Range: 'bytes=0-9' });
    expect(ranged.status).toBe(200);
    expect(ranged.body).toBe((await get(feed)).body);
  });

  test('may be asked for with conditions by scripts of another origin; a page may not', async () => {
    const preflight = { Origin: 'https://x.example', 'Access-Control-Request-Method': 'GET' };
    const allowed = await get(feed, preflight, 'OPTIONS');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('If-None-Match');
    expect((await get('/en/', preflight, 'OPTIONS')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await get('/en/')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a page', () => {
  test('runs only what stands in its own head, by hash', async () => {
    const policy = (await get('/en/')).headers.get('content-security-policy');
    const hash = createHash('sha256').update('b{color:red}').digest('base64');
    expect(policy).toBe(
      `default-src 'none'; img-src 'self' data: https:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
    );
  });

  test('too small to compress does not vary', async () => {
    const page = await get('/en/', { 'Accept-Encoding': 'br' });
    expect(page.headers.get('vary')).toBeNull();
    expect(page.headers.get('content-encoding')).toBeNull();
  });

  test('of a list names its translations and its feeds', async () => {
    expect((await get('/en/')).headers.get('link')).toBe(
      [
        '<https://jobs.lanternworks.example/en/>; rel="canonical"',
        '<https://jobs.lanternworks.example/fr/>; rel="alternate"; hreflang="fr"',
        '<https://jobs.lanternworks.example/ar/>; rel="alternate"; hreflang="ar"',
        '<https://jobs.lanternworks.example/en/atom.xml>; rel="alternate"; type="application/atom+xml"',
      ].join(', '),
    );
  });

  test('of a posting whose page is elsewhere names that one and leaves translations to it', async () => {
    expect((await get('/en/jobs/lens-engineer/')).headers.get('link')).toBe(
      [
        '<https://lanternworks.example/jobs/lens-engineer/>; rel="canonical"',
        '<https://jobs.lanternworks.example/en/jobs/lens-engineer.jsonld>; rel="alternate"; type="application/ld+json"',
      ].join(', '),
    );
  });

  test('of a closed posting is 410, whatever the reader has', async () => {
    const gone = await get('/en/jobs/night-watch/');
    expect(gone.status).toBe(410);
    expect(gone.body).toContain('Closed');
    const again = await get('/en/jobs/night-watch/', { 'If-None-Match': gone.headers.get('etag') ?? '*' });
    expect(again.status).toBe(410);
    expect((await get('/en/jobs/night-watch/', { 'If-None-Match': '*' })).status).toBe(410);
  });

  test('says nothing of Strict-Transport-Security until told', async () => {
    expect((await get('/en/')).headers.get('strict-transport-security')).toBeNull();
    const bound = appOf({ hsts: 600 });
    expect((await bound.request('/en/')).headers.get('strict-transport-security')).toBe('max-age=600');
    expect((await bound.request('/nowhere')).headers.get('strict-transport-security')).toBe('max-age=600');
  });

  test('is asked for each time where the age is 0', async () => {
    expect((await appOf({ maxAge: 0 }).request('/en/')).headers.get('cache-control')).toBe('no-cache');
  });
});

describe('one path each', () => {
  test.each([
    ['a missing slash', '/en', '/en/'],
    ['a slash too many at the end', '/en/atom.xml/', '/en/atom.xml'],
    ['slashes too many inside', '/en//jobs///lens-engineer/', '/en/jobs/lens-engineer/'],
    ['slashes too many in front', '//en/', '/en/'],
    ['a language in capitals', '/EN/', '/en/'],
    ['capitals anywhere', '/en/Jobs/Lens-Engineer/', '/en/jobs/lens-engineer/'],
    ['letters that need no encoding', '/%65n/', '/en/'],
    [
      'lower-case hexadecimal',
      '/ar/jobs/%d9%85%d9%87%d9%86%d8%af%d8%b3-%d8%b9%d8%af%d8%b3%d8%a7%d8%aa/',
      `/ar/jobs/${encodeURIComponent('مهندس-عدسات')}/`,
    ],
    ['a missing slash, with a query', '/en?utm_source=x&a=%C3%A9', '/en/?utm_source=x&a=%C3%A9'],
  ])('%s', async (_case, path, location) => {
    const response = await app.request(new Request(`http://127.0.0.1:8787${path}`));
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe(location);
    expect((await app.request(location)).status).toBe(200);
  });

  test.each([
    ['another host behind two slashes', '//evil.example/'],
    ['an encoded slash', '/en%2Fatom.xml'],
    ['an encoded NUL', '/en/%00'],
    ['a property of objects', '/__proto__'],
    ['a property of functions', '/constructor/'],
  ])('and none for %s', async (_case, path) => {
    const response = await app.request(new Request(`http://127.0.0.1:8787${path}`));
    expect(response.status).toBe(404);
    expect(response.headers.get('location')).toBeNull();
  });

  test.each(['/en/%', '/en/%zz/', '/%c3%28', '/en/%ed%a0%80/'])(
    'malformed encoding %s is 400',
    async (path) => {
      expect((await get(path)).status).toBe(400);
    },
  );
});

describe('what is not there', () => {
  test('is 404, with the ways to what is', async () => {
    const { status, headers, body } = await get('/en/jobs/never-was/');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(body).toContain('<a href="/fr/" lang="fr" hreflang="fr" dir="ltr"');
    expect(body).toContain('Emplois chez Lanternworks');
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])('%s is 405', async (method) => {
    const { status, headers } = await get(feed, {}, method);
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  test('a target longer than any is 414', async () => {
    expect((await get(`/en/${'x'.repeat(8000)}`)).status).toBe(414);
    expect((await get(`/en/?${'x'.repeat(8000)}`)).status).toBe(414);
  });

  test('a fault of ours is 500 without its trace, told to who runs this, and takes nothing else down', async () => {
    const told: unknown[] = [];
    const faulty: Publication = function* () {
      yield {
        path: '/faulty.txt',
        mediaType: 'text/plain; charset=utf-8',
        title: 'Faulty',
        role: 'file',
        updated: undefined,
        render: () => {
          throw new Error('the secret reason');
        },
      };
    };
    const app = appOf({ report: (error) => told.push(error) }, () => snapshot, [...standIns, faulty]);
    const response = await app.request('/faulty.txt');
    expect(response.status).toBe(500);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).not.toContain('secret');
    expect(told).toEqual([new Error('the secret reason')]);
    expect((await app.request('/en/')).status).toBe(200);
  });

  test('an edition that cannot be made is 500 as well', async () => {
    const app = createApp(() => Promise.reject(new Error('no edition')));
    expect((await app.request('/en/')).status).toBe(500);
  });
});

describe('/', () => {
  test.each([
    ['the language asked for', 'fr-CA, en;q=0.5', '/fr/'],
    ['the default where nothing fits', 'de', '/en/'],
  ])('leads to %s', async (_case, wanted, location) => {
    const { status, headers } = await get('/?a=b', { 'Accept-Language': wanted });
    expect(status).toBe(302);
    expect(headers.get('location')).toBe(`${location}?a=b`);
    expect(headers.get('vary')).toBe('Accept-Language');
    expect(headers.get('cache-control')).toBe('private, no-cache');
  });

  test('leads who says nothing to the default language', async () => {
    expect((await get('/')).headers.get('location')).toBe('/en/');
  });

  test('is a page of its own for who says nothing, where the edition has one', async () => {
    const welcome: Publication = function* () {
      yield {
        path: '/',
        mediaType: 'text/html; charset=utf-8',
        title: 'Welcome',
        role: 'page',
        updated: undefined,
        render: () => 'Welcome',
      };
    };
    const app = appOf({}, () => snapshot, [...standIns, welcome]);
    const page = await app.request('/');
    expect(page.status).toBe(200);
    expect(page.headers.get('vary')).toBe('Accept-Language');
    const french = await app.request('/', { headers: { 'Accept-Language': 'fr' } });
    expect(french.headers.get('location')).toBe('/fr/');
    expect((await app.request('/', { headers: { 'Accept-Language': 'de' } })).status).toBe(200);
  });
});

describe('/healthz', () => {
  test('says how old the snapshot is and how each source is', async () => {
    const response = await appOf({ snapshotAge: () => 12.4 }).request('/healthz');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      status: 'ok',
      snapshotAge: 12,
      postings: { open: 9, closed: 3, scheduled: 1 },
      sources: snapshot.sources,
    });
  });

  test('says stale where what is up is from an earlier reading', async () => {
    const sources = [{ ...snapshot.sources[0]!, staleSince: instant('2026-11-22T11:00:00Z') }];
    const app = appOf({}, () => ({ ...snapshot, sources }));
    expect(await (await app.request('/healthz')).json()).toMatchObject({ status: 'stale', sources });
  });
});

describe('from one edition to the next', () => {
  test('a new snapshot with the same content is the same answer, date and tag', async () => {
    let up = snapshot;
    let now = moment;
    const app = appOf({ now: () => now }, () => up);
    const before = await app.request(feed);
    up = { ...snapshot };
    now += 3_600_000;
    const after = await app.request(feed);
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
  });

  test('a deleted posting, which moves no date, still reaches readers that send only dates', async () => {
    const kept = posting({ key: 'kept', opens: instant('2026-10-05T00:00:00Z') });
    const deleted = posting({ key: 'deleted', title: 'Deleted', opens: instant('2026-09-05T00:00:00Z') });
    let up = snapshotOf([kept, deleted]);
    let now = moment;
    const app = appOf({ now: () => now }, () => up);
    expect(await (await app.request(feed)).text()).toContain('Deleted');
    up = snapshotOf([kept]);
    now += 5000;
    const after = await app.request(feed, { headers: { 'If-Modified-Since': new Date(now).toUTCString() } });
    expect(after.status).toBe(200);
    expect(await after.text()).not.toContain('Deleted');
  });

  test('a posting that closes by itself reaches readers that send only dates', async () => {
    let now = moment;
    const app = appOf({ now: () => now });
    await app.request(feed);
    now = Date.UTC(2026, 11, 1, 0, 0, 0);
    const since = new Date(now).toUTCString();
    const after = await app.request(feed, { headers: { 'If-Modified-Since': since } });
    expect(after.status).toBe(200);
    expect(await after.text()).not.toContain('Workshop host');
    expect((await app.request('/en/jobs/workshop-host/')).status).toBe(410);
  });
});

describe('mounted under a path of another app', () => {
  const outer = new Hono().get('/', (c) => c.text('outer')).route('/jobs', app);

  test.each([
    ['a document', '/jobs/fr/atom.xml', 200, null],
    ['the base without its slash', '/jobs', 308, '/jobs/'],
    ['the base', '/jobs/', 302, '/jobs/en/'],
    ['another spelling', '/jobs/fr', 308, '/jobs/fr/'],
    ['another spelling of the base', '/%6aobs/fr', 308, '/jobs/fr/'],
    ['what is not there', '/jobs/nowhere', 404, null],
    ['health', '/jobs/healthz', 200, null],
  ])('%s', async (_case, path, status, location) => {
    const response = await outer.request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('location')).toBe(location);
  });

  test('the outer app keeps the rest', async () => {
    expect(await (await outer.request('/')).text()).toBe('outer');
    expect((await outer.request('/jobsearch')).status).toBe(404);
    expect(await (await outer.request('/jobs/nowhere')).text()).toContain('<a href="/jobs/fr/"');
  });

  test('a base that a client may choose does not lead to another host', async () => {
    const open = new Hono().route('/:tenant', app);
    const response = await open.request(new Request('http://127.0.0.1//evil.example/fr'));
    expect(response.headers.get('location') ?? '/').toMatch(/^\/(?!\/)/);
  });

  test('French is still French', async () => {
    expect((await outer.request('/jobs/fr/')).headers.get('content-language')).toBe(fr);
  });
});
