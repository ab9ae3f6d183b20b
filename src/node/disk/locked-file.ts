import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { codeOf } from './file-faults.ts';
import { isProcessGone } from './process-gone.ts';
import { readPlainText } from './plain-file.ts';

/**
 * A lock this many milliseconds away was left behind by a process that is gone. It is held for moments: one of the
 * future is as old, of a time before the clock was put back.
 */
const abandoned = 10_000;

/** How long to wait for another process, in milliseconds. */
const patience = 2000;

/** Runs `work` while no other process does the same for `file`; makes its folder. Throws where the lock cannot be had. */
export function withLock(file: string, work: () => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const lock = `${file}.lock`;
  takeLock(lock);
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(lock: string): void {
  const step = 20;
  for (let waited = 0; ; waited += step) {
    try {
      writeFileSync(lock, `${hostname()} ${process.pid}`, { flag: 'wx' });
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || waited >= patience) throw error;
    }
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (Math.abs(age) > abandoned || isOfDead(lock)) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, step);
  }
}

/** Whether a process of this machine took it that is no more. False where nobody can tell. */
function isOfDead(lock: string): boolean {
  try {
    const [host, pid] = readPlainText(lock).split(' ');
    return host === hostname() && Number(pid) > 0 && isProcessGone(Number(pid));
  } catch {
    return false;
  }
}

/** Readers see the old text or the new one, never a part; after a power cut too. */
export function writeAtomically(file: string, text: string): void {
  const fresh = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    const descriptor = openSync(fresh, 'wx', 0o600);
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  syncFolder(dirname(file));
}

/** Not every system can; the rename itself has happened. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return;
  }
}
