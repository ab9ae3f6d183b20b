import detector from 'eld/extrasmall';
import type { Language } from '../model/language.ts';

/**
 * In which of `possible` a text is: the first of those tags in the language that it is likely in. Undefined where it may
 * as well be in another of them, or is likelier in one that is not among them. Of one possible language only the latter
 * is asked, and of more than a title. Plain text; three words may be enough, and the first thousand characters are read.
 */
export function likelyLanguage(text: string, possible: readonly Language[]): Language | undefined {
  const scores = detector.detect(text.slice(0, mostRead)).getScores();
  const score = (tag: Language) => scores[nameOf(tag)] ?? 0;
  const ranked = distinct(possible).toSorted((a, b) => score(b) - score(a));
  const [best, second] = ranked;
  if (best === undefined) return undefined;
  const others = Object.entries(scores).filter(([name]) => !possible.some((tag) => nameOf(tag) === name));
  const stranger = Math.max(0, ...others.map(([, value]) => value));
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (second === undefined) return words > 7 && isAnother(words, stranger, score(best)) ? undefined : best;
  if (isAnother(words, stranger, score(best))) return undefined;
  if (words < 3 && /\p{Script=Latin}/u.test(text)) return undefined;
  const isClear = score(best) >= lowest && score(best) >= marginFor(words) * score(second);
  return isClear && possible.every((tag) => isKnown(tag) || score(best) > stranger) ? best : undefined;
}

const mostRead = 1000;

/** The least score, of 1, that means anything. */
const lowest = 0.45;

function marginFor(words: number): number {
  if (words < 4) return 1.3;
  return words < 8 ? 1.15 : 1.1;
}

/** The longer a text, the less it takes. A title or two words look like many languages. */
function isAnother(words: number, stranger: number, best: number): boolean {
  if (words < 4) return stranger > 0.7 && best < 0.3;
  return stranger > 0.5 && stranger > (words < 15 ? 1.35 : 1.15) * best;
}

/** Varieties of a language cannot be told apart: the first stands for them. */
function distinct(tags: readonly Language[]): readonly Language[] {
  return [...new Map([...tags].reverse().map((tag) => [nameOf(tag), tag])).values()].reverse();
}

const otherNames: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', fil: 'tl' };

/** ISO 639-1, as the detector calls it. */
function nameOf(tag: Language): string {
  const [primary = ''] = tag.split('-');
  return otherNames[primary] ?? primary;
}

const known = new Set<string>(Object.values(detector.info().Languages));

function isKnown(tag: Language): boolean {
  return known.has(nameOf(tag));
}
