import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { FactName } from '../../model/posting.ts';
import type { SourceOptions } from '../../model/configuration.ts';
import { fileStillOpen, noneOnBoard, stillListed } from './join-diagnostics.ts';
import { joinDefaults, type JoinedFact, type JoinOptions } from '../../sources/boards/kit/join-options.ts';
import type { Draft, Harvest, StatedFacts } from '../../sources/source.ts';
import { judge } from '../status.ts';

/** A source's harvest on its way to being joined with the others'. */
export interface Joinable {
  readonly options: SourceOptions & { readonly join?: JoinOptions | false };
  readonly name: string;
  readonly harvest?: Harvest | undefined;
}

export interface Joined<Reading> {
  readonly draftsOf: (reading: Reading) => readonly Draft[];
  readonly diagnostics: readonly Diagnostic[];
}

interface KnownBoard {
  readonly reading: Joinable;
  readonly type: string;
  readonly name: string;
  readonly join: JoinOptions;
  /** Undefined where nobody knows what is open there. */
  readonly listed: ReadonlySet<string> | undefined;
  readonly drafts: ReadonlyMap<string, readonly Draft[]>;
}

/** A file that names an id, and the board that it means. */
interface Match {
  readonly draft: Draft;
  readonly id: string;
  readonly board: KnownBoard;
  readonly isListed: boolean;
  readonly reading: Joinable;
}

/** So many files may be gone from a board that has none of them: a small site that fills its last openings. */
const few = 3;

/**
 * A posting known to a file of the site and to a board is one posting: text, language and address from the file,
 * status, dates, place and apply link from the board (join-options.ts). What is gone from the board is closed;
 * a difference is reported. `now` is in milliseconds since the epoch.
 */
export function joined<Reading extends Joinable>(
  readings: readonly Reading[],
  now: number,
  site: readonly Language[] = [],
): Joined<Reading> {
  const isOpen = (draft: Draft) => judge(draft, draft.facts, [], now, site).status !== 'closed';
  const boards = readings.flatMap((reading) => boardOf(reading) ?? []);
  if (boards.length === 0) return { draftsOf: ({ harvest }) => harvest?.drafts ?? [], diagnostics: [] };
  const isBoard = new Set<Joinable>(boards.map(({ reading }) => reading));
  const matches = readings
    .filter((reading) => !isBoard.has(reading))
    .flatMap((reading) =>
      (reading.harvest?.drafts ?? []).flatMap((draft) => matchOf(draft, reading, boards) ?? []),
    );
  const doubtful = new Set(boards.filter((board) => isAnother(board, matches, isOpen)));
  const byDraft = new Map(
    matches.filter(({ board }) => !doubtful.has(board)).map((match) => [match.draft, match]),
  );
  const taken = takenDrafts([...byDraft.values()]);
  const diagnostics = [
    ...[...doubtful].map(({ type, name }) => noneOnBoard(type, name)),
    ...[...byDraft.values()].flatMap((match) => difference(match, isOpen)),
  ];
  return {
    draftsOf: (reading) =>
      isBoard.has(reading)
        ? (reading.harvest?.drafts ?? []).filter((draft) => !taken.has(draft))
        : (reading.harvest?.drafts ?? []).map((draft) => {
            const match = byDraft.get(draft);
            return match === undefined ? draft : joinedDraft(match);
          }),
    diagnostics,
  };
}

/** Only a source that lists what is open, and a posting of its own for each id, is a board. */
function boardOf(reading: Joinable): KnownBoard | undefined {
  const { options, harvest, name } = reading;
  if (harvest?.isBoard !== true || options.join === false) return undefined;
  const drafts = new Map<string, Draft[]>();
  for (const draft of harvest.drafts) {
    const { ats } = draft.pairing;
    if (ats !== undefined) drafts.set(ats, [...(drafts.get(ats) ?? []), draft]);
  }
  return { reading, type: options.type, name, join: options.join ?? {}, listed: harvest.listed, drafts };
}

