import { webAddress } from '../../../model/address.ts';
import { wellFormed } from '../../../text/values/plain-text.ts';

/** A text that is not blank. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? wellFormed(value.trim()) : undefined;
}

/** An address under which others lie: it is a folder, whether it ends with `/` or not. */
export function baseOf(address: string | undefined): string | undefined {
  const url = address === undefined ? undefined : webAddress(address);
  if (url === undefined || /[?#]/.test(url)) return undefined;
  return url.endsWith('/') ? url : `${url}/`;
}

/** The same properties without those that are undefined. */
export function given<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** A path as a person writes it without `./`, a slash that is doubled or at an end; `''` is the whole folder. */
export function plainPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** A path relative to a file's folder, with `.` and `..` resolved; undefined where it leads out. */
export function joined(file: string, path: string): string | undefined {
  if (path.startsWith('/')) return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** A path with what cannot stand in one as written percent-encoded, `%` too. */
export function encodedPath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}
