import { wellFormed } from '../../../text/values/plain-text.ts';
/** Hugo's configuration after reading: keys lower-case at every depth. */
export type HugoConfig = Readonly<Record<string, unknown>>;

export function asMapping(value: unknown): HugoConfig | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as HugoConfig)
    : undefined;
}

/** A value as Hugo casts it to text: scalars only, and nothing empty. */
export function asText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
}

/** The same with the spaces around it; empty where there is nothing to cast. */
export function asWritten(value: unknown): string {
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isScalar ? String(value) : '';
}

/** A list of texts; a single text is split at spaces where `split` says so. */
export function asTexts(value: unknown, split = false): readonly string[] {
  if (Array.isArray(value)) return value.map(asText).filter((text) => text !== undefined);
  const text = asText(value);
  return text === undefined ? [] : split ? text.split(/\s+/) : [text];
}

/** Hugo's casts and YAML 1.1's words for booleans; undefined where the value is neither. */
export function asBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value !== 'string') return undefined;
  if (/^(?:true|t|yes|y|on|1)$/i.test(value)) return true;
  return /^(?:false|f|no|n|off|0)$/i.test(value) ? false : undefined;
}

/** More than any site's configuration has; what aliases multiply counts each time. */
const mostParts = 100_000;
const deepest = 50;

/**
 * Keys lower-case at every depth, YAML's merge keys (`<<`) followed; null-prototype, so that no key reaches
 * further than the file. Undefined where the value has more parts than a configuration can have.
 */
export function lowerKeys(value: unknown): unknown {
  let parts = 0;
  const lower = (value: unknown, depth: number): unknown => {
    if (depth > deepest) parts = Infinity;
    if (parts++ > mostParts) return undefined;
    if (Array.isArray(value)) return value.map((item) => lower(item, depth + 1));
    if (typeof value === 'string') return wellFormed(value);
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Date) return value.toISOString();
    const lowered = emptyConfig();
    for (const merge of [Object.hasOwn(value, '<<') ? (value as HugoConfig)['<<'] : []].flat())
      Object.assign(lowered, asMapping(lower(merge, depth + 1)));
    for (const [key, inner] of Object.entries(value))
      if (key !== '<<') lowered[wellFormed(key).toLowerCase()] = lower(inner, depth + 1);
    return lowered;
  };
  const lowered = lower(value, 0);
  return parts > mostParts ? undefined : lowered;
}

/** `over` wins; mappings are merged at every depth. */
export function merged(under: HugoConfig, over: HugoConfig): HugoConfig {
  const result = emptyConfig();
  Object.assign(result, under);
  for (const [key, value] of Object.entries(over)) {
    const [before, after] = [asMapping(result[key]), asMapping(value)];
    result[key] = before !== undefined && after !== undefined ? merged(before, after) : value;
  }
  return result;
}

export function nested(path: readonly string[], value: unknown): HugoConfig {
  const [key, ...rest] = path;
  const result = emptyConfig();
  if (key === undefined) return asMapping(value) ?? result;
  result[key.toLowerCase()] = rest.length === 0 ? value : nested(rest, value);
  return result;
}

function emptyConfig(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}
