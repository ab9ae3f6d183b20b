import { rmSync, writeFileSync } from 'node:fs';
import { codeOf } from '../disk/file-faults.ts';
import { readPlainText } from '../disk/plain-file.ts';

/**
 * Takes `lock` for this process, and gives the function that lets go of it. A lock that a dead process left is taken
 * over. Throws where a live one has it.
 */
export function heldAlone(lock: string): () => void {
  for (let again = false; ; again = true) {
    try {
      writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || again) throw error;
    }
    const holder = Number(readPlainText(lock));
    if (holder !== process.pid && isAlive(holder))
      throw new Error(`process ${holder} is writing it; ${lock} says so`);
    rmSync(lock, { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
