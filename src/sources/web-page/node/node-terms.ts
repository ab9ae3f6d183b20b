import type { EmploymentType, Hours, Salary, Term } from '../../../model/posting.ts';
import { readDate } from '../../../text/values/dates.ts';
import { readHours, readTerm } from '../../../text/values/durations.ts';
import { readEmploymentTypes } from '../../../text/values/employment.ts';
import type { BoardContext } from '../../boards/kit/board.ts';
import { fromField } from '../../boards/kit/facts/board-facts.ts';
import { payFact, payTextFact } from '../../boards/kit/facts/board-pay.ts';
import type { Stated } from '../../source.ts';
import { linesIn, termsIn, valuesOf } from './node-values.ts';
import type { Node } from './page-nodes.ts';
import { isMapping } from '../../../text/mapping.ts';

type Context = Pick<BoardContext<unknown>, 'note'>;

/** `["FULL_TIME", "CONTRACTOR"]`, `FULL_TIME, PART_TIME`, `https://schema.org/FullTime`. */
export function nodeEmployment(node: Node, { note }: Context): Stated<readonly EmploymentType[]> | undefined {
  const readings = termsIn(node['employmentType']).map((term) =>
    readEmploymentTypes(term.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')),
  );
  const types = [...new Set(readings.flatMap((reading) => reading.types))];
  const unknown = readings.flatMap((reading) => reading.unknown);
  if (unknown.length > 0)
    note('employmentType', `holds a word that names no type of employment (${unknown[0]})`);
  return types.length === 0 ? undefined : fromField('employmentType', types);
}

/** `baseSalary`; what others guess the pay to be (`estimatedSalary`) is not the employer's word. */
export function nodePay(node: Node, context: Context): Stated<Salary> | undefined {
  const key = 'baseSalary';
  const [pay, ...others] = valuesOf(node[key]);
  if (pay === undefined) return undefined;
  if (others.length > 0) {
    context.note(key, 'states several amounts');
    return undefined;
  }
  if (!isMapping(pay)) {
    if (typeof pay === 'string' && !/^\s*\d+(?:\.\d+)?\s*$/.test(pay)) return payTextFact(key, pay, context);
    return payFact(key, { min: pay, max: pay, currency: linesIn(node['salaryCurrency'])[0] }, context);
  }
  const [value, ...more] = valuesOf(pay['value']);
  if (more.length > 0) {
    context.note(key, 'states several amounts');
    return undefined;
  }
  const amount = isMapping(value) ? value : { ...pay, value };
  const said = (name: string) => valuesOf(amount[name])[0] ?? valuesOf(pay[name])[0];
  const exact = isMapping(said('value')) ? undefined : said('value');
  const currency = linesIn(pay['currency'])[0] ?? linesIn(amount['currency'])[0];
  return payFact(
    key,
    {
      min: said('minValue') ?? exact,
      max: said('maxValue') ?? (said('minValue') === undefined ? exact : undefined),
      currency: currency ?? linesIn(node['salaryCurrency'])[0],
      period: periodIn(termsIn(said('unitText'))[0], linesIn(said('unitCode'))[0]),
    },
    context,
  );
}

/** UN/CEFACT codes, where `unitText` says nothing: https://schema.org/unitCode. */
const unitCodes: ReadonlyMap<string, string> = new Map([
  ['HUR', 'hour'],
  ['DAY', 'day'],
  ['WEE', 'week'],
  ['MON', 'month'],
  ['ANN', 'year'],
]);

function periodIn(text: string | undefined, code: string | undefined): string | undefined {
  return text ?? (code === undefined ? undefined : unitCodes.get(code.toUpperCase()));
}

/** Hours a week, where that is what `workHours` says: it is free text, and often names a time of day. */
export function nodeHours(node: Node, { note }: Context): Stated<Hours> | undefined {
  const [text] = linesIn(node['workHours']);
  if (text === undefined) return undefined;
  const hours = readHours(text);
  if (hours === undefined) note('workHours', 'does not say how many hours a week');
  return fromField('workHours', hours);
}

export function nodeTerm(node: Node): Stated<Term> | undefined {
  const [text] = linesIn(node['jobDuration']);
  return fromField('jobDuration', text === undefined ? undefined : readTerm(text));
}

/** A calendar date, or at once. */
export function nodeStart(node: Node): Stated<string> | undefined {
  const immediately = valuesOf(node['jobImmediateStart']).some((one) => one === true || one === 'true');
  if (immediately) return fromField('jobImmediateStart', 'immediate');
  const reading = readDate(linesIn(node['jobStartDate'])[0] ?? '');
  return reading.kind === 'date' || reading.kind === 'local'
    ? fromField('jobStartDate', reading.date)
    : undefined;
}

/** Categories and industries in words; a code alone tells nobody anything. */
export function nodeCategories(node: Node): Stated<readonly string[]> | undefined {
  const wordsIn = (key: string) =>
    valuesOf(node[key])
      .flatMap((one) => linesIn(isMapping(one) ? one['name'] : one).slice(0, 1))
      .filter((line) => /\p{L}{2}/u.test(line));
  const [categories, industries] = [wordsIn('occupationalCategory'), wordsIn('industry')];
  const all = [...new Set([...categories, ...industries])].slice(0, 20);
  const key = categories.length > 0 ? 'occupationalCategory' : 'industry';
  return all.length === 0 ? undefined : fromField(key, all);
}
