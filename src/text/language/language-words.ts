import { type Language, parseLanguage, writtenLanguage } from '../../model/language.ts';

/**
 * Words that no text of a language does without. What two languages share stands in both lists: a word that only a
 * neighbour's held (`de la` in the Romanian one) made short texts the neighbour's. A new language is one line; the
 * test beside it wants a few sentences in it that are told from all the others.
 */
const words: Readonly<Record<string, string>> = {
  bg: 'и на за в с от се да ще ние вие са ни който като до или по при вашата нашия',
  ca: 'de la els les i amb per una que del un és som nosaltres vostre nostre més als com treballar dels aquesta',
  cs: 'a se na je v pro s do že jsme který nebo jako naše vás máte při bude ve za která jsou budete',
  da: 'og det at en til er af på med for vi som du har ikke den os hos dig et efter vores kan skal der hvad også jer bliver mere eller',
  de: 'der die das und wir mit für von ist den dem ein eine einen zu im auf sie dich unsere du bei',
  en: 'the and of to you we with for our your will are is that this be have in a',
  es: 'de la el los las y con para por una del un que se su nos nuestro como más tu buscamos',
  fi: 'ja on ei että se joka mutta tai kun myös sekä ovat olemme sinun meillä me mukaan kanssa työ voit ole hän',
  fr: 'de le les des et vous nous une un dans pour avec sur est du votre notre qui aux ou en la',
  hr: 'i u se na je za da s koji ili kao naš su od te koja biti vaš smo po će kod',
  hu: 'a az és hogy egy van nem is meg ha vagy mint aki csak mi el olyan való ez be nálunk',
  it: 'la il gli di che con una un del della dei nel sono siamo alla più anche i per e si da le',
  nb: 'og det å en til er av på med for vi som du har ikke den oss hos deg et etter vår kan skal vil hva også dere blir mer eller',
  nl: 'het een van wij voor met aan naar wordt ook die dat onze ons jouw je en te op bij zijn of niet wat alles hebt deze',
  pl: 'i w na z do się że jest dla o jak oraz lub od przez nasz nas jesteśmy ciebie ze które',
  pt: 'de os uma um com que não em da do dos das ou você nossa pelo ao mais e para',
  ro: 'și în de la pentru cu un o este sunt să care din pe noi se mai sau ne vei ai',
  ru: 'и в не на что мы для с вы к по от это как или у нас из вас будет если',
  sk: 'a sa na je v pre s do že sme ktorý alebo ako naše vás máte pri bude vo za ktorá sú budete',
  sv: 'och det att en till är av på med för vi som du har inte den oss hos dig ett efter vår kan ska vad också ni blir mer eller',
  tr: 've bir bu için ile olarak olan çok daha gibi sizin bizim biz en her ya veya kadar',
  uk: 'і та у в не на що ми для з ви до як або від це за нас є ваш якщо',
};

/** Scripts that one language of these writes alone. */
const ownScripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ar', /\p{Script=Arabic}/gu],
];

/** Where endings do the work of small words a text holds fewer of them. */
const sparse: Readonly<Record<string, number>> = { fi: 1.8, hu: 1.2, tr: 1.8 };

const tags = Object.keys(words);

/** Which languages' lists hold a word, as places in `tags`. */
const listing = new Map<string, number[]>();
for (const [place, list] of Object.values(words).entries())
  for (const word of list.split(' ')) listing.set(word, [...(listing.get(word) ?? []), place]);

/** Fewer words say nothing about the language of a text. */
const fewest = 25;
const fewestOfSentence = 8;
/** So many different words of a language must be there: one that is said over and over may be no word of it. */
const fewestOwn = 3;

/**
 * The language that a text plainly is in where that is not the one it is filed under. Undefined where it may be at home:
 * it is short, a good part is in the language it is filed under (two languages side by side), or little is known of that
 * language (then only English stands out).
 */
