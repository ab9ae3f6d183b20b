import * as v from 'valibot';
import { describeIssue } from '../asking/ask.ts';

type Schema<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>;

/** A record as its board needs it, with the fields that are not what is documented; or why nothing can be made of it. */
export type CheckedRecord<Rec> =
  | { readonly record: Rec; readonly odd: readonly { readonly field: string; readonly why: string }[] }
  | { readonly fault: string };

/** More odd fields than this, and the API is another one. */
const most = 20;

/**
 * What is of another type than documented is taken away, for a fact costs no posting: the field itself, or, where what
 * holds it cannot do without, that. What is missing of what the posting cannot do without is its fault.
 */
export function checkedRecord<Rec>(schema: Schema<Rec>, raw: unknown): CheckedRecord<Rec> {
  const odd: { field: string; why: string }[] = [];
  let record = raw;
  let fault = '';
  for (let tries = 0; tries < 2 * most; tries++) {
    const result = v.safeParse(schema, record);
    if (result.success) return { record: result.output, odd };
    const [issue] = result.issues;
    const keys = (issue.path ?? []).map(({ key }) => key);
    const isMissing = issue.received === 'undefined';
    if (!isMissing || fault === '') fault = describeIssue(issue);
    const path = isMissing ? keys.slice(0, -1) : keys;
    if (path.length === 0 || odd.length === most || (isMissing && isNeeded(schema, record, keys[0])))
      return { fault };
    if (!isMissing) odd.push({ field: path.join('.'), why: `is no ${issue.expected ?? 'such value'}` });
    record = without(record, path);
  }
  return { fault };
}

/** Whether a record without this field is none. */
function isNeeded<Rec>(schema: Schema<Rec>, record: unknown, key: unknown): boolean {
  const { issues = [] } = v.safeParse(schema, without(record, [key]));
  return issues.some(({ path }) => path?.[0]?.key === key);
}

function without(value: unknown, [key, ...rest]: readonly unknown[]): unknown {
  if (Array.isArray(value)) {
    const all = value as readonly unknown[];
    return rest.length === 0
      ? all.filter((_, index) => index !== key)
      : all.map((one, index) => (index === key ? without(one, rest) : one));
  }
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.flatMap(([name, one]) =>
      name !== key ? [[name, one]] : rest.length === 0 ? [] : [[name, without(one, rest)]],
    ),
  );
}
