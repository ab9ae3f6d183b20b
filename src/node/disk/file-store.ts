import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Store } from '../../sources/store.ts';
import { codeOf, reason } from './file-faults.ts';
import { keptName } from '../../text/kept-name.ts';
import { writeAtomically } from './locked-file.ts';
import { readPlainText } from './plain-file.ts';

export interface FileStore extends Store {
  /** What went wrong since it was last asked. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/** Texts as files of a folder that is made when the first is written. What cannot be written is kept in memory. */
export function fileStore(folder: string): FileStore {
  const unwritten = new Map<string, string>();
  const found: Diagnostic[] = [];
  return {
    get(key) {
      const file = join(folder, keptName(key));
      try {
        return Promise.resolve(unwritten.get(key) ?? readPlainText(file));
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') found.push(storeFailed(file, `it cannot be read: ${reason(error)}`));
        return Promise.resolve(undefined);
      }
    },
    put(key, text) {
      const file = join(folder, keptName(key));
      try {
        mkdirSync(folder, { recursive: true });
        writeAtomically(file, text);
        unwritten.delete(key);
      } catch (error) {
        unwritten.set(key, text);
        found.push(storeFailed(file, `it cannot be written: ${reason(error)}`));
      }
      return Promise.resolve();
    },
    diagnostics: () => found.splice(0),
  };
}

function storeFailed(file: string, why: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'board-store-failed',
    message: `What a board said last is not kept in ${file}: ${why}`,
    hint: 'Make the folder writable: after a restart, a board that cannot be reached has no postings until then',
  };
}
