import type { Heading } from '../../delivery/representation/representation.ts';
import type { DraftDocument } from './draft-document.ts';
import type { DraftRow } from './draft-edition.ts';
import type { StoredDocument, StoredIndex, StoredPart } from '../stored-edition.ts';
import type { WrittenPart } from './value-writer.ts';

/** An index value ends, on average, after so many rows; and never has more than four times as many. */
const rowsEach = 256;

/**
 * Cuts ordered rows where a key's own digest says so: a row that comes or goes changes the index value that it is in,
 * and leaves the others as they are.
 */
export function* indexRuns(rows: readonly DraftRow[]): Generator<readonly DraftRow[]> {
  let run: DraftRow[] = [];
  for (const row of rows) {
    const sameKey = run.at(-1)?.key === row.key;
    const cut = !sameKey && (isBoundary(row.key) || run.length >= 4 * rowsEach);
    if (cut && run.length > 0) {
      yield run;
      run = [];
    }
    run.push(row);
  }
  if (run.length > 0) yield run;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over the code units. */
function isBoundary(key: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % rowsEach === 0;
}

/** Rows with what they share said once. All parts must have their names. */
export function indexOf(rows: readonly DraftRow[]): StoredIndex {
  const headings = numbering((heading: Heading) => JSON.stringify(heading));
  const values = numbering((name: string) => name);
  const part = ({ value, offset, length, whole }: WrittenPart): StoredPart => {
    if (value.name === undefined) throw new Error('a part of a value that was never written');
    const number = values.numberOf(value.name);
    return whole ? [number] : [number, offset, length];
  };
  const stored = ({ heading, parts, coded, ...document }: DraftDocument): StoredDocument => {
    const forms = Object.entries(coded ?? {}).map(
      ([coding, form]) => [coding, { ...form, parts: form.parts.map(part) }] as const,
    );
    return {
      ...document,
      heading: headings.numberOf(heading),
      ...(parts === undefined ? {} : { parts: parts.map(part) }),
      ...(coded === undefined ? {} : { coded: Object.fromEntries(forms) }),
    };
  };
  const all = rows.map(({ sights, ...row }) => ({
    ...row,
    sights: sights.map(({ document, ...sight }) => ({
      ...sight,
      ...(document === undefined ? {} : { document: stored(document) }),
    })),
  }));
  return { headings: headings.all, values: values.all, rows: all };
}

function numbering<T>(keyOf: (value: T) => string) {
  const numbers = new Map<string, number>();
  const all: T[] = [];
  return {
    all,
    numberOf(value: T): number {
      const key = keyOf(value);
      let number = numbers.get(key);
      if (number === undefined) {
        number = all.push(value) - 1;
        numbers.set(key, number);
      }
      return number;
    },
  };
}
