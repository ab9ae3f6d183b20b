import { join, resolve } from 'node:path';
import { compareText, type Diagnostic } from '../../model/diagnostic.ts';
import type { History } from '../../sources/source.ts';
import { type CheckedFiles, isAsCommitted, isChecked } from './git-blob.ts';
import { absentHistory, changedSince, cutOff, notCommitted, staleHistory, whyNot } from './git-notices.ts';
import { type LoggedFile, logCommand, logReader } from './git-log.ts';
import { type GitEnd, pathOf, runGit } from './git-process.ts';
import { readPlainText } from '../disk/plain-file.ts';
import { oddGitFile } from './git-heads.ts';

export interface GitHistory extends History {
  /** What people should know about the files that were asked for up to now. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/** What was read last, by folder. A server that reads again hands in the same one each time: only a new commit is read. */
export type GitMemory = Map<string, Known | Problem>;

interface Known {
  readonly place: Place;
  readonly committed: Committed;
}

/** What is known of the time since the last reading: no branch moved, and of the files only these (relative paths) changed. */
export interface Since {
  readonly changed: ReadonlySet<string>;
}

interface Committed {
  readonly log: ReadonlyMap<string, LoggedFile>;
  /** The object ids of the files below the folder, by path relative to it. */
  readonly head: ReadonlyMap<string, string>;
  readonly checked: CheckedFiles;
}

/**
 * What git knows about the files below a folder: the repository's root or a folder within it. All files are read by one
 * `git log`, beside which run one `git rev-parse` and one `git ls-tree`. Never throws for what it finds.
 */
export async function gitHistory(
  root: string,
  memory: GitMemory = new Map(),
  since?: Since,
): Promise<GitHistory> {
  const known = memory.get(resolve(root));
  const now = since !== undefined && known !== undefined ? known : await ask(root, known);
  if ('problem' in now && known !== undefined && !('problem' in known)) return stale(root, known, now);
  memory.set(resolve(root), now);
  return 'problem' in now ? absent(now.problem) : historyOf(root, now, since);
}

/** What `historyMark` would say of a history read now; another text where that takes more than a look. */
export async function gitMark(root: string): Promise<string | undefined> {
  const place = await findRepository(root);
  return historyMark(
    'problem' in place ? absent(place.problem) : { state: 'complete', version: versionOf(place) },
  );
}

/** The same text for as long as a history gives the same answers, about files that do not change, and diagnostics. */
export function historyMark(
  history: Pick<History, 'state' | 'version'> & Partial<Pick<History, 'diagnostics'>>,
): string | undefined {
  return history.state === 'absent' ? JSON.stringify(history.diagnostics?.()) : history.version;
}

/** Dates that were known do not become others because git cannot be asked for a while. Nobody keeps it for a later start. */
function stale(root: string, known: Known, { problem }: Problem): GitHistory {
  const { state, of, diagnostics } = historyOf(root, known);
  return { state, of, diagnostics: () => [staleHistory(problem.message), ...diagnostics()] };
}

async function ask(root: string, known: Known | Problem | undefined): Promise<Known | Problem> {
  const place = await findRepository(root);
  if ('problem' in place) return place;
  const before = known === undefined || 'problem' in known ? undefined : known;
  if (before !== undefined && versionOf(before.place) === versionOf(place)) return before;
  const committed = await readCommitted(root, place);
  return 'problem' in committed ? committed : { place, committed };
}

function absent(problem: Diagnostic): GitHistory {
  return { state: 'absent', version: 'absent', of: () => undefined, diagnostics: () => [problem] };
}

function versionOf(place: Place): string {
  return JSON.stringify(place);
}

interface Place {
  readonly head: string;
  /** Where the folder is in the repository, ending with `/`; empty at its root. */
  readonly prefix: string;
  /** The commits at which a shallow clone is cut off. */
  readonly boundaries: readonly string[];
}

type Problem = { readonly problem: Diagnostic };

async function findRepository(root: string): Promise<Place | Problem> {
  const odd = oddGitFile(root);
  if (odd !== undefined)
    return { problem: absentHistory(`git is not asked: ${odd} is no file`, undefined, 'warning') };
  let output = '';
  const end = await runGit(
    root,
    ['rev-parse', '--is-shallow-repository', '--git-path', 'shallow', 'HEAD', '--show-prefix'],
    (piece) => (output += piece),
  );
  const [shallow, shallowFile = '', head = '', ...prefix] = pathOf(output).split('\n');
  if (end.ended !== 'well') return { problem: whyNot(end, head === 'HEAD') };
  return {
    head,
    prefix: prefix.join('\n').replace(/\n$/, ''),
    boundaries:
      shallow === 'true' ? readPlainText(resolve(root, shallowFile), 'followed').trim().split('\n') : [],
  };
}

async function readCommitted(root: string, { head, boundaries }: Place): Promise<Committed | Problem> {
  const files = new Map<string, string>();
  const listed = runGit(root, ['ls-tree', '-r', '-z', head], (piece) => {
    const [, type, blob, path] = /^\d+ (\w+) (\w+)\t([^]*)$/.exec(piece) ?? [];
    if (type === 'blob' && blob !== undefined && path !== undefined) files.set(pathOf(path), blob);
  });
  const [log, list] = await Promise.all([readLog(root, head, boundaries), listed]);
  if ('problem' in log) return log;
  return list.ended === 'well' ? { log, head: files, checked: new Map() } : { problem: whyNot(list, false) };
}

/** A partial clone has not the content it takes to see that a file was renamed and edited at once; it still sees plain renamings. */
async function readLog(
  root: string,
  head: string,
  boundaries: readonly string[],
): Promise<ReadonlyMap<string, LoggedFile> | Problem> {
  let end: GitEnd | undefined;
  for (const renamings of ['-M50%', '-M100%']) {
    const reader = logReader(new Set(boundaries));
    end = await runGit(root, [...logCommand, renamings, head, '--'], reader.piece);
    if (end.ended === 'well') return reader.files;
  }
  return { problem: whyNot(end ?? { ended: 'not-installed' }, false) };
}

function historyOf(root: string, { place, committed }: Known, since?: Since): GitHistory {
  const { prefix, boundaries } = place;
  const { log, head, checked } = committed;
  if (head.size === 0) return absent(absentHistory('None of the files in this folder is committed to git'));
  const asked = new Map<string, string | undefined>();
  let composed: ReadonlyMap<string, string> | undefined;

  /** The path as git has it: macOS may give git a name in another normal form than it has on disk. */
  function committedPath(path: string): string | undefined {
    if (head.has(path)) return path;
    composed ??= new Map([...head.keys()].map((name) => [name.normalize('NFC'), name]));
    return composed.get(path.normalize('NFC'));
  }

  return {
    state: boundaries.length === 0 ? 'complete' : 'shallow',
    version: versionOf(place),
    of(path) {
      const known = committedPath(path);
      asked.set(path, known);
      const file = known === undefined ? undefined : log.get(prefix + known);
      if (file?.added === undefined) return undefined;
      const names = (file.names ?? []).flatMap(({ path, isEdited }) =>
        path.startsWith(prefix) ? [{ path: path.slice(prefix.length), isEdited }] : [],
      );
      return { added: file.added, changed: file.changed, ...(names.length > 0 && { names }) };
    },
    diagnostics() {
      const files = [...asked].sort(([a], [b]) => compareText(a, b));
      const paths = (test: (path: string, known: string | undefined) => boolean) =>
        files.filter(([path, known]) => test(path, known)).map(([path]) => path);
      return [
        ...cutOff(paths((_, known) => known !== undefined && log.get(prefix + known)?.added === undefined)),
        ...notCommitted(paths((_, known) => known === undefined)),
        ...changedSince(
          paths((path, known) => {
            const blob = known === undefined ? undefined : head.get(known);
            if (blob === undefined) return false;
            const file = join(root, path);
            const untouched =
              since !== undefined && !since.changed.has(path) && isChecked(file, blob, checked);
            return !untouched && !isAsCommitted(file, blob, checked);
          }),
        ),
      ];
    },
  };
}
