import type { EmploymentType } from '../../model/posting.ts';
import { fold } from './plain-text.ts';

/**
 * How employment types are written. Folded. `none`: words that go with a type and are no value of schema.org's.
 * `employee`: the same, and a contract beside them is that of an employee.
 */
const spellings: Readonly<Record<EmploymentType | 'none' | 'employee' | 'contract', string>> = {
  FULL_TIME:
    'full time|fulltime|ft|temps plein|a temps plein|temps complet|a temps complet|vollzeit|in vollzeit|vollzeitstelle|tiempo completo|a tiempo completo|jornada completa|a jornada completa|completa|voltijd|voltijds|tempo integral|periodo integral|tempo pieno|a tempo pieno|heltid|pelny etat|pełny etat|fuldtid|دوام كامل|بدوام كامل',
  PART_TIME:
    'part time|parttime|pt|temps partiel|a temps partiel|mi temps|a mi temps|teilzeit|in teilzeit|teilzeitstelle|teilzeitfahig|halbtags|tiempo parcial|a tiempo parcial|media jornada|a media jornada|medio tiempo|jornada parcial|deeltijd|deeltijds|tempo parcial|a tempo parziale|tempo parziale|deltid|half time|niepelny etat|niepełny etat|part time job|دوام جزئي|دوام جزيي|بدوام جزئي|بدوام جزيي',
  CONTRACTOR:
    'contractor|contractors|independent contractor|contract work|contract to hire|freelance|freelancer|free lance|consultant|consulting|independant|travailleur independant|travailleur autonome|freiberuflich|freie mitarbeit|selbststandig|autonomo|por cuenta propia',
  TEMPORARY:
    'temporary|temp|term|term position|fixed term|fixed term contract|limited term|term contract|seasonal|cdd|contrat a duree determinee|a duree determinee|duree determinee|temporaire|interim|saisonnier|befristet|befristete|befristeter|befristete anstellung|zeitarbeit|temporal|contrato temporal|tijdelijk|tijdelijke|tempo determinato|a tempo determinato',
  INTERN:
    'intern|internship|interns|internships|stage|stagiaire|praktikum|pflichtpraktikum|praktikant|praktikantin|praktikant in|becario|becaria|beca|practicas|en practicas|pasantia|co op|coop|student intern|estagio|tirocinio',
  VOLUNTEER:
    'volunteer|volunteering|voluntary|benevole|benevolat|ehrenamt|ehrenamtlich|freiwillig|voluntario|voluntaria|voluntariado|vrijwilliger|pro bono',
  PER_DIEM: 'per diem|on call|casual',
  OTHER:
    'other|autre|sonstige|sonstiges|otro|apprentice|apprenticeship|apprentissage|alternance|ausbildung|working student|werkstudent|werkstudentin|fellowship|fellow',
  employee:
    'permanent|perm|indefinite|open ended|cdi|contrat a duree indeterminee|a duree indeterminee|duree indeterminee|unbefristet|unbefristete|unbefristeter|festanstellung|indefinido|contrato indefinido|tempo indeterminato|a tempo indeterminato|vast|vaste|onbepaalde tijd|regular|employee|employment|salaried|union|zero hours|zero hour|staff|statutory|exempt|non exempt',
  contract: 'contract|contracts|contract position|contract job|contract role|contract based|contract basis',
  none: 'position|job|role|poste|emploi|stelle|puesto|contrat|vertrag|arbeitsvertrag|contrato|contratto|paid|unpaid|hourly|remote|based|possible|moglich|posible|optional|option|available|considered|negotiable|also|either|auch|a|an|the|la|le|en|in|un|une|als|de|voor|van|of',
};

type Kind = keyof typeof spellings;

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries(spellings).flatMap(([kind, words]) =>
    words.split('|').map((word) => [word, kind as Kind] as const),
  ),
);

export interface EmploymentReading {
  readonly types: readonly EmploymentType[];
  /** The words that name no type. */
  readonly unknown: readonly string[];
}

/**
 * Reads `Full-time`, `CDD, temps plein`, `fulltime_permanent`. A type that is denied (`keine Teilzeit`) is none, and a
 * contract is a contractor's only where nothing makes it an employee's.
 */
