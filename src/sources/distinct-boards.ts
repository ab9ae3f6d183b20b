import * as v from 'valibot';

interface BoardEntry extends Readonly<Record<string, unknown>> {
  readonly type: string;
  readonly board?: unknown;
  /** Boards of one name on two hosts are two; without it each host of the vendor is asked. */
  readonly host?: unknown;
}

const allowed = 'a board that no other source names: one source reads all of it, in all its languages';

/** That no board is read by two sources: they would publish each posting twice and share what is kept of it. */
export const distinctBoards = <const Entry extends BoardEntry>() =>
  v.rawCheck<Entry[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    dataset.value.forEach((source, index, sources) => {
      if (!sources.slice(0, index).some((other) => isSame(source, other))) return;
      addIssue({
        message: allowed,
        input: source.board,
        path: [
          { type: 'array', origin: 'value', input: sources, key: index, value: source },
          { type: 'object', origin: 'value', input: source, key: 'board', value: source.board },
        ],
      });
    });
  });

function isSame(one: BoardEntry, other: BoardEntry): boolean {
  if (typeof one.board !== 'string' || typeof other.board !== 'string' || one.type !== other.type)
    return false;
  const isElsewhere = one.host !== undefined && other.host !== undefined && one.host !== other.host;
  return !isElsewhere && one.board.toLowerCase() === other.board.toLowerCase();
}
