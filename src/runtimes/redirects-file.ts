import { formerAddresses } from '../delivery/former-addresses.ts';
import type { Edition } from '../model/document.ts';

/**
 * Where postings were before, as Netlify and Cloudflare read it: a line of path, target and status each, the paths from
 * the root of the host. Empty where there is none. A closed posting has no line: not every host can say 410.
 */
export function redirectsFile(edition: Edition): string {
  const base = new URL(edition.catalog.site.url).pathname.replace(/\/$/, '');
  const open = [...formerAddresses(edition).values()].filter(({ posting }) => posting.status === 'open');
  return open
    .flatMap(({ path, target }) => {
      const to = target.startsWith('/') ? base + target : target;
      return spellings(base + path).map((from) => `${plain(from)} ${to} 308\n`);
    })
    .join('');
}

/** Not every host takes `/old` for `/old/`. */
function spellings(path: string): readonly string[] {
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}

/** A star and a colon would begin a pattern. */
function plain(path: string): string {
  return path.replaceAll('*', '%2A').replaceAll(':', '%3A');
}