export function foreignLanguage({
  language,
  raw,
}: {
  readonly language: Language;
  readonly raw: string;
}): Language | undefined {
  const own = writtenLanguage(language);
  const shares = sharesOf(wordsIn(sampleOf(raw, part)));
  const isKnown = own in words || ownScripts.some(([tag]) => tag === own);
  const share = shares.get(own)?.share ?? 0;
  const others = Math.max(0, ...[...shares].filter(([tag]) => tag !== own).map(([, one]) => one.share));
  if (others < plain || (isKnown && share >= 0.1 && share >= 2 * others)) return undefined;
  const parts = languageParts(raw, own);
  const total = totalOf(parts);
  if (isAtHome(parts.get(own) ?? 0, total)) return undefined;
  const found = clearest(shares) ?? mostOf(parts, total);
  return found !== undefined && found !== own && (isKnown || found === 'en')
    ? parseLanguage(found)
    : undefined;
}

/**
 * Whether a good part of a text is in the language that it is filed under, whatever else stands beside it. Of a language
 * that is not known here nobody can say.
 */
export function holdsOwnLanguage({
  language,
  raw,
}: {
  readonly language: Language;
  readonly raw: string;
}): boolean {
  const own = writtenLanguage(language);
  const parts = languageParts(raw, own);
  return isAtHome(parts.get(own) ?? 0, totalOf(parts));
}

/** A third of the words, or a paragraph that is no mere remark. */
function isAtHome(home: number, total: number): boolean {
  return home > 0 && (home * 3 >= total || (home >= fewest && home * 7 >= total));
}

function totalOf(parts: ReadonlyMap<string, number>): number {
  return [...parts.values()].reduce((sum, count) => sum + count, 0);
}

function mostOf(parts: ReadonlyMap<string, number>, total: number): string | undefined {
  const [first] = [...parts].toSorted(([, a], [, b]) => b - a);
  return first === undefined || first[1] < windowOf || first[1] * 5 < total * 3 ? undefined : first[0];
}

/** The language that a text plainly is in, of those that are known here; undefined where there is doubt. */
export function plainLanguage(raw: string): Language | undefined {
  const best = clearestIn(wordsIn(sampleOf(raw, part)));
  return best === undefined ? undefined : parseLanguage(best);
}

/** A sentence or two tell their language only where it stands out: by more of its own words, and far from the next. */
function clearestIn(found: readonly string[]): string | undefined {
  if (found.length >= fewest) return clearest(sharesOf(found));
  const shares = sharesOf(found, fewestOfSentence);
  const [best, second] = [...shares].toSorted(([, a], [, b]) => b.alone - a.alone);
  if (best === undefined || best[1].share < 0.3 || best[1].share * found.length < 4) return undefined;
  if (best[1].words < fewestOwn) return undefined;
  return best[1].alone >= 2 * (second?.[1].alone ?? 0) ? best[0] : undefined;
}

/** The words of a text as they are written, without addresses, markup and code; of its beginning, middle and end where it is long. */
export function wordsOf(raw: string): readonly string[] {
  return sampleOf(raw, part).match(wordPattern) ?? [];
}

/** How many words of a text are among those that a language cannot do without; undefined of one that is not known here. */
export function smallWords(found: readonly string[], language: Language): number | undefined {
  const place = tags.indexOf(writtenLanguage(language));
  return place === -1 ? undefined : found.filter((word) => listing.get(word)?.includes(place)).length;
}

/**
 * How many words of a text stand in stretches that plainly are in one language, by language. A text in two languages,
 * whichever way they take turns, has a part in each. What may be in `own` or in one much like it is in `own`.
 */
