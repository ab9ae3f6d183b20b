import type { CalendarDate } from '../../../model/instant.ts';
import type { HugoSite } from '../config/site.ts';
import { joinPath, queryUnescape, urlize as urlized } from './path-text.ts';

/** What the tokens of a permalink pattern stand for. */
export interface PermalinkFacts {
  /** Undefined where Hugo has none: it then writes its zero date, the first day of year 1. */
  readonly date: CalendarDate | undefined;
  readonly title: string;
  readonly slug: string;
  /** The file's name without language and extension; a bundle's folder. */
  readonly name: string;
  /** The first folder. */
  readonly section: string;
  /** The folders down to the deepest one with an `_index`. */
  readonly sections: readonly string[];
  /** What `:sectionslugs` makes of them; undefined for a section without an `_index`, which Hugo gives a title. */
  readonly sectionSlugs: readonly (string | undefined)[];
}

/** A path that a pattern gives (https://gohugo.io/configuration/permalinks/), or the token that is not known. */
export function expandPermalink(
  pattern: string,
  facts: PermalinkFacts,
  { style, rules }: Pick<HugoSite, 'style' | 'rules'>,
): { readonly path: string | undefined } | { readonly unknown: string } {
  const hidden = rules.sectionTokens ? pattern.replaceAll('\\:', escapedColon) : pattern;
  let path = hidden.slice(0, longestPattern);
  for (const [token, name = '', , slice] of path.matchAll(/:(\w{1,40})(\[([^\]]{1,40})\])?/g)) {
    const value = tokenValue(name, slice, facts, { style, rules });
    if (value === undefined) return { unknown: `${token}, which is not known` };
    path = path.replace(token, () => value);
  }
  return { path: queryUnescape(path.replaceAll(escapedColon, ':')) };
}

const escapedColon = '\u{0}';

const longestPattern = 1000;

function tokenValue(
  name: string,
  slice: string | undefined,
  facts: PermalinkFacts,
  { style, rules }: Pick<HugoSite, 'style' | 'rules'>,
): string | undefined {
  const urlize = (text: string) => urlized(rules.sectionSlugs ? text.replaceAll('/', '-') : text, style);
  const sliced = (list: readonly string[]) =>
    joinPath(...(slice === undefined ? list : cut(list, slice, rules.logicalPaths))).slice(1);
  switch (name) {
    case 'title':
      return urlize(facts.title);
    case 'slug':
      return urlize(facts.slug === '' ? facts.title : facts.slug);
    case 'slugorfilename':
    case 'slugorcontentbasename':
      return urlize(facts.slug === '' ? facts.name : facts.slug);
    case 'filename':
    case 'contentbasename':
      return urlize(facts.name);
    case 'section':
      return facts.section;
    case 'sections':
      return sliced(facts.sections);
    case 'sectionslug':
    case 'sectionslugs': {
      const slugs = name === 'sectionslug' ? facts.sectionSlugs.slice(0, 1) : facts.sectionSlugs;
      const isKnown = rules.sectionTokens && !slugs.includes(undefined);
      return isKnown ? sliced(slugs.map((slug) => urlize(slug ?? ''))) : undefined;
    }
    default:
      return datePart(name, facts.date ?? '0001-01-01');
  }
}

/** `[1:]`, `[:2]`, `[0]`, `[last]`, which is before the last one as an end. Before 0.123 an only section had no last one. */
function cut(list: readonly string[], slice: string, isNew: boolean): readonly string[] {
  const [low = '', high] = slice.toLowerCase().split(':');
  const last = !isNew && list.length < 2 ? Infinity : list.length - 1;
  const at = (text: string) => (text === 'last' ? last : Math.max(Number.parseInt(text, 10) || 0, 0));
  const start = low === '' ? 0 : at(low);
  if (high === undefined) return list.slice(start, start + 1);
  return list.slice(start, high === '' ? list.length : at(high));
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** By Hugo's names, and by the parts of Go's reference date. */
function datePart(name: string, date: string): string | undefined {
  const [year = '', month = '', day = ''] = date.split('-');
  const utc = Date.parse(`${date}T00:00:00Z`);
  const weekday = new Date(utc).getUTCDay();
  const monthName = months[Number(month) - 1] ?? '';
  const weekdayName = weekdays[weekday] ?? '';
  const parts: Readonly<Record<string, string>> = {
    year: String(Number(year)),
    month,
    monthname: monthName,
    day,
    weekday: String(weekday),
    weekdayname: weekdayName,
    yearday: String((utc - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000 + 1),
    2006: year,
    '06': year.slice(2),
    '01': month,
    1: String(Number(month)),
    January: monthName,
    Jan: monthName.slice(0, 3),
    '02': day,
    2: String(Number(day)),
    Monday: weekdayName,
    Mon: weekdayName.slice(0, 3),
  };
  return Object.hasOwn(parts, name) ? parts[name] : undefined;
}
