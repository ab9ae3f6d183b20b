import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { TestProject } from 'vitest/node';
import { createApp } from '../../src/delivery/app.ts';
import { createPress } from '../../src/delivery/representation/press.ts';
import type { Snapshot } from '../../src/model/catalog.ts';
import type { Edition } from '../../src/model/document.ts';
import { epoch, instant } from '../../src/model/instant.ts';
import { registeredPublications } from '../../src/publications/registered.ts';
import { exportEdition } from '../../src/node/export/export.ts';
import { filePath } from '../../src/node/export/file-path.ts';
import { nodeCodecs } from '../../src/node/server/node-codecs.ts';
import { moment, snapshot } from '../fixtures/catalog.ts';
import { corpora } from '../support/corpus.ts';
import { readSite } from '../support/read-site.ts';
import { digestOf, type Exchange, type Parity, type ParityName } from './parity.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly parities: readonly ParityName[];
    readonly moment: number;
  }
}

const checkout = join(import.meta.dirname, '../..');
const cds = join(corpora, 'cds');
const date = '2026-11-24T12:00:00Z';
/** When the corpus was taken, and some of it was open. */
const taken = '2023-02-01T12:00:00Z';
const below = 'https://lanternworks.example/about/jobs/';

interface Wanted extends ParityName {
  readonly at: string;
  readonly snapshot: () => Promise<Snapshot>;
}

const read = (folder: string, at: string, url: string) => async () =>
  (await readSite(folder, at, undefined, url)).snapshot;

const wanted: readonly Wanted[] = [
  {
    name: 'the fixture',
    at: new Date(moment).toISOString(),
    snapshot: () => Promise.resolve(snapshot),
  },
  { name: 'the demo', at: date, snapshot: read(checkout, date, 'https://jobs.lanternworks.example/') },
  { name: 'the demo below a base path', at: date, snapshot: read(checkout, date, below) },
  {
    name: 'the CDS corpus',
    ...(existsSync(cds) || process.env['CI'] !== undefined ? {} : { absent: 'no ../shared/corpora here' }),
    at: taken,
    snapshot: read(cds, taken, 'https://jobs.example/'),
  },
];

/** Runs in Node: writes the snapshot that the Worker bundles, and all that Node answers for several editions. */
export default async function setup(project: TestProject): Promise<void> {
  const parities: Parity[] = [];
  for (const { name, absent, at, snapshot } of wanted)
    if (absent === undefined) parities.push(await parityOf(name, epoch(instant(at)), await snapshot()));
  mkdirSync(join(checkout, 'dist/worker-test'), { recursive: true });
  const write = (file: string, value: unknown) =>
    writeFileSync(join(checkout, 'dist/worker-test', file), JSON.stringify(value));
  write('snapshot.json', snapshot);
  write('parity.json', parities);
  project.provide(
    'parities',
    wanted.map(({ name, absent }) => ({ name, ...(absent === undefined ? {} : { absent }) })),
  );
  project.provide('moment', moment);
}

async function parityOf(name: string, moment: number, snapshot: Snapshot): Promise<Parity> {
  const now = () => moment;
  const press = createPress({ snapshot: () => snapshot, now, publications: registeredPublications });
  const app = createApp(press, { codecs: nodeCodecs });
  const { pathname, origin } = new URL(snapshot.site.url);
  const base = pathname.slice(0, -1);
  const mounted = base === '' ? app : new Hono().route(base, app);

  const exchange = async (method: string, path: string, asked: Record<string, string> = {}) => {
    const response = await mounted.fetch(new Request(origin + path, { method, headers: asked }));
    const { status } = response;
    const headers = Object.fromEntries(response.headers);
    const body = await digestOf(await response.arrayBuffer());
    return { method, path, asked, status, headers, body } satisfies Exchange;
  };

  const exchanges: Exchange[] = [];
  const files = await exported(press());
  for (const path of press().documents.keys()) {
    const full = await exchange('GET', base + path);
    const { etag = '' } = full.headers;
    const file = files.get(path);
    exchanges.push({ ...full, ...(file === undefined ? {} : { file }) });
    exchanges.push(await exchange('HEAD', base + path));
    exchanges.push(await exchange('GET', base + path, { 'if-none-match': `W/"other", ${etag}` }));
    exchanges.push(
      await exchange('GET', base + path, { 'if-modified-since': new Date(moment).toUTCString() }),
    );
    exchanges.push(await exchange('GET', base + path, { 'if-match': '"other"' }));
  }
  for (const path of spellings(press())) exchanges.push(await exchange('GET', base + path));
  for (const path of ['/', '/nowhere', '/fr/nowhere', '/en/%zz', '/healthz', `/${'x'.repeat(8001)}`])
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS'])
      exchanges.push(await exchange(method, base + path, { 'accept-language': 'fr-CA, en;q=0.5' }));
  exchanges.push(await exchange('GET', '/outside/'));
  return { name, moment, snapshot, exchanges };
}

/** Other ways to write the paths of documents, and where postings were before. */
function spellings({ documents, catalog }: Edition): readonly string[] {
  const others = [...documents.keys()].flatMap((path) => [
    path.replace(/\/$/, ''),
    `/${path}`,
    path.toUpperCase(),
    path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  ]);
  const before = [...catalog.open, ...catalog.closed].flatMap(({ aliases = [] }) =>
    aliases.map((alias) => new URL(alias).pathname),
  );
  return [...new Set([...others, ...before])].filter((path) => path !== '' && !documents.has(path));
}

/** The digests of the files of a static export, by document path. */
async function exported(edition: Edition): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-test-'));
  try {
    await exportEdition(edition, folder);
    const digests = new Map<string, string>();
    for (const { path, status } of edition.documents.values())
      if (status !== 410)
        digests.set(path, await digestOf(new Uint8Array(readFileSync(join(folder, filePath(path))))));
    return digests;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
