import type { Child } from 'hono/jsx';
import { webAddress } from '../../../model/address.ts';
import { calendarDate, type Instant } from '../../../model/instant.ts';
import type { PostalAddress, Posting, Remote } from '../../../model/posting.ts';
import { isNamed, type Site, siteName } from '../../../model/site.ts';
import { isolated, linked, list, Named } from '../layout/inline-text.tsx';
import { type PageLanguage, pageLanguage } from '../layout/page-language.ts';
import type { FacetLinks } from './facet-links.ts';

/** When the posting was posted; undefined where that is only when Rolecast first saw it. */
export function postedAt(posting: Posting): Instant | undefined {
  const { opens, facts } = posting;
  return facts.opens === undefined || facts.opens.from === 'ledger' ? undefined : opens;
}

/** The values are `dd` elements, or undefined where there is nothing to say. This one is in the posting's own words. */
export function own(text: string | undefined, href?: string): Child | undefined {
  return text === undefined || text === '' ? undefined : <dd>{linked(text, href)}</dd>;
}

/** In the page's words. */
export function spoken(text: string | undefined, page: PageLanguage): Child | undefined {
  return text === undefined || text === '' ? undefined : <dd {...page.chrome}>{isolated(text)}</dd>;
}

export function date(at: Instant | undefined, page: PageLanguage, text?: string): Child | undefined {
  if (at === undefined) return undefined;
  return (
    <dd {...page.chrome}>
      <Time at={at} text={text ?? page.formats.date(at)} />
    </dd>
  );
}

export function Time({ at, text }: { at: Instant; text: string }) {
  return <time datetime={at}>{text}</time>;
}

export function postingPageTitle({ title, organization, language }: Posting, site: Site): string {
  return `${title} · ${isNamed(organization) ? organization.name : siteName(site, language)}`;
}

export function organization({ organization }: Posting): Child | undefined {
  if (!isNamed(organization)) return undefined;
  return (
    <dd>
      <Named name={organization.name} url={organization.url} />
    </dd>
  );
}

export function places(posting: Posting, page: PageLanguage, links: FacetLinks): Child | undefined {
  const { locations = [], remote } = posting;
  if (locations.length === 0 && remote === undefined) return undefined;
  return (
    <dd>
      <ul class="plain">
        {locations.map((place) => (
          <li>
            {linked(place.name, links.place(place.address?.addressLocality ?? place.name))}
            {addressText(place.address, place.name, page)}
          </li>
        ))}
        {remote !== undefined && <li>{remoteWork(remote, page, links.remote)}</li>}
      </ul>
    </dd>
  );
}

function addressText(address: PostalAddress | undefined, name: string, page: PageLanguage): Child {
  const { streetAddress, postalCode, addressLocality, addressRegion, addressCountry } = address ?? {};
  const town = [postalCode, addressLocality].filter((part) => part !== undefined).join(' ');
  const named = addressCountry && page.formats.country(addressCountry);
  const country = named === name ? undefined : named;
  const local = [streetAddress, town, addressRegion].filter((part) => part && part !== name).join(', ');
  const whole = [local, country].filter((part) => part !== undefined && part !== '').join(', ');
  if (whole === '' || said(whole) === said(name)) return null;
  return (
    <span class="address">
      {local !== '' && isolated(local)}
      {local !== '' && country !== undefined && ', '}
      {country !== undefined && isolated(country)}
    </span>
  );
}

/** A place as it is said: "Tangier,  Morocco" adds nothing to "Tangier, Morocco". */
function said(place: string): string {
  return place
    .toLowerCase()
    .replace(/[\s,،]+/g, ' ')
    .trim();
}

export function remoteWork({ areas }: Remote, page: PageLanguage, href?: string): Child {
  return (
    <>
      <span {...page.chrome}>
        {href === undefined ? page.wording.remote : <a href={href}>{page.wording.remote}</a>}
      </span>
      {areas.length > 0 && (
        <>
          {' ('}
          {list(
            areas.map((area) => area.name),
            page,
            'any',
          )}
          {')'}
        </>
      )}
    </>
  );
}

export function types({ employmentTypes = [] }: Posting, page: PageLanguage, links?: FacetLinks): Child {
  const names = employmentTypes.map((type) => page.wording.employmentTypes[type]);
  const inLine = [...names.slice(0, 1), ...names.slice(1).map(page.formats.inLine)];
  return list(
    inLine,
    page,
    'any',
    employmentTypes.map((type) => links?.type(type)),
  );
}

const payTexts = new WeakMap<Posting, string | undefined>();

/** Kept, because a range of money is dear to format and stands in three places. */
export function payText(posting: Posting): string | undefined {
  if (!payTexts.has(posting)) payTexts.set(posting, newPayText(posting, pageLanguage(posting.language)));
  return payTexts.get(posting);
}

function newPayText({ salary }: Posting, { wording, formats }: PageLanguage): string | undefined {
  const { min, max } = salary ?? {};
  if (salary === undefined || (min === undefined && max === undefined)) return undefined;
  const amount = formats.money(salary.currency, min ?? max ?? 0, max ?? min ?? 0);
  const reach = max === undefined ? wording.salaryFrom : min === undefined ? wording.salaryUpTo : '{amount}';
  return fill(wording.salaryPer[salary.unit], fill(reach, amount));
}

function fill(text: string, amount: string): string {
  return text.replace('{amount}', () => amount);
}

export function hoursText({ hours }: Posting, { wording, formats }: PageLanguage): string | undefined {
  return hours && formats.count(wording.hoursAWeek, hours.min, hours.max);
}

export function starts({ starts }: Posting, page: PageLanguage): Child | undefined {
  if (starts === undefined) return undefined;
  if (starts === 'immediate') return spoken(page.wording.immediately, page);
  return /^\d{4}-\d\d-\d\d$/.test(starts) ? spoken(page.formats.date(starts), page) : own(starts);
}

/** The date of the last change, where it says more than the date of posting does. */
export function updatedAt(posting: Posting): Instant | undefined {
  if (posting.facts.updated?.from === 'ledger') return undefined;
  const { opens, updated } = posting;
  return opens !== undefined && calendarDate(updated) <= calendarDate(opens) ? undefined : updated;
}

export function attachment({ enclosure }: Posting): Child | undefined {
  const address = enclosure && webAddress(enclosure.url);
  if (address === undefined) return undefined;
  const name = address.slice(address.lastIndexOf('/') + 1) || address;
  return (
    <dd>
      <Named name={name} url={address} />
    </dd>
  );
}
