import type { LastReading } from '../../admission/gaps/last-good.ts';
import { join, sep } from 'node:path';
import type { Snapshot } from '../../model/catalog.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Configuration, SourceOptions } from '../../model/configuration.ts';
import { type Gathered, gathered, type Gathering } from '../../admission/gather.ts';
import type { Ledger } from '../../admission/ledger/ledger.ts';
import type { Fetch } from '../../sources/network/fetching.ts';
import { kindOf } from '../../sources/registered.ts';
import type { Desk, Files, History } from '../../sources/source.ts';
import type { Store } from '../../sources/store.ts';
import { type DiskFiles, diskFiles } from '../disk/disk-files.ts';
import { type DiskInputs, type DiskMemory, diskMemory } from '../disk/disk-memory.ts';
import { gitHistory, type GitMemory, historyMark } from '../git/git-history.ts';
import { noFolder } from '../../admission/place-parts.ts';
import { readingMemory } from '../../sources/reading-memory.ts';

export interface SiteReaderParts {
  /** The folder of the configuration; sources' paths are relative to it. */
  readonly root: string;
  readonly configuration: Configuration;
  /** Where Rolecast's documents are served; absolute, ends with `/`. */
  readonly url: string;
  readonly ledger: Ledger;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Told of each file that is read. */
  readonly onRead?: (file: string) => void;
  /** What sources that are elsewhere need; where absent they cannot be read. */
  readonly network?: Network;
  /** What each source gave at its last good reading. */
  readonly had?: () => LastReading;
  /** As in `Gathering`. */
  readonly onFound?: Gathering['onFound'];
}

export interface Network {
  readonly fetch: Fetch;
  readonly store: Store;
}

/** All sources that are elsewhere, those whose time has come, or those that were never read. */
export type Refresh = 'all' | 'due' | 'unread';

/** What came, went or changed since the last reading. */
export interface Told {
  /** Absolute paths; all that changed below the site's folder. */
  readonly files: ReadonlySet<string>;
  /** Whether a repository's branch may have moved. */
  readonly commits: boolean;
}

export interface SiteReader {
  /**
   * Reads again what changed: what `told` names, or, where nobody said, what inodes, sizes and times tell of. Rejects
   * only where we are wrong; anything may have changed then.
   */
  readonly read: (previous?: Snapshot, told?: Told) => Promise<Snapshot>;
  /**
   * Asks the network for what `read` then gives; `onAsked` is called after each source that was asked, for one may take
   * long. Rejects where the signal ended it, and where we are wrong.
   */
  readonly refresh: (which: Refresh, signal: AbortSignal, onAsked?: () => void) => Promise<void>;
  /** When the next source should be asked, in milliseconds since the epoch; undefined where none is elsewhere. */
  readonly dueAt: () => Promise<number | undefined>;
  /** What the last reading hung on; undefined where something else may have had a part in it. */
  readonly inputs: () => ReadingInputs | undefined;
}

/** All that a snapshot of files hangs on, beside the configuration and the ledger. */
export interface ReadingInputs {
  readonly places: readonly PlaceInputs[];
  readonly holds: Gathered['holds'];
}

/** What was read of one source's folder. */
export interface PlaceInputs extends DiskInputs {
  /** Absolute. */
  readonly folder: string;
  /** See `historyMark`. */
  readonly history: string;
}

