import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fromEpoch } from '../../src/model/instant.ts';
import { openSite } from '../../src/node/reading/opened-site.ts';
import { siteConfiguration } from '../../src/node/reading/site-configuration.ts';
import { webCodecs } from '../../src/edge/web-codecs.ts';
import { memoryStore } from '../fixtures/memory-store.ts';
import { answers, type BoardServer, boardServer, json, paged, type Play } from '../support/board-server.ts';
import { leverPosting as posting } from '../support/lever-posting.ts';
import { workerBundle } from '../support/worker-bundle.ts';
import { fromStore, pathsOf, publishTo } from '../stored/served.ts';

const leverAt = '/api.lever.co/v0/postings/lanternworks';
const greenhouseAt = '/boards-api.greenhouse.io/v1/boards/lanternworks/jobs';
const origin = 'https://jobs.lanternworks.example';
const noon = Date.parse('2026-11-25T12:00:00Z');
const minute = 60_000;
const crew = ['Baker', 'Cook', 'Diver', 'Keeper', 'Painter'].map(posting);
const without = (name: string) => crew.filter(({ text }) => text !== name);
const welder = {
  id: 1,
  internal_job_id: 1,
  title: 'Welder',
  content: '&lt;p&gt;You weld.&lt;/p&gt;',
  first_published: '2026-09-09T22:50:29-04:00',
};
const lever = '{ type: lever, board: lanternworks, host: us, language: en, links: here }';
const greenhouse = '{ type: greenhouse, board: lanternworks, language: en, links: here }';
const markdown = '{ type: markdown, path: jobs, links: here }';
const configurationOf = (...sources: readonly string[]) =>
  [
    `url: ${origin}/`,
    'organization: Lanternworks',
    'languages: { en: { title: Jobs } }',
    'tag: { authority: lanternworks.example, date: 2026 }',
    'sources:',
    ...sources.map((source) => `  - ${source}`),
  ].join('\n');
const baker =
  '---\ntitle: Baker of the harbour\nleverId: id-baker\ndate: 2026-11-01\n---\nYou bake for all who come ashore.\n';

let folder: string;
let bundle: string;
let api: BoardServer;
const running: Miniflare[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolecast-boards-worker-'));
  bundle = await workerBundle(`
        import { boardsSnapshot } from './src/edge/boards/boards-snapshot.ts';
        import { createPublishingWorker, kvReader, kvStore } from './src/edge/publishing-worker.ts';
        const store = (env) => kvStore(env.KV);
        const workerOf = (env, now) => createPublishingWorker({
          reader: (env) => kvReader(env.KV),
          store,
          now: () => now,
          log: (line) => console.log(line),
          snapshot: boardsSnapshot({
            store,
            configuration: env.CONFIGURATION,
            files: env.FILES,
            requests: env.REQUESTS,
            fetch: (url, options) => fetch(String(url).replace('https:/', env.API), options),
          }),
        });
        export default {
          fetch: (request, env) => workerOf(env, Number(request.headers.get('At'))).fetch(request, env),
          scheduled: (event, env) => workerOf(env, event.scheduledTime).scheduled(event, env),
        };`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  api = await boardServer();
  api.on(leverAt, paged(crew));
  api.on(greenhouseAt, json({ jobs: [welder], meta: { total: 1 } }));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.dispose()));
  await api.close();
});

interface Wish {
  readonly configuration: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly requests?: number;
}

interface Scheduled {
  readonly scheduled: (event: {
    readonly cron: string;
    readonly scheduledTime: Date;
  }) => Promise<{ readonly outcome: string }>;
}

