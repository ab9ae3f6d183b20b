import { digestOf } from '../../text/digest.ts';

/** The most characters of an id (all-pages.ts). */
const longest = 200;

/**
 * An address as pages are known by it: absolute, https and without fragment. Undefined where it is no address of the web.
 */
export function pageAddress(written: string, base?: string): string | undefined {
  const text = written.trim();
  if (text.length > 4000 || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (url.protocol === 'http:') url.protocol = 'https:';
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  return url.href;
}

/** What a page's posting is known by: its path, which stays when the domain changes; on another host than `home` the host too. */
export function pageId(address: string, home: string): string {
  const { host, pathname, search } = new URL(address);
  const path = `${pathname.slice(1)}${search}` || '/';
  return shortened(host === home ? path : `//${host}/${path}`);
}

/** Still the only one of its kind. */
export function shortened(id: string): string {
  return id.length <= longest ? id : `${id.slice(0, longest - 20)}~${digestOf(id)}`;
}

/** Whether two addresses are written for the same page: with and without a final slash, `index.html` or `.html`. */
export function isSamePage(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host}${pathname.replace(/(?:\/|\/index\.html?|\.html?)$/, '')}${search}`;
}
