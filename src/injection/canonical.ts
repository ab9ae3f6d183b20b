import { decoded } from '../model/identity.ts';

/**
 * Whether what a page calls its canonical address is not the page at `address`. Another host may be the same site under
 * its name for testing; another path is another page.
 */
export function isAnotherPage(canonical: string, address: string): boolean {
  if (!URL.canParse(canonical, address)) return false;
  const [named, own] = [new URL(canonical, address), new URL(address)];
  return named.host === own.host && plainPath(named).toLowerCase() !== plainPath(own).toLowerCase();
}

/** The same for all ways in which static hosts write the address of one page: `/jobs/baker/`, `/jobs/baker/index.html`, `/jobs/baker.html`. */
export function plainPath({ pathname }: Pick<URL, 'pathname'>): string {
  return decoded(pathname)
    .normalize('NFC')
    .replace(/(?:\/index)?\.html?$/i, '')
    .replace(/\/$/, '');
}
