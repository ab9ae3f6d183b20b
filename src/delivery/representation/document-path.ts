import type { Edition } from '../../model/document.ts';

/** Longer request targets are answered with 414: the least that RFC 9110, section 4.1, asks everyone to take. */
export const longestTarget = 8000;

/** What follows the authority in an absolute address, as it was sent: the percent-encoding is kept. */
export interface Target {
  /** Begins with `/`. */
  readonly path: string;
  /** With its `?`; empty where there is none. */
  readonly query: string;
}

export function targetOf(url: string): Target {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  if (start === -1) return { path: '/', query: '' };
  const hash = url.indexOf('#', start);
  const end = hash === -1 ? url.length : hash;
  const query = url.indexOf('?', start);
  if (query === -1 || query > end) return { path: url.slice(start, end), query: '' };
  return { path: url.slice(start, query), query: url.slice(query, end) };
}

/** The path below the base under which the app is mounted (`/jobs`, or empty). A base that was sent percent-encoded is counted off by its segments. */
export function belowBase(path: string, base: string): string {
  if (base === '') return path;
  if (path.startsWith(base)) return path.slice(base.length);
  return ['', ...path.split('/').slice(base.split('/').length)].join('/');
}

/** Whether a path is the base (`/jobs`) or below it, in any percent-encoding. */
export function isBelow(path: string, base: string): boolean {
  if (path.startsWith(base) && (path.length === base.length || path[base.length] === '/')) return true;
  if (!path.includes('%')) return false;
  const segments = path.split('/').slice(0, base.split('/').length);
  return pathKey(segments.join('/')) === pathKey(base);
}

/** The same for all spellings of a path: case, percent-encoding, normal form, doubled and final slashes. Undefined for malformed percent-encoding. */
export function pathKey(path: string): string | undefined {
  try {
    return path
      .split('/')
      .filter((segment) => segment !== '')
      .map((segment) => encodeURIComponent(decodeURIComponent(segment).normalize('NFC').toLowerCase()))
      .join('/');
  } catch {
    return undefined;
  }
}

/** The document paths of an edition by `pathKey`. A key that two documents share leads nowhere. */
export function pathsByKey(edition: Edition): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const shared = new Set<string>();
  for (const path of edition.documents.keys()) {
    const key = pathKey(path);
    if (key === undefined) continue;
    if (paths.has(key)) shared.add(key);
    else paths.set(key, path);
  }
  for (const key of shared) paths.delete(key);
  return paths;
}
