/**
 * What a word of a key (or of a short value such as `Position filled`) can be. A word may be several. Written with
 * accents and umlauts as people write them; the vocabulary adds the spellings without.
 */
export interface Words {
  /** Speaks of the end of a posting by itself: deadline, closes, expiry. */
  readonly end: string;
  /** Speaks of it beside a word for a date: `date_limite`; alone it may be another limit. */
  readonly bound?: string;
  /** An end of something: of the posting only beside a word for it, or for applying: end, until, due. */
  readonly limit: string;
  /** Limits only what it stands beside: `apply_by`, `valid_to`. */
  readonly by?: string;
  /** Over, of a posting. */
  readonly closed: string;
  /** Over, of whatever: done, past. Counts alone or beside a word for the posting. */
  readonly over?: string;
  readonly open: string;
  readonly shown: string;
  readonly hidden: string;
  /** The posting, or applying to it. */
  readonly posting: string;
  /** The job, whose own end is another thing. */
  readonly work: string;
  readonly apply: string;
  readonly publish: string;
  readonly from: string;
  readonly date: string;
  /** Says nothing by itself: is, of, the, still. */
  readonly fill: string;
  readonly not: string;
  readonly state?: string;
  readonly tag?: string;
  readonly notice?: string;
  /** How many are looked for. */
  readonly count?: string;
  /** A length of time that a posting stays. */
  readonly span?: string;
  /** A deadline that is not the last: first, priority, previous. */
  readonly earlier?: string;
  /** Something else that may end, close or be hidden: contract, visa, comments. */
  readonly other: string;
  /** How far the search for people is, of which only some values are states: outcome, phase. */
  readonly stage?: string;
  /** Not out yet, as a state; of a key only together with `hidden`. */
  readonly draft?: string;
  /** That it is valid, as a yes or a no; with a date how long. */
  readonly validity?: string;
  /** From a day to another, in which a posting is out or applications are taken. */
  readonly window?: string;
  /** A place to be filled, or what a page is made with: only a state as value counts. */
  readonly slot?: string;
}

export type Role = keyof Words | 'last' | 'site' | 'intake' | 'link';
