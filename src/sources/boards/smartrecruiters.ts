import * as v from 'valibot';
import { allPages } from './kit/asking/all-pages.ts';
import {
  applyFact,
  dateFact,
  employmentFact,
  identifierFact,
  lineOf,
  placeFacts,
  textFact,
} from './kit/facts/board-facts.ts';
import { boardName } from './kit/board-options.ts';
import { boardSource } from './kit/board-source.ts';
import { sectionsHtml } from './kit/sections.ts';
import { withDetails } from './kit/asking/with-details.ts';

export interface SmartRecruitersOptions {
  /** The company's identifier, as in `jobs.smartrecruiters.com/Lanternworks`. */
  readonly board: string;
}

const labelled = v.optional(v.nullable(v.looseObject({ label: v.optional(v.unknown()) })));

const section = v.looseObject({
  title: v.optional(v.nullable(v.string())),
  text: v.optional(v.nullable(v.string())),
});

const detail = v.looseObject({
  jobAd: v.looseObject({ sections: v.record(v.string(), v.unknown()) }),
  active: v.optional(v.unknown()),
  postingUrl: v.optional(v.unknown()),
  applyUrl: v.optional(v.unknown()),
});

const posting = v.looseObject({
  id: v.string(),
  name: v.string(),
  detail,
  refNumber: v.optional(v.unknown()),
  releasedDate: v.optional(v.unknown()),
  visibility: v.optional(v.unknown()),
  location: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  department: labelled,
  typeOfEmployment: labelled,
  language: v.optional(v.nullable(v.looseObject({ code: v.optional(v.nullable(v.string())) }))),
});
type SmartRecruitersPosting = v.InferOutput<typeof posting>;

const pageSize = 100;

const page = v.looseObject({ content: v.array(v.unknown()), totalFound: v.number() });

/** SmartRecruiters' Posting API: https://developers.smartrecruiters.com/docs/posting-api. It answers with an empty list for a company that it does not know, and states no pay. */
export const smartrecruiters = boardSource<SmartRecruitersOptions, SmartRecruitersPosting>({
  type: 'smartrecruiters',
  title: 'SmartRecruiters',
  options: { board: boardName('The company, as in `jobs.smartrecruiters.com/Lanternworks`.') },
  name: ({ board }) => board,
  idField: 'id',
  record: posting,
  async records({ board }, ask) {
    const address = `https://api.smartrecruiters.com/v1/companies/${board}/postings`;
    const list = await allPages(address, 'id', async (skip) => {
      const url = `${address}?limit=${pageSize}&offset=${skip}`;
      const { content, totalFound } = await ask.json(url, page);
      return { records: content, total: totalFound };
    });
    const urlOf = (id: string) => `${address}/${encodeURIComponent(id)}`;
    return withDetails(list, { idField: 'id', url: urlOf, shape: detail }, ask);
  },
  postings(record, context) {
    const { detail } = record;
    const hidden = record.visibility !== undefined && record.visibility !== 'PUBLIC';
    if (hidden || detail.active === false) return [];
    const reference = lineOf(record.refNumber);
    const place = record.location ?? {};
    const url = lineOf(detail.postingUrl);
    return [
      {
        id: record.id,
        language: record.language?.code,
        title: record.name,
        html: textOf(detail),
        url,
        ...(reference !== undefined && { job: reference }),
        facts: {
          ...placeFacts(
            'location',
            {
              parts: [
                {
                  city: place['city'],
                  region: place['region'],
                  country: lineOf(place['country'])?.toUpperCase(),
                  postalcode: place['postalCode'],
                  street: place['address'],
                },
              ],
              workplace: place['hybrid'] === true ? false : place['remote'],
            },
            context.languages,
          ),
          opens: dateFact('releasedDate', record.releasedDate, context),
          department: textFact('department', record.department?.label),
          employmentTypes: employmentFact('typeOfEmployment', record.typeOfEmployment?.label, context),
          apply: applyFact('applyUrl', detail.applyUrl) ?? applyFact('postingUrl', url),
          identifier:
            identifierFact('refNumber', context.organization, reference) ??
            identifierFact('id', context.organization, record.id),
        },
      },
    ];
  },
});

const sections = ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation'];

/** The sections of people's text, in the order of the posting's own page. */
function textOf({ jobAd }: v.InferOutput<typeof detail>): string {
  return sectionsHtml(
    sections.flatMap((name) => {
      const read = v.safeParse(section, jobAd.sections[name]);
      return read.success ? [[read.output.title, read.output.text] as const] : [];
    }),
  );
}
