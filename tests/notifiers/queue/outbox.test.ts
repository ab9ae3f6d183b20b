import { describe, expect, test } from 'vitest';
import { type Outbox, outboxText, parseOutbox } from '../../../src/notifiers/queue/outbox.ts';

const outbox: Outbox = {
  account: 'key',
  failures: 2,
  pause: { until: 5000, why: 'it answered 503' },
  spent: { day: '2026-11-22', notices: 7 },
  entries: new Map([
    ['https://b.example/', { unsure: true as const, tries: 1 }],
    ['https://a.example/', { told: 'digest' }],
  ]),
};

test('an outbox is read as it was written, an address a line', () => {
  expect(outboxText(outbox).split('\n').slice(1, 3)).toEqual([
    '"https://a.example/": {"told":"digest"},',
    '"https://b.example/": {"unsure":true,"tries":1}',
  ]);
  expect(parseOutbox(outboxText(outbox))).toEqual(outbox);
  const empty: Outbox = { account: '', failures: 0, entries: new Map() };
  expect(parseOutbox(outboxText(empty))).toMatchObject(empty);
});

describe('no outbox is', () => {
  test.each([
    ['nothing', ''],
    ['half of one', outboxText(outbox).slice(0, 60)],
    ['one of a newer Rolecast', outboxText(outbox).replace('"version":1', '"version":2')],
    ['one with another kind of entry', outboxText(outbox).replace('"digest"', '7')],
    ['a list', '[]'],
  ])('%s', (_, text) => {
    expect(parseOutbox(text)).toBeUndefined();
  });
});
