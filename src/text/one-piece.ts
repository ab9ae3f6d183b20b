/**
 * The same text in one piece. An engine keeps what `+=` made as a tree of all its parts, and what they were cut from:
 * rendered HTML then takes several times its size for as long as it is kept. Looking for a pattern joins the parts.
 */
export function inOnePiece<Text extends string>(text: Text): Text {
  anywhere.test(text);
  return text;
}

const anywhere = /^/;
