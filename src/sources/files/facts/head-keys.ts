import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import { asWritten } from '../../../text/front-matter/as-written.ts';
import { keyMeaning } from '../../../text/ends/key-meaning.ts';
import { type Meaning, nameOf } from './meanings.ts';

/** Facts that are names: a number there is spelled as it was written, and 04109 is no other number than 4109 but another place. */
const texts: ReadonlySet<string> = new Set(
  'title slug translationKey ats identifier summary categories department organization locations city region country employmentTypes apply applyEmail'.split(
    ' ',
  ),
);

/** An entry as one fact reads it. */
export function entryAs<Entry extends { readonly key: string; readonly value: unknown }>(
  fact: string,
  entry: Entry,
  { written }: FrontMatter,
): Entry {
  return texts.has(fact) && written !== undefined
    ? { ...entry, value: asWritten(entry.value, written[entry.key.toLowerCase()]) }
    : entry;
}

/**
 * An entry once for each value that its key has. Where a key stands twice and either value ends the posting, that one
 * counts: only one of the two can be a slip, and a closed posting is never offered.
 */
export function everyValue<Entry extends { readonly key: string; readonly value: unknown }>(
  entry: Entry,
  { earlier }: FrontMatter,
): readonly Entry[] {
  const before = (earlier?.[entry.key.toLowerCase()] ?? []).slice(-mostEarlier);
  return [entry, ...before.map((value) => ({ ...entry, value }))];
}

/** Facts without which nobody knows whether, or as what, there is a posting. */
const deciding: ReadonlySet<string> = new Set(
  'closed open status draft published closes title slug'.split(' '),
);

const mostEarlier = 10;

/** Keys by which generators decide whether and where there is a page, and in which language. */
const ofGenerators =
  /^(?:url|permalink|redirectto|aliases|lang|language|locale|build|headless|params|cascade|layout|publishdate|expirydate|eleventycomputed|unlisted|id)$/;

/** A date, or a flag: a list of tags that is lost closes nothing. */
function speaksOfEnd(key: string): boolean {
  const meaning = keyMeaning(key);
  return meaning?.flag !== undefined || meaning?.date === 'end' || meaning?.date === 'maybe-end';
}

/** Whether nobody can tell if a posting is open where the value of a key is not known. */
export function saysWhetherOpen(key: string): boolean {
  const word = keyMeaning(key)?.word;
  return speaksOfEnd(key) || word === 'state' || word === 'maybe-state';
}

/** A part that is lost and could have said that there is no such posting, or whose address or language it is: the file is left out. */
export function lostFaults(
  { lost = [] }: FrontMatter,
  file: string,
  meanings: ReadonlyMap<string, readonly Meaning[]>,
): readonly Diagnostic[] {
  const decides = (key: string) =>
    ofGenerators.test(nameOf(key)) ||
    speaksOfEnd(key) ||
    (meanings.get(nameOf(key)) ?? []).some(({ fact }) => deciding.has(fact));
  const first = new Map(lost.toReversed().map((part) => [part.key, part]));
  return [...first.values()]
    .filter(({ key }) => decides(key))
    .map(({ key, line, column, found, advice }) => ({
      severity: 'error',
      code: 'front-matter-part-invalid',
      message: `\`${key}\` decides whether, where or as what this posting is published, and cannot be read: ${found}`,
      hint: `${advice}; until then the posting is left out`,
      where: { file, line, column },
    }));
}
