import type { AdministrativeArea, JobPosting, MonetaryAmount, OrganizationLeaf, PlaceLeaf } from 'schema-dts';
import { calendarDate } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { Identifier, Place, Posting, Remote, RemoteArea, Salary } from '../../model/posting.ts';
import { isNamed, type Organization, type Site } from '../../model/site.ts';
import { countryName, europeanUnion } from '../../text/values/countries.ts';
import { given, postingAddress, safeAddress } from '../safe-values.ts';
import { workHours } from './work-hours.ts';

/**
 * A posting as schema.org/JobPosting: what it states and nothing else. No date that was only first seen, no
 * `directApply`, and no `inLanguage`, which is no property of this type. `@id` is the posting's own id, as in its feed
 * entries, so that wherever the node appears it is the same one.
 */
export function postingNode(posting: Posting, site: Site): JobPosting {
  const { department, identifier } = posting;
  return {
    '@type': 'JobPosting',
    '@id': posting.id,
    url: postingAddress(posting, site),
    title: posting.title,
    ...says('description', posting.description),
    ...dates(posting),
    ...says(
      'hiringOrganization',
      isNamed(posting.organization) ? organization(posting.organization) : undefined,
    ),
    ...says('employmentUnit', department && ({ '@type': 'Organization', name: department } as const)),
    ...says('jobLocation', oneOrMany(posting.locations?.map(place))),
    ...telecommute(posting.remote, posting.language),
    ...says('employmentType', oneOrMany(posting.employmentTypes)),
    ...says('baseSalary', posting.salary && baseSalary(posting.salary)),
    ...says('workHours', workHours(posting)),
    ...says('jobDuration', posting.term),
    ...start(posting.starts),
    ...says('identifier', identifier && identifierNode(identifier)),
    ...application(posting),
    ...says('image', safeAddress(posting.image)),
  };
}

function identifierNode({ name, value }: Identifier) {
  return { '@type': 'PropertyValue', ...(isNamed({ name }) && { name }), value } as const;
}

function dates({ opens, closes, facts }: Posting): Pick<JobPosting, 'datePosted' | 'validThrough'> {
  const stated = (name: 'opens' | 'closes') => facts[name] !== undefined && facts[name].from !== 'ledger';
  return {
    ...says('datePosted', opens !== undefined && stated('opens') ? calendarDate(opens) : undefined),
    ...says('validThrough', stated('closes') ? closes : undefined),
  };
}

function organization({ name, url, logo, sameAs }: Organization): OrganizationLeaf {
  const same = sameAs?.map(safeAddress).filter((address) => address !== undefined);
  return {
    '@type': 'Organization',
    name,
    ...given('url', safeAddress(url)),
    ...given('sameAs', oneOrMany(same)),
    ...given('logo', safeAddress(logo)),
  };
}

function place({ name, address }: Place): PlaceLeaf {
  return {
    '@type': 'Place',
    name,
    ...given('address', address && ({ '@type': 'PostalAddress', ...address } as const)),
  };
}

function telecommute(
  remote: Remote | undefined,
  language: Language,
): Pick<JobPosting, 'jobLocationType' | 'applicantLocationRequirements'> {
  if (remote === undefined) return {};
  return {
    jobLocationType: 'TELECOMMUTE',
    ...says('applicantLocationRequirements', oneOrMany(remote.areas.flatMap((one) => area(one, language)))),
  };
}

/** Google asks for countries: the European Union is its member states here, and nowhere else. */
function area({ type, name, country }: RemoteArea, language: Language): readonly AdministrativeArea[] {
  if (country === 'EU')
    return europeanUnion.map((code) => ({ '@type': 'Country', name: countryName(code, language) }));
  return [type === 'Country' ? { '@type': 'Country', name } : { '@type': 'State', name }];
}

function baseSalary({ currency, min, max, unit }: Salary): MonetaryAmount {
  const amount = min === max ? given('value', min) : { ...given('minValue', min), ...given('maxValue', max) };
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', ...amount, unitText: unit },
  };
}

function start(starts: string | undefined): Pick<JobPosting, 'jobStartDate' | 'jobImmediateStart'> {
  return starts === 'immediate' ? { jobImmediateStart: true } : says('jobStartDate', starts);
}

function application({ apply }: Posting): Pick<JobPosting, 'applicationContact' | 'potentialAction'> {
  const target = safeAddress(apply?.url);
  const { email, telephone } = apply ?? {};
  return {
    ...says(
      'applicationContact',
      email === undefined && telephone === undefined
        ? undefined
        : ({ '@type': 'ContactPoint', ...given('email', email), ...given('telephone', telephone) } as const),
    ),
    ...says(
      'potentialAction',
      target === undefined ? undefined : ({ '@type': 'ApplyAction', target } as const),
    ),
  };
}

/** schema.org allows a list wherever it allows a value; one value stands alone, none is absent. */
function oneOrMany<T>(values: readonly T[] | undefined): T | readonly T[] | undefined {
  return values === undefined || values.length === 0 ? undefined : values.length === 1 ? values[0] : values;
}

/** `given`, held to the properties of JobPosting and their types: a spread alone is not checked for either. */
function says<Key extends keyof JobPosting>(key: Key, value: JobPosting[Key]): Pick<JobPosting, Key>;
function says(key: string, value: unknown): object {
  return given(key, value);
}
