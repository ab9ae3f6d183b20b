import { type Language, parseLanguage } from '../../model/language.ts';

/** Words that no text of a language does without, and that other languages do not write. */
const words: Readonly<Record<string, ReadonlySet<string>>> = {
  de: listed('der die das und wir mit für von ist den dem ein eine einen zu im auf sie dich unsere du bei'),
  en: listed('the and of to you we with for our your will are is that this be have in a'),
  es: listed('el los las y con para por una del un que se su nos nuestro como más tu buscamos'),
  fr: listed('le les des et vous nous une un dans pour avec sur est du votre notre qui aux ou en la'),
  it: listed('il gli di che con una un del della dei nel sono siamo alla più anche i per e'),
  nl: listed('het een van wij voor met aan naar wordt ook die dat onze jouw je en te op'),
  pt: listed('os uma um com que não em da do dos das ou você nossa pelo ao mais e para'),
};

function listed(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

const fewest = 25;

/**
 * Whether a text plainly is in another language than the one it is filed under. Counts a handful of words at its
 * beginning, middle and end; says no where there is doubt: a short text, two languages side by side, a language that
 * is not known here (then only English stands out).
 */
export function isForeign({ language, raw }: { readonly language: Language; readonly raw: string }): boolean {
  const shares = sharesOf(raw);
  const [primary = ''] = language.split('-');
  const own = shares.get(primary);
  if (own !== undefined && own >= 0.1) return false;
  return [...shares].some(
    ([other, share]) => other !== primary && share >= 0.2 && (own !== undefined || other === 'en'),
  );
}

/** The language that a text plainly is in, of the few that are known here; undefined where there is doubt. */
export function plainLanguage(raw: string): Language | undefined {
  const [best, second] = [...sharesOf(raw)].toSorted(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < 0.2 || best[1] < 1.5 * (second?.[1] ?? 0)) return undefined;
  return parseLanguage(best[0]);
}

/** What part of a text's words each language's list holds; empty where the text is short. */
function sharesOf(raw: string): ReadonlyMap<string, number> {
  const found =
    sampleOf(raw)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (found.length < fewest) return new Map();
  const share = (list: ReadonlySet<string>) => found.filter((word) => list.has(word)).length / found.length;
  return new Map(Object.entries(words).map(([tag, list]) => [tag, share(list)]));
}

const part = 800;

/** Without addresses and markup, whose words are nobody's language. */
function sampleOf(raw: string): string {
  const middle = Math.floor((raw.length - part) / 2);
  const parts =
    raw.length <= 3 * part
      ? raw
      : [raw.slice(0, part), raw.slice(middle, middle + part), raw.slice(-part)].join(' ');
  return parts.replace(/\]\([^()[\]\n]*\)|https?:\S+|<[^<>\n]*>/g, ' ');
}
