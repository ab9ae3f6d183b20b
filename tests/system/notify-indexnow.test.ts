import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '../../src/model/instant.ts';
import type { Publication } from '../../src/model/document.ts';
import type { Posting } from '../../src/model/posting.ts';
import { posting } from '../fixtures/catalog.ts';
import { type Played, type PlayedHost, playHost } from '../support/played-host.ts';
import { toldSite, type ToldSiteOptions } from '../support/told-site.ts';

let engine: PlayedHost;
beforeEach(async () => void (engine = await playHost()));
afterEach(() => engine.close());

const key = 'lanternworks-5f2d81c0';
const origin = 'https://jobs.lanternworks.example';

function told(options: Partial<ToldSiteOptions> = {}, indexnow = {}) {
  const notify = { indexnow: { key, engines: ['https://engine.example/indexnow'], ...indexnow } };
  return toldSite({ notify, world: engine, ...options });
}

interface Submission {
  readonly host: string;
  readonly key: string;
  readonly keyLocation: string;
  readonly urlList: readonly string[];
}

const submissions = () => engine.received.map(({ body }) => JSON.parse(body) as Submission);
const job = (slug: string, more: Partial<Posting> = {}) => posting({ slug, key: slug, here: true, ...more });
const page = (slug: string) => `${origin}/en/jobs/${slug}/`;

/** So many pages, `/0/` and on. */
function pagesOf(count: number): Publication {
  return function* () {
    for (let number = 0; number < count; number++) {
      const path = `/${number}/`;
      yield {
        path,
        mediaType: 'text/html',
        title: path,
        role: 'page',
        indexed: true,
        updated: undefined,
        render: () => path,
      };
    }
  };
}

