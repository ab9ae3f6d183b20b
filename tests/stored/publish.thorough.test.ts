import { describe, expect, test } from 'vitest';
import { indexOf, indexRuns } from '../../src/stored/publishing/index-values.ts';
import type { DraftRow } from '../../src/stored/publishing/draft-edition.ts';
import { rootName } from '../../src/stored/stored-edition.ts';
import type { Document, Publication } from '../../src/model/document.ts';
import { instant } from '../../src/model/instant.ts';
import { moment, posting, postings, site, snapshot, snapshotOf } from '../fixtures/catalog.ts';
import { type MemoryStore, memoryStore } from '../fixtures/memory-store.ts';
import { standIns } from '../delivery/stand-in.ts';
import { fromMemory, fromStore, publishTo } from './served.ts';

const hour = 3_600_000;

type Wish = NonNullable<Parameters<typeof publishTo>[1]>;

const nothing = snapshotOf([]);
const packed = (count: number, changed?: number) => ({
  of: nothing,
  publications: [files(count, changed)],
  codecs: [],
});

/** As many files of 6 KB that do not shrink, and one that lists them all: enough for several packs and index values. */
function files(count: number, changed = -1): Publication {
  const text = (number: number) => {
    let state = number + 1;
    const word = () => ((state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0), state.toString(36));
    return Array.from({ length: 900 }, word).join(' ') + (number === changed ? ' And more.' : '');
  };
  const file = (path: string, title: string, render: () => string): Document => {
    const updated = instant('2026-10-01T00:00:00Z');
    return { path, mediaType: 'text/plain', title, role: 'file', updated, render };
  };
  return function* () {
    for (let n = 0; n < count; n++) yield file(`/${n}.txt`, String(n), () => text(n));
    yield file('/all.txt', 'all', () => `${count} files, ${changed} changed\n`.repeat(50));
  };
}

const names = (store: MemoryStore) => [...store.values.keys()].sort();
const copyOf = (store: MemoryStore) => new Map(store.values);

describe('what is published again', () => {
  test('writes nothing where nothing changed, at whatever hour', async () => {
    const store = memoryStore();
    const first = await publishTo(store, { publications: standIns });
    expect(first).toMatchObject({ written: first.values, deleted: 0 });
    expect(store.values.size).toBe(first.values);
    const before = copyOf(store);
    expect(await publishTo(store, { publications: standIns, now: moment + 5 * hour })).toMatchObject({
      written: 0,
      bytes: 0,
      deleted: 0,
    });
    expect(store.values).toEqual(before);
  });

  test('writes what one changed document touches, and says everything as an edition in memory does', async () => {
    const store = memoryStore();
    const first = await publishTo(store, packed(600));
    const again = await publishTo(store, { ...packed(600, 123), now: moment + hour });
    expect(first.written).toBeGreaterThan(10);
    // A pack with both documents, their index values, the inventory and the root.
    expect(again.written).toBeLessThanOrEqual(5);
    expect(again.bytes).toBeLessThan(first.bytes / 8);
    const later = moment + hour;
    const stored = fromStore(store, later);
    const memory = fromMemory(later, nothing, [files(600, 123)]);
    for (const path of ['/122.txt', '/123.txt', '/124.txt', '/all.txt'])
      expect((await stored(path)).body).toBe((await memory(path)).body);
  });

  test('leaves the further pages of a feed as they are, where a posting changed that is not on them', async () => {
    const of = (changed: boolean) =>
      snapshotOf(
        Array.from({ length: 25 }, (_, n) =>
          posting({
            key: `keeper-${n}`,
            opens: instant(`2026-10-${String(n + 1).padStart(2, '0')}T00:00:00Z`),
            ...(changed && n === 24 ? { updated: instant('2026-11-20T00:00:00Z') } : {}),
          }),
        ),
        { ...site, feedEntries: 10 },
      );
    const [before, after] = [fromMemory(moment, of(false)), fromMemory(moment, of(true))];
    const changed: string[] = [];
    for (const path of [
      '/en/atom.xml',
      '/en/atom-2.xml',
      '/en/rss-2.xml',
      '/en/rss-3.xml',
      '/en/feed-3.json',
    ])
      if ((await before(path)).body !== (await after(path)).body) changed.push(path);
    expect(changed).toEqual(['/en/atom.xml']);
  });

  test('deletes what is no longer referred to, an hour later and by a later publishing only', async () => {
    const store = memoryStore();
    await publishTo(store, packed(100));
    const old = names(store);
    expect(await publishTo(store, { ...packed(0), now: moment + hour })).toMatchObject({ deleted: 0 });
    expect(names(store)).toEqual(expect.arrayContaining(old));
    expect(await publishTo(store, { ...packed(0), now: moment + 1.5 * hour })).toMatchObject({ deleted: 0 });
    const { deleted, values } = await publishTo(store, { ...packed(0), now: moment + 2 * hour });
    expect(deleted).toBeGreaterThan(3);
    expect(names(store).filter((name) => old.includes(name))).toEqual([rootName]);
    // The inventory before this one is kept for its hour.
    expect(store.values.size).toBe(values + 1);
  });

  test('does not touch what others keep in the same place', async () => {
    const store = memoryStore();
    store.values.set('images/lantern.png', new Uint8Array([1]));
    await publishTo(store, packed(3));
    await publishTo(store, { ...packed(0), now: moment + hour });
    await publishTo(store, { ...packed(0), now: moment + 3 * hour });
    expect(store.values.has('images/lantern.png')).toBe(true);
  });

  test('writes packs anew of which little is still in use, so that what is stored does not grow for ever', async () => {
    const store = memoryStore();
    const size = () => [...store.values.values()].reduce((bytes, value) => bytes + value.length, 0);
    await publishTo(store, packed(60));
    const first = size();
    for (let round = 1; round <= 12; round++)
      await publishTo(store, { ...packed(60, round), now: moment + 2 * round * hour });
    expect(size()).toBeLessThan(3 * first);
  });

  test('with force writes all of it anew, and heals what was damaged', async () => {
    const store = memoryStore();
    const { values } = await publishTo(store, packed(60));
    for (const [name, bytes] of store.values) store.values.set(name, bytes.slice(0, 10));
    expect(await publishTo(store, { ...packed(60), force: true })).toMatchObject({ written: values });
    expect((await fromStore(store)('/17.txt')).status).toBe(200);
  });
});

