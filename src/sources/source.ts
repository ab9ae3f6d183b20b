import type { BaseIssue, BaseSchema } from 'valibot';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Instant } from '../model/instant.ts';
import type { Language } from '../model/language.ts';
import type { FactName, Origin, PostingFacts } from '../model/posting.ts';
import type { Rendered } from '../text/markdown/markdown.ts';
import type { Prose } from '../text/prose/prose.ts';
import type { Configuration, SourceOptions } from '../model/configuration.ts';
import type { Fetch } from './network/fetching.ts';
import type { Store } from './store.ts';

/** Where postings are kept. One file and one registry line each (src/sources/registry.ts). */
export interface Source<Options = unknown> {
  /** The `type` that names it in the configuration. */
  readonly type: string;
  /** The options beside the common ones (`type`, `name`, `path`, `links`), strict. */
  readonly options: BaseSchema<unknown, Options, BaseIssue<unknown>>;
  /** By what `detect` knows a site, for people: `hugo.toml or config/_default/ (Hugo)`. */
  readonly looksFor?: string;
  /** Asked last whether it recognises a site: it would also recognise what is another source's. */
  readonly lastResort?: boolean;
  /** Reads files of data, which a site of another kind may keep its postings in. */
  readonly readsData?: boolean;
  /** Recognises a site without any configuration; undefined where this is none of its kind. Reads only what it needs. */
  readonly detect?: (files: Files, wish: DetectionWish) => Detection | undefined;
  /** What it reads is on no disk: it has no folder, no `path` and no history. */
  readonly isElsewhere?: true;
  /**
   * Brings what the desk's store keeps up to date: the one part of a source that waits for the network, so that nobody
   * who reads has to. Trouble is kept too, for `read` to report.
   */
  readonly refresh?: (options: Options & SourceOptions, desk: Desk) => Promise<void>;
  /** When `refresh` should be called next, in milliseconds since the epoch; 0 where it never was. */
  readonly dueAt?: (options: Options & SourceOptions, desk: Desk) => Promise<number>;
  /** What a second source of this type reads that the first one reads already; absent where two may read the same. */
  readonly readTwice?: (first: Options, second: Options) => Twice | undefined;
  /** Returns values; never throws for faulty content; throws where the world is down (an absent folder). */
  readonly read: (options: Options & SourceOptions, desk: Desk) => Promise<Harvest>;
}

/** The option of the second source, what it says, and what is allowed instead. */
export interface Twice {
  readonly key: string;
  readonly found: string;
  readonly allowed: string;
}

export interface DetectionWish {
  /** The folders of postings, outright (`--section`). */
  readonly section?: string | readonly string[];
}

/** What a source found out by itself: a complete configuration, as `rolecast init` would write it. */
export interface Detection {
  readonly configuration: Configuration;
  /** What was found, a line each, for people. */
  readonly notes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Set where the site's own configuration has a fault: what was found may not be what the site means. */
  readonly isDoubtful?: true;
  /** Files of which the source itself says why they are not read, or need not say it. */
  readonly isJudged?: (file: string) => boolean;
  /** Set where no file that it would read can be a posting. */
  readonly isEmpty?: true;
}

/** All that a source may touch. */
export interface Desk {
  /** The whole configuration: languages, time zone, front matter names. */
  readonly configuration: Configuration;
  /** Rooted at the source's `path`. */
  readonly files: Files;
  readonly history: History;
  /** Polite, safe and bounded (polite-fetch.ts). */
  readonly fetch: Fetch;
  /** What outlives the process. */
  readonly store: Store;
  /** The moment of this reading, in milliseconds since the epoch. */
  readonly now: number;
  readonly signal: AbortSignal;
  /**
   * The value `make` gave for this key and input before, or gives now. `make` is pure. Keeps re-reading cheap. A value
   * is forgotten after a reading in which nothing was asked for that is about the same (a file, say; else the key).
   */
  readonly memo: <T>(key: string, input: MemoInput, make: () => T, about?: string) => T;
  /** The value where it is sound, else the last sound one under this key, if any. Absent where a site is read only once. */
  readonly lastSound?: <T>(key: string, value: T, isSound: boolean) => T;
}

/** A text, or values of which each must be the very same one. */
export type MemoInput = string | readonly unknown[];

/** A folder, read-only. Paths are relative to it, well-formed Unicode, with `/`; nothing outside it is ever read, through links neither. */
export interface Files {
  /**
   * All files below `folder` (`''` is the root), sorted by code unit; hidden files, `node_modules` and links to outside
   * left out. In a later reading the same value where nothing came or went, where files are remembered.
   */
  readonly list: (folder: string) => readonly string[];
  /** Hidden entries, which are never read; a folder ends with `/`, and what it holds is not told. Absent where nobody can tell. */
  readonly hidden?: () => readonly string[];
  /** In a later reading the same value where the file did not change, where files are remembered. */
  readonly read: (path: string) => FileText;
  /** What could not be listed so far. Absent where listing cannot fail in part. */
  readonly diagnostics?: () => readonly Diagnostic[];
}

/** Text without a byte order mark, line ends as they are; or why there is none. Never throws. */
export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Diagnostic };

