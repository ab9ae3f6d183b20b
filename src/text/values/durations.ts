import type { Hours, Term } from '../../model/posting.ts';
import { fold } from './plain-text.ts';

const units: readonly (readonly [string, RegExp])[] = [
  ['D', /^(?:days?|jours?|tage?n?|dias?)$/],
  ['W', /^(?:weeks?|semaines?|wochen?|semanas?)$/],
  ['M', /^(?:months?|mois|monate?n?|mes|meses)$/],
  ['Y', /^(?:years?|ans?|annees?|jahre?n?|anos?)$/],
];

/** The numbers that are written as words in a contract's length. */
const numerals: ReadonlyMap<string, number> = new Map(
  [
    'one un une ein eine einen uno una',
    'two deux zwei dos',
    'three trois drei tres',
    'four quatre vier cuatro',
    'five cinq funf cinco',
    'six sechs seis',
    'seven sept sieben siete',
    'eight huit acht ocho',
    'nine neuf neun nueve',
    'ten dix zehn diez',
    'eleven onze elf once',
    'twelve douze zwolf doce',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

export function numberOf(word: string): number | undefined {
  return /^\d{1,3}$/.test(word) ? Number(word) : numerals.get(fold(word));
}

/** Reads `6 months`, `18-month`, `six mois`, `P1Y6M` as an ISO 8601 duration. */
export function readTerm(text: string): Term | undefined {
  if (/^P(?=\d)(?:\d{1,2}Y)?(?:\d{1,3}M)?(?:\d{1,3}W)?(?:\d{1,3}D)?$/.test(text)) return text;
  const match = /^([a-z]{2,8}|\d{1,3})[\s-]*([a-z]{2,9})$/.exec(fold(text).slice(0, 40));
  const count = numberOf(match?.[1] ?? '');
  const unit = units.find(([, names]) => names.test(match?.[2] ?? ''))?.[0];
  return count === undefined || count === 0 || unit === undefined ? undefined : `P${count}${unit}`;
}

/** Reads `40`, `10-20`, `37.5 hours per week` as hours a week. */
export function readHours(text: string): Hours | undefined {
  const match =
    /^(?:(?:between|from|von|zwischen|de|entre) (?=\d\S* ?\S+ ?\d))?(\d{1,2}(?:[.,]\d{1,2})?)(?:\s?(?:-|to|a|bis|et|y|and|und)\s?(\d{1,2}(?:[.,]\d{1,2})?))?(?:\s?(?:h|hrs?|hours?|heures?|std\.?|stunden|horas?)\b)?[\s/]*(?:wochenstunden|(?:per|a|par|pro|je|por|a la|la|die|in der)?\s?(?:week|weekly|wk|semaine|hebdomadaires?|woche|wochentlich|semana|semanales))?$/.exec(
      fold(text)
        .slice(0, 60)
        .replace(/[‐‑–—]/g, '-'),
    );
  if (match === null) return undefined;
  const hours = hoursOf(match[1], match[2]);
  // `9-17` is more likely a day's hours than a week's.
  const isDay =
    !named.test(match[0]) &&
    hours !== undefined &&
    hours.min >= 6 &&
    hours.min <= 10 &&
    hours.max >= 14 &&
    hours.max <= 19;
  return isDay ? undefined : hours;
}

const named =
  /\b(?:h|hrs?|hours?|heures?|std|stunden|horas?|week|wk|semaine|semana|(?:heb|sem|woch|week)\p{L}+)\b/u;

/** Hours a week are between 1 and 80. */
export function hoursOf(from: string | undefined, to: string | undefined): Hours | undefined {
  const min = Number(from?.replace(',', '.'));
  const max = to === undefined ? min : Number(to.replace(',', '.'));
  return min >= 1 && max <= 80 && min <= max ? { min, max } : undefined;
}
