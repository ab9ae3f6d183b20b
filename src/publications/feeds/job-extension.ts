import type { Posting } from '../../model/posting.ts';
import { isNamed } from '../../model/site.ts';
import type { FeedOpening } from './feed-entry.ts';
import { safeAddress, safeInstant } from '../safe-values.ts';

/** The facts of a posting in JSON Feed's `_job` (docs/outputs.md). Properties that are undefined are not written. */
export function jobExtension({ posting, data, translations }: FeedOpening) {
  const { organization, locations, remote, apply, hours } = posting;
  return {
    group: posting.group,
    organization: isNamed(organization)
      ? { name: organization.name, url: safeAddress(organization.url) }
      : undefined,
    department: posting.department,
    locations: locations?.map(({ name, address }) => ({ name, address: address && postalAddress(address) })),
    remote:
      remote === undefined
        ? undefined
        : { areas: remote.areas.map(({ name, country, type }) => ({ name, country, type })) },
    employment_types: posting.employmentTypes,
    salary: posting.salary && salaryOf(posting.salary),
    hours_per_week: hours && { min: hours.min, max: hours.max },
    term: posting.term,
    starts: posting.starts,
    closes: safeInstant(posting.closes),
    apply: apply && { url: safeAddress(apply.url), email: apply.email, telephone: apply.telephone },
    identifier: posting.identifier && { name: posting.identifier.name, value: posting.identifier.value },
    data_url: data,
    translations: translations.map(({ language, link }) => ({ language, url: link })),
  };
}

type Address = NonNullable<NonNullable<Posting['locations']>[number]['address']>;

function postalAddress(address: Address) {
  return {
    street: address.streetAddress,
    locality: address.addressLocality,
    region: address.addressRegion,
    postal_code: address.postalCode,
    country: address.addressCountry,
  };
}

function salaryOf({ currency, min, max, unit }: NonNullable<Posting['salary']>) {
  return { currency, min, max, unit };
}
