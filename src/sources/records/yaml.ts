import type { Diagnostic } from '../../model/diagnostic.ts';
import { partOf, type Sparse } from '../../text/yaml/sparse.ts';
import { type ReadYaml, readYaml } from '../../text/yaml/read-yaml.ts';
import type { YamlNode } from '../../text/yaml/yaml-tree.ts';
import { type RecordPlace, recordPlaces, valueAt } from './record-list.ts';
import { type ReadRecords, type Record, recordFault } from './record.ts';
import { isMapping } from '../../text/mapping.ts';

const hint =
  'Write a list of mappings (`- title: …`), alone or under a key such as `jobs`, or one posting a file';

/** The records of a YAML file: a list, a mapping that holds one, a mapping of records by their keys, or one record. */
export function yamlRecords(text: string, file: string): ReadRecords {
  const read = readYaml(text, {});
  const lost = read.faults.filter(({ kind }) => kind === 'lost');
  const diagnostics: Diagnostic[] = lost
    .slice(0, 20)
    .map(({ found, advice, offset }) =>
      recordFault(file, read.positionOf(offset).line, `This part cannot be read: ${found}`, advice),
    );
  const places = recordPlaces(read.value);
  if (read.root === undefined || (places?.length === 0 && !isCollection(read.value))) {
    const none = recordFault(file, 1, 'The file holds neither a record nor a list of records', hint);
    const isEmpty = read.value === undefined && lost.length === 0;
    return {
      records: [],
      diagnostics: lost.length > 0 ? diagnostics : isEmpty ? [] : [none],
      leftOut: isEmpty ? 0 : 1,
    };
  }
  if (places === undefined) {
    const record = recordOf({ path: [], entries: [] }, read);
    if (record === undefined || diagnostics.length > 0) return { records: [], diagnostics, leftOut: 1 };
    return { records: [record], diagnostics: repeatedIn(read, file), leftOut: 0, isOne: true };
  }
  const records = places.flatMap((place) => {
    const node = nodeAt(read.root, place.path);
    if (node === undefined) return [];
    const record = recordOf(place, read);
    if (record !== undefined) return [record];
    const { line } = read.positionOf(node.start);
    diagnostics.push(recordFault(file, line, 'This is no record of keys and values', hint));
    return [];
  });
  return { records, diagnostics: [...diagnostics, ...repeatedIn(read, file)], leftOut: diagnostics.length };
}

function isCollection(value: unknown): boolean {
  return Array.isArray(value) || isMapping(value);
}

function nodeAt(root: YamlNode | undefined, path: RecordPlace['path']): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>(
    (node, part) =>
      targetOf(
        typeof part === 'number'
          ? node?.items[part]
          : node?.entries.findLast(([name]) => name.text === part)?.[1],
      ),
    targetOf(root),
  );
}

function targetOf(node: YamlNode | undefined): YamlNode | undefined {
  return node?.kind === 'alias' ? (node.target ?? node) : node;
}

function recordOf({ path, entries, language }: RecordPlace, read: ReadYaml): Record | undefined {
  const value = valueAt(read.value, path);
  const node = nodeAt(read.root, path);
  if (!isMapping(value) || node === undefined) return undefined;
  const last = node.entries.at(-1)?.[0].start ?? node.start;
  const written = path.reduce<Sparse | undefined>((part, key) => partOf(part, key), read.written);
  const earlier = read.faults.flatMap((fault) =>
    fault.kind === 'repeated' &&
    fault.depth === path.length + 1 &&
    fault.offset >= node.start &&
    fault.offset <= last
      ? [[(fault.key ?? '').toLowerCase(), fault.earlier ?? []] as const]
      : [],
  );
  return {
    line: read.positionOf(node.entries[0]?.[0].start ?? node.start).line,
    entries: [...entries, ...Object.entries(value)],
    places: new Map(node.entries.map(([{ text, start }]) => [text, read.positionOf(start)])),
    ...(language !== undefined && { language }),
    ...(written !== undefined && { written: written as { readonly [key: string]: Sparse } }),
    ...(earlier.length > 0 && { earlier: Object.fromEntries(earlier) }),
  };
}

function repeatedIn({ faults, positionOf }: ReadYaml, file: string): readonly Diagnostic[] {
  return faults
    .filter(({ kind }) => kind === 'repeated')
    .slice(0, 20)
    .map(({ found, advice, offset }) => ({
      severity: 'warning',
      code: 'front-matter-key-repeated',
      message: `${found}; the last one counts, or the one that closes the posting`,
      hint: advice,
      where: { file, ...positionOf(offset) },
    }));
}
