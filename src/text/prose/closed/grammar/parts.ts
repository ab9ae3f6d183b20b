/**
 * The words with which one language says that a posting is over, by the part they play in the sentence. Each is a fragment
 * of a regular expression over plain text (see `plain`); fragments are set apart by ` | `. What may follow what is said
 * once for all languages in grammar.ts.
 */
export interface Parts {
  /** The posting, the work or the search for people: `position`, `recruitment`, `deadline`. */
  readonly job: string;
  /** What people send: `applications`. */
  readonly requests: string;
  /** Points at this very posting: `this`. */
  readonly this: string;
  /** Points at any: `the`, `our`. Up to three unknown words may follow: `the head baker position`. */
  readonly the?: string;
  /** `is`. A day behind it may be still to come: `is closed on 3 May`. */
  readonly be?: string;
  /** `has been`. */
  readonly was?: string;
  /** What says by itself that it is over: `filled`. */
  readonly over: string;
  /** What says so with all that belongs to it: `leave this post unfilled`. */
  readonly whole?: string;
  /** What says so of a job, in a title and as the value of a status, and alone says nothing: `archived`. */
  readonly paused?: string;
  /** `no longer`, `not`: says so with `live` or `hiring`, and takes back `over`. */
  readonly no: string;
  /** Both in one word: `nepřijímáme`. */
  readonly notLive?: string;
  /** `available`. */
  readonly live: string;
  /** `recruiting`: needs no subject. */
  readonly hiring: string;
  /** `found`, which says so with `whom`: `a colleague`. */
  readonly found?: string;
  readonly whom?: string;
  /** `we`: who is closed is no job. */
  readonly we?: string;
  /** What may stand anywhere: `already`, `unfortunately`. */
  readonly also: string;
  /** Before these a clause may end: `and`, `because`, `thank`. */
  readonly cut?: string;
  /** `or`: both sides have to say so. */
  readonly or?: string;
  /** Another job than this: `other`. */
  readonly other?: string;
  /** One of several: `last`, `second`. */
  readonly some?: string;
  /** What follows is not so now: `if`, `until`. */
  readonly if: string;
  /** Between the job and its name, and before the job: `of`, `for`. */
  readonly of?: string;
  /** Before a date: `on`; and before one since when: `since`. */
  readonly on?: string;
  readonly since?: string;
  /** Labels of a state: `status`. */
  readonly status: string;
  /** States of other languages that are ordinary words of this one: in Dutch `taken` are tasks. */
  readonly ordinary?: string;
  /** States that as a tag, or without accents, are as often things: `ferme`. Without accents. */
  readonly things?: string;
  /** What mostly stands on postings that are over, whatever it says: thanks to all who applied, `kept for reference`. */
  readonly perhaps?: string;
  /** `still`: asks whether it is open. */
  readonly still?: string;
  /** Headings below which people are told how to apply. */
  readonly apply?: string;
  /** The state may stand right before the job without being its adjective: `انتهى التقديم`. */
  readonly stateFirst?: true;
  /** Words are written without spaces between them, or change their endings with what follows. */
  readonly unspaced?: true;
  readonly deadline: DeadlineParts;
}

/** How a language labels the last day to apply, and what takes that back. */
export interface DeadlineParts {
  /** Whole labels: `closing date`. The first is the one by which an extension is told to be one of it. */
  readonly labels: string;
  /** What stands at the beginning of a sentence right before the day: `apply by`. */
  readonly until?: string;
  /** Sending or taking in applications, somewhere in the sentence of such a day: `send`, `applications are accepted`. */
  readonly send: string;
  /** What then stands right before the day: `no later than`. */
  readonly by?: string;
  /** And what right behind it: `まで`. */
  readonly behind?: string;
  /** Makes it a first day or none: `priority`, `until filled`. */
  readonly not?: string;
  /** `extended`: the last of the days counts. */
  readonly extended?: string;
}
