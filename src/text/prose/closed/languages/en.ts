import { closedRules } from '../rules.ts';

const job =
  '(?:position|job|role|vacancy|posting|opening|listing|opportunity|internship|competition|search|job (?:posting|opening|listing|offer|advertisement)|recruitment|hiring process|application (?:process|period|window|form))s?';
const subject = `(?:(?:this|the|these|our|that) (?:[\\p{L}&/-]{1,24} ){0,3}?${job}|${job}|(?:(?:all|new|the|job) )*applications?(?: for (?:this|the|these) ${job})?|hiring(?: for (?:this|the) ${job})?)`;
const adverb =
  '(?:(?:now|already|currently|since|successfully|recently|officially|unfortunately|temporarily|permanently|internally) )*';
const state =
  '(?:closed|filled|expired|withdrawn|cancelled|canceled|no longer (?:available|open|active|vacant|accepting (?:new )?applications)|not available any ?more|closed (?:for|to) (?:new )?applications)(?: internally)?';
const applications =
  '(?:(?:any|new|further|more|additional|job|other) )*(?:applications?|applicants|candidates|candidatures|submissions|resumes)';

export const en = closedRules({
  labels: [
    `(?:(?:${job}|applications?) )?(?:status|state|availability)`,
    `status of (?:this |the )?${job}`,
    job,
    'applications?',
    'hiring',
  ],
  states: [
    `(?:now |already |currently )?${state}`,
    '(?:currently )?not (?:currently )?accepting applications',
  ],
  values: [
    'completed?',
    'solved',
    'inactive',
    'archived',
    'ended',
    'unavailable',
    'not available',
    'on hold',
    'paused',
    'hired',
    'done',
  ],
  headlines: [
    `(?:(?:this|the|our) )?${job} (?:has been |have been |was )?${adverb}${state}`,
    `applications? (?:have |have been |were )?${adverb}(?:closed|ended)`,
    `(?:we are |we're )?${adverb}(?:no longer|not) ${adverb}(?:accepting|taking|considering) ${applications}`,
    '(?:the )?(?:application )?deadline (?:has )?passed',
  ],
  statements: [
    `${subject} (?:is|are|has|have|has been|have been|was|were) ${adverb}${state}`,
    `${subject} (?:has been|have been|was|were) ${adverb}(?:closed|filled|withdrawn) (?:on|as of) <date>`,
    `applications? closed on <date>`,
    `we(?:'re| are| have)? ${adverb}(?:(?:no longer|not|stopped) ${adverb}(?:accepting|taking|considering|receiving|hiring)|no longer accept) ?(?:${applications})?(?: for (?:this|the|these) ${job})?`,
    `(?:this|the) ${job} is ${adverb}(?:no longer|not) ${adverb}(?:accepting|taking) ${applications}`,
    `(?:no longer|not) ${adverb}(?:accepting|taking) ${applications}(?: for (?:this|the|these) ${job})?`,
    `we(?:'ve| have) ${adverb}(?:filled|closed) (?:this|the|these) (?:[\\p{L}&/-]{1,24} ){0,3}?(?:${job}|applications?)`,
    `we(?:'ve| have) ${adverb}(?:found|hired) (?:someone|somebody|a candidate|a colleague|a person) for (?:this|the) ${job}`,
    `(?:the|our) (?:application )?deadline(?: for (?:this|the) ${job})? has ${adverb}passed`,
    `the application (?:period|window|process|phase) (?:is|has) ${adverb}(?:closed|ended|over)`,
  ],
  openings: [
    'but',
    'and',
    'so',
    'please note(?: that)?',
    'note(?: that)?',
    'unfortunately',
    'sorry',
    'update',
    'at (?:this time|the moment|present)',
    'currently',
    'as of (?:now|today|<date>)',
    'on <date>',
    'thank you',
    'we regret that',
    "we're sorry",
    'we are sorry',
  ],
  tails: [
    'and',
    'but',
    'so',
    'since',
    'as of',
    'at (?:this|the) (?:time|moment|present)',
    'currently',
    'now',
    'any ?more',
    'any longer',
    'until',
    'for now',
    'for the (?:time being|moment|season|year)',
    'thank',
    'thanks',
    'please',
    'due',
    'because',
    'as we',
    'internally',
    'already',
    'for applications',
  ],
  dated: ['on', 'since', 'as of', 'from', 'in'],
});
