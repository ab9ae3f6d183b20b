import { closedRules } from '../rules.ts';

const job =
  '(?:stilling(?:en)?|jobbet|opslaget|stillingsopslaget|annoncen|rollen|praktikpladsen|rekrutteringen|ansøgningsrunden)';
const subject = `(?:(?:denne|dette|den) (?:[\\p{L}-]{1,24} )?)?${job}`;
const adverb = '(?:(?:nu|allerede|desværre|i øjeblikket|for tiden) )*';
const state =
  '(?:besat|lukket|udløbet|afsluttet|ikke længere (?:ledig|tilgængelig|åben|aktuel|tilgængeligt))';

export const da = closedRules({
  labels: ['(?:status|stillingens status|status for stillingen)', job, 'ansøgninger'],
  states: ['(?:nu |allerede )?(?:besat|lukket|udløbet)', 'ikke længere (?:ledig|tilgængelig|åben)'],
  values: ['afsluttet', 'inaktiv', 'arkiveret', 'sat på pause', 'ikke tilgængelig'],
  headlines: [
    `${job} (?:er blevet )?${adverb}${state}`,
    `(?:vi )?modtager ikke længere (?:nye )?ansøgninger`,
    'ansøgningsfristen (?:er )?(?:udløbet|overskredet)',
    'ansøgninger(?:ne)? (?:er )?lukket',
  ],
  statements: [
    `${subject} (?:er|er blevet|blev|har været) ${adverb}${state}`,
    `${subject} blev (?:lukket|besat) (?:den )?<date>`,
    `vi (?:modtager|tager) ${adverb}ikke (?:længere |flere )?(?:imod )?(?:nye )?ansøgninger`,
    `${subject} modtager ikke længere (?:nye )?ansøgninger`,
    `ansøgningsfristen er ${adverb}(?:udløbet|overskredet)`,
    'det er ikke længere muligt at (?:søge|ansøge)',
    `vi har ${adverb}besat stillingen`,
  ],
  openings: [
    'men',
    'og',
    'desværre',
    'bemærk(?: at)?',
    'opdatering',
    'tak',
    'i øjeblikket',
    'siden <date>',
    'vi beklager,? (?:men|at)',
  ],
  tails: ['og', 'men', 'siden', 'i øjeblikket', 'for tiden', 'tak', 'indtil videre', 'da', 'så'],
  dated: ['den', 'siden', 'siden den', 'fra'],
});
