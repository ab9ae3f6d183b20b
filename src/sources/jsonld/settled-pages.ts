import { pageId } from '../web-page/page-address.ts';
import type { PageRecord } from './page-record.ts';

/** Pages as they stand beside each other: what is the same posting on several is there once, and translations know of each other. */
export function settledPages(records: readonly PageRecord[], home: string): readonly PageRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const holds = (address: string) => {
    const page = byId.get(pageId(address, home));
    return page !== undefined && page.postings.length === 1 ? page : undefined;
  };
  return records.map((record) => {
    const { job: _, ...rest } = record;
    const postings = isCopy(record, holds)
      ? []
      : record.postings.filter(({ id }) => id === record.id || !speaksForItself(byId.get(id)));
    const job = jobOf(record, holds);
    const settled = { ...rest, postings, ...(job !== undefined && { job }) };
    return postings.length === record.postings.length ? settled : toBeReadAgain(settled);
  });
}

/** What was left out of it may be wanted at the next reading. */
function toBeReadAgain(record: PageRecord): PageRecord {
  const { etag: _, lastModified: __, ...rest } = record;
  return rest;
}

type Holds = (address: string) => PageRecord | undefined;

/** The page that it names as the canonical one is read too. */
function isCopy(record: PageRecord, holds: Holds): boolean {
  const original = record.canonical === undefined ? undefined : holds(record.canonical);
  return (
    original !== undefined &&
    original !== record &&
    (original.canonical === undefined || original.canonical === original.address)
  );
}

/** A posting that stands in a list and has a page of its own is what that page says, and gone when the page is. */
function speaksForItself(page: PageRecord | undefined): boolean {
  if (page === undefined) return false;
  return page.postings.length > 0 || page.gone === true || page.moved !== undefined || page.noindex === true;
}

/** Pages that name each other as translations hold one job: the first of their ids. */
function jobOf(record: PageRecord, holds: Holds): string | undefined {
  if (record.postings.length !== 1) return undefined;
  const others = (record.alternates ?? []).flatMap((address) => {
    const other = holds(address);
    const isMutual = other !== record && other?.alternates?.includes(record.address) === true;
    return isMutual ? [other.id] : [];
  });
  return others.length === 0 ? undefined : [record.id, ...others].sort()[0];
}
