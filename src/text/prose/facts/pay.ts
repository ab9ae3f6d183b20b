import type { Salary, SalaryUnit } from '../../../model/posting.ts';
import { hidesPeriod, meantCurrency, type Money, moneyIn } from '../../values/pay/money.ts';
import type { Sentence } from '../sentences.ts';
import type { ProseRules } from './wording.ts';

/** The pay that a sentence states: an amount with its currency and period, right after words that make it the employee's, where nothing makes it another's. */
export function payIn(
  sentence: Sentence,
  rules: ProseRules['pay'],
  dollar: string | undefined,
): readonly Salary[] {
  if (!/\d/.test(sentence.plain)) return [];
  return moneyIn(sentence.text).flatMap((money) => {
    const unit =
      money.unit ?? (money.thousands && !hidesPeriod(sentence.text.slice(money.end)) ? 'YEAR' : undefined);
    const currency = meantCurrency(money.currency, dollar);
    if (unit === undefined || currency === undefined || !plausible(money, unit)) return [];
    const before = sentence.plain.slice(0, money.start);
    if (!rules.leads.test(before) || rules.after.test(sentence.plain.slice(money.end))) return [];
    if (rules.others.test(before)) return [];
    if (rules.besides.test(clauseAround(sentence.plain, money))) return [];
    const isFloor = money.min === money.max && floor.test(before);
    return [{ currency, min: money.min, ...(!isFloor && { max: money.max }), unit }];
  });
}

/** Words that make an amount the least that is paid. */
const floor =
  /(?<!\p{L})(?:starts?|starting|begins?|beginning|startet|beginnt|commence|demarre|empieza|comienza)(?: (?:at|from|with|bei|mit|a|en|con))? $/u;

/** What no wage is below or above, in whatever currency a posting on the web is likely to name. */
const limits: Readonly<Record<SalaryUnit, readonly [number, number]>> = {
  HOUR: [1, 5_000],
  DAY: [10, 50_000],
  WEEK: [50, 100_000],
  MONTH: [100, 1_000_000],
  YEAR: [1_000, 20_000_000],
};

function plausible({ min, max }: Money, unit: SalaryUnit): boolean {
  return min >= limits[unit][0] && max <= limits[unit][1] && min <= max;
}

const clauseEnd = /[;()!?]|, | - | plus | as well as | ainsi que | sowie | zzgl| mas | ademas /g;

function clauseAround(plain: string, { start, end }: Money): string {
  let from = 0;
  for (const match of plain.matchAll(clauseEnd)) {
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
    else if (match.index >= end) return plain.slice(from, match.index);
  }
  return plain.slice(from);
}
