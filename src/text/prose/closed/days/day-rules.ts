import { onceEach } from '../../../../model/once-each.ts';
import type { Language } from '../../../../model/language.ts';
import { fragments } from '../grammar/fragments.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { grammarFor } from '../grammar/languages.ts';
import { plain } from '../grammar/plain.ts';

/** How a language labels the last day, as expressions. */
export interface Rules {
  readonly label: RegExp;
  readonly until: RegExp;
  readonly not: RegExp;
  readonly extended: RegExp;
  readonly named: RegExp;
  /** Sending, somewhere in a sentence; what then stands right before its day, and right behind it. */
  readonly send: RegExp;
  readonly by: RegExp;
  readonly behind: RegExp;
  /** What turns the sentence: a condition, another job. */
  readonly unless: RegExp;
}

const never = '(?!)';

export const rulesOf = onceEach(({ parts }: Grammar): Rules => {
  const { deadline, the, be, was } = parts;
  const any = (list?: string) =>
    fragments(list)
      .toSorted((a, b) => b.length - a.length)
      .join('|') || never;
  const starts = [any(deadline.until), any(deadline.labels)].filter((one) => one !== never).join('|');
  return {
    label: new RegExp(`^(?:${any(deadline.labels)})$`, 'u'),
    until: new RegExp(
      `^(?:(?:${any(the)}) )?(?:${starts})(?: (?:${[any(be), any(was)].join('|')}))?(?![\\p{L}\\p{M}])`,
      'u',
    ),
    not: new RegExp(`(?<![\\p{L}\\p{M}])(?:${any(deadline.not)})`, 'u'),
    extended: new RegExp(any(deadline.extended), 'u'),
    named: new RegExp(fragments(deadline.labels)[0] ?? never, 'u'),
    send: new RegExp(`${parts.unspaced === true ? '' : '(?<![\\p{L}\\p{M}])'}(?:${any(deadline.send)})`, 'u'),
    by: new RegExp(
      `${parts.unspaced === true ? '' : '(?<![\\p{L}\\p{M}])'}(?:${any(deadline.by)})[,:]? ?(?:\\p{L}{3,12},? )?$`,
      'u',
    ),
    behind: new RegExp(`^\\s?(?:${any(deadline.behind)})`, 'u'),
    unless: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${[parts.if, parts.other, parts.some].map(any).join('|')})(?![\\p{L}\\p{M}])`,
      'u',
    ),
  };
});

/** Whether the words around a day make it a first one, or an old one: `priority deadline`, `extended`. */
export function isTakenBack(text: string, language: Language): boolean {
  const grammar = grammarFor(language);
  if (grammar === undefined) return false;
  const { not, extended } = rulesOf(grammar);
  const line = plain(text);
  return not.test(line) || extended.test(line);
}

/** Whether a plain text is a label of the last day. */
export function isEndLabel(label: string, grammar: Grammar): boolean {
  return rulesOf(grammar).label.test(label);
}
