import { xmlText } from './xml.ts';

/** The text of a JSON document: indented, well-formed Unicode, with no character in it that the same text in XML could not hold. */
export function jsonDocument(value: unknown): string {
  return `${plainJson(value, 2)}\n`;
}

/** JSON whose strings mean the same as in every other format. */
export function plainJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, undefined, indent);
  return suspect.test(json) ? JSON.stringify(value, cleaned, indent) : json;
}

/** What JSON.stringify makes of characters that XML cannot hold. A function that is asked for each value costs far more than this look. */
const suspect = /\\[bfu]|[\uFFFE\uFFFF]/;

function cleaned(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? xmlText(value) : value;
}
