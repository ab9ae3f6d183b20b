import { monthsOf } from '../values/calendar/months.ts';
import type { Prose } from './prose.ts';

/** A sentence of a posting, for rules that look within one. */
export interface Sentence {
  /** As written, NFC. */
  readonly text: string;
  /** `text` in lower case, without accents, with straight quotes and dashes; as long as `text`, so that places agree. */
  readonly plain: string;
  /** In the file, from 1. */
  readonly line: number;
}

/** Longer runs without an end are no sentences that a person wrote; leaving them out bounds the cost of every rule. */
const longest = 800;

/** The sentences of a text. Two cells beside each other are one, `Salary: $15 / hour`, and the second is none by itself. */
export function sentencesOf(prose: Prose): readonly Sentence[] {
  return prose.blocks.flatMap((block, index) => {
    const next = prose.blocks[index + 1];
    const last = prose.blocks[index - 1];
    if (
      block.kind === 'cell' &&
      last?.kind === 'cell' &&
      last.line === block.line &&
      last.text.length < 80 &&
      next?.line !== block.line
    )
      return [];
    const beside = block.kind === 'cell' && next?.kind === 'cell' && next.line === block.line;
    const text =
      beside && block.text.length < 80 ? `${block.text.replace(/:$/, '')}: ${next.text}` : block.text;
    return split(text.normalize('NFC'))
      .filter((part) => part.length <= longest)
      .map((part) => ({ text: part, plain: levelled(part), line: block.line }));
  });
}

/** See `Sentence.plain`. */
export function levelled(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase();
  return text
    .replace(/[^\0-\x7f]/g, (char) => substitutes[char] ?? char.normalize('NFD').charAt(0))
    .replace(/[^\0-\x7f]|[A-Z]/g, (char) => (char.toLowerCase().length === 1 ? char.toLowerCase() : char));
}

const substitutes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('‘’ʼ´', (char) => [char, "'"])),
  ...Object.fromEntries(Array.from('‐‑‒–—−', (char) => [char, '-'])),
  ...Object.fromEntries(Array.from('\u00a0\u202f\u2009\u2007', (char) => [char, ' '])),
};

function split(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.!?…]["»”)]? +(?=[\p{Lu}\d"«“(¿¡])/gu)) {
    if (goesOn(text, end.index, end.index + end[0].length)) continue;
    parts.push(text.slice(from, end.index + 1));
    from = end.index + end[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** The dot of `27. Juni` and of `p.a. EUR` ends no sentence. */
function goesOn(text: string, dot: number, next: number): boolean {
  const before = text.slice(Math.max(0, dot - 8), dot);
  const word = /^\p{L}{3,12}/u.exec(text.slice(next, next + 12))?.[0] ?? '';
  return (
    text[dot] === '.' &&
    ((/\d$/.test(before) && monthsOf(word).length > 0) ||
      /(?:^|[\s(])(?:ca|z\.b|inkl|bzw|e\.g|i\.e|env|min|max|approx)$/i.test(before))
  );
}
