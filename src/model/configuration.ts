import type { DiagnosticCode } from './diagnostic-codes.ts';
import type { Language } from './language.ts';
import type { FactName, PostingFacts } from './posting.ts';
import type { Organization, SiteLanguage, TagAuthority } from './site.ts';

/** What rolecast.yaml says, validated, with defaults filled in. Plain JSON. */
export interface Configuration {
  /** Where Rolecast is served; absolute, ends with `/`. Without it the runtime's own address stands in. */
  readonly url?: string;
  /** The default language first; never empty. */
  readonly languages: readonly SiteLanguage[];
  readonly organization: Organization;
  readonly timeZone: string;
  readonly tag: TagAuthority;
  readonly sources: readonly (SourceOptions & Readonly<Record<string, unknown>>)[];
  /** Facts for postings that state none themselves. */
  readonly defaults: PostingFacts;
  /** Facts that win over everything, by id, file, `translationKey`, ATS id or key of the posting. */
  readonly overrides: Readonly<Record<string, Override>>;
  /** A site's own front matter names, added to the known ones: `{ closes: ['application end'] }`. */
  readonly frontMatter: Readonly<Partial<Record<FactName | 'closed' | 'ignored', readonly string[]>>>;
  /** What becomes of facts found in prose, by fact. */
  readonly prose: Readonly<Partial<Record<FactName, ProsePolicy>>>;
  /** The folder into which the site is built, relative to the configuration: what has no page there is not offered. */
  readonly built?: string;
  /** What `rolecast check` keeps to itself, by code: everywhere, or in these files. */
  readonly check?: Silences;
  /** The first-seen ledger's file, relative to the configuration. */
  readonly ledger?: string;
  readonly feeds: FeedOptions;
  /** The most postings that a source may have; 200000 where absent. */
  readonly limits?: { readonly postings?: number };
  /** Who is told of changes. */
  readonly notify?: NotifyOptions;
  readonly accent?: string;
  readonly theme?: Theme;
  /** Ways to hear of new openings beside the feeds: `email` is a plain e-mail address or an https address. */
  readonly subscribe?: { readonly email?: string };
}

export interface Theme {
  /** An https address, or a path of the host, as is `image`. */
  readonly stylesheet?: string;
  /** Shown with a page where it is shared. */
  readonly image?: string;
}

export interface FeedOptions {
  /** The most entries a feed holds. */
  readonly entries: number;
  /** A WebSub hub; absolute. */
  readonly hub?: string;
  /** `false`: the hub is named in the feeds and not told when they change. */
  readonly ping?: boolean;
  /** Whether Atom feeds say which postings closed (RFC 6721). */
  readonly tombstones?: boolean;
}

export type Silences = Readonly<Partial<Record<DiagnosticCode, 'off' | readonly string[]>>>;

export type ProsePolicy = 'publish' | 'suggest' | 'off';

/** The options that every source has. */
export interface SourceOptions {
  readonly type: string;
  /** For messages; the type where absent. */
  readonly name?: string;
  /** The folder, relative to the configuration. */
  readonly path: string;
  /** `there`: a posting's page on its own site is canonical. `here`: our page is. */
  readonly links: 'there' | 'here';
  /** It is meant that it gives no postings: of files that were there and are gone, all are closed. */
  readonly mayBeEmpty?: boolean;
}

export interface Override extends PostingFacts {
  readonly status?: 'open' | 'closed';
  readonly title?: string;
  /** Only the posting in this language. */
  readonly language?: Language;
}

/** What is meant where neither the file nor detection says anything. */
export const configurationDefaults = {
  timeZone: 'UTC',
  defaults: {},
  overrides: {},
  frontMatter: {},
  prose: {},
  feeds: { entries: 50 },
} as const satisfies Partial<Configuration>;

/** Who is told of changes beside the hub of the feeds, and with what. Holds no secret. Plain JSON. */
export interface NotifyOptions {
  readonly indexnow?: IndexNowOptions;
  readonly google?: GoogleIndexingOptions;
  /** The folder in which it is remembered what was told, relative to the configuration. */
  readonly outbox?: string;
}

/** https://www.indexnow.org/documentation */
export interface IndexNowOptions {
  /** Public by nature: whoever asks for the key's file gets it. */
  readonly key: string;
  /** Absolute; the key's file among our own documents where absent. A key holds for what lies in the folder of its file. */
  readonly keyLocation?: string;
  /** Absolute; `https://api.indexnow.org/indexnow` where absent, which hands on to all that take part. */
  readonly engines?: readonly string[];
}

/** https://developers.google.com/search/apis/indexing-api/v3/quickstart */
export interface GoogleIndexingOptions {
  /** How many addresses Google takes in a day; 200 where absent. */
  readonly daily?: number;
}
