import { type Language, lookup } from '../../model/language.ts';
import { weighted } from '../representation/quality.ts';

/** Longer ranges name no language (RFC 5646, section 4.4.1). */
const longestRange = 35;

/** RFC 4647 lookup over the ranges of an `Accept-Language` header, heaviest first; undefined where none of them is available. */
export function chooseLanguage(header: string | null, available: readonly Language[]): Language | undefined {
  if (header === null) return undefined;
  for (const { value, weight } of weighted(header)) {
    const found =
      value === '*' || weight === 0 || value.length > longestRange ? undefined : lookup(value, available);
    if (found !== undefined) return found;
  }
  return undefined;
}
