import type { BaseIssue, BaseSchema } from 'valibot';
import type { Language } from '../../../model/language.ts';
import type { FactName, PostingFacts } from '../../../model/posting.ts';
import type { Stated, StatedFacts, Twice } from '../../source.ts';
import type { Ask } from './asking/ask.ts';
import type { BoardOptions } from './board-options.ts';

type Schema<T> = BaseSchema<unknown, T, BaseIssue<unknown>>;

/**
 * A place on the network that lists what is open, and nothing else: an ATS's job board. Made a `Source` by
 * `boardSource`, which does all the rest: asking politely, keeping the last good answer, closing what is gone.
 */
export interface Board<Options extends object, Rec> {
  /** The source's `type`; also what its postings' keys begin with. */
  readonly type: string;
  /** For messages: `Greenhouse`. */
  readonly title: string;
  /** The options beside the common ones (board-options.ts): a strict object's entries. */
  readonly options: Readonly<Record<string, BaseSchema<unknown, unknown, BaseIssue<unknown>>>>;
  /** What is read, as its vendor calls it: `lanternworks`. What is kept of it is kept under this name. */
  readonly name: (options: Options) => string;
  /** What two sources of the type both read; their `board` where absent. */
  readonly readTwice?: (first: Options, second: Options) => Twice | undefined;
  /**
   * All that the board lists now, to the last page, as plain JSON. Throws a `BoardTrouble` where an answer is not
   * sound (`ask` does). Records come as they are: `record` checks each.
   */
  readonly records: (
    options: Options & BoardOptions,
    ask: Ask,
    /** Those of the site. */
    languages: readonly Language[],
  ) => Promise<readonly unknown[]>;
  /** The field of a record that holds its id, a text or a number. Of records with the same id the first counts. */
  readonly idField: string;
  /** What we rely on in a record; further fields are let through (`v.looseObject`). */
  readonly record: Schema<Rec>;
  /** Pure. None for a record that is not public; several where a record holds translations. */
  readonly postings: (record: Rec, context: BoardContext<Options>) => readonly BoardPosting[];
}

export interface BoardContext<Options> {
  readonly options: Options;
  /** For names of countries and the like. */
  readonly languages: readonly string[];
  /** Whose numbers identifiers are. */
  readonly organization: string;
  /** IANA: the zone of dates without an offset. */
  readonly timeZone: string;
  /** Says why a field's value is not published: `note('salaryRange', 'states no period')`. */
  readonly note: (field: string, why: string) => void;
  /**
   * Says why something of the record could not be read. A posting that is named and not given stays as it was where it
   * was read before.
   */
  readonly fault: (why: string, about: About) => void;
  /** Says why what the record holds is meant not to be published: `asks search engines not to show it`. */
  readonly leaveOut: (why: string, about: About) => void;
}

/** What a fault is about: a posting, and the page of the fault. */
export interface About {
  readonly id?: string;
  readonly address: string;
}

/** One posting as a board gives it. Everything in it is untrusted; `boardDraft` makes it safe. */
export interface BoardPosting {
  /** Never changes while the job is on the board. Translations of one record share it. */
  readonly id: string;
  /** As the board says; absent where it does not: then the options and the text tell. */
  readonly language?: string | null | undefined;
  readonly title: string;
  /** The full text as HTML, all its parts in the order in which they are read. */
  readonly html: string;
  /** Its page at the board. */
  readonly url?: string | null | undefined;
  /** What postings of one job in several languages share; absent where the board does not say. */
  readonly job?: string | undefined;
  readonly facts: Facts;
}

/** Facts with gaps: those that a helper could not read are undefined. Their origin is `ats`. */
export type Facts = { readonly [Name in FactName]?: Stated<NonNullable<PostingFacts[Name]>> | undefined };

/** A posting whose language is known: what is compared from one reading to the next, and kept. Plain JSON. */
export interface ListedPosting {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly html: string;
  readonly url?: string;
  readonly job?: string;
  readonly facts: StatedFacts;
}
