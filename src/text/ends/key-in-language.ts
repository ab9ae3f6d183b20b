import { onceEachText } from '../../model/once-each.ts';
import type { Language } from '../../model/language.ts';
import { type LabelSays, labelMeaning, asksForOpen } from '../prose/closed/label-meaning.ts';
import { type KeyMeaning, keyMeaning } from './key-meaning.ts';

/** A key in the languages of a site: what the words of all languages leave open is read as a label in a text would be. */
export function keyMeaningIn(key: string, languages: readonly Language[]): KeyMeaning | undefined {
  const known = keyMeaning(key);
  if (known?.flag !== undefined && known.flag.yes !== 'unsure') return known;
  const name = `${languages.join() || 'en'} ${key}`;
  if (known?.date !== undefined && known.date !== 'unsure-end') return known;
  const asked = asksInLanguages(name);
  if (asked !== undefined) return { ...known, ...asked };
  if (known !== undefined && known.date !== 'unsure-end' && known.flag?.yes !== 'unsure') return known;
  return languages.length === 0 ? known : (inLanguages(name) ?? known);
}

/** `Can people still apply?`, in a language of the site or in English. */
const asksInLanguages = onceEachText((name): KeyMeaning | undefined => {
  const at = name.indexOf(' ');
  const label = spaced(name.slice(at + 1));
  const spoken = [...(name.slice(0, at).split(',') as Language[]), 'en' as Language];
  return spoken.some((language) => asksForOpen(label, language)) ? meanings.open : undefined;
}, 5000);

/** All postings of a site have the same keys. */
const inLanguages = onceEachText((name): KeyMeaning | undefined => {
  const at = name.indexOf(' ');
  return (name.slice(0, at).split(',') as Language[])
    .map((language) => labelMeaning(spaced(name.slice(at + 1)), language))
    .flatMap((says) => (says === undefined ? [] : [meanings[says]]))[0];
}, 5000);

const spaced = (key: string) =>
  key
    .slice(0, 80)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[\s_.-]+/g, ' ');

const meanings: Readonly<Record<LabelSays, KeyMeaning>> = {
  end: { date: 'end', isOutright: true, isCount: false },
  state: { word: 'state', isOutright: false, isCount: false },
  closed: { date: 'end', flag: { yes: 'closed', no: 'nothing' }, isOutright: true, isCount: false },
  open: { flag: { yes: 'open', no: 'closed' }, isOutright: false, isCount: false },
};
