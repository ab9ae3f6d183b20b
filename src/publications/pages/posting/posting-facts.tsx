import type { Child } from 'hono/jsx';
import type { Posting } from '../../../model/posting.ts';
import {
  attachment,
  date,
  hoursText,
  organization,
  own,
  payText,
  places,
  postedAt,
  remoteWork,
  spoken,
  starts,
  Time,
  types,
  updatedAt,
} from './fact-values.tsx';
import { isolated, list } from '../layout/inline-text.tsx';
import type { FacetLinks } from './facet-links.ts';
import type { PageLanguage } from '../layout/page-language.ts';
import type { Wording } from '../../wording/wording.ts';

/** The facts in a line, for lists: department, places, employment types, pay. */
export function FactLine({ posting, page }: { posting: Posting; page: PageLanguage }) {
  const pay = payText(posting);
  return (
    <ul class="plain inline">
      {posting.department !== undefined && <li>{isolated(posting.department)}</li>}
      {posting.locations?.map((place) => (
        <li>{isolated(place.name)}</li>
      ))}
      {posting.remote !== undefined && <li>{remoteWork(posting.remote, page)}</li>}
      {posting.employmentTypes !== undefined && <li {...page.chrome}>{types(posting, page)}</li>}
      {pay !== undefined && <li {...page.chrome}>{isolated(pay)}</li>}
    </ul>
  );
}

/** When a posting was posted and until when it takes applications, as far as somebody stated it. */
export function Dates({ posting, page }: { posting: Posting; page: PageLanguage }) {
  const { wording, formats } = page;
  const posted = postedAt(posting);
  if (posted === undefined && posting.closes === undefined) return null;
  return (
    <ul class="plain dates" {...page.chrome}>
      {posted !== undefined && (
        <li>
          {wording.postedOn} <Time at={posted} text={formats.date(posted)} />
        </li>
      )}
      {posting.closes !== undefined && (
        <li>
          {wording.closesOn} <Time at={posting.closes} text={formats.deadline(posting.closes)} />
        </li>
      )}
    </ul>
  );
}

/** Every fact that the posting's JSON-LD states, for people: Google asks that both say the same. Facts that others have too lead to these. */
export function Facts(props: { posting: Posting; page: PageLanguage; links: FacetLinks }) {
  const { posting, page, links } = props;
  return (
    <dl>
      {rows(posting, page, links).map(([fact, value]) => (
        <div>
          <dt {...page.chrome}>{page.wording.facts[fact]}</dt>
          {value}
        </div>
      ))}
    </dl>
  );
}

type Row = readonly [fact: keyof Wording['facts'], value: Child];

function rows(posting: Posting, page: PageLanguage, links: FacetLinks): readonly Row[] {
  const all: readonly (readonly [Row[0], Child | undefined])[] = [
    ['organization', organization(posting)],
    ['department', own(posting.department, links.department)],
    ['location', places(posting, page, links)],
    ['employmentType', posting.employmentTypes && <dd {...page.chrome}>{types(posting, page, links)}</dd>],
    ['salary', spoken(payText(posting), page)],
    ['hours', spoken(hoursText(posting, page), page)],
    ['term', spoken(posting.term && page.formats.duration(posting.term), page)],
    ['starts', starts(posting, page)],
    ['posted', date(postedAt(posting), page)],
    ['updated', date(updatedAt(posting), page)],
    ['closes', posting.closes && date(posting.closes, page, page.formats.deadline(posting.closes))],
    ['identifier', own(posting.identifier?.value)],
    ['categories', posting.categories && <dd>{list(posting.categories, page)}</dd>],
    ['attachment', attachment(posting)],
  ];
  return all.flatMap(([fact, value]) =>
    value === undefined || value === '' ? [] : [[fact, value] as const],
  );
}
