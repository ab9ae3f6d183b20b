/** Stands for a value that only running the script would tell. */
export const unknownValue: unique symbol = Symbol('unknown');

/** A key of an object that holds more than its other keys say: something unknown was spread into it. */
export const unknownRest: unique symbol = Symbol('unknown rest');

/** A call that a script makes, where its value is asked for: `glob({base: './jobs'})`. */
export interface ScriptCall {
  readonly called: string;
  readonly arguments: readonly unknown[];
  /** The member it is a method of: `ignores` in `config.ignores.add('x')`. */
  readonly on?: string;
  /** The call it is a method of: `z.boolean()` in `z.boolean().default(true)`. */
  readonly of?: ScriptCall;
}

export function isScriptCall(value: unknown): value is ScriptCall {
  return typeof value === 'object' && value !== null && 'called' in value && 'arguments' in value;
}

/** Whether something is a value of its own: no call, no function, nothing that only running the script would tell. */
export function isTold(value: unknown, depth = 0): boolean {
  if (value === unknownValue || typeof value === 'function' || isScriptCall(value) || depth > 20)
    return false;
  if (isBuiltIn(value)) return false;
  if (typeof value !== 'object' || value === null) return true;
  return !(unknownRest in value) && Object.values(value).every((one) => isTold(one, depth + 1));
}

/** A moment or a pattern: a script reckons with it, but it says nothing by itself. */
function isBuiltIn(value: unknown): value is Date | RegExp {
  return value instanceof Date || value instanceof RegExp;
}

/** Undefined where it cannot be told. */
export function truthOf(value: unknown): boolean | undefined {
  return value === unknownValue || isScriptCall(value) ? undefined : Boolean(value);
}

const isPlain = (value: unknown) =>
  value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);

type Operation = (left: never, right: never) => unknown;
const onAny: Readonly<Record<string, Operation>> = {
  '===': (left, right) => left === right,
  '!==': (left, right) => left !== right,
  '==': (left, right) => left === right || (left ?? right ?? undefined) === undefined,
  '!=': (left, right) => left !== right && (left ?? right ?? undefined) !== undefined,
};
const onAlike: Readonly<Record<string, Operation>> = {
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
};
const onNumbers: Readonly<Record<string, (left: number, right: number) => unknown>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
};

