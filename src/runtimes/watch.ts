import { type FSWatcher, watch } from 'node:fs';
import { fingerprint, type WatchedFolder, watchedFolders } from './watched-folders.ts';

export interface WatchOptions {
  /** Milliseconds without a further change before `onChange` is called; 40 where absent. */
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

/**
 * Calls `onChange` when a file below `folder` came, went or changed, or a commit was made in its repository.
 * Hidden files and `node_modules` do not count. The folder need not exist yet, and may go and come.
 */
export function watchFolder(folder: string, onChange: () => void, options: WatchOptions = {}): Watching {
  const { quiet = 40, interval = 400, poll = false } = options;
  const watchers = new Map<string, FSWatcher>();
  let looking: NodeJS.Timeout | undefined;
  let settling: NodeJS.Timeout | undefined;
  let changedSince = 0;
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
    const patience = Math.max(0, 8 * quiet - (performance.now() - changedSince));
    settling = setTimeout(settle, Math.min(quiet, patience));
  };

  /** New folders are watched before anybody reads: what comes after the reading is told of. */
  const settle = () => {
    settling = undefined;
    if (looking === undefined) follow();
    onChange();
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

  const tell = ({ path, matters }: WatchedFolder) => {
    const watcher = watch(path, (_event, name) => {
      if (name === null || matters(name)) changed();
    });
    watcher.on('error', () => {
      stopWatchers();
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
