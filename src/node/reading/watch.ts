import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Told } from './site-reader.ts';
import { fingerprint, type WatchedFolder, watchedFolders } from './watched-folders.ts';

export interface WatchOptions {
  /** Milliseconds without a further change before `onChange` is called; 12 where absent. */
  readonly quiet?: number;
  /** Milliseconds between two looks where the system does not tell; 400 where absent. */
  readonly interval?: number;
  /** Look instead of being told: for network drives and containers, whose systems do not tell. */
  readonly poll?: boolean;
}

export interface Watching {
  /** `told`: the system tells of changes. `polling`: it cannot (no folder, too many folders for inotify). */
  readonly mode: () => 'told' | 'polling';
  readonly close: () => void;
}

/** What a person waits for without wondering, in milliseconds. */
const patience = 320;

/**
 * Calls `onChange` when a file below `folder` came, went or changed, or a commit was made in its repository, with all
 * that changed where the system told of it. Hidden files and `node_modules` do not count. The folder need not exist
 * yet, and may go and come.
 */
export function watchFolder(
  folder: string,
  onChange: (told?: Told) => void,
  options: WatchOptions = {},
): Watching {
  const { quiet = 12, interval = 400, poll = false } = options;
  const watchers = new Map<string, FSWatcher>();
  let looking: NodeJS.Timeout | undefined;
  let settling: NodeJS.Timeout | undefined;
  let changedSince = 0;
  /** What was told of since `onChange` was called last; undefined where something went untold. */
  let heard: { readonly files: Set<string>; commits: boolean } | undefined = nothing();
  let closed = false;

  const stopWatchers = () => {
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };

  /** Settles after a quiet moment, and in any case before a person would wonder. */
  const changed = () => {
    if (closed) return;
    if (settling === undefined) changedSince = performance.now();
    else clearTimeout(settling);
    settling = setTimeout(settle, Math.min(quiet, patienceLeft()));
  };

  const patienceLeft = () => Math.max(0, patience - (performance.now() - changedSince));

  /** New folders are watched before anybody reads: what comes after the reading is told of. */
  const settle = () => {
    const told = looking === undefined ? heard : undefined;
    const sizes = new Set([...(told?.files ?? [])].map(sizeOf));
    // Editors empty a file before they write it.
    if (sizes.has(0) && patienceLeft() > 0) {
      settling = setTimeout(settle, Math.min(3 * quiet, patienceLeft()));
      return;
    }
    settling = undefined;
    heard = nothing();
    if (looking === undefined && (told === undefined || told.commits || sizes.has(undefined))) follow();
    onChange(told);
  };

  const follow = () => {
    const folders = poll ? [] : watchedFolders(folder);
    try {
      if (folders.length === 0) throw new Error('nothing to be told of');
      const gone = new Set(watchers.keys());
      for (const watched of folders) {
        gone.delete(watched.identity);
        if (!watchers.has(watched.identity)) watchers.set(watched.identity, tell(watched));
      }
      for (const identity of gone) {
        watchers.get(identity)?.close();
        watchers.delete(identity);
      }
      clearTimeout(looking);
      looking = undefined;
    } catch {
      stopWatchers();
      if (looking === undefined) look(fingerprint(folder));
    }
  };

  const tell = ({ path, matters, commits }: WatchedFolder) => {
    const watcher = watch(path, (_event, name) => {
      if (name !== null && !matters(name)) return;
      if (name === null) heard = undefined;
      else if (commits && heard !== undefined) heard.commits = true;
      else heard?.files.add(join(path, name));
      changed();
    });
    watcher.on('error', () => {
      stopWatchers();
      heard = undefined;
      changed();
    });
    return watcher;
  };

  const look = (before: string, wait = interval) => {
    looking = setTimeout(() => {
      const began = performance.now();
      const now = fingerprint(folder);
      look(now, Math.max(interval, 10 * (performance.now() - began)));
      if (now === before) return;
      follow();
      heard = undefined;
      changed();
    }, wait);
  };

  follow();
  return {
    mode: () => (looking === undefined ? 'told' : 'polling'),
    close: () => {
      closed = true;
      clearTimeout(looking);
      clearTimeout(settling);
      stopWatchers();
    },
  };
}

function nothing(): { readonly files: Set<string>; commits: boolean } {
  return { files: new Set(), commits: false };
}

/** Undefined where there is no file: it went, or is a folder. */
function sizeOf(path: string): number | undefined {
  try {
    const is = statSync(path);
    return is.isFile() ? is.size : undefined;
  } catch {
    return undefined;
  }
}
