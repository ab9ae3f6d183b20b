import * as v from 'valibot';
import type { Hours } from '../../model/posting.ts';
import type { Stated } from '../source.ts';
import type { BoardPosting } from './kit/board.ts';
import {
  applyFact,
  closesFact,
  dateFact,
  employmentFact,
  fromField,
  identifierFact,
  lineOf,
  placeFacts,
  textFact,
} from './kit/facts/board-facts.ts';
import { hoursOf } from '../../text/values/durations.ts';
import { boardHost, boardNameOrHost } from './kit/board-options.ts';
import { payFact } from './kit/facts/board-pay.ts';
import { boardSource } from './kit/board-source.ts';
import { sectionsHtml } from './kit/sections.ts';

export interface RecruiteeOptions {
  /** The company, as in `lanternworks.recruitee.com`; or the careers site's own host. */
  readonly board: string;
}

const text = v.optional(v.nullable(v.string()));
const texts = v.looseObject({ title: text, description: text, requirements: text });

const offer = v.looseObject({
  id: v.number(),
  title: v.string(),
  description: text,
  requirements: text,
  status: v.optional(v.unknown()),
  department: v.optional(v.unknown()),
  city: v.optional(v.unknown()),
  state_name: v.optional(v.unknown()),
  country: v.optional(v.unknown()),
  country_code: v.optional(v.unknown()),
  postal_code: v.optional(v.unknown()),
  street: v.optional(v.unknown()),
  locations: v.optional(v.nullable(v.array(v.record(v.string(), v.unknown())))),
  remote: v.optional(v.unknown()),
  hybrid: v.optional(v.unknown()),
  on_site: v.optional(v.unknown()),
  employment_type_code: v.optional(v.unknown()),
  min_hours: v.optional(v.unknown()),
  max_hours: v.optional(v.unknown()),
  salary: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  published_at: v.optional(v.unknown()),
  close_at: v.optional(v.unknown()),
  careers_url: v.optional(v.unknown()),
  careers_apply_url: v.optional(v.unknown()),
  translations: v.optional(v.nullable(v.record(v.string(), v.nullable(texts)))),
});
type Offer = v.InferOutput<typeof offer>;

/** Recruitee's Careers Site API: https://docs.recruitee.com/reference/intro-to-careers-site-api. One answer holds the whole board. */
export const recruitee = boardSource<RecruiteeOptions, Offer>({
  type: 'recruitee',
  title: 'Recruitee',
  options: {
    board: boardNameOrHost(
      'The company, as in `lanternworks.recruitee.com`, or the careers site’s own host.',
    ),
  },
  name: ({ board }) => board,
  idField: 'id',
  record: offer,
  records: async ({ board }, ask) =>
    (
      await ask.wholeJson(
        `https://${boardHost(board, 'recruitee.com')}/api/offers/`,
        v.looseObject({ offers: v.array(v.unknown()) }),
      )
    ).offers,
  postings(record, context) {
    if (record.status !== undefined && record.status !== null && record.status !== 'published') return [];
    const url = lineOf(record.careers_url);
    const facts: BoardPosting['facts'] = {
      ...placeFacts('locations', placesOf(record), context.languages),
      opens: dateFact('published_at', isoOf(record.published_at), context),
      closes: closesFact('close_at', isoOf(record.close_at), context),
      department: textFact('department', record.department),
      employmentTypes: employmentFact('employment_type_code', record.employment_type_code, context),
      hours: hoursIn(record),
      salary: payFact('salary', record.salary ?? {}, context),
      apply: applyFact('careers_apply_url', record.careers_apply_url) ?? applyFact('careers_url', url),
      identifier: identifierFact('id', context.organization, record.id),
    };
    return versionsOf(record).map((version) => ({ id: String(record.id), url, facts, ...version }));
  },
});

/** In each language in which it has a title and a text; else as it is, in whatever language that is. */
function versionsOf(record: Offer): readonly Pick<BoardPosting, 'language' | 'title' | 'html'>[] {
  const translated = Object.entries(record.translations ?? {}).flatMap(([language, version]) => {
    const html = htmlOf(version ?? {});
    const title = (version?.title ?? '').trim();
    return title === '' || html === '' ? [] : [{ language, title, html }];
  });
  return translated.length > 0 ? translated : [{ title: record.title, html: htmlOf(record) }];
}

function htmlOf({ description, requirements }: Pick<Offer, 'description' | 'requirements'>): string {
  return sectionsHtml([
    [undefined, description],
    [undefined, requirements],
  ]);
}

/** `2026-09-08 10:41:07 UTC`. */
function isoOf(value: unknown): unknown {
  const match = typeof value === 'string' ? /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC$/.exec(value) : null;
  return match === null ? value : `${match[1]}T${match[2]}Z`;
}

/** Remote, hybrid and on site may all be true: then it is not wholly from elsewhere. */
function placesOf(record: Offer) {
  const own = {
    city: record.city,
    region: record.state_name,
    country: lineOf(record.country) ?? record.country_code,
    postalcode: record.postal_code,
    street: record.street,
  };
  const listed = (record.locations ?? []).map((one) => ({
    name: one['city'] === null || one['city'] === undefined ? one['name'] : undefined,
    city: one['city'],
    region: one['state'],
    country: lineOf(one['country']) ?? one['country_code'],
  }));
  const partly = record.hybrid === true || record.on_site === true;
  return {
    parts: listed.length > 0 ? listed : [own],
    workplace: record.remote === true ? (partly ? false : 'remote') : partly ? false : record.remote,
  };
}

/** Hours a week, where both ends are stated. */
function hoursIn({ min_hours: least, max_hours: most }: Offer): Stated<Hours> | undefined {
  const digits = (value: unknown) => (typeof value === 'number' ? String(value) : lineOf(value));
  const [from, to] = [digits(least), digits(most)];
  return from === undefined || to === undefined ? undefined : fromField('min_hours', hoursOf(from, to));
}
