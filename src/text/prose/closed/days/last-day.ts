import type { Language } from '../../../../model/language.ts';
import type { Day } from '../../../values/calendar/days.ts';
import type { Block } from '../../prose.ts';
import { plain } from '../grammar/plain.ts';
import type { Rules } from './day-rules.ts';
import { daysIn } from './days-in.ts';

/** What a text says of the last day to apply, where it labels it as such. */
export interface ClosingDay {
  /** In the file, from 1. */
  readonly line: number;
  readonly text: string;
  /** The last day that it can mean, `2026-12-01`; absent where nothing can be read that holds a year, or none is named. */
  readonly last?: string;
  /** `exact` where it can mean no other day; `open` where it can mean several or names no year; `unread` where it holds a year in a form that is not known. */
  readonly how: 'exact' | 'open' | 'unread';
  /** The end of the day anywhere on earth is meant. */
  readonly anywhere?: true;
}

/** The first day of a value and those that it is a range to. Where it was extended all count: of one alone nobody knows which it is. */
export function lastIn(
  block: Block,
  value: string,
  text: string,
  rules: Rules,
  language: Language,
): readonly ClosingDay[] {
  const days = daysIn(value, language);
  const place = {
    line: block.line,
    text: text.trim().slice(0, 160),
    ...(/\baoe\b|anywhere on earth/i.test(value) && { anywhere: true as const }),
  };
  const moved = rules.extended.exec(plain(value));
  const extended = moved !== null;
  // `Extended to 15 December` is that day, and `15 November (extended)` nobody knows which.
  const isNew = moved !== null && days.length === 1 && moved.index < (days[0]?.from ?? 0);
  if (extended && days.length < 2 && !isNew) return [{ ...place, how: 'open' }];
  if (days.length === 0)
    return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(value.slice(0, 60)) ? [{ ...place, how: 'unread' }] : [];
  const range = extended ? days : ranged(value, days);
  // `1 October to 15 October 2026` says the year once.
  const meant =
    range.at(-1)?.readings.length === 0 ? range : range.filter(({ readings }) => readings.length > 0);
  const last = meant
    .flatMap(({ readings }) => readings)
    .toSorted()
    .at(-1);
  const isWhole = last !== undefined && meant.every(({ readings }) => readings.length > 0);
  const isExact = meant.every(({ readings }) => readings.length === 1);
  return [{ ...place, how: isExact ? 'exact' : 'open', ...(isWhole && { last }) }];
}

function ranged(value: string, days: readonly Day[]): readonly Day[] {
  const meant: Day[] = [];
  for (const day of days) {
    const before = meant.at(-1);
    if (
      before === undefined ||
      /^\W{0,6}(?:to|until|till|bis(?: zum)?|au|jusqu'au|al|hasta(?: el)?|a|até|do|до|tot|til|till|t\/m|fino al|-|–|—|~|〜|～|から|到|至)?\W{0,4}$/iu.test(
        value.slice(before.to, day.from),
      )
    )
      meant.push(day);
    else break;
  }
  return meant;
}
