import { closedRules } from '../rules.ts';

const job =
  '(?:vacature|vacatures|functie|positie|rol|baan|stageplaats|stage|sollicitatieprocedure|procedure)';
const subject = `(?:(?:de|deze|onze|het|dit) (?:[\\p{L}-]{1,24} ){0,2}?)?${job}`;
const adverb = '(?:(?:inmiddels|al|reeds|helaas|nu|momenteel|intern) )*';
const state =
  '(?:vervuld|gesloten|ingevuld|verlopen|vergeven|niet (?:meer|langer) (?:beschikbaar|open|vacant|actueel))';

export const nl = closedRules({
  labels: [`(?:status|vacaturestatus|beschikbaarheid)(?: van (?:de|deze) ${job})?`, job, 'sollicitaties?'],
  states: [
    '(?:al |inmiddels |reeds )?(?:vervuld|gesloten|ingevuld|verlopen)',
    'niet (?:meer|langer) (?:beschikbaar|open)',
  ],
  values: ['afgerond', 'afgesloten', 'inactief', 'gearchiveerd', 'gepauzeerd', 'niet beschikbaar'],
  headlines: [
    `(?:(?:de|deze) )?${job} ${adverb}${state}`,
    `sollicitaties ${adverb}gesloten`,
    'sollicitatietermijn (?:is )?(?:verstreken|gesloten|verlopen)',
    'solliciteren (?:is )?niet (?:meer|langer) mogelijk',
  ],
  statements: [
    `${subject} (?:is|werd|zijn) ${adverb}${state}`,
    `${subject} (?:is|werd) ${adverb}op <date> (?:gesloten|vervuld|ingevuld)`,
    `(?:we|wij) nemen ${adverb}(?:voor deze ${job} )?geen (?:nieuwe |verdere )?sollicitaties (?:meer )?aan`,
    `${subject} neemt ${adverb}geen (?:nieuwe )?sollicitaties (?:meer )?aan`,
    `(?:de )?sollicitaties zijn ${adverb}gesloten`,
    `(?:solliciteren|reageren) is ${adverb}niet (?:meer|langer) mogelijk`,
    `(?:de|deze) (?:sollicitatietermijn|reactietermijn|sluitingsdatum) is ${adverb}(?:verstreken|gesloten|verlopen|voorbij)`,
    `(?:we|wij) hebben (?:deze|de) ${job} ${adverb}(?:vervuld|ingevuld|gesloten)`,
  ],
  openings: [
    'maar',
    'en',
    'helaas',
    'let op',
    'update',
    'bedankt',
    'op dit moment',
    'momenteel',
    'sinds <date>',
  ],
  tails: ['en', 'maar', 'sinds', 'op dit moment', 'momenteel', 'voorlopig', 'bedankt', 'tot', 'omdat', 'dus'],
  dated: ['op', 'sinds', 'per', 'vanaf'],
});
