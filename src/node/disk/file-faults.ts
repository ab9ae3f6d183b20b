import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../../model/diagnostic.ts';

export function unreadable(
  file: string,
  message: string,
  hint = 'Make it a regular file inside the folder that Rolecast may read, or take it away',
): Diagnostic {
  return { severity: 'error', code: 'file-unreadable', message, hint, where: { file } };
}

/** A file or folder about which the machine says nothing now: what it held before stays up, and nobody builds without it. */
export function troubled(file: string, error: unknown): Diagnostic {
  return {
    severity: 'error',
    code: 'file-trouble',
    message: `The machine cannot read it now: ${reason(error)}`,
    hint: 'What it held at the last reading stays up while `serve` runs; a build is not made without it. Look after the disk, the network or the limits of the process',
    where: { file },
  };
}

export function tooLarge(file: string, size: number, allowed: number): Diagnostic {
  return {
    severity: 'error',
    code: 'file-too-large',
    message: `The file has ${size} bytes`,
    hint: `A file may have ${allowed} bytes; keep images and other data in files of their own`,
    where: { file },
  };
}

export function notUtf8(file: string, bytes: Buffer): Diagnostic {
  const utf16 = bytes.length > 1 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff);
  const { line, column, byte } = firstFault(bytes);
  const found = `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`;
  return {
    severity: 'error',
    code: 'file-not-utf8',
    message: utf16 ? 'The file is UTF-16' : `The byte ${found} does not belong here in UTF-8`,
    hint: 'Save the file as UTF-8',
    where: { file, line, column },
  };
}

/** The place of the first byte that makes `bytes` invalid. A line feed is never part of a longer character. */
function firstFault(bytes: Buffer): { line: number; column: number; byte: number } {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(10, start);
    const piece = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (end === -1 || !isUtf8(piece)) {
      const sound = piece.toString('utf8').split('\u{fffd}', 1)[0] ?? '';
      return { line, column: sound.length + 1, byte: piece[Buffer.byteLength(sound)] ?? 0 };
    }
    start = end + 1;
  }
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const ofTheMachine: ReadonlySet<string | undefined> = new Set([
  'EMFILE',
  'ENFILE',
  'EIO',
  'ENOMEM',
  'EAGAIN',
  'EBUSY',
  'ESTALE',
  'ETIMEDOUT',
  'ENOTCONN',
  'ECHANGED',
]);

/** Whether a fault is one of the machine: it says nothing about the file that was asked for, not even whether it is there. */
export function isTrouble(error: unknown): boolean {
  return ofTheMachine.has(codeOf(error));
}

export function isGone(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  ENOTDIR: 'it is a file and no folder, or lies below one',
  EEXIST: 'a file of that name is there',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links lead in a circle',
  ENXIO: 'it is no regular file',
  ENOTFILE: 'it is no regular file',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open (EMFILE)',
  ENFILE: 'too many files are open (ENFILE)',
  ENOSPC: 'the disk is full (ENOSPC)',
  EDQUOT: 'the quota of the disk is used up (EDQUOT)',
  EROFS: 'the disk is read-only (EROFS)',
  EIO: 'the disk has a fault (EIO)',
  ENOMEM: 'there is too little memory (ENOMEM)',
  EBUSY: 'something else holds it (EBUSY)',
  ESTALE: 'the disk of the network is gone (ESTALE)',
  ETIMEDOUT: 'the disk of the network does not answer (ETIMEDOUT)',
  ENOTCONN: 'the disk of the network is gone (ENOTCONN)',
  ECHANGED: 'it is being written',
};

/** Why the operating system refused, without its message: that names the real path, which is not the user's spelling. */
export function reason(error: unknown): string {
  const code = codeOf(error) ?? 'unknown error';
  return reasons[code] ?? code;
}
