import type { EmploymentType } from '../../model/posting.ts';
import { fold } from './plain-text.ts';

/** How employment types are written. Folded; `none`: words that go with a type and are no value of schema.org's. */
const spellings: Readonly<Record<EmploymentType | 'none', string>> = {
  FULL_TIME:
    'full time|fulltime|ft|temps plein|a temps plein|temps complet|a temps complet|vollzeit|in vollzeit|tiempo completo|a tiempo completo|jornada completa|voltijd|fulltime permanent|tempo integral|tempo pieno|100%',
  PART_TIME:
    'part time|parttime|pt|temps partiel|a temps partiel|mi temps|a mi temps|teilzeit|in teilzeit|tiempo parcial|a tiempo parcial|media jornada|jornada parcial|deeltijd|tempo parcial|part time job',
  CONTRACTOR:
    'contract|contractor|independent contractor|contract work|freelance|freelancer|free lance|consultant|consulting|independant|travailleur independant|freiberuflich|freie mitarbeit|selbststandig|autonomo|por cuenta propia',
  TEMPORARY:
    'temporary|temp|fixed term|fixed term contract|limited term|term contract|seasonal|cdd|contrat a duree determinee|duree determinee|temporaire|interim|saisonnier|befristet|befristete anstellung|zeitarbeit|temporal|contrato temporal|tijdelijk',
  INTERN:
    'intern|internship|interns|stage|stagiaire|praktikum|pflichtpraktikum|praktikant|praktikantin|praktikant in|becario|becaria|beca|practicas|en practicas|pasantia|co op|coop|student intern|estagio|tirocinio',
  VOLUNTEER:
    'volunteer|volunteering|voluntary|benevole|benevolat|ehrenamt|ehrenamtlich|freiwillig|voluntario|voluntaria|voluntariado|vrijwilliger|pro bono',
  PER_DIEM: 'per diem|on call|casual',
  OTHER:
    'other|autre|sonstige|sonstiges|otro|apprentice|apprenticeship|apprentissage|alternance|ausbildung|working student|werkstudent|werkstudentin|fellowship|fellow',
  none: 'permanent|permanent position|indefinite|cdi|contrat a duree indeterminee|duree indeterminee|unbefristet|festanstellung|indefinido|contrato indefinido|regular|employee|position|job|role|poste|emploi|stelle|puesto|contrat|paid|unpaid|salaried|hourly|remote|based|a|an|the|la|le|en|in',
};

const types: ReadonlyMap<string, EmploymentType | 'none'> = new Map(
  Object.entries(spellings).flatMap(([type, words]) =>
    words.split('|').map((word) => [word, type as EmploymentType | 'none'] as const),
  ),
);

/** Reads `Full-time`, `CDD, temps plein`, `fulltime_permanent`. `unknown` has the words that name no type. */
export function readEmploymentTypes(text: string): {
  types: readonly EmploymentType[];
  unknown: readonly string[];
} {
  const found = new Set<EmploymentType>();
  const unknown: string[] = [];
  const upper = text.trim().toUpperCase().replace(/[\s-]/g, '_');
  if (upper in spellings) return { types: [upper as EmploymentType], unknown: [] };
  for (const part of fold(text)
    .slice(0, 200)
    .split(/[,/|;&+()]| or | and | ou | et | oder | und | o | y /)) {
    const words = part
      .replace(/[-_.]+/g, ' ')
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '');
    for (let at = 0; at < words.length;) {
      const length = longestAt(words, at);
      const type = types.get(words.slice(at, at + length).join(' '));
      if (length === 0) unknown.push(words[at] as string);
      else if (type !== undefined && type !== 'none') found.add(type);
      at += Math.max(1, length);
    }
  }
  return { types: [...found], unknown };
}

function longestAt(words: readonly string[], at: number): number {
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    if (types.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}
