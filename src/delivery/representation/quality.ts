/** One member of an `Accept-*` list: its value in lower case and its weight from 0 to 1. */
export interface Weighted {
  readonly value: string;
  readonly weight: number;
}

/** More than any client sends; what follows is not read. */
const mostMembers = 32;

/** Reads a list with weights (RFC 9110, section 12.4.2), heaviest first, in the order written where equal. Malformed members are left out. */
export function weighted(header: string): readonly Weighted[] {
  const members: Weighted[] = [];
  for (const member of header.split(',', mostMembers)) {
    const [value = '', ...parameters] = member.split(';');
    const weight = weightOf(parameters);
    const name = value.trim().toLowerCase();
    if (name !== '' && weight !== undefined) members.push({ value: name, weight });
  }
  return members.sort((a, b) => b.weight - a.weight);
}

function weightOf(parameters: readonly string[]): number | undefined {
  for (const parameter of parameters) {
    const text = parameter.trim();
    if (/^q\s*=/i.test(text)) {
      const value = text.slice(text.indexOf('=') + 1).trim();
      return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(value) ? Number(value) : undefined;
    }
  }
  return 1;
}
