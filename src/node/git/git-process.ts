import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/** How a git process ended. `errors` is its standard error output, at most a few kilobytes of it. */
export type GitEnd =
  | { readonly ended: 'well' }
  | { readonly ended: 'badly'; readonly errors: string }
  | { readonly ended: 'not-installed' };

/**
 * Runs git in a folder and hands over its output piece by piece, cut at each NUL.
 * Pieces are Latin-1: one character a byte (`pathOf` makes text of them). Nothing that a repository's own
 * configuration names is run, nothing is fetched, nothing is written, and nobody is asked for a password. It is ended
 * after `patience` milliseconds: a disk that hangs must not hold up the reading for ever.
 */
export function runGit(
  root: string,
  command: readonly string[],
  onPiece: (piece: string) => void,
  patience = 120_000,
): Promise<GitEnd> {
  return new Promise((resolve) => {
    const program = gitProgram(process.env['PATH'] ?? process.env['Path'] ?? '');
    if (program === undefined) return resolve({ ended: 'not-installed' });
    const git = spawn(program, ['-C', root, ...harmless, ...command], {
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const late = setTimeout(() => {
      git.kill('SIGKILL');
      git.stdout.destroy();
      git.stderr.destroy();
      resolve({ ended: 'badly', errors: `it did not answer within ${patience / 1000} seconds` });
    }, patience);
    const decoder = new StringDecoder('latin1');
    let rest = '';
    let errors = '';
    git.stdout.on('data', (chunk: Buffer) => {
      const pieces = (rest + decoder.write(chunk)).split('\0');
      rest = pieces.pop() ?? '';
      pieces.forEach(onPiece);
    });
    git.stderr.on('data', (chunk: Buffer) => {
      if (errors.length < 4096) errors += chunk.toString('utf8');
    });
    git.on('error', (error) =>
      resolve(
        'code' in error && error.code === 'ENOENT'
          ? { ended: 'not-installed' }
          : { ended: 'badly', errors: error.message },
      ),
    );
    git.on('close', (status) => {
      clearTimeout(late);
      if (rest !== '') onPiece(rest);
      resolve(status === 0 ? { ended: 'well' } : { ended: 'badly', errors });
    });
  });
}

/**
 * Where git is. On Windows a name alone would first be looked for in the working folder, which may be somebody else's
 * site; and so it would anywhere where PATH has an entry that is no absolute folder.
 */
export function gitProgram(path: string): string | undefined {
  const names = process.platform === 'win32' ? ['git.exe', 'git.cmd'] : ['git'];
  return path
    .split(delimiter)
    .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
    .filter(isAbsolute)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);
}

/** The text of a piece that is a path. Bytes that are not UTF-8 become U+FFFD, as in Node's own directory listings. */
export function pathOf(piece: string): string {
  // oxlint-disable-next-line no-control-regex -- ASCII needs no decoding
  return /^[\0-\x7f]*$/.test(piece) ? piece : Buffer.from(piece, 'latin1').toString('utf8');
}

/**
 * What git is asked for here never looks at the work tree, so that no filter runs. With the rest switched off as well,
 * a repository that belongs to somebody else (a container's mount) can be read; git before 2.38 refuses it all the same.
 */
const harmless = [
  '--no-pager',
  '--no-replace-objects',
  ...[
    'safe.directory=*',
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'log.showSignature=false',
    'log.mailmap=false',
    'i18n.logOutputEncoding=UTF-8',
    'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting]),
];

/** The user's own git settings stay; what a surrounding git command (a hook) says about its repository goes. */
const kept = /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|EXEC_PATH)$/;

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_') || kept.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  };
}
