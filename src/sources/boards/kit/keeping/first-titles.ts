import { keyOf } from './absence.ts';
import type { ListedPosting } from '../board.ts';
import type { FirstTitles, KeptBoard } from './kept-board.ts';

/**
 * The first titles of what is known `now`. `before` are the postings of the last reading, for what that left may be of a
 * program that kept no first titles.
 */
export function firstTitles(
  kept: Pick<KeptBoard, 'firstTitles'> | undefined,
  before: readonly ListedPosting[],
  now: readonly ListedPosting[],
): FirstTitles {
  const known = new Map(before.map((posting) => [keyOf(posting), posting.title]));
  return Object.fromEntries(
    now.flatMap((posting) => {
      const key = keyOf(posting);
      const first = kept?.firstTitles?.[key] ?? known.get(key) ?? posting.title;
      return first === posting.title ? [] : [[key, first] as const];
    }),
  );
}
