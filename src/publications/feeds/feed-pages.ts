/** A link from one page of a feed to another (RFC 5005, section 3). */
export interface FeedPageLink {
  readonly rel: 'first' | 'previous' | 'next' | 'last';
  readonly page: number;
}

/** How many pages, of at most `size` entries, hold `entries`. Never none. */
export function pageCount(entries: number, size: number): number {
  return size < 1 ? 1 : Math.max(1, Math.ceil(entries / size));
}

/** Pages count from 1. None where there is one page only. */
export function pageLinks(page: number, count: number): readonly FeedPageLink[] {
  if (count === 1) return [];
  return [
    { rel: 'first', page: 1 },
    ...(page > 1 ? [{ rel: 'previous', page: page - 1 } as const] : []),
    ...(page < count ? [{ rel: 'next', page: page + 1 } as const] : []),
    { rel: 'last', page: count },
  ];
}
