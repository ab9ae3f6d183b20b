import { closedRules } from '../rules.ts';

const job =
  '(?:postul|posturile|poziția|oferta(?: de muncă)?|anunțul|recrutarea|concursul|rolul|locul de muncă|stagiul|procesul de (?:recrutare|selecție))';
const bare = '(?:post|poziție|ofertă|anunț|recrutare|concurs)';
const subject = `(?:acest |această )?(?:${job}|${bare}|aplicațiile|candidaturile|înscrierile)`;
const adverb = '(?:(?:deja|acum|momentan|din păcate|între timp) )*';
const state = '(?:ocupată?|ocupate|închisă?|închise|expirată?|încheiată?|încheiate|finalizată?)';
const candidaturi = '(?:noi |alte |alte noi )?(?:candidaturi|aplicații|cv-uri|dosare|înscrieri)(?: noi)?';

export const ro = closedRules({
  labels: [
    '(?:status|stare|starea|statusul|disponibilitate)(?: (?:postului|poziției|anunțului|ofertei|recrutării))?',
    job,
    bare,
    'aplicații',
    'candidaturi',
  ],
  states: ['(?:deja )?(?:ocupată?|închisă?|expirată?)', 'nu mai este (?:disponibilă?|valabilă?)'],
  values: ['încheiată?', 'finalizată?', 'inactivă?', 'arhivată?', 'suspendată?', 'indisponibilă?'],
  headlines: [
    `(?:${job}|${bare}) (?:a fost )?${adverb}${state}`,
    '(?:aplicații|candidaturi|înscrieri)(?:le)? închise',
    `nu mai (?:acceptăm|primim) ${candidaturi}`,
    'termen(?:ul)? (?:limită )?depășit',
  ],
  statements: [
    `${subject} (?:este|a fost|sunt|au fost|s-au|s-a) ${adverb}(?:${state}|închis)`,
    `${subject} (?:a fost|au fost) ${adverb}${state} (?:pe|la|în) <date>`,
    `${subject} (?:a|au) ${adverb}expirat`,
    `${subject} nu mai (?:este|sunt) (?:disponibil[ăe]?|valabil[ăe]?|deschis[ăe]?|vacant[ăe]?)`,
    `(?:${subject} )?nu mai (?:acceptăm|acceptă|primim|primește|se primesc|se acceptă) ${candidaturi}`,
    'termenul(?: limită)?(?: de (?:aplicare|înscriere))? a (?:expirat|trecut)',
    'am ocupat (?:deja )?(?:acest post|această poziție|postul|poziția)',
  ],
  openings: [
    'dar',
    'și',
    'din păcate',
    'notă',
    'atenție',
    'actualizare',
    'mulțumim',
    'momentan',
    'în acest moment',
    'din <date>',
    'ne pare rău',
  ],
  tails: [
    'și',
    'dar',
    'din',
    'momentan',
    'în acest moment',
    'mulțumim',
    'până',
    'deoarece',
    'pentru acest post',
  ],
  dated: ['pe', 'din', 'la', 'în', 'la data de'],
});
