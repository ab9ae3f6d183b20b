import type { LabelledText } from '../labelled/facts.ts';
import { statedTexts } from '../stated-texts.ts';
import * as first from './first/registry.ts';

/**
 * Texts that no rule was shaped by: what the rules are worth on postings that they do not know. The first were written by
 * somebody who had not seen the rules; `postings/` (labels) and `sentences/` before the rules for labels were read. A text
 * that shows a fault which is mended goes to ../labelled.
 */
export const heldOut: Readonly<Record<string, readonly LabelledText[]>> = Object.fromEntries(
  Object.entries(first).map(([tag, earlier]) => [
    tag,
    [
      ...earlier,
      ...['postings', 'sentences'].flatMap((folder) =>
        statedTexts(new URL(`${folder}/${tag}.txt`, import.meta.url)),
      ),
    ],
  ]),
);
