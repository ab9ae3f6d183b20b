/** Where what is read from an offset on begins: behind blanks, line ends and comments. */
export function contentStart(text: string, from: number): number {
  let at = from;
  for (;;) {
    const character = text[at];
    if (character === ' ' || character === '\t' || character === '\n' || character === '\r') at++;
    else if (character === '#' && (at === 0 || /\s/.test(text[at - 1] as string))) {
      const end = text.indexOf('\n', at);
      if (end === -1) return from;
      at = end;
    } else return at < text.length ? at : from;
  }
}
