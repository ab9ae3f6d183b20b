import type { Catalog } from '../../../model/catalog.ts';
import type { Instant } from '../../../model/instant.ts';
import type { Language } from '../../../model/language.ts';
import { xmlText } from '../../../text/xml.ts';
import { type PostingEvent, postingEvents } from '../../../model/events/posting-events.ts';
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
  // What opened again and closed again is gone since the last time, which comes first.
  const gone = new Map<string, PostingEvent>();
  for (const event of postingEvents(catalog, language))
    if (event.kind === 'closed' && event.isClosed && !gone.has(event.id)) gone.set(event.id, event);
  return [...gone.values()].slice(0, Math.max(0, site.feedEntries)).flatMap(({ at, id, posting }) => {
    const when = safeInstant(at);
    const ref = xmlText(id) || (posting && postingAddress(posting, site));
    return when === undefined || ref === undefined ? [] : [{ ref, when }];
  });
}
