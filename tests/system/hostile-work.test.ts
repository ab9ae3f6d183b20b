import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Row {
  readonly name: string;
  readonly reader: string;
  readonly counts: readonly [number, number, number];
}

const counted = () =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['--no-opt', '--no-flush-bytecode', join(import.meta.dirname, '../support/hostile-work.mjs')],
      { encoding: 'utf8', maxBuffer: 2 ** 26 },
    ),
  ) as readonly Row[];

describe('hostile text costs work in proportion to its length', () => {
  const rows = counted();

  test('every text was read by every reader', () => {
    expect(rows).toHaveLength(24 * 6);
    for (const { counts } of rows) expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  test.each(rows.map((row) => [row.name, row.reader, row] as const))('%s in %s', (_name, _reader, row) => {
    const [, twice, fourTimes] = row.counts;
    // A square would make it four times as much.
    expect(fourTimes / twice).toBeLessThan(2.8);
  });
});
