import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitProgram } from '../../../src/node/git/git-process.ts';
import { logReader } from '../../../src/node/git/git-log.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../../support/corpus.ts';

removeFoldersAfterwards();

const name = process.platform === 'win32' ? 'git.exe' : 'git';

describe('gitProgram', () => {
  const withGit = () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
    return folder;
  };

  test('is the first of an absolute folder of PATH', () => {
    const [first, second, empty] = [withGit(), withGit(), temporaryFolder()];
    expect(gitProgram([empty, first, second].join(delimiter))).toBe(join(first, name));
  });

  test('is never one of the working folder, whatever PATH says', () => {
    expect(gitProgram(['', '.', 'bin', './node_modules/.bin'].join(delimiter))).toBeUndefined();
  });

  test('is no folder of that name', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, name));
    expect(gitProgram(folder)).toBeUndefined();
  });
});

describe('a commit whose time cannot be read', () => {
  const id = 'a'.repeat(40);
  const blob = 'b'.repeat(40);
  const added = `:000000 100644 ${'0'.repeat(40)} ${blob} A`;

  test.each([
    ['a time', `${id} 1764000000 2025-11-24T16:00:00Z`, true],
    ['seconds alone', `${id} 1764000000 nonsense`, true],
    ['no seconds', `${id} NaN nonsense`, false],
    ['bytes of another encoding', `${id.split('').join('\u0001')} 1764000000 x`, false],
    ['a year of five digits', `${id} 253402300800 10000-01-01T00:00:00+00:00`, false],
    ['nothing', 'x', false],
  ])('%s dates the file: %s', (_, head, isDated) => {
    const reader = logReader(new Set());
    for (const piece of [head, added, 'jobs/keeper.md']) reader.piece(piece);
    expect(reader.files.has('jobs/keeper.md')).toBe(isDated);
  });
});
