import { type Catalog, closedAt } from '../model/catalog.ts';
import { compareText } from '../model/diagnostic.ts';
import { calendarDate, compareInstants, type Instant } from '../model/instant.ts';
import type { Language } from '../model/language.ts';
import type { Posting } from '../model/posting.ts';

/** Something that happened to a posting, as far as the catalog can date it. */
export interface PostingEvent {
  readonly kind: 'opened' | 'changed' | 'closed';
  readonly at: Instant;
  readonly posting: Posting;
}

/** Newest first. Of an open posting its opening and its last change, of a closed one its closing. */
export function postingEvents({ open, closed }: Catalog, language: Language): readonly PostingEvent[] {
  const speaks = (posting: Posting) => posting.language === language;
  const byId = new Map(closed.map((posting) => [posting.id, posting]));
  const closings = closed.filter(speaks).flatMap((posting) => closing(posting, byId));
  return [...open.filter(speaks).flatMap(whileOpen), ...closings].sort(
    (a, b) =>
      compareInstants(b.at, a.at) || compareText(a.posting.id, b.posting.id) || compareText(b.kind, a.kind),
  );
}

function whileOpen(posting: Posting): readonly PostingEvent[] {
  const { opens, updated } = posting;
  return [
    ...(opens === undefined ? [] : [{ kind: 'opened', at: opens, posting } as const]),
    ...(changedLater(posting) ? [{ kind: 'changed', at: updated, posting } as const] : []),
  ];
}

/** Where an opening is only a day, what happened on that day is part of it. */
function changedLater({ opens, updated }: Posting): boolean {
  if (opens === undefined) return true;
  if (compareInstants(updated, opens) <= 0) return false;
  return !opens.includes('T00:00:00') || calendarDate(updated) > calendarDate(opens);
}

/**
 * Where no closing date has passed the catalog takes the last change for the closing, of the translation that said so
 * where it was another. If that is the opening itself, or the moment at which Rolecast first saw the posting, nobody
 * knows when it closed.
 */
function closing(posting: Posting, closed: ReadonlyMap<string, Posting>): readonly PostingEvent[] {
  const { status } = posting.facts;
  const told = status?.from === 'translation' ? closed.get(status.key ?? '') : posting;
  if (told === undefined) return [];
  const at = closedAt(told);
  return at === told.closes || changedLater(told) ? [{ kind: 'closed', at, posting }] : [];
}