/** Reads a site's sources from this machine's disk and git. */
export function siteReader(parts: SiteReaderParts): SiteReader {
  const { root, configuration, url, ledger, now, onRead, network = noNetwork, had, onFound } = parts;
  const git: GitMemory = new Map();
  const places = configuration.sources.map((source) => {
    const folder = join(root, source.path);
    const faults = new Set<string>();
    return {
      source,
      folder,
      disk: diskMemory(folder),
      memory: readingMemory(),
      kind: kindOf(source),
      faults,
    };
  });
  let last:
    | { readonly holds: Gathered['holds']; readonly desks: ReadonlyMap<SourceOptions, Desk> }
    | undefined;
  type Place = (typeof places)[number];
  const elsewhere = places.filter(({ kind }) => kind.isElsewhere);

  /** What every source finds on its desk; one that is elsewhere finds no more. */
  function plainDesk({ memory }: Place): Desk {
    return {
      configuration,
      ...noFolder,
      ...network,
      now: now(),
      signal: new AbortController().signal,
      memo: memory.memo,
      lastSound: (key, value, isSound) => memory.lastSound(key, value, isSound),
    };
  }

  async function deskFor(place: Place, told?: Told): Promise<Desk> {
    const { folder, disk, kind, faults } = place;
    faults.clear();
    if (kind.isElsewhere) return plainDesk(place);
    const below = folder.endsWith(sep) ? folder : folder + sep;
    const changed = told && [...told.files].filter((file) => file.startsWith(below));
    const inner = changed?.map((file) => file.slice(below.length).replaceAll(sep, '/'));
    disk.begin(inner && new Set(inner));
    const since = told?.commits === false ? { changed: new Set(inner) } : undefined;
    return {
      ...plainDesk(place),
      files: filesOrFailure(folder, disk, { onRead, onFault: (path) => faults.add(path) }),
      history: await gitHistory(folder, git, since).catch(noHistory),
    };
  }

  return {
    async refresh(which, signal, onAsked) {
      await Promise.all(
        elsewhere.map(async (place) => {
          const { kind, source } = place;
          const desk = { ...plainDesk(place), signal };
          const due = (await kind.dueAt?.(source, desk)) ?? 0;
          const isWanted = which === 'all' || (which === 'due' ? due <= now() : due === 0);
          if (!isWanted) return;
          await kind.refresh?.(source, desk);
          onAsked?.();
        }),
      );
    },
    async dueAt() {
      const times = elsewhere.map((place) => place.kind.dueAt?.(place.source, plainDesk(place)));
      const known = (await Promise.all(times)).filter((time) => time !== undefined);
      return known.length === 0 ? undefined : Math.min(...known);
    },
    async read(previous, told) {
      const desks = new Map<SourceOptions, Desk>();
      for (const place of places) desks.set(place.source, await deskFor(place, told));
      last = undefined;
      const { snapshot, holds } = await gathered({
        configuration,
        url,
        desk: (source) => desks.get(source) as Desk,
        now: now(),
        ledger,
        place: folderInLedger(root, configuration),
        ...(onFound && { onFound }),
        ...(had && { had: had() }),
        ...(previous && { previous }),
      });
      for (const { disk, memory } of places) {
        disk.end();
        memory.forgetUnused();
      }
      last = { holds, desks };
      return snapshot;
    },
    inputs() {
      if (last === undefined || elsewhere.length > 0) return undefined;
      const { holds, desks } = last;
      const found = places.map((place): PlaceInputs | undefined => {
        const { folder, disk, faults, source } = place;
        const history = historyMark((desks.get(source) as Desk).history);
        const inputs = disk.inputs();
        return inputs === undefined || history === undefined || faults.size > 0
          ? undefined
          : { folder, history, ...inputs };
      });
      return found.every((one) => one !== undefined) ? { places: found, holds } : undefined;
    },
  };
}

const noNetwork: Network = {
  fetch: () => Promise.resolve({ kind: 'trouble', reason: 'there is no network here' }),
  store: { get: () => Promise.resolve(undefined), put: () => Promise.resolve() },
};

interface ReadListeners {
  readonly onRead: SiteReaderParts['onRead'];
  readonly onFault: (path: string) => void;
}

/** A folder that is not there fails when its source reads it, and only that source. */
function filesOrFailure(folder: string, memory: DiskMemory, { onRead, onFault }: ReadListeners): Files {
  let files: DiskFiles | undefined;
  const open = () => (files ??= diskFiles(folder, memory));
  return {
    list: (inner) => open().list(inner),
    hidden: () => open().hidden(),
    read: (path) => {
      onRead?.(path);
      const found = open().read(path);
      if (!found.ok) onFault(path);
      return found;
    },
    diagnostics: () => files?.diagnostics() ?? [],
  };
}

function noHistory(error: unknown): History {
  const problem: Diagnostic = {
    severity: 'info',
    code: 'history-absent',
    message: `git could not be asked: ${error instanceof Error ? error.message : String(error)}`,
  };
  return { state: 'absent', version: 'absent', of: () => undefined, diagnostics: () => [problem] };
}

/** A ledger that is kept with the site is of that site, wherever it is checked out. */
export function folderInLedger(root: string, configuration: Configuration): string {
  return configuration.ledger === undefined ? root : '';
}
