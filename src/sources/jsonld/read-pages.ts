import { epoch, fromEpoch, parseInstant } from '../../model/instant.ts';
import * as v from 'valibot';
import type { Ask } from '../boards/kit/asking/ask.ts';
import { boardDefaults } from '../boards/kit/board-options.ts';
import { BoardTrouble } from '../boards/kit/asking/board-trouble.ts';
import { pageId } from '../web-page/page-address.ts';
import type { ListedPage } from './page-list.ts';
import { type PageRecord, pageRecord } from './page-record.ts';
import { readPage } from './read-page.ts';

const aDay = 86_400_000;
/** After so many troubles one after the other the site is down. */
const patience = 3;

export interface Reading {
  readonly home: string;
  /** Days for which what a page held stays while it cannot be read. */
  readonly keep: number | undefined;
}

/**
 * What every page holds: those that may have changed are asked, with what is known of them, one after the other. One
 * that cannot be read keeps what it held; where one after the other cannot, the site is down, and this throws.
 */
export async function readPages(
  list: readonly ListedPage[],
  { home, keep = boardDefaults.keep }: Reading,
  ask: Ask,
): Promise<readonly PageRecord[]> {
  const records: PageRecord[] = [];
  let troubles = 0;
  for (const page of list) {
    const id = pageId(page.address, home);
    const kept = ask.before(id);
    const before = v.is(pageRecord, kept) && kept.address === page.address ? kept : undefined;
    if (before !== undefined && isFresh(before, page, ask.now)) {
      records.push(before);
      continue;
    }
    const place = { id, ...page };
    try {
      const read = await asked(place, home, before, ask);
      records.push(typeof read === 'string' ? troubled(place, before, read, keep, ask.now) : read);
      troubles = 0;
    } catch (error) {
      if (!(error instanceof BoardTrouble)) throw error;
      if (error.code === 'board-unknown') {
        records.push({ ...place, gone: true, postings: [] });
        continue;
      }
      if (++troubles === patience || error.retryAfter !== undefined) throw error;
      records.push(troubled(place, before, error.message, keep, ask.now));
    }
  }
  return records;
}

type Place = ListedPage & { readonly id: string };

/** Or why it cannot be believed. */
async function asked(
  place: Place,
  home: string,
  before: PageRecord | undefined,
  ask: Ask,
): Promise<PageRecord | string> {
  const answer = await ask.page(place.address, before);
  const at = fromEpoch(ask.now);
  if (answer !== undefined) {
    const read = readPage(answer, { ...place, home }, before);
    return typeof read === 'string' ? read : { ...place, ...read, at };
  }
  if (before === undefined) return 'it answered 304 to nothing';
  const { trouble: _, lastmod: __, ...known } = before;
  return { ...known, ...place, at };
}

/** What a page has that never had a posting, or of which the sitemap says that it did not change, is true for a day. */
function isFresh(before: PageRecord, { lastmod }: ListedPage, now: number): boolean {
  const at = before.at === undefined ? undefined : parseInstant(before.at);
  if (at === undefined || now - epoch(at) > aDay || before.lastmod !== lastmod) return false;
  if (before.trouble !== undefined || before.gone === true || before.moved !== undefined) return false;
  return before.isOther === true || (lastmod !== undefined && before.postings.length > 0);
}

function troubled(
  { id, address }: Place,
  before: PageRecord | undefined,
  trouble: string,
  keep: number,
  now: number,
): PageRecord {
  if (before === undefined) return { id, address, trouble, postings: [] };
  const at = before.at === undefined ? undefined : parseInstant(before.at);
  const isTooOld = at === undefined || now - epoch(at) > keep * aDay;
  const { lastmod: _, ...known } = before;
  return { ...known, postings: isTooOld ? [] : before.postings, ...(before.isOther !== true && { trouble }) };
}