describe('what the same program published before', () => {
  /** A publication of a document for the site and for each posting, and how often one was rendered. */
  const counted = () => {
    let rendered = 0;
    const publication: Publication = function* ({ open }) {
      for (const name of ['all', ...open.map(({ language, slug }) => `${language}/${slug}`)]) {
        const updated = instant('2026-10-01T00:00:00Z');
        const render = () => ((rendered += 1), `${name} `.repeat(9000));
        yield { path: `/${name}.txt`, mediaType: 'text/plain', title: name, role: 'file', updated, render };
      }
    };
    return { publications: [publication], rendered: () => rendered };
  };
  const closing = Date.parse('2026-12-01T00:00:00Z');
  const now = closing - hour;
  const options = { program: 'this one', now };
  const published = async () => {
    const [store, { publications, rendered }] = [memoryStore(), counted()];
    const first = await publishTo(store, { ...options, publications });
    const until = rendered();
    expect(until).toBeGreaterThan(5);
    return { store, publications, first, more: () => rendered() - until };
  };

  test('is not rendered again: nothing is written, and the report says the same of what is up', async () => {
    const { store, publications, first, more } = await published();
    const before = copyOf(store);
    const again = await publishTo(store, { ...options, publications, now: closing - 1 });
    expect(again).toEqual({ ...first, written: 0, bytes: 0 });
    expect(more()).toBe(0);
    expect(store.values).toEqual(before);
    const { list: _, ...blind } = store;
    await publishTo(blind, { ...options, publications, now: closing - 1 });
    expect(more()).toBe(0);
  });

  test.each<[string, Omit<Wish, 'program'> & { readonly program?: string | undefined }]>([
    ['a posting is another', { of: snapshotOf(postings.map((one) => ({ ...one, title: 'Another' }))) }],
    ['the address is another', { of: snapshotOf(postings, { ...site, url: `${site.url}below/` }) }],
    [
      'a source could not be read since then',
      { of: { ...snapshot, sources: [{ name: 'x', type: 'lever', postings: 1, leftOut: 0 }] } },
    ],
    ['the program is another', { program: 'another one' }],
    ['nobody says which program it is', { program: undefined }],
    ['other codings are wanted', { codecs: [] }],
    ['it may be cached for longer', { maxAge: 600 }],
    ['it is to last for longer', { aheadDays: 100 }],
    ['all is to be written anew', { force: true }],
    ['a posting has closed by itself', { now: closing }],
    ['the clock was set back', { now: now - 1 }],
  ])('is rendered again where %s', async (_, other) => {
    const { store, publications, more } = await published();
    const { program, ...changed } = { ...options, ...other };
    await publishTo(store, { ...changed, publications, ...(program === undefined ? {} : { program }) });
    expect(more()).toBeGreaterThan(0);
  });

  test('is looked at whole after a day, and from then on not for a day', async () => {
    const [store, { publications, rendered }] = [memoryStore(), counted()];
    const at = (hours: number) =>
      publishTo(store, { of: nothing, program: 'this one', publications, now: moment + hours * hour });
    const seen = [];
    for (const hours of [0, 23, 24, 47, 48]) {
      await at(hours);
      seen.push(rendered());
    }
    expect(seen).toEqual([1, 1, 2, 2, 3]);
  });

  test('is made good where any value is missing, or the root is none', async () => {
    const { store: whole, publications, more } = await published();
    const harmed = names(whole).map((missing) => {
      const store = copyTo(whole, memoryStore());
      store.values.delete(missing);
      return store;
    });
    const damaged = copyTo(whole, memoryStore());
    damaged.values.set(rootName, new TextEncoder().encode('{"version":'));
    for (const store of [...harmed, damaged]) {
      await publishTo(store, { ...options, publications });
      for (const path of ['/all.txt', '/en/lens-engineer.txt'])
        expect((await fromStore(store, now)(path)).status).toBe(200);
      const rendered = more();
      await publishTo(store, { ...options, publications });
      expect(more()).toBe(rendered);
    }
  });

  test('was not published where it was cut off: only a whole publishing leaves its mark', async () => {
    const { publications, more, store: old } = await published();
    const of = snapshotOf(postings.map((one) => ({ ...one, slug: `${one.slug}-anew` })));
    for (let allowed = 0; allowed < 3; allowed++) {
      let changes = 0;
      const failing = memoryStore(() => {
        if (changes++ === allowed) throw new Error('cut off');
      });
      const store = copyTo(old, failing);
      await expect(publishTo(store, { ...options, of, publications })).rejects.toThrow('cut off');
      const [mended, rendered] = [copyTo(store, memoryStore()), more()];
      await publishTo(mended, { ...options, of, publications });
      expect(more()).toBeGreaterThan(rendered);
      expect((await fromStore(mended, now)('/en/lens-engineer-anew.txt')).status).toBe(200);
    }
  });
});

