import { compareInstants, fromEpoch, type Instant, parseInstant } from '../../model/instant.ts';
import type { FormerName } from '../../sources/source.ts';
import { pathOf } from './git-process.ts';

/** What the commits up to now say about a path of the repository. */
export interface LoggedFile {
  /** Undefined where the commit that seems to have added it is one at which the history is cut off. */
  readonly added: Instant | undefined;
  readonly changed: Instant;
  /** The object id of its content. */
  readonly blob: string;
  /** Deleted or moved away. */
  readonly gone: boolean;
  /** The paths that it had before, oldest first. */
  readonly names?: readonly FormerName[];
}

/** The arguments that make git write what `logReader` reads: parents before children, merges only where they differ from every parent. */
export const logCommand = [
  'log',
  '--topo-order',
  '--reverse',
  '--raw',
  '-z',
  '--no-abbrev',
  '-c',
  '-l2000',
  '--root',
  '--no-relative',
  '--no-ext-diff',
  '--no-textconv',
  '--no-show-signature',
  '--no-color',
  '--no-notes',
  '--encoding=UTF-8',
  '--no-decorate',
  '--ignore-submodules=all',
  '--format=%H %ct %cI',
] as const;

/** Reads the pieces of git's output, oldest commit first. `boundaries` are the commits whose parents a shallow clone lacks. */
export function logReader(boundaries: ReadonlySet<string>): {
  readonly piece: (piece: string) => void;
  readonly files: ReadonlyMap<string, LoggedFile>;
} {
  const files = new Map<string, LoggedFile>();
  let commit: Commit | undefined;
  let change: Change | undefined;
  let paths: string[] = [];

  function piece(text: string): void {
    if (change !== undefined) {
      paths.push(pathOf(text));
      if (paths.length < change.paths) return;
      if (commit !== undefined) apply(files, commit, change, paths);
      change = undefined;
    } else if (/^\n?:/.test(text)) {
      change = parseChange(text);
      paths = [];
    } else if (text !== '') {
      commit = parseCommit(text, boundaries);
    }
  }
  return { piece, files };
}

interface Commit {
  readonly at: Instant;
  readonly boundary: boolean;
}

interface Change {
  readonly kind: 'added' | 'changed' | 'deleted' | 'renamed';
  readonly blob: string;
  /** Per cent, of a renaming. */
  readonly likeness: number;
  /** How many paths follow. */
  readonly paths: number;
}

/** Of the year 9999: what is later is no date in any of our formats. */
const lastSecond = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

/** Undefined where it says no time that can be read: a date is never made up, so what it changed keeps its dates or has none. */
function parseCommit(text: string, boundaries: ReadonlySet<string>): Commit | undefined {
  const fields = /^([0-9a-f]{40,64}) (-?\d{1,12}) (\S*)$/.exec(text.trim());
  if (fields === null) return undefined;
  const [, id = '', seconds = '', written = ''] = fields;
  if (Number(seconds) > lastSecond) return undefined;
  const at = parseInstant(written.replace(/\+00:00$/, 'Z')) ?? fromEpoch(Number(seconds) * 1000);
  return { at, boundary: boundaries.has(id) };
}

/** One colon, two modes and two ids for each commit with one parent; one more of each for each further parent. */
function parseChange(text: string): Change {
  const fields = text.trim().split(' ');
  const ids = fields.slice((fields.length - 1) / 2, -1);
  const blob = ids.at(-1) ?? '';
  const status = fields.at(-1) ?? '';
  const renamed = ids.length === 2 && status.startsWith('R');
  const kind = isNothing(blob)
    ? 'deleted'
    : ids.slice(0, -1).every(isNothing)
      ? 'added'
      : renamed
        ? 'renamed'
        : 'changed';
  return { kind, blob, likeness: renamed ? Number(status.slice(1)) : 0, paths: renamed ? 2 : 1 };
}

function isNothing(id: string): boolean {
  return /^0+$/.test(id);
}

function apply(
  files: Map<string, LoggedFile>,
  commit: Commit,
  change: Change,
  paths: readonly string[],
): void {
  const [path = '', to = ''] = paths;
  const before = files.get(path);
  const { at } = commit;
  const { blob } = change;
  switch (change.kind) {
    case 'added':
      files.set(path, addedAgain(before, commit, blob));
      break;
    case 'changed':
      files.set(path, {
        added: before?.added,
        changed: before === undefined || before.blob !== blob ? at : before.changed,
        blob,
        gone: false,
        ...(before?.names && { names: before.names }),
      });
      break;
    case 'deleted':
      if (before !== undefined) files.set(path, { ...before, gone: true });
      break;
    case 'renamed': {
      if (before !== undefined) files.set(path, { ...before, gone: true });
      const same = before !== undefined && isSameFile(change.likeness, path, to);
      const changed = same && before.blob === blob ? before.changed : at;
      const former = same && { path, isEdited: before.blob !== blob };
      const names = former ? { names: [...(before?.names ?? []), former] } : {};
      files.set(to, { added: same ? before.added : at, changed, blob, gone: false, ...names });
    }
  }
}

/**
 * A file that comes back with the content it went with was only restored, and one that a parallel branch had added
 * before was added then; anything else under an old name is another file.
 */
function addedAgain(before: LoggedFile | undefined, { at, boundary }: Commit, blob: string): LoggedFile {
  const added = boundary ? undefined : at;
  if (before === undefined || (before.gone && before.blob !== blob))
    return { added, changed: at, blob, gone: false };
  const changed = before.gone || before.blob !== blob ? at : before.changed;
  return { added: before.gone ? before.added : earlier(before.added, added), changed, blob, gone: false };
}

/** Unknown where one of them is. */
function earlier(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  return a === undefined || b === undefined || compareInstants(a, b) < 0 ? b && a : b;
}

/**
 * Postings made from one template look alike. When one replaces another in a single commit git calls that a renaming;
 * the new posting is not as old as the one it replaced.
 */
function isSameFile(likeness: number, from: string, to: string): boolean {
  return likeness >= (ownName(from) === ownName(to) ? 50 : 90);
}

/** The last segment that is a name: `baker.md`, and `baker/index.md` where a folder is the posting. */
function ownName(path: string): string {
  return /(?:[^/]*\/)?_?index\.[^/]*$|[^/]*$/.exec(path)?.[0] ?? path;
}
