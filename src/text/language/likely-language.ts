import { type Language, parseLanguage } from '../../model/language.ts';

/** Tells in which language a text is. */
export interface LanguageTeller {
  /**
   * In which of `possible` a text is: the first of those tags in the language that it is likely in. Undefined where it
   * may as well be in another of them, or is likelier in one that is not among them. Of one possible language only the
   * latter is asked, and of more than a title. Plain text; four words may be enough, and the first thousand characters
   * are read.
   */
  readonly likely: (text: string, possible: readonly Language[]) => Language | undefined;
  /** In which of all languages that are known a text is, where it is far likelier in that one than in any other. */
  readonly plainest: (text: string) => Language | undefined;
  /** Whether a language is known; of others nothing can be said. */
  readonly knows: (tag: Language) => boolean;
}

interface Detector {
  readonly detect: (text: string) => { readonly getScores: () => Readonly<Record<string, number>> };
  readonly known: ReadonlySet<string>;
}

let loaded: Promise<Detector> | undefined;

/** The detector's table takes tens of megabytes and some tenths of a second: it is read when somebody needs it. */
export async function languageTeller(): Promise<LanguageTeller> {
  loaded ??= import('#eld').then(({ default: eld }) => ({
    detect: (text) => eld.detect(text),
    known: new Set(Object.values(eld.info().Languages)),
  }));
  const detector = await loaded;
  return {
    likely: (text, possible) => likelyLanguage(detector, text, possible),
    plainest: (text) => plainestLanguage(detector, text),
    knows: (tag) => detector.known.has(nameOf(tag)),
  };
}

function likelyLanguage(
  detector: Detector,
  text: string,
  possible: readonly Language[],
): Language | undefined {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const tags = distinct(possible);
  const [only] = tags;
  if (tags.length === 1 && words < fewestAgainst) return only;
  if (words < fewest && /\p{Script=Latin}/u.test(text)) return undefined;
  const scores = Object.entries(detector.detect(text.slice(0, mostRead)).getScores());
  const weights = new Map(scores.map(([name, score]) => [name, weightOf(score)]));
  const weight = (tag: Language) => weights.get(nameOf(tag)) ?? 0;
  const [best, second] = tags.toSorted((a, b) => weight(b) - weight(a));
  if (best === undefined) return undefined;
  const others = [...weights].filter(([name]) => !tags.some((tag) => nameOf(tag) === name));
  const stranger = Math.max(0, ...others.map(([, value]) => value));
  const isUnknown = tags.some((tag) => !detector.known.has(nameOf(tag)));
  if (stranger > weight(best) + (isUnknown ? 0 : strangersLead)) {
    return isUnknown && second === undefined ? best : undefined;
  }
  return second === undefined || weight(best) >= weight(second) + lead ? best : undefined;
}

function plainestLanguage({ detect }: Detector, text: string): Language | undefined {
  const scores = Object.entries(detect(text.slice(0, mostRead)).getScores());
  const [best, second] = scores
    .map(([name, score]) => ({ name, weight: weightOf(score) }))
    .toSorted((a, b) => b.weight - a.weight);
  if (best === undefined || best.weight < (second?.weight ?? 0) + lead) return undefined;
  return parseLanguage(best.name === 'no' ? 'nb' : best.name);
}

const mostRead = 1000;

/** Words that a text must have to be told from others, and to be told from the only language that it may be in. */
const fewest = 4;
const fewestAgainst = 8;

/** How far the likeliest must be ahead of the next, and another language of it, to count. */
const lead = 14;
const strangersLead = 6;

/** What the detector added up, before it was squeezed between 0 and 1. */
function weightOf(score: number): number {
  return score >= 1 ? Infinity : (25 * score) / (1 - score);
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
