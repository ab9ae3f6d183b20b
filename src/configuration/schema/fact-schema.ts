import * as v from 'valibot';
import { isCalendarDate, parseInstant, type CalendarDate, type Instant } from '../../model/instant.ts';
import { countryCode } from '../../text/values/countries.ts';
import { periodOf } from '../../text/values/pay/money.ts';
import { employmentTypes, salaryUnits } from '../../model/posting.ts';
import type { Hours, PostingFacts } from '../../model/posting.ts';
import type { Organization } from '../../model/site.ts';
import {
  applyFrom,
  areaFrom,
  emailFrom,
  employmentTypeFrom,
  hoursFrom,
  isCurrency,
  placeFrom,
} from './fact-texts.ts';
import { address, described, mapping, oneOrMany, parsed, shaped, text } from '../../sources/schema-parts.ts';

/** Dates as written; a date without a time becomes an instant once the time zone is known. */
export type WrittenDate = Instant | CalendarDate;

/** Facts as the configuration writes them: `PostingFacts` whose dates wait for the time zone. */
export interface WrittenFacts extends Omit<PostingFacts, 'opens' | 'updated' | 'closes'> {
  readonly opens?: WrittenDate;
  readonly updated?: WrittenDate;
  readonly closes?: WrittenDate;
}

const date = shaped(
  /^\s*\d{4}-\d\d-\d\d/,
  parsed(
    'a date such as 2026-12-31, or a moment such as 2026-12-31T17:00:00+01:00',
    (text): WrittenDate | undefined => (isCalendarDate(text) ? text : parseInstant(text)),
  ),
);

const country = parsed('a country: its code (ISO 3166-1) such as CA, or its name in English', (text) =>
  countryCode(text),
);

const postalAddress = mapping({
  streetAddress: v.exactOptional(described(text(), 'Street and number: `12 Rue du Phare`.')),
  addressLocality: v.exactOptional(described(text('the town'), 'The town: `Montréal`.')),
  addressRegion: v.exactOptional(
    described(text('the state or province'), 'The state or province, by its code or name: `QC`.'),
  ),
  postalCode: v.exactOptional(
    described(
      text('the postal code, in quotes where it is a number'),
      'The postal code, in quotes where it is a number: `"04109"`.',
    ),
  ),
  addressCountry: v.exactOptional(
    described(country, 'The country, by its code (ISO 3166-1) or its name in English: `CA`.'),
  ),
});

const placeText = 'a place such as `Montréal, QC, CA` or `Lyon, FR`';
const placeAllowed = `${placeText}, or a mapping of name and address`;
const location = v.union(
  [
    parsed(placeText, placeFrom),
    mapping({
      name: described(text('the place as people write it'), 'The place as people write it: `Montréal, QC`.'),
      address: v.exactOptional(
        described(postalAddress, 'Its postal address in parts, as far as it is known.'),
      ),
    }),
  ],
  placeAllowed,
);
const locations = oneOrMany(location, `${placeAllowed}, or a list of them`);

const areaAllowed = 'a country such as CA, or a state and its country such as `Québec, CA`';
const remoteAllowed = `\`true\`, or where the employee may live: ${areaAllowed}, or a list of them`;
const remote = v.pipe(
  v.union([v.literal(true), oneOrMany(parsed(areaAllowed, areaFrom), areaAllowed)], remoteAllowed),
  v.transform((areas) => ({ areas: areas === true ? [] : areas })),
);

const employmentTypeAllowed = `one of ${employmentTypes.map((type) => type.toLowerCase().replaceAll('_', '-')).join(', ')}`;
const employment = oneOrMany(
  parsed(employmentTypeAllowed, employmentTypeFrom),
  `${employmentTypeAllowed}, or a list of them`,
);

const amount = v.pipe(
  v.number('a number, in whole units of the currency'),
  v.minValue(0, 'a number that is not negative'),
);
const currency = shaped(
  /^\s*[A-Za-z]{3}\s*$/,
  parsed('a currency code (ISO 4217) such as CAD', (text) =>
    isCurrency(text.toUpperCase()) ? text.toUpperCase() : undefined,
  ),
);
const unit = parsed(`one of ${salaryUnits.map((unit) => unit.toLowerCase()).join(', ')}`, (text) =>
  periodOf(text),
);
const currencyKey = described(currency, 'The currency, by its code (ISO 4217): `CAD`.');
const unitKey = described(
  unit,
  'The period that the amounts are for: `hour`, `day`, `week`, `month` or `year`.',
);
const bounds = {
  min: v.exactOptional(
    described(amount, 'The least pay, in whole units of the currency: `52000`; no lower end where absent.'),
  ),
  max: v.exactOptional(
    described(amount, 'The most pay, in whole units of the currency: `58000`; no upper end where absent.'),
  ),
};
/** What the checks beneath say, in JSON Schema. */
const hasAmount = { anyOf: [{ required: ['min'] }, { required: ['max'] }] };
const salary = v.pipe(
  mapping({ currency: currencyKey, ...bounds, unit: unitKey }),
  v.metadata(hasAmount),
  v.check(({ min, max }) => min !== undefined || max !== undefined, 'at least one of `min` and `max`'),
  v.check(({ min = 0, max = Infinity }) => min <= max, '`min` up to `max`'),
);

