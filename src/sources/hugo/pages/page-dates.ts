import type { Diagnostic } from '../../../model/diagnostic.ts';
import {
  type CalendarDate,
  calendarDate,
  fromEpoch,
  type Instant,
  isCalendarDate,
} from '../../../model/instant.ts';
import { onceEach } from '../../../model/once-each.ts';
import type { Origin } from '../../../model/posting.ts';
import { instantAt, readDate } from '../../../text/values/dates.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import type { FileHistory, Stated, StatedFacts } from '../../source.ts';
import { asBoolean } from '../config/config-values.ts';
import type { ContentFile } from './content.ts';
import { type DateRules, expiryKeys } from './date-rules.ts';
import { firstFound } from '../../../text/values/first-found.ts';

/** A page as the date rules see it. */
export interface DatedPage {
  readonly page: ContentFile;
  readonly matter: FrontMatter;
  /** Asked only where a rule says `:git`. */
  readonly history: () => FileHistory | undefined;
}

export interface PageDates {
  readonly facts: StatedFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What the rules of the page's language say: `opens` is Hugo's publication date or else its date, `updated` its
 * lastmod, `closes` a field of the site's own for the expiry (`expiryDate` itself is everybody's word). One date
 * stands for another only where it means the same: a last change opens nothing.
 */
export function pageDates(dated: DatedPage, timeZone: string): PageDates {
  const diagnostics = new Map<string, Diagnostic>();
  const fields = fieldsOf(dated.page.language.dates);
  const first = (among: readonly string[], edge: 'start' | 'end', commit: Reading['commit']) => {
    for (const field of among) {
      const found = statedDate(field, dated, { timeZone, edge, commit, diagnostics });
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const opens = first(fields.opens, 'start', 'added');
  const updated = first(fields.updated, 'start', 'changed');
  const closes = first(fields.closes, 'end', 'changed');
  return {
    facts: {
      ...(opens === undefined ? {} : { opens }),
      ...(updated === undefined ? {} : { updated }),
      ...(closes === undefined ? {} : { closes }),
    },
    diagnostics: [...diagnostics.values()],
  };
}

const fieldsOf = onceEach((rules: DateRules) => {
  const isChange = (field: string) => field === 'lastmod' || field === 'modified';
  const published = rules.publishdate.filter((field) => field !== 'date' && !isChange(field));
  return {
    opens: [...published, ...rules.date.filter((field) => !isChange(field))],
    updated: rules.lastmod.filter((field) => field !== 'date' && !published.includes(field)),
    closes: rules.expirydate.filter((field) => !field.startsWith(':') && !expiryKeys.includes(field)),
  };
});

/** Hugo's own date of a page, where permalinks could ask for it, and the slug that a dated file name leaves over. */
export function addressDate(
  dated: DatedPage,
  rules: DateRules,
): { readonly date: CalendarDate | undefined; readonly slug: string | undefined } {
  const named = datedName(dated.page.name);
  const dateOf = (field: string): CalendarDate | undefined => {
    if (field === ':filename') return named?.date;
    if (field === ':git') {
      const changed = dated.history()?.changed;
      return changed && calendarDate(changed);
    }
    return field.startsWith(':') ? undefined : hugoDate(dated.matter.data[field]);
  };
  const chains = [rules.date, rules.lastmod, rules.publishdate, rules.expirydate];
  const usesName =
    named !== undefined &&
    chains.some((chain) => chain.find((field) => dateOf(field) !== undefined) === ':filename');
  const isAsked = Object.keys(dated.page.language.permalinks).length > 0;
  return {
    date: isAsked ? firstFound(rules.date, dateOf) : undefined,
    slug: usesName ? named.slug : undefined,
  };
}

/** `2024-05-01-lamp-lighter`: the date in front, and what is left as the slug. */
function datedName(name: string): { readonly date: CalendarDate; readonly slug: string } | undefined {
  if (!/^\d{4}-\d\d-\d\d/.test(name)) return undefined;
  const dot = name.lastIndexOf('.');
  const plain = dot < 0 ? name : name.slice(0, dot);
  const date = plain.slice(0, 10);
  if (!isCalendarDate(date)) return undefined;
  return {
    date,
    slug: plain
      .slice(10)
      .replace(/^[ _-]+/, '')
      .replace(/(?<![ _-])[ _-]+$/, ''),
  };
}

/** The calendar day of a date in a spelling that Hugo itself understands; others have no date for it. */
function hugoDate(value: unknown): CalendarDate | undefined {
  if (typeof value === 'number') return calendarDate(fromEpoch(value * 1000));
  if (typeof value !== 'string') return undefined;
  const day = value.trim().slice(0, 10);
  const rest = value.trim().slice(10);
  const time = /^(?:[T ]\d{1,2}:\d\d:\d\d(?:\.\d{1,9})?(?: ?[+-]\d\d:?\d\d|Z)?)?$/;
  return isCalendarDate(day) && time.test(rest) ? day : undefined;
}

interface Reading {
  readonly timeZone: string;
  readonly edge: 'start' | 'end';
  readonly commit: 'added' | 'changed';
  /** By key: a key that two rules name is reported once. */
  readonly diagnostics: Map<string, Diagnostic>;
}

function statedDate(field: string, dated: DatedPage, reading: Reading): Stated<Instant> | undefined {
  const { file } = dated.page;
  if (field === ':git') {
    const commit = dated.history();
    return commit && { value: commit[reading.commit], origin: { from: 'git', file } };
  }
  if (field === ':filename') {
    const named = datedName(dated.page.name);
    if (named === undefined) return undefined;
    const value = instantAt({ kind: 'date', date: named.date }, reading.timeZone, reading.edge);
    return { value, origin: { from: 'file-name', file } };
  }
  if (field.startsWith(':')) return undefined;
  const { key, ...place } = dated.matter.keys[field] ?? { key: field };
  const origin: Origin = { from: 'front-matter', key, file, ...place };
  const value = dated.matter.data[field];
  if (typeof value === 'number' && Math.abs(value) < 1e11) return { value: fromEpoch(value * 1000), origin };
  if (value === undefined || value === null || value === '' || asBoolean(value) !== undefined)
    return undefined;
  const read = readDate(typeof value === 'string' ? value : '');
  if (read.kind !== 'fault') return { value: instantAt(read, reading.timeZone, reading.edge), origin };
  reading.diagnostics.set(field, invalidDate(key, value, read.fault, reading.edge, { file, ...place }));
  return undefined;
}

/** A closing date that could not be read may have passed: an error, so that a closed posting is never offered. */
function invalidDate(
  key: string,
  value: unknown,
  fault: string,
  edge: Reading['edge'],
  where: Diagnostic['where'] & object,
): Diagnostic {
  const shown = (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80);
  return {
    severity: edge === 'end' ? 'error' : 'warning',
    code: 'date-invalid',
    message: `\`${key}: ${shown}\` ${fault}`,
    hint: 'Write the date as 2024-10-21, or with a time as 2024-10-21T09:00:00-04:00',
    where,
  };
}
