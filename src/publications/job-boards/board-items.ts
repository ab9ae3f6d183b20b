import { mailAddress } from '../../model/address.ts';
import { parseInstant, type Instant } from '../../model/instant.ts';
import type { Posting } from '../../model/posting.ts';
import { isNamed, type Site } from '../../model/site.ts';
import { digestOf } from '../../text/digest.ts';
import { type BoardPlace, boardPlaces } from './board-places.ts';
import { joined, salaryText } from './board-terms.ts';
import { postedAt, updatedAt } from '../pages/posting/fact-values.tsx';
import { categoriesOf } from '../feeds/feed-entry.ts';
import { line, postingAddress } from '../safe-values.ts';

/** A posting at one place, as job boards count jobs: what is known and nothing else. Texts are on one line. */
export interface BoardItem {
  readonly posting: Posting;
  readonly place: BoardPlace;
  /** Unique among all items, 16 letters and digits; the same as long as the posting is offered at the place. */
  readonly reference: string;
  /** The job's own number; where it has none, one that all its places and languages share. */
  readonly requisition: string;
  readonly title: string;
  readonly url: string;
  readonly company: string;
  /** Who publishes it, where that is known. */
  readonly publisher: string | undefined;
  readonly description: string;
  /** In the offset in which it was stated, so that boards show the day that the page shows. */
  readonly posted: Instant | undefined;
  readonly updated: Instant | undefined;
  readonly closes: Instant | undefined;
  readonly email: string | undefined;
  readonly salary: string | undefined;
  readonly category: string | undefined;
}

/**
 * An item for each place. None where the posting has no title, no text or nobody who hires: no board takes such an item.
 * What some boards require and others do not (a date, a city) is left out of the item where it is not known.
 */
export function boardItems(posting: Posting, site: Site): readonly BoardItem[] {
  const title = line(posting.title);
  const company = nameOf(posting.organization);
  const description = descriptionOf(posting);
  if (title === '' || company === undefined || description === undefined) return [];
  const { apply, salary, closes, facts, id, group, identifier } = posting;
  const common = {
    posting,
    title,
    company,
    description,
    requisition: line(identifier?.value ?? '') || reference(group),
    url: postingAddress(posting, site),
    publisher: nameOf(site.organization),
    posted: existing(postedAt(posting)),
    updated: existing(updatedAt(posting)),
    closes: facts.closes === undefined || facts.closes.from === 'ledger' ? undefined : existing(closes),
    email: apply?.email === undefined ? undefined : mailAddress(apply.email),
    salary: salary && salaryText(salary),
    category: joined(categoriesOf(posting)),
  };
  return boardPlaces(posting).map((place) => ({
    ...common,
    place,
    reference: reference(`${id}\n${place.key}`),
  }));
}

/** Hexadecimal digits alone may be a number to who reads them: `688773257606e117` is one, and another. */
function reference(of: string): string {
  return `r${digestOf(of).slice(1)}`;
}

function nameOf(organization: Site['organization']): string | undefined {
  return isNamed(organization) ? line(organization.name) || undefined : undefined;
}

/** The text of an HTML description. */
export function shownText(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Something that is neither a tag nor white space: what `shownText` shows, at the price of a look. */
const hasText = /(?:^|>)\s*[^<\s]/;

/** Boards read character references badly: an ampersand that nobody can take for one is written as it is. */
function descriptionOf(posting: Posting): string | undefined {
  const html: string = posting.description ?? '';
  return !hasText.test(html) ? undefined : html.replace(/&(?:amp|#38|#x26);(?=[\s<])/gi, '&').trim();
}

function existing(at: Instant | undefined): Instant | undefined {
  return at === undefined ? undefined : parseInstant(at);
}
