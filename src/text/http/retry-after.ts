import { parseHttpDate } from './http-date.ts';

/**
 * `Retry-After` (RFC 9110, section 10.2.3), seconds or a date, in milliseconds from `now`, `longest` at the most; undefined
 * where it is neither.
 */
export function retryAfter(header: string | null, now: number, longest: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  const date = parseHttpDate(text);
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : date === undefined ? undefined : date - now;
  return wait === undefined ? undefined : Math.min(longest, Math.max(0, wait));
}
