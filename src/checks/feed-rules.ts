import { epoch } from '../model/instant.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Posting } from '../model/posting.ts';
import { eachOpen, placeOf, type Rule } from './rule.ts';

/** What feed readers trip over: https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15 and the W3C's feed validator. */

const day = 24 * 60 * 60 * 1000;

/** A date of tomorrow keeps an entry on top of every reader, or out of it. A day is left to clocks and zones. */
export const datesInFuture = eachOpen((posting, _catalog, now) =>
  (['opens', 'updated'] as const).flatMap((fact): Diagnostic[] => {
    const at = posting[fact];
    if (at === undefined || epoch(at) <= now + day) return [];
    return [
      {
        severity: 'warning',
        code: 'feed-date-future',
        message: `The posting is open, and its date (${fact}) is ${at.slice(0, 10)}, which is still to come`,
        hint: 'Write the day on which it was so; feed readers put such an entry on top or leave it out',
        ...placeOf(posting, fact),
      },
    ];
  }),
);

/** Entries of one feed with one moment of change have no order among them. One note a feed. */
export const datesShared: Rule = ({ site, open }) =>
  site.languages.flatMap(({ tag }): Diagnostic[] => {
    const byMoment = new Map<number, Posting[]>();
    for (const posting of open.filter(({ language }) => language === tag)) {
      const at = epoch(posting.updated);
      byMoment.set(at, [...(byMoment.get(at) ?? []), posting]);
    }
    const shared = [...byMoment.values()].filter(({ length }) => length > 1).flat();
    const [first, second] = shared;
    if (first === undefined || second === undefined) return [];
    const names = [first, second].map(({ source, id }) => source.file ?? id).join(', ');
    return [
      {
        severity: 'info',
        code: 'feed-dates-shared',
        message: `In the feeds of ${tag}, ${shared.length} postings share the moment of their last change with another: ${names}${shared.length > 2 ? ' …' : ''}`,
        hint: 'Feed readers show them in any order; a time in `date` or `lastmod` tells them apart',
      },
    ];
  });
