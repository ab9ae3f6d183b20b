import { parseFragment } from 'parse5';
import { oneLine, plainText } from './values/plain-text.ts';

/** A reference with its semicolon: without one it may be anything (`R&D`, `?a=1&copy=2`). */
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** A text with the characters that HTML's references stand for, once: `&amp;nbsp;` becomes `&nbsp;`. What is none stays. */
export function withCharacters(text: string): string {
  return text.includes('&') ? text.replace(reference, characterOf) : text;
}

/** A text that has its characters, for a reader that will look for references in it. */
export function withReferences(text: string): string {
  return text.replaceAll('&', '&amp;');
}

/** One line of plain text, with the characters that its references stand for. */
export function plainLine(text: string): string {
  const plain = plainText(text);
  return plain.includes('&') ? oneLine(withCharacters(plain)) : plain;
}

/** No reference stands for more than two code units; `&notable;` would be a `¬` and the rest of the word. */
function characterOf(written: string): string {
  const [node] = parseFragment(written).childNodes;
  return node !== undefined && 'value' in node && node.value.length <= 2 ? node.value : written;
}
