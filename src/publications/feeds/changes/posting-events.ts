import { type Catalog, closedAt, postingsIn } from '../../../model/catalog.ts';
import { compareText } from '../../../model/diagnostic.ts';
import { calendarDate, compareInstants, epoch, type Instant } from '../../../model/instant.ts';
import type { Language } from '../../../model/language.ts';
import { onceEach } from '../../../model/once-each.ts';
import type { Posting } from '../../../model/posting.ts';

/** Something that happened to a posting, as far as the catalog can date it. */
export interface PostingEvent {
  readonly kind: 'opened' | 'changed' | 'closed';
  readonly at: Instant;
  /** The same, in milliseconds since the epoch. */
  readonly when: number;
  readonly posting: Posting;
}

/** Newest first. Of an open posting its opening and its last change, of a closed one its closing. */
export function postingEvents(catalog: Catalog, language: Language): readonly PostingEvent[] {
  const { open, closed } = postingsIn(catalog, language);
  let ids: ReadonlyMap<string, Posting> | undefined;
  const byId = (id: string) =>
    (ids ??= new Map(catalog.closed.map((posting) => [posting.id, posting] as const))).get(id);
  const closings = closed.flatMap((posting) => {
    const { status } = posting.facts;
    return status?.from === 'translation'
      ? closingWith(byId(status.key ?? ''), posting)
      : ownClosing(posting);
  });
  return [...open.flatMap(whileOpen), ...closings].sort(
    (a, b) => b.when - a.when || compareText(a.posting.id, b.posting.id) || compareText(b.kind, a.kind),
  );
}

const whileOpen = onceEach((posting: Posting): readonly PostingEvent[] => {
  const { opens, updated } = posting;
  return [
    ...(opens === undefined ? [] : [eventAt(opens, 'opened', posting)]),
    ...(changedLater(posting) ? [eventAt(updated, 'changed', posting)] : []),
  ];
});

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
function closingWith(told: Posting | undefined, posting: Posting): readonly PostingEvent[] {
  if (told === undefined) return [];
  const at = closedAt(told);
  return at === told.closes || changedLater(told) ? [eventAt(at, 'closed', posting)] : [];
}

const ownClosing = onceEach((posting: Posting) => closingWith(posting, posting));

function eventAt(at: Instant, kind: PostingEvent['kind'], posting: Posting): PostingEvent {
  return { kind, at, when: epoch(at), posting };
}
