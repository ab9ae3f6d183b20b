import { join } from 'node:path';
import type { Snapshot } from '../model/catalog.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Configuration, SourceOptions } from '../sources/configuration.ts';
import { gather } from '../sources/gather.ts';
import type { Ledger } from '../sources/ledger.ts';
import type { Desk, Files, History } from '../sources/source.ts';
import { type DiskFiles, diskFiles } from './disk-files.ts';
import { gitHistory, type GitMemory } from './git-history.ts';

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

export interface SiteReader {
  /** Reads everything again; what did not change costs little. Rejects only where we are wrong. */
  readonly read: (previous?: Snapshot) => Promise<Snapshot>;
}

/** Reads a site's sources from this machine's disk and git. */
export function siteReader({ root, configuration, url, ledger, now, onRead }: SiteReaderParts): SiteReader {
  const git: GitMemory = new Map();
  const memory = createMemory();
  return {
    async read(previous) {
      const desks = new Map<SourceOptions, Desk>();
      for (const [index, source] of configuration.sources.entries()) {
        desks.set(source, await deskFor(join(root, source.path), index, configuration, git, memory, onRead));
      }
      const snapshot = await gather({
        configuration,
        url,
        desk: (source) => desks.get(source) as Desk,
        now: now(),
        ledger,
        ...(previous && { previous }),
      });
      memory.forgetUnused();
      return snapshot;
    },
  };
}

async function deskFor(
  folder: string,
  index: number,
  configuration: Configuration,
  git: GitMemory,
  memory: Memory,
  onRead?: (file: string) => void,
): Promise<Desk> {
  return {
    configuration,
    files: filesOrFailure(folder, onRead),
    history: await gitHistory(folder, git).catch(noHistory),
    fetch: globalThis.fetch,
    signal: new AbortController().signal,
    memo: (key, input, make) => memory.recall(`${index} ${key}`, input, make),
    lastSound: (key, value, isSound) => memory.lastSound(`${index} ${key}`, value, isSound),
  };
}

/** A folder that is not there fails when its source reads it, and only that source. */
function filesOrFailure(folder: string, onRead?: (file: string) => void): Files {
  let files: DiskFiles | undefined;
  const open = () => (files ??= diskFiles(folder));
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
  return { state: 'absent', of: () => undefined, diagnostics: () => [problem] };
}

interface Memory {
  readonly recall: <T>(key: string, input: string, make: () => T) => T;
  /** Kept for good. */
  readonly lastSound: <T>(key: string, value: T, isSound: boolean) => T;
  /** Drops what was not recalled since the last call. */
  readonly forgetUnused: () => void;
}

function createMemory(): Memory {
  let before = new Map<string, { input: string; value: unknown }>();
  let current = new Map<string, { input: string; value: unknown }>();
  const sound = new Map<string, unknown>();
  return {
    lastSound<T>(key: string, value: T, isSound: boolean): T {
      if (isSound) sound.set(key, value);
      return sound.has(key) ? (sound.get(key) as T) : value;
    },
    recall<T>(key: string, input: string, make: () => T): T {
      const known = current.get(key) ?? before.get(key);
      const entry = known?.input === input ? known : { input, value: make() };
      current.set(key, entry);
      return entry.value as T;
    },
    forgetUnused() {
      before = current;
      current = new Map();
    },
  };
}