/** Without an amount it is nobody's pay, only what `$` means; its unit then means nothing. */
const defaultSalary = v.pipe(
  mapping({ currency: currencyKey, ...bounds, unit: v.exactOptional(unitKey) }),
  v.metadata({ anyOf: [{ required: ['unit'] }, { not: hasAmount }] }),
  v.check(
    ({ min, max, unit }) => unit !== undefined || (min === undefined && max === undefined),
    '`unit` beside an amount',
  ),
  v.check(({ min = 0, max = Infinity }) => min <= max, '`min` up to `max`'),
  v.transform((salary) => ({ ...salary, unit: salary.unit ?? ('YEAR' as const) })),
);

const hoursAllowed = 'hours a week: 40, `20-28`, or a mapping of min and max';
const weekly = v.pipe(
  v.number('hours a week'),
  v.minValue(1, 'hours from 1 to 168'),
  v.maxValue(168, 'hours from 1 to 168'),
);
const hours = v.union(
  [
    v.pipe(
      weekly,
      v.transform((hours): Hours => ({ min: hours, max: hours })),
    ),
    parsed(hoursAllowed, hoursFrom),
    v.pipe(
      mapping({
        min: described(weekly, 'The fewest hours a week, from 1 to 168: `20`.'),
        max: described(weekly, 'The most hours a week, from 1 to 168: `28`.'),
      }),
      v.check(({ min, max }) => min <= max, '`min` up to `max`'),
    ),
  ],
  hoursAllowed,
);

const email = parsed('an e-mail address such as jobs@lanternworks.example', emailFrom);
const applyAllowed = 'an address (https://…), an e-mail address, or a mapping of url and email';
const apply = v.union(
  [
    parsed(applyAllowed, applyFrom),
    mapping({
      url: v.exactOptional(described(address, 'The page on which people apply.')),
      email: v.exactOptional(described(email, 'The e-mail address that applications are sent to.')),
    }),
  ],
  applyAllowed,
);

/** schema.org/Organization: a name, or more about it. */
export const organization = v.union(
  [
    v.pipe(
      text('the name of the organisation'),
      v.transform((name): Organization => ({ name })),
    ),
    mapping({
      name: described(
        text('the name of the organisation'),
        'The name of the organisation, as people know it.',
      ),
      url: v.exactOptional(described(address, 'The address of the organisation’s own site.')),
      logo: v.exactOptional(
        described(address, 'The address of its logo: an image of at least 112 by 112 pixels.'),
      ),
      sameAs: v.exactOptional(
        described(
          oneOrMany(address, 'an address or a list of addresses'),
          'Pages elsewhere that are the same organisation: one address or a list.',
        ),
      ),
    }),
  ],
  'a name, or a mapping of name, url, logo and sameAs',
);

