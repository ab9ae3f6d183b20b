import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/stored/store.ts';
import { kvRestStore } from '../../src/node/stores/kv-rest.ts';
import { r2S3Store } from '../../src/node/stores/r2-s3.ts';
import { memoryStore } from '../fixtures/memory-store.ts';
import { fromStore, publishTo } from '../stored/served.ts';
import { postings, snapshotOf } from '../fixtures/catalog.ts';
import {
  account,
  bucket,
  keys,
  namespace,
  type Played,
  playedKv,
  playedR2,
  token,
} from '../support/played-cloudflare.ts';
import { storeConformance } from '../support/store-conformance.ts';

const playing: Played[] = [];
const folder = mkdtempSync(join(tmpdir(), 'rolecast-remote-'));
afterAll(async () => {
  await Promise.all(playing.map(({ stop }) => stop()));
  rmSync(folder, { recursive: true });
});

interface Staged {
  readonly played: Played;
  readonly store: Store;
  readonly waited: number[];
}

async function stagedKv(with_: Partial<Parameters<typeof kvRestStore>[0]> = {}): Promise<Staged> {
  const played = await playedKv();
  const waited: number[] = [];
  playing.push(played);
  const wait = async (milliseconds: number) => void waited.push(milliseconds);
  return {
    played,
    waited,
    store: kvRestStore({ account, token, namespace, api: played.url, wait, ...with_ }),
  };
}

async function stagedR2(with_: Partial<Parameters<typeof r2S3Store>[0]> = {}): Promise<Staged> {
  const played = await playedR2();
  const waited: number[] = [];
  playing.push(played);
  const wait = async (milliseconds: number) => void waited.push(milliseconds);
  return { played, waited, store: r2S3Store({ endpoint: played.url, bucket, ...keys, wait, ...with_ }) };
}

storeConformance('Workers KV through Cloudflare’s API', async () => (await stagedKv()).store, false);
storeConformance('R2 through its S3 API', async () => (await stagedR2()).store, false);

/** What is in a played store, for a Worker to read. */
function reader({ values }: Played) {
  const store = memoryStore();
  for (const [name, bytes] of values) store.values.set(name, new Uint8Array(bytes));
  return store;
}

describe.each([
  ['KV', stagedKv],
  ['R2', stagedR2],
] as const)('publishing to %s', (_, staged) => {
  const fewer = snapshotOf(postings.slice(0, 6));

  test('goes on through 429, 500 and connections that are cut off, and waits as it is told to', async () => {
    const { played, store, waited } = await staged();
    const asked = new Map<string, number>();
    // Counted for each address: of what is asked at once nobody knows what comes first.
    played.trouble = (_, { method, url }) => {
      const attempt = asked.get(`${method} ${url}`) ?? 0;
      asked.set(`${method} ${url}`, attempt + 1);
      return (['cut', { status: 429, retryAfter: '3' }, { status: 502 }] as const)[attempt];
    };
    const report = await publishTo(store);
    expect(report.written).toBe(report.values);
    expect(waited).toContain(3000);
    expect(waited).toContain(500);
    expect((await fromStore(reader(played))('/en/atom.xml')).status).toBe(200);
  });

  test('that is given up leaves the old edition, and the next one makes it good', async () => {
    const { played, store } = await staged();
    await publishTo(store);
    const old = await fromStore(reader(played))('/en/atom.xml');
    played.trouble = (_, { method }) => (method === 'PUT' ? { status: 503 } : undefined);
    await expect(publishTo(store, { of: fewer })).rejects.toThrow('503');
    expect(await fromStore(reader(played))('/en/atom.xml')).toEqual(old);
    played.trouble = () => undefined;
    await publishTo(store, { of: fewer });
    expect((await fromStore(reader(played))('/en/atom.xml')).body).not.toBe(old.body);
  });

  test('is refused at once with wrong credentials, and no secret is told', async () => {
    const wrong = await staged({ token: 'nothing', secretAccessKey: 'nothing' });
    const refused = await publishTo(wrong.store).catch((error: Error) => error.message);
    expect(refused).toMatch(/is answered with 403/);
    expect(refused).not.toMatch(/nothing|Bearer|Credential|the token/);
    expect(wrong.waited).toEqual([]);
  });
});

