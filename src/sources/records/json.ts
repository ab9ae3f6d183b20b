import { plain, writtenInJson } from '../../text/front-matter/front-matter-format.ts';
import { partOf, type Sparse } from '../../text/yaml/sparse.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isMapping } from '../files/site/site-yaml.ts';
import { recordPlaces } from './json-places.ts';
import { recordList } from './record-list.ts';
import { type ReadRecords, type Record, recordFault } from './record.ts';

/** A list of records, a mapping that holds one (`{"jobs": […]}`), or one record. */
export function jsonRecords(text: string, file: string): ReadRecords {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return faulty(file, 1, `The file cannot be read as JSON: ${reason.slice(0, 200)}`);
  }
  const list = recordList(root);
  const written = writtenInJson(text);
  if (list.kind === 'none') return faulty(file, 1, 'The file holds neither a record nor a list of records');
  if (list.kind === 'one')
    return { ...ofItems([root], { lineOf: () => 1, texts: [written], file }), isOne: true };
  if (list.kind === 'entries') {
    const parts = Object.entries(root as object).map(([key, one]) => ({ key, ...(one as object) }));
    const texts = Object.keys(root as object).map((key) => partOf(written, key));
    return ofItems(parts, { lineOf: () => 1, texts, file });
  }
  const { key } = list;
  const items = key === undefined ? root : (root as { readonly [key: string]: unknown })[key];
  const places = recordPlaces(text, key);
  const texts = key === undefined ? written : partOf(written, key);
  return ofItems(items as readonly unknown[], {
    lineOf: (index) => places[index] ?? 1,
    texts: (items as readonly unknown[]).map((_, index) => partOf(texts, index)),
    file,
  });
}

/** A record a line (JSON Lines). One faulty line costs that line. */
export function jsonLineRecords(text: string, file: string): ReadRecords {
  const read = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const texts = [writtenInJson(line)];
      return [ofItems([JSON.parse(line)], { lineOf: () => index + 1, texts, file })];
    } catch {
      return [faulty(file, index + 1, 'This line cannot be read as JSON')];
    }
  });
  return {
    records: read.flatMap(({ records }) => records),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
    leftOut: read.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

interface ItemsFrom {
  readonly lineOf: (index: number) => number;
  /** What was written for their numbers. */
  readonly texts: readonly (Sparse | undefined)[];
  readonly file: string;
}

function ofItems(items: readonly unknown[], { lineOf, texts, file }: ItemsFrom): ReadRecords {
  const records: Record[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, item] of items.entries()) {
    const line = lineOf(index);
    const record = isMapping(item) ? valuesOf(item) : undefined;
    const written = texts[index] as { readonly [key: string]: Sparse } | undefined;
    if (record !== undefined)
      records.push({ line, entries: Object.entries(record), ...(written !== undefined && { written }) });
    else diagnostics.push(recordFault(file, line, 'This is no record of keys and values', hint));
  }
  return { records, diagnostics, leftOut: diagnostics.length };
}

/** Undefined where it is nested deeper than any record that a person wrote. */
function valuesOf(
  item: Readonly<{ [key: string]: unknown }>,
): { readonly [key: string]: unknown } | undefined {
  try {
    return plain(item, 0) as { readonly [key: string]: unknown };
  } catch {
    return undefined;
  }
}

const hint = 'Write a list of `{"title": …, …}`, alone or under a key such as `jobs`';

function faulty(file: string, line: number, message: string): ReadRecords {
  return { records: [], diagnostics: [recordFault(file, line, message, hint)], leftOut: 1 };
}
