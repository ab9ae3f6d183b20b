import type { Catalog } from '../../../model/catalog.ts';
import type { Instant } from '../../../model/instant.ts';
import type { Language } from '../../../model/language.ts';
import { xmlText } from '../../../text/xml.ts';
import { postingEvents } from './posting-events.ts';
import { postingAddress, safeInstant } from '../../safe-values.ts';

/** An entry that a feed no longer has (RFC 6721). */
export interface Tombstone {
  /** The id that the entry had. */
  readonly ref: string;
  readonly when: Instant;
}

/** The closings of a language that the catalog can date, newest first, no more than a feed holds entries. None where the site wants none. */
export function tombstones(catalog: Catalog, language: Language): readonly Tombstone[] {
  const { site } = catalog;
  if (site.tombstones !== true) return [];
  return postingEvents(catalog, language)
    .filter(({ kind }) => kind === 'closed')
    .slice(0, Math.max(0, site.feedEntries))
    .flatMap(({ at, posting }) => {
      const when = safeInstant(at);
      return when === undefined ? [] : [{ ref: xmlText(posting.id) || postingAddress(posting, site), when }];
    });
}
