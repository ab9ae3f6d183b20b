import type { Language } from '../../model/language.ts';
import type { Posting } from '../../model/posting.ts';
import { type Formats, formatsFor } from '../wording/formats.ts';
import { wordingFor } from '../wording/wording-of.ts';

const formats = new Map<Language, Formats>();

/** The weekly hours in the posting's language, as its page shows them; undefined where we have no words in that language. */
export function workHours({ hours, language }: Pick<Posting, 'hours' | 'language'>): string | undefined {
  const spoken = wordingFor(language);
  if (hours === undefined || spoken.language !== language) return undefined;
  const found = formats.get(language) ?? formatsFor(language);
  formats.set(language, found);
  return found.count(spoken.wording.hoursAWeek, hours.min, hours.max);
}
