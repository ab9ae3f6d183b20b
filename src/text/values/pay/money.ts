import type { Salary, SalaryUnit } from '../../../model/posting.ts';
import { fold } from '../plain-text.ts';
import { payQualifier, qualifiedFault } from './qualified-pay.ts';

/** An amount or a range of money found in a text. */
export interface Money {
  readonly min: number;
  readonly max: number;
  /** ISO 4217, or a mark of several countries (`$`, `kr`, `¥`) where it is not said which is meant. */
  readonly currency?: string;
  readonly unit?: SalaryUnit;
  /** Whether the amounts are written in thousands (`45–55 k€`). */
  readonly thousands: boolean;
  readonly start: number;
  readonly end: number;
}

const amount = String.raw`(?:\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3}){1,3}|\d{1,2}(?:,\d{2}){1,3},\d{3}|\d{1,7})(?:[.,]\d{1,2})?(?!\d)(?![.,]\d)`;
const thousand = String.raw`(?:\s?(k|K|mille|Tsd\.?|thousand)(?![\p{L}\d])|\s?(k|K)(?=\s?[€$£]))?`;
const symbol = String.raw`\$\s?(?:CAN?|US)(?!\p{L})|(?:US|CA|AU|NZ|HK|C|A|R)?\$|[€£₹₪₩₺₦₱฿₽¥]|zł|(?<!\p{L})(?:kr\.?(?!\p{L})|Rs\.?(?=\s?\d)|[A-Z]{3}(?!\p{L})\s?\$?|(?:euros?|Euros?|(?:US|Canadian|Australian) dollars|dollars (?:US|canadiens|américains)|dollars|pounds(?: sterling)?|Franken|francs suisses|Swiss francs|kronor|kroner|yen|yuan|rupees|reais|pesos|zlotys?)(?!\p{L}))`;
const side = `(?:(${symbol})\\s?)?(${amount})${thousand}(?:\\s?(${symbol}))?`;
/** The slash of `40/45K€` stands between two amounts in thousands; elsewhere it leads to the period. */
const until = String.raw`\s?(?:-|–|—|to|and|à|et|bis|und|a|y|hasta)\s?|\/(?=\d{2,3}\s?[kK]\s?(?:[€$£]|[A-Z]{3}))`;
/** The period, where both ends of a range have theirs: `22 $/h à 26 $/h`. */
const each = String.raw`(?:\s?(?:\/|per |an? |par |pro |de l['’]|l['’]|à l['’]))([\p{L}]{1,8})\.?\s?(?=[-–—]|(?:to|à|a|bis|hasta)\s)`;
const money = new RegExp(`(?<![\\p{L}\\d.,/])${side}(?:(?:${each})?(?:${until})${side})?`, 'gu');

/** Something of a currency, cheap to look for. */
const anyMark =
  /\p{Sc}|[A-Z]{3}|zł|uro|ollar|ounds|ranken|rancs|\bkr\b|kron|yen|yuan|rupee|Rs|reais|pesos|zloty/u;

/** All amounts of money in a text, in time linear in its length. Text without a currency is not money. */
export function moneyIn(text: string): readonly Money[] {
  if (!anyMark.test(text)) return [];
  return [...text.matchAll(money)].flatMap((match) => {
    const found = moneyOf(match, text);
    return found === undefined ? [] : [found];
  });
}

function moneyOf(match: RegExpExecArray, text: string): Money | undefined {
  const [whole, mark1, low = '', k1, k2, mark2, each, mark3, high, k3, k4, mark4] = match;
  const tail = tailAt(text, match.index + whole.length);
  if (each !== undefined && periodOf(each) !== tail.unit) return undefined;
  const marks = [mark1, mark2, mark3, mark4, tail.code].filter((mark) => mark !== undefined);
  if (marks.length === 0) return undefined;
  const currencies = new Set(marks.map(markOf));
  const named = [...currencies].filter((currency) => currency === undefined || !isShared(currency));
  const shared = [...currencies].find((currency) => currency !== undefined && isShared(currency));
  const currency = named.length === 0 ? shared : named[0];
  if (currency === undefined || named.length > 1) return undefined;
  if (shared !== undefined && currency !== shared && !sharedBy(shared).includes(currency)) return undefined;
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
    kr: 'kr',
    'kr.': 'kr',
    kronor: 'kr',
    kroner: 'kr',
    '¥': '¥',
    yen: 'JPY',
    yuan: 'CNY',
    rupees: 'rupees',
    pesos: 'pesos',
    Rs: 'rupees',
    'Rs.': 'rupees',
    reais: 'BRL',
    zloty: 'PLN',
    zlotys: 'PLN',
    'Swiss francs': 'CHF',
    'pounds sterling': 'GBP',
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
  const found = markOf(mark);
  return found === undefined || found === '$' || !isShared(found) ? found : undefined;
}

