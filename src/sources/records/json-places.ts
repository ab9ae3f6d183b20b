/**
 * The lines, from 1, on which the items of a list in valid JSON begin: of the document itself, or of the list under a key of
 * the document's mapping.
 */
export function recordPlaces(text: string, listKey: string | undefined): readonly number[] {
  const depth = listKey === undefined ? 1 : 2;
  const lines: number[] = [];
  let level = 0;
  let line = 1;
  let key = '';
  let wanted = listKey === undefined;
  let expecting = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '\n') line++;
    if (/[\s:]/.test(character)) continue;
    if (expecting && level === depth && wanted && character !== ']') {
      lines.push(line);
      expecting = false;
    }
    if (character === '"') {
      const end = stringEnd(text, at);
      if (level === 1) key = text.slice(at, end + 1);
      at = end;
    } else if (character === '{' || character === '[') {
      level++;
      if (level === depth) {
        wanted = listKey === undefined || (character === '[' && JSON.parse(key || '""') === listKey);
        expecting = wanted;
      }
    } else if (character === '}' || character === ']') level--;
    else if (character === ',' && level === depth) expecting = wanted;
  }
  return lines;
}

/** The index of the quote that ends a string. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
