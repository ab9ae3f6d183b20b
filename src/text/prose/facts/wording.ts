import type { EmploymentType } from '../../../model/posting.ts';

/**
 * How one language states facts about a posting, as fragments of regular expressions over `Sentence.plain`
 * (lower case, no accents, straight quotes and dashes). Every expression is tried on one sentence of bounded length.
 */
export interface ProseWording {
  readonly pay: {
    /** What stands right before an amount that is the employee's pay: `the salary is between`. */
    readonly leads: readonly string[];
    /** What right after the amount takes that back: `for meals`. */
    readonly after: string;
    /** Words before the amount that make it somebody else's money: clients, a budget. */
    readonly others: string;
    /** Words in the amount's own clause that make it no base pay: a bonus, an allowance. */
    readonly besides: string;
  };
  readonly hours: {
    /** With the groups `from` and `to`; or with `weekly`, where the words come in another order. */
    readonly phrase: string;
    /** What stands right before hours that are the job's: `this role is`. */
    readonly leads: readonly string[];
    readonly not: string;
  };
  readonly types: {
    /** Parts of words, without one of which no rule holds: they spare the dear expressions. */
    readonly hints: string;
    readonly phrases: Readonly<Partial<Record<EmploymentType, readonly string[]>>>;
    readonly not: string;
    /** Labels of a line whose value is read as a list of types: `employment type`. */
    readonly labels: string;
    /** What a title says of an internship. */
    readonly intern: string;
  };
  readonly term: {
    readonly hints: string;
    /** With the groups `count` and `unit`. */
    readonly phrases: readonly string[];
    readonly not: string;
  };
  readonly remote: {
    readonly hints: string;
    /** What says that all of the work is done from elsewhere; an area may follow. */
    readonly phrases: readonly string[];
    readonly not: string;
    /** What denies the other kind of work: `no office days`. */
    readonly never: string;
    /** Labels of a line whose value is read as a place: `location`. */
    readonly labels: string;
    /** What stands before the country in which the employee must live. */
    readonly residence: readonly string[];
    /** Words of whoever speaks of where people live. */
    readonly bounds: string;
  };
  readonly deadline: {
    /** What stands before a date that is the last day, with the group `before` where the day itself is too late. */
    readonly phrases: readonly string[];
    readonly not: string;
  };
  readonly apply: {
    /** Words that make an e-mail address in the same sentence the way to apply. */
    readonly cues: string;
    /** Words that make a link in the same sentence the way to apply: "apply at". */
    readonly here: string;
    readonly not: string;
    /** Whole texts of a link that leads to applying. */
    readonly links: string;
  };
}

/** A wording, compiled. */
export interface ProseRules {
  readonly pay: {
    readonly leads: RegExp;
    readonly after: RegExp;
    readonly others: RegExp;
    readonly besides: RegExp;
  };
  readonly hours: { readonly phrase: RegExp; readonly leads: RegExp; readonly not: RegExp };
  readonly types: {
    readonly hints: RegExp;
    readonly phrases: readonly (readonly [EmploymentType, RegExp])[];
    readonly not: RegExp;
    readonly labelled: RegExp;
    readonly intern: RegExp;
  };
  readonly term: { readonly hints: RegExp; readonly phrases: readonly RegExp[]; readonly not: RegExp };
  readonly remote: {
    readonly hints: RegExp;
    readonly phrases: readonly RegExp[];
    readonly not: RegExp;
    readonly never: RegExp;
    readonly labelled: RegExp;
    readonly residence: readonly RegExp[];
    readonly bounds: RegExp;
  };
  readonly deadline: { readonly phrases: readonly RegExp[]; readonly not: RegExp };
  readonly apply: {
    readonly cues: RegExp;
    readonly here: RegExp;
    readonly not: RegExp;
    readonly links: RegExp;
  };
}

export function proseRules({ pay, hours, types, term, remote, deadline, apply }: ProseWording): ProseRules {
  return {
    pay: {
      leads: lead(pay.leads),
      after: new RegExp(`^ ?(?:${pay.after})`, 'u'),
      others: words(pay.others),
      besides: words(pay.besides),
    },
    hours: { phrase: phrase(hours.phrase), leads: lead(hours.leads), not: words(hours.not) },
    types: {
      hints: new RegExp(types.hints),
      phrases: Object.entries(types.phrases).flatMap(([type, all]) =>
        all.map((one) => [type as EmploymentType, phrase(one)] as const),
      ),
      not: words(types.not),
      labelled: labelled(types.labels),
      intern: phrase(types.intern),
    },
    term: { hints: new RegExp(term.hints), phrases: term.phrases.map(phrase), not: words(term.not) },
    remote: {
      hints: new RegExp(remote.hints),
      phrases: remote.phrases.map(phrase),
      not: words(remote.not),
      never: new RegExp(`\\b(?:${remote.never})(?![\\p{L}])`, 'gu'),
      labelled: labelled(remote.labels),
      residence: remote.residence.map(phrase),
      bounds: words(remote.bounds),
    },
    deadline: { phrases: deadline.phrases.map((one) => phrase(`${one} ?`)), not: words(deadline.not) },
    apply: {
      cues: new RegExp(apply.cues, 'u'),
      here: new RegExp(apply.here, 'u'),
      not: words(apply.not),
      links: new RegExp(`^(?:${apply.links})\\W*$`, 'u'),
    },
  };
}

function words(fragment: string): RegExp {
  return new RegExp(`\\b(?:${fragment})(?![\\p{L}])`, 'u');
}

function phrase(fragment: string): RegExp {
  return new RegExp(`\\b(?:${fragment})`, 'du');
}

/** Ends where the amount begins; its first word is whole. */
function lead(fragments: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${fragments.join('|')})$`, 'u');
}

function labelled(labels: string): RegExp {
  return new RegExp(`^(?:${labels}) ?: ?(?=\\S)`, 'u');
}
