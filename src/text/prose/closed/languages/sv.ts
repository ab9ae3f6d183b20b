import { closedRules } from '../rules.ts';

const job =
  '(?:tjänsten?|rollen?|positionen|befattningen|jobbet|annonsen|platsen|praktikplatsen|rekryteringen|ansökan)';
const subject = `(?:(?:den här|denna|den) (?:[\\p{L}-]{1,24} )?)?${job}`;
const adverb = '(?:(?:nu|redan|tyvärr|för närvarande|numera) )*';
const state =
  '(?:tillsatt|tillsatta|stängd|stängt|avslutad|avslutat|inte längre (?:tillgänglig|öppen|ledig|aktuell))';

export const sv = closedRules({
  labels: ['(?:status|tjänstens status|annonsstatus|status för tjänsten)', job, 'ansökningar'],
  states: ['(?:nu |redan )?(?:tillsatt|stängd|stängt)', 'inte längre (?:tillgänglig|öppen|ledig)'],
  values: ['avslutad', 'avslutat', 'inaktiv', 'arkiverad', 'pausad', 'utgången', 'ej tillgänglig'],
  headlines: [
    `${job} (?:har blivit )?${adverb}${state}`,
    'annonsen (?:har )?(?:löpt|gått) ut',
    `(?:vi )?tar inte längre emot (?:nya )?ansökningar`,
    'ansökningstiden (?:har gått ut|är slut)',
    'ansökningar(?:na)? (?:är )?stängda?',
  ],
  statements: [
    `${subject} (?:är|har blivit|blev|har) ${adverb}${state}`,
    `${subject} (?:tillsattes|stängdes) (?:den )?<date>`,
    `(?:den här |denna )?annonsen har ${adverb}(?:löpt|gått) ut`,
    `vi tar ${adverb}(?:inte längre|inte) emot (?:nya |fler )?ansökningar`,
    `(?:ansökningstiden|sista ansökningsdag) (?:har ${adverb}(?:gått ut|passerat)|är ${adverb}(?:slut|över|passerad))`,
    `det går inte längre att (?:ansöka|söka)`,
    `vi har ${adverb}tillsatt (?:tjänsten|rollen)`,
  ],
  openings: [
    'men',
    'och',
    'tyvärr',
    'obs',
    'uppdatering',
    'tack',
    'för närvarande',
    'just nu',
    'sedan <date>',
    'vi beklagar att',
  ],
  tails: ['och', 'men', 'sedan', 'för närvarande', 'just nu', 'tack', 'tills vidare', 'så', 'eftersom'],
  dated: ['den', 'sedan', 'sedan den', 'från'],
});
