import { describe, expect, test } from 'vitest';
import { boardFixtures } from '../support/board-fixtures.ts';
import { boardReader } from '../support/board-reader.ts';
import type { Json } from '../sources/boards/board-fixture.ts';

/**
 * Each field of a record in a copy of its own, so that one reading shows them all. Between them are sound copies: a list
 * that is faulty for the most part, or for long, is believed in nothing.
 */
describe.each([...boardFixtures])('%s', (type, fixture) => {
  const [first] = fixture.records as [Json];
  const sound = leavesOf(first).map((_leaf, number) => fixture.copy(first, 1000 + number));
  let ids: Promise<readonly string[]> | undefined;

  test.each([
    ['a script', '</p><script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['a script in an address', 'javascript:alert(1)'],
    ['bytes that no text has', 'a\0b\u{D800}c\u202E'],
    ['a very long text', 'x'.repeat(100_000)],
    ['nothing', ''],
    ['null', null],
    ['a number', -1e308],
    ['a list', [[]]],
    ['a mapping', { __proto__: null, constructor: 'x' }],
  ])('%s in any field harms nothing, and no other posting', async (_, value) => {
    const mixed = leavesOf(first).flatMap((leaf, number) => [
      put(fixture.copy(first, number), leaf, value) as Json,
      sound[number] as Json,
    ]);
    const found = await read(mixed);
    const there = new Set(found.map(({ id }) => id));
    ids ??= read(sound).then((postings) => postings.map(({ id }) => id));
    expect((await ids).filter((id) => !there.has(id))).toEqual([]);
    for (const { title, ...posting } of found) {
      expect(title.length).toBeLessThanOrEqual(300);
      const text = JSON.stringify({ title, ...posting });
      const harmful = /<script|<[a-z][^<>&]*onerror=|(?:"url":"|href=\\")javascript:|\\u0000|\\ud800/.exec(
        text,
      )?.[0];
      expect({ title, harmful }).toEqual({ title, harmful: undefined });
    }
  });

  async function read(records: readonly Json[]) {
    return (await boardReader(type, fixture.options).refresh('2026-11-01T12:00:00Z', fixture.serve(records)))
      .postings;
  }
});

type Leaf = readonly (string | number)[];

function leavesOf(value: unknown, at: Leaf = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    ...(at.length > 0 ? [at] : []),
    ...Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...at, key])),
  ];
}

function put(value: unknown, [key, ...rest]: Leaf, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item, index) =>
      String(index) === key ? put(item, rest, replacement) : (item as unknown),
    );
  return { ...(value as Json), [key]: put((value as Json)[key], rest, replacement) };
}
