import { onceEach } from '../../../model/once-each.ts';
import { type Labelled, labelsAndValues } from '../labels.ts';
import type { Block, Prose } from '../prose.ts';
import type { Asked } from './grammar/asked.ts';
import { isEndLabel } from './days/day-rules.ts';
import { fragments } from './grammar/fragments.ts';
import type { Grammar } from './grammar/grammar.ts';
import { longest, plain } from './grammar/plain.ts';
import { strangersIn } from './grammar/strangers.ts';

/** A block of a text where somebody may say that its posting is closed. */
export interface Place {
  readonly block: Block;
  readonly labelled: readonly Labelled[];
  /** A heading or the title of an admonition. */
  readonly isHeadline: boolean;
  /** A mere state is enough in it: it stands above all of the text. */
  readonly isFirst: boolean;
  /** The lead of the text, or below a heading on applying. */
  readonly isLead: boolean;
  /** In bold or italics as a whole, or the short last paragraph: where people write what they add later. */
  readonly isEdge: boolean;
}

export function* placesIn(prose: Prose, asked: Asked): Generator<Place, undefined> {
  const opening = prose.blocks.findIndex((block) => block.kind === 'paragraph');
  const last = prose.blocks.findLastIndex((block) => block.kind === 'paragraph');
  const pairs = labelsAndValues(prose);
  let applying = false;
  for (const [index, block] of prose.blocks.entries()) {
    const isAbove = opening === -1 || index < opening;
    if (block.kind === 'heading') {
      if (isLabelOf(block, prose.blocks[index + 1], pairs, asked)) continue;
      applying = isAboutApplying(block.text, asked);
    }
    yield {
      block,
      labelled: pairs.get(block) ?? [],
      isHeadline: block.kind === 'heading' || block.kind === 'admonition-title',
      isFirst: block.kind !== 'heading' || block.level === 1 || isAbove,
      isEdge: block.kind === 'paragraph' && (index === last || isEmphasised(block)),
      isLead: (block.lead && block.kind === 'paragraph') || applying,
    };
  }
}

function isEmphasised({ text, emphasised: [first = ''] }: Block): boolean {
  return first !== '' && first.length >= text.trim().length - 2;
}

/** `締切` above a day is no state, though the word is one. */
function isLabelOf(
  { text }: Block,
  next: Block | undefined,
  pairs: ReturnType<typeof labelsAndValues>,
  asked: Asked,
): boolean {
  if (next === undefined || text.length > longest.label) return false;
  const label = plain(text).replace(/[\s:：]+$/, '');
  const unspaced = [...asked.all, ...strangersIn(label, asked).naming].filter(
    ({ parts }) => parts.unspaced === true,
  );
  return (
    unspaced.some((grammar) => isEndLabel(label, grammar)) &&
    (pairs.get(next) ?? []).some((pair) => plain(pair.label) === label)
  );
}

function isAboutApplying(text: string, { all }: Asked): boolean {
  if (text.length > longest.label) return false;
  const heading = plain(text);
  return all.some((grammar) => applyingIn(grammar).test(heading));
}

const applyingIn = onceEach(({ parts: { apply, requests, status } }: Grammar) => {
  const words = [apply, requests, status].flatMap(fragments).join('|');
  return new RegExp(`(?:^|[^\\p{L}])(?:${words})`, 'u');
});
