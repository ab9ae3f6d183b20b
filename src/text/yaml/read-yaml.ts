import { type Position, positionsIn } from './positions.ts';
import type { SyntaxFault } from './syntax-fault.ts';
import { parseTree, type YamlNode, type YamlTree } from './yaml-tree.ts';
import { type FlowKeys, withoutFlowKeys } from './flow-keys.ts';
import type { Sparse } from './sparse.ts';
import { type YamlFault, type YamlRules, valuesOf } from './yaml-values.ts';

export interface ReadYaml {
  /** Mappings are null-prototype objects in the text's order. Absent where nothing was written, or nothing of it could be read. */
  readonly value?: unknown;
  /** What was written for the numbers of `value` that are spelled otherwise: `04109`, `1.10`. */
  readonly written?: Sparse;
  readonly root?: YamlNode;
  /** Parts that are not in `value`, and what is said of parts that are. */
  readonly faults: readonly YamlFault[];
  readonly positionOf: (offset: number) => Position;
}

/** Parts of one document that are left out because of their syntax; a text with more of them is no YAML. */
const mostCuts = 10;

/**
 * Reads one document of YAML, without its faulty parts: a fault inside of one of the outermost keys or items costs that one.
 * Never throws, never runs what a tag names.
 */
export function readYaml(text: string, rules: YamlRules): ReadYaml {
  const source = text.replace(/^\uFEFF/, '');
  const positionOf = positionsIn(source);
  const faults: YamlFault[] = [];
  /** Outermost parts of which an item was left out and was not all. */
  const tried = new Set<number>();
  let { text: rest, keys, tree } = wholeTree(source);
  for (let cuts = 0; ; cuts++) {
    const { root, second, fault } = tree;
    if (fault === undefined) {
      if (second !== undefined) faults.push({ ...secondDocument, offset: second });
      if (root === undefined || (root.kind === 'nothing' && cuts > 0)) return { faults, positionOf };
      const { value, written, faults: inside } = valuesOf(root, rules, keys);
      return {
        value,
        ...(written !== undefined && { written }),
        root,
        faults: [...faults, ...inside],
        positionOf,
      };
    }
    const outer = cuts < mostCuts ? partAround(rest, fault) : undefined;
    const item = outer === undefined || tried.has(outer.start) ? undefined : itemAround(rest, fault, outer);
    const part = item ?? outer;
    if (outer !== undefined) tried.add(outer.start);
    faults.push({ kind: 'lost', ...fault, path: part === undefined ? [] : [part.key] });
    if (part === undefined) return { faults, positionOf };
    const { start, end } = part;
    rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end);
    tree = parseTree(rest);
  }
}

/** A text that cannot be parsed may only have keys that the parser does not know. */
function wholeTree(text: string): FlowKeys & { readonly tree: YamlTree } {
  const tree = parseTree(text);
  if (tree.fault === undefined) return { text, keys: new Map(), tree };
  const without = withoutFlowKeys(text);
  return without.keys.size === 0 ? { ...without, tree } : { ...without, tree: parseTree(without.text) };
}

const secondDocument = {
  kind: 'second-document',
  path: [],
  found: 'A second YAML document begins here',
  advice: 'Keep one document in the file: take out the line `---` and what follows it',
} as const;

interface Part {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of the outermost key or item in which a fault lies; absent where the text has none. */
function partAround(text: string, { part }: SyntaxFault): Part | undefined {
  const first = firstLine(text);
  if (first === undefined) return undefined;
  const indent = text.slice(first).search(/[^ ]/);
  const isList = text.startsWith('- ', first + indent);
  const lineAt = (at: number) => text.slice(at, lineEnd(text, at));
  /** Not of what goes on from the line before: a bracket, and below a key the items of its list. */
  const begins = (line: string) =>
    line.slice(0, indent).trim() === '' &&
    (line.startsWith('- ', indent) ? isList : /^[^\s#\]}]/.test(line.slice(indent)));
  const isNext = (line: string) => begins(line) && (isList || keyIn(line) !== undefined);
  let start = text.lastIndexOf('\n', part - 1) + 1;
  while (start > first && !begins(lineAt(start))) start = text.lastIndexOf('\n', start - 2) + 1;
  let end = lineEnd(text, start) + 1;
  while (end < text.length && !isNext(lineAt(end))) end = lineEnd(text, end) + 1;
  return { key: (isList ? undefined : keyIn(lineAt(start))) ?? '', start, end: Math.min(end, text.length) };
}

/** The lines of the item of a list below an outermost key in which a fault lies, so that the other items stay. */
function itemAround(text: string, { offset }: SyntaxFault, { key, start, end }: Part): Part | undefined {
  if (key === '') return undefined;
  let from = text.lastIndexOf('\n', offset - 1) + 1;
  while (from > start && !/^ *- /.test(text.slice(from, lineEnd(text, from))))
    from = text.lastIndexOf('\n', from - 2) + 1;
  if (from <= start) return undefined;
  const indent = text.slice(from, end).search(/[^ ]/);
  let to = lineEnd(text, from) + 1;
  while (to < end) {
    const line = text.slice(to, lineEnd(text, to));
    if (line.trim() !== '' && line.search(/[^ ]/) <= indent) break;
    to = lineEnd(text, to) + 1;
  }
  return { key, start: from, end: Math.min(to, end) };
}

/** Where the first line with content begins. */
function firstLine(text: string): number | undefined {
  for (let at = 0; at < text.length; at = lineEnd(text, at) + 1)
    if (!/^(?:[ \t\r]*(?:#|$)|---(?:\s|$)|%)/.test(text.slice(at, lineEnd(text, at)))) return at;
  return undefined;
}

/** The key with which a line begins. */
function keyIn(line: string): string | undefined {
  const colon = line.search(/:(?:\s|$)/);
  return colon === -1
    ? undefined
    : line
        .slice(0, colon)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .slice(0, 200);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
