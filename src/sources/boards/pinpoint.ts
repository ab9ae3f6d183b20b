import * as v from 'valibot';
import {
  applyFact,
  closesFact,
  employmentFact,
  identifierFact,
  lineOf,
  placeFacts,
  textFact,
} from './kit/facts/board-facts.ts';
import { boardName } from './kit/board-options.ts';
import { payFact } from './kit/facts/board-pay.ts';
import { boardSource } from './kit/board-source.ts';
import { sectionsHtml } from './kit/sections.ts';

export interface PinpointOptions {
  /** The company, as in `lanternworks.pinpointhq.com`. */
  readonly board: string;
}

const section = v.optional(v.nullable(v.string()));

const posting = v.looseObject({
  id: v.union([v.string(), v.number()]),
  title: v.string(),
  url: v.optional(v.unknown()),
  description: section,
  key_responsibilities_header: section,
  key_responsibilities: section,
  skills_knowledge_expertise_header: section,
  skills_knowledge_expertise: section,
  benefits_header: section,
  benefits: section,
  compensation_visible: v.optional(v.unknown()),
  compensation_minimum: v.optional(v.unknown()),
  compensation_maximum: v.optional(v.unknown()),
  compensation_currency: v.optional(v.unknown()),
  compensation_frequency: v.optional(v.unknown()),
  employment_type: v.optional(v.unknown()),
  employment_type_text: v.optional(v.unknown()),
  workplace_type: v.optional(v.unknown()),
  deadline_at: v.optional(v.unknown()),
  location: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  job: v.optional(
    v.nullable(
      v.looseObject({
        requisition_id: v.optional(v.unknown()),
        department: v.optional(v.nullable(v.looseObject({ name: v.optional(v.unknown()) }))),
      }),
    ),
  ),
});
type PinpointPosting = v.InferOutput<typeof posting>;

/** The postings of a Pinpoint careers site: https://developers.pinpointhq.com/docs/postings-api. It says of none when it was published. */
export const pinpoint = boardSource<PinpointOptions, PinpointPosting>({
  type: 'pinpoint',
  title: 'Pinpoint',
  options: { board: boardName('The company, as in `lanternworks.pinpointhq.com`.') },
  name: ({ board }) => board,
  idField: 'id',
  record: posting,
  records: async ({ board }, ask) =>
    (
      await ask.wholeJson(
        `https://${board}.pinpointhq.com/postings.json`,
        v.looseObject({ data: v.array(v.unknown()) }),
      )
    ).data,
  postings(record, context) {
    const url = lineOf(record.url);
    const { location, job } = record;
    return [
      {
        id: String(record.id),
        language: /^https:\/\/[^/]+\/([a-z]{2}(?:-[A-Za-z]{2,4})?)\/postings\//.exec(url ?? '')?.[1],
        title: record.title,
        html: textOf(record),
        url,
        facts: {
          ...placeFacts(
            'location',
            {
              parts: [
                {
                  name: location?.['name'],
                  city: location?.['city'],
                  region: location?.['province'],
                  postalcode: location?.['postal_code'],
                },
              ],
              workplace: record.workplace_type === 'onsite' ? 'on-site' : record.workplace_type,
            },
            context.languages,
          ),
          closes: closesFact('deadline_at', record.deadline_at, context),
          department: textFact('job.department', job?.department?.name),
          employmentTypes:
            employmentFact('employment_type', record.employment_type) ??
            employmentFact('employment_type_text', record.employment_type_text, context),
          salary: payOf(record, context),
          apply: applyFact('url', url),
          identifier:
            identifierFact('job.requisition_id', context.organization, job?.requisition_id) ??
            identifierFact('id', context.organization, record.id),
        },
      },
    ];
  },
});

function textOf(record: PinpointPosting): string {
  return sectionsHtml([
    [undefined, record.description],
    [record.key_responsibilities_header, record.key_responsibilities],
    [record.skills_knowledge_expertise_header, record.skills_knowledge_expertise],
    [record.benefits_header, record.benefits],
  ]);
}

/** What the company does not show on its own page is not shown here. */
function payOf(record: PinpointPosting, context: Parameters<typeof payFact>[2]) {
  if (record.compensation_visible !== true) return undefined;
  return payFact(
    'compensation',
    {
      min: record.compensation_minimum,
      max: record.compensation_maximum,
      currency: record.compensation_currency,
      period: record.compensation_frequency,
    },
    context,
  );
}
