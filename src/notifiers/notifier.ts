import type { Diagnostic } from '../model/diagnostic.ts';
import type { Edition } from '../model/document.ts';
import type { NotifyOptions } from '../model/configuration.ts';
import type { Site } from '../model/site.ts';

/** Somebody who is told of changes. One file for each kind and one registry line (src/notifiers/registry.ts). */
export interface Notifier {
  /** Unique on a site, and the same for good: under it the outbox keeps what was told. */
  readonly name: string;
  /** Another one where what was refused may be accepted now: another key, another account. No secret. */
  readonly account: string;
  /** What it is told of: feeds, pages, or pages with a `JobPosting`. */
  readonly of: 'feeds' | 'pages' | 'postings';
  /** The changes that it is told of. What is not told is remembered as it is. */
  readonly tells: readonly Change[];
  /** The most notices that are sent at once. */
  readonly batch: number;
  /** How many notices it takes in a day of its own. */
  readonly quota?: Quota;
  /** What it may be told of, the most important first. */
  readonly topics: (edition: Edition, tagOf: TagOf) => Promise<Topics>;
  /** Whether it may be told of this address: what was told before may lie elsewhere now. */
  readonly covers: (address: string) => boolean;
  /** Of these notices those for which it is too early, each with the reason. Absent where there is no such thing. */
  readonly tooEarly?: (notices: readonly Notice[], desk: NotifyDesk) => Promise<ReadonlyMap<string, string>>;
  /** Tells of at most `batch` changes. Never rejects. */
  readonly send: (notices: readonly Notice[], desk: NotifyDesk) => Promise<Answer>;
}

export interface Topics {
  /** Absolute addresses, each with a digest of what a reader finds there. */
  readonly there: ReadonlyMap<string, string>;
  /** Whether an address that is not there is gone for good. It is not while a source cannot be read. */
  readonly isGone: (address: string) => boolean;
}

/** The entity tag of what readers get at a document path; undefined where they get an error. */
export type TagOf = (path: string) => Promise<string | undefined>;

export type Change = 'added' | 'updated' | 'deleted';

export interface Notice {
  readonly address: string;
  readonly change: Change;
}

/** A day begins at midnight in `timeZone` (IANA). */
export interface Quota {
  readonly daily: number;
  readonly timeZone: string;
}

/** What came of sending. A notice that is named nowhere may have arrived or not, and is sent again. */
export interface Answer {
  readonly told?: readonly string[];
  /** What will not be accepted as it is: why, by address. */
  readonly refused?: ReadonlyMap<string, Fault>;
  /** Set where all were refused because of what may be only one of them: the others may be taken without it. */
  readonly divisible?: true;
  /** Set where nothing more is to be sent for now. */
  readonly stop?: Stop;
  /** Set where surely nothing arrived. */
  readonly unsent?: true;
}

/** `why` follows a colon; `hint` says what to do. */
export interface Fault {
  readonly why: string;
  readonly hint: string;
}

export interface Stop {
  readonly why: string;
  /** What a person must do before it can go on; absent where time heals it. */
  readonly hint?: string;
  /** The least number of milliseconds to wait. */
  readonly wait?: number;
}

/** All that a notifier may touch. */
export interface NotifyDesk {
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds that a host has for its answer; 10,000 where absent. */
  readonly timeout?: number;
}

/** What decides who is told. */
export interface NotifySetting {
  readonly site: Pick<Site, 'url' | 'hub'>;
  readonly options: NotifyOptions;
  /** Whether the hub is told, where the site has one. */
  readonly tellsHub: boolean;
  /** A Google service account's key as JSON, as its console hands it out. */
  readonly googleAccount?: string;
}

/** The notifiers of a kind that a site has, and what hinders them. */
export type NotifierKind = (setting: NotifySetting) => readonly (Notifier | Diagnostic)[];
