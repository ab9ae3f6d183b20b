import { onceEachText } from '../../../../model/once-each.ts';
import type { Asked } from './asked.ts';
import { fragments } from './fragments.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import * as registry from './languages/registry.ts';
import type { Parts } from './parts.ts';

/** Languages that are not asked, and whose words a text holds all the same. */
export interface Strangers {
  /** It holds their word for "this": what says outright of this very posting that it is closed says so in any language. */
  readonly pointing: readonly Grammar[];
  /** It holds their words for a job and for a state. */
  readonly naming: readonly Grammar[];
  /** For a state alone. */
  readonly stating: readonly Grammar[];
}

export function strangersIn(line: string, { all }: Asked): Strangers {
  const found = { pointing: new Set<Parts>(), job: new Set<Parts>(), state: new Set<Parts>() };
  if (isUnspaced.test(line))
    for (const set of Object.values(found)) for (const parts of unspaced) set.add(parts);
  for (const [word] of line.matchAll(/[\p{L}\p{M}]+/gu))
    for (const { parts, is } of meaningsOf(word)) for (const one of is) found[one].add(parts);
  const grammars = (sets: Iterable<Parts>) =>
    [...sets].map(grammarOf).filter((grammar) => !all.includes(grammar));
  return {
    pointing: grammars(found.pointing),
    naming: grammars([...found.state].filter((parts) => found.job.has(parts))),
    stating: grammars(found.state),
  };
}

const known: readonly Parts[] = Object.values(registry);
const unspaced = known.filter((parts) => parts.unspaced === true);
const isUnspaced = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;

type Kind = 'pointing' | 'job' | 'state';
interface Meaning {
  readonly parts: Parts;
  readonly is: readonly Kind[];
}

const words = (lists: readonly (string | undefined)[]) =>
  new RegExp(`^(?:${lists.flatMap(fragments).join('|') || '(?!)'})$`, 'u');

/** Of several words the longest tells most: `den här`. */
const pointer = ({ this: these }: Parts) =>
  fragments(these)
    .map(
      (one) =>
        one
          .replaceAll("'", '')
          .split(' ')
          .toSorted((a, b) => b.length - a.length)[0],
    )
    .join(' | ');

/** Of fragments of several words all that are long enough to tell a language by. */
const anyOf = (lists: readonly (string | undefined)[]) =>
  lists
    .flatMap(fragments)
    .flatMap((one) => (one.includes(' ') ? (one.match(/[\p{L}\p{M}]{4,}/gu) ?? []) : [one]))
    .join(' | ');

const tellers = known
  .filter((parts) => parts.unspaced !== true)
  .map((parts) => {
    const { over, paused, live, hiring, no, notLive, found, whole } = parts;
    return {
      parts,
      pointing: words([pointer(parts)]),
      job: words([anyOf([parts.job, parts.requests])]),
      state: words([anyOf([over, paused, live, hiring, no, notLive, found, whole])]),
    };
  });

const meaningsOf = onceEachText(
  (word): readonly Meaning[] =>
    tellers.flatMap(({ parts, ...kinds }): readonly Meaning[] => {
      const is = (['pointing', 'job', 'state'] as const).filter((kind) => kinds[kind].test(word));
      return is.length === 0 ? [] : [{ parts, is }];
    }),
  20_000,
);
