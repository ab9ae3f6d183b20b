import type { Language } from '../../../../model/language.ts';
import { type Day, daysIn as daysInLine } from '../../../values/calendar/days.ts';
import { withWholeMonths } from '../../../values/calendar/months.ts';
import { withPlainDigits } from '../../../values/plain-text.ts';

/** The days that a text of at most 300 characters names, at their places in it wherever nothing in it was composed anew. */
export function daysIn(text: string, language: Language): readonly Day[] {
  const line = withPlainDigits(text.slice(0, 300).normalize('NFKC').toLowerCase());
  return daysInLine(withWholeMonths(line.replace(/[\u2010-\u2015\u2212]/g, '-')), [language], 'text');
}
