import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import { asWritten } from '../../../text/front-matter/as-written.ts';
import { type Meaning, nameOf } from './meanings.ts';

/** Facts that are names: a number there is spelled as it was written, and 04109 is no other number than 4109 but another place. */
const texts: ReadonlySet<string> = new Set(
  'title slug translationKey ats identifier summary categories department organization locations city region country employmentTypes apply applyEmail'.split(
    ' ',
  ),
);

/** Facts that take a posting off the web. */
const endings: ReadonlySet<string> = new Set(['closed', 'open', 'status', 'draft', 'published', 'closes']);

/**
 * An entry as one fact reads it. Where a key stands twice and either value ends the posting, that one counts: only one of
 * the two can be a slip, and a closed posting is never offered.
 */
export function entriesAs<Entry extends { readonly key: string; readonly value: unknown }>(
  fact: string,
  entry: Entry,
  { written, earlier }: FrontMatter,
): readonly Entry[] {
  const lower = entry.key.toLowerCase();
  if (texts.has(fact) && written !== undefined)
    return [{ ...entry, value: asWritten(entry.value, written[lower]) }];
  const before = endings.has(fact) ? (earlier?.[lower] ?? []).slice(-mostEarlier) : [];
  return [entry, ...before.map((value) => ({ ...entry, value }))];
}

const mostEarlier = 10;

/** Keys by which generators decide whether and where there is a page, and in which language. */
const ofGenerators =
  /^(?:url|permalink|redirectto|aliases|lang|language|locale|build|headless|params|cascade|layout|publishdate|expirydate|eleventycomputed|unlisted|id)$/;

/** A part that is lost and could have said that there is no such posting, or whose address or language it is: the file is left out. */
export function lostFaults(
  { lost = [] }: FrontMatter,
  file: string,
  meanings: ReadonlyMap<string, readonly Meaning[]>,
): readonly Diagnostic[] {
  const decides = (name: string) =>
    ofGenerators.test(name) ||
    (meanings.get(name) ?? []).some(({ fact }) => endings.has(fact) || fact === 'title' || fact === 'slug');
  return [...new Set(lost)]
    .filter((key) => decides(nameOf(key)))
    .map((key) => ({
      severity: 'error',
      code: 'front-matter-part-invalid',
      message: `\`${key}\` decides whether, where or as what this posting is published, and cannot be read`,
      hint: 'Mend its value; until then the posting is left out',
      where: { file },
    }));
}
