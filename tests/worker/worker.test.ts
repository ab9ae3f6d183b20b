import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import snapshot from 'rolecast-snapshot';
import worker from '../../src/edge/worker-entry.ts';
import { createWorker } from '../../src/edge/worker.ts';

const origin = 'https://jobs.lanternworks.example';
const moment = inject('moment');
const get = (path: string, init: RequestInit = {}) =>
  worker.fetch(new Request(origin + path, { redirect: 'manual', ...init }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: moment });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('in workerd', () => {
  test('a second poll costs a 304, by tag, weakened or with a coding', async () => {
    const { headers } = await get('/en/atom.xml');
    const etag = headers.get('etag') ?? '';
    for (const condition of [
      { 'If-None-Match': etag },
      { 'If-None-Match': `W/${etag}` },
      { 'If-None-Match': etag.replace(/"$/, '-gzip"') },
    ]) {
      const response = await get('/en/atom.xml', { headers: condition });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(etag);
      expect(await response.text()).toBe('');
    }
  });

  test('HEAD is GET without the body', async () => {
    const [full, head] = [await get('/en/'), await get('/en/', { method: 'HEAD' })];
    expect(await head.text()).toBe('');
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(full.headers));
  });

  test('an answer is made in one turn, so that no request waits for one that its client gave up', async () => {
    let answered = false;
    const answer = createWorker(snapshot).fetch(new Request(`${origin}/en/atom.xml`));
    void Promise.resolve(answer).then(() => (answered = true));
    for (let microtask = 0; microtask < 200; microtask++) await Promise.resolve();
    expect(answered).toBe(true);
  });

  test('POST is 405', async () => {
    expect((await get('/en/', { method: 'POST', body: 'x' })).status).toBe(405);
  });

  test('a posting that closes by itself is gone on time, with nothing deployed', async () => {
    const page = '/en/jobs/workshop-host/';
    const before = await get('/en/atom.xml');
    expect(await before.text()).toContain('Workshop host');
    vi.setSystemTime(new Date('2026-11-30T23:59:59.999Z'));
    expect((await get(page)).status).toBe(200);
    vi.setSystemTime(new Date('2026-12-01T00:00:00Z'));
    worker.scheduled();
    expect((await get(page)).status).toBe(410);
    const after = await get('/en/atom.xml', {
      headers: { 'If-None-Match': before.headers.get('etag') ?? '' },
    });
    expect(after.status).toBe(200);
    expect(await after.text()).not.toContain('Workshop host');
  });
});