/** A site in workerd. Each event gets a Worker of its own; `restart` ends the process, and only what KV has on disk is left. */
function site(wish: Wish) {
  const kept = mkdtempSync(join(folder, 'kv-'));
  const start = () => {
    const miniflare = new Miniflare({
      modules: true,
      script: bundle,
      compatibilityDate: '2026-05-03',
      kvNamespaces: ['KV'],
      kvPersist: kept,
      cf: false,
      bindings: {
        API: api.url,
        CONFIGURATION: wish.configuration,
        ...(wish.files && { FILES: wish.files }),
        ...(wish.requests && { REQUESTS: wish.requests }),
      },
    });
    running.push(miniflare);
    return miniflare;
  };
  let miniflare = start();
  const ask = async (now: number, path: string) => {
    const response = await miniflare.dispatchFetch(origin + path, {
      headers: { At: String(now), 'Accept-Encoding': 'identity' },
      redirect: 'manual',
    });
    return { status: response.status, etag: response.headers.get('etag'), text: await response.text() };
  };
  const jsonAt = async <T>(now: number, path: string) => JSON.parse((await ask(now, path)).text) as T;
  return {
    ask,
    cron: async (now: number) => {
      const worker = (await miniflare.getWorker()) as unknown as Scheduled;
      return (await worker.scheduled({ cron: '*/10 * * * *', scheduledTime: new Date(now) })).outcome;
    },
    titles: async (now: number) => {
      const { items } = await jsonAt<{ items: { title: string }[] }>(now, '/en/feed.json');
      return items.map(({ title }) => title).sort();
    },
    health: (now: number) =>
      jsonAt<{ status: string; sources: { name: string; staleSince?: string }[] }>(now, '/healthz'),
    restart: async () => {
      running.splice(running.indexOf(miniflare), 1);
      await miniflare.dispose();
      miniflare = start();
    },
  };
}

const everyone = ['Baker', 'Cook', 'Diver', 'Keeper', 'Painter', 'Welder'];

