import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

/** Whether a file holds these bytes and no others. */
export function holds(path: string, blocks: Iterable<Uint8Array>): boolean {
  const file = openSync(path, 'r');
  try {
    for (const block of blocks) {
      const there = Buffer.alloc(block.length);
      if (readSync(file, there) !== block.length || !there.equals(block)) return false;
    }
    return readSync(file, Buffer.alloc(1)) === 0;
  } finally {
    closeSync(file);
  }
}

/** Makes a file of these bytes. */
export function writeBlocks(path: string, blocks: Iterable<Uint8Array>): void {
  const file = openSync(path, 'w');
  try {
    for (const block of blocks) writeFileSync(file, block);
  } finally {
    closeSync(file);
  }
}
