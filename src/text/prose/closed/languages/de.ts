import { closedRules } from '../rules.ts';

const job =
  '(?:(?:[\\p{L}-]{1,24})?(?:stelle|stellen|position|vakanz|ausschreibung|anzeige|stellenanzeige|angebot|praktikum)|job|bewerbungsverfahren|bewerbungsphase|auswahlverfahren)';
const subject = `(?:(?:die|diese|dieses|dieser|der|das|unsere|unser) (?:[\\p{L}-]{1,24} ){0,2}?)?${job}`;
const adverb =
  '(?:(?:bereits|schon|inzwischen|mittlerweile|leider|jetzt|nun|derzeit|aktuell|momentan|intern) )*';
const state =
  '(?:besetzt|vergeben|geschlossen|abgelaufen|beendet|nicht mehr (?:verfügbar|frei|offen|vakant|aktuell|ausgeschrieben)|abgeschlossen)';

export const de = closedRules({
  labels: [
    '(?:status|stellenstatus|bewerbungsstatus|ausschreibungsstatus|verfügbarkeit)',
    `status (?:der|des|dieser) (?:${job}|bewerbung|praktikums)`,
    job,
    'bewerbung(?:en)?',
  ],
  states: [
    '(?:bereits |schon |inzwischen )?(?:besetzt|geschlossen|vergeben|abgelaufen)',
    'nicht mehr (?:verfügbar|frei|offen|vakant)',
  ],
  values: ['abgeschlossen', 'beendet', 'erledigt', 'inaktiv', 'archiviert', 'pausiert', 'nicht verfügbar'],
  headlines: [
    `(?:(?:die|diese) )?${job} (?:wurde )?${adverb}${state}`,
    `bewerbungsfrist (?:ist )?${adverb}(?:abgelaufen|beendet|vorbei|verstrichen)`,
    `bewerbungen ${adverb}(?:geschlossen|nicht mehr möglich)`,
    'keine (?:weiteren |neuen )?bewerbungen mehr(?: möglich)?',
  ],
  statements: [
    `${subject} (?:ist|sind|wurde|wurden) ${adverb}${state}(?: worden)?`,
    `${subject} (?:wurde|ist) ${adverb}am <date> (?:besetzt|geschlossen|vergeben)`,
    `(?:${subject} nimmt|wir nehmen|das team nimmt) ${adverb}(?:für diese ${job} )?keine (?:weiteren |neuen )?bewerbungen (?:mehr )?(?:an|entgegen)`,
    `(?:die|unsere) bewerbungsfrist (?:ist )?(?:für diese ${job} )?(?:ist )?${adverb}(?:abgelaufen|beendet|vorbei|verstrichen)`,
    `(?:eine bewerbung ist|bewerbungen sind|bewerben ist) ${adverb}(?:(?:nicht mehr|nicht länger) möglich|geschlossen)`,
    `wir haben (?:diese|die) ${job} ${adverb}(?:besetzt|vergeben|geschlossen)`,
    `(?:die|diese) (?:stellen)?(?:anzeige|ausschreibung) ist ${adverb}(?:abgelaufen|nicht mehr aktuell)`,
  ],
  openings: [
    'aber',
    'und',
    'leider',
    'hinweis',
    'achtung',
    'update',
    'bitte beachten sie',
    'danke',
    'vielen dank',
    'derzeit',
    'aktuell',
    'seit (?:dem )?<date>',
  ],
  tails: [
    'und',
    'aber',
    'seit',
    'worden',
    'bis auf weiteres',
    'derzeit',
    'momentan',
    'daher',
    'wir',
    'danke',
    'vielen',
    'bitte',
    'mehr',
  ],
  dated: ['am', 'seit', 'seit dem', 'zum', 'ab', 'ab dem'],
});
