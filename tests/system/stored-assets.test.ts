import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { rootName, type StoredRoot } from '../../src/stored/stored-edition.ts';
import { folderStore } from '../../src/node/stores/folder-store.ts';
import { fromMemory, origin, pathsOf, publishTo } from '../stored/served.ts';
import { moment } from '../fixtures/catalog.ts';
import { longList, longListPath } from '../fixtures/long-list.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { workerBundle } from '../support/worker-bundle.ts';

removeFoldersAfterwards();

let script: string;
const running: Miniflare[] = [];

beforeAll(async () => {
  script = await workerBundle(`
        import { assetsReader, createStoredWorker } from './src/edge/stored-worker.ts';
        const options = { now: () => ${moment}, report: () => {} };
        export default createStoredWorker((env) => assetsReader(env.ROLECAST_ASSETS), options);`);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.dispose()));
});

/** What `rolecast publish --to assets` writes. */
async function published(options: Parameters<typeof publishTo>[1] = {}): Promise<string> {
  const folder = temporaryFolder();
  await publishTo(folderStore(folder), options);
  return folder;
}

/** The stored Worker with a folder as its static assets, configured as docs/edge.md says. */
async function deployed(folder: string) {
  const miniflare = new Miniflare({
    name: 'jobs',
    modules: true,
    script,
    compatibilityDate: '2026-05-03',
    assets: {
      directory: folder,
      binding: 'ROLECAST_ASSETS',
      routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: true },
      assetConfig: { html_handling: 'none', not_found_handling: 'none' },
    },
  });
  running.push(miniflare);
  const url = await miniflare.ready;
  const ask = async (path: string, asked: Record<string, string> = {}, method = 'GET') => {
    const headers = { 'Accept-Encoding': 'identity', ...asked };
    const answer = await miniflare.dispatchFetch(origin + path, { headers, method, redirect: 'manual' });
    return { status: answer.status, etag: answer.headers.get('etag'), body: await answer.text() };
  };
  return Object.assign(ask, { url: url.origin });
}

test('from static assets every path is answered as from memory, conditions and what was never there too', async () => {
  const ask = await deployed(await published());
  const memory = fromMemory();
  const paths = pathsOf();
  expect(paths.length).toBeGreaterThan(50);
  for (const path of [...paths, '/en/jobs/nobody/', '/rolecast/edition', `/${rootName}`]) {
    const { status, headers, body } = await memory(path);
    const etag = headers['etag'] ?? null;
    expect({ path, ...(await ask(path)) }).toEqual({
      path,
      status,
      etag,
      body: Buffer.from(body, 'latin1').toString(),
    });
  }
  for (const path of paths.filter((path) => !path.includes('/jobs/') || path.endsWith('.jsonld'))) {
    const { status, headers } = await memory(path);
    const etag = headers['etag'] ?? '';
    expect([path, (await ask(path, { 'If-None-Match': etag })).status]).toEqual([path, 304]);
    expect(await ask(path, {}, 'HEAD')).toEqual({ status, etag, body: '' });
  }
});

test.each<[string, (folder: string, root: StoredRoot) => void]>([
  ['the root is not there', (folder) => rmSync(join(folder, rootName))],
  ['the index is not there', (folder, { index }) => index.forEach(([, name]) => rmSync(join(folder, name)))],
  ['no body is there', (folder, root) => others(folder, root).forEach((file) => rmSync(file))],
  [
    'every body is damaged',
    (folder, root) => others(folder, root).forEach((file) => writeFileSync(file, 'x')),
  ],
])('where %s the answer is a 503', async (_, harm) => {
  const folder = await published();
  const bytes = await folderStore(folder).get(rootName);
  harm(folder, JSON.parse(new TextDecoder().decode(bytes)) as StoredRoot);
  const answer = await (await deployed(folder))('/en/jobs/lens-engineer/');
  expect(answer.status).toBe(503);
  expect(answer.body).toContain('<html lang="en"');
  expect(answer.body).not.toMatch(/rolecast\/[\w-]{20}|at .*\.[jt]s/);
});

describe('a document of megabytes', () => {
  const publications = [longList(2200)];
  const whole = publications[0]?.({} as never);
  const text = [...(whole ?? [])].find(({ path }) => path === longListPath)?.render({} as never) ?? '';
  /** What curl has got, and whether it is content with it. */
  const curl = async (url: string, ...options: readonly string[]) => {
    const child = spawn('curl', ['-sS', ...options, url + longListPath]);
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    const [code] = (await once(child, 'close')) as [number];
    return { code, body: Buffer.concat(pieces).toString('latin1') };
  };

  test('comes out of workerd whole, for curl and for undici, packed and not', async () => {
    const { url } = await deployed(await published({ publications }));
    for (const options of [[], ['--compressed']]) {
      const { code, body } = await curl(url, ...options);
      expect([code, body === text]).toEqual([0, true]);
    }
    const answer = await fetch(url + longListPath);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect((await answer.text()) === text).toBe(true);
  });

  test('breaks off on the wire where a part in the middle is not there', async () => {
    const folder = await published({ publications });
    const sizes = readdirSync(join(folder, 'rolecast')).map((name) => {
      const file = join(folder, 'rolecast', name);
      return { file, bytes: statSync(file).size, first: readFileSync(file)[0] === 0x1f };
    });
    const parts = sizes.filter(({ bytes, first }) => bytes > 100_000 && !first);
    expect(parts.length).toBeGreaterThan(3);
    rmSync(parts[0]?.file ?? '');
    const { url } = await deployed(folder);
    for (const options of [[], ['--compressed']]) {
      const { code, body } = await curl(url, ...options);
      expect(code).not.toBe(0);
      expect(body.length).toBeLessThan(text.length);
    }
    await expect(fetch(url + longListPath).then((answer) => answer.text())).rejects.toThrow('terminated');
  });
});

/** The files that hold bodies. */
function others(folder: string, { index, inventory }: StoredRoot): readonly string[] {
  const known = new Set([rootName, inventory, ...index.map(([, name]) => name)]);
  return readdirSync(join(folder, 'rolecast'))
    .map((file) => `rolecast/${file}`)
    .filter((name) => !known.has(name))
    .map((name) => join(folder, name));
}
