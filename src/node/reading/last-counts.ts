import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { namedSources } from '../../admission/gather.ts';
import { type LastReading, lastReadingOf } from '../../admission/gaps/last-good.ts';
import type { Snapshot } from '../../model/catalog.ts';
import type { Configuration } from '../../model/configuration.ts';
import { digestOf } from '../../text/digest.ts';
import { writeAtomically } from '../disk/locked-file.ts';
import { stateFolder } from '../disk/state-folder.ts';
import type { World } from '../world.ts';

/** What each source of a site gave at its last good reading, kept for the next process. */
export interface LastCounts {
  readonly read: () => LastReading;
  /** Whatever goes wrong, it is kept in memory alone. */
  readonly keep: (snapshot: Snapshot, configuration: Configuration) => void;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.record(v.string(), count);
const kept = v.record(
  v.string(),
  v.union([
    v.strictObject({ postings: count, places: counts, languages: counts }),
    v.pipe(
      count,
      v.transform((postings) => ({ postings, places: {}, languages: {} })),
    ),
  ]),
);

/** `root`: the folder of the site, absolute. */
export function lastCounts(root: string, world: World): LastCounts {
  const file = join(stateFolder(world), 'sources', `${basename(root)}-${digestOf(root)}.json`);
  let known: LastReading | undefined;
  const read = (): LastReading => {
    try {
      known ??= v.parse(kept, JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      known = {};
    }
    return known;
  };
  return {
    read,
    keep(snapshot, configuration) {
      const before = read();
      const next = { ...before, ...lastReadingOf(snapshot, namedSources(configuration)) };
      if (JSON.stringify(next) === JSON.stringify(before)) return;
      known = next;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeAtomically(file, JSON.stringify(next));
      } catch {
        return;
      }
    },
  };
}
