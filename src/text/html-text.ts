const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain text as HTML that shows it as it is written, in content and in quoted attributes. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] as string);
}

const unescapes: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  '#34': '"',
};

/** HTML that was escaped as a whole (`&lt;p&gt;…`) as it was before; other texts as they are. */
export function htmlOfEscaped(text: string): string {
  return /^\s*&lt;[a-z][^<>]*&gt;/i.test(text) && !/<\/?[a-z]/i.test(text) ? unescapedHtml(text) : text;
}

/** The opposite of `htmlText`, once: `&amp;nbsp;` becomes `&nbsp;`. Other references stay as they are. */
export function unescapedHtml(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|apos|#39|#x27|#34);/g,
    (_, name: string) => unescapes[name] as string,
  );
}