describe('a publishing that is cut off', () => {
  const later = moment + 2 * hour;
  const [before, after] = [packed(80), packed(90, 17)];
  const paths = ['/all.txt', '/17.txt', '/18.txt', '/85.txt'];
  const seenBy = async (store: MemoryStore) => {
    const ask = fromStore(store, later);
    return await Promise.all(paths.map(async (path) => (await ask(path)).body));
  };
  /** Three publishings before it, so that there is something to delete too. */
  const start = (async () => {
    const store = memoryStore();
    await publishTo(store, { ...packed(70), now: moment - 2 * hour });
    await publishTo(store, { ...packed(5), now: moment });
    await publishTo(store, { ...before, now: moment + hour / 2 });
    return store;
  })();

  test('after however many values leaves the old edition whole, and the next one makes it good', async () => {
    const old = await seenBy(await start);
    const whole = copyTo(await start, memoryStore());
    const { written, deleted } = await publishTo(whole, { ...after, now: later });
    const fresh = await seenBy(whole);
    expect(fresh).not.toEqual(old);
    expect(deleted).toBeGreaterThan(0);
    for (let allowed = 0; allowed < written + deleted; allowed++) {
      let changes = 0;
      const failing = memoryStore(() => {
        if (changes++ === allowed) throw new Error('cut off');
      });
      const store = copyTo(await start, failing);
      await expect(publishTo(store, { ...after, now: later })).rejects.toThrow('cut off');
      expect(await seenBy(store)).toEqual(old);
      const mended = copyTo(store, memoryStore());
      await publishTo(mended, { ...after, now: later });
      expect(await seenBy(mended)).toEqual(fresh);
    }
  });
});

function copyTo({ values }: MemoryStore, store: MemoryStore): MemoryStore {
  for (const [name, bytes] of values) store.values.set(name, bytes);
  return store;
}

test('what an interrupted publishing left behind goes a while after the next one', async () => {
  const store = memoryStore();
  await publishTo(store, { publications: standIns });
  store.values.set('rolecast/left-behind', new Uint8Array(1000));
  await publishTo(store, { publications: standIns, now: moment + hour });
  expect(store.values.has('rolecast/left-behind')).toBe(true);
  await publishTo(store, { publications: standIns, now: moment + 3 * hour });
  expect(store.values.has('rolecast/left-behind')).toBe(false);
});

test('a root that is no root is replaced by the next publishing', async () => {
  const store = memoryStore();
  await publishTo(store, { publications: standIns });
  store.values.set(rootName, new TextEncoder().encode('{"version":'));
  expect((await fromStore(store)('/en/')).status).toBe(503);
  await publishTo(store, { publications: standIns });
  expect((await fromStore(store)('/en/')).status).toBe(200);
});

test('index values are cut where keys say so: one row more changes one of them', () => {
  const rows = Array.from({ length: 5000 }, (_, n): DraftRow => ({
    key: `en/jobs/job-${n}`,
    sights: [],
  })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const cut = (all: readonly DraftRow[]) => [...indexRuns(all)].map((run) => JSON.stringify(indexOf(run)));
  const before = cut(rows);
  const after = cut([
    ...rows.slice(0, 2500),
    { key: `${rows[2499]?.key}-x`, sights: [] },
    ...rows.slice(2500),
  ]);
  expect(before.length).toBeGreaterThan(10);
  expect(after.filter((run) => !before.includes(run)).length).toBeLessThanOrEqual(2);
  expect(Math.max(...[...indexRuns(rows)].map((run) => run.length))).toBeLessThanOrEqual(1024);
});