/** As `currencyOf`, and any other mark that several countries have is itself. */
function markOf(mark: string): string | undefined {
  const plain = mark.trim().replace(/^\$\s?(CA|US)N?$/, '$1$');
  const code = plain.toUpperCase().replace(/\s?\$$/, '');
  return marks.get(plain) ?? (codes.has(code) ? code : marks.get(plain.toLowerCase()));
}

/** The marks of several currencies, and which they can mean. */
const shared: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    $: 'USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP BBD BMD BSD BZD FJD GYD JMD LRD NAD SBD SRD TTD XCD',
    kr: 'SEK NOK DKK ISK',
    '¥': 'JPY CNY',
    rupees: 'INR PKR LKR NPR MUR SCR',
    pesos: 'MXN ARS CLP COP PHP UYU DOP CUP',
  }).map(([mark, codes]) => [mark, codes.split(' ')]),
);

function isShared(currency: string): boolean {
  return shared.has(currency);
}

function sharedBy(mark: string): readonly string[] {
  return shared.get(mark) ?? [];
}

/** The currency that an amount means where its mark leaves it open: the site's own, if it can be that one. */
export function meantCurrency(found: string | undefined, usual: string | undefined): string | undefined {
  if (found === undefined || !isShared(found)) return found ?? usual;
  return usual !== undefined && sharedBy(found).includes(usual) ? usual : undefined;
}

/** `65,000` and `65.000` are thousands, `15.50` and `15,5` have decimals: what follows the last mark tells. */
function numberIn(text: string): number {
  const match = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text);
  return Number(`${match?.[1]?.replace(/\D/g, '') ?? ''}.${match?.[2] ?? '0'}`);
}

export interface Amount {
  readonly amount: number;
  /** As in `Money`. */
  readonly currency?: string;
  /** Whether it is written in thousands (`$65k`). */
  readonly thousands: boolean;
}

const bareAmount = new RegExp(`^(${amount})\\s?(k)?$`, 'iu');

/** Reads an amount that stands alone, without a period: `65,000`, `$65k`. */
export function readAmount(text: string): Amount | undefined {
  const plain = text.trim();
  const bare = bareAmount.exec(plain);
  if (bare !== null) {
    const thousands = bare[2] !== undefined;
    return { amount: numberIn(bare[1] ?? '') * (thousands ? 1000 : 1), thousands };
  }
  const [only, ...others] = moneyIn(plain);
  if (
    only === undefined ||
    others.length > 0 ||
    only.unit !== undefined ||
    only.min !== only.max ||
    only.end - only.start !== plain.length
  )
    return undefined;
  const { min, currency, thousands } = only;
  return { amount: min, thousands, ...(currency === undefined ? {} : { currency }) };
}

const periods: readonly (readonly [SalaryUnit, string])[] = [
  ['HOUR', 'hourly|hours?|hr|h|p\\.?h|heures?|horaires?|stunden?|std|stundlich|horas?'],
  ['DAY', 'daily|days?|p\\.d|jours?|journee|tage?|tgl|taglich|tagessatz|dias?'],
  ['WEEK', 'weekly|weeks?|wk|p\\.?w|semaines?|hebdomadaires?|wochen?|wochentlich|semanas?|semanal(?:es)?'],
  [
    'MONTH',
    'monthly|months?|mo|mth|pcm|p\\.?m|mois|mensuels?|mensuelles?|monate?|monatl|mtl|monatlich|mes|mensual(?:es)?|maand|mese|mensili|manad(?:en)?|maned(?:en)?|miesiac|mies',
  ],
  [
    'YEAR',
    'yearly|years?|yr|annum|annual|annually|ans?|annees?|annuels?|annuelles?|jahre?|jahrl|jahrlich|p\\.?a|ano|anual(?:es)?|jaar|anno|annui|annue',
  ],
];

/** The period that a word names: `hour`, `par an`, `YEAR`, `brutto/Jahr`. */
export function periodOf(text: string): SalaryUnit | undefined {
  const plain = fold(text).replace(/[_-]/g, ' ');
  return wholePeriods.find(([, pattern]) => pattern.test(plain))?.[0];
}

const leadsToPeriod = String.raw`(?:\/|per|an?|par|pro|im|je|om|por|al|la|le|die|der|each|every|de la|(?:de |a )?l['’]|p\.)?\s?(?:(?:calendar|working|full|calendario) )?`;
const wholePeriods = periods.map(
  ([unit, words]) => [unit, new RegExp(`^${leadsToPeriod}(?:${words})\\.?$`)] as const,
);
const firstPeriods = periods.map(
  ([unit, words]) => [unit, new RegExp(`^${leadsToPeriod}(?:${words})(?![\\p{L}\\d])\\.?`, 'u')] as const,
);

