import type { Diagnostic } from '../../model/diagnostic.ts';
import { nativeName, type Language } from '../../model/language.ts';
import type { Posting } from '../../model/posting.ts';
import type { LastReading } from './last-good.ts';

/** Languages that had postings at the last reading, open or closed, and have none: seldom is that meant. */
export function languagesGone(postings: readonly Posting[], had: LastReading): readonly Diagnostic[] {
  const now = new Set<string>(postings.map(({ language }) => language));
  const before = new Map<string, number>();
  for (const { languages } of Object.values(had))
    for (const [tag, count] of Object.entries(languages))
      if (!now.has(tag)) before.set(tag, (before.get(tag) ?? 0) + count);
  return [...before].map(([tag, count]) => ({
    severity: 'warning',
    code: 'language-vanished',
    message: `${nativeName(tag as Language)} (${tag}) had ${count} ${count === 1 ? 'posting' : 'postings'} when this was last read, and has none`,
    hint: 'Where that is not meant, see where they went: a renamed folder or suffix, another `lang`. It is said once',
  }));
}
