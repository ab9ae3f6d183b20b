import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeFault } from '../../../src/node/disk/place-fault.ts';
import { readPlainText } from '../../../src/node/disk/plain-file.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../../support/corpus.ts';

removeFoldersAfterwards();

describe('readPlainText', () => {
  test('reads a file', () => {
    const file = join(temporaryFolder(), 'a.txt');
    writeFileSync(file, 'text');
    expect(readPlainText(file)).toBe('text');
  });

  test('reads a link only where it is to be followed', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'text');
    symlinkSync('a.txt', join(folder, 'b.txt'));
    expect(() => readPlainText(join(folder, 'b.txt'))).toThrow(expect.objectContaining({ code: 'ELOOP' }));
    expect(readPlainText(join(folder, 'b.txt'), 'followed')).toBe('text');
  });

  test.skipIf(process.platform === 'win32')('refuses a pipe and a device without waiting for them', () => {
    const pipe = join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const odd of [pipe, '/dev/zero', temporaryFolder()])
      expect(() => readPlainText(odd)).toThrow(/no regular file|EISDIR/);
  });
});

describe('placeFault', () => {
  const site = () => {
    const whole = temporaryFolder();
    for (const folder of ['site/inner', 'beside']) mkdirSync(join(whole, folder), { recursive: true });
    writeFileSync(join(whole, 'beside/note.txt'), 'a line\n');
    writeFileSync(join(whole, 'site/own.json'), '{}');
    symlinkSync('../beside', join(whole, 'site/out'));
    symlinkSync('inner', join(whole, 'site/in'));
    symlinkSync('own.json', join(whole, 'site/other.json'));
    symlinkSync('../beside/none', join(whole, 'site/nowhere'));
    return join(whole, 'site');
  };

  test.each([
    ['.', 'read', undefined],
    ['inner', 'read', undefined],
    ['in', 'read', undefined],
    ['inner/new/seen.json', 'written', undefined],
    ['in/seen.json', 'written', undefined],
    ['own.json', 'written', undefined],
    ['out', 'read', 'leads out of the folder'],
    ['out/note.txt', 'written', 'leads out of the folder'],
    ['out/new/seen.json', 'written', 'leads out of the folder'],
    ['out', 'written', 'is a link'],
    ['other.json', 'written', 'is a link'],
    ['nowhere', 'written', 'is a link'],
    ['nowhere/seen.json', 'written', 'leads through a link to nothing'],
  ] as const)('%s, %s: %s', (path, use, fault) => {
    expect(placeFault(site(), path, use)).toBe(fault);
  });
});
