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
import { boardName } from './kit/board-options.ts';
import { payTextFact } from './kit/facts/board-pay.ts';
import { boardSource } from './kit/board-source.ts';

export interface BreezyOptions {
  /** The company, as in `lanternworks.breezy.hr`. */
  readonly board: string;
}

/** `{ id: 'CA', name: 'Canada' }`; some boards have the name alone. */
const named = v.optional(
  v.nullable(
    v.union([
      v.looseObject({ name: v.optional(v.unknown()), id: v.optional(v.unknown()) }),
      v.pipe(
        v.string(),
        v.transform((name) => ({ name, id: undefined })),
      ),
    ]),
  ),
);

const place = v.looseObject({
  country: named,
  state: named,
  city: v.optional(v.unknown()),
  name: v.optional(v.unknown()),
  is_remote: v.optional(v.unknown()),
  remote_details: v.optional(v.nullable(v.looseObject({ value: v.optional(v.unknown()) }))),
});
type BreezyPlace = v.InferOutput<typeof place>;

const posting = v.looseObject({
  id: v.string(),
  name: v.string(),
  description: v.string(),
  url: v.optional(v.unknown()),
  published_date: v.optional(v.unknown()),
  type: named,
  department: v.optional(v.unknown()),
  location: v.optional(v.nullable(place)),
  locations: v.optional(v.nullable(v.array(place))),
  salary: v.optional(v.unknown()),
});
type BreezyPosting = v.InferOutput<typeof posting>;

/** The answer that Breezy's own career widget is made of; no document describes it. Only published positions are listed. */
export const breezy = boardSource<BreezyOptions, BreezyPosting>({
  type: 'breezy',
  title: 'Breezy',
  options: { board: boardName('The company, as in `lanternworks.breezy.hr`.') },
  name: ({ board }) => board,
  idField: 'id',
  record: posting,
  records: ({ board }, ask) =>
    ask.wholeJson(`https://${board}.breezy.hr/json?verbose=true`, v.array(v.unknown())),
  postings(record, context) {
    const url = lineOf(record.url);
    return [
      {
        id: record.id,
        title: record.name,
        html: record.description,
        url,
        facts: {
          ...placeFacts('location', placesOf(record), context.languages),
          opens: dateFact('published_date', record.published_date, context),
          department: textFact('department', record.department),
          employmentTypes: typeOf(record, context),
          salary: payTextFact('salary', record.salary, context),
          apply: applyFact('url', url),
          identifier: identifierFact('id', context.organization, record.id),
        },
      },
    ];
  },
});

/** A name that nobody translated (`%LABEL_POSITION_TYPE_FULL_TIME%`) is what its id says. */
function typeOf({ type }: BreezyPosting, context: Parameters<typeof employmentFact>[2]) {
  const name = lineOf(type?.name);
  return employmentFact('type', name === undefined || name.startsWith('%') ? type?.id : name, context);
}

function placesOf({ location, locations }: BreezyPosting) {
  const all = [...(location ? [location] : []), ...(locations ?? [])];
  return {
    workplace: location ? workplaceOf(location) : undefined,
    parts: all.map((one) => ({
      ...(lineOf(one.city) !== undefined && { name: one.name }),
      city: one.city,
      region: one.state?.name,
      country: one.country?.name ?? one.country?.id,
    })),
  };
}

function workplaceOf({ is_remote, remote_details }: BreezyPlace): unknown {
  if (is_remote !== true) return is_remote;
  return /hybrid/i.test(lineOf(remote_details?.value) ?? '') ? 'hybrid' : 'remote';
}
