import * as v from 'valibot';
import { webAddress } from '../model/address.ts';

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
type Entries = Readonly<Record<string, Schema>>;

/** Every schema of the configuration carries, as its message, what is allowed in its place. */
export function allowedBy(schema: Schema): string | undefined {
  const inner = 'wrapped' in schema ? (schema.wrapped as Schema) : schema;
  return 'message' in inner && typeof inner.message === 'string' ? inner.message : undefined;
}

/** A mapping with these keys and no others. */
export function mapping<const E extends Entries>(entries: E) {
  const keys = Object.keys(entries);
  return v.strictObject(entries, (issue) => {
    const key = String(issue.path?.at(-1)?.key ?? '');
    if (issue.expected === 'never') return unknownKeyAdvice(key, keys);
    const entry = issue.expected === `"${key}"` ? entries[key] : undefined;
    if (entry === undefined) return `a mapping of ${keys.join(', ')}`;
    return `Add \`${key}\`: ${allowedBy(entry) ?? 'see docs/configuration.md'}`;
  });
}

/** With a description for schemas/rolecast.schema.json: before any transformation, where the JSON Schema of the input ends. */
export function described<const S extends Schema>(schema: S, description: string): S {
  const steps =
    'pipe' in schema
      ? (schema.pipe as readonly [Schema, ...v.PipeAction<unknown, unknown, v.BaseIssue<unknown>>[]])
      : ([schema] as const);
  const [root, ...rest] = steps;
  return v.pipe(root, v.description(description), ...rest) as Schema as S;
}

/** A text that is not blank, trimmed. */
export function text(allowed = 'a text') {
  return v.pipe(v.string(allowed), v.regex(/\S/, allowed), v.trim());
}

/** A whole number of at least 1. */
export function wholeNumber(most: number, allowed = `a whole number from 1 to ${most}`) {
  return v.pipe(v.number(allowed), v.integer(allowed), v.minValue(1, allowed), v.maxValue(most, allowed));
}

/** A text that `parse` understands; undefined says that it does not. */
export function parsed<T>(allowed: string, parse: (text: string) => T | undefined) {
  return v.pipe(
    v.string(allowed),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const value = parse(dataset.value.trim());
      if (value !== undefined) return value;
      addIssue({ message: allowed });
      return NEVER;
    }),
  );
}

/**
 * With the shape that every text it understands has, for schemas/rolecast.schema.json, which knows nothing of what `parsed`
 * does: an editor then marks what cannot be right.
 */
export function shaped<const S extends ReturnType<typeof parsed<unknown>>>(shape: RegExp, schema: S): S {
  const [root, read] = schema.pipe;
  return v.pipe(root, v.regex(shape, allowedBy(root)), read) as Schema as S;
}

/** One value, or a list of them; always a list afterwards. */
export function oneOrMany<const S extends Schema>(schema: S, allowed: string) {
  return v.pipe(
    v.union([schema, v.array(schema, allowed)], allowed),
    v.transform((value): readonly v.InferOutput<S>[] => (Array.isArray(value) ? value : [value])),
  );
}

/** An absolute http(s) address without credentials. */
export const address = shaped(
  /^\s*[Hh][Tt][Tt][Pp][Ss]?:/,
  parsed('an absolute address such as https://lanternworks.example/logo.svg', httpAddress),
);

/** The address of a service, which is spoken to with TLS only. */
export const secureAddress = (example: string) =>
  shaped(
    /^\s*[Hh][Tt][Tt][Pp][Ss]:/,
    parsed(`an address that begins with https://, such as ${example}`, (text) => {
      const found = httpAddress(text);
      return found?.startsWith('https:') === true ? found : undefined;
    }),
  );

/** An absolute http(s) address under which others lie: ends with `/`, no query, no fragment. */
export const baseAddressAllowed =
  'an absolute address without query and fragment, such as https://lanternworks.example/jobs/';
export const baseAddress = shaped(
  /^\s*[Hh][Tt][Tt][Pp][Ss]?:[^?#]+$/,
  parsed(baseAddressAllowed, baseAddressFrom),
);

/** Undefined where the text is no such address. */
export function baseAddressFrom(text: string): string | undefined {
  const found = httpAddress(text);
  if (found === undefined || found.includes('?') || found.includes('#')) return undefined;
  return found.endsWith('/') ? found : `${found}/`;
}

export function httpAddress(text: string): string | undefined {
  const found = webAddress(text);
  if (found === undefined) return undefined;
  const { username, password } = new URL(found);
  return username === '' && password === '' ? found : undefined;
}

function unknownKeyAdvice(key: string, keys: readonly string[]): string {
  const near = nearest(key, keys);
  const allowed = `Allowed here: ${keys.join(', ')}`;
  return near === undefined ? allowed : `Did you mean \`${near}\`? ${allowed}`;
}

/** The candidate that `word` most likely is a slip of: a small edit distance, capitals and `-_ ` aside. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-_ ]/g, '').slice(0, 40);
  const wanted = plain(word);
  const most = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, plain(candidate));
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
