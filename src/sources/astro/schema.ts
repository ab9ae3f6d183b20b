import type { FrontMatter } from '../../text/front-matter/front-matter.ts';
import {
  isScriptCall,
  isTold,
  type ScriptCall,
  unknownRest,
  unknownValue,
} from '../../text/front-matter/script-values.ts';
import { isMapping } from '../../text/mapping.ts';

function madeBy(schema: unknown): unknown {
  return typeof schema === 'function' ? (schema as (context: unknown) => unknown)({}) : schema;
}

/** What else a head may hold, as `passthrough()` lets it. */
function isOpen(schema: unknown): boolean {
  return chainOf(madeBy(schema)).some(({ called }) =>
    /^(?:passthrough|loose|looseObject|catchall|extend|merge|and|or|intersection|union)$/.test(called),
  );
}

/** The fields of `z.object({…})`; undefined where there is no such schema, or it cannot be read. */
function fieldsOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  let found = madeBy(schema);
  for (let depth = 0; depth < 10 && isScriptCall(found) && found.called !== 'object'; depth++)
    found = found.of;
  const [fields] = isScriptCall(found) ? found.arguments : [];
  return isMapping(fields) ? fields : undefined;
}

/** `z.boolean()`, `optional`, `default` from the last call to the first. */
function chainOf(field: unknown): readonly ScriptCall[] {
  const chain: ScriptCall[] = [];
  for (let one = field; isScriptCall(one) && chain.length < 20; one = one.of) chain.push(one);
  return chain;
}

const changing = /^(?:transform|pipe|preprocess|date|catch|reference|image|overwrite|codec)$/;

/** What a field makes of a head that does not have it. */
function defaultOf(field: unknown): unknown {
  const chain = chainOf(field);
  const call = chain.find(({ called }) => called === 'default' || called === 'prefault');
  if (call === undefined) return chain.length === 0 ? unknownValue : undefined;
  const [value] = call.arguments;
  const made = typeof value === 'function' ? (value as () => unknown)() : value;
  return isTold(made) ? made : unknownValue;
}

/** The values that the schema of a collection gives heads that do not have them; keys as written there. */
export function schemaDefaults(schema: unknown): Readonly<Record<string, unknown>> {
  const values = Object.entries(fieldsOf(schema) ?? {}).map(
    ([key, field]) => [key, defaultOf(field)] as const,
  );
  return Object.fromEntries(values.filter(([, value]) => value !== undefined && value !== unknownValue));
}

/** An entry's data as routes see them: checked by the schema, dates and what it changes unknown. */
export function checkedData({ data, keys }: FrontMatter, schema: unknown): object {
  const written = Object.entries(keys).map(([lower, { key }]) => [key, unlessDate(data[lower])] as const);
  const raw: Record<string | symbol, unknown> = Object.fromEntries(written);
  const fields = fieldsOf(schema);
  if (fields === undefined) {
    const isAny = schema === undefined || (isScriptCall(schema) && schema.called === 'any');
    return isAny ? raw : { ...raw, [unknownRest]: true };
  }
  const checked = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      if (!(key in raw)) return [key, defaultOf(field)];
      const isChanged = chainOf(field).some(({ called, on }) => changing.test(called) || on === 'coerce');
      return [key, isChanged ? unknownValue : raw[key]];
    }),
  );
  return isOpen(schema) ? { ...raw, ...checked } : checked;
}

function unlessDate(value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:$|[T ])/i.test(value) ? unknownValue : value;
}
