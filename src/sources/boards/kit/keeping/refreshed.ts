import { compareInstants, epoch, fromEpoch, type Instant } from '../../../../model/instant.ts';
import type { Desk } from '../../../source.ts';
import { idOf } from '../asking/all-pages.ts';
import { asking, type Validators } from '../asking/ask.ts';
import { keyOf, settleAbsence } from './absence.ts';
import type { Board, ListedPosting } from '../board.ts';
import { boardDefaults, type BoardOptions } from '../board-options.ts';
import { BoardTrouble, unchanged } from '../asking/board-trouble.ts';
import { firstTitles } from './first-titles.ts';
import type { KeptBoard, KeptTrouble } from './kept-board.ts';
import { type BoardDesk, isAnotherShape, listedPostings } from './listed.ts';

/** Asks a board, and gives what is known of it afterwards: on trouble, what was known before. Rejects where the signal ended it. */
export async function refreshed<Options extends BoardOptions, Rec>(
  board: Board<Options, Rec>,
  options: Options,
  desk: Pick<BoardDesk, 'fetch' | 'signal' | 'configuration' | 'now' | 'teller'>,
  before: KeptBoard | undefined,
): Promise<KeptBoard> {
  const askedAt = fromEpoch(desk.now);
  try {
    const answer = await answerOf(board, options, desk, before);
    return {
      version: 1,
      askedAt,
      readAt: askedAt,
      ...(answer.missing.length > 0 && { missing: answer.missing.map(keptTrouble) }),
      ...settled(board, options, desk, before, answer, askedAt),
    };
  } catch (error) {
    if (!(error instanceof BoardTrouble)) throw error;
    const { retryAfter } = error;
    const { notBefore: _, ...known } = before ?? nothingKnown;
    return {
      ...known,
      ...(known.readAt !== undefined && { readAt: earlierOf(known.readAt, askedAt) }),
      askedAt,
      trouble: keptTrouble(error),
      ...(retryAfter !== undefined && { notBefore: fromEpoch(desk.now + retryAfter * 1000) }),
    };
  }
}

/** A reading that lies ahead is of a clock that was put back since: as old as that is all that is known of it. */
const earlierOf = (noted: Instant, now: Instant) => (compareInstants(noted, now) > 0 ? now : noted);

const nothingKnown: Omit<KeptBoard, 'askedAt'> = { version: 1, records: [], held: [], closed: [] };

const keptTrouble = ({ code, address, message: reason }: BoardTrouble): KeptTrouble => ({
  code,
  address,
  reason,
});

interface Answer {
  readonly records: readonly unknown[];
  readonly validators?: Validators;
  readonly missing: readonly BoardTrouble[];
}

async function answerOf<Options extends BoardOptions, Rec>(
  board: Board<Options, Rec>,
  options: Options,
  { fetch, signal, now, configuration }: Pick<Desk, 'fetch' | 'signal' | 'now' | 'configuration'>,
  before: KeptBoard | undefined,
): Promise<Answer> {
  const byId = new Map((before?.records ?? []).map((record) => [idOf(record, board.idField), record]));
  const { ask, validators, missing } = asking(fetch, signal, {
    ...(before?.validators && { validators: before.validators }),
    before: (id) => byId.get(id),
    now,
  });
  const tags = configuration.languages.map(({ tag }) => tag);
  try {
    const records = distinct(await board.records(options, ask, tags), board.idField);
    const found = validators();
    return { records, missing: missing(), ...(found !== undefined && { validators: found }) };
  } catch (error) {
    if (error !== unchanged || before === undefined) throw error;
    return {
      records: before.records,
      missing: missing(),
      ...(before.validators && { validators: before.validators }),
    };
  }
}

function distinct(records: readonly unknown[], idField: string): readonly unknown[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const id = idOf(record, idField);
    if (id === undefined) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function settled<Options extends BoardOptions, Rec>(
  board: Board<Options, Rec>,
  options: Options,
  desk: Pick<BoardDesk, 'configuration' | 'teller'>,
  before: KeptBoard | undefined,
  answer: Answer,
  now: Instant,
): Pick<KeptBoard, 'records' | 'held' | 'closed' | 'validators' | 'firstTitles'> {
  const listed = listedPostings(board, options, answer.records, desk);
  if (isAnotherShape(listed, answer.records))
    throw new BoardTrouble(
      'board-answer-invalid',
      answer.validators?.url ?? board.title,
      `${listed.faults} of its ${answer.records.length} records have another shape than documented (${listed.diagnostics[0]?.message ?? ''})`,
    );
  const held = before?.held ?? [];
  const closed = before?.closed ?? [];
  const earlier = listedPostings(board, options, before?.records ?? [], desk).postings;
  const known = new Set(earlier.map(keyOf));
  const offered = [...earlier, ...postingsOf(held).filter((posting) => !known.has(keyOf(posting)))];
  const absence = settleAbsence({
    offered,
    held,
    closed,
    listed: listed.postings,
    faulty: listed.faulty,
    now,
    closeAtOnce: options.closeAtOnce ?? boardDefaults.closeAtOnce,
    between: intervalOf(options) / 2,
  });
  return {
    records: answer.records,
    ...(answer.validators && { validators: answer.validators }),
    ...absence,
    firstTitles: firstTitles(
      before,
      [...postingsOf(closed), ...offered],
      [...listed.postings, ...postingsOf(absence.held), ...postingsOf(absence.closed)],
    ),
  };
}

const postingsOf = (absent: readonly { readonly posting: ListedPosting }[]): readonly ListedPosting[] =>
  absent.map(({ posting }) => posting);

const aMinute = 60_000;

function intervalOf({ refresh = boardDefaults.refresh }: BoardOptions): number {
  return refresh * aMinute;
}

/** When the board is to be asked again, in milliseconds since the epoch: at once where it was last asked more than a minute later than `now`, before the clock was put back. `jitter` from 0 to 1 spreads the sources of many sites. */
export function dueAt(
  kept: KeptBoard | undefined,
  options: BoardOptions,
  { jitter, now }: { readonly jitter: number; readonly now: number },
): number {
  if (kept === undefined) return 0;
  if (epoch(kept.askedAt) > now + aMinute) return now;
  const next = epoch(kept.askedAt) + intervalOf(options) * (1 + jitter / 10);
  return Math.max(next, kept.notBefore === undefined ? 0 : epoch(kept.notBefore));
}
