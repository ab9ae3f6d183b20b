import { isKnownLanguage, type Language, parseLanguage } from '../../model/language.ts';
import { slugify } from '../../model/identity.ts';
import { isKeyColumn } from './columns.ts';
import { nameOf } from '../files/facts/meanings.ts';
import { frontMatterNames } from '../files/facts/names.ts';
import type { Record } from './record.ts';
import { isMapping } from '../../text/mapping.ts';

const titles = new Set(frontMatterNames.title);

/** A record whose title is there in several languages (`title_en`, `title: {en: …, fr: …}`) once for each of them; others as they are. */
export function inEachLanguage(record: Record): readonly Record[] {
  const tags = new Set(
    record.entries.flatMap(([column, value]) => {
      const { name, tag } = columnIn(column);
      if (tag !== undefined && titles.has(nameOf(name)) && isSaid(value)) return [tag];
      return titles.has(nameOf(column)) ? spokenKeys(value) : [];
    }),
  );
  const [first] = tags;
  if (first === undefined) return [record];
  const key = record.entries.some(([column]) => isKeyColumn(column))
    ? undefined
    : titleOf(recordIn(record, first));
  // What has no key of its own is known in all its languages by the title in the first.
  const keyed =
    key === undefined ? record : { ...record, entries: [['key', slugify(key)] as const, ...record.entries] };
  return [...tags].map((tag) => recordIn(keyed, tag));
}

function titleOf({ entries }: Record): string | undefined {
  const found = entries.find(([column, value]) => titles.has(nameOf(column)) && isSaid(value))?.[1];
  return typeof found === 'string' ? found : undefined;
}

function recordIn(record: Record, language: Language): Record {
  const own = new Map<string, unknown>();
  const places = new Map(record.places);
  for (const [column, value] of record.entries) {
    const { name, tag } = columnIn(column);
    if (tag !== undefined && tag !== language) continue;
    const spoken = isMapping(value) && spokenKeys(value).length > 0;
    const said = spoken ? Object.entries(value).find(([key]) => parseLanguage(key) === language)?.[1] : value;
    // What is said in the language outweighs what is said in none.
    if (tag === undefined && own.has(column)) continue;
    const place = record.places?.get(column);
    if (tag !== undefined && place !== undefined) places.set(name, place);
    if (said !== undefined) own.set(tag === undefined ? column : name, said);
  }
  return { ...record, entries: [...own], language, ...(record.places !== undefined && { places }) };
}

/** `title_en`, `titleEN`, `title (fr)`. What has no such end, or one that is no language, is a name as it is. */
function columnIn(column: string): { readonly name: string; readonly tag?: Language } {
  const [, name = column, bare, marked] =
    /^(.{2,60}?)(?:[-_. ]{1,3}([a-z]{2})|[ ]?[[(]([a-z]{2})[\])])$/i.exec(column) ?? [];
  const code = (bare ?? marked ?? '').toLowerCase();
  const tag = isKnownLanguage(code) ? parseLanguage(code) : undefined;
  return tag === undefined || !isTranslated(name) ? { name: column } : { name, tag };
}

/** A text that differs from language to language; `apply_to` and `valid_as` are no language's. */
const translated = new Set(
  (
    [
      'title',
      'summary',
      'locations',
      'apply',
      'salary',
      'department',
      'employmentTypes',
      'starts',
      'slug',
    ] as const
  )
    .flatMap((fact) => frontMatterNames[fact])
    .concat('url link body text content html markdown details requirements responsibilities'.split(' ')),
);

function isTranslated(name: string): boolean {
  return translated.has(nameOf(name));
}

function spokenKeys(value: unknown): readonly Language[] {
  if (!isMapping(value)) return [];
  const keys = Object.keys(value);
  const tags = keys.flatMap((key) =>
    /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(key) && isKnownLanguage(key) ? (parseLanguage(key) ?? []) : [],
  );
  return tags.length === keys.length ? tags.filter((_, index) => isSaid(value[keys[index] ?? ''])) : [];
}

function isSaid(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