describe('a Worker with a cron trigger and boards', () => {
  test('offers what they list, and a posting that is gone from one is 410 after the next run', async () => {
    const { cron, ask, titles, health } = site({ configuration: configurationOf(lever, greenhouse) });
    expect(await cron(noon)).toBe('ok');
    expect(await titles(noon)).toEqual(everyone);
    expect(await ask(noon, '/en/jobs/cook/')).toMatchObject({ status: 200 });
    api.on(leverAt, paged(without('Cook')));
    await cron(noon + 40 * minute);
    expect(await titles(noon + 40 * minute)).toEqual(everyone.filter((one) => one !== 'Cook'));
    expect(await ask(noon + 40 * minute, '/en/jobs/cook/')).toMatchObject({ status: 410 });
    expect(await health(noon + 40 * minute)).toMatchObject({ status: 'ok' });
  });

  const troubles: readonly (readonly [string, Play])[] = [
    ['gets an error', answers(500, 'no')],
    ['gets a page for people', answers(200, '<!doctype html><p>Soon</p>', { 'Content-Type': 'text/html' })],
    ['gets an answer of another shape', json({ error: 'moved' })],
  ];
  test.each(troubles)('that %s keeps what it read last, and says since when', async (_, play) => {
    const { cron, titles, health, restart } = site({ configuration: configurationOf(lever, greenhouse) });
    await cron(noon);
    await restart();
    api.on(leverAt, play);
    expect(await cron(noon + 40 * minute)).toBe('ok');
    expect(await titles(noon + 40 * minute)).toEqual(everyone);
    const { status, sources } = await health(noon + 40 * minute);
    expect(status).toBe('stale');
    expect(sources.map(({ name, staleSince }) => [name, staleSince])).toEqual([
      ['lever', fromEpoch(noon)],
      ['greenhouse', undefined],
    ]);
  });

  test('answers 503 until something was read once: an edition of nothing would say 404 of all that is open', async () => {
    const { cron, ask, titles } = site({ configuration: configurationOf(lever) });
    api.on(leverAt, answers(500, 'no'));
    await cron(noon);
    expect((await ask(noon, '/en/jobs/cook/')).status).toBe(503);
    api.on(leverAt, paged(crew));
    await cron(noon + 40 * minute);
    expect((await ask(noon + 40 * minute, '/en/jobs/cook/')).status).toBe(200);
    expect(await titles(noon + 40 * minute)).toHaveLength(crew.length);
  });

  test('closes nothing for a list that is suddenly empty, until a second run sees it too', async () => {
    const { cron, titles } = site({ configuration: configurationOf(lever, greenhouse) });
    await cron(noon);
    api.on(leverAt, json([]));
    await cron(noon + 40 * minute);
    expect(await titles(noon + 40 * minute)).toEqual(everyone);
    await cron(noon + 80 * minute);
    expect(await titles(noon + 80 * minute)).toEqual(['Welder']);
  });

  test('asks a board once its `refresh` has passed, however often the trigger fires', async () => {
    const { cron } = site({ configuration: configurationOf(lever) });
    await cron(noon);
    const before = api.asked.length;
    await cron(noon + 10 * minute);
    expect(api.asked.length).toBe(before);
    await cron(noon + 40 * minute);
    expect(api.asked.length).toBeGreaterThan(before);
  });

  test('that fires twice at once leaves a whole edition', async () => {
    const { cron, ask, titles } = site({ configuration: configurationOf(lever, greenhouse) });
    expect(await Promise.all([cron(noon), cron(noon)])).toEqual(['ok', 'ok']);
    expect(await titles(noon)).toEqual(everyone);
    const paths = ['/en/', '/en/atom.xml', '/en/rss.xml', '/sitemap.xml', '/en/jobs/welder/'];
    expect((await Promise.all(paths.map((path) => ask(noon, path)))).map(({ status }) => status)).toEqual(
      paths.map(() => 200),
    );
  });

  test('with too few requests for a board goes on in the next run, and asks nothing twice', async () => {
    const many = Array.from({ length: 250 }, (_, number) => posting(`Rower ${number}`));
    api.on(leverAt, paged(many));
    const { cron, titles } = site({ configuration: configurationOf(lever), requests: 2 });
    await cron(noon);
    expect(api.asked).toHaveLength(2);
    await cron(noon + 10 * minute);
    expect(new Set(api.asked).size).toBe(api.asked.length);
    expect(await titles(noon + 10 * minute)).toHaveLength(50);
  });

  test('joins a board with files that travel with it', async () => {
    const { cron, ask, titles } = site({
      configuration: configurationOf(markdown, lever),
      files: { 'jobs/baker.md': baker },
    });
    await cron(noon);
    expect(await titles(noon)).toEqual(['Baker of the harbour', 'Cook', 'Diver', 'Keeper', 'Painter']);
    api.on(leverAt, paged(without('Baker')));
    await cron(noon + 40 * minute);
    expect(await ask(noon + 40 * minute, '/en/jobs/baker/')).toMatchObject({ status: 410 });
  });

  test('publishes the bytes and entity tags that Node publishes of the same answers', async () => {
    const configuration = configurationOf(markdown, lever, greenhouse);
    const root = mkdtempSync(join(folder, 'site-'));
    mkdirSync(join(root, 'jobs'));
    writeFileSync(join(root, 'jobs/baker.md'), baker);
    writeFileSync(join(root, 'rolecast.yaml'), configuration);
    const loaded = siteConfiguration({ path: root });
    if (loaded.configuration === undefined) throw new Error(JSON.stringify(loaded.diagnostics));
    const nothing = { line: () => {}, paint: (_: unknown, text: string) => text };
    const world = {
      out: nothing,
      err: nothing,
      write: async () => {},
      environment: { ROLECAST_TEST_SERVER: api.url },
      home: root,
      platform: 'linux',
      now: () => noon,
    };
    const opened = openSite({ root, url: `${origin}/`, ledger: join(root, 'state/seen.json') }, world);
    const snapshot = await opened.read(loaded.configuration, []);
    const store = memoryStore();
    await publishTo(store, { of: snapshot, now: noon, codecs: webCodecs });
    const onNode = fromStore(store, noon);
    const paths = pathsOf(snapshot, noon);
    expect(paths.length).toBeGreaterThan(30);

    const { cron, ask } = site({ configuration, files: { 'jobs/baker.md': baker } });
    await cron(noon);
    for (const path of paths) {
      const { status, headers, body } = await onNode(path);
      const here = { status, etag: headers['etag'], text: Buffer.from(body, 'latin1').toString() };
      expect({ path, ...(await ask(noon, path)) }).toEqual({ path, ...here });
    }
  });
});