function languageParts(raw: string, own: string): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  let held: string[] = [];
  const settle = () => {
    const best = held.length < 5 ? undefined : clearest(sharesOf(held, 5), own);
    if (best !== undefined) parts.set(best, (parts.get(best) ?? 0) + held.length);
    held = [];
  };
  for (const line of sampleOf(raw, 4000).split('\n')) {
    if (line.trim() === '' && held.length >= 8) settle();
    for (const word of wordsIn(line)) {
      held.push(word);
      if (held.length >= windowOf) settle();
    }
  }
  settle();
  return parts;
}

/** Words that are looked at together. */
const windowOf = 14;

/** What part of a text its language's list makes up at the least where the text plainly is in it. */
const plain = 0.2;

/** What a list holds of some words, and how much of it no other list holds. */
interface Share {
  readonly share: number;
  readonly alone: number;
  /** How many different words of the language there are. */
  readonly words: number;
}

function clearest(shares: ReadonlyMap<string, Share>, own?: string): string | undefined {
  const [best, second] = [...shares].toSorted(([, a], [, b]) => b.alone - a.alone);
  if (best === undefined || best[1].share < plain || best[1].words < fewestOwn) return undefined;
  if (best[1].alone >= 1.5 * (second?.[1].alone ?? 0)) return best[0];
  const home = own === undefined ? undefined : shares.get(own);
  return home !== undefined && home.share >= plain && home.alone * 1.5 >= best[1].alone ? own : undefined;
}

/** Only languages of which there is a word; empty where the words are few. */
function sharesOf(found: readonly string[], least = fewest): ReadonlyMap<string, Share> {
  if (found.length < least) return new Map();
  const letters = found.join('');
  for (const [tag, script] of beyondLatin.test(letters) ? ownScripts : []) {
    const count = letters.match(script)?.length ?? 0;
    if (tag === 'ar' && (letters.match(/[پچژگیک]/g)?.length ?? 0) >= count * 0.03) continue;
    if (count >= letters.length * (tag === 'ja' ? 0.2 : 0.6))
      return new Map([[tag, { share: 1, alone: 1, words: letters.length }]]);
  }
  const [share, alone, words] = [0, 1, 2].map(() => new Float64Array(tags.length)) as [
    Counts,
    Counts,
    Counts,
  ];
  const seen = new Set<string>();
  for (const word of found) {
    const places = listing.get(word);
    if (places === undefined) continue;
    const isNew = !seen.has(word);
    if (isNew) seen.add(word);
    for (const place of places) {
      if (isNew) add(words, place, 1);
      add(share, place, 1 / found.length);
      add(alone, place, 1 / found.length / places.length);
    }
  }
  const shares = new Map<string, Share>();
  for (const [place, tag] of tags.entries()) {
    const count = words[place] ?? 0;
    if (count === 0) continue;
    const weight = sparse[tag] ?? 1;
    shares.set(tag, {
      share: (share[place] ?? 0) * weight,
      alone: (alone[place] ?? 0) * weight,
      words: count,
    });
  }
  return shares;
}

type Counts = Float64Array;

function add(counts: Counts, place: number, more: number): void {
  counts[place] = (counts[place] ?? 0) + more;
}

/** Where the scripts begin that one language writes alone. */
const beyondLatin = /[\u0370-\uffff]/;

/** Where a script leaves no space between words two characters count as one. */
function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(wordPattern) ?? [];
}

const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[\p{L}\p{M}]+/gu;

/** Varieties are not told apart; Norwegian without more is Bokmål, which Nynorsk is nearest to here. */

/** Characters of a text that are looked at, at its beginning, middle and end each. */
const part = 800;

/** Without addresses, markup and code, whose words are nobody's language. */
function sampleOf(raw: string, length: number): string {
  const middle = Math.floor((raw.length - length) / 2);
  const parts =
    raw.length <= 3 * length
      ? raw
      : [raw.slice(0, length), raw.slice(middle, middle + length), raw.slice(-length)].join('\n\n');
  return parts.replace(/\]\([^()[\]\n]*\)|https?:\S+|<[^<>\n]*>|`[^`\n]*`/g, ' ');
}
