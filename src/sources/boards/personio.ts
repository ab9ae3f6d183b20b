import * as v from 'valibot';
import type { Language } from '../../model/language.ts';
import { htmlText } from '../../text/html-text.ts';
import type { XmlElement } from '../../text/xml.ts';
import type { Ask } from './kit/asking/ask.ts';
import {
  applyFact,
  dateFact,
  employmentFact,
  identifierFact,
  placeFacts,
  textFact,
} from './kit/facts/board-facts.ts';
import { boardName } from './kit/board-options.ts';
import { payFact } from './kit/facts/board-pay.ts';
import { boardSource } from './kit/board-source.ts';
import { childOf, childText, elementsIn, xmlAnswer } from './kit/xml-records.ts';
import { described } from '../schema-parts.ts';

export interface PersonioOptions {
  /** The company, as in `lanternworks.jobs.personio.de`. */
  readonly board: string;
  /** The end of the host's name; `de` where absent. */
  readonly host?: 'de' | 'com';
}

const line = v.exactOptional(v.string());

const version = v.looseObject({
  asked: line,
  name: v.string(),
  office: line,
  offices: v.array(v.string()),
  department: line,
  employmentType: line,
  schedule: line,
  createdAt: line,
  pay: v.exactOptional(v.looseObject({ min: line, max: line, currency: line, period: line })),
  parts: v.array(v.looseObject({ name: line, text: line })),
});
type Version = v.InferOutput<typeof version>;

const position = v.looseObject({ id: v.string(), versions: v.pipe(v.array(version), v.minLength(1)) });
type Position = v.InferOutput<typeof position>;

const hostOf = ({ board, host = 'de' }: PersonioOptions) => `${board}.jobs.personio.${host}`;

/**
 * Personio's XML of open positions: https://developer.personio.de/docs/retrieving-open-job-positions. Each language is
 * asked for by itself; Personio answers in the company's own where a position has no text in it.
 */
export const personio = boardSource<PersonioOptions, Position>({
  type: 'personio',
  title: 'Personio',
  options: {
    board: boardName('The company, as in `lanternworks.jobs.personio.de`.'),
    host: v.exactOptional(
      described(
        v.picklist(['de', 'com'], 'de or com'),
        'The end of the host’s name, `de` or `com`; `de` where absent.',
      ),
    ),
  },
  name: ({ board }) => board,
  idField: 'id',
  record: position,
  async records(options, ask, ofSite) {
    const languages = options.language ?? ofSite;
    const byId = new Map<string, { id: string | undefined; versions: Readonly<Record<string, unknown>>[] }>();
    const nameless: unknown[] = [];
    for (const language of languages) {
      for (const found of await positionsIn(options, language, ask)) {
        const id = childText(found, 'id');
        const read = versionOf(found, languages.length > 1 ? language : undefined);
        if (id === undefined) nameless.push({ versions: [read] });
        else if (byId.get(id) === undefined) byId.set(id, { id, versions: [read] });
        else byId.get(id)?.versions.push(read);
      }
    }
    return [...byId.values(), ...nameless];
  },
  postings({ id, versions }, context) {
    const url = `https://${hostOf(context.options)}/job/${encodeURIComponent(id)}`;
    return distinct(versions).map((one) => ({
      id,
      ...(one.asked !== undefined && { language: one.asked }),
      title: one.name,
      html: one.parts
        .map(({ name, text }) => (name === undefined ? text : `<h3>${htmlText(name)}</h3>\n${text ?? ''}`))
        .join('\n'),
      url,
      facts: {
        ...placeFacts('office', { lines: [one.office, ...one.offices] }, context.languages),
        opens: dateFact('createdAt', one.createdAt, context),
        department: textFact('department', one.department),
        employmentTypes: employmentFact('employmentType', termsOf(one), context),
        salary: payFact('salaryInformation', one.pay ?? {}, context),
        apply: applyFact('id', url),
        identifier: identifierFact('id', context.organization, id),
      },
    }));
  },
});

async function positionsIn(options: PersonioOptions, language: Language, ask: Ask) {
  const url = `https://${hostOf(options)}/xml?language=${language.split('-')[0]}`;
  const xml = await ask.text(url, 'application/xml, text/xml', (text) => text.includes('<workzag-jobs'));
  return elementsIn(xmlAnswer(url, xml), 'position');
}

/** Plain JSON of a position. `name` stands in its descriptions too. */
function versionOf(found: XmlElement, asked: Language | undefined): Readonly<Record<string, unknown>> {
  const field = (name: string) => childText(found, name);
  const pay = childOf(found, 'salaryInformation');
  const more = childOf(found, 'additionalOffices');
  return JSON.parse(
    JSON.stringify({
      asked,
      name: field('name'),
      office: field('office'),
      offices: more === undefined ? [] : elementsIn(more, 'office').map((one) => textIn(one)),
      department: field('department'),
      employmentType: field('employmentType'),
      schedule: field('schedule'),
      createdAt: field('createdAt'),
      pay: pay && {
        min: childText(pay, 'min'),
        max: childText(pay, 'max'),
        currency: childText(pay, 'currencyCode'),
        period: childText(pay, 'type'),
      },
      parts: elementsIn(found, 'jobDescription').map((part) => ({
        name: childText(part, 'name'),
        text: childText(part, 'value'),
      })),
    }),
  ) as Readonly<Record<string, unknown>>;
}

const textIn = ({ children }: XmlElement) =>
  children.map((node) => ('text' in node ? node.text : '')).join('');

/** An answer that is the same in two languages is in one of them: its text tells in which. */
function distinct(versions: readonly Version[]): readonly Version[] {
  const said = ({ name, parts }: Version) => JSON.stringify([name, parts]);
  return versions.flatMap((one, index) => {
    const same = versions.filter((other) => said(other) === said(one));
    if (same.length === 1) return [one];
    if (versions.findIndex((other) => said(other) === said(one)) !== index) return [];
    const { asked: _, ...unasked } = one;
    return [unasked];
  });
}

const schedules: Readonly<Record<string, string>> = {
  'full-time': 'full-time',
  'part-time': 'part-time',
  'full-or-part-time': 'full-time, part-time',
};
const contracts: Readonly<Record<string, string>> = {
  intern: 'internship',
  trainee: 'trainee',
  working_student: 'part-time',
  freelance: 'freelance',
  temporary: 'temporary',
};

function termsOf({ schedule = '', employmentType = '' }: Version): string {
  return [schedules[schedule], contracts[employmentType]].filter((text) => text !== undefined).join(', ');
}
