import type { Salary, SalaryUnit } from '../../model/posting.ts';
import { fold } from './plain-text.ts';

/** An amount or a range of money found in a text. */
export interface Money {
  readonly min: number;
  readonly max: number;
  /** ISO 4217, or `$` where a dollar is meant and not said which. */
  readonly currency?: string;
  readonly unit?: SalaryUnit;
  /** Whether the amounts are written in thousands (`45–55 k€`). */
  readonly thousands: boolean;
  readonly start: number;
  readonly end: number;
}

const amount = String.raw`(?:\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3}){1,3}|\d{1,7})(?:[.,]\d{1,2})?(?!\d)(?![.,]\d)`;
const thousand = String.raw`(?:\s?(k|K|mille|Tsd\.?|thousand)(?![\p{L}\d])|\s?(k|K)(?=\s?[€$£]))?`;
const symbol = String.raw`(?:US|CA|AU|NZ|HK|C|A|R)?\$|[€£₹₪₩₺₦₱฿₽]|zł|(?<!\p{L})[A-Z]{3}(?!\p{L})\s?\$?|(?<!\p{L})(?:euros?|Euros?|(?:US|Canadian|Australian) dollars|dollars (?:US|canadiens|américains)|dollars|pounds|Franken|francs suisses)(?!\p{L})`;
const side = `(?:(${symbol})\\s?)?(${amount})${thousand}(?:\\s?(${symbol}))?`;
const money = new RegExp(
  `(?<![\\p{L}\\d.,/])${side}(?:\\s?(?:-|–|—|to|and|à|et|bis|und|a|y|hasta)\\s?${side})?`,
  'gu',
);

/** Something of a currency, cheap to look for. */
const anyMark = /\p{Sc}|[A-Z]{3}|zł|uro|ollar|ounds|ranken|rancs/u;

/** All amounts of money in a text, in time linear in its length. Text without a currency is not money. */
export function moneyIn(text: string): readonly Money[] {
  if (!anyMark.test(text)) return [];
  return [...text.matchAll(money)].flatMap((match) => {
    const found = moneyOf(match, text);
    return found === undefined ? [] : [found];
  });
}

function moneyOf(match: RegExpExecArray, text: string): Money | undefined {
  const [whole, mark1, low = '', k1, k2, mark2, mark3, high, k3, k4, mark4] = match;
  const tail = tailAt(text, match.index + whole.length);
  const marks = [mark1, mark2, mark3, mark4, tail.code].filter((mark) => mark !== undefined);
  if (marks.length === 0) return undefined;
  const currencies = new Set(marks.map(currencyOf));
  const named = [...currencies].filter((currency) => currency !== '$');
  const currency = named.length === 0 ? '$' : named[0];
  if (currency === undefined || named.length > 1) return undefined;
  const thousands = (k1 ?? k2 ?? k3 ?? k4) !== undefined;
  if ((k1 ?? k2) !== undefined && numberIn(low) >= 1000) return undefined;
  if ((k3 ?? k4) !== undefined && numberIn(high ?? '') >= 1000) return undefined;
  const lowThousands = (k1 ?? k2) !== undefined || (high !== undefined && (k3 ?? k4) !== undefined);
  const min = numberIn(low) * (lowThousands && numberIn(low) < 1000 ? 1000 : 1);
  const max = high === undefined ? min : numberIn(high) * ((k3 ?? k4) === undefined ? 1 : 1000);
  const place = { start: match.index, end: match.index + whole.length + tail.length };
  return { min, max, currency, ...(tail.unit === undefined ? {} : { unit: tail.unit }), thousands, ...place };
}

const codes = new Set(Intl.supportedValuesOf('currency'));
const marks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: '$',
    dollars: '$',
    US$: 'USD',
    CA$: 'CAD',
    C$: 'CAD',
    AU$: 'AUD',
    A$: 'AUD',
    NZ$: 'NZD',
    HK$: 'HKD',
    R$: 'BRL',
    '€': 'EUR',
    '£': 'GBP',
    '₹': 'INR',
    '₪': 'ILS',
    '₩': 'KRW',
    '₺': 'TRY',
    '₦': 'NGN',
    '₱': 'PHP',
    '฿': 'THB',
    '₽': 'RUB',
    zł: 'PLN',
    euro: 'EUR',
    euros: 'EUR',
    pounds: 'GBP',
    Franken: 'CHF',
    'francs suisses': 'CHF',
    'US dollars': 'USD',
    'dollars US': 'USD',
    'dollars américains': 'USD',
    'Canadian dollars': 'CAD',
    'dollars canadiens': 'CAD',
    'Australian dollars': 'AUD',
  }),
);

/** ISO 4217 for a code, a symbol or a name; `$` for a dollar of no named country. */
export function currencyOf(mark: string): string | undefined {
  const plain = mark.trim();
  const code = plain.toUpperCase().replace(/\s?\$$/, '');
  return marks.get(plain) ?? (codes.has(code) ? code : marks.get(plain.toLowerCase()));
}

/** `65,000` and `65.000` are thousands, `15.50` and `15,5` have decimals: what follows the last mark tells. */
function numberIn(text: string): number {
  const match = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text);
  return Number(`${match?.[1]?.replace(/\D/g, '') ?? ''}.${match?.[2] ?? '0'}`);
}

/** Reads an amount that stands alone, without a period: `65,000`, `$65k`. */
export function readAmount(text: string): { amount: number; currency?: string } | undefined {
  const plain = text.trim();
  const bare = new RegExp(`^(${amount})(k)?$`, 'iu').exec(plain);
  if (bare !== null) return { amount: numberIn(bare[1] ?? '') * (bare[2] === undefined ? 1 : 1000) };
  const [only, ...others] = moneyIn(plain);
  if (
    only === undefined ||
    others.length > 0 ||
    only.unit !== undefined ||
    only.min !== only.max ||
    only.end - only.start !== plain.length
  )
    return undefined;
  return { amount: only.min, ...(only.currency === undefined ? {} : { currency: only.currency }) };
}

