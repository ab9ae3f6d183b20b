import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskFiles, largestFile } from '../../src/node/disk/disk-files.ts';

let base = '';
let root = '';

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'rolecast-files-')));
  root = join(base, 'site');
  mkdirSync(root);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** Permissions do not bind root, as which CI runs. */
function asOrdinaryUser<T>(act: () => T): T {
  if (process.getuid?.() !== 0) return act();
  chmodSync(base, 0o755);
  process.seteuid?.(65_534);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}

function write(path: string, content: string | Uint8Array = path): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

const problemOf = (path: string) => {
  const read = diskFiles(root).read(path);
  return read.ok ? undefined : read.problem;
};

describe('listing', () => {
  test('gives all files below a folder, whole paths sorted by code unit', () => {
    for (const path of ['a/b.md', 'a.md', 'a-b.md', 'Z.md', 'a/b/c.md', 'é.md', 'a/B.md']) write(path);
    const paths = diskFiles(root).list('');
    expect(paths).toEqual(['Z.md', 'a-b.md', 'a.md', 'a/B.md', 'a/b.md', 'a/b/c.md', 'é.md']);
    expect(paths).toEqual(paths.toSorted());
  });

  test('gives the files of a sub-folder with their paths from the root, whether or not it is written with a slash', () => {
    write('docs/jobs/baker.md');
    write('other.md');
    expect(diskFiles(root).list('docs')).toEqual(['docs/jobs/baker.md']);
    expect(diskFiles(root).list('docs/')).toEqual(['docs/jobs/baker.md']);
  });

  test('passes over what an export wrote, unless that is the folder itself', () => {
    for (const path of [
      'jobs/baker.md',
      'jobs/out/404.html',
      'jobs/out/en/baker.html',
      'jobs/out/.rolecast-export',
    ])
      write(path);
    expect(diskFiles(root).list('')).toEqual(['jobs/baker.md']);
    expect(diskFiles(root).list('jobs/out')).toEqual([]);
    expect(diskFiles(join(root, 'jobs/out')).list('')).toEqual(['404.html', 'en/baker.html']);
  });

  test('leaves out hidden entries and node_modules', () => {
    for (const path of [
      '.git/x.md',
      '.x.md',
      'a/.x/y.md',
      'node_modules/x.md',
      'a/node_modules/x.md',
      'a/x.md',
    ])
      write(path);
    expect(diskFiles(root).list('')).toEqual(['a/x.md']);
    expect(diskFiles(root).hidden()).toEqual(['.git/', '.x.md', 'a/.x/']);
    expect(diskFiles(root).list('.git')).toEqual([]);
    expect(diskFiles(root).list('node_modules')).toEqual([]);
  });

  test('gives file names in the form in which they are on disk, composed and decomposed', () => {
    const names = ['caf\u00e9.md', 'cafe\u0301.md', 'l’offre — 2 · à pourvoir.md'];
    names.forEach((name) => write(name));
    const files = diskFiles(root);
    expect(files.list('')).toEqual(names.toSorted());
    for (const name of names) expect(files.read(name)).toEqual({ ok: true, text: name });
  });

  test('an absent sub-folder is empty; an absent root throws', () => {
    expect(diskFiles(root).list('nowhere')).toEqual([]);
    expect(() => diskFiles(join(base, 'nowhere'))).toThrow(/ENOENT/);
    const files = diskFiles(root);
    rmSync(root, { recursive: true });
    expect(() => files.list('')).toThrow(/ENOENT/);
  });

  test('a folder without permission is a diagnostic and the rest is listed', () => {
    write('a/x.md');
    write('b/x.md');
    chmodSync(join(root, 'a'), 0);
    const [paths, diagnostics] = asOrdinaryUser(() => {
      const files = diskFiles(root);
      return [files.list(''), files.diagnostics()];
    });
    expect(paths).toEqual(['b/x.md']);
    expect(diagnostics).toMatchObject([{ code: 'file-unreadable', where: { file: 'a' } }]);
    chmodSync(join(root, 'a'), 0o700);
  });
});

describe('links', () => {
  test('inside the root are files and folders like any other', () => {
    write('en/x.md', 'X');
    symlinkSync('x.md', join(root, 'en/y.md'));
    symlinkSync('en', join(root, 'fr'));
    const files = diskFiles(root);
    expect(files.list('')).toEqual(['en/x.md', 'en/y.md', 'fr/x.md', 'fr/y.md']);
    for (const path of files.list('')) expect(files.read(path)).toEqual({ ok: true, text: 'X' });
  });

  test('to outside, to something hidden, in a circle or to nowhere are neither listed nor read', () => {
    writeFileSync(join(base, 'secret.md'), 'secret');
    mkdirSync(join(base, 'site-of-others'));
    writeFileSync(join(base, 'site-of-others/secret.md'), 'secret');
    write('.env', 'secret');
    write('a/x.md');
    symlinkSync('../secret.md', join(root, 'file.md'));
    symlinkSync(join(base, 'site-of-others'), join(root, 'folder'));
    symlinkSync('.env', join(root, 'env.md'));
    symlinkSync('loop.md', join(root, 'loop.md'));
    symlinkSync('nowhere', join(root, 'dangling.md'));
    symlinkSync('..', join(root, 'a/up'));
    symlinkSync('/', join(root, 'a/slash'));
    const files = diskFiles(root);
    expect(files.list('')).toEqual(['a/x.md']);
    expect(files.list('folder')).toEqual([]);
    for (const path of [
      'file.md',
      'folder/secret.md',
      'env.md',
      'loop.md',
      'dangling.md',
      'a/slash/etc/passwd',
    ])
      expect(files.read(path)).toMatchObject({
        ok: false,
        problem: { code: 'file-unreadable', where: { file: path } },
      });
  });

  test('that point at each other come to an end', () => {
    for (const name of ['a', 'b', 'c', 'd']) {
      write(`${name}/x.md`);
      for (const other of ['a', 'b', 'c', 'd']) symlinkSync(`../${other}`, join(root, name, `to-${other}`));
    }
    expect(diskFiles(root).list('')).toHaveLength(4 + 4 * 3);
  });
});

