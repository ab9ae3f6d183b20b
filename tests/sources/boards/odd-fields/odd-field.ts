import type { Posting } from '../../../../src/model/posting.ts';

/** What must come of a record with an odd field; a fact that is not named is not asked, `null` says that there is none. */
export interface Expected {
  /** Postings that come of it; one where absent. */
  readonly listed?: number;
  readonly title?: string;
  readonly places?: readonly string[] | null;
  /** The country of each place. */
  readonly countries?: readonly (string | null)[];
  /** The countries of its areas. */
  readonly remote?: readonly string[] | null;
  readonly types?: string | null;
  readonly pay?: string | null;
  readonly hours?: string | null;
  /** Its day, as the ATS states it. */
  readonly opens?: string | null;
  readonly closes?: string | null;
  readonly department?: string | null;
  readonly identifier?: string | null;
  /** What the text holds, and what it does not. */
  readonly holds?: string;
  readonly lacks?: string;
  /** A diagnostic that says so. */
  readonly said?: string;
}

/** A sentence, what differs from the first record of the fixture (objects are merged, `undefined` takes a field away), what is right. */
export type OddField = readonly [name: string, odd: object, right: Expected];

/** The facts of a posting as the tables write them. */
export function told(posting: Posting): Omit<Expected, 'listed' | 'holds' | 'lacks' | 'said'> {
  const { title, locations, remote, employmentTypes, salary, hours, opens, closes, department, identifier } =
    posting;
  return {
    title,
    places: locations?.map(({ name }) => name) ?? null,
    countries: locations?.map(({ address }) => address?.addressCountry ?? null) ?? [],
    remote: remote?.areas.map(({ country }) => country ?? '?') ?? null,
    types: employmentTypes?.toSorted().join('+') ?? null,
    pay:
      salary === undefined
        ? null
        : `${salary.currency} ${salary.min ?? ''}-${salary.max ?? ''} ${salary.unit}`,
    hours: hours === undefined ? null : `${hours.min}-${hours.max}`,
    opens: posting.facts.opens?.from === 'ats' ? (opens?.slice(0, 10) ?? null) : null,
    closes: closes?.slice(0, 10) ?? null,
    department: department ?? null,
    identifier: identifier?.value ?? null,
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function withOdd(value: unknown, odd: unknown): unknown {
  if (!isObject(odd) || !isObject(value)) return odd;
  const names = Object.keys({ ...value, ...odd }).filter((name) => !(name in odd) || odd[name] !== undefined);
  return Object.fromEntries(
    names.map((name) => [name, name in odd ? withOdd(value[name], odd[name]) : value[name]]),
  );
}