const periods: readonly (readonly [SalaryUnit, string])[] = [
  ['HOUR', 'hourly|hours?|hr|h|heures?|horaires?|stunden?|std|stundlich|horas?'],
  ['DAY', 'daily|days?|jours?|journee|tage?|taglich|tagessatz|dias?'],
  ['WEEK', 'weekly|weeks?|wk|semaines?|hebdomadaires?|wochen?|wochentlich|semanas?|semanal(?:es)?'],
  ['MONTH', 'monthly|months?|mo|mois|mensuels?|mensuelles?|monate?|monatlich|mes|mensual(?:es)?'],
  [
    'YEAR',
    'yearly|years?|yr|annum|annual|annually|ans?|annees?|annuels?|annuelles?|jahre?|jahrlich|p\\.a\\.|pa|ano|anual(?:es)?',
  ],
];

/** The period that a word names: `hour`, `par an`, `YEAR`, `brutto/Jahr`. */
export function periodOf(text: string): SalaryUnit | undefined {
  const plain = fold(text).replace(/[_-]/g, ' ');
  return periods.find(([, words]) =>
    new RegExp(`^(?:/|per|a|an|par|pro|im|por|al|la|l'|de l'|p\\.)?\\s?(?:${words})\\.?$`).test(plain),
  )?.[0];
}

const tailPattern = new RegExp(
  [
    String.raw`^\s?(?:\+\s?)?([A-Z]{3}(?![\p{L}]))?\s?(?:\(?(?:brutto|brutos?|bruts?|gross)(?!\p{L})\)?)?\s?([A-Z]{3}(?![\p{L}]))?\s?`,
    String.raw`((?:\/\s?|(?:per|an?|par|pro|im|por|al|la|die|je|de la)\s|l['’]|(?:de|à) l['’])?[\p{L}]{1,13}(?:\.a\.)?(?![\p{L}]))?`,
    String.raw`(?:\s?\(?([A-Z]{3})(?![\p{L}]))?`,
  ].join(''),
  'u',
);

/** What follows an amount: `USD`, `brutto`, `/ hour`, `par an`. `length` is what belongs to the amount. */
function tailAt(text: string, at: number): { code?: string; unit?: SalaryUnit; length: number } {
  const match = tailPattern.exec(text.slice(at, at + 60));
  const [whole = '', early, later, phrase, last] = match ?? [];
  const unit =
    phrase === undefined
      ? undefined
      : periodOf(phrase.replace(/^(?:die|je|de la|à l['’]|de l['’]|l['’])\s?/u, '').replace(/^\/\s?/, ''));
  const code = [early, later, unit === undefined ? undefined : last].find(
    (mark) => mark !== undefined && codes.has(mark),
  );
  const length = unit === undefined ? whole.length - whole.replace(/^\s?[A-Z]{3}/, '').length : whole.length;
  return {
    ...(code === undefined ? {} : { code }),
    ...(unit === undefined ? {} : { unit }),
    length: code === undefined && unit === undefined ? 0 : length,
  };
}

/** What a site's configuration says about its pay where a posting leaves it open. */
export interface PayHints {
  readonly currency?: string;
  readonly unit?: SalaryUnit;
}

/** Reads a line that says a salary and nothing else: `$65,000–$80,000 a year`. `fault` follows "the pay …". */
export function readSalary(text: string, hints: PayHints): Salary | { readonly fault: string } {
  const [only, ...others] = text.length > 200 ? [] : moneyIn(text);
  if (only === undefined) return { fault: 'names no amount of money with its currency' };
  if (others.length > 0 || secondAmount.test(text.slice(only.end))) return { fault: 'names several amounts' };
  const before = fold(text.slice(0, only.start)).replace(/[\s:,(]+$/, '');
  const after = fold(text.slice(only.end)).replace(/^[\s,.()+]+|[\s,.()]+$/g, '');
  if (
    !/^(?:salary|pay|compensation|range|salaire|gehalt|salario|circa|ca\.?)?$/.test(before) &&
    !upTo.test(before) &&
    !from.test(before)
  )
    return { fault: `says more than an amount (“${before}”)` };
  const unit = only.unit ?? periodOf(after) ?? hints.unit ?? (only.thousands ? 'YEAR' : undefined);
  const currency = only.currency === '$' ? hints.currency : only.currency;
  if (currency === undefined) return { fault: 'is in dollars of a country that is not named' };
  if (unit === undefined) return { fault: 'names no period' };
  if (only.min > only.max || only.min === 0)
    return { fault: 'has a range that runs backwards or from nothing' };
  const least = !upTo.test(before);
  const most =
    !from.test(before) &&
    !/^\s?\+/.test(text.slice(only.end)) &&
    !text.slice(only.start, only.end).includes('+');
  return { currency, ...(least ? { min: only.min } : {}), ...(most ? { max: only.max } : {}), unit };
}

/** The end of a range that is no amount: too large, or not written as one. */
const secondAmount = /^\s?(?:-|–|—|to|and|à|et|bis|und|a|y|hasta)\s?[^\d\s]{0,4}\s?\d/;
const upTo = /^(?:up to|max\.?|maximum|jusqu'?a|bis zu|hasta)$/;
const from = /^(?:from|min\.?|minimum|starting at|starting from|at least|a partir de|des|ab|desde)$/;
