import * as v from 'valibot';
import { assertComplete } from './kit/asking/all-pages.ts';
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
import { payTextFact } from './kit/facts/board-pay.ts';
import { boardSource } from './kit/board-source.ts';
import { withDetails } from './kit/asking/with-details.ts';

export interface BambooHrOptions {
  /** The company, as in `lanternworks.bamboohr.com`. */
  readonly board: string;
}

const place = v.optional(v.nullable(v.record(v.string(), v.unknown())));

const opening = v.looseObject({
  description: v.string(),
  jobOpeningStatus: v.optional(v.unknown()),
  departmentLabel: v.optional(v.unknown()),
  employmentStatusLabel: v.optional(v.unknown()),
  location: place,
  atsLocation: place,
  locationType: v.optional(v.unknown()),
  compensation: v.optional(v.unknown()),
  datePosted: v.optional(v.unknown()),
});

const detail = v.looseObject({ result: v.looseObject({ jobOpening: v.record(v.string(), v.unknown()) }) });

const posting = v.looseObject({
  id: v.union([v.string(), v.number()]),
  jobOpeningName: v.string(),
  isRemote: v.optional(v.unknown()),
  detail: v.looseObject({ result: v.looseObject({ jobOpening: opening }) }),
});
type BambooHrPosting = v.InferOutput<typeof posting>;

const list = v.looseObject({
  result: v.array(v.unknown()),
  meta: v.optional(v.nullable(v.looseObject({ totalCount: v.optional(v.number()) }))),
});

/** The answers that BambooHR's own career pages are made of; no document describes them. A name that it does not know may answer with an empty list. */
export const bamboohr = boardSource<BambooHrOptions, BambooHrPosting>({
  type: 'bamboohr',
  title: 'BambooHR',
  options: { board: boardName('The company, as in `lanternworks.bamboohr.com`.') },
  name: ({ board }) => board,
  idField: 'id',
  record: posting,
  async records({ board }, ask) {
    const url = `https://${board}.bamboohr.com/careers/list`;
    const { result, meta } = await ask.json(url, list);
    assertComplete(url, result.length, meta?.totalCount);
    const urlOf = (id: string) => `https://${board}.bamboohr.com/careers/${encodeURIComponent(id)}/detail`;
    return withDetails(result, { idField: 'id', url: urlOf, shape: detail }, ask);
  },
  postings(record, context) {
    const { jobOpening } = record.detail.result;
    // The list holds open ones only; one that closes while it is read says so itself.
    const status = lineOf(jobOpening.jobOpeningStatus);
    if (status !== undefined && !/^open$/i.test(status)) return [];
    const url = `https://${context.options.board}.bamboohr.com/careers/${encodeURIComponent(String(record.id))}`;
    return [
      {
        id: String(record.id),
        title: record.jobOpeningName,
        html: jobOpening.description,
        url,
        facts: {
          ...placeFacts(
            'location',
            { parts: [partsOf(jobOpening)], workplace: workplaceOf(record) },
            context.languages,
          ),
          opens: dateFact('datePosted', jobOpening.datePosted, context),
          department: textFact('departmentLabel', jobOpening.departmentLabel),
          employmentTypes: employmentFact('employmentStatusLabel', jobOpening.employmentStatusLabel, context),
          salary: payTextFact('compensation', jobOpening.compensation, context),
          apply: applyFact('id', url),
          identifier: identifierFact('id', context.organization, record.id),
        },
      },
    ];
  },
});

/** Jobs in the United States have `location`, those elsewhere `atsLocation`. */
function partsOf({
  location,
  atsLocation,
}: v.InferOutput<typeof opening>): Readonly<Record<string, unknown>> {
  const filled = (part: Readonly<Record<string, unknown>> | null | undefined) =>
    Object.values(part ?? {}).some((value) => lineOf(value) !== undefined);
  const where = (filled(location) ? location : atsLocation) ?? {};
  return {
    city: where['city'],
    region: where['state'] ?? where['province'],
    country: where['addressCountry'] ?? where['country'],
    postalcode: where['postalCode'],
  };
}

/** Seen on boards: 0 on site, 1 from elsewhere, 2 a part of the time. */
function workplaceOf({ isRemote, detail }: BambooHrPosting): unknown {
  const type = detail.result.jobOpening.locationType;
  if (type === '1' || type === 1) return 'remote';
  return ['0', '2', 0, 2].includes(type as string) ? false : isRemote;
}
