import { CORE_SCHEMA, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { wellFormed } from '../values/plain-text.ts';

/** From 1, in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML value with the places of its parts. Mappings are null-prototype objects, in the file's order. */
export interface LocatedValue {
  readonly value: unknown;
  readonly at: Position;
  /** The entries of a mapping, by key: the place of the key and the value. */
  readonly entries?: ReadonlyMap<string, { readonly at: Position; readonly value: LocatedValue }>;
  readonly items?: readonly LocatedValue[];
}

export interface YamlFault {
  readonly at: Position;
  /** What was found: a sentence without a full stop. */
  readonly found: string;
  readonly advice: string;
}

export interface LocatedYaml {
  /** Absent where the text is empty or cannot be read at all. */
  readonly root?: LocatedValue;
  readonly faults: readonly YamlFault[];
}

type Event = ReturnType<typeof parseEvents>[number];
type Mark = (offset: number) => Position;

const maxDepth = 20;

/**
 * Reads one YAML 1.2 document (core schema; dates stay text) with the place of every part. Syntax that cannot be
 * followed is one fault; duplicate keys, aliases and tags are a fault each, and the rest is read on. Never throws.
 */
export function readLocatedYaml(text: string): LocatedYaml {
  const mark = markerOf(text);
  let events: readonly Event[];
  try {
    events = parseEvents(text, { maxDepth });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { faults: [syntaxFault(error)] };
  }
  const faults: YamlFault[] = [];
  const reader = { text, mark, faults, events, next: 0 };
  const roots: LocatedValue[] = [];
  while (reader.next < events.length) {
    const event = events[reader.next++] as Event;
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) continue;
    const root = compose(reader, event, { line: 1, column: 1 });
    if (root.value !== null) roots.push(root);
  }
  const [root, second] = roots;
  if (second !== undefined) {
    const advice = 'Keep one document in the file: take out the line `---` and what follows it';
    faults.push({ at: second.at, found: 'A second YAML document begins here', advice });
  }
  return { ...(root === undefined ? {} : { root }), faults };
}

interface Reader {
  readonly text: string;
  readonly mark: Mark;
  readonly faults: YamlFault[];
  readonly events: readonly Event[];
  next: number;
}

/** `before`: the place of what comes before, which an empty value shares. */
function compose(reader: Reader, event: Event, before: Position): LocatedValue {
  const start = startOf(event);
  const at = start === undefined ? before : reader.mark(start);
  if ('tagStart' in event && event.tagStart >= 0) {
    const tag = reader.text.slice(event.tagStart, Math.min(event.tagEnd, event.tagStart + 60));
    reader.faults.push({
      at: reader.mark(event.tagStart),
      found: `The tag ${tag} is not supported here`,
      advice: 'Write the plain value, in quotes where it is a text',
    });
  }
  switch (event.type) {
    case EVENT_ID.MAPPING:
      return composeMapping(reader, at);
    case EVENT_ID.SEQUENCE: {
      const items: LocatedValue[] = [];
      for (let item = take(reader); item.type !== EVENT_ID.POP; item = take(reader))
        items.push(compose(reader, item, items.at(-1)?.at ?? at));
      return { value: items.map((item) => item.value), at, items };
    }
    case EVENT_ID.SCALAR: {
      if (start === undefined) return { value: null, at };
      const source = wellFormed(getScalarValue(reader.text, event));
      const plain = event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0;
      return { value: plain ? CORE_SCHEMA.resolveImplicitScalarTag(source).value : source, at };
    }
    default: {
      const found = 'An alias (`*name`) is not supported here';
      reader.faults.push({ at, found, advice: 'Write the value out' });
      return { value: undefined, at };
    }
  }
}

function composeMapping(reader: Reader, at: Position): LocatedValue {
  const entries = new Map<string, { at: Position; value: LocatedValue }>();
  const value: Record<string, unknown> = Object.create(null);
  for (let event = take(reader); event.type !== EVENT_ID.POP; event = take(reader)) {
    const keyStart = startOf(event);
    const keyAt = keyStart === undefined ? at : reader.mark(keyStart);
    const key =
      event.type === EVENT_ID.SCALAR && keyStart !== undefined
        ? wellFormed(getScalarValue(reader.text, event))
        : undefined;
    if (key === undefined) compose(reader, event, keyAt);
    const content = compose(reader, take(reader), keyAt);
    const known = key === undefined ? undefined : entries.get(key);
    if (key === undefined) {
      const advice = 'A key is a plain text';
      reader.faults.push({ at: keyAt, found: 'A list or a mapping stands where a key is expected', advice });
    } else if (known !== undefined) {
      reader.faults.push({
        at: keyAt,
        found: `The key "${key.slice(0, 60)}" stands here a second time; the first is on line ${known.at.line}`,
        advice: 'Keep one of the two',
      });
    } else {
      entries.set(key, { at: keyAt, value: content });
      value[key] = content.value;
    }
  }
  return { value, at, entries };
}

function take(reader: Reader): Event {
  return reader.events[reader.next++] as Event;
}

/** Undefined for an empty value, which has no place of its own. */
function startOf(event: Event): number | undefined {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  if (event.type !== EVENT_ID.SCALAR) return 'start' in event ? event.start : undefined;
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return event.valueStart < 0 ? undefined : event.valueStart - (quoted ? 1 : 0);
}

function syntaxFault(error: YAMLException): YamlFault {
  const { mark } = error;
  return {
    at: { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 },
    found: `This is not valid YAML: ${error.reason}`,
    advice: 'Look at the indentation, the quotes and the brackets on this line and the one before it',
  };
}

function markerOf(text: string): Mark {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
