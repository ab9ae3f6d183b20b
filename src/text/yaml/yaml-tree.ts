import { type EventType, loadAll, type LoadOptions, Schema, type State, Type, YAMLException } from 'js-yaml';
import { contentStart } from './content-start.ts';
import { type SyntaxFault, syntaxFault } from './syntax-fault.ts';

/** A part of a document as it was written; offsets are of the text. */
export interface YamlNode {
  readonly kind: 'scalar' | 'sequence' | 'mapping' | 'alias' | 'nothing';
  readonly start: number;
  /** What a scalar says, or the name of an alias. */
  readonly text: string;
  /** Neither quoted nor a block: it may stand for a number or a truth value. */
  readonly isPlain: boolean;
  /** As the specification spells it out (`tag:yaml.org,2002:str`, `!ENV`); absent where none is written. */
  readonly tag?: string;
  readonly items: readonly YamlNode[];
  /** In the text's order, a key that stands twice being there twice. */
  readonly entries: readonly (readonly [key: YamlNode, value: YamlNode])[];
  /** What an alias stands for; absent where it lies inside of what it names. */
  readonly target?: YamlNode;
}

export interface YamlTree {
  /** Absent where nothing could be read. */
  readonly root?: YamlNode;
  /** Where another document of the text begins. */
  readonly second?: number;
  /** There is no root then. */
  readonly fault?: SyntaxFault;
}

/** Deeper than anything that is read of a document: the parser calls itself for each level. */
const deepest = 64;

/** Every tag is taken, and what it means is decided by who reads the tree. */
const anyTag = (['scalar', 'sequence', 'mapping'] as const).map(
  (kind) => new Type('', { kind, multi: true }),
);
const options: LoadOptions & { readonly maxDepth: number } = {
  schema: new Schema(anyTag),
  json: true,
  maxDepth: deepest,
};

/** js-yaml tells a listener more than its types know. */
type ParserState = State & {
  readonly tag: string | null;
  readonly anchor: string | null;
  readonly documents: readonly unknown[];
};

/** What is being read: where it began, and how many nodes there were before it. */
interface Open {
  readonly position: number;
  readonly before: number;
}

/**
 * Reads the first document of a text as js-yaml 4 parses it, which takes what libyaml, go-yaml and js-yaml 3 take.
 * The parser makes plain values, in which keys are texts and nothing knows its place: each value that it finishes is
 * therefore replaced by the number of a node (a number is a key as good as any), and the nodes make the tree.
 */
export function parseTree(text: string): YamlTree {
  const nodes: YamlNode[] = [];
  const anchors = new Map<string, YamlNode>();
  const open: Open[] = [];
  let parser: ParserState | undefined;
  const listener = (event: EventType, told: State): void => {
    const state = (parser = told as ParserState);
    if (event === 'open') {
      open.push({ position: state.position, before: nodes.length });
      return;
    }
    const { position, before } = open.pop() as Open;
    const same: unknown = state.result;
    if (typeof same === 'number' && same >= before) {
      const { tag } = tagOf(state);
      if (tag !== undefined) nodes[same] = { ...(nodes[same] as YamlNode), tag };
    } else {
      nodes.push(nodeOf(state, contentStart(text, position), nodes, anchors));
      state.result = nodes.length - 1;
    }
    if (state.anchor !== null) anchors.set(state.anchor, nodes[state.result as number] as YamlNode);
  };
  try {
    const roots = loadAll(text, null, { ...options, listener }).map((id) => nodes[id as number]);
    const [root, second] = roots;
    return { ...(root && { root }), ...(second && { second: second.start }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const complete = parser?.documents ?? [];
    const first = nodes[complete[0] as number];
    const isLater = complete.length > 1 || !error.reason.startsWith('end of the stream');
    if (first !== undefined && isLater) return { root: first, second: error.mark?.position ?? 0 };
    const positions = open.map(({ position }) => position);
    return { fault: syntaxFault(error, text, positions, nodes.at(-1)?.start) };
  }
}

function tagOf({ tag }: ParserState): { readonly tag?: string } {
  return tag === null || tag === '?' ? {} : { tag };
}

function nodeOf(
  state: ParserState,
  start: number,
  nodes: readonly YamlNode[],
  anchors: ReadonlyMap<string, YamlNode>,
): YamlNode {
  const result: unknown = state.result;
  const node = { kind: 'nothing', start, text: '', isPlain: false, items: [], entries: [] } as const;
  const tag = tagOf(state);
  if (Array.isArray(result) && state.kind === 'sequence')
    return { ...node, ...tag, kind: 'sequence', items: result.map((item) => itemOf(item, start, nodes)) };
  if (typeof result === 'object' && result !== null && state.kind === 'mapping')
    return { ...node, ...tag, kind: 'mapping', entries: entriesOf(result, start, nodes) };
  if (typeof result === 'string' && state.kind === 'scalar')
    return { ...node, ...tag, kind: 'scalar', text: result, isPlain: state.tag === '?' };
  if (state.input[start] !== '*' || result === null) return { ...node, ...tag };
  const name = /^\*[^\s,[\]{}]*/.exec(state.input.slice(start, start + 200))?.[0].slice(1) ?? '';
  const target = anchors.get(name);
  return { ...node, kind: 'alias', text: name, ...(target && { target }) };
}

/** The number of a node, nothing, or in a list in brackets a pair: `[a: b]`. */
function itemOf(item: unknown, start: number, nodes: readonly YamlNode[]): YamlNode {
  const empty: YamlNode = { kind: 'nothing', start, text: '', isPlain: false, items: [], entries: [] };
  if (typeof item === 'number') return nodes[item] ?? empty;
  if (typeof item !== 'object' || item === null) return empty;
  const entries = entriesOf(item, start, nodes);
  return { ...empty, kind: 'mapping', start: entries[0]?.[0].start ?? start, entries };
}

function entriesOf(result: object, start: number, nodes: readonly YamlNode[]): YamlNode['entries'] {
  return Object.entries(result).map(([id, value]) => {
    const key = itemOf(Number(id), start, nodes);
    return [key, itemOf(value, key.start, nodes)];
  });
}
