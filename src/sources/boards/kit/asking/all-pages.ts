import { BoardTrouble } from './board-trouble.ts';

export interface Page {
  readonly records: readonly unknown[];
  /** How many the board says there are in all. */
  readonly total?: number;
  /** The board says that there is no further page. */
  readonly last?: boolean;
}

/** More than any board has; a board that never ends is broken. */
const mostPages = 500;

/**
 * The records of all pages, each once by the field `idField`. Reads until a page brings nothing new, for some APIs
 * ignore the limit and others begin again at the end; throws where fewer came than the board says there are.
 * `page` is given how many records have come, and its own number from 0.
 */
export async function allPages(
  address: string,
  idField: string,
  page: (skip: number, number: number) => Promise<Page>,
): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  const seen = new Set<string>();
  for (let number = 0, skip = 0; number < mostPages; number++) {
    const { records, total, last = false } = await page(skip, number);
    const fresh = records.filter((record) => {
      const id = idOf(record, idField);
      return id === undefined || !seen.has(id);
    });
    for (const record of fresh) seen.add(idOf(record, idField) ?? '');
    all.push(...fresh);
    skip += records.length;
    if (records.length > 0 && fresh.length > 0 && !last && !(total !== undefined && skip >= total)) continue;
    // A record that moved from one page to the next came twice and is counted twice; a page that begins again is not.
    const came = fresh.length > 0 ? skip : skip - records.length;
    assertComplete(address, came, total);
    return all;
  }
  throw new BoardTrouble('board-answer-invalid', address, `it goes on after ${mostPages} pages`);
}

/** Throws where fewer records came than the board says there are: what is missing must not count as closed. */
export function assertComplete(address: string, came: number, total: number | undefined): void {
  if (total !== undefined && came < total)
    throw new BoardTrouble(
      'board-answer-invalid',
      address,
      `it says that it has ${total} postings and gave ${came}`,
    );
}

/** No control characters, and no halves of characters, which no address can hold. */
const legible = /^(?=.*\S)[^\p{C}]{1,200}$/u;

/** A record's id as text; undefined where it has none that can be read. */
export function idOf(record: unknown, field: string): string | undefined {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, field)) return undefined;
  const id = (record as Readonly<Record<string, unknown>>)[field];
  if (typeof id === 'number') return Number.isFinite(id) ? String(id) : undefined;
  return typeof id === 'string' && legible.test(id) ? id : undefined;
}
