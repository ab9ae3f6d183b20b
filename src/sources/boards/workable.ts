import * as v from 'valibot';
import {
  applyFact,
  dateFact,
  employmentFact,
  identifierFact,
  lineOf,
  placeFacts,
  textFact,
} from './kit/facts/board-facts.ts';
import { idOf } from './kit/asking/all-pages.ts';
import type { Ask } from './kit/asking/ask.ts';
import { BoardTrouble } from './kit/asking/board-trouble.ts';
import { boardName } from './kit/board-options.ts';
import { boardSource } from './kit/board-source.ts';
import { sectionsHtml } from './kit/sections.ts';
import { withDetails } from './kit/asking/with-details.ts';

export interface WorkableOptions {
  /** The account, as in `apply.workable.com/lanternworks`. */
  readonly board: string;
}

const part = v.optional(v.nullable(v.string()));

const detail = v.looseObject({
  description: v.string(),
  requirements: part,
  benefits: part,
  state: v.optional(v.unknown()),
  language: part,
  workplace: v.optional(v.unknown()),
});

const job = v.looseObject({
  shortcode: v.string(),
  title: v.string(),
  detail,
  code: v.optional(v.unknown()),
  employment_type: v.optional(v.unknown()),
  telecommuting: v.optional(v.unknown()),
  department: v.optional(v.unknown()),
  url: v.optional(v.unknown()),
  application_url: v.optional(v.unknown()),
  published_on: v.optional(v.unknown()),
  country: v.optional(v.unknown()),
  city: v.optional(v.unknown()),
  state: v.optional(v.unknown()),
  locations: v.optional(v.nullable(v.array(v.record(v.string(), v.unknown())))),
});
const widget = v.looseObject({ jobs: v.array(v.unknown()) });
const describedJob = v.looseObject({
  shortcode: v.string(),
  description: v.pipe(v.string(), v.nonEmpty()),
});
type WorkableJob = v.InferOutput<typeof job>;

/**
 * The answers that Workable's careers pages are made of: the account's widget, and one for each job, which has the text
 * in its parts, the language and the way of working. They state no pay.
 */
export const workable = boardSource<WorkableOptions, WorkableJob>({
  type: 'workable',
  title: 'Workable',
  options: { board: boardName('The account, as in `apply.workable.com/lanternworks`.') },
  name: ({ board }) => board,
  idField: 'shortcode',
  record: job,
  async records({ board }, ask) {
    const url = `https://apply.workable.com/api/v1/widget/accounts/${board}`;
    const { jobs } = await ask.json(url, widget);
    const urlOf = (id: string) =>
      `https://apply.workable.com/api/v2/accounts/${board}/jobs/${encodeURIComponent(id)}`;
    try {
      return await withDetails(jobs, { idField: 'shortcode', url: urlOf, shape: detail }, ask);
    } catch (error) {
      if (!(error instanceof BoardTrouble) || error.retryAfter !== undefined) throw error;
      return withTexts(`${url}?details=true`, error, ask);
    }
  },
  postings(record, context) {
    const { detail } = record;
    if (typeof detail.state === 'string' && detail.state !== 'published') return [];
    const url = lineOf(record.url);
    return [
      {
        id: record.shortcode,
        language: detail.language,
        title: record.title,
        html: sectionsHtml([
          [undefined, detail.description],
          [undefined, detail.requirements],
          [undefined, detail.benefits],
        ]),
        url,
        facts: {
          ...placeFacts('locations', placesOf(record), context.languages),
          opens: dateFact('published_on', record.published_on, context),
          department: textFact('department', record.department),
          employmentTypes: employmentFact('employment_type', record.employment_type, context),
          apply: applyFact('application_url', record.application_url) ?? applyFact('url', url),
          identifier:
            identifierFact('code', context.organization, record.code) ??
            identifierFact('shortcode', context.organization, record.shortcode),
        },
      },
    ];
  },
});

/**
 * The widget with the text of every job, in one piece and without its language, where the answers about single jobs
 * cannot be had: their address is not documented. What they said before of the rest still counts.
 */
async function withTexts(url: string, trouble: BoardTrouble, ask: Ask): Promise<readonly unknown[]> {
  const { jobs } = await ask.json(url, widget).catch((error: unknown) => {
    throw error instanceof BoardTrouble ? trouble : error;
  });
  const described = jobs.filter((one) => v.is(describedJob, one));
  if (described.length * 2 < jobs.length) throw trouble;
  ask.without(trouble);
  return jobs.map((one) => {
    const id = idOf(one, 'shortcode');
    const { detail: before } = (id === undefined ? {} : (ask.before(id) ?? {})) as { detail?: object };
    if (!v.is(describedJob, one)) return before === undefined ? one : { ...(one as object), detail: before };
    const { description, ...summary } = one;
    return { ...summary, detail: { ...before, description, requirements: '', benefits: '' } };
  });
}

/** A hidden location is not shown; `state` of a job in the list is its region. */
function placesOf(record: WorkableJob) {
  const own = { city: record.city, region: record.state, country: record.country };
  const listed = (record.locations ?? []).map((one) => ({
    ...one,
    country: one['country'] ?? one['countryCode'],
  }));
  const shown = listed.filter((one) => (one as { hidden?: unknown }).hidden !== true) as Readonly<
    Record<string, unknown>
  >[];
  const workplace = lineOf(record.detail.workplace);
  return {
    parts: (listed.length > 0 ? shown : [own]).map(({ city, region, country }) => ({
      city,
      region,
      country,
    })),
    workplace: workplace === 'on_site' ? 'on-site' : (workplace ?? record.telecommuting),
  };
}
