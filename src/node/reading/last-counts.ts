import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Snapshot } from '../../model/catalog.ts';
import { digestOf } from '../../text/digest.ts';
import { writeAtomically } from '../disk/locked-file.ts';
import { stateFolder } from '../disk/state-folder.ts';
import type { World } from '../world.ts';

/** How many postings each source of a site had at its last good reading, kept for the next process. */
export interface LastCounts {
  readonly read: () => Readonly<Record<string, number>>;
  /** Whatever goes wrong, it is not kept and that is all. */
  readonly keep: (snapshot: Snapshot) => void;
}

const counts = v.record(v.string(), v.number());

/** `root`: the folder of the site, absolute. */
export function lastCounts(root: string, world: World): LastCounts {
  const file = join(stateFolder(world), 'sources', `${basename(root)}-${digestOf(root)}.json`);
  const read = () => {
    try {
      return v.parse(counts, JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return {};
    }
  };
  return {
    read,
    keep({ sources }) {
      const known = read();
      const sound = sources.filter(({ staleSince }) => staleSince === undefined);
      const next = { ...known, ...Object.fromEntries(sound.map(({ name, postings }) => [name, postings])) };
      if (JSON.stringify(next) === JSON.stringify(known)) return;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeAtomically(file, JSON.stringify(next));
      } catch {
        return;
      }
    },
  };
}