test('KV takes at most 10,000 pairs a call, and is asked again for what it did not take', async () => {
  const { played, store } = await stagedKv();
  await store.put(
    Array.from({ length: 10_001 }, (_, n) => ({ name: `rolecast/${n}`, bytes: new Uint8Array([n]) })),
  );
  expect(played.done.filter((one) => one.endsWith('/bulk'))).toHaveLength(2);
  let calls = 0;
  const partly = kvRestStore({
    account,
    token,
    namespace,
    fetch: async (request) => {
      calls++;
      const pairs = (await (request as Request).json()) as { key: string }[];
      const missed = calls === 1 ? pairs.slice(1).map(({ key }) => key) : [];
      return Response.json({ success: true, result: { unsuccessful_keys: missed } });
    },
  });
  await partly.put(['a', 'b', 'c'].map((name) => ({ name, bytes: new Uint8Array([1]) })));
  expect(calls).toBe(2);
});

describe('rolecast publish', () => {
  const rolecast = join(import.meta.dirname, '../../dist/node/rolecast.js');
  const site = join(folder, 'site');
  const configuration = join(folder, 'wrangler.toml');

  interface Run {
    readonly code: number | null;
    readonly out: string;
    readonly err: string;
  }
  const run = (args: readonly string[], environment: Record<string, string> = {}): Promise<Run> =>
    new Promise((resolve) => {
      const { PATH = '' } = process.env;
      const child = spawn(process.execPath, [rolecast, 'publish', site, ...args], {
        cwd: folder,
        env: { PATH, HOME: folder, NO_COLOR: '1', ...environment },
      });
      let [out, err] = ['', ''];
      child.stdout.on('data', (data) => (out += String(data)));
      child.stderr.on('data', (data) => (err += String(data)));
      child.on('close', (code) => resolve({ code, out, err }));
    });

  beforeAll(() => {
    mkdirSync(site);
    writeFileSync(
      join(site, 'keeper.md'),
      '---\ntitle: Keeper\ndate: 2026-01-05\n---\n\nYou keep the light burning.\n',
    );
    writeFileSync(
      join(site, 'rolecast.yaml'),
      'url: https://jobs.lanternworks.example/\norganization: Lanternworks\n',
    );
    writeFileSync(
      configuration,
      `account_id = "${account}"\n[[kv_namespaces]]\nbinding = "ROLECAST_KV"\nid = "${namespace}"\n[[r2_buckets]]\nbinding = "ROLECAST_R2"\nbucket_name = "${bucket}"\n`,
    );
  });
  const where = ['--wrangler', configuration];

  test('to KV: account from the configuration, token from the environment; the second time nothing is written', async () => {
    const { played } = await stagedKv();
    const environment = { CLOUDFLARE_API_TOKEN: token, CLOUDFLARE_API_BASE_URL: played.url };
    const first = await run(['--to', 'kv', ...where], environment);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(
      /^Published \d+ documents to the KV namespace c3d4: (\d+) of \1 values written/,
    );
    const again = await run(['--to', 'kv', ...where], environment);
    expect(again.out).toMatch(/: 0 of \d+ values written/);
    // All is rendered, is as it was, and is not marked as published: the root is another.
    const whole = await run(['--to', 'kv', '--no-cache', ...where], environment);
    expect(whole.out).toMatch(/: 1 of \d+ values written/);
    expect((await fromStore(reader(played), Date.now())('/en/')).body).toContain('Keeper');
  });

  test('to R2', async () => {
    const { played } = await stagedR2();
    const { accessKeyId, secretAccessKey } = keys;
    const environment = {
      R2_ENDPOINT: played.url,
      R2_ACCESS_KEY_ID: accessKeyId,
      R2_SECRET_ACCESS_KEY: secretAccessKey,
    };
    expect(await run(['--to', 'r2', ...where], environment)).toMatchObject({ code: 0, err: '' });
    expect((await fromStore(reader(played), Date.now())('/en/')).body).toContain('Keeper');
  });

  test('to a folder for static assets', async () => {
    const { out, code } = await run(['--to', 'assets', '--out', join(folder, 'assets')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Published \d+ documents to .*assets: /);
  });

  test.each<[string, readonly string[], RegExp]>([
    ['no store', [], /needs --to[^]*--to STORE/],
    ['a store that is none', ['--to', 'ftp'], /--to is "ftp"[^]*kv, r2, assets/],
    ['assets without a folder', ['--to', 'assets'], /needs a folder/],
    ['no credentials', ['--to', 'kv', ...where], /CLOUDFLARE_API_TOKEN/],
    ['no keys', ['--to', 'r2', ...where], /R2_ACCESS_KEY_ID/],
    [
      'no configuration of the Worker',
      ['--to', 'kv', '--wrangler', 'nowhere.toml'],
      /nowhere\.toml cannot be read/,
    ],
    ['days that are none', ['--to', 'kv', '--ahead', 'soon'], /--ahead is "soon"/],
  ])('says what is missing: %s', async (_, args, message) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
