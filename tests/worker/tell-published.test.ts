import { env } from 'cloudflare:test';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { Snapshot } from '../../src/model/catalog.ts';
import { storedOutbox } from '../../src/edge/notify/stored-outbox.ts';
import { createPublishingWorker, tellPublished } from '../../src/edge/publishing-worker.ts';
import { kvReader, kvStore } from '../../src/stored/stores/kv-binding.ts';
import { r2Store } from '../../src/stored/stores/r2-binding.ts';
import { moment, posting, site, snapshotOf } from '../fixtures/catalog.ts';
import { outboxConformance } from '../support/outbox-conformance.ts';

const { ROLECAST_KV: kv, ROLECAST_R2: bucket } = env;
const store = kvStore(kv);
const key = 'lanternworks-5f2d81c0';

async function emptied(one: typeof store): Promise<typeof store> {
  const names: string[] = [];
  for await (const name of one.list?.('') ?? []) names.push(name);
  await one.delete(names);
  return one;
}

for (const [name, one] of [
  ['Workers KV', store],
  ['R2', r2Store(bucket)],
] as const)
  outboxConformance(name, async () => {
    await emptied(one);
    const again = () => storedOutbox(one);
    return { store: again(), again };
  });

test('an outbox is written once a second at most', async () => {
  let at = 0;
  const waited: number[] = [];
  const pace = { now: () => at, wait: async (time: number) => void (waited.push(time), (at += time)) };
  const outbox = storedOutbox(await emptied(store), pace);
  await outbox.put('google', '1');
  await outbox.put('other', '1');
  at += 300;
  await outbox.put('google', '2');
  at += 5000;
  await outbox.put('google', '3');
  expect(waited).toEqual([800]);
});

describe('a Worker that publishes', () => {
  const { hub: _, ...plain } = site;
  const job = (slug: string, more = {}) => posting({ slug, key: slug, here: true, ...more });
  const page = (slug: string) => `https://jobs.lanternworks.example/en/jobs/${slug}/`;
  let asked: { readonly to: string; readonly body: string }[] = [];
  let answers: (() => Response)[] = [];
  let lines: string[] = [];
  beforeEach(async () => {
    await emptied(store);
    [asked, answers, lines] = [[], [], []];
  });

  /** A run of the cron trigger in an isolate of its own, that gets its secret from `env`. */
  async function run(postings: Snapshot['postings'], after = 0): Promise<void> {
    const { url, account } = inject('google');
    const worker = createPublishingWorker<{ readonly GOOGLE: string }>({
      reader: () => kvReader(kv),
      store: () => store,
      snapshot: async () => ({ ...snapshotOf(postings), site: plain }),
      now: () => moment,
      log: (line) => void lines.push(line),
      onPublished: tellPublished({
        store: () => store,
        notify: { google: {}, indexnow: { key, engines: ['https://engine.example/indexnow'] } },
        googleAccount: ({ GOOGLE }) => GOOGLE,
        log: (line) => void lines.push(line),
        clock: () => Date.now() + after,
        fetch: async (input, init) => {
          const { host } = new URL(String(input));
          asked.push({ to: host, body: typeof init?.body === 'string' ? init.body : '' });
          if (host === 'engine.example') return answers.shift()?.() ?? new Response(null, { status: 202 });
          return fetch(String(input).replace(/^https:\//, url), init);
        },
      }),
    });
    await worker.scheduled({}, { GOOGLE: account });
  }
  const submitted = () =>
    asked
      .filter(({ to }) => to === 'engine.example')
      .map(({ body }) => (JSON.parse(body) as { readonly urlList: readonly string[] }).urlList);
  const google = () =>
    asked
      .filter(({ to }) => to === 'indexing.googleapis.com')
      .map(({ body }) => [...body.matchAll(/\{"url":.*\}/g)].map(([text]) => JSON.parse(text) as unknown));

  test('tells of what is new, of nothing twice, and of what closed', async () => {
    await run([job('baker'), job('keeper')]);
    expect(submitted()[0]).toEqual(expect.arrayContaining([page('baker'), page('keeper')]));
    expect(google().flat()).toHaveLength(2);
    const { length } = asked;
    await run([job('baker'), job('keeper')]);
    expect(asked).toHaveLength(length);
    await run([job('baker'), job('keeper', { status: 'closed' })]);
    expect(submitted()[1]).toContain(page('keeper'));
    expect(submitted()[1]).not.toContain(page('baker'));
    expect(google()[1]).toEqual([{ url: page('keeper'), type: 'URL_DELETED' }]);
  });

  test('that ends in the middle of a request sends that request again, and no other', async () => {
    answers.push(() => {
      throw new Error('the isolate ended');
    });
    await run([job('baker')]);
    const google1 = google().length;
    await run([job('baker')], 2000);
    await run([job('baker')], 4000);
    expect(submitted()).toHaveLength(2);
    expect(submitted()[1]).toEqual(submitted()[0]);
    expect(google()).toHaveLength(google1);
  });

  test('is not kept from publishing by whoever does not take it, and says no secret', async () => {
    answers.push(() => new Response('no', { status: 403 }));
    await run([job('baker')]);
    expect(lines.join('\n')).toContain('[notify-not-accepted]');
    const kept: string[] = [];
    for await (const name of store.list?.('rolecast-outbox/') ?? [])
      kept.push(new TextDecoder().decode(await store.get(name)));
    expect(kept).toHaveLength(2);
    const { private_key } = JSON.parse(inject('google').account) as { readonly private_key: string };
    const [, secret = ''] = private_key.split('\n');
    for (const text of [...lines, ...kept])
      for (const word of [secret, 'PRIVATE KEY', 'token-', 'Bearer']) expect(text).not.toContain(word);
  });
});
