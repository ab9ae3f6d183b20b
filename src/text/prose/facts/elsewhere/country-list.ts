import { onceEachText } from '../../../../model/once-each.ts';
import type { RemoteArea } from '../../../../model/posting.ts';
import { countryCodeOfArea } from '../../../values/countries.ts';
import { fold } from '../../../values/plain-text.ts';

/** Countries that are named in a row: `Norway, Sweden or Finland`, `im Fürstentum Liechtenstein`. */
export interface CountryList {
  readonly areas: readonly RemoteArea[];
  readonly start: number;
  readonly end: number;
}

/** All rows of countries in a sentence. A name that begins with a country, `New Mexico`, `Georgia`, is none. */
export function countryLists(text: string, languages: readonly string[]): readonly CountryList[] {
  const lists: CountryList[] = [];
  let last = 0;
  for (const { index } of text.slice(0, longest).matchAll(name)) {
    if (index < last) continue;
    const before = /[\p{L}'’.-]+(?= $)/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
    // `New South Wales`, `Nueva Guinea`: what stands before a name may be its first part.
    if (/^\p{Lu}/u.test(before) && index - before.length - 1 >= last && !isOpening(text, index, before))
      continue;
    const list = listAt(text, index, languages);
    if (list === undefined) continue;
    lists.push(list);
    last = list.end;
  }
  return lists;
}

const longest = 800;
const name =
  /(?<![\p{L}\p{M}\d'’@.-])(?:\p{Lu}|(?=\p{L}{4,20}weit(?!\p{L}))|république|república|reino|royaume)[\p{L}\p{M}.]*/gu;

/** The first word of a sentence has a capital for that alone: `In Deutschland`, `Germany`. */
function isOpening(text: string, index: number, before: string): boolean {
  const at = index - before.length - 1;
  return (
    at === 0 ||
    /[.:;!?–—|¿¡(«"„]\s?$/u.test(text.slice(0, at)) ||
    formal.test(before) ||
    /^(?:UE|Wohnsitz|Wohnort)$/.test(before)
  );
}

/** What may stand between two: a comma, `or in the`. */
const between =
  /^-?\s?(?:(?:[,;/&+]|\bsowie\b)\s?(?:(?:or|and|ou|et|oder|und|o|u|y|e)\s(?:bien\s|sonst\s|else\s)?)?|-?\s(?:or|and|ou|et|oder|und|bzw\.?|sowie|o|u|y|e)\s(?:bien\s|sonst\s|else\s)?)(?:(?:either|in|within|en|au|aux|à|a|de|del|des|du|von|aus|dans|im|from)\s)?(?:(?:the|der|den|die|dem|das|le|la|les|el|los|las)\s|l['’])?/u;

function listAt(text: string, start: number, languages: readonly string[]): CountryList | undefined {
  const areas: RemoteArea[] = [];
  let end = start;
  let at = start;
  for (;;) {
    const found = countryAt(text, at, languages);
    if (found === undefined) break;
    areas.push({ name: found.name, country: found.country, type: 'Country' });
    end = found.end;
    const more = between.exec(text.slice(end, end + 30));
    if (more === null) break;
    at = end + more[0].length;
  }
  // A code is a word to everybody else, unless another stands beside it.
  const isCode = areas.length === 1 && /^(?!US|UK)[A-Z]{2}$/.test(areas[0]?.name ?? '');
  if (areas.length === 0 || isCode) return undefined;
  const distinct = areas.filter(({ country }, i) => areas.findIndex((one) => one.country === country) === i);
  return { areas: distinct, start, end };
}

const word = /^[\p{L}\p{M}.'’]+/u;

/** The longest name of a country that begins there. */
function countryAt(text: string, at: number, languages: readonly string[]) {
  const ends: number[] = [];
  let to = at;
  for (let count = 0; count < 6; count++) {
    const next = word.exec(text.slice(to, to + 40))?.[0];
    if (next === undefined) break;
    to += next.length;
    ends.push(to);
    if (/^(?:UK|US|USA)$/.test(next)) break;
    if (!/^[ -]/.test(text.slice(to, to + 1))) break;
    to += 1;
  }
  for (const end of ends.toReversed()) {
    const written = text.slice(at, end).replace(/[.'’]+$/, '');
    const country = codeOf(written, languages) ?? codeOf(`${written}.`, languages);
    if (country === undefined) continue;
    const rest = text.slice(at + written.length);
    // `Mexico City`, `Guinea Bissau`: a further capitalised word belongs to the name.
    if (/^ \p{Lu}\p{Ll}/u.test(rest) && !languages[0]?.startsWith('de')) return undefined;
    if (/^-(?!based|only|resident|wide|weit|ans)[\p{L}]/u.test(rest)) return undefined;
    return { name: written, country, end: at + written.length };
  }
  return undefined;
}

/** Before the name that a country goes by. */
const formal =
  /^(?:(?:the )?(?:federal )?(?:republic|kingdom|principality|grand duchy|commonwealth) of (?:the )?|bundesrepublik |republik |furstentum |konigreich |gro(?:ss|ß)herzogtum |(?:la )?republique (?:de |d'|du )|royaume (?:de |d'|du )|principaute (?:de |d'|du )|grand-duche (?:de |du )|republica (?:de |del )|reino de |principado de |gran ducado de )(?=.)|^(?:bundesrepublik|republik|fürstentum|königreich|großherzogtum)$/iu;

/** What people call a country beside the names in CLDR. */
const other: Readonly<Record<string, string>> = {
  'republica mexicana': 'MX',
  'estados unidos mexicanos': 'MX',
  'republica argentina': 'AR',
  'republica checa': 'CZ',
  'republique tcheque': 'CZ',
  'tschechische republik': 'CZ',
  'tschechischen republik': 'CZ',
  'republique francaise': 'FR',
  'confederation suisse': 'CH',
  'confederation helvetique': 'CH',
  'schweizerischen eidgenossenschaft': 'CH',
  'republic of ireland': 'IE',
  'republik irland': 'IE',
  "republique d'irlande": 'IE',
  'republica de irlanda': 'IE',
  'ee. uu': 'US',
  'ee.uu': 'US',
  eeuu: 'US',
  "etats-unis d'amerique": 'US',
  'estados unidos de america': 'US',
  'vereinigte staaten von amerika': 'US',
  'vereinigten staaten von amerika': 'US',
  'republica dominicana': 'DO',
  'dominikanischen republik': 'DO',
};

function codeOf(written: string, languages: readonly string[]): string | undefined {
  return codeOfText(`${languages[0] ?? 'en'} ${written}`);
}

/** Every word with a capital is asked for, most of them many times. */
const codeOfText = onceEachText((tagged): string | undefined => {
  const at = tagged.indexOf(' ');
  const written = tagged.slice(at + 1);
  const languages = [tagged.slice(0, at), 'en'];
  const folded = fold(written).replaceAll('’', "'");
  if (folded.length < 2 || folded === 'georgia' || folded === 'island') return undefined;
  const wide = /^(.{4,20})weit$/u.exec(written)?.[1];
  if (wide !== undefined) return lookedUp(capitalised(wide), languages);
  const short = folded.replace(formal, '');
  return (
    other[folded] ??
    (short === folded ? undefined : lookedUp(capitalised(short), languages)) ??
    lookedUp(written, languages)
  );
}, 5000);

const capitalised = (text: string) => text.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** `innerhalb Deutschlands`, `in der Schweiz`, `in den Vereinigten Arabischen Emiraten`. */
function lookedUp(text: string, languages: readonly string[]): string | undefined {
  const isGerman = languages[0]?.startsWith('de') === true;
  return (
    countryCodeOfArea(text, languages) ??
    (isGerman && /(?:land|reich|ien|burg|mark|stein|en|ei)s$/.test(text)
      ? countryCodeOfArea(text.slice(0, -1), languages)
      : undefined)
  );
}
