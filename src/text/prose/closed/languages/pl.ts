import { closedRules } from '../rules.ts';

const job = '(?:stanowisko|oferta(?: pracy)?|rekrutacja|ogłoszenie|nabór|wakat|staż|praktyka)';
const subject = `(?:(?:ta|to|ten|nasza|niniejsza|niniejsze) )?${job}(?: na (?:to|te) stanowisko)?`;
const adverb = '(?:(?:już|obecnie|niestety|aktualnie) )*';
const state = '(?:nieaktualn[aey]|zakończon[aey]|zamknięt[aey]|obsadzon[aey]|zajęt[aey]|wygasł[aoy])';
const zgloszenia = '(?:nowych |kolejnych |dalszych )?(?:aplikacji|zgłoszeń|podań|cv|kandydatur)';

export const pl = closedRules({
  labels: [
    '(?:status|stan)(?: (?:oferty|rekrutacji|stanowiska|ogłoszenia|naboru))?',
    job,
    'aplikacje',
    'zgłoszenia',
  ],
  states: ['(?:już )?(?:zamknięt[aey]|obsadzon[aey]|nieaktualn[aey]|wygasł[aoy])', 'już niedostępn[aey]'],
  values: ['zakończon[aey]', 'nieaktywn[aey]', 'zarchiwizowan[aey]', 'wstrzyman[aey]', 'niedostępn[aey]'],
  headlines: [
    `${job} ${adverb}(?:został[aoy]? )?${adverb}${state}`,
    `${job} ${adverb}(?:wygasł[aoy]?|zakończył[aoy]? się)`,
    `nie przyjmujemy już ${zgloszenia}`,
    'termin (?:składania (?:aplikacji|zgłoszeń) )?(?:minął|upłynął)',
  ],
  statements: [
    `${subject} ${adverb}(?:jest|został[aoy]?|zostało) ${adverb}${state}`,
    `${subject} (?:został[aoy]?) ${adverb}${state} <date>`,
    `${subject} ${adverb}(?:wygasł[aoy]?|zakończył[aoy]? się)`,
    `(?:${subject} )?(?:nie przyjmuje|nie przyjmujemy|nie są przyjmowane) już ${zgloszenia}`,
    `już nie przyjmujemy ${zgloszenia}`,
    'termin (?:składania (?:aplikacji|zgłoszeń|podań) )(?:już )?(?:minął|upłynął)',
  ],
  openings: [
    'ale',
    'i',
    'niestety',
    'uwaga',
    'aktualizacja',
    'dziękujemy',
    'obecnie',
    'od <date>',
    'informujemy,? że',
    'przepraszamy',
  ],
  tails: ['i', 'ale', 'od', 'obecnie', 'dziękujemy', 'ponieważ', 'więc', 'do odwołania'],
  dated: ['od', 'dnia', 'w dniu', 'z dniem', ''],
});
