import { wellFormed } from '../values/plain-text.ts';
import { mergedParts, withMerged } from './merge-keys.ts';
import type { Sparse } from './sparse.ts';
import { resolvedScalar } from './yaml-scalars.ts';
import type { FlowKeys } from './flow-keys.ts';
import { parseTree, type YamlNode } from './yaml-tree.ts';

/** How a kind of document is read. */
export interface YamlRules {
  /** `yes`, `no`, `on` and `off` are truth values, as YAML 1.1 has it. */
  readonly hasYesAndNo?: true;
  /** Aliases, tags and keys that stand twice are faults, and not only what is said of them. */
  readonly isStrict?: true;
  /** What a tag that is none of YAML's own makes of a value; without it the value stands as if it had no tag. */
  readonly tagged?: (tag: string, value: unknown) => unknown;
}

export interface YamlFault {
  /** `lost`: the part is not in the value. `repeated`: it is, and took the place of an earlier one. */
  readonly kind: 'lost' | 'repeated' | 'refused' | 'second-document';
  readonly offset: number;
  /** The outermost key around it; nothing where it concerns the whole text, empty for an item of a list. */
  readonly path: readonly string[];
  /** A sentence without a full stop. */
  readonly found: string;
  readonly advice: string;
  /** Of a repeated key: the values that no longer count. */
  readonly earlier?: readonly unknown[];
  /** Of a repeated key: as it is written, and how deep it lies, the outermost being at 1. */
  readonly key?: string;
  readonly depth?: number;
  /** Of a repeated key: where it stood before. */
  readonly first?: number;
}

/** What is made of a node. */
interface Made {
  readonly value: unknown;
  readonly written?: Sparse;
}

/** Deeper than what a person writes; what is deeper could exhaust the stack of whoever walks it. */
const deepest = 20;
/** All nodes that stand in for aliases, each as often as it is named. */
const mostRepeated = 10_000;

interface Walk {
  readonly rules: YamlRules;
  readonly keys: FlowKeys['keys'];
  readonly faults: YamlFault[];
  readonly around: readonly YamlNode[];
  readonly path: readonly string[];
  readonly isRepeated: boolean;
  readonly budget: { left: number };
}

export function valuesOf(
  root: YamlNode,
  rules: YamlRules,
  keys: FlowKeys['keys'],
): Made & { readonly faults: readonly YamlFault[] } {
  const faults: YamlFault[] = [];
  const walk = {
    rules,
    keys,
    faults,
    around: [],
    path: [],
    isRepeated: false,
    budget: { left: mostRepeated },
  };
  return { ...made(root, walk), faults };
}

function made(node: YamlNode, walk: Walk): Made {
  if (walk.isRepeated && walk.budget.left-- <= 0) return nothing;
  if (walk.around.length > deepest) {
    const found = `It is nested more than ${deepest} levels deep`;
    return lost(node, walk, found, 'Nothing that is read of it lies so deep: take it apart');
  }
  const tag = node.tag;
  if (tag !== undefined && walk.rules.isStrict)
    refuse(
      node,
      walk,
      `The tag ${shortTag(tag)} is not supported here`,
      'Write the plain value, in quotes where it is a text',
    );
  const plain = untagged(node, { ...walk, around: [...walk.around, node] });
  return tag === undefined || isStandard(tag) || walk.rules.tagged === undefined
    ? plain
    : { value: walk.rules.tagged(tag, plain.value) };
}

const nothing: Made = { value: undefined };

function untagged(node: YamlNode, walk: Walk): Made {
  switch (node.kind) {
    case 'nothing':
      return { value: node.tag === `${standard}str` ? '' : null };
    case 'scalar':
      return scalar(node, walk.rules);
    case 'sequence':
      return list(node.items.map((item) => made(item, walk)));
    case 'mapping':
      return mapping(node, walk);
    case 'alias':
      return aliased(node, walk);
  }
}

function scalar(node: YamlNode, rules: YamlRules): Made {
  const text = wellFormed(node.text);
  const isTyped = node.tag === undefined ? node.isPlain : typed.has(node.tag);
  const value = isTyped ? resolvedScalar(text, rules.hasYesAndNo === true || node.tag !== undefined) : text;
  return typeof value === 'number' && String(value) !== text ? { value, written: text } : { value };
}

const standard = 'tag:yaml.org,2002:';
const typed = new Set(['int', 'float', 'bool', 'null'].map((name) => standard + name));
const standardTag =
  /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq|set|omap|pairs|binary|timestamp))$/;

