import type { Diagnostic } from '../../model/diagnostic.ts';
import { partOf, type Sparse } from '../../text/yaml/sparse.ts';
import { type ReadYaml, readYaml } from '../../text/yaml/read-yaml.ts';
import type { YamlNode } from '../../text/yaml/yaml-tree.ts';
import { isMapping } from '../files/site/site-yaml.ts';
import { recordList } from './record-list.ts';
import { type ReadRecords, type Record, recordFault } from './record.ts';

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
  const list = recordList(read.value);
  if (list.kind === 'none' || read.root === undefined) {
    const none = recordFault(file, 1, 'The file holds neither a record nor a list of records', hint);
    const isEmpty = read.value === undefined && lost.length === 0;
    return {
      records: [],
      diagnostics: lost.length > 0 ? diagnostics : isEmpty ? [] : [none],
      leftOut: isEmpty ? 0 : 1,
    };
  }
  if (list.kind === 'one') {
    const record = recordOf(read.value, read.written, read.root, { read, depth: 1 });
    if (record === undefined || diagnostics.length > 0) return { records: [], diagnostics, leftOut: 1 };
    return { records: [record], diagnostics: repeatedIn(read, file), leftOut: 0, isOne: true };
  }
  const parts = partsOf(read, list);
  const records = parts.flatMap((part) => {
    const record = recordOf(part.value, part.written, part.node, { read, depth: part.depth });
    if (record !== undefined)
      return [
        part.key === undefined
          ? record
          : { ...record, entries: [['key', part.key] as const, ...record.entries] },
      ];
    const { line } = read.positionOf(part.node.start);
    diagnostics.push(recordFault(file, line, 'This is no record of keys and values', hint));
    return [];
  });
  return { records, diagnostics: [...diagnostics, ...repeatedIn(read, file)], leftOut: diagnostics.length };
}

interface Part {
  readonly value: unknown;
  readonly written: Sparse | undefined;
  readonly node: YamlNode;
  readonly key?: string;
  readonly depth: number;
}

function partsOf(
  { value, written, root }: ReadYaml,
  list: { readonly kind: string; readonly key?: string },
): readonly Part[] {
  const { entries = [], items = [] } = root ?? {};
  if (list.kind === 'entries')
    return Object.entries(value as object).flatMap(([key, one]) => {
      const node = entries.findLast(([name]) => name.text === key)?.[1];
      return node === undefined
        ? []
        : [{ value: one as unknown, written: partOf(written, key), node: targetOf(node), key, depth: 2 }];
    });
  const { key } = list;
  const nodes =
    key === undefined ? items : targetOf(entries.findLast(([name]) => name.text === key)?.[1]).items;
  const within = key === undefined ? value : (value as { readonly [key: string]: unknown })[key];
  const texts = key === undefined ? written : partOf(written, key);
  return (within as readonly unknown[]).flatMap((one, index) => {
    const node = nodes[index];
    return node === undefined
      ? []
      : [
          {
            value: one,
            written: partOf(texts, index),
            node: targetOf(node),
            depth: key === undefined ? 2 : 3,
          },
        ];
  });
}

const nothing: YamlNode = { kind: 'nothing', start: 0, text: '', isPlain: false, items: [], entries: [] };

function targetOf(node: YamlNode = nothing): YamlNode {
  return node.kind === 'alias' ? (node.target ?? node) : node;
}

function recordOf(
  value: unknown,
  written: Sparse | undefined,
  node: YamlNode,
  { read, depth }: { readonly read: ReadYaml; readonly depth: number },
): Record | undefined {
  if (!isMapping(value)) return undefined;
  const last = node.entries.at(-1)?.[0].start ?? node.start;
  const texts = written as { readonly [key: string]: Sparse } | undefined;
  const earlier = read.faults.flatMap((fault) =>
    fault.kind === 'repeated' && fault.depth === depth && fault.offset >= node.start && fault.offset <= last
      ? [[(fault.key ?? '').toLowerCase(), fault.earlier ?? []] as const]
      : [],
  );
  return {
    line: read.positionOf(node.entries[0]?.[0].start ?? node.start).line,
    entries: Object.entries(value),
    places: new Map(node.entries.map(([{ text, start }]) => [text, read.positionOf(start)])),
    ...(texts !== undefined && { written: texts }),
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
