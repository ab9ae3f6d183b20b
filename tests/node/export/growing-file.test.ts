import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { growingFile } from '../../../src/node/export/growing-file.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'rolecast-growing-'));
});
afterEach(() => rmSync(home, { recursive: true }));

describe('a file that is made beside an old one', () => {
  test.each([
    ['says the same in other pieces', 'lantern keeper', ['lan', 'tern keep', 'er'], true],
    ['differs from its first byte on', 'lantern', ['Lantern'], false],
    ['differs in a later piece', 'lantern keeper', ['lantern ', 'cook'], false],
    ['is longer', 'lantern', ['lantern', ' keeper'], false],
    ['is shorter', 'lantern keeper', ['lantern'], false],
    ['is empty, and was not', 'lantern', [], false],
    ['is empty, as it was', '', [], true],
    ['was not there', undefined, ['lantern'], false],
    ['was not there and is empty', undefined, [], false],
  ] as const)('that %s', (_, before, pieces, kept) => {
    const old = join(home, 'old');
    if (before !== undefined) writeFileSync(old, before);
    const path = join(home, 'new');
    const file = growingFile(path, before === undefined ? undefined : old);
    for (const piece of pieces) file.add(Buffer.from(piece));
    expect(file.end()).toBe(kept);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : undefined).toBe(
      kept ? undefined : pieces.join(''),
    );
    expect(existsSync(old) ? readFileSync(old, 'utf8') : undefined).toBe(before);
  });
});
