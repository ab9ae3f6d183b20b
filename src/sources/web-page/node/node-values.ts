import { plainText, wellFormed } from '../../../text/values/plain-text.ts';
import { withCharacters, withReferences } from '../../../text/character-references.ts';
import type { Node } from './page-nodes.ts';
import { isMapping } from '../../../text/mapping.ts';

/** The values of a property, of which JSON-LD may have one or a list. */
export function valuesOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
}

export function nodesIn(value: unknown): readonly Node[] {
  return valuesOf(value).filter(isMapping);
}

/** What a property says in one line each: texts and numbers, and of things their value, name or address. */
export function linesIn(value: unknown): readonly string[] {
  return valuesOf(value).flatMap((one): readonly string[] => {
    if (typeof one === 'number') return Number.isFinite(one) ? [String(one)] : [];
    if (isMapping(one))
      return linesIn(one['value'] ?? one['name'] ?? one['url'] ?? one['contentUrl']).slice(0, 1);
    const text = typeof one === 'string' ? plainLine(one) : '';
    return text === '' ? [] : [text];
  });
}

/** Writers of JSON-LD often escape as for HTML what needs no escaping: `R&amp;D`. */
export function plainLine(text: string): string {
  return wellFormed(plainText(withCharacters(text.slice(0, 2000))).slice(0, 300));
}

/** For the readers of a board's fields, which look for references too: what is written is freed of them once. */
export function handedOn(line: string | undefined): string | undefined {
  return line && withReferences(line);
}

/** Without its vocabulary: `https://schema.org/TELECOMMUTE`. */
export function termsIn(value: unknown): readonly string[] {
  return linesIn(value).map((line) => line.replace(/^https?:\/\/(?:www\.)?schema\.org\//i, ''));
}
