import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf } from '../disk/file-faults.ts';
import { withLock } from '../disk/locked-file.ts';
import { isProcessGone } from '../disk/process-gone.ts';
import { readPlainText } from '../disk/plain-file.ts';

/** A folder that no other process holds meanwhile. */
export interface HeldFolder {
  readonly release: () => void;
}

/** Milliseconds between two signs of life, and without one until the holder counts as gone. */
const heartbeat = 15_000;
const silence = 60_000;

/**
 * Holds a folder for as long as this process lives or wants to; makes it where it is not there. Undefined where another
 * process holds it. One on this machine that is gone lets go at once, one on another that shares the disk after a minute.
 * Throws where the folder cannot be written.
 */
export function holdFolder(folder: string): HeldFolder | undefined {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'held');
  const own = JSON.stringify({ host: hostname(), pid: process.pid });
  let held = false;
  withLock(file, () => {
    if (isFree(file)) {
      writeFileSync(file, own, { mode: 0o600 });
      held = true;
    }
  });
  if (!held) return undefined;
  const beating = setInterval(() => beat(file), heartbeat);
  beating.unref();
  return {
    release() {
      clearInterval(beating);
      rmSync(file, { force: true });
    },
  };
}

function isFree(file: string): boolean {
  let text: string;
  try {
    text = readPlainText(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  // One of the future is of a time before the clock was put back: its holder would have beaten since.
  return Math.abs(age) > silence || !isAlive(text);
}

/** Whether the process that wrote this lives; true where nobody can tell from here. */
function isAlive(text: string): boolean {
  const [, host, pid] = /^\{"host":"([^"]*)","pid":(\d+)\}$/.exec(text) ?? [];
  return host !== hostname() || !isProcessGone(Number(pid));
}

function beat(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // Whoever took the folder away does not need it held.
  }
}