/** What an operator makes of two values. */
export function operated(operator: string, left: unknown, right: unknown): unknown {
  const [a, b] = [left as never, right as never];
  if (typeof left === 'number' && typeof right === 'number' && onNumbers[operator] !== undefined)
    return onNumbers[operator](left, right);
  if (operator === '+') return joined([left, right]);
  if (left instanceof Date && right instanceof Date)
    return onAlike[operator]?.(left.getTime() as never, right.getTime() as never) ?? unknownValue;
  if (typeof left === typeof right && ['string', 'number'].includes(typeof left) && onAlike[operator])
    return onAlike[operator](a, b);
  return onAny[operator] !== undefined && isPlain(left) && isPlain(right)
    ? onAny[operator](a, b)
    : unknownValue;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The value, whichever of two it is: what both have in common. */
export function either(one: unknown, other: unknown, depth = 0): unknown {
  if (one === other) return one;
  if (!isObject(one) || !isObject(other) || depth > 20) return unknownValue;
  if (isBuiltIn(one) || isBuiltIn(other)) return unknownValue;
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  if (Array.isArray(one) && Array.isArray(other))
    return isTold(one) && isTold(other) && JSON.stringify(one) === JSON.stringify(other) ? one : unknownValue;
  if (Array.isArray(one) || Array.isArray(other) || isScriptCall(one) || isScriptCall(other))
    return unknownValue;
  const result = Object.create(null) as Record<string | symbol, unknown>;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
    result[key] = either(a[key], b[key], depth + 1);
  if (unknownRest in a || unknownRest in b) result[unknownRest] = true;
  return result;
}

const longestText = 100_000;

export function joined(parts: readonly unknown[]): unknown {
  if (!parts.every((part) => typeof part === 'string' || typeof part === 'number')) return unknownValue;
  const length = parts.reduce<number>((sum, part) => sum + String(part).length, 0);
  return length > longestText ? unknownValue : parts.join('');
}

/** A member by its name; undefined where there is none. */
export function memberOf(object: unknown, name: unknown): unknown {
  if (typeof name !== 'string' && typeof name !== 'number') return unknownValue;
  if (typeof object === 'string' || Array.isArray(object)) {
    if (name === 'length') return object.length;
    return typeof name === 'number' ? (object[name] as unknown) : unknownValue;
  }
  if (typeof object !== 'object' || object === null || isScriptCall(object) || isBuiltIn(object))
    return unknownValue;
  if (Object.hasOwn(object, name)) return (object as Record<string | number, unknown>)[name];
  return unknownRest in object ? unknownValue : undefined;
}

/**
 * A pattern as a script writes it, where it can be tried in short time on any text that is short: at most two things
 * that repeat, none of them around another, nothing that looks around or back.
 */
export function patternOf(source: string, flags: string): unknown {
  const plain = source.replace(/\\[^1-9k]|\[(?:\\.|[^\]\\])*\]/g, 'x');
  const repeats = plain.match(/[*+{]/g)?.length ?? 0;
  const isHard = repeats > 2 || /\)[*+{]|\(\?(?!:)|\\/.test(plain) || source.length > 100;
  if (isHard || !/^[giu]*$/.test(flags)) return unknownValue;
  try {
    return new RegExp(source, flags);
  } catch {
    return unknownValue;
  }
}

const longestMatched = 300;

/** A moment that a script writes, in one of the forms that say their zone. */
export function momentOf(value: unknown): unknown {
  if (value instanceof Date) return value;
  const isPlainDate =
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(value);
  const moment = isPlainDate ? new Date(value) : undefined;
  return moment === undefined || Number.isNaN(moment.getTime()) ? unknownValue : moment;
}

const ofMoments: Readonly<Record<string, (value: Date) => unknown>> = {
  getUTCFullYear: (value) => value.getUTCFullYear(),
  getUTCMonth: (value) => value.getUTCMonth(),
  getUTCDate: (value) => value.getUTCDate(),
  toISOString: (value) => value.toISOString(),
  toJSON: (value) => value.toISOString(),
};

type Method<T> = (value: T, ...texts: string[]) => unknown;
const ofTexts: Readonly<Record<string, Method<string>>> = {
  startsWith: (value, text = '') => value.startsWith(text),
  endsWith: (value, text = '') => value.endsWith(text),
  includes: (value, text = '') => value.includes(text),
  toLowerCase: (value) => value.toLowerCase(),
  toUpperCase: (value) => value.toUpperCase(),
  trim: (value) => value.trim(),
  split: (value, by) => (by === undefined ? [value] : value.split(by)),
  replace: (value, from = '', to = '') => value.replace(from, () => to),
  replaceAll: (value, from = '', to = '') => value.replaceAll(from, () => to),
  toString: (value: string) => value,
  trimStart: (value) => value.trimStart(),
  trimEnd: (value) => value.trimEnd(),
  normalize: (value, form = 'NFC') => (/^NFK?[CD]$/.test(form) ? value.normalize(form) : unknownValue),
};
/** Those that are given numbers. */
const byPlace: Readonly<Record<string, (value: string, one: number, other?: number) => unknown>> = {
  slice: (value, from, to) => value.slice(from, to),
  substring: (value, from, to) => value.substring(from, to),
  at: (value, at) => value.at(at),
  charAt: (value, at) => value.charAt(at),
};
/** What a text was split into is all there; of a collection one entry alone stands for the rest. */
const areTexts = (value: readonly unknown[]) =>
  value.length > 0 && value.every((one) => typeof one === 'string');
const arePlaces = (given: readonly unknown[]) =>
  given.every((one) => one === undefined || typeof one === 'number');

/** One alone is in order. */
const sorted = (value: readonly unknown[]): unknown => (value.length < 2 ? value : unknownValue);

const ofLists: Readonly<Record<string, (value: readonly unknown[], ...others: unknown[]) => unknown>> = {
  includes: (value, one) => (isTold(value) && isPlain(one) ? value.includes(one) : unknownValue),
  concat: (value, ...others) => value.concat(...(others as unknown[][])),
  filter(value, keeps) {
    const kept = value.map((one) => truthOf(typeof keeps === 'function' ? (keeps(one) as unknown) : one));
    if (typeof keeps === 'function' && kept.includes(undefined)) return unknownValue;
    return value.filter((_, at) => kept[at] !== false);
  },
  map: (value, make) =>
    value.map((one) => (typeof make === 'function' ? (make(one, unknownValue) as unknown) : unknownValue)),
  flatMap: (value, make) =>
    value.flatMap((one) =>
      typeof make === 'function' ? (make(one, unknownValue) as unknown[]) : [unknownValue],
    ),
  slice(value, from, to) {
    const isAll = value.length < 2 && from === 0 && to === undefined;
    return isAll
      ? value
      : areTexts(value) && arePlaces([from, to])
        ? value.slice(from as number, to as number)
        : unknownValue;
  },
  at: (value, place) => (areTexts(value) && typeof place === 'number' ? value.at(place) : unknownValue),
  sort: sorted,
  toSorted: sorted,
  reverse: sorted,
  toReversed: sorted,
  join: (value, by = ',') =>
    joined(value.flatMap((part, index) => (index === 0 || by === '' ? [part] : [by, part]))),
};
const ofObjects: Readonly<Record<string, (value: object) => unknown>> = {
  keys: (value) => Object.keys(value),
  values: (value) => Object.values(value),
  entries: (value) => Object.entries(value),
};

/** What a method of a text, a list or `Object` gives; undefined where it is none that is known. */
export function methodOf(
  object: unknown,
  name: string,
  given: readonly unknown[],
): { value: unknown } | undefined {
  if (typeof object === 'number' && name === 'toString' && given.length === 0)
    return { value: String(object) };
  if (object instanceof Date && Object.hasOwn(ofMoments, name)) return { value: ofMoments[name]?.(object) };
  if (object instanceof RegExp && name === 'test') return { value: matched(object, given[0]) };
  if (typeof object === 'string') return ofText(object, name, given);
  if (Array.isArray(object) && Object.hasOwn(ofLists, name))
    return { value: ofLists[name]?.(object, ...given) };
  return undefined;
}

function ofText(text: string, name: string, given: readonly unknown[]): { value: unknown } | undefined {
  const [first, second = ''] = given;
  if (/^replace(?:All)?$/.test(name) && first instanceof RegExp)
    return { value: replaced(text, first, second) };
  if (/^pad(?:Start|End)$/.test(name)) return { value: padded(text, name, first, given[1] ?? ' ') };
  if (Object.hasOwn(byPlace, name)) {
    const isPlaces = given.length > 0 && given.every((one) => typeof one === 'number');
    return { value: isPlaces ? byPlace[name]?.(text, ...(given as [number, number?])) : unknownValue };
  }
  if (!Object.hasOwn(ofTexts, name)) return undefined;
  const isTexts = given.every((one) => typeof one === 'string');
  return { value: isTexts ? ofTexts[name]?.(text, ...given) : unknownValue };
}

function replaced(text: string, pattern: RegExp, by: unknown): unknown {
  return typeof by === 'string' && text.length <= longestMatched ? text.replace(pattern, by) : unknownValue;
}

function matched(pattern: RegExp, text: unknown): unknown {
  const isShort = typeof text === 'string' && text.length <= longestMatched && !pattern.global;
  return isShort ? pattern.test(text) : unknownValue;
}

function padded(text: string, name: string, length: unknown, by: unknown): unknown {
  if (typeof length !== 'number' || length > 100 || typeof by !== 'string') return unknownValue;
  return name === 'padStart' ? text.padStart(length, by) : text.padEnd(length, by);
}

export function ofObject(name: string, [value]: readonly unknown[]): { value: unknown } | undefined {
  if (!Object.hasOwn(ofObjects, name)) return undefined;
  const isKnown =
    typeof value === 'object' && value !== null && !(unknownRest in value) && !isScriptCall(value);
  return { value: isKnown ? ofObjects[name]?.(value) : unknownValue };
}
