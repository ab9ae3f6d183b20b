import type { PlainHeaders } from '../representation/representation.ts';

/** What is decided once for all answers. */
export interface Standing {
  /** Seconds for which caches may answer without asking, 60 by default; 0 makes them ask each time. */
  readonly maxAge?: number;
  /** Seconds for `Strict-Transport-Security`; absent by default, because the whole host would be bound by it. */
  readonly hsts?: number;
}

export interface StandingHeaders {
  /** `Cache-Control` of documents and of what leads to them. */
  readonly cacheControl: string;
  /** For every answer. */
  readonly extra: PlainHeaders;
}

export function standingHeaders({ maxAge = 60, hsts }: Standing): StandingHeaders {
  const fresh = `public, max-age=${maxAge}, stale-while-revalidate=${5 * maxAge}, stale-if-error=86400`;
  return {
    cacheControl: maxAge === 0 ? 'no-cache' : fresh,
    extra: hsts === undefined ? {} : { 'Strict-Transport-Security': `max-age=${hsts}` },
  };
}
