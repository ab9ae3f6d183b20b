import * as v from 'valibot';
import type { BoardContext } from './kit/board.ts';
import {
  applyFact,
  dateFact,
  employmentFact,
  identifierFact,
  lineOf,
  namesRemote,
  placeFacts,
  textFact,
} from './kit/facts/board-facts.ts';
import { boardName } from './kit/board-options.ts';
import { payFact } from './kit/facts/board-pay.ts';
import { boardSource } from './kit/board-source.ts';

export interface AshbyOptions {
  /** The board, as in `jobs.ashbyhq.com/lanternworks`. */
  readonly board: string;
}

const address = v.optional(
  v.nullable(v.looseObject({ postalAddress: v.optional(v.nullable(v.record(v.string(), v.unknown()))) })),
);

const component = v.looseObject({
  compensationType: v.optional(v.unknown()),
  interval: v.optional(v.unknown()),
  currencyCode: v.optional(v.unknown()),
  minValue: v.optional(v.unknown()),
  maxValue: v.optional(v.unknown()),
});

const posting = v.looseObject({
  id: v.string(),
  title: v.string(),
  descriptionHtml: v.string(),
  isListed: v.optional(v.unknown()),
  department: v.optional(v.unknown()),
  team: v.optional(v.unknown()),
  employmentType: v.optional(v.unknown()),
  location: v.optional(v.unknown()),
  address,
  secondaryLocations: v.optional(
    v.nullable(v.array(v.looseObject({ location: v.optional(v.unknown()), address }))),
  ),
  publishedAt: v.optional(v.unknown()),
  isRemote: v.optional(v.unknown()),
  workplaceType: v.optional(v.unknown()),
  jobUrl: v.optional(v.unknown()),
  applyUrl: v.optional(v.unknown()),
  shouldDisplayCompensationOnJobPostings: v.optional(v.unknown()),
  compensation: v.optional(
    v.nullable(
      v.looseObject({
        compensationTiers: v.optional(
          v.nullable(v.array(v.looseObject({ components: v.optional(v.nullable(v.array(component))) }))),
        ),
      }),
    ),
  ),
});
type AshbyPosting = v.InferOutput<typeof posting>;

/** Ashby's public job posting API: https://developers.ashbyhq.com/docs/public-job-posting-api. One answer holds the whole board. */
export const ashby = boardSource<AshbyOptions, AshbyPosting>({
  type: 'ashby',
  title: 'Ashby',
  options: { board: boardName('The board, as in `jobs.ashbyhq.com/lanternworks`.') },
  name: ({ board }) => board,
  idField: 'id',
  record: posting,
  records: async ({ board }, ask) =>
    (
      await ask.wholeJson(
        `https://api.ashbyhq.com/posting-api/job-board/${board}?includeCompensation=true`,
        v.looseObject({ jobs: v.array(v.unknown()) }),
      )
    ).jobs,
  postings(record, context) {
    // Shown to nobody who has not been given its address.
    if (record.isListed === false || record.isListed === 'false') return [];
    const url = lineOf(record.jobUrl);
    return [
      {
        id: record.id,
        title: record.title,
        html: record.descriptionHtml,
        url,
        facts: {
          ...placeFacts('location', placesOf(record), context.languages),
          opens: dateFact('publishedAt', record.publishedAt, context),
          department: textFact('department', record.department) ?? textFact('team', record.team),
          employmentTypes: employmentFact('employmentType', record.employmentType, context),
          salary: payOf(record, context),
          apply: applyFact('applyUrl', record.applyUrl) ?? applyFact('jobUrl', url),
          identifier: identifierFact('id', context.organization, record.id),
        },
      },
    ];
  },
});

/** A place with a town is told in parts, and so is `Remote` with its country; any other as the line that people wrote. */
function placesOf({ location, address, secondaryLocations, isRemote, workplaceType }: AshbyPosting) {
  const all = [{ location, address }, ...(secondaryLocations ?? [])];
  const partsOf = (one: (typeof all)[number]) => one.address?.postalAddress ?? {};
  const isInParts = (one: (typeof all)[number]) =>
    lineOf(partsOf(one)['addressLocality']) !== undefined ||
    (lineOf(partsOf(one)['addressCountry']) !== undefined && namesRemote(lineOf(one.location) ?? ''));
  const said = lineOf(workplaceType);
  return {
    workplace: said === 'OnSite' ? 'on-site' : (said ?? isRemote),
    parts: all.filter(isInParts).map((one) => ({
      name: one.location,
      city: partsOf(one)['addressLocality'],
      region: partsOf(one)['addressRegion'],
      country: partsOf(one)['addressCountry'],
      postalcode: partsOf(one)['postalCode'],
    })),
    lines: all.filter((one) => !isInParts(one)).map((one) => one.location),
  };
}

/** Several tiers are for several levels or regions; of one tier the salary, not the bonus or equity. */
function payOf(record: AshbyPosting, context: BoardContext<AshbyOptions>) {
  if (record.shouldDisplayCompensationOnJobPostings === false) return undefined;
  const tiers = record.compensation?.compensationTiers ?? [];
  const salaries = tiers.flatMap(({ components }) =>
    (components ?? []).filter(({ compensationType }) => compensationType === 'Salary'),
  );
  const [salary, ...others] = salaries;
  if (others.length > 0) {
    context.note('compensation', 'states several ranges');
    return undefined;
  }
  return payFact(
    'compensation',
    {
      min: salary?.minValue,
      max: salary?.maxValue,
      currency: salary?.currencyCode,
      period: salary?.interval,
    },
    context,
  );
}
