import { describe, expect, test } from 'vitest';
import { catalogAt, changedAt, closedAt } from '../../src/model/catalog.ts';
import { epoch, instant } from '../../src/model/instant.ts';
import { language } from '../../src/model/language.ts';
import { posting, snapshot } from '../fixtures/catalog.ts';

const at = (text: string) => epoch(instant(text));
const only = (facts: Parameters<typeof posting>[0]) => ({ ...snapshot, postings: [posting(facts)] });

describe('a posting opens and closes by itself', () => {
  const closing = only({ closes: instant('2024-05-31T23:59:59-04:00') });
  const opening = only({ status: 'scheduled', opens: instant('2024-06-01T00:00:00-04:00') });

  test.each([
    ['closing: in its last second', closing, '2024-05-31T23:59:59-04:00', 'open'],
    ['closing: when that has passed', closing, '2024-06-01T00:00:00-04:00', 'closed'],
    ['opening: the second before', opening, '2024-05-31T23:59:59-04:00', 'scheduled'],
    ['opening: on time', opening, '2024-06-01T00:00:00-04:00', 'open'],
  ] as const)('%s', (_name, from, now, expected) => {
    const catalog = catalogAt(at(now), from);
    expect([...catalog.open, ...catalog.closed, ...catalog.scheduled].map(({ status }) => status)).toEqual([
      expected,
    ]);
    expect({
      open: catalog.open.length,
      closed: catalog.closed.length,
      scheduled: catalog.scheduled.length,
    }).toMatchObject({ [expected]: 1 });
  });

  test.each([
    ['the end of the last second', closing, '2024-05-01T00:00:00Z', '2024-06-01T04:00:00.000Z'],
    ['the opening', opening, '2024-05-01T00:00:00Z', '2024-06-01T04:00:00.000Z'],
  ] as const)('and the catalog knows when: %s', (_name, from, now, expected) => {
    const { staleAt } = catalogAt(at(now), from);
    expect(staleAt).toBe(expected);
    expect(catalogAt(epoch(staleAt as never), from).staleAt).toBeUndefined();
  });

  test('a posting that was closed by hand stays closed before its date', () => {
    const catalog = catalogAt(
      at('2024-05-01T00:00:00Z'),
      only({ status: 'closed', closes: instant('2024-05-31T23:59:59Z') }),
    );
    expect(catalog.open).toEqual([]);
  });
});

describe('when a reader has something new to see', () => {
  const updated = instant('2024-05-01T10:00:00Z');
  test.each([
    [
      'an open posting: its change',
      only({ updated, opens: updated }),
      '2024-05-02T00:00:00Z',
      '2024-05-01T10:00:00Z',
    ],
    [
      'a posting that opened after its change: the opening',
      only({ updated, opens: instant('2024-05-03T00:00:00Z') }),
      '2024-05-04T00:00:00Z',
      '2024-05-03T00:00:00Z',
    ],
    [
      'a posting that closed by itself: the closing',
      only({ updated, opens: updated, closes: instant('2024-05-20T23:59:59Z') }),
      '2024-06-01T00:00:00Z',
      '2024-05-20T23:59:59Z',
    ],
    [
      'a posting that was closed by hand: that change',
      only({ status: 'closed', updated, facts: { status: { from: 'front-matter' } } }),
      '2024-06-01T00:00:00Z',
      '2024-05-01T10:00:00Z',
    ],
  ])('%s', (_name, from, now, expected) => {
    const catalog = catalogAt(at(now), from);
    expect(changedAt(catalog, language('en'))).toBe(expected);
    expect(changedAt(catalog, language('fr'))).toBeUndefined();
  });

  test('a posting that says that it is open closes by its date all the same, at that moment', () => {
    const open = only({
      status: 'open',
      updated,
      closes: instant('2024-05-20T23:59:59Z'),
      facts: {
        status: { from: 'front-matter', key: 'status', line: 3 },
        closes: { from: 'front-matter', key: 'closes', line: 4 },
      },
    });
    expect(catalogAt(at('2024-06-01T00:00:00Z'), open).closed.map(closedAt)).toEqual([
      '2024-05-20T23:59:59Z',
    ]);
  });

  test('a closing date to come is not when a posting that was closed by hand closed', () => {
    const closed = posting({
      status: 'closed',
      updated,
      closes: instant('2030-01-01T00:00:00Z'),
      facts: { status: { from: 'front-matter' } },
    });
    expect(closedAt(closed)).toBe(updated);
  });
});
