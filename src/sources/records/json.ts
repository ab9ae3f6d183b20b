import { parse as parseToml, TomlError } from 'smol-toml';
import { plain, writtenInJson } from '../../text/front-matter/front-matter-format.ts';
import { isTold, readScript } from '../../text/front-matter/script-values.ts';
import { partOf, type Sparse } from '../../text/yaml/sparse.ts';
import { jsonPlaces } from './json-places.ts';
import { recordPlaces, valueAt } from './record-list.ts';
import { type ReadRecords, type Record, recordFault } from './record.ts';
import { isMapping } from '../../text/mapping.ts';

/** A document of plain values, or why there is none. */
export interface Parsed {
  readonly root?: unknown;
  readonly fault?: string;
  readonly line?: number;
}

/** A list of records, a mapping that holds one (`{"jobs": […]}`), or one record. */
export function jsonRecords(text: string, file: string): ReadRecords {
  const { root, fault } = parsedJson(text);
  if (fault !== undefined) return faulty(file, 1, `The file cannot be read as JSON: ${fault}`);
  const places = jsonPlaces(text);
  const lineOf = (path: readonly (string | number)[]) => places.get(JSON.stringify(path)) ?? 1;
  return recordsOf(root, { lineOf, written: writtenInJson(text), file });
}

export function parsedJson(text: string): Parsed {
  try {
    return { root: JSON.parse(text) as unknown };
  } catch (error) {
    return { fault: (error instanceof Error ? error.message : String(error)).slice(0, 200) };
  }
}

/** Hugo's data may be TOML: `[[jobs]]`. */
export function tomlRecords(text: string, file: string): ReadRecords {
  const { root, fault, line = 1 } = parsedToml(text);
  if (fault !== undefined) return faulty(file, line, `The file cannot be read as TOML: ${fault}`);
  const heads = text.split('\n').flatMap((one, index) => {
    const [, name] = /^\s{0,50}\[\[?\s{0,50}([^\][]{1,200}?)\s{0,50}\]/.exec(one) ?? [];
    return name === undefined ? [] : [{ name, line: index + 1 }];
  });
  const lineOf = (path: readonly (string | number)[]) => {
    const name = path.filter((part) => typeof part === 'string').join('.');
    const index = path.findLast((part) => typeof part === 'number') ?? 0;
    return heads.filter((head) => head.name === name)[index]?.line ?? 1;
  };
  return recordsOf(root, { lineOf, written: undefined, file });
}

export function parsedToml(text: string): Parsed {
  try {
    return { root: plain(parseToml(text), 0) };
  } catch (error) {
    if (!(error instanceof TomlError)) return { fault: 'it is nested too deep' };
    return { fault: error.message.split('\n')[0] ?? '', line: error.line };
  }
}

/** Eleventy's data may be a script; what it exports is read where it is written out. */
export function scriptRecords(text: string, file: string): ReadRecords {
  const { root, fault } = parsedScript(text);
  if (fault !== undefined) return faulty(file, 1, fault);
  return recordsOf(root, { lineOf: () => 1, written: undefined, file });
}

export function parsedScript(text: string): Parsed {
  const { main, fault } = readScript(text);
  if (fault !== undefined) return { fault: `The script cannot be read: ${fault.reason}`, line: fault.line };
  const isPlain = (value: unknown, depth: number): boolean =>
    isTold(value) &&
    typeof value !== 'function' &&
    (typeof value !== 'object' ||
      value === null ||
      (depth < 10 && Object.values(value).every((part) => isPlain(part, depth + 1))));
  return isPlain(main, 0)
    ? { root: main }
    : { fault: 'What this script exports is computed: it is never run' };
}

/** A record a line (JSON Lines). One faulty line costs that line. */
export function jsonLineRecords(text: string, file: string): ReadRecords {
  const read = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { root, fault } = parsedJson(line);
    if (fault !== undefined) return [faulty(file, index + 1, 'This line cannot be read as JSON')];
    return [recordsOf([root], { lineOf: () => index + 1, written: [writtenInJson(line)], file })];
  });
  return {
    records: read.flatMap(({ records }) => records),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
    leftOut: read.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

function recordsOf(
  root: unknown,
  from: {
    readonly lineOf: (path: readonly (string | number)[]) => number;
    /** What was written for its numbers. */
    readonly written: Sparse | undefined;
    readonly file: string;
  },
): ReadRecords {
  const { lineOf, written, file } = from;
  const places = recordPlaces(root);
  if (places?.length === 0 && !Array.isArray(root) && !isMapping(root))
    return faulty(file, 1, 'The file holds neither a record nor a list of records');
  const read = (places ?? [{ path: [], entries: [] }]).map((place) => {
    const { path, entries, language } = place;
    const found = valuesOf(valueAt(root, path));
    if (found === undefined)
      return recordFault(file, lineOf(path), 'This is no record of keys and values', hint);
    const texts = path.reduce<Sparse | undefined>((part, key) => partOf(part, key), written);
    const record: Record = {
      line: lineOf(path),
      entries: [...entries, ...Object.entries(found)],
      ...(language !== undefined && { language }),
      ...(texts !== undefined && { written: texts as { readonly [key: string]: Sparse } }),
    };
    return record;
  });
  const diagnostics = read.flatMap((one) => ('entries' in one ? [] : [one]));
  return {
    records: read.flatMap((one) => ('entries' in one ? [one] : [])),
    diagnostics,
    leftOut: diagnostics.length,
    ...(places === undefined && { isOne: true }),
  };
}

/** Undefined where it is no mapping, or nested deeper than any record that a person wrote. */
function valuesOf(item: unknown): { readonly [key: string]: unknown } | undefined {
  try {
    return isMapping(item) ? (plain(item, 0) as { readonly [key: string]: unknown }) : undefined;
  } catch {
    return undefined;
  }
}

const hint = 'Write a list of `{"title": …, …}`, alone or under a key such as `jobs`';

function faulty(file: string, line: number, message: string): ReadRecords {
  return { records: [], diagnostics: [recordFault(file, line, message, hint)], leftOut: 1 };
}
