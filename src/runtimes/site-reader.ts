import { join, sep } from 'node:path';
import type { Snapshot } from '../model/catalog.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Configuration, SourceOptions } from '../sources/configuration.ts';
import { gather } from '../sources/gather.ts';
import type { Ledger } from '../sources/ledger.ts';
import type { Desk, Files, History } from '../sources/source.ts';
import { type DiskFiles, diskFiles } from './disk-files.ts';
import { type DiskMemory, diskMemory } from './disk-memory.ts';
import { gitHistory, type GitMemory } from './git-history.ts';
import { readingMemory } from './reading-memory.ts';

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
}

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
}

/** Reads a site's sources from this machine's disk and git. */
export function siteReader({ root, configuration, url, ledger, now, onRead }: SiteReaderParts): SiteReader {
  const git: GitMemory = new Map();
  const memory = readingMemory();
  const places = configuration.sources.map((source) => {
    const folder = join(root, source.path);
    return { source, folder, disk: diskMemory(folder) };
  });

  async function deskFor(
    { folder, disk }: (typeof places)[number],
    index: number,
    told?: Told,
  ): Promise<Desk> {
    const below = folder.endsWith(sep) ? folder : folder + sep;
    const changed = told && [...told.files].filter((file) => file.startsWith(below));
    const inner = changed?.map((file) => file.slice(below.length).replaceAll(sep, '/'));
    disk.begin(inner && new Set(inner));
    const since = told?.commits === false ? { changed: new Set(inner) } : undefined;
    return {
      configuration,
      files: filesOrFailure(folder, disk, onRead),
      history: await gitHistory(folder, git, since).catch(noHistory),
      fetch: globalThis.fetch,
      signal: new AbortController().signal,
      memo: (key, input, make, about) =>
        memory.recall(`${index} ${about ?? key}`, about === undefined ? '' : key, input, make),
      lastSound: (key, value, isSound) => memory.lastSound(`${index} ${key}`, value, isSound),
    };
  }

  return {
    async read(previous, told) {
      const desks = new Map<SourceOptions, Desk>();
      for (const [index, place] of places.entries())
        desks.set(place.source, await deskFor(place, index, told));
      const snapshot = await gather({
        configuration,
        url,
        desk: (source) => desks.get(source) as Desk,
        now: now(),
        ledger,
        ...(previous && { previous }),
      });
      for (const { disk } of places) disk.end();
      memory.forgetUnused();
      return snapshot;
    },
  };
}

/** A folder that is not there fails when its source reads it, and only that source. */
function filesOrFailure(folder: string, memory: DiskMemory, onRead?: (file: string) => void): Files {
  let files: DiskFiles | undefined;
  const open = () => (files ??= diskFiles(folder, memory));
  return {
    list: (inner) => open().list(inner),
    read: (path) => {
      onRead?.(path);
      return open().read(path);
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
