import type { Diagnostic } from '../model/diagnostic.ts';
import { type Home, homeOfPosting, placeToWrite } from '../model/posting.ts';
import type { Posting } from '../model/posting.ts';
import { isNamed } from '../model/site.ts';
import { eachOpen, placeOf } from './rule.ts';

/** Google's rules for JobPosting: https://developers.google.com/search/docs/appearance/structured-data/job-posting */

interface Property {
  readonly name: string;
  readonly has: (posting: Posting) => boolean;
  readonly write: (home: Home) => string;
}

const required: readonly Property[] = [
  {
    name: 'datePosted',
    has: ({ facts }) => facts.opens !== undefined && facts.opens.from !== 'ledger',
    write: (home) =>
      `\`date: YYYY-MM-DD\` ${placeToWrite[home]}${home === 'file' ? ', or commit the file' : ''}`,
  },
  {
    name: 'description',
    has: ({ description }) => (description ?? '').trim() !== '',
    write: (home) =>
      `the text of the posting ${home === 'file' ? 'below the front matter' : placeToWrite[home]}`,
  },
  {
    name: 'hiringOrganization',
    has: ({ organization }) => isNamed(organization),
    write: () => '`organization: {name: …}` in rolecast.yaml',
  },
  {
    name: 'jobLocation',
    has: ({ locations, remote }) => (locations ?? []).length > 0 || (remote?.areas ?? []).length > 0,
    write: (home) =>
      `\`location: City, Region, Country\` ${placeToWrite[home]}, or \`remote: Country\` where the work can be done wholly from elsewhere; for all postings under \`defaults\` in rolecast.yaml`,
  },
];

const recommended: readonly Property[] = [
  {
    name: 'employmentType',
    has: ({ employmentTypes }) => (employmentTypes ?? []).length > 0,
    write: () => '`employment_type: full-time`',
  },
  {
    name: 'baseSalary',
    has: ({ salary }) => salary !== undefined,
    write: () => '`salary: {currency: …, min: …, max: …, unit: year}`',
  },
  {
    name: 'validThrough',
    has: ({ closes }) => closes !== undefined,
    write: () => '`closes: YYYY-MM-DD`, if there is a last day',
  },
  { name: 'identifier', has: ({ identifier }) => identifier !== undefined, write: () => '`reference: …`' },
];

/** That nobody hires at all is said once, of the whole site. */
export const googleRequired = eachOpen((posting, { site }) =>
  required
    .filter(({ has }) => !has(posting))
    .filter(({ name }) => name !== 'hiringOrganization' || isNamed(site.organization))
    .map(({ name, write }): Diagnostic => ({
      severity: 'error',
      code: 'google-required-missing',
      message: `Google shows no posting without ${name}, and no field states it`,
      hint: `Write ${write(homeOfPosting(posting))}`,
      ...placeOf(posting),
    })),
);

export const googleRecommended = eachOpen((posting) => {
  const missing = recommended.filter(({ has }) => !has(posting));
  if (missing.length === 0) return [];
  return [
    {
      severity: 'info',
      code: 'google-recommended-missing',
      message: `Google recommends ${missing.map(({ name }) => name).join(', ')}, and no field states ${missing.length === 1 ? 'it' : 'them'}`,
      hint: `Write, where it is so: ${missing.map(({ write }) => write(homeOfPosting(posting))).join('; ')}`,
      ...placeOf(posting),
    },
  ];
});

/** A place that Google can put on a map names its country. */
export const countryMissing = eachOpen((posting) =>
  (posting.locations ?? [])
    .filter(({ address }) => address?.addressCountry === undefined)
    .map(({ name }): Diagnostic => ({
      severity: 'warning',
      code: 'location-country-missing',
      message: `The place "${name}" names no country`,
      hint: 'Google needs addressCountry: write `location: City, Region, Country`',
      ...placeOf(posting, 'locations'),
    })),
);

export const applyMissing = eachOpen((posting) =>
  posting.apply === undefined && posting.here
    ? [
        {
          severity: 'warning',
          code: 'apply-missing',
          message: 'No field says how to apply, and our page is the one that people see',
          hint: 'Write `apply_link: https://…` or `apply_email: …`: Google takes action against postings that cannot be applied for',
          ...placeOf(posting),
        },
      ]
    : [],
);

/** Whether a posting has all that Google requires, which refuses a place without its country. */
export function isEligible(posting: Posting): boolean {
  const { locations = [] } = posting;
  return (
    required.every(({ has }) => has(posting)) &&
    locations.every(({ address }) => address?.addressCountry !== undefined)
  );
}
