import * as v from 'valibot';
import type { Diagnostic } from '../../../../model/diagnostic.ts';
import { type Instant, parseInstant } from '../../../../model/instant.ts';
import type { Validators } from '../asking/ask.ts';
import type { ListedPosting } from '../board.ts';
import type { TroubleCode } from '../asking/board-trouble.ts';

/** What is known of a board between two readings. Plain JSON, in the desk's store. */
export interface KeptBoard {
  readonly version: 1;
  /** When the board was last asked, with whatever outcome. */
  readonly askedAt: Instant;
  /** When what follows was last known to be true; absent where the board was never read. */
  readonly readAt?: Instant;
  /** Set where the last asking went wrong. */
  readonly trouble?: KeptTrouble;
  /** What could not be read of a board that otherwise could. */
  readonly missing?: readonly KeptTrouble[];
  /** Nobody should ask before. */
  readonly notBefore?: Instant;
  readonly validators?: Validators;
  /** The board's last sound list, as it came. */
  readonly records: readonly unknown[];
  /** Offered although the last list does not have them, or not in a form that can be read. */
  readonly held: readonly HeldPosting[];
  /** Gone from the board, newest first, without their text. */
  readonly closed: readonly ClosedPosting[];
  /** By `keyOf` (absence.ts). */
  readonly firstTitles?: FirstTitles;
}

/** The titles under which postings became known that have another now: the addresses of their pages stay. */
export type FirstTitles = Readonly<Record<string, string>>;

export interface KeptTrouble {
  readonly code: TroubleCode;
  readonly address: string;
  readonly reason: string;
}

export interface HeldPosting {
  readonly posting: ListedPosting;
  /** Since when the list does not have it; absent where it has it with a fault. */
  readonly missed?: Instant;
}

export interface ClosedPosting {
  readonly posting: ListedPosting;
  /** When it was first missed. */
  readonly missed: Instant;
}

const moment = v.custom<Instant>((text) => typeof text === 'string' && parseInstant(text) !== undefined);
const posting = v.custom<ListedPosting>((value) => v.is(postingShape, value));
const postingShape = v.looseObject({
  id: v.string(),
  language: v.string(),
  title: v.string(),
  html: v.string(),
  facts: v.record(v.string(), v.looseObject({ origin: v.looseObject({ from: v.string() }) })),
});

const trouble = v.looseObject({ code: v.string(), address: v.string(), reason: v.string() });

const shape = v.looseObject({
  version: v.literal(1),
  askedAt: moment,
  readAt: v.exactOptional(moment),
  notBefore: v.exactOptional(moment),
  trouble: v.exactOptional(trouble),
  missing: v.exactOptional(v.array(trouble)),
  validators: v.exactOptional(v.looseObject({ url: v.string() })),
  records: v.array(v.unknown()),
  held: v.array(v.looseObject({ posting, missed: v.exactOptional(moment) })),
  closed: v.array(v.looseObject({ posting, missed: moment })),
  firstTitles: v.exactOptional(v.record(v.string(), v.string())),
});

/** Undefined where the text is damaged or a later version's: the board is then read as if for the first time. */
export function parseKeptBoard(text: string | undefined): KeptBoard | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return v.is(shape, value) ? (value as unknown as KeptBoard) : undefined;
  } catch {
    return undefined;
  }
}

export function keptBoardText(kept: KeptBoard): string {
  return `${JSON.stringify(kept)}\n`;
}

/** Diagnostics name what came over the network by its address. */
export const at = (address: string): Required<Pick<Diagnostic, 'where'>> => ({ where: { file: address } });
