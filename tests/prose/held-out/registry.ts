import { readdirSync } from 'node:fs';
import type { LabelledText } from '../labelled/facts.ts';
import { statedTexts } from '../stated-texts.ts';
import * as first from './first/registry.ts';

type Texts = Readonly<Record<string, readonly LabelledText[]>>;

/** The texts of these folders by language, each in the file that is called after it. */
function textsIn(...folders: readonly string[]): Texts {
  const found: Record<string, readonly LabelledText[]> = {};
  for (const folder of folders)
    for (const name of readdirSync(new URL(`${folder}/`, import.meta.url)).toSorted()) {
      const tag = name.replace(/\.txt$/, '');
      found[tag] = [...(found[tag] ?? []), ...statedTexts(new URL(`${folder}/${name}`, import.meta.url))];
    }
  return found;
}

const together = (...sets: readonly Texts[]): Texts =>
  Object.fromEntries(
    [...new Set(sets.flatMap((set) => Object.keys(set)))]
      .toSorted()
      .map((tag) => [tag, sets.flatMap((set) => set[tag] ?? [])]),
  );

/** By the first writers: `first/` by somebody who had not seen the rules, `postings/` (labels) and `sentences/` before those for labels were read. */
export const earlier: Texts = together(first, textsIn('postings', 'sentences'));

/** By another session as two people of other houses would write them, one in Montréal and one in Berlin, before it read any rule. */
export const later: Texts = textsIn('montreal', 'berlin');

/**
 * By two authors who have seen neither the rules nor the code, and do not maintain them: `edinburgh/` (English and German)
 * and `brest/` (French and Spanish), 75 texts a language; and `remote-work/` by a third, on work from elsewhere with the countries named, 26 a language.
 */
export const strangers: Texts = textsIn('edinburgh', 'brest', 'remote-work', 'telework');

/**
 * Texts that no rule was shaped by: what the rules are worth on postings that they do not know. A text that shows a fault
 * which is mended goes to ../labelled.
 */
export const heldOut: Texts = together(earlier, later, strangers);
