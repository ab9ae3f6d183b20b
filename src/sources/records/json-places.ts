/** How deep the records of a document lie at the most. */
const deepest = 6;

/** The line, from 1, on which each value of valid JSON begins, by the keys and indexes that lead to it, in JSON. */
export function jsonPlaces(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const around: { isList: boolean; part: string | number; isKey: boolean }[] = [];
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '\n') line++;
    if (/\s/.test(character)) continue;
    const inside = around.at(-1);
    const end = character === '"' ? stringEnd(text, at) : at;
    if (character === ',' && inside !== undefined) {
      if (inside.isList) inside.part = Number(inside.part) + 1;
      inside.isKey = !inside.isList;
    } else if (character === ':' && inside !== undefined) inside.isKey = false;
    else if (character === '}' || character === ']') around.pop();
    else if (inside?.isKey === true) inside.part = JSON.parse(text.slice(at, end + 1)) as string;
    else {
      const path = around.length > deepest ? undefined : JSON.stringify(around.map(({ part }) => part));
      if (path !== undefined && !places.has(path)) places.set(path, line);
      if (character === '[') around.push({ isList: true, part: 0, isKey: false });
      if (character === '{') around.push({ isList: false, part: '', isKey: true });
    }
    at = end;
  }
  return places;
}

/** The index of the quote that ends a string. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