export function readEmploymentTypes(text: string): EmploymentReading {
  const upper = text.trim().toUpperCase().replace(/[\s-]/g, '_');
  if (Object.hasOwn(spellings, upper)) return { types: [upper as EmploymentType], unknown: [] };
  const found = new Set<EmploymentType>();
  const offered = new Set<EmploymentType>();
  const unknown: string[] = [];
  const {
    rest,
    share,
    written = '',
  } = withoutShare(bothNamed(fold(text).slice(0, 200).replace(perCent, '%')).replace(length, ' staff '));
  let denied = false;
  let isPermanent = false;
  for (const [index, part] of rest.split(partEnd).entries()) {
    // `split` keeps what the group caught: every second part is what stands between two others.
    if (index % 2 === 1) {
      if (!alternative.test(part)) denied = false;
      continue;
    }
    const { kinds, types, unknown: others, denies } = partOf(part, denied);
    denied = denies;
    if (!denies && kinds.includes('employee') && !/\bstaff\b/.test(part)) isPermanent = true;
    for (const type of types) found.add(type);
    if (choice.test(part)) for (const type of types) offered.add(type);
    if (kinds.every((kind) => kind === 'contract' || kind === 'none') && kinds.includes('contract'))
      if (!denies && others.length === 0) found.add('CONTRACTOR');
    unknown.push(...others);
  }
  // Part time that is possible is a choice: of what else is not said.
  if (found.has('FULL_TIME') !== found.has('PART_TIME'))
    for (const type of offered) if (type === 'FULL_TIME' || type === 'PART_TIME') found.delete(type);
  // Fixed or permanent: that it ends is not said.
  if (isPermanent) found.delete('TEMPORARY');
  if (share === 'chosen') for (const type of ['FULL_TIME', 'PART_TIME'] as const) found.add(type);
  if (share === 'whole') found.add('FULL_TIME');
  if (share === 'part') {
    if (!found.has('PART_TIME')) found.delete('FULL_TIME');
    if (found.size === 0) unknown.push(written);
  }
  return { types: [...found], unknown };
}

const perCent = / ?(?:prozent|per ?cent|pour ?cent|por ciento|pct)(?![a-z])/g;

/** A contract of six months is an employee's unless something else says so; weekly hours name no type. */
const length =
  /\b(?:\d{1,2}(?:[.,]\d{1,2})?\s?(?:[-–]|to|bis|a|y|et)\s?)?\d{1,2}(?:[.,]\d{1,2})?[\s-]?(?:wochenstunden|(?:days?|weeks?|months?|years?|jours|semaines?|mois|ans?|tage?n?|wochen?|monate?n?|jahre?n?|semanas?|mes(?:es)?|anos?)|(?:h|hrs?|hours?|heures?|std\.?|stunden|horas?)(?:\s?(?:\/|per|a|par|pro|por|je|la|a la|die|in der)\s?(?:week|wk|semaine|woche|semana)|\s(?:weekly|hebdomadaires?|wochentlich|semanales))?)(?![a-z])/g;

const choice = /\b(?:possible|moglich|posible|optional|option|available|considered|negotiable)\b/;

const partEnd = /([,/|;&+()]|(?<= )(?:or|nor|and|ou|et|oder|und|o|u|y|e|en|bis)(?= ))/;
const alternative = /^(?:\/|or|nor|ou|oder|o|u)$/;

/** Folded words that take back the type behind them. */
const denials =
  "not|no|non|never|neither|nor|except|excluding|without|instead of|rather than|other than|less than|but not|anything but|formerly|kein|keine|keinen|keiner|keinem|nicht|ohne|ausser|statt|pas|pas de|pas d'|sans|sauf|hors|ni|sin|nunca|excepto|geen|niet|zonder|senza|sem|nao|inte|ingen|ikke|nie";
const denial = new RegExp(`^(?:${denials})$`);
const deniedAfter = /^(?:not|nicht|pas|no|non|niet|ausgeschlossen|excluded|excluido|excluida|exclu)$/;

