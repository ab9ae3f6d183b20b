import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Catalog } from '../../model/catalog.ts';
import { writeAtomically } from '../disk/locked-file.ts';
import { programMark } from '../program-mark.ts';
import { contentsOf } from './replaced-folder.ts';
import { readPlainText } from '../disk/plain-file.ts';

/** What an export was made of, on disk: another of the same need not be made. */
export interface KeptExport {
  /** How many files the folder holds, where it is as it would be made now; else undefined. */
  readonly isThere: () => number | undefined;
  /** Remembers the folder as it is; whatever goes wrong, it is not remembered and that is all. */
  readonly keep: () => void;
}

const kept = v.object({ key: v.string(), files: v.record(v.string(), v.string()) });

/** `how`: all that decides what files are made, beside the catalog. */
export function keptExport(file: string, folder: string, catalog: Catalog, how: unknown): KeptExport {
  const key = [programMark(), JSON.stringify(how), digestOf(catalog)].join('\n');
  return {
    isThere() {
      try {
        const before = v.parse(kept, JSON.parse(readPlainText(file)));
        const now = before.key === key ? stampsIn(folder) : undefined;
        if (now === undefined || JSON.stringify(now) !== JSON.stringify(before.files)) return undefined;
        return Object.keys(now).length;
      } catch {
        return undefined;
      }
    },
    keep() {
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeAtomically(file, JSON.stringify({ key, files: stampsIn(folder) }));
      } catch {
        return;
      }
    },
  };
}

/** An edition is made of its catalog and nothing else. */
function digestOf({ site, open, closed, scheduled, sources, staleAt }: Catalog): string {
  const hash = createHash('sha256').update(JSON.stringify([site, sources, staleAt]));
  for (const postings of [open, closed, scheduled])
    for (const posting of postings) hash.update(JSON.stringify(posting));
  return hash.digest('base64');
}

/** What tells each file from one that was changed by somebody else. */
function stampsIn(folder: string): Readonly<Record<string, string>> {
  const files = [...contentsOf(folder)].toSorted();
  return Object.fromEntries(
    files.map((file) => {
      const { ino, size, mtimeMs, ctimeMs } = lstatSync(join(folder, file));
      return [file, `${ino} ${size} ${mtimeMs} ${ctimeMs}`];
    }),
  );
}