/** Of several boards that an id may mean the one that knows it; undefined where it is of none, or where nobody knows. */
function matchOf(draft: Draft, reading: Joinable, boards: readonly KnownBoard[]): Match | undefined {
  const { ats: id, system } = draft.pairing;
  if (id === undefined) return undefined;
  const possible = boards.filter(({ type }) => system === undefined || system === type);
  const knows = ({ listed, drafts }: KnownBoard) => listed?.has(id) === true || drafts.has(id);
  const board = possible.find(knows) ?? possible[0];
  if (board === undefined || possible.some(({ listed }) => listed === undefined)) return undefined;
  return { draft, id, board, reading, isListed: board.listed?.has(id) === true };
}

/** Whether a board has not one of the postings that the site's files name and hold for open: it may be somebody else's. */
function isAnother(board: KnownBoard, matches: readonly Match[], isOpen: (draft: Draft) => boolean): boolean {
  const own = matches.filter((match) => match.board === board);
  if (own.some(({ id, isListed }) => isListed || board.drafts.has(id))) return false;
  return own.filter(({ draft }) => isOpen(draft)).length > few;
}

/** The board's own postings in languages in which a file has them. */
function takenDrafts(matches: readonly Match[]): ReadonlySet<Draft> {
  return new Set(
    matches.flatMap(({ draft, id, board }) =>
      (board.drafts.get(id) ?? []).filter(({ language }) => language === draft.language),
    ),
  );
}

function difference(
  { draft, board, isListed, reading }: Match,
  isOpen: (draft: Draft) => boolean,
): readonly Diagnostic[] {
  const open = isOpen(draft);
  if (!isListed && open) return [fileStillOpen(draft, board.type, board.name, reading.options.path)];
  if (isListed && !open) return [stillListed(draft, board.type, board.name, reading.options.path)];
  return [];
}

const made = new WeakMap<
  Draft,
  { readonly from: string; readonly at: Draft | undefined; readonly draft: Draft }
>();

/** The same value as in an earlier reading where nothing changed: what is made of drafts is remembered by the very draft. */
function joinedDraft({ draft, id, board, isListed }: Match): Draft {
  const there = board.drafts.get(id) ?? [];
  const at = there.find(({ language }) => language === draft.language) ?? there[0];
  const from = `${isListed} ${JSON.stringify(board.join)}`;
  const before = made.get(draft);
  if (before?.from === from && before.at === at) return before.draft;
  const joinedNow = isListed ? withBoard(draft, at, board.join) : goneFrom(draft, at, board.join);
  made.set(draft, { from, at, draft: joinedNow });
  return joinedNow;
}

function withBoard(draft: Draft, at: Draft | undefined, join: JoinOptions): Draft {
  const { closed, open, ...rest } = draft;
  const facts = mergedFacts(draft.facts, at?.facts ?? {}, join);
  if (join.status !== 'board')
    return { ...rest, facts, isListed: true, ...(closed && { closed }), ...(open && { open }) };
  const { closes, ...others } = facts;
  return {
    ...rest,
    isListed: true,
    open: { from: 'ats', key: 'listed' },
    facts: closes?.origin.from === 'ats' ? facts : others,
  };
}

/** Closed from the moment at which it was first missed; where the board never had it, from that at which Rolecast notices. */
function goneFrom(draft: Draft, at: Draft | undefined, join: JoinOptions): Draft {
  if (join.status === 'file' || draft.closed !== undefined) return draft;
  const { updated: _, ...facts } = draft.facts;
  const missed = at?.facts.updated;
  return {
    ...draft,
    closed: { from: 'ats', key: 'absent' },
    facts: missed === undefined ? facts : { ...facts, updated: missed },
  };
}

/** Place is one thing: who states either a location or remote work states both. */
function mergedFacts(file: StatedFacts, board: StatedFacts, join: JoinOptions): StatedFacts {
  const sideOf = (name: FactName) => join[name as JoinedFact] ?? joinDefaults[name as JoinedFact] ?? 'file';
  const merged: Record<string, unknown> = { ...board, ...file };
  for (const name of Object.keys(board) as FactName[])
    if (sideOf(name) === 'board') merged[name] = board[name];
  const place = (facts: StatedFacts) => facts.locations !== undefined || facts.remote !== undefined;
  if (sideOf('locations') === sideOf('remote')) {
    const [first, second] = sideOf('locations') === 'board' ? [board, file] : [file, board];
    const { locations, remote } = place(first) ? first : second;
    delete merged['locations'];
    delete merged['remote'];
    Object.assign(merged, locations && { locations }, remote && { remote });
  }
  return merged;
}
