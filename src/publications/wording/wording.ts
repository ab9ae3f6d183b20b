import type { EmploymentType, SalaryUnit } from '../../model/posting.ts';

/** Text with a place for an amount: `{amount} an hour`. */
export type AmountText = `${string}{amount}${string}`;

/** Text with a place for a posting's title: `New: {title}`. */
export type TitleText = `${string}{title}${string}`;

/** A count in words, a form for each plural category the language has (`Intl.PluralRules`); `{count}` is the number. */
export type CountText = { readonly other: `${string}{count}${string}` } & {
  readonly [Category in Intl.LDMLPluralRule]?: string;
};

/** What is said where there is no page, and on pages too. */
export interface Answers {
  /** BCP 47. */
  readonly language: string;
  readonly allOpenings: string;
  /** Names the field for words to look for in a list, and starts the search. */
  readonly search: { readonly label: string; readonly button: string };
  readonly closed: { readonly label: string; readonly text: string };
  /** What is said instead of a page, by HTTP status. */
  readonly problems: Readonly<Record<400 | 404 | 405 | 412 | 414 | 500 | 503, string>>;
}

/** Both parts of a language as one. */
export function wording(answers: Answers, pages: Omit<Wording, keyof Answers>): Wording {
  return { ...answers, ...pages };
}

/** Every phrase of the pages in one language. Data only. A missing phrase does not compile. */
export interface Wording extends Answers {
  readonly skipToContent: string;
  /** Names the list of languages; here and below, names are read out and may not be visible. */
  readonly languages: string;
  readonly openings: string;
  /** Heads those in a list by department that name none. */
  readonly otherOpenings: string;
  readonly similarOpenings: string;
  readonly openingCount: CountText;
  readonly noOpenings: { readonly title: string; readonly text: string };
  readonly postedOn: string;
  readonly closesOn: string;
  readonly follow: { readonly title: string; readonly text: string; readonly email: string };
  /** Names the list of pages with a part of the openings. */
  readonly browse: string;
  readonly filter: {
    /** Opens and closes the choice of what to narrow a list to. */
    readonly title: string;
    /** Opens the rest of a long choice. */
    readonly more: string;
    /** Takes back all that was chosen and typed. */
    readonly clear: string;
    readonly matches: `${string}{count}${string}`;
    readonly none: string;
  };
  /** Hands a posting's address to whatever the reader shares with. */
  readonly share: string;
  /** Puts an address on the clipboard; said when it is there. */
  readonly copy: { readonly button: string; readonly done: string };
  /** A feed as a reader shows it. */
  readonly preview: { readonly title: string; readonly link: string; readonly text: string };
  readonly changes: {
    readonly title: string;
    readonly opened: TitleText;
    readonly changed: TitleText;
    readonly closed: TitleText;
  };
  readonly subscribe: {
    readonly title: string;
    readonly text: string;
    /** Leads to the page with every feed. */
    readonly allFeeds: string;
    /** Leads to the OPML file of the feeds of all openings and of changes. */
    readonly opml: string;
    /** Leads to the one of departments, places and the like. */
    readonly facetsOpml: string;
    readonly howTo: { readonly title: string; readonly steps: readonly string[] };
    /** How to add a feed in readers that many use: a name, and what to do there. */
    readonly readers: { readonly title: string; readonly ways: readonly (readonly [string, string])[] };
  };
  readonly apply: {
    /** Not what a text calls its own part on applying (`How to apply`). */
    readonly title: string;
    readonly button: string;
    readonly byEmail: string;
    readonly byPhone: string;
    /** On the posting's own page elsewhere. */
    readonly there: string;
    /** Where nothing but the description may say how. */
    readonly asDescribed: string;
  };
  /** Before the host of the site that the posting comes from. */
  readonly originalAt: string;
  readonly alsoIn: string;
  readonly overview: string;
  readonly facts: {
    readonly organization: string;
    readonly department: string;
    readonly location: string;
    readonly employmentType: string;
    readonly salary: string;
    readonly hours: string;
    readonly term: string;
    readonly starts: string;
    readonly posted: string;
    readonly updated: string;
    readonly closes: string;
    readonly identifier: string;
    readonly categories: string;
    readonly attachment: string;
  };
  readonly remote: string;
  readonly immediately: string;
  readonly hoursAWeek: CountText;
  readonly salaryFrom: AmountText;
  readonly salaryUpTo: AmountText;
  readonly salaryPer: Readonly<Record<SalaryUnit, AmountText>>;
  readonly employmentTypes: Readonly<Record<EmploymentType, string>>;
}