const tailPattern = new RegExp(
  [
    String.raw`^\s?(?:\+\s?)?([A-Z]{3}(?![\p{L}]))?\s?(?:\(?(?:brutto|brutos?|bruts?|gross)(?!\p{L})\)?)?\s?([A-Z]{3}(?![\p{L}]))?\s?`,
    String.raw`((?:\/\s?|(?:per|an?|par|pro|im|om|por|al|la|die|je|de la)\s|l['’]|(?:de|à) l['’])?(?:p\.\s?[amwdh](?![\p{L}])\.?|[\p{L}]{1,13}(?![\p{L}])\.?))?`,
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

/** What the keys beside a pay, and the site, say where the pay itself leaves it open. */
export interface PayHints {
  readonly currency?: string;
  /** The period that the posting itself states beside the amount. */
  readonly unit?: SalaryUnit;
  /** The period that is usual at the site. */
  readonly usualUnit?: SalaryUnit;
}

export interface PayFault {
  /** Follows "the pay …". */
  readonly fault: string;
  /** All is there but the period. */
  readonly lacksPeriod?: true;
}

/** Reads a line that says a salary and nothing else: `$65,000–$80,000 a year`. */
export function readSalary(text: string, hints: PayHints): Salary | PayFault {
  const qualifier = text.length <= 200 && /\d/.test(text) ? payQualifier(text) : undefined;
  if (qualifier !== undefined) return { fault: qualifiedFault(qualifier) };
  const [only, ...others] = text.length > 200 ? [] : moneyIn(text);
  if (only === undefined) return withHintedCurrency(text, hints);
  if (others.length > 0 || secondAmount.test(text.slice(only.end))) return { fault: 'names several amounts' };
  const before = leadOf(text.slice(0, only.start));
  if ('fault' in before) return before;
  const after = periodAfter(text.slice(only.end));
  if ('fault' in after) return after;
  const currency = meantCurrency(only.currency, hints.currency);
  const unit = only.unit ?? after.unit ?? before.unit ?? periodHinted(hints, only.thousands);
  if (currency === undefined) return { fault: ofNoCountry(only.currency ?? '') };
  if (unit === undefined) return { fault: 'names no period', lacksPeriod: true };
  if (only.min > only.max || only.max === 0)
    return { fault: 'has a range that runs backwards or from nothing' };
  const most =
    (!before.from || only.min !== only.max) &&
    !openEnd.test(text.slice(only.end)) &&
    !/\d\+/.test(text.slice(only.start, only.end));
  return {
    currency,
    ...(before.upTo || only.min === 0 ? {} : { min: only.min }),
    ...(most ? { max: only.max } : {}),
    unit,
  };
}

/** Follows "the pay …", of an amount whose mark several countries have. */
export function ofNoCountry(mark: string): string {
  return `is in ${mark === '$' ? 'dollars' : `“${mark}”`} of a country that is not named`;
}

/** The period of an amount that states none: what stands in thousands is a year's, unless the site's pay is not. */
export function periodHinted(hints: PayHints, thousands: boolean): SalaryUnit | undefined {
  if (hints.unit !== undefined || !thousands) return hints.unit ?? hints.usualUnit;
  return hints.usualUnit === undefined || hints.usualUnit === 'YEAR' ? 'YEAR' : undefined;
}

/** `50000-60000` with its currency elsewhere. A number of days or hours is no amount. */
function withHintedCurrency(text: string, hints: PayHints): Salary | PayFault {
  const none = { fault: 'names no amount of money with its currency' };
  if (hints.currency === undefined || text.length > 200 || !/\d/.test(text) || anyMark.test(text))
    return none;
  if (
    /\d\s?(?:hours?|hrs?|h|days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|stunden?|tage?|wochen?|monate?|jahre?|horas?|dias?|semanas?|mes(?:es)?|anos?)\b/.test(
      fold(text),
    )
  )
    return none;
  const marked = text.replace(/\d/, (digit) => `${hints.currency} ${digit}`);
  return moneyIn(marked).length === 0 ? none : readSalary(marked, hints);
}

/** What stands before the amount: words for pay, a period (`annual salary:`), and where a range ends that has one end. */
function leadOf(
  text: string,
): { readonly upTo: boolean; readonly from: boolean; readonly unit?: SalaryUnit } | PayFault {
  const before = fold(text).replace(/[\s:,(~-]+$/, '');
  const end = edges.exec(before);
  const rest = end === null ? before : before.slice(0, end.index);
  let unit: SalaryUnit | undefined;
  for (const word of rest.split(/[\s:,()-]+/)) {
    const period = leadPeriods.find(([, words]) => words.test(word))?.[0];
    unit ??= period;
    if (period === undefined && !payWords.test(word))
      return { fault: `says more than an amount (“${before}”)` };
  }
  const { upTo, from } = end?.groups ?? {};
  return { upTo: upTo !== undefined, from: from !== undefined, ...(unit === undefined ? {} : { unit }) };
}

const edges =
  /(?:^|\s)(?:(?<upTo>up to|max\.?|maximum|jusqu'?a|bis zu|hasta)|(?<from>from|min\.?|minimum|starting at|starting from|at least|a partir de|des|ab|desde|von mindestens)|between|entre|zwischen)$/;
const payWords =
  /^(?:salary|pay|compensation|range|wage|wages|rate|base|basic|gross|total|salaire|remuneration|brut|gehalt|lohn|vergutung|brutto|salario|sueldo|retribucion|bruto|circa|ca\.?|c\.?|approx\.?|approximately|about|around|environ|etwa|rund|unos|the|our|of|is|de|von)?$/;
const leadPeriods: readonly (readonly [SalaryUnit, RegExp])[] = [
  ['HOUR', /^(?:hourly|stunden\w{0,12}|horaire|hora|uurloon)$/],
  ['DAY', /^(?:daily|day|tages\w{0,12}|journalier|diari[ao]|dia)$/],
  ['WEEK', /^(?:weekly|wochen\w{0,12}|hebdomadaire|semanal)$/],
  [
    'MONTH',
    /^(?:monthly|(?:brutto)?monats\w{0,12}|monatlich\w{0,2}|mensuel(?:le)?|mensual|mensile|mensal|maand\w{0,12}|الشهري)$/,
  ],
  [
    'YEAR',
    /^(?:annual|yearly|annum|(?:brutto)?jahres\w{0,12}|jahrlich\w{0,2}|annuel(?:le)?|anual|annu[ao]|jaar\w{0,12}|السنوي)$/,
  ],
];

/** The period that a label names: `Monthly salary`, `Stundenlohn`. */
export function periodInLabel(label: string): SalaryUnit | undefined {
  for (const word of fold(label).split(/[^\p{L}]+/u)) {
    const period = leadPeriods.find(([, words]) => words.test(word))?.[0];
    if (period !== undefined) return period;
  }
  return undefined;
}

/** What stands behind the amount: a period, or words that leave it open. Anything else may be a period that is not known. */
function periodAfter(text: string): { readonly unit?: SalaryUnit } | PayFault {
  const rest = fold(text)
    .replace(/^[\s,.()+/-]+/, (mark) => /[+/]/.exec(mark)?.[0] ?? '')
    .replace(
      /^(?:gross|brutto|bruts?|brutos?|before tax|pre-tax|salary|pro rata(?= (?:per|an?|p)\b))(?![a-z])[\s,.()]*/,
      '',
    )
    .replace(/[\s,.)]+$/, '');
  const unit = firstPeriods.find(([, words]) => words.test(rest));
  if (netPay.test(unit === undefined ? rest : rest.replace(unit[1], '').trim()))
    return { fault: 'is net of tax, and published pay is before tax' };
  if (unit !== undefined) return { unit: unit[0] };
  if (rest === '' || openTail.test(rest)) return {};
  return { fault: `names a period that is not known (“${rest}”)` };
}

const netPay = /^\(?(?:net|netto|nets?|nette|netos?|after tax|take home)(?![a-z])/;
/** Words after an amount that say nothing of its period. */
const openTail =
  /^(?:\+|&|(?:plus|and|with|incl\w{0,6}\.?|et|und|y|zzgl\.?|mas|super|superannuation|benefits|doe|depend\w{0,4}|according|commensurate|based on|negotiable|neg\.?|or more|or above|oder mehr|o mas|pro rata|selon|je nach|abhangig|nach|segun|package|salary|basic|base|range|full[- ]time|vollzeit|fte|for full|starting|to start|circa|approx\w{0,9}|gehalt|salaire|salario)(?![a-z]))/;

/** Whether what follows an amount in a sentence may be the period that it has and that is not known. */
export function hidesPeriod(after: string): boolean {
  return 'fault' in periodAfter(after.replace(/[.;!?)].*$/s, ''));
}

/** The plus of `65,000+`, and not of `65,000 + bonus`. */
const openEnd = /^(?:\+|\s\+(?!\s?\p{L}))/u;

/** The end of a range that is no amount: too large, or not written as one. */
const secondAmount = /^\s?(?:-|–|—|to|and|à|et|bis|und|a|y|hasta)\s?[^\d\s]{0,4}\s?\d/;