describe('reading', () => {
  test.each([
    '../secret.md',
    '/etc/passwd',
    'a/../../secret.md',
    'a//x.md',
    './a.md',
    '',
    '.',
    '..',
    '.git/config',
    'a\0.md',
  ])('refuses %j', (path) => {
    writeFileSync(join(base, 'secret.md'), 'secret');
    write('a/x.md');
    write('.git/config');
    expect(problemOf(path)).toMatchObject({ severity: 'error', code: 'file-unreadable' });
  });

  test('takes a byte order mark away and leaves line ends and NUL as they are', () => {
    write('x.md', '\u{feff}a\r\nb\0c\n');
    expect(diskFiles(root).read('x.md')).toEqual({ ok: true, text: 'a\r\nb\0c\n' });
    write('empty.md', '');
    expect(diskFiles(root).read('empty.md')).toEqual({ ok: true, text: '' });
  });

  test.each([
    [
      'Latin-1',
      Buffer.from('one\ntwo\ncaf\u00e9 au lait\n', 'latin1'),
      3,
      4,
      'The byte 0xE9 does not belong here in UTF-8',
    ],
    [
      'a character cut off at the end',
      Buffer.from([97, 10, 0xe2, 0x80]),
      2,
      1,
      'The byte 0xE2 does not belong here in UTF-8',
    ],
    [
      'a surrogate',
      Buffer.from([10, 10, 97, 0xed, 0xa0, 0x80, 98]),
      3,
      2,
      'The byte 0xED does not belong here in UTF-8',
    ],
  ])('says where a file is not UTF-8: %s', (_, bytes, line, column, message) => {
    write('x.md', bytes);
    expect(problemOf('x.md')).toMatchObject({
      code: 'file-not-utf8',
      message,
      where: { file: 'x.md', line, column },
    });
    write('good.md', 'still read');
    expect(diskFiles(root).read('good.md')).toEqual({ ok: true, text: 'still read' });
  });

  test('takes files of two megabytes and refuses larger ones', () => {
    write('most.md', Buffer.alloc(largestFile, 'a'));
    write('more.md', Buffer.alloc(largestFile + 1, 'a'));
    expect(diskFiles(root).read('most.md')).toEqual({ ok: true, text: 'a'.repeat(largestFile) });
    expect(problemOf('more.md')).toMatchObject({
      code: 'file-too-large',
      message: 'The file has 2097153 bytes',
      where: { file: 'more.md' },
    });
  });

  test('a file that vanished after it was listed is a diagnostic', () => {
    write('x.md');
    const files = diskFiles(root);
    expect(files.list('')).toEqual(['x.md']);
    unlinkSync(join(root, 'x.md'));
    expect(files.read('x.md')).toMatchObject({
      problem: { code: 'file-unreadable', message: 'The file cannot be read: it is not there' },
    });
  });

  test('a file without permission is a diagnostic', () => {
    write('x.md');
    chmodSync(join(root, 'x.md'), 0);
    expect(asOrdinaryUser(() => problemOf('x.md'))?.message).toBe(
      'The file cannot be read: permission denied',
    );
  });

  test('a folder is no file', () => {
    write('a/x.md');
    expect(problemOf('a')).toMatchObject({ code: 'file-unreadable' });
  });
});

describe.skipIf(process.platform === 'win32')('what is no regular file', () => {
  test('a FIFO that nobody writes to is neither listed nor waited for', () => {
    execFileSync('mkfifo', [join(root, 'pipe.md')]);
    symlinkSync('pipe.md', join(root, 'link.md'));
    expect(diskFiles(root).list('')).toEqual([]);
    expect(problemOf('pipe.md')).toMatchObject({
      code: 'file-unreadable',
      message: 'This is no regular file',
    });
    expect(problemOf('link.md')).toMatchObject({ code: 'file-unreadable' });
  });

  test('sockets and devices are neither listed nor read', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(root, 'socket.md'), done));
    symlinkSync('/dev/zero', join(root, 'zero.md'));
    expect(diskFiles(root).list('')).toEqual([]);
    expect(problemOf('socket.md')?.message).toBe('The file cannot be read: it is no regular file');
    expect(problemOf('zero.md')).toMatchObject({ code: 'file-unreadable' });
    await new Promise((done) => server.close(done));
  });
});
