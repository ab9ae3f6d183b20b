import { describe, expect, test } from 'vitest';
import { createPress } from '../../../src/delivery/representation/press.ts';
import { epoch, instant } from '../../../src/model/instant.ts';
import { moment, posting, snapshot, snapshotOf } from '../../fixtures/catalog.ts';
import { standIns } from '../stand-in.ts';

describe('the press', () => {
  test('keeps its edition while nothing changes', () => {
    let now = moment;
    const press = createPress({ snapshot: () => snapshot, now: () => now, publications: standIns });
    const first = press();
    now += 60_000;
    expect(press()).toBe(first);
  });

  test('makes a new edition of a new snapshot', () => {
    let up = snapshot;
    const press = createPress({ snapshot: () => up, now: () => moment, publications: standIns });
    const first = press();
    up = snapshotOf([]);
    expect(press()).not.toBe(first);
    expect(press().catalog.open).toEqual([]);
  });

  test('closes a posting in the second after its last, and opens one in its first, with nobody reading anything again', () => {
    const closes = instant('2026-11-30T23:59:59Z');
    const opens = instant('2026-12-01T09:00:00Z');
    const up = snapshotOf([posting({ key: 'a', closes }), posting({ key: 'b', status: 'scheduled', opens })]);
    let now = moment;
    const press = createPress({ snapshot: () => up, now: () => now, publications: standIns });
    const open = () => press().catalog.open.map(({ slug }) => slug);
    expect(open()).toEqual(['a']);
    now = epoch(closes) + 999;
    expect(open()).toEqual(['a']);
    now = epoch(closes) + 1000;
    expect(open()).toEqual([]);
    now = epoch(opens);
    expect(open()).toEqual(['b']);
  });
});
