import * as v from 'valibot';
import { configurationSchema } from './schema/configuration-schema.ts';
import { shortened } from '../text/values/plain-text.ts';

export interface PathItem {
  readonly key: string | number;
  /** The key itself is meant, not its value. */
  readonly isKey: boolean;
}

export type Path = readonly PathItem[];

export interface ConfigurationFault {
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

type Issue = v.BaseIssue<unknown>;

/** More unknown keys than this are not listed one by one. */
const mostUnknownKeys = 100;

/** All faults of a configuration as data. valibot reports one unknown key of a mapping at a time, so each is taken out in turn. */
export function configurationFaults(value: unknown): readonly ConfigurationFault[] {
  const unknown: ConfigurationFault[] = [];
  const rest = copyOf(value);
  for (;;) {
    const { issues = [] } = v.safeParse(configurationSchema, rest);
    const found = issues.flatMap((issue) => deepest(issue, []));
    const keys = found.filter(isUnknownKey).slice(0, mostUnknownKeys - unknown.length);
    if (keys.length === 0) {
      const others = found.filter((one) => !isUnknownKey(one));
      return [...unknown, ...unique(others.map(describe))];
    }
    unknown.push(...keys.map(describe));
    for (const { path } of keys) remove(rest, path);
  }
}

interface Found {
  readonly issue: Issue;
  readonly path: Path;
}

/** Of a choice (a text, or a mapping, or a list) whose options all failed, the faults inside the option that was meant. */
function deepest(issue: Issue, around: Path): readonly Found[] {
  const path = [...around, ...pathOf(issue)];
  if ((issue.path as readonly IssueItem[] | undefined)?.some(isListForMapping)) return [{ issue, path }];
  const inside = (issue.issues ?? []).filter(
    (inner) => inner.path !== undefined || inner.issues !== undefined,
  );
  const meant = inside
    .flatMap((inner) => deepest(inner, path))
    .filter((found) => found.path.length > path.length);
  return meant.length > 0 ? meant : [{ issue, path }];
}

interface IssueItem {
  readonly type: string;
  readonly key: string | number;
  readonly origin: string;
  readonly input: unknown;
}

function pathOf(issue: Issue): Path {
  const items = (issue.path ?? []) as readonly IssueItem[];
  const list = items.findIndex(isListForMapping);
  return (list < 0 ? items : items.slice(0, list)).map(({ key, origin }) => ({
    key,
    isKey: origin === 'key',
  }));
}

/** valibot takes a list for a mapping whose keys are 0, 1, 2 … */
function isListForMapping({ type, input }: IssueItem): boolean {
  return type === 'object' && Array.isArray(input);
}

function isUnknownKey({ issue, path }: Found): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never' && path.at(-1)?.isKey === true;
}

function isMissing({ issue }: Found): boolean {
  const item = issue.path?.at(-1) as IssueItem | undefined;
  return item?.type === 'object' && !Object.hasOwn(item.input as object, item.key);
}

function describe(found: Found): ConfigurationFault {
  const { issue, path } = found;
  const last = path.at(-1);
  const parent = path.slice(0, -1);
  if ((issue.path as readonly IssueItem[] | undefined)?.some(isListForMapping)) {
    const hint = 'Allowed: a mapping, that is lines of `key: value`';
    return { path, message: `${nameOf(path)} is a list`, hint };
  }
  if (isUnknownKey(found)) {
    const where = parent.length > 0 ? ` in ${nameOf(parent)}` : '';
    return { path, message: `There is no key ${show(last?.key)}${where}`, hint: issue.message };
  }
  if (isMissing(found))
    return { path: asKey(parent), message: `${nameOf(parent)} has no ${last?.key}`, hint: issue.message };
  if (last?.isKey === true)
    return { path, message: `${nameOf(parent)} has the key ${show(last.key)}`, hint: allowed(issue) };
  const wrongKind = issue.kind === 'schema';
  const shown = wrongKind ? show(issue.input) : shortened(JSON.stringify(issue.input), 60);
  return { path, message: `${nameOf(path)} is ${shown}`, hint: allowed(issue) };
}

function allowed(issue: Issue): string {
  const known = issue.message.startsWith('Invalid ') ? (issue.expected ?? issue.message) : issue.message;
  return `Allowed: ${known}`;
}

function asKey(path: Path): Path {
  const last = path.at(-1);
  return last === undefined ? path : [...path.slice(0, -1), { key: last.key, isKey: true }];
}

function nameOf(path: Path): string {
  if (path.length === 0) return 'The configuration';
  return path
    .map(({ key }, index) => {
      if (typeof key === 'number') return `[${key}]`;
      const plain = /^[\w-]{1,60}$/.test(key) ? key : show(key);
      return index === 0 ? plain : `.${plain}`;
    })
    .join('');
}

function show(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'string') return JSON.stringify(shortened(value, 60));
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : String(value);
}

function unique(faults: readonly ConfigurationFault[]): readonly ConfigurationFault[] {
  const seen = new Set<string>();
  return faults.filter(({ message, hint }) => {
    const text = `${message}\n${hint}`;
    return seen.has(text) ? false : seen.add(text);
  });
}

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) copy[key] = copyOf(inner);
  return copy;
}

function remove(from: unknown, path: Path): void {
  let holder = from as Record<string | number, unknown>;
  for (const { key } of path.slice(0, -1)) holder = holder[key] as typeof holder;
  delete holder[path.at(-1)?.key ?? ''];
}
