import type { EmploymentType, Hours, Term } from '../../../model/posting.ts';
import { hoursOf, readTerm } from '../../values/durations.ts';
import { namesBothTimes, namesTime, readEmploymentTypes } from '../../values/employment.ts';
import type { Sentence } from '../sentences.ts';
import type { ProseRules } from './wording.ts';

/** The weekly hours of the job. */
export function hoursIn({ plain }: Sentence, rules: ProseRules['hours']): Hours | undefined {
  if (!/\d/.test(plain)) return undefined;
  const match = rules.phrase.exec(plain);
  if (match === null || !rules.leads.test(plain.slice(0, match.index)) || rules.not.test(plain))
    return undefined;
  const { from, to, weekly } = match.groups ?? {};
  return hoursOf(from ?? weekly, to);
}

/** The employment types that a sentence or a labelled line gives the job. */
export function typesIn({ plain }: Sentence, rules: ProseRules['types']): readonly EmploymentType[] {
  if (!rules.hints.test(plain)) return [];
  const label = rules.labelled.exec(plain);
  const value = label === null ? plain : plain.slice(label[0].length);
  if (value.length <= 60) {
    const { types, unknown } = readEmploymentTypes(value.replace(/[.!]$/, ''));
    if (unknown.length === 0 && label !== null) return types;
    if (unknown.length === 0 && types.some((type) => sure.has(type)))
      return types.filter((type) => sure.has(type) || type === 'TEMPORARY');
  }
  if (rules.not.test(plain)) return [];
  const found = new Set(rules.phrases.flatMap(([type, phrase]) => (phrase.test(plain) ? [type] : [])));
  // A sentence on the contract that names one of the two says both of it: "a fixed term, in Vollzeit".
  if (found.has('TEMPORARY') && !found.has('FULL_TIME') && !found.has('PART_TIME'))
    for (const type of ['FULL_TIME', 'PART_TIME'] as const) if (namesTime(plain, type)) found.add(type);
  if (found.has('FULL_TIME') !== found.has('PART_TIME') && namesBothTimes(plain)) {
    found.delete('FULL_TIME');
    found.delete('PART_TIME');
  }
  return [...found];
}

/** Types that a line may name without any label; the words for the others mean too much else. */
const sure: ReadonlySet<EmploymentType> = new Set(['FULL_TIME', 'PART_TIME', 'INTERN']);

/** The length of a fixed term. */
export function termIn({ plain }: Sentence, rules: ProseRules['term']): Term | undefined {
  if (!rules.hints.test(plain) || rules.not.test(plain)) return undefined;
  for (const phrase of rules.phrases) {
    const { count, unit } = phrase.exec(plain)?.groups ?? {};
    const term = count === undefined || unit === undefined ? undefined : readTerm(`${count} ${unit}`);
    if (term !== undefined) return term;
  }
  return undefined;
}
