import { placeToWrite } from '../../model/posting.ts';
import { homeOfDraft, whereIn } from './home-of-draft.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { endOfDay, epoch, isCalendarDate } from '../../model/instant.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Origin } from '../../model/posting.ts';
import type { Draft } from '../../sources/source.ts';
import { closingDays } from '../../text/prose/closed/days/closing-days.ts';
import type { ClosingDay } from '../../text/prose/closed/days/last-day.ts';

/** What a text says of the last day to apply, where no field says it. */
export interface TextDeadline {
  /** From when on the day has passed however it is read, in milliseconds since the epoch. */
  readonly over?: number;
  readonly origin: Origin;
  /** It cannot be read: an error where nothing of it can, and the posting is left out as it is for a field (docs/dates.md). */
  readonly doubt?: Diagnostic;
}

/** Of several the last one counts: a posting is open as long as one round is. */
export function textDeadline(draft: Draft, { timeZone, languages }: Configuration): TextDeadline | undefined {
  const site = languages.map(({ tag }) => tag);
  const days = draft.body.find(`deadlines ${site.join()}`, (prose) =>
    closingDays(prose, draft.language, site),
  );
  const [first] = days;
  if (first === undefined) return undefined;
  const ends = days.map((day) => endOf(day, timeZone));
  const over = ends.every((end) => end !== undefined) ? Math.max(...ends) : undefined;
  const deciding = days[ends.indexOf(over)] ?? first;
  const unclear = days.find(({ how }) => how === 'unread') ?? days.find(({ how }) => how === 'open');
  const { file } = draft;
  return {
    ...(over !== undefined && { over }),
    origin: { from: 'prose', key: deciding.text, ...(file !== undefined && { file }), line: deciding.line },
    ...(unclear !== undefined && { doubt: doubtOf(unclear, draft) }),
  };
}

function endOf({ last, anywhere }: ClosingDay, timeZone: string): number | undefined {
  if (last === undefined || !isCalendarDate(last)) return undefined;
  return epoch(endOfDay(last, anywhere === true ? 'Etc/GMT+12' : timeZone)) + 1000;
}

function doubtOf({ how, line, text }: ClosingDay, draft: Draft): Diagnostic {
  return {
    severity: how === 'unread' ? 'error' : 'warning',
    code: 'closing-day-unclear',
    message:
      how === 'unread'
        ? `The text names a closing day that cannot be read and may have passed: “${text}”`
        : `The text names a closing day that can be read in several ways, or without its year: “${text}”`,
    hint: `Write it as \`2026-12-01\` or as \`1 December 2026\`, or state \`closes: YYYY-MM-DD\` ${placeToWrite[homeOfDraft(draft)]}${how === 'unread' ? '. Until then the posting is left out' : ''}`,
    ...whereIn(draft, line),
  };
}
