import type { BaseIssue, BaseSchema } from 'valibot';
import { epoch, fromEpoch, parseInstant } from '../../../../model/instant.ts';
import { idOf } from './all-pages.ts';
import type { Ask } from './ask.ts';
import { BoardTrouble } from './board-trouble.ts';

export interface Details {
  readonly idField: string;
  readonly url: (id: string, summary: Summary) => string;
  /** What the answer must be for its fields to be looked for in it. */
  readonly shape: BaseSchema<unknown, unknown, BaseIssue<unknown>>;
}

export type Summary = Readonly<Record<string, unknown>>;

/** What the list says does not always change when the details do. */
const aDay = 86_400_000;
/** After so many troubles one after the other the board is down; at once where its host asks to be left alone. */
const patience = 3;

/**
 * Records of a list that says little, each with the answer about it alone under `detail`: asked for when its line in the
 * list is new or another, and once a day. One that the board no longer knows is gone; where that is most of the list, the
 * API has moved and the board is down. One that cannot be had is reported and stays as it was; without any it has no
 * `detail`, which costs the posting where the board's `record` requires it.
 */
export async function withDetails(
  list: readonly unknown[],
  { idField, url, shape }: Details,
  ask: Ask,
): Promise<readonly unknown[]> {
  const records: unknown[] = [];
  let troubles = 0;
  const unknown: string[] = [];
  const missing: BoardTrouble[] = [];
  for (const summary of list as readonly Summary[]) {
    const id = idOf(summary, idField);
    const before = id === undefined ? undefined : (ask.before(id) as Summary | undefined);
    if (id === undefined || (before !== undefined && isFresh(before, summary, ask.now))) {
      records.push(before ?? summary);
      continue;
    }
    try {
      const detail = await ask.json(url(id, summary), shape);
      records.push({ ...summary, detail, detailAt: fromEpoch(ask.now) });
      troubles = 0;
    } catch (error) {
      if (!(error instanceof BoardTrouble)) throw error;
      if (error.code === 'board-unknown') {
        unknown.push(error.address);
        continue;
      }
      if (++troubles === patience || error.retryAfter !== undefined) throw error;
      missing.push(error);
      records.push(before?.['detail'] === undefined ? summary : { ...summary, detail: before['detail'] });
    }
  }
  if (unknown.length > 1 && unknown.length * 2 > list.length)
    throw new BoardTrouble(
      'board-answer-invalid',
      unknown[0] as string,
      `it lists ${list.length} postings, and knows nothing of ${unknown.length} of them`,
    );
  missing.forEach(ask.without);
  return records;
}

function isFresh({ detail, detailAt, ...before }: Summary, summary: Summary, now: number): boolean {
  const at = typeof detailAt === 'string' ? parseInstant(detailAt) : undefined;
  if (detail === undefined || at === undefined || now - epoch(at) > aDay) return false;
  return JSON.stringify(before) === JSON.stringify(summary);
}
