/**
 * Whether what a page calls its canonical address is not the page at `address`. Another host may be the same site under
 * its name for testing; another path is another page.
 */
export function isAnotherPage(canonical: string, address: string): boolean {
  if (!URL.canParse(canonical, address)) return false;
  const [named, own] = [new URL(canonical, address), new URL(address)];
  return named.host === own.host && pathOf(named) !== pathOf(own);
}

function pathOf({ pathname }: URL): string {
  return decoded(pathname)
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:\/index)?\.html?$/, '')
    .replace(/\/$/, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
