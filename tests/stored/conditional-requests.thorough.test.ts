import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/delivery/app.ts';
import { createHandler } from '../../src/delivery/http/edition-handler.ts';
import { createPress } from '../../src/delivery/representation/press.ts';
import { createWorker } from '../../src/edge/worker.ts';
import { nodeCodecs } from '../../src/node/server/node-codecs.ts';
import { startNodeServer } from '../../src/node/server/node-server.ts';
import { registeredPublications } from '../../src/publications/registered.ts';
import { moment, snapshot } from '../fixtures/catalog.ts';
import { answerOf, type Ask, faultsAt } from '../support/conditional-faults.ts';
import { memoryStore } from '../fixtures/memory-store.ts';
import { fromFront, fromStore, origin, pathsOf, publishTo } from './served.ts';

const press = () =>
  createPress({ snapshot: () => snapshot, now: () => moment, publications: registeredPublications });
const asked = (path: string, headers: Record<string, string>, method: string) =>
  new Request(origin + path, { headers, method });

let server: Awaited<ReturnType<typeof startNodeServer>>;
beforeAll(async () => {
  server = await startNodeServer({ fetch: createApp(press()).fetch, port: 0, log: () => undefined });
});
afterAll(() => server.stop());

/** As browsers and readers ask: in any coding, which is undone again on its way. */
const runtimes: Readonly<Record<string, () => Promise<Ask>>> = {
  'a process over HTTP': async () => {
    const { url } = server;
    return async (path, headers = {}, method = 'GET') =>
      answerOf(await fetch(url.replace(/\/$/, '') + path, { headers, method, redirect: 'manual' }));
  },
  'a handler in memory': async () => {
    const handle = createHandler(press(), { codecs: nodeCodecs });
    return async (path, headers = {}, method = 'GET') =>
      answerOf(await handle(asked(path, headers, method), ''));
  },
  'a Worker with its snapshot': async () => {
    const { fetch: answer } = createWorker(snapshot);
    return async (path, headers = {}, method = 'GET') => answerOf(await answer(asked(path, headers, method)));
  },
  'a Worker in front of a site': async () => {
    const ask = fromFront(snapshot, () => moment);
    return async (path, headers = {}, method = 'GET') => answerOf(await ask(path, { headers, method }));
  },
  'an edition in a store': async () => {
    const store = memoryStore();
    await publishTo(store, { of: snapshot });
    const ask = fromStore(store);
    return async (path, headers = {}, method = 'GET') => {
      const { status, body, headers: sent } = await ask(path, { headers, method });
      return { status, body, header: (name) => sent[name] ?? null };
    };
  },
};

describe.each(Object.keys(runtimes))('%s', (name) => {
  test('meets every condition on every document, and on what is gone or was never there', async () => {
    const ask = (await runtimes[name]?.()) as Ask;
    // The languages differ in words only.
    const documents = pathsOf(snapshot).filter((path) => !/^\/(?:fr|ar)\/./.test(path));
    const paths = [...documents, '/fr/rss.xml', '/nowhere', '/en/rss.xml/'];
    expect(paths.length).toBeGreaterThan(40);
    const faults: string[] = [];
    for (const path of paths) faults.push(...(await faultsAt(path, ask)));
    expect(faults).toEqual([]);
  });
});
