import type { Instant } from './instant.ts';
import type { Language } from './language.ts';
import type { Organization } from './site.ts';

/** HTML that went through the sanitiser: safe to put into a page or a feed, closed tags, absolute links. */
export type SafeHtml = string & { readonly __safe: unique symbol };

export type Status = 'open' | 'closed' | 'scheduled';

/** Where a fact came from. The order is the order of precedence, strongest first. */
export const originKinds = [
  'override',
  'front-matter',
  'ats',
  'file-name',
  'git',
  'prose',
  'default',
  'ledger',
  'translation',
] as const;

export interface Origin {
  readonly from: (typeof originKinds)[number];
  /** The front matter key, configuration key or ATS field, as it was written. */
  readonly key?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** schema.org/PostalAddress. `addressCountry` is ISO 3166-1 alpha-2. */
export interface PostalAddress {
  readonly streetAddress?: string;
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  readonly postalCode?: string;
  readonly addressCountry?: string;
}

/** schema.org/Place: where the employee reports. `name` is the place as the posting writes it. */
export interface Place {
  readonly name: string;
  readonly address?: PostalAddress;
}

/** An area a remote employee may live in: schema.org/Country (ISO 3166-1 alpha-2 in `country`, or `EU`) or a State within it. */
export interface RemoteArea {
  readonly name: string;
  readonly country?: string;
  readonly type: 'Country' | 'State';
}

/** Present only where the posting can be done wholly from elsewhere (schema.org jobLocationType TELECOMMUTE). */
export interface Remote {
  readonly areas: readonly RemoteArea[];
}

/** schema.org/employmentType as Google reads it. */
export const employmentTypes = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const;
export type EmploymentType = (typeof employmentTypes)[number];

export const salaryUnits = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type SalaryUnit = (typeof salaryUnits)[number];

/** The employer's own figure. Amounts in whole units of `currency` (ISO 4217), never cents. `min` equals `max` for one value. */
export interface Salary {
  readonly currency: string;
  readonly min?: number;
  readonly max?: number;
  readonly unit: SalaryUnit;
}

/** Hours a week. */
export interface Hours {
  readonly min: number;
  readonly max: number;
}

/** ISO 8601 duration of a fixed term, such as `P6M`. */
export type Term = string;

export interface Apply {
  readonly url?: string;
  readonly email?: string;
  /** Digits, with `+` before a number that names its country. */
  readonly telephone?: string;
}

export interface Identifier {
  readonly name: string;
  readonly value: string;
}

/** A file that goes with a posting (RSS enclosure, JSON Feed attachment). `length` in bytes where known. */
export interface Enclosure {
  readonly url: string;
  readonly mediaType: string;
  readonly length?: number;
}

/** Every field of a posting that a source, the configuration or prose can state. */
export interface PostingFacts {
  readonly summary?: string;
  readonly opens?: Instant;
  readonly updated?: Instant;
  readonly closes?: Instant;
  readonly organization?: Organization;
  readonly department?: string;
  readonly locations?: readonly Place[];
  readonly remote?: Remote;
  readonly employmentTypes?: readonly EmploymentType[];
  readonly salary?: Salary;
  readonly hours?: Hours;
  readonly term?: Term;
  /** Calendar date on which the employee starts; `immediate` where the posting says so. */
  readonly starts?: string;
  readonly apply?: Apply;
  readonly identifier?: Identifier;
  readonly categories?: readonly string[];
  readonly image?: string;
  readonly enclosure?: Enclosure;
}

export type FactName = keyof PostingFacts;

export interface PastEvent {
  readonly kind: 'opened' | 'changed' | 'closed';
  readonly at: Instant;
  /** As it was then. */
  readonly title: string;
  /** The path of its page here then, `/en/jobs/baker/`; of the list, where there was none any more. */
  readonly page?: string;
  /** Absolute; there where the posting's own page was elsewhere, and it was open. */
  readonly url?: string;
  /** Who hired then; empty where nobody said so. */
  readonly organization?: string;
}

/** A posting that no source has any more: what the ledger remembers of it. */
export interface GonePosting {
  readonly id: string;
  readonly language: Language;
  /** Oldest first; at least one. */
  readonly past: readonly PastEvent[];
}

/** One admitted job posting in one language. Plain JSON: `JSON.parse(JSON.stringify(p))` is the same posting. */
export interface Posting extends PostingFacts {
  /** A `tag:` URI (RFC 4151) that never changes while the job is offered. */
  readonly id: string;
  /** Shared by the translations of one posting: a `tag:` URI. */
  readonly group: string;
  /** Unique within its language; the last segment of the path of our page. Already fit for a URL path. */
  readonly slug: string;
  readonly language: Language;
  /** As of the moment of reading; a Catalog moves it forward as `opens` and `closes` pass. */
  readonly status: Status;
  readonly title: string;
  /** The canonical address: the posting's page on its own site, or ours where the source says `links: here`. Absolute. */
  readonly url: string;
  /** Whether `url` is our own page. */
  readonly here: boolean;
  /** Former addresses of the posting (Hugo `aliases`), absolute. */
  readonly aliases?: readonly string[];
  /** The full text. Absent on closed postings: nobody renders what nobody may be shown. */
  readonly description?: SafeHtml;
  readonly organization: Organization;
  /** When the entry last changed: stated, committed or first seen. */
  readonly updated: Instant;
  /** What happened to it, oldest first, where the ledger remembers more than the posting says of itself. */
  readonly past?: readonly PastEvent[];
  /** Where each fact came from. `status` tells why a posting is closed. */
  readonly facts: Readonly<Partial<Record<FactName | 'status' | 'title', Origin>>>;
  readonly source: {
    /** The source's name in the configuration or, without one, its type. */
    readonly name: string;
    /** Relative to the folder that was read, with `/`. */
    readonly file?: string;
  };
}

/** What holds a posting: a file of its own, a record in a file of many, or a board that is elsewhere. */
export type Home = 'file' | 'record' | 'board';

/** `title`: where its title stands. */
export function homeOf(file: string | undefined, title: Origin | undefined): Home {
  return file !== undefined ? 'file' : title?.file !== undefined ? 'record' : 'board';
}

export function homeOfPosting({ source, facts }: Pick<Posting, 'source' | 'facts'>): Home {
  return homeOf(source.file, facts.title);
}

/** Where a person writes what a posting lacks. */
export const placeToWrite: Readonly<Record<Home, string>> = {
  file: 'in the front matter',
  record: 'in its record',
  board: 'at the board',
};
