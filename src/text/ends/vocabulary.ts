import slugify from '@sindresorhus/slugify';
import { foldWord } from '../values/plain-text.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { further } from './words/further.ts';
import { it } from './words/it.ts';
import { nl } from './words/nl.ts';
import { nordic } from './words/nordic.ts';
import { others } from './words/others.ts';
import { pt } from './words/pt.ts';
import type { Role, Words } from './words/roles.ts';
import { slavic } from './words/slavic.ts';

const languages: readonly Words[] = [en, de, fr, es, it, pt, nl, nordic, slavic, others, further];

/** Every word of every language, folded, and what it can be. A key says nothing about its language, so one table holds all. */
const vocabulary: ReadonlyMap<string, ReadonlySet<Role>> = joined();

function joined(): ReadonlyMap<string, ReadonlySet<Role>> {
  const found = new Map<string, Set<Role>>();
  for (const words of languages)
    for (const [role, texts] of Object.entries(words) as [Role, string][])
      for (const word of texts.split(/[\s_]+/).filter((text) => text !== ''))
        for (const spelling of spellingsOf(word))
          found.set(spelling, (found.get(spelling) ?? new Set()).add(role));
  return found;
}

/** `für` is also written `fuer`, `søknad` also `soeknad`. */
function spellingsOf(word: string): readonly string[] {
  const long = word
    .replaceAll('ä', 'ae')
    .replaceAll(/[öø]/g, 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('å', 'aa');
  return [...new Set([foldWord(word), foldWord(long), ...inLatin(word)])];
}

/** `κατάσταση` is typed as `katastasi`, `вакансия` as `vakansiya` and `vakansia`. A short one would be another language's. */
function inLatin(word: string): readonly string[] {
  if (!/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(word)) return [];
  const spelled = slugify(word, { separator: '' });
  return spelled.length < 5 ? [] : [spelled, spelled.replace(/y(?=[aeiou])/g, 'i')];
}

/** A part of a key or of a short text, and what it can be: nothing where nobody knows it. */
export interface Part {
  readonly word: string;
  readonly roles: ReadonlySet<Role>;
}

const nothing: ReadonlySet<Role> = new Set();
const longestKey = 120;
const longestWord = 24;

/** The words of `applicationClosing_date?`. What is written as one word is taken apart where all of it is known: `lastday`. */
export function partsOf(text: string): readonly Part[] {
  return words(text.slice(0, longestKey)).flatMap((word) => {
    const roles = vocabulary.get(word);
    if (roles !== undefined) return [{ word, roles }];
    const pieces = takenApart(word);
    return pieces === undefined
      ? [{ word, roles: nothing }]
      : pieces.map((piece) => ({ word: piece, roles: vocabulary.get(piece) ?? nothing }));
  });
}

/** Camel case is told before case is lost; marks that no reader sees (U+200B) part nothing. */
function words(text: string): readonly string[] {
  const spaced = text
    .normalize('NFC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return foldWord(spaced)
    .replace(/[’']/g, ' ')
    .replace(/\btake[\s_-]?down\b/g, 'takedown')
    .replace(/\bout[\s_-]?of[\s_-]?date\b/g, 'outdated')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Small words of one language are parts of words of another: `clos` and `est` are no `closest`. */
const isSmall = (piece: string) =>
  piece.length < 4 &&
  [...(vocabulary.get(piece) ?? [])].every((role) => role === 'fill' || role === 'not') &&
  piece !== 'for';

const isShortAllowed = (piece: string, isFirst: boolean) =>
  piece.length > 2 ||
  /^(?:at|on|by|to)$/.test(piece) ||
  (isFirst && piece === 'is') ||
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(piece);

/** Longest pieces first from the end, with the `s` that Germanic languages put between. Undefined where a rest stays unknown. */
function takenApart(word: string): readonly string[] | undefined {
  if (word.length > 48 || word.length < 4) return undefined;
  const reached: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - longestWord); start < end && reached[end] === undefined; start++) {
      const before = reached[start];
      const piece = word.slice(start, end);
      if (
        before === undefined ||
        !vocabulary.has(piece) ||
        isSmall(piece) ||
        !isShortAllowed(piece, start === 0)
      )
        continue;
      reached[end] = [...before, piece];
    }
    if (reached[end] === undefined && word[end - 1] === 's' && (reached[end - 1]?.length ?? 0) > 0)
      reached[end] = reached[end - 1];
  }
  const found = reached[word.length];
  return found !== undefined && found.length > 1 ? found : undefined;
}
