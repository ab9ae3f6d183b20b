import { expect, inject, test } from 'vitest';
import { notifiersOf } from '../../src/notifiers/registered.ts';
import { site } from '../fixtures/catalog.ts';

test('Google takes what is signed and sent in workerd', async () => {
  const { url, account: googleAccount } = inject('google');
  const { hub: _, ...own } = site;
  const [google] = notifiersOf({
    site: own,
    options: { google: {} },
    tellsHub: false,
    googleAccount,
  }).notifiers;
  const address = 'https://jobs.lanternworks.example/en/jobs/baker/';
  const answer = await google?.send([{ address, change: 'added' }], {
    fetch: (input, init) => fetch(String(input).replace(/^https:\//, url), init),
    signal: new AbortController().signal,
    now: Date.now,
  });
  expect(answer?.stop).toBeUndefined();
  expect(answer?.told).toEqual([address]);
});
