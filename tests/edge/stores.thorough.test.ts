import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { assetNotes, folderStore } from '../../src/node/stores/folder-store.ts';
import { patientFetch } from '../../src/node/stores/patient-fetch.ts';
import { wranglerBindings } from '../../src/node/stores/wrangler-bindings.ts';
import { memoryStore } from '../fixtures/memory-store.ts';
import { storeConformance } from '../support/store-conformance.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolecast-stores-'));
let stores = 0;
const newFolder = () => join(folder, String(stores++));
afterAll(() => rmSync(folder, { recursive: true }));

storeConformance('a store in memory', async () => memoryStore());
storeConformance('a folder', async () => folderStore(newFolder()));

test('a folder has no half-written files, and no name leads out of it', async () => {
  const path = newFolder();
  const store = folderStore(path);
  await store.put([{ name: 'rolecast/a', bytes: new Uint8Array([1]) }]);
  expect(readdirSync(join(path, 'rolecast'))).toEqual(['a']);
  for (const name of ['../a', 'rolecast/../../a', '/etc/a', 'rolecast/a.b'])
    await expect(store.put([{ name, bytes: new Uint8Array([1]) }])).rejects.toThrow('no name of a value');
});

test.each([
  [20_000, 0],
  [20_001, 1],
  [100_001, 1],
])('%d files: something to say %d times', (files, notes) => {
  expect(assetNotes(files)).toHaveLength(notes);
});

test('beyond what any plan takes the way out is named', () => {
  expect(assetNotes(100_001)[0]).toContain('Publish to KV or R2 instead');
  expect(assetNotes(99_999)[0]).not.toContain('instead');
});

test('where the store is stands in the configuration of the Worker', () => {
  const file = join(folder, 'wrangler.toml');
  writeFileSync(
    file,
    [
      'account_id = "abc"',
      '[[kv_namespaces]]\nbinding = "OTHER"\nid = "1"',
      '[[kv_namespaces]]\nbinding = "ROLECAST_KV"\nid = "2"',
      '[[r2_buckets]]\nbinding = "ROLECAST_R2"\nbucket_name = "jobs"',
    ].join('\n'),
  );
  expect(wranglerBindings(file)).toEqual({ account: 'abc', namespace: '2', bucket: 'jobs' });
  writeFileSync(file, 'name = "x"\n[[kv_namespaces]]\nbinding = "ROLECAST_KV"\nid = 7');
  expect(wranglerBindings(file)).toEqual({});
});

test.each<[string, readonly (number | Error)[], Record<string, string>, readonly number[], number | string]>([
  ['an answer is taken as it is', [200], {}, [], 200],
  ['so is a refusal', [403], {}, [], 403],
  ['a busy service is asked again when it says', [429, 200], { 'Retry-After': '7' }, [7000], 200],
  ['or from when on', [429, 200], { 'Retry-After': 'Sun, 22 Nov 2026 12:00:09 GMT' }, [9000], 200],
  ['but nobody waits for an hour', [503, 200], { 'Retry-After': '3600' }, [120_000], 200],
  ['without a word after a longer pause each time', [500, 502, 200], {}, [500, 2000], 200],
  ['so is a network that fails', [new TypeError('fetch failed'), 200], {}, [500], 200],
  [
    'four times, and then it is told',
    [500, 500, 500, 500, 500],
    {},
    [500, 2000, 8000, 30_000],
    'PUT https://x.example/a is answered with 500 busy',
  ],
])('patience: %s', async (_, answers, headers, pauses, outcome) => {
  const waited: number[] = [];
  const left = [...answers];
  const ask = patientFetch({
    fetch: async () => {
      const answer = left.shift() ?? 200;
      if (answer instanceof Error) throw answer;
      return new Response('busy', { status: answer, headers });
    },
    wait: async (milliseconds) => void waited.push(milliseconds),
    now: () => Date.parse('2026-11-22T12:00:00Z'),
  });
  const seen = await ask(
    () => new Request('https://x.example/a?secret=1', { method: 'PUT', body: 'b' }),
  ).then(
    ({ status }) => status,
    (error: Error) => error.message,
  );
  expect(seen).toBe(outcome);
  expect(waited).toEqual(pauses);
});
