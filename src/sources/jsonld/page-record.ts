import * as v from 'valibot';

const line = v.exactOptional(v.string());
const flag = v.exactOptional(v.literal(true));

/** What is known of one page: plain JSON, kept from one reading to the next. */
export const pageRecord = v.object({
  /** See `pageId`. */
  id: v.string(),
  address: v.string(),
  /** What the sitemap said of it when it was asked. */
  lastmod: line,
  /** When it last answered soundly. */
  at: line,
  etag: line,
  lastModified: line,
  /** Why it could not be read the last time; what it held before stays. */
  trouble: line,
  /** It answered 404 or 410. */
  gone: flag,
  /** Where it leads to instead. */
  moved: line,
  noindex: flag,
  /** From when on search engines are asked not to show it, as written. */
  unavailableAfter: v.exactOptional(v.array(v.string())),
  /** What the page says to people about being closed. */
  closed: line,
  /** It never had a posting, and need not be asked often. */
  isOther: flag,
  isWhole: flag,
  language: line,
  canonical: line,
  alternates: v.exactOptional(v.array(v.string())),
  /** What its translations share. */
  job: line,
  postings: v.array(v.object({ id: v.string(), node: v.record(v.string(), v.unknown()) })),
});

export type PageRecord = v.InferOutput<typeof pageRecord>;
