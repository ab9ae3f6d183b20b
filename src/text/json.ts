import { xmlText } from './xml.ts';

/** The text of a JSON document: indented, well-formed Unicode, with no character in it that the same text in XML could not hold. */
export function jsonDocument(value: unknown): string {
  return `${JSON.stringify(value, cleaned, 2)}\n`;
}

/** For JSON.stringify: strings mean the same in every format. */
export function cleaned(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? xmlText(value) : value;
}
