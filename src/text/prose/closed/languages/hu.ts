import { closedRules } from '../rules.ts';

const job =
  '(?:állás|állásajánlat|álláshirdetés|pozíció|hirdetés|pályázat|toborzás|felvétel|gyakornoki hely)';
const subject = `(?:(?:az?|ez az?|ez) )?(?:fenti )?${job}`;
const adverb = '(?:(?:már|sajnos|jelenleg|időközben|sikeresen) )*';
const state =
  '(?:betöltve|betöltött|betöltésre került|lezárult|lezárva|lezárt|lejárt|megszűnt|véget ért|nem elérhető|nem aktuális)';

export const hu = closedRules({
  labels: [
    '(?:állapot|státusz|státusza|az állás (?:állapota|státusza)|pozíció (?:állapota|státusza))',
    job,
    'jelentkezés',
  ],
  states: ['(?:már )?(?:betöltve|betöltött|lezárva|lezárult|lezárt|lejárt)', 'már nem elérhető'],
  values: ['befejezett', 'inaktív', 'archivált', 'felfüggesztve', 'nem elérhető'],
  headlines: [
    `(?:az? )?${job} ${adverb}${state}`,
    `(?:a )?jelentkezés ${adverb}(?:lezárult|lezárva|lejárt)`,
    `(?:a )?jelentkezési határidő ${adverb}lejárt`,
    '(?:már )?nem fogadunk (?:több |új |további )?jelentkezés(?:t|eket)',
  ],
  statements: [
    `${subject} ${adverb}${state}`,
    `(?:az? )?(?:állást|pozíciót) ${adverb}(?:betöltöttük|betöltötték|lezártuk)`,
    `a jelentkezés ${adverb}(?:lezárult|véget ért|lejárt)`,
    `(?:erre az? (?:állásra|pozícióra) )?${adverb}nem (?:fogadunk|várunk|tudunk fogadni) (?:több |új |további )?jelentkezés(?:t|eket)`,
    `(?:a|az) (?:jelentkezési|pályázati) határidő ${adverb}(?:lejárt|letelt)`,
    '(?:már )?nem lehet jelentkezni',
  ],
  openings: ['de', 'és', 'sajnos', 'figyelem', 'frissítés', 'köszönjük', 'jelenleg', 'sajnáljuk'],
  tails: ['és', 'de', 'jelenleg', 'köszönjük', 'mert', 'ezért', 'óta'],
  dated: ['ekkor', ''],
});
