import { closedRules } from '../rules.ts';

const job =
  '(?:pozice|nabídka(?: práce)?|inzerát|pracovní místo|místo|výběrové řízení|nábor|stáž|pracovní pozice)';
const subject = `(?:(?:tato|toto|tento|naše|náš) )?${job}`;
const adverb = '(?:(?:již|už|bohužel|momentálně|aktuálně) )*';
const state = '(?:obsazen[aáoéý]?|uzavřen[aáoéý]?|zavřen[aáoé]|ukončen[aáoéý]?|zrušen[aáoé]?)';
const zadosti = '(?:další |nové |žádné )*(?:žádosti|přihlášky|životopisy|uchazeče)';

export const cs = closedRules({
  labels: ['(?:stav|status)(?: (?:pozice|nabídky|výběrového řízení|náboru|inzerátu))?', job, 'přihlášky'],
  states: [
    '(?:již |už )?(?:obsazen[aáoéý]|uzavřen[aáoéý])',
    '(?:již|už) není (?:k dispozici|aktuální|volná)',
  ],
  values: [
    'ukončen[aáoéý]?',
    'neaktivní',
    'archivován[oa]',
    'pozastaven[aáoé]?',
    'neaktuální',
    'vypršel[ao]?',
  ],
  headlines: [
    `${job} ${adverb}(?:byl[ao]? )?${adverb}${state}`,
    `${job} ${adverb}vypršel[ao]?`,
    `(?:již|už) nepřijímáme ${zadosti}`,
    'přihlášky (?:jsou )?uzavřeny',
  ],
  statements: [
    `${subject} ${adverb}(?:je|byl[ao]?) ${adverb}${state}`,
    `${subject} byl[ao]? ${adverb}${state} (?:dne )?<date>`,
    `${subject} ${adverb}(?:vypršel[ao]?|není ${adverb}(?:aktuální|k dispozici|volná|volné|otevřená))`,
    `${adverb}nepřijímáme ${zadosti}`,
    `přihlášky ${adverb}nepřijímáme`,
    'lhůta pro (?:podání|podávání) (?:přihlášek|žádostí) (?:již |už )?(?:vypršela|uplynula)',
    `pozici jsme ${adverb}obsadili`,
  ],
  openings: [
    'ale',
    'a',
    'bohužel',
    'upozornění',
    'aktualizace',
    'děkujeme',
    'v tuto chvíli',
    'momentálně',
    'od <date>',
    'omlouváme se',
  ],
  tails: ['a', 'ale', 'od', 'v tuto chvíli', 'momentálně', 'děkujeme', 'protože', 'do odvolání'],
  dated: ['dne', 'od', 'ke dni', 'k', ''],
});
