import type { Twice } from '../../source.ts';

interface BoardEntry {
  readonly board?: unknown;
  /** Boards of one name on two hosts are two; without it each host of the vendor is asked. */
  readonly host?: unknown;
}

const allowed = 'a board that no other source names: one source reads all of it, in all its languages';

/** What two sources of one vendor both read, where their `board` is one. */
export function sameBoard(one: object, other: object): Twice | undefined {
  const [first, second]: readonly [BoardEntry, BoardEntry] = [one, other];
  if (typeof first.board !== 'string' || typeof second.board !== 'string') return undefined;
  const isElsewhere = first.host !== undefined && second.host !== undefined && first.host !== second.host;
  const isSame = !isElsewhere && first.board.toLowerCase() === second.board.toLowerCase();
  return isSame ? { key: 'board', found: second.board, allowed } : undefined;
}
