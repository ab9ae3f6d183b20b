import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutboxStore } from '../../notifiers/queue/outbox.ts';
import { isGone } from '../disk/file-faults.ts';
import { readPlainText } from '../disk/plain-file.ts';

/** Outboxes as files of a folder, which is made when the first one is written. */
export function outboxFolder(folder: string): OutboxStore {
  const fileOf = (name: string) => join(folder, outboxFileName(name));
  return {
    async get(name) {
      try {
        return readPlainText(fileOf(name));
      } catch (error) {
        if (isGone(error)) return undefined;
        throw error;
      }
    },
    async put(name, text) {
      await mkdir(folder, { recursive: true });
      await writeDurably(folder, fileOf(name), text);
    },
  };
}

/** Readable, and another one for each name. */
export function outboxFileName(name: string): string {
  const plain = name.replaceAll(/[^\dA-Za-z.]+/g, '-').slice(0, 80);
  return `${plain}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}.json`;
}

/** Not before it is on the disk, and without stopping whoever is served meanwhile. */
async function writeDurably(folder: string, file: string, text: string): Promise<void> {
  const fresh = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    const handle = await open(fresh, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** Not every system can; the rename itself has happened. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    return;
  }
}