/** What version control knows about files. Paths as in `Files`. */
export interface History {
  readonly state: 'complete' | 'shallow' | 'absent';
  /** The same text for as long as all answers of `of` are. Absent where that cannot be said. */
  readonly version?: string;
  /** Undefined where the file is not committed, or where a shallow clone would lie. */
  readonly of: (path: string) => FileHistory | undefined;
  /** What was found wrong so far, also with files asked for. Paths as in `Files`. */
  readonly diagnostics: () => readonly Diagnostic[];
}

export interface FileHistory {
  /** The first commit that added the file under any name; the committer's own offset. */
  readonly added: Instant;
  /** The last commit that changed its content. */
  readonly changed: Instant;
  /** The paths, as in `Files`, from which it moved; oldest first. */
  readonly names?: readonly FormerName[];
}

export interface FormerName {
  readonly path: string;
  /** Its content changed as it moved: git guesses that it is the same file. */
  readonly isEdited: boolean;
}

export interface Harvest {
  readonly drafts: readonly Draft[];
  readonly diagnostics: readonly Diagnostic[];
  /** How many files or records were meant to be postings and are faulty. */
  readonly leftOut: number;
  /** What is known of those: what an original says of its end holds for its translations, admitted or not. */
  readonly withheld?: readonly Withheld[];
  /** Set where the source could not be read and these are the drafts of an earlier reading: its moment, where there was one. */
  readonly stale?: { readonly since?: Instant };
  /**
   * Of a board: the ids (`pairing.ats`) of all that it lists, published or not, as far as is known; what is not among
   * them is not open there. Absent where nobody knows: never read, or too long ago.
   */
  readonly listed?: ReadonlySet<string>;
  /** Set where the source lists what is open, and nothing else: what is gone from it is closed. */
  readonly isBoard?: true;
}

/** A posting that is not offered, kept for what it says about its translations. */
export interface Withheld extends Draft {
  /**
   * It has no title and so says whether it is closed, a statement in it may mean that it is closed, or nobody could read it.
   */
  readonly because: 'untitled' | 'doubtful' | 'unread';
}

/** What a source knows about one posting in one language, before configuration, history and pairing. */
export interface Draft {
  /** Relative to the source's folder; absent where the posting is no file. */
  readonly file?: string;
  readonly language: Language;
  /** Identity within its source and language: the path in its section without language and extension, or the ATS id. NFC. */
  readonly key: string;
  /** What the last path segment of our page is made from. */
  readonly slug: string;
  readonly title?: Stated<string>;
  readonly facts: StatedFacts;
  /** Set where the front matter or the source says that the posting is closed (`archived: true`). */
  readonly closed?: Origin;
  /** A list or the navigation of its site that says it is over. */
  readonly listed?: { readonly text: string; readonly file: string; readonly line?: number };
  /** Set where it says outright that it is open (`status: open`): no last day in its text closes it then. */
  readonly open?: Origin;
  /** What may be its end, or its beginning, and is not certain. */
  readonly ends?: readonly PossibleEnd[];
  /** Set where a board that knows the posting lists it now. */
  readonly isListed?: true;
  /** Its address on its own site, absolute; absent where the site does not say its address. */
  readonly url?: string;
  /** What the head says of the address, whatever the file's name: `slug`, `url` or `permalink`. */
  readonly statedAddress?: string;
  readonly aliases?: readonly string[];
  /** How translations find each other, strongest first. */
  readonly pairing: {
    readonly ats?: string;
    /** The type of the board whose id `ats` is, where the file says it (`leverId`). */
    readonly system?: string;
    readonly translationKey?: string;
    /** A number or key of the job, where each language has one posting with it. */
    readonly reference?: string;
    /** What it says that it translates, as that file is called or addressed. */
    readonly original?: string;
    /** The path that translations share, without language and extension. */
    readonly path: string;
  };
  readonly body: Body;
  /** Neither its name nor its head says its language: it is the folder's or the site's. */
  readonly isLanguageAssumed?: true;
  /** Of a file: what its head looks like, for telling what is unlike its neighbours. */
  readonly head?: HeadTraits;
  /** Whether the file that a relative link of the text names is there; undefined where the source cannot tell. */
  readonly hasTarget?: (href: string) => boolean | undefined;
}

export interface HeadTraits {
  /** Lower-case. */
  readonly keys: readonly string[];
  /** Its `layout`, `type` or `template`, lower-case. */
  readonly kind?: string;
  /** Names what its keys say that becomes a fact, beside its dates. */
  readonly says?: string;
}

/** A key that may say when the posting ends or is first to be seen, or that says it without an exact moment. */
export interface PossibleEnd {
  /** From then on the posting is over (or to be seen) in whatever way it is meant. */
  readonly at: Instant;
  readonly is: 'end' | 'opening';
  readonly origin: Origin;
  /** The key and its value, and what is doubtful about them. */
  readonly said: string;
  readonly hint: string;
}

/** A value and where it was stated. */
export interface Stated<T> {
  readonly value: T;
  readonly origin: Origin;
}

export type StatedFacts = { readonly [Name in FactName]?: Stated<NonNullable<PostingFacts[Name]>> };

/** A posting's text. Lazy: a closed posting's is never asked for its HTML. */
export interface Body {
  /** Sanitised, links absolute against the posting's address. */
  readonly html: (base: string | undefined) => Rendered;
  /** What rules about prose find in the text's blocks; remembered by `name` as long as the text stays the same. */
  readonly find: <T>(name: string, rules: (prose: Prose) => T) => T;
  /** As written, for telling untranslated copies. */
  readonly raw: string;
}