function partOf(
  part: string,
  deniedBefore: boolean,
): { kinds: Kind[]; types: EmploymentType[]; unknown: string[]; denies: boolean } {
  const words = part
    .replace(/[-_.:]+/g, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const read = { kinds: [] as Kind[], types: [] as EmploymentType[], unknown: [] as string[] };
  let denies = deniedBefore;
  for (let at = 0; at < words.length;) {
    const length = longestAt(words, at);
    const kind = kinds.get(words.slice(at, at + length).join(' '));
    const word = words[at] as string;
    if (kind === undefined) {
      if (read.types.length > 0 && deniedAfter.test(word)) read.types.pop();
      if (denial.test(word) || denial.test(`${word} ${words[at + 1] ?? ''}`)) denies = true;
      else if (!denies) read.unknown.push(word);
    } else {
      read.kinds.push(kind);
      if (isType(kind) && !denies) read.types.push(kind);
    }
    at += Math.max(1, length);
  }
  return { ...read, denies };
}

function isType(kind: Kind): kind is EmploymentType {
  return kind !== 'none' && kind !== 'employee' && kind !== 'contract';
}

function longestAt(words: readonly string[], at: number): number {
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    if (kinds.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

const between = String.raw`\s?-?\s?(?:\/|&|\+|,|\b(?:or|and|to|oder|und|bis|of|en|ou|et|o|u|y|e)\b)\s?-?\s?`;
const pairs: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:full${between}part|part${between}full)[\s_-]?time\b`, 'g'),
  new RegExp(
    String.raw`\b(?:voll(?:zeit)?${between}(?:in )?teil|teil(?:zeit)?${between}(?:in )?voll)zeit\b`,
    'g',
  ),
  new RegExp(
    String.raw`\btemps (?:(?:plein|complet)${between}(?:a )?(?:temps )?partiel|partiel${between}(?:a )?(?:temps )?(?:plein|complet))\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:tiempo|jornada) (?:complet[oa]${between}(?:a |media )?(?:tiempo |jornada )?(?:parcial|media|jornada)|parcial${between}(?:a )?(?:tiempo |jornada )?complet[oa])\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:tempo (?:(?:pieno|integral)${between}(?:a )?(?:tempo )?(?:parziale|parcial)|(?:parziale|parcial)${between}(?:a )?(?:tempo )?(?:pieno|integral))|volt?${between}deeltijds?|deel${between}voltijds?)\b`,
    'g',
  ),
];

/** Two that share a noun, `full or part time`, each with its own. */
export function bothNamed(folded: string): string {
  if (!/full|part|zeit|temps|tiempo|jornada|tempo|tijd/.test(folded)) return folded;
  return pairs.reduce((text, pair) => text.replace(pair, 'full time / part time'), folded);
}

const named: Readonly<Record<'FULL_TIME' | 'PART_TIME', RegExp>> = {
  FULL_TIME: wordsOf(spellings.FULL_TIME),
  PART_TIME: wordsOf(spellings.PART_TIME),
};

function wordsOf(words: string): RegExp {
  const long = words.split('|').filter((word) => word.length > 8 && word !== 'completa');
  return new RegExp(`(?<![a-z])(?:${long.join('|')})(?![a-z])`, 'g');
}

/** Whether a sentence speaks of full time and of part time, neither of them denied: it then never states one alone. */
export function namesBothTimes(folded: string): boolean {
  return namesTime(folded, 'FULL_TIME') && namesTime(folded, 'PART_TIME');
}

/** Whether a sentence speaks of full time, or of part time, without denying it. */
export function namesTime(folded: string, type: 'FULL_TIME' | 'PART_TIME'): boolean {
  const plain = bothNamed(folded).replace(/[-_]/g, ' ');
  return Array.from(plain.matchAll(named[type])).some(
    ({ index }) => !deniedBefore.test(plain.slice(Math.max(0, index - 24), index)),
  );
}

const deniedBefore = new RegExp(`(?:^|[^a-z])(?:${denials})(?: (?:an?|une?|de|in|eine?|in einer))? $`);

const range = /(\d{1,3})\s?%?\s?(?:[-‐‑–—]|\b(?:to|bis|a|hasta|und|et)\b)\s?(\d{1,3})\s?%/;
const single = /(?<![\d.,])(\d{1,3})\s?%(?!\s?(?:remote|teletravail|homeoffice|home office|remoto))/;

/** `80-100%`: the applicant chooses. A part of full time beside the word for it leaves doubt. */
function withoutShare(folded: string): {
  rest: string;
  share?: 'whole' | 'part' | 'chosen';
  written?: string;
} {
  const fraction = /(?<![\d.,])([01](?:[.,]\d{1,2})?) ?(?:fte|vza|etp|vzae)\b/.exec(folded);
  if (fraction !== null)
    return {
      rest: folded.replace(fraction[0], ' '),
      written: fraction[0],
      share: Number(fraction[1]?.replace(',', '.')) >= 1 ? 'whole' : 'part',
    };
  const both = range.exec(folded);
  const one = both ?? single.exec(folded);
  if (one === null) return { rest: folded };
  const found = { rest: folded.replace(one[0], ' '), written: one[0] };
  if (both === null) return { ...found, share: Number(one[1]) >= 100 ? 'whole' : 'part' };
  return { ...found, share: Number(both[2]) >= 100 && Number(both[1]) < 100 ? 'chosen' : 'part' };
}
