import type { FrontMatter } from '../../../../text/front-matter/front-matter.ts';
import { keyMeaning } from '../../../../text/ends/key-meaning.ts';
import { partsOf } from '../../../../text/ends/vocabulary.ts';
import { type Entry, textOf } from '../entry.ts';
import { nameOf } from '../meanings.ts';
import { vagueNames } from '../names.ts';
import { isMapping } from '../../../../text/mapping.ts';

/** A key with the keys around it, as words: `application: {deadline: …}` is "application deadline". */
export interface Phrase {
  /** As the table of names has it; absent where only its words are read. */
  readonly name?: string;
  readonly phrase: string;
  readonly entry: Entry;
}

/** Mappings that hold keys of the page itself: Hugo's `params`, Zola's `extra`, and those that are called after the posting. */
const lifted: ReadonlySet<string> = new Set(
  'params extra job jobposting posting vacancy opening position meta metadata custom fields data frontmatter job_details jobdetails details attributes'.split(
    ' ',
  ),
);
const deepest = 3;

/** All keys of a head, those of the page itself before the lifted ones, so that its own win. */
export function phrasesIn(
  matter: FrontMatter,
  ignored: ReadonlySet<string>,
  file: string,
): readonly Phrase[] {
  const top = Object.entries(matter.data).flatMap(([lower, value]): Phrase[] => {
    if (ignored.has(lower) || isNothing(value)) return [];
    const { key, ...at } = matter.keys[lower] ?? { key: lower };
    const name = nameOf(lower);
    const origin = { from: 'front-matter', key, file, ...at } as const;
    return [{ name, phrase: key, entry: { key, value, origin, vague: vagueNames.has(name), own: false } }];
  });
  return [...top, ...top.flatMap((one) => below(one, 1))];
}

function below({ name, phrase, entry }: Phrase, depth: number): readonly Phrase[] {
  if (depth > deepest) return [];
  if (Array.isArray(entry.value))
    return isAboutDays(phrase)
      ? entry.value.slice(0, 100).flatMap((item) => labelled(item, phrase, entry))
      : [];
  if (!isMapping(entry.value)) return [];
  // What a deadline's own mapping holds is read with it.
  if (keyMeaning(phrase)?.date === 'end') return [];
  const isLifted = name !== undefined && lifted.has(name);
  return Object.entries(entry.value)
    .slice(0, 100)
    .flatMap(([key, value]): readonly Phrase[] => {
      if (isNothing(value)) return [];
      const path = `${entry.key}.${key}`;
      const inner: Phrase = {
        ...(isLifted && { name: nameOf(key) }),
        phrase: isLifted ? key : `${phrase} ${key}`,
        entry: {
          ...entry,
          key: path,
          value,
          origin: { ...entry.origin, key: path },
          vague: vagueNames.has(nameOf(key)),
        },
      };
      return [inner, ...below(inner, depth + 1)];
    });
}

/** One of `dates: [{label: Applications close, date: 2027-01-31}]`. */
function labelled(item: unknown, phrase: string, entry: Entry): readonly Phrase[] {
  if (!isMapping(item)) return [];
  const label = textOf(item['label'] ?? item['name'] ?? item['title'] ?? item['event'] ?? item['what']);
  const value = item['date'] ?? item['value'] ?? item['on'] ?? item['when'] ?? item['day'];
  if (label === undefined || label.length > 80 || value === undefined) return [];
  return [{ phrase: `${phrase} ${label}`, entry: { ...entry, key: `${entry.key}: ${label}`, value } }];
}

function isAboutDays(phrase: string): boolean {
  return partsOf(phrase).some(({ roles }) => roles.has('date') || roles.has('end'));
}

export function isNothing(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === 'string' && /^(?:null|~|n\/a|tbd|-)?$/i.test(value.trim()))
  );
}
