import { describe, expect, test } from 'vitest';
import type { Store, StoreReader } from '../../src/stored/store.ts';

/** What every store does. `make` gives an empty one each time. */
/** What holds of every store; of one that others are served from, `opens`, more. */
export function storeConformance(
  name: string,
  make: () => Promise<Store & Partial<StoreReader>>,
  opens = true,
): void {
  const bytes = (...numbers: number[]) => new Uint8Array(numbers);
  const all = new Uint8Array(256).map((_, at) => at);
  const listed = async (store: Store, prefix: string) => {
    const names: string[] = [];
    for await (const name of store.list?.(prefix) ?? []) names.push(name);
    return names.sort();
  };

  describe(name, () => {
    test('has nothing where nothing was put', async () => {
      const store = await make();
      expect(await store.get('rolecast/nothing')).toBeUndefined();
      expect(await listed(store, 'rolecast/')).toEqual([]);
    });

    test('gives back every byte', async () => {
      const store = await make();
      await store.put([
        { name: 'rolecast/all', bytes: all },
        { name: 'rolecast/empty', bytes: bytes() },
        { name: 'rolecast/_part-Of0', bytes: all.subarray(3, 7) },
      ]);
      expect(await store.get('rolecast/all')).toEqual(all);
      expect(await store.get('rolecast/empty')).toEqual(bytes());
      expect(await store.get('rolecast/_part-Of0')).toEqual(bytes(3, 4, 5, 6));
    });

    test('takes what is put last', async () => {
      const store = await make();
      await store.put([{ name: 'rolecast/a', bytes: bytes(1, 2, 3) }]);
      await store.put([{ name: 'rolecast/a', bytes: bytes(9) }]);
      expect(await store.get('rolecast/a')).toEqual(bytes(9));
    });

    test('deletes, also what is not there', async () => {
      const store = await make();
      await store.put(['a', 'b', 'c'].map((name) => ({ name: `rolecast/${name}`, bytes: bytes(1) })));
      await store.delete(['rolecast/a', 'rolecast/nothing', 'rolecast/c']);
      await store.delete([]);
      expect(await store.get('rolecast/a')).toBeUndefined();
      expect(await listed(store, 'rolecast/')).toEqual(['rolecast/b']);
    });

    test('lists what begins with a prefix, and nothing else, however much it is', async () => {
      const store = await make();
      const names = Array.from({ length: 2100 }, (_, n) => `rolecast/${String(n).padStart(4, '0')}`);
      await store.put(names.map((name) => ({ name, bytes: bytes(1) })));
      await store.put([{ name: 'other/0001', bytes: bytes(1) }]);
      expect(await listed(store, 'rolecast/')).toEqual(names);
    });

    test('refuses what is larger than it takes, and then writes nothing; as much as it takes it takes', async () => {
      const store = await make();
      // What fits into no test is asked for with an array that only says how long it is.
      const fits = store.largest < 2 ** 27;
      const most = fits ? new Uint8Array(store.largest) : bytes(1);
      const larger = fits
        ? new Uint8Array(store.largest + 1)
        : (Object.create(bytes(1), { length: { value: store.largest + 1 } }) as Uint8Array<ArrayBuffer>);
      const values = [
        { name: 'rolecast/small', bytes: bytes(1) },
        { name: 'rolecast/larger', bytes: larger },
      ];
      await expect(store.put(values)).rejects.toThrow(
        new RegExp(`rolecast/larger has ${store.largest + 1} bytes, and .+ takes at most ${store.largest}`),
      );
      expect(await listed(store, 'rolecast/')).toEqual([]);
      await store.put([{ name: 'rolecast/most', bytes: most }]);
      expect((await store.get('rolecast/most'))?.length).toBe(most.length);
    });

    test(opens ? 'opens a value, or a part of it' : 'opens no value', async () => {
      const store = await make();
      expect(store.open !== undefined).toBe(opens);
      if (store.open === undefined) return;
      await store.put([{ name: 'rolecast/all', bytes: all }]);
      const read = async (part?: { offset: number; length: number }) => {
        const body = await store.open?.('rolecast/all', part);
        return new Uint8Array(await new Response(body).arrayBuffer());
      };
      expect(await read()).toEqual(all);
      expect(await read({ offset: 10, length: 3 })).toEqual(bytes(10, 11, 12));
      expect(await store.open('rolecast/nothing')).toBeUndefined();
      expect(await store.open('rolecast/nothing', { offset: 0, length: 1 })).toBeUndefined();
    });
  });
}
