/**
 * How one language says that a posting is closed, as fragments of regular expressions over plain text:
 * NFKC, lower case, single spaces, straight apostrophes. `<date>` stands for a date in any spelling.
 */
export interface ClosedWording {
  /** Whole labels of a status line, without the colon: `position status`. */
  readonly labels: readonly string[];
  /** What says it alone, as the value of a status line or as a mark in a heading: `filled`. */
  readonly states: readonly string[];
  /** What says it only as the value of a status line: `completed`. */
  readonly values: readonly string[];
  /** A whole heading or a whole sentence without a verb: `applications closed`. */
  readonly headlines: readonly string[];
  /** A clause, from its first word to the word that decides: `this position has been filled`. */
  readonly statements: readonly string[];
  /** Words that may stand before a statement: `unfortunately`. */
  readonly openings: readonly string[];
  /** Words that may follow a statement without changing its meaning: `and`. Not `to`: closed *to* somebody is not closed. */
  readonly tails: readonly string[];
  /** Words before the date of a state or a headline: `on`, `since`. None at all: a date makes it a deadline. */
  readonly dated: readonly string[];
}

/** A wording, compiled. Each expression is anchored at the start and meant for a text of bounded length. */
export interface ClosedRules {
  readonly label: RegExp;
  readonly value: RegExp;
  readonly mark: RegExp;
  readonly headline: RegExp;
  readonly statement: RegExp;
}

const date = String.raw`(?:[\p{L}]{1,12}[.,]{0,2} ){0,3}\d{1,4}[\p{L}\d .,/:-]{0,30}`;

export function closedRules(wording: ClosedWording): ClosedRules {
  const dated =
    wording.dated.length === 0
      ? ''
      : `(?: ?[(,–—-]? ?(?:${oneOf(wording.dated)}) ?${date}| ?\\(${date})?\\)?`;
  const state = oneOf(wording.states);
  const value = oneOf([...wording.states, ...wording.values]);
  const openings = `(?:(?:${oneOf(wording.openings)}),? ?)`;
  const tail = wording.tails.length === 0 ? '' : `| (?:${oneOf(wording.tails)})(?:[ ,]|$)`;
  const end = `(?=$|[,;:!()–—]| -${tail})`;
  return {
    label: whole(oneOf(wording.labels)),
    value: compile(`^(?:${value})(?: ?[/&|] ?(?:${value}))*${dated}(?=$|[|,;!()–—]| -| [\\p{L} ]{1,30}:)`),
    mark: whole(`(?:${state})${dated}`),
    headline: whole(`(?:${oneOf(wording.headlines)})${dated}`),
    statement: compile(`^${openings}{0,3}(?:${oneOf(wording.statements)})${end}`),
  };
}

function oneOf(fragments: readonly string[]): string {
  return fragments.map((fragment) => fragment.replaceAll('<date>', date)).join('|');
}

function whole(fragment: string): RegExp {
  return compile(`^(?:${fragment})$`);
}

function compile(pattern: string): RegExp {
  return new RegExp(pattern, 'u');
}
