import { webAddress } from '../../../model/address.ts';

/** Whether a text is an address without its host or without its scheme: `/img/tower.png`, `../apply/`, `//x.example/a`. */
export function isRelative(text: string): boolean {
  return /^(?:\.{0,2}\/|\/\/)[^\s/]\S*$/.test(text);
}

/** A complete address, or one that is relative to the posting's own on its site. `//x.example/` needs no site. */
export function addressOnSite(text: string, base: string | undefined): string | undefined {
  if (!isRelative(text)) return webAddress(text);
  return webAddress(text, base ?? (text.startsWith('//') ? 'https://unknown.invalid/' : undefined));
}

/** What is said of one whose site is not known. */
export const relativeFault = [
  'is relative to a site whose address is not known',
  'Write the complete address (https://…), or the `url` of the source in rolecast.yaml.',
] as const;
