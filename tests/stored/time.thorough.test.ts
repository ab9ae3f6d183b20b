import { describe, expect, test } from 'vitest';
import { epoch, instant } from '../../src/model/instant.ts';
import { html, moment, posting, postings, snapshotOf } from '../fixtures/catalog.ts';
import { memoryStore } from '../fixtures/memory-store.ts';
import { fromMemory, fromStore, pathsOf, publishTo } from './served.ts';

const day = 86_400_000;
const at = (text: string) => epoch(instant(text));
/** Workshop host closes at the end of November, in two languages. */
const closing = at('2026-12-01T00:00:00Z');

const ahead = memoryStore();
const published = publishTo(ahead, { aheadDays: 120 });

describe('with nothing published and no cron', () => {
  test.each([
    ['the last second of a closing day', closing - 1],
    ['the moment after it', closing],
    ['weeks later', closing + 20 * day],
  ])('%s, every path answers as an edition in memory that was there before', async (_, now) => {
    await published;
    const [memory, stored] = [fromMemory(now), fromStore(ahead, now)];
    const paths = new Set([...pathsOf(undefined, moment), ...pathsOf(undefined, now)]);
    for (const path of paths) {
      const [expected, answer] = [await memory(path), await stored(path)];
      expect({ path, ...answer }).toEqual({ path, ...expected });
    }
  });

  test('a closed posting is gone to the second: from its page, its JSON-LD, feeds and lists', async () => {
    await published;
    const [before, after] = [fromStore(ahead, closing - 1), fromStore(ahead, closing)];
    for (const path of ['/en/jobs/workshop-host/', '/en/jobs/workshop-host.jsonld']) {
      expect((await before(path)).status).toBe(200);
      expect((await after(path)).status).toBe(410);
    }
    for (const path of ['/en/', '/en/atom.xml', '/en/rss.xml', '/en/feed.json', '/en/jobs.jsonld']) {
      expect((await before(path)).body).toContain('Workshop host');
      expect((await after(path)).body).not.toContain('Workshop host');
    }
  });

  test('a scheduled posting is there to the second', async () => {
    const opening = at('2027-03-01T00:00:00Z');
    await published;
    const [before, after] = [fromStore(ahead, opening - 1), fromStore(ahead, opening)];
    expect((await before('/en/jobs/spring-intern/')).status).toBe(404);
    expect((await after('/en/jobs/spring-intern/')).status).toBe(200);
    expect((await after('/en/atom.xml')).body).toContain('Spring intern');
  });

  test('/healthz counts what is open now', async () => {
    const store = memoryStore();
    await publishTo(store);
    const open = async (now: number) =>
      JSON.parse((await fromStore(store, now)('/healthz')).body).postings.open;
    expect((await open(moment)) - (await open(closing))).toBe(2);
  });

  test('the next publishing finds what it published ahead, and writes no body twice', async () => {
    const store = memoryStore();
    await publishTo(store);
    const feed = await fromStore(store, closing)('/en/atom.xml');
    const { bytes } = await publishTo(store, { now: closing + 60_000 });
    expect(bytes).toBeLessThan(250_000);
    expect(await fromStore(store, closing + 60_000)('/en/atom.xml')).toEqual(feed);
  });
});

describe('beyond what is published ahead', () => {
  test('nothing that may offer what has closed goes out, and what is still true does', async () => {
    const store = memoryStore();
    const report = await publishTo(store, { aheadDays: 0 });
    expect(report).toMatchObject({ moments: 0, lasts: closing });
    const stored = fromStore(store, closing);
    for (const path of ['/en/', '/en/atom.xml', '/fr/feed.json', '/fr/jobs.jsonld', '/sitemap.xml']) {
      const { status, headers, body } = await stored(path);
      expect([path, status, headers['retry-after'], headers['cache-control']]).toEqual([
        path,
        503,
        '120',
        'no-store',
      ]);
      expect(body).not.toContain('Workshop host');
    }
    expect((await stored('/en/jobs/workshop-host/')).status).toBe(410);
    expect((await stored('/fr/jobs/accueil-atelier.jsonld')).status).toBe(410);
    expect((await stored('/en/jobs/lens-engineer/')).status).toBe(200);
    expect((await stored('/en/jobs/lens-engineer.jsonld')).status).toBe(200);
    expect(JSON.parse((await stored('/healthz')).body).status).toBe('stale');
  });

  test('an opening alone refuses nothing: what is said is still true', async () => {
    const store = memoryStore();
    const scheduled = snapshotOf(postings.filter(({ closes }) => closes === undefined));
    expect(await publishTo(store, { of: scheduled, aheadDays: 0 })).not.toHaveProperty('lasts');
    expect((await fromStore(store, at('2028-01-01T00:00:00Z'))('/en/')).status).toBe(200);
  });

  test('a posting that opens and closes before anybody publishes again is no fault', async () => {
    const store = memoryStore();
    const brief = posting({
      key: 'brief',
      status: 'scheduled',
      opens: instant('2026-12-01T00:00:00Z'),
      closes: instant('2026-12-05T23:59:59Z'),
      description: html('<p>Four days.</p>'),
    });
    const report = await publishTo(store, { of: snapshotOf([brief]), aheadDays: 10 });
    expect(report).toMatchObject({ moments: 1, lasts: at('2026-12-06T00:00:00Z') });
    expect((await fromStore(store, at('2026-12-02T00:00:00Z'))('/en/jobs/brief/')).status).toBe(200);
    expect((await fromStore(store, at('2026-12-06T00:00:00Z'))('/en/jobs/brief/')).status).toBe(410);
    expect((await fromStore(store, at('2026-12-06T00:00:00Z'))('/en/')).status).toBe(503);
  });
});