/** The facts a person can state in the configuration, by key. `location` and `employmentType` are other spellings. */
export const factEntries = {
  summary: v.exactOptional(described(text(), 'One or two sentences that stand for it in lists.')),
  opens: v.exactOptional(
    described(
      date,
      'When it was posted: `2026-11-02` means the start of that day, `2026-11-02T09:00:00-05:00` is a moment.',
    ),
  ),
  updated: v.exactOptional(described(date, 'When it last changed: a day or a moment, as for `opens`.')),
  closes: v.exactOptional(
    described(
      date,
      'The last day or moment to apply: `2026-12-31` means the end of that day in the time zone.',
    ),
  ),
  organization: v.exactOptional(
    described(
      organization,
      'Who hires, where it is not the `organization` of the whole file: a name or a mapping.',
    ),
  ),
  department: v.exactOptional(described(text(), 'The department or team.')),
  location: v.exactOptional(
    described(locations, 'Where the employee reports: another spelling of `locations`.'),
  ),
  locations: v.exactOptional(
    described(
      locations,
      'Where the employee reports: `Montréal, QC, CA`, `Lyon, FR`, a mapping of `name` and `address`, or a list of them.',
    ),
  ),
  remote: v.exactOptional(
    described(
      remote,
      'That the work is wholly remote, and where the employee may live: `true`, `CA`, `[CA, US]` or `Québec, CA`.',
    ),
  ),
  employmentType: v.exactOptional(
    described(employment, 'How somebody is employed: another spelling of `employmentTypes`.'),
  ),
  employmentTypes: v.exactOptional(
    described(
      employment,
      `How somebody is employed: ${employmentTypes.map((type) => `\`${type.toLowerCase().replaceAll('_', '-')}\``).join(', ')}, or a list of them.`,
    ),
  ),
  salary: v.exactOptional(
    described(
      salary,
      'The employer’s own figure, before tax: `{currency: CAD, min: 52000, max: 58000, unit: year}`.',
    ),
  ),
  hours: v.exactOptional(described(hours, 'The hours a week: `37.5`, `20-28` or `{min: 20, max: 28}`.')),
  term: v.exactOptional(
    described(
      v.pipe(
        v.string('a duration such as P6M or P1Y'),
        v.regex(/^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,4}D)?$/, 'a duration such as P6M or P1Y'),
      ),
      'How long a fixed term lasts, as an ISO 8601 duration: `P6M`, `P1Y`.',
    ),
  ),
  starts: v.exactOptional(
    described(
      parsed('a date such as 2027-01-15, or `immediate`', (text) =>
        text === 'immediate' || isCalendarDate(text) ? text : undefined,
      ),
      'When the employee starts: `2027-01-15` or `immediate`.',
    ),
  ),
  apply: v.exactOptional(
    described(apply, 'Where to apply: `https://…`, `jobs@lanternworks.example` or `{url: …, email: …}`.'),
  ),
  identifier: v.exactOptional(
    described(
      mapping({
        name: described(text('who gave the identifier'), 'Who gave the identifier: `Lanternworks`.'),
        value: described(text('the identifier, in quotes'), 'The identifier, in quotes: `"0042"`.'),
      }),
      'The employer’s own identifier of the job: `{name: Lanternworks, value: "0042"}`.',
    ),
  ),
  categories: v.exactOptional(
    described(oneOrMany(text(), 'a text or a list of texts'), 'Words to file it under: a text or a list.'),
  ),
  image: v.exactOptional(described(address, 'A picture that goes with it: an address.')),
  enclosure: v.exactOptional(
    described(
      mapping({
        url: described(address, 'The address of the file.'),
        mediaType: described(
          v.pipe(
            v.string('a media type such as application/pdf'),
            v.regex(/^[\w.+-]{1,80}\/[\w.+-]{1,80}$/, 'a media type such as application/pdf'),
          ),
          'What kind of file it is, as a media type: `application/pdf`.',
        ),
        length: v.exactOptional(
          described(
            v.pipe(v.number('bytes'), v.integer('bytes, a whole number'), v.minValue(0, 'bytes')),
            'Its length in bytes: `120000`; feeds say 0 where absent.',
          ),
        ),
      }),
      'A file that goes with it: `{url: …, mediaType: application/pdf, length: 120000}`.',
    ),
  ),
} as const;

/** The facts that `defaults` can state. */
export const defaultEntries = {
  ...factEntries,
  salary: v.exactOptional(
    described(
      defaultSalary,
      'The pay of postings that state none: `{currency: CAD, min: 52000, unit: year}`; `{currency: CAD}` alone says only what `$` means.',
    ),
  ),
} as const;

/** The keys that have two spellings; a mapping may hold one of each. */
export const otherSpellings = { location: 'locations', employmentType: 'employmentTypes' } as const;

export const oneSpellingAllowed = `only one of ${Object.entries(otherSpellings)
  .map((pair) => pair.join(' and '))
  .join(', and of ')}`;

export function hasOneSpelling(facts: object): boolean {
  return Object.entries(otherSpellings).every(([one, other]) => !(one in facts && other in facts));
}

/** Gives `location` and `employmentType` their names in `PostingFacts`; both spellings read the same values. */
export function oneSpelling<T extends object>(facts: T): Omit<T, keyof typeof otherSpellings> {
  const renamed = Object.entries(facts).map(([key, value]) => [nameOf(key), value as unknown]);
  return Object.fromEntries(renamed) as Omit<T, keyof typeof otherSpellings>;
}

function nameOf(key: string): string {
  return Object.hasOwn(otherSpellings, key) ? otherSpellings[key as keyof typeof otherSpellings] : key;
}