function isStandard(tag: string): boolean {
  return standardTag.test(tag);
}

function shortTag(tag: string): string {
  return (tag.startsWith(standard) ? `!!${tag.slice(standard.length)}` : tag).slice(0, 60);
}

function list(items: readonly Made[]): Made {
  const value = items.map((item) => item.value);
  return items.some(({ written }) => written !== undefined)
    ? { value, written: items.map(({ written }) => written) }
    : { value };
}

function aliased(node: YamlNode, walk: Walk): Made {
  const { target } = node;
  if (walk.rules.isStrict) {
    refuse(node, walk, 'An alias (`*name`) is not supported here', 'Write the value out');
    return nothing;
  }
  if (target === undefined || walk.around.includes(target))
    return lost(
      node,
      walk,
      `The alias *${node.text.slice(0, 60)} stands inside of what it names`,
      'Write the value out',
    );
  const result = made(target, { ...walk, isRepeated: true });
  if (walk.budget.left >= 0 || walk.isRepeated) return result;
  const found = `The aliases of this document stand for more than ${mostRepeated} values`;
  return lost(node, walk, found, 'Write out what is needed of them');
}

function mapping(node: YamlNode, walk: Walk): Made {
  const value = Object.create(null) as Record<string, unknown>;
  const written = Object.create(null) as Record<string, Sparse>;
  const merged: Made[] = [];
  const known = new Map<string, { readonly start: number; readonly earlier: unknown[] }>();
  for (const [keyNode, valueNode] of node.entries) {
    const key = keyOf(keyNode, walk);
    if (key === undefined) continue;
    const path = walk.around.length > 1 ? walk.path : [key];
    const part = made(valueNode, { ...walk, path });
    if (key === '<<' && keyNode.isPlain && !walk.rules.isStrict) {
      merged.push(...mergedParts(part));
      continue;
    }
    const before = known.get(key);
    if (before === undefined) known.set(key, { start: keyNode.start, earlier: [] });
    else {
      before.earlier.push(value[key]);
      if (before.earlier.length === 1) repeated(key, keyNode, before, { ...walk, path });
    }
    value[key] = part.value;
    delete written[key];
    if (part.written !== undefined) written[key] = part.written;
  }
  if (merged.length > 0) return withMerged(value, written, merged);
  return Object.keys(written).length > 0 ? { value, written } : { value };
}

function keyOf(node: YamlNode, walk: Walk): string | undefined {
  const key = node.kind === 'alias' ? node.target : node;
  if (node.kind === 'alias' && walk.rules.isStrict) aliased(node, walk);
  const source = key === undefined ? undefined : walk.keys.get(key.start);
  if (source !== undefined && !walk.rules.isStrict) return flowKey(source, walk);
  if (key?.kind === 'scalar' && source === undefined) return wellFormed(key.text);
  if (walk.rules.isStrict)
    refuse(node, walk, 'A list or a mapping stands where a key is expected', 'A key is a plain text');
  return undefined;
}

/** What the site's own tag makes of a list: `!ENV [NAV_ABOUT, "About"]` is About. */
function flowKey(source: string, walk: Walk): string | undefined {
  const { root } = parseTree(source);
  const value = root === undefined ? undefined : made(root, walk).value;
  return typeof value === 'string' ? value : undefined;
}

function repeated(
  key: string,
  { start }: YamlNode,
  before: { readonly start: number; readonly earlier: readonly unknown[] },
  walk: Walk,
): void {
  report(walk, {
    kind: 'repeated',
    offset: start,
    path: walk.path,
    key,
    depth: walk.around.length,
    found: `The key "${key.slice(0, 60)}" stands here a second time`,
    advice: 'Keep one of the two',
    earlier: before.earlier,
    first: before.start,
  });
}

function lost(node: YamlNode, walk: Walk, found: string, advice: string): Made {
  report(walk, { kind: 'lost', offset: node.start, path: walk.path, found, advice });
  return nothing;
}

function refuse(node: YamlNode, walk: Walk, found: string, advice: string): void {
  report(walk, { kind: 'refused', offset: node.start, path: walk.path, found, advice });
}

/** More of one document are more of the same. */
const mostFaults = 100;

function report({ faults }: Walk, fault: YamlFault): void {
  if (faults.length < mostFaults) faults.push(fault);
}