describe('a search engine', () => {
  test.each([200, 202])(
    'is told of every page that the sitemap lists, once, where it answers %d',
    async (status) => {
      engine.answers.push(status);
      const site = told();
      await site.publish([job('baker'), posting({ key: 'there' })]);
      const [submission] = submissions();
      expect(engine.received[0]).toMatchObject({
        method: 'POST',
        path: '/indexnow',
        headers: { 'content-type': 'application/json; charset=utf-8' },
      });
      expect(submission).toMatchObject({
        host: 'jobs.lanternworks.example',
        key,
        keyLocation: `${origin}/${key}.txt`,
      });
      const sitemap = await (await site.app.request('/sitemap.xml')).text();
      const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
      expect(listed).toContain(page('baker'));
      expect(submission?.urlList.toSorted()).toEqual(listed.toSorted());
      expect(submission?.urlList[0]).toBe(page('baker'));
      expect(await site.tell()).toBeUndefined();
      expect(engine.received).toHaveLength(1);
    },
  );

  test('finds the key where it is told to look', async () => {
    const site = told();
    await site.publish([]);
    const { pathname } = new URL(submissions()[0]?.keyLocation ?? '');
    const answer = await site.app.request(pathname);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).toBe(key);
  });

  test('is told of what was added, changed, closed and taken away, and of the lists that it is on', async () => {
    const site = told();
    await site.publish([job('a'), job('b'), job('c')]);
    await site.publish([job('a', { title: 'Baker' }), job('b', { status: 'closed' }), job('d')]);
    expect(submissions()[1]?.urlList).toEqual(
      expect.arrayContaining([page('a'), page('b'), page('c'), page('d'), `${origin}/en/`]),
    );
    const { told: notices = [] } = site.reports[1] ?? {};
    expect(notices.slice(0, 2).map(({ change }) => change)).toEqual(['deleted', 'deleted']);
  });

  test('is told when a posting closes by the clock', async () => {
    const site = told();
    await site.publish([job('a', { closes: instant('2026-11-30T23:59:59Z') })]);
    site.clock(Date.parse('2026-12-01T00:00:00Z'));
    await site.tell();
    expect(site.told()).toContain(`deleted ${page('a')}`);
  });

  test('is told of ten thousand addresses at a time', async () => {
    const site = told({ publications: [pagesOf(25_000)] });
    await site.publish([]);
    const lists = submissions().map(({ urlList }) => urlList);
    expect(lists.map(({ length }) => length)).toEqual([10_000, 10_000, 5000]);
    expect(new Set(lists.flat()).size).toBe(25_000);
  });

  test('is only told of addresses that the key speaks for', async () => {
    const elsewhere = told({}, { keyLocation: 'https://lanternworks.example/key.txt' });
    await elsewhere.publish([job('a')]);
    expect(engine.received).toEqual([]);
    const folder = told({}, { keyLocation: `${origin}/en/jobs/key.txt` });
    await folder.publish([job('a')]);
    expect(submissions()).toMatchObject([{ keyLocation: `${origin}/en/jobs/key.txt`, urlList: [page('a')] }]);
  });

  test('forgets what it was told of an address that the key does not speak for any more', async () => {
    const site = told();
    await site.publish([job('a')]);
    const moved = told({ store: site.store, site: { url: 'https://new.lanternworks.example/' } });
    await moved.publish([]);
    const { urlList = [], host } = submissions()[1] ?? {};
    expect(host).toBe('new.lanternworks.example');
    expect(urlList.filter((address) => !address.startsWith('https://new.'))).toEqual([]);
  });

  test('each one is told, whatever became of telling the other', async () => {
    await engine.close();
    engine = await playHost(({ to }) => (to === 'two.example' ? 503 : 200));
    const engines = ['https://one.example/indexnow', 'https://two.example/indexnow'];
    const site = told({}, { engines });
    await site.publish([job('a')]);
    await site.tell();
    expect(engine.received.map(({ to }) => to)).toEqual(['one.example', 'two.example']);
    site.clock(site.now() + 1000);
    await site.tell();
    expect(engine.received.map(({ to }) => to)).toEqual(['one.example', 'two.example', 'two.example']);
  });

  test('is told of postings again only where what they state changes', async () => {
    const site = told();
    await site.publish([job('a')]);
    await site.publish([job('a')], { site: { ...site.site(), accent: '#123456' } });
    expect(submissions()[1]?.urlList).not.toContain(page('a'));
  });

  test.each([400, 422])(
    'that answers %d is not sent the same again before the next start',
    async (status) => {
      await engine.close();
      let accepts = false;
      engine = await playHost(() => (accepts ? 200 : status));
      const site = told({ publications: [pagesOf(1)] });
      expect(await site.publish([])).toBeUndefined();
      await site.tell();
      expect(engine.received).toHaveLength(1);
      expect(site.said()).toEqual([
        `notify-refused: indexnow https://engine.example/indexnow refuses ${origin}/0/: it answered ${status}`,
      ]);
      site.restart();
      await site.tell();
      expect(engine.received).toHaveLength(2);
      accepts = true;
      site.restart();
      await site.tell();
      expect(site.told()).toEqual([`added ${origin}/0/`]);
    },
  );

  describe('that refuses a request because of some of its addresses', () => {
    /** Plays an engine that answers 422 to every list with a bad address. */
    async function refusing(bad: readonly string[], count: number, scripted: readonly Played[] = []) {
      await engine.close();
      engine = await playHost(({ body }) => {
        const { urlList } = JSON.parse(body) as Submission;
        return urlList.some((address) => bad.includes(address)) ? 422 : 200;
      });
      engine.answers.push(...scripted);
      return told({ publications: [pagesOf(count)] });
    }
    const numbered = (number: number) => `${origin}/${number}/`;
    const accepted = (site: ReturnType<typeof told>) => site.told().map((line) => line.replace(/^\w+ /, ''));

    test.each([
      ['the first', [0], 10_000, 29],
      ['the last', [9999], 10_000, 29],
      ['two that lie apart', [17, 8000], 10_000, 55],
      ['one of two', [1], 2, 3],
    ])('%s is left out and each of the others told once', async (_, bad, count, requests) => {
      const site = await refusing(bad.map(numbered), count);
      expect(await site.publish([])).toBeUndefined();
      const all = accepted(site);
      expect(all).toHaveLength(count - bad.length);
      expect(new Set(all).size).toBe(all.length);
      for (const one of bad.map(numbered)) {
        expect(all).not.toContain(one);
        expect(site.said().join()).toContain(`refuses ${one}: it answered 422`);
      }
      expect(engine.received.length).toBeLessThanOrEqual(requests);
      const before = engine.received.length;
      await site.tell();
      expect(engine.received).toHaveLength(before);
    });

    test('nothing is taken of, is not asked for ever', async () => {
      const site = await refusing(
        Array.from({ length: 1000 }, (_, index) => numbered(index)),
        1000,
      );
      expect(await site.publish([])).toBeUndefined();
      expect(engine.received).toHaveLength(15);
      expect(site.told()).toEqual([]);
    });

    test('it is left alone between two parts when it asks for that, and what it took is not sent again', async () => {
      const site = await refusing([numbered(3)], 4, [
        422,
        200,
        { status: 429, headers: { 'Retry-After': '60' } },
      ]);
      expect((await site.publish([]))?.at).toBe(site.now() + 60_000);
      expect(engine.received).toHaveLength(3);
      site.restart();
      site.clock(site.now() + 60_000);
      expect(await site.tell()).toBeUndefined();
      const later = submissions()
        .slice(3)
        .flatMap(({ urlList }) => urlList);
      expect(later).not.toContain(numbered(0));
      expect(later).not.toContain(numbered(1));
      expect(accepted(site).toSorted()).toEqual([0, 1, 2].map(numbered));
    });

    test('a part that may not have arrived is sent again after a restart, and no other', async () => {
      const site = await refusing([], 4, [422, 200, 503]);
      await site.publish([]);
      site.restart();
      site.clock(site.now() + 1000);
      await site.tell();
      expect(
        submissions()
          .slice(3)
          .map(({ urlList }) => urlList),
      ).toEqual([[numbered(2), numbered(3)]]);
    });
  });

  test('that does not find the key is asked again after a day, at the next start or with another key', async () => {
    engine.answers.push(403, 403, 403);
    const site = told();
    const rest = await site.publish([job('a')]);
    expect(rest?.at).toBe(site.now() + 86_400_000);
    expect(site.said()).toEqual([
      `notify-not-accepted: indexnow https://engine.example/indexnow was not told: it answered 403: it does not accept the key`,
    ]);
    expect(site.reports[0]?.diagnostics[0]?.hint).toContain(`${origin}/${key}.txt`);
    await site.tell();
    expect(engine.received).toHaveLength(1);
    site.clock(rest?.at ?? 0);
    await site.tell();
    site.restart();
    await site.tell();
    expect(engine.received).toHaveLength(3);
    const other = told({ store: site.store }, { key: 'another-key-0001' });
    other.clock(site.now());
    expect(await other.publish([job('a')])).toBeUndefined();
    expect(other.told()).toContain(`added ${page('a')}`);
  });

  test('that is told too often is left alone as long as it says', async () => {
    engine.answers.push({ status: 429, headers: { 'Retry-After': '3600' } });
    const site = told();
    expect((await site.publish([job('a')]))?.at).toBe(site.now() + 3_600_000);
    site.restart();
    await site.publish([job('a'), job('b')]);
    expect(engine.received).toHaveLength(1);
    site.clock(site.now() + 3_600_000);
    await site.tell();
    expect(submissions()[1]?.urlList).toEqual(expect.arrayContaining([page('a'), page('b')]));
  });

  test.each<[string, Parameters<PlayedHost['answers']['push']>[0]]>([
    ['503', 503],
    ['nothing in time', 'never'],
    ['half an answer', 'cut'],
  ])('that answers %s is told again', async (_, answer) => {
    engine.answers.push(answer);
    const site = told({ timeout: 1000 });
    expect((await site.publish([job('a')]))?.at).toBe(site.now() + 1000);
    site.clock(site.now() + 1000);
    expect(await site.tell()).toBeUndefined();
    expect(submissions()[1]).toEqual(submissions()[0]);
  });

  test.each([301, 404, 405])(
    'whose address answers %d is none, and no redirect is followed',
    async (status) => {
      engine.answers.push(status);
      const site = told();
      await site.publish([job('a')]);
      expect(site.said().join()).toContain(
        `notify-not-accepted: indexnow https://engine.example/indexnow was not told: it answered ${status}`,
      );
      expect(engine.received).toHaveLength(1);
    },
  );
});

describe('a damaged outbox', () => {
  test('is kept aside, said, and begun anew', async () => {
    const site = told();
    await site.publish([job('a')]);
    const name = `indexnow https://engine.example/indexnow`;
    await site.store.put(name, '{"version":1,"acc');
    site.restart();
    await site.tell();
    expect(engine.received).toHaveLength(2);
    expect(site.said()).toEqual([
      `outbox-corrupt: What ${name} was told is not known any more: its outbox is damaged`,
    ]);
    expect(await site.store.get(`${name} damaged`)).toBe('{"version":1,"acc');
  });
});

test('nothing is sent that was not written down first', async () => {
  const store = {
    get: async () => undefined,
    put: async () => Promise.reject(new Error('the disk is full')),
  };
  const site = told({ store });
  await expect(site.publish([job('a')])).rejects.toThrow('the disk is full');
  expect(engine.received).toEqual([]);
});
