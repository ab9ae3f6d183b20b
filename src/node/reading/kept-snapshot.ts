import { mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Snapshot } from '../../model/catalog.ts';
import type { Instant } from '../../model/instant.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Ledger, PlaceLedger } from '../../admission/ledger/ledger.ts';
import { diskFiles } from '../disk/disk-files.ts';
import { stampAt } from '../disk/disk-memory.ts';
import { gitMark } from '../git/git-history.ts';
import { writeAtomically } from '../disk/locked-file.ts';
import { programMark } from '../program-mark.ts';
import type { PlaceInputs, ReadingInputs } from './site-reader.ts';
import { readPlainText } from '../disk/plain-file.ts';

/** A ledger that also tells what it said of each posting last. */
export interface RecordedLedger extends Ledger {
  readonly said: () => readonly Said[];
}

type Said = readonly [id: string, first: Instant];

export function recorded(ledger: Ledger): RecordedLedger {
  const said = new Map<string, Said>();
  const places = new Map<PlaceLedger, PlaceLedger>();
  const listening = (heard: PlaceLedger): PlaceLedger => ({
    ...heard,
    firstSeen(id) {
      const first = heard.firstSeen(id);
      said.set(id, [id, first]);
      return first;
    },
  });
  return {
    at(place) {
      const heard = ledger.at(place);
      const known = places.get(heard) ?? listening(heard);
      places.set(heard, known);
      return known;
    },
    said: () => [...said.values()],
  };
}

/** The snapshot of an earlier process, on disk. */
export interface KeptSnapshot {
  /**
   * The snapshot that reading would give at `now` (milliseconds since the epoch): where no file that was read, no folder
   * that was listed and no commit is another, and the ledger says the same. Undefined where any of that is not sure.
   */
  readonly restore: (now: number, ledger: PlaceLedger) => Promise<Snapshot | undefined>;
  /** Keeps a snapshot where what it hangs on is known; whatever goes wrong, it is not kept and that is all. */
  readonly keep: (snapshot: Snapshot, reading: KeptInputs) => void;
}

interface KeptInputs {
  readonly inputs: ReadingInputs | undefined;
  readonly said: readonly Said[];
  /** When the reading began, in milliseconds since the epoch. */
  readonly at: number;
}

const stamps = v.array(v.tuple([v.string(), v.string()]));
const kept = v.object({
  key: v.string(),
  /** Milliseconds since the epoch; null: without end. */
  at: v.number(),
  until: v.nullable(v.number()),
  places: v.array(
    v.object({
      folder: v.string(),
      history: v.string(),
      folders: v.array(v.tuple([v.string(), v.array(v.string())])),
      files: stamps,
    }),
  ),
  said: v.array(v.tuple([v.string(), v.string()])),
});

/** `url`: where Rolecast's documents are served. */
export function keptSnapshot(file: string, configuration: Configuration, url: string): KeptSnapshot {
  const key = JSON.stringify([programMark(), url, configuration]);
  return {
    async restore(now, ledger) {
      try {
        const text = readPlainText(file);
        const end = text.indexOf('\n');
        const head = v.parse(kept, JSON.parse(text.slice(0, end)));
        const isInTime = now >= head.at && now < (head.until ?? Infinity);
        if (head.key !== key || !isInTime || !(await areSame(head.places))) return undefined;
        if (!head.said.every(([id, first]) => ledger.firstSeen(id) === first)) return undefined;
        const snapshot = JSON.parse(text.slice(end + 1)) as Snapshot;
        // Another ledger, or one that saw them elsewhere since, has to see them here: what is deleted next is missed here.
        const isSeen = snapshot.postings.every(
          ({ id, status }) => status === 'scheduled' || ledger.knows(id),
        );
        return isSeen ? snapshot : undefined;
      } catch {
        return undefined;
      }
    },
    keep(snapshot, { inputs, said, at }) {
      if (inputs === undefined) return;
      const [, end] = inputs.holds;
      try {
        const until = Number.isFinite(end) ? end : null;
        const head = JSON.stringify({ key, at, until, places: inputs.places, said });
        mkdirSync(dirname(file), { recursive: true });
        writeAtomically(file, `${head}\n${JSON.stringify(snapshot)}`);
      } catch {
        return;
      }
    },
  };
}

async function areSame(places: readonly PlaceInputs[]): Promise<boolean> {
  for (const { folder, history, folders, files } of places) {
    const disk = diskFiles(folder);
    const isListed = folders.every(([inner, paths]) => isSameList(disk.list(inner), paths));
    if (!isListed || disk.diagnostics().length > 0) return false;
    const root = realpathSync.native(folder);
    if (!files.every(([path, stamp]) => stampAt(join(root, path)) === stamp)) return false;
    if ((await gitMark(folder)) !== history) return false;
  }
  return true;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((path, index) => path === b[index]);
}
