import { plain } from '../../text/front-matter/front-matter-format.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isMapping } from '../files/site/site-yaml.ts';
import { recordPlaces } from './json-places.ts';
import { type ReadRecords, type Record, recordFault } from './record.ts';

/** Keys under which a document holds its list of postings, lower-case. */
const lists =
  'jobs postings positions openings vacancies offers offres emplois stellen empleos vacatures vagas roles items records data results'.split(
    ' ',
  );

/** A list of records, a mapping that holds one (`{"jobs": […]}`), or one record. */
export function jsonRecords(text: string, file: string): ReadRecords {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return faulty(file, 1, `The file cannot be read as JSON: ${reason.slice(0, 200)}`);
  }
  const listKey = isMapping(root) ? listKeyOf(root) : undefined;
  if (isMapping(root) && listKey === undefined) return { ...ofItems([root], () => 1, file), isOne: true };
  const list: unknown = isMapping(root) && listKey !== undefined ? root[listKey] : root;
  if (!Array.isArray(list)) return faulty(file, 1, 'The file holds neither a record nor a list of records');
  const places = recordPlaces(text, listKey);
  return ofItems(list, (index) => places[index] ?? 1, file);
}

/** A record a line (JSON Lines). One faulty line costs that line. */
export function jsonLineRecords(text: string, file: string): ReadRecords {
  const read = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [ofItems([JSON.parse(line)], () => index + 1, file)];
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

function listKeyOf(root: Readonly<{ [key: string]: unknown }>): string | undefined {
  const found = Object.keys(root).filter((key) => Array.isArray(root[key]));
  return lists
    .map((name) => found.find((key) => key.toLowerCase() === name))
    .find((key) => key !== undefined);
}

function ofItems(items: readonly unknown[], lineOf: (index: number) => number, file: string): ReadRecords {
  const records: Record[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, item] of items.entries()) {
    const line = lineOf(index);
    const record = isMapping(item) ? valuesOf(item) : undefined;
    if (record !== undefined) records.push({ line, entries: Object.entries(record) });
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
