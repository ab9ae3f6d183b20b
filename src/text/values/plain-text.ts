/** Lower case, without accents, with single spaces: for comparing words. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Lower case without accents, also for the letters that Unicode does not take apart. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .normalize('NFC');
}

/** Elements of HTML that somebody may have meant in a title or another line: `<C++>` and `<String>` are none. */
const elements =
  'a abbr acronym article aside b bdi bdo big blockquote body br center cite code del dfn div em figure font footer h1 h2 h3 h4 h5 h6 head header hr html i img ins kbd label li link main mark meta nav nobr noscript ol p pre q rp rt ruby s samp script section small span strike strong style sub sup svg table tbody td th thead time title tr tt u ul var wbr'.split(
    ' ',
  );

/** A tag of one of them: a slash or nothing after its name, or what begins with an attribute (`<i/o>` and `<b or c>` are none). */
const tag = new RegExp(`</?(?:${elements.join('|')})(?:\\s*/?|\\s+[a-z][a-z\\d:-]*\\s*=[^<>]*)>`, 'gi');

/** What somebody means as markup also where nothing ends it; `<main> dev` and `<time> lord` are names in angle brackets. */
const formatting =
  /^(?:b|big|br|code|del|em|font|hr|i|img|ins|kbd|mark|nobr|s|small|span|strike|strong|sub|sup|tt|u|wbr)$/;

function withoutTags(text: string): string {
  const ended = new Set(text.match(/<\/[a-z][a-z\d]{0,20}/gi)?.map((one) => one.slice(2).toLowerCase()));
  return text.replace(tag, (found) => {
    const [, name = ''] = /^<([a-z\d]+)\s*\/?>$/i.exec(found) ?? [];
    const isMeant = name === '' || formatting.test(name.toLowerCase()) || ended.has(name.toLowerCase());
    return isMeant ? ' ' : found;
  });
}

/** A text for people of at most `most` characters. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** The first tag of HTML in a text. */
export function tagIn(text: string): string | undefined {
  return text.match(tag)?.[0];
}

/**
 * One line of plain text: no tags of HTML, no control characters. No generator reads Markdown in a line of the front
 * matter, so only what nobody can mean otherwise is taken for it: not `__init__`, `2**8` or `[m/f](d)`.
 */
export function plainText(text: string): string {
  return oneLine(
    withoutTags(text)
      .replace(/!?\[([^[\]]{0,500})\]\(([^()\s]{0,2000})\)/g, (whole, label: string, target: string) =>
        /[/.#:]/.test(target) ? label : whole,
      )
      .replace(/(?<![\p{L}\p{N}*])\*\*([^\s*](?:[^*]{0,500}[^\s*])?)\*\*(?![\p{L}\p{N}*])/gu, '$1')
      .replace(/`([^`]{1,500})`/g, '$1'),
  );
}

/** Without control characters, and with single spaces. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Without lone surrogates, which escapes (`"\\uD800"`) can write and no address and no byte can hold: U+FFFD in their place. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** With the digits 0 to 9 in the place of those of other scripts. */
export function withPlainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitOf(digit)));
}

/** Ten digits stand in a row in every script: how many steps down until a character is none. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  for (let steps = 0; steps < 10; steps++)
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - steps - 1))) return steps;
  return code % 10;
}
