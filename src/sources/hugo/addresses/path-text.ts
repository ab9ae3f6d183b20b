/** How the site writes paths: `disablePathToLower` and `removePathAccents`. */
export interface PathStyle {
  readonly lower: boolean;
  readonly accents: boolean;
  /** Whether accents go after all else is made fit, as since Hugo 0.123. */
  readonly accentsLast?: boolean;
}

const allowed = /[\p{L}\p{Nd}\p{M}./\\_#+~@-]/u;
const space = /\p{White_Space}/u;
const hexPair = /^[0-9A-Fa-f]{2}$/;

/**
 * A path as Hugo makes it fit for the web: letters, digits, marks and a few signs stay, a run of spaces becomes
 * one hyphen where none stands already, everything else goes. Case and accents as the site wants them.
 */
export function sanitizePath(text: string, style: PathStyle): string {
  if (/^[\w./\\#+~@-]*$/.test(text)) return style.lower ? text.toLowerCase() : text;
  const accentsLast = !style.accents && style.accentsLast === true;
  const runes = [...(style.accents || accentsLast ? text : withoutAccents(text))];
  let result = '';
  let spaced = false;
  let hyphen = false;
  for (const [index, rune] of runes.entries()) {
    if (allowed.test(rune) || (rune === '%' && hexPair.test(runes.slice(index + 1, index + 3).join('')))) {
      hyphen = rune === '-';
      result += spaced && !hyphen ? `-${rune}` : rune;
      spaced = false;
    } else if (result !== '' && !hyphen && space.test(rune)) spaced = true;
  }
  const plain = accentsLast ? withoutAccents(result) : result;
  return style.lower ? lowerCase(plain) : plain;
}

/** A path segment made of a title or a name, percent-encoded: Hugo's `urlize`. */
export function urlize(text: string, style: PathStyle): string {
  return escapeAddress(sanitizePath(text, style), false);
}

/**
 * A path with an optional query and fragment, percent-encoded as Go's net/url writes it; an empty fragment goes. Since
 * Hugo 0.123 a `#` is part of the path.
 */
export function escapeAddress(address: string, isNew: boolean): string {
  const hash = isNew ? -1 : address.indexOf('#');
  const beforeHash = hash < 0 ? address : address.slice(0, hash);
  const mark = beforeHash.indexOf('?');
  const path = mark < 0 ? beforeHash : beforeHash.slice(0, mark);
  const query = mark < 0 ? '' : beforeHash.slice(mark);
  const fragment = hash < 0 ? '' : address.slice(hash + 1);
  return (
    escapePath(path) +
    (isNew ? query.replaceAll('#', '%23') : query) +
    (fragment === '' ? '' : `#${escapePath(fragment)}`)
  );
}

/** Go's `url.QueryUnescape`; undefined where a percent sign stands alone. */
export function queryUnescape(text: string): string | undefined {
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return undefined;
  return new TextDecoder().decode(percentDecoded(text.replaceAll('+', ' ')));
}

/** Joins parts with `/` and resolves `.` and `..`: Go's `path.Join`, always from the root. */
export function joinPath(...parts: readonly string[]): string {
  const kept: string[] = [];
  for (const segment of parts.join('/').split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  return `/${kept.join('/')}`;
}

export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

function escapePath(path: string): string {
  if (/^[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]%]*$/.test(path)) return path;
  return Array.from(percentDecoded(path), escapeByte).join('');
}

function escapeByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[A-Za-z0-9\-_.~$&+,/:;=@]/.test(character)
    ? character
    : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function percentDecoded(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const decoded: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const pair = String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
    if (bytes[at] === 0x25 && hexPair.test(pair)) {
      decoded.push(Number.parseInt(pair, 16));
      at += 2;
    } else decoded.push(bytes[at] ?? 0);
  }
  return Uint8Array.from(decoded);
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
}

/** Code point by code point, as Go does it: no final sigma, `İ` becomes `i`. */
function lowerCase(text: string): string {
  let lowered = '';
  for (const rune of text) lowered += [...rune.toLowerCase()][0] ?? rune;
  return lowered;
}
