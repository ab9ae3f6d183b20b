import { type Language, writtenLanguage } from '../../model/language.ts';
import type { Draft } from '../../sources/source.ts';
import { foreignLanguage, plainLanguage, smallWords, wordsOf } from '../../text/language/language-words.ts';
import { isOfOtherScript } from './untranslated.ts';
import { type LanguageTeller, languageTeller } from '../../text/language/likely-language.ts';

/** Fewer words say nothing, and of more the small words alone tell. */
const [fewest, most] = [5, 60];
const fewestRunning = 3;
/** Of languages whose small words are not known here. */
const fewestBare = 8;

/** So much alike that a sentence of one may be one of another. */
const kin = [
  'cs sk pl',
  'da nb sv is',
  'hr sl sr bs mk bg',
  'es ca pt gl it eu',
  'ru uk be bg',
  'et fi',
  'nl af',
  'lt lv',
  'ar fa ur',
  'zh ja',
  'hi mr ne',
].map((family) => family.split(' '));

const told = new WeakMap<Draft, Language | 'unclear'>();

/**
 * The languages of short texts that nothing states, by more than their small words; `unclear` where there is doubt. What has
 * another language's letters and turns is told from others only where the text alone and with its title say the same.
 */
export async function shortTexts(
  drafts: readonly Draft[],
): Promise<ReadonlyMap<Draft, Language | 'unclear'>> {
  const asked = drafts.filter((draft) => isAsked(draft));
  if (asked.length === 0) return new Map();
  const teller = asked.every((draft) => told.has(draft)) ? undefined : await languageTeller();
  const found = new Map(
    asked.map((draft) => {
      const known = told.get(draft) ?? (teller === undefined ? 'unclear' : spokenIn(draft, teller));
      told.set(draft, known);
      return [draft, known];
    }),
  );
  if (drafts.some((draft) => draft.isLanguageAssumed === true && found.get(draft) !== 'unclear'))
    return found;
  const together = await spokenTogether(asked);
  return together === 'unclear' ? found : new Map(asked.map((draft) => [draft, together]));
}

/** A folder of nothing but a few words each, with its titles, tells more than any of them. */
async function spokenTogether(asked: readonly Draft[]): Promise<Language | 'unclear'> {
  const [first] = asked;
  if (first === undefined || asked.length < 2 || asked.some(({ language }) => language !== first.language))
    return 'unclear';
  const texts = asked.map(({ title, body: { raw } }) => `${title?.value ?? ''}. ${raw}`);
  const { title: _, ...untitled } = first;
  return spokenIn({ ...untitled, body: { ...first.body, raw: texts.join('\n\n') } }, await languageTeller());
}

function isAsked({ isLanguageAssumed, language, body: { raw } }: Draft): boolean {
  if (isLanguageAssumed !== true || raw.length > 2000) return false;
  const count = wordsOf(raw).length;
  if (count < 1 || count > most || foreignLanguage({ language, raw }) !== undefined) return false;
  const plain = plainLanguage(raw);
  return plain === undefined || writtenLanguage(plain) !== writtenLanguage(language);
}

function spokenIn({ title, language, body: { raw } }: Draft, teller: LanguageTeller): Language | 'unclear' {
  const words = wordsOf(raw);
  if (words.length < fewest || !teller.knows(language)) return 'unclear';
  const text = words.join(' ');
  const found = teller.plainest(text);
  if (found === undefined) return 'unclear';
  const titled = teller.plainest(`${title?.value ?? ''}. ${text}`);
  if (titled === undefined || writtenLanguage(titled) !== writtenLanguage(found)) return 'unclear';
  if (writtenLanguage(found) === writtenLanguage(language)) return language;
  if (kin.some((family) => [found, language].every((tag) => family.includes(writtenLanguage(tag)))))
    return 'unclear';
  if (isOfOtherScript(found) !== isOfOtherScript(language)) return found;
  // What begins with a capital may be a name: a restaurant's is French in an English text.
  const running = words.filter((word) => !/^\p{Lu}/u.test(word));
  const [own = 0, theirs = Number(words.length >= fewestBare)] = [
    smallWords(running, language),
    smallWords(running, found),
  ];
  return running.length >= fewestRunning && theirs > 0 && theirs >= own ? found : 'unclear';
}
