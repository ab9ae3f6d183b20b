import { formerAddresses } from '../delivery/former-addresses.ts';
import type { Edition } from '../model/document.ts';

/**
 * Where postings were before, as Netlify and Cloudflare read it: a line of path, target and status each, the paths from
 * the root of the host. Empty where there is none. A closed posting has no line: not every host can say 410.
 */
export function redirectsFile(edition: Edition): string {
  const base = new URL(edition.catalog.site.url).pathname.replace(/\/$/, '');
  return [...formerAddresses(edition).values()]
    .filter(({ posting }) => posting.status === 'open')
    .map(
      ({ path, target }) => `${plain(base + path)} ${target.startsWith('/') ? base + target : target} 308\n`,
    )
    .join('');
}

/** A star and a colon would begin a pattern. */
function plain(path: string): string {
  return path.replaceAll('*', '%2A').replaceAll(':', '%3A');
}
