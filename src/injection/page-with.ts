import { type BuiltPage, readBuiltPage } from './built-page.ts';
import { isAnotherPage } from './canonical.ts';

/** Why a page is left as it is, but for what an earlier run put in. */
export type Refusal = 'foreign-json-ld' | 'no-head' | 'other-charset' | 'another-page' | 'unreadable';

export interface PageWish {
  /** The elements that go into the head, each marked `data-rolecast`; empty where there are none. */
  readonly insertion: string;
  /** The page's address: a page that calls another its canonical one is not it. */
  readonly address: string;
}

export interface PageWith {
  readonly text: string;
  readonly refused?: Refusal;
}

/**
 * The page with exactly `insertion` at the end of its head: what an earlier run put in is replaced, and every other
 * character stays. The same text where there is nothing to change.
 */
export function pageWith(text: string, { insertion, address }: PageWish): PageWith {
  const bare = withoutOurs(text);
  if (insertion === '') return { text: bare };
  const page = readPage(bare);
  const refused = page === undefined ? 'no-head' : refusalOf(page, address);
  if (refused !== undefined || page?.headEnd === undefined)
    return { text: bare, refused: refused ?? 'no-head' };
  const whole = bare.slice(0, page.headEnd) + insertion + bare.slice(page.headEnd);
  const read = readPage(whole);
  const arrived = read !== undefined && read.ours.length > 0 && read.oursInHead === read.ours.length;
  const exact = arrived && withoutOurs(whole) === bare;
  return exact ? { text: whole } : { text: bare, refused: 'no-head' };
}

/** The page as its site generator wrote it. */
export function withoutOurs(text: string): string {
  if (!/data-rolecast/i.test(text)) return text;
  let bare = '';
  let from = 0;
  for (const { start, end } of readPage(text)?.ours ?? []) {
    if (start < from) continue;
    bare += text.slice(from, start);
    from = end;
  }
  return bare + text.slice(from);
}

/** The address that a page calls its canonical one, as it writes it. */
export function canonicalIn(text: string): string | undefined {
  return readPage(text)?.canonical;
}

/** Undefined where elements lie so deep in one another that no parser gets to the end. */
function readPage(text: string): BuiltPage | undefined {
  try {
    return readBuiltPage(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function refusalOf({ foreign, charset, canonical }: BuiltPage, address: string): Refusal | undefined {
  if (foreign) return 'foreign-json-ld';
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') return 'other-charset';
  return canonical !== undefined && isAnotherPage(canonical, address) ? 'another-page' : undefined;
}
