import type { Parts } from './parts.ts';

/**
 * What a stretch of words says of a posting's end. `this` points at this very posting; `subject` names a job; `weak` names
 * one of perhaps several; `bare` is a state alone; `mark` is a state that alone says nothing (`archived`).
 */
export type Strength = 'this' | 'subject' | 'weak' | 'bare' | 'mark';

/** Both sides of a stroke or an "or" have to say so: `closed / filled`, not `open / closed`. What the first is said of, the others are. */
export function saidBy(symbols: string, parts: Parts): Strength | undefined {
  if (!symbols.includes('/')) return saidByWords(symbols, parts);
  const [first = '', ...others] = symbols.split('/');
  const subject = /^[^bBovnNlhfcw]*/.exec(first)?.[0] ?? '';
  const sides = [
    saidByWords(first, parts),
    ...others.map((side) => saidByWords(side, parts) ?? saidByWords(subject + side, parts)),
  ];
  return sides.every((side) => side !== undefined) ? sides[0] : undefined;
}

/** Every word has to be known: one that is not may turn the meaning, as `to agencies` does behind `closed`. */
function saidByWords(all: string, parts: Parts): Strength | undefined {
  const named = all
    .replaceAll('a', '')
    .replaceAll('L', 'j')
    // `paused until spring` is so now.
    .replace(/(?<=v[^niq]{0,6}[jrt][^niq]{0,6})i.*$/, '')
    .replaceAll('N', 'nl')
    .replaceAll('bd', 'b')
    .replace(parts.unspaced === true ? /t-{1,12}j/g : /t-{1,4}[jr]/g, 'tj')
    .replace(/d-{1,3}[jr]/g, 'dJ')
    .replace(/(?<=o[dt]?[jJ])p[-rtdj]{1,5}$/, '')
    .replace(/^d-{1,3}(?=Bf$)/, 'm')
    .replace(/(?<=^[wBb]{0,3}fm)-{1,2}$/, '')
    .replace(/(?<=[jJ])p[td]?-{1,5}(?=[bBonlv])/g, '')
    // What is said of applications from somebody is so of these alone: `not accepted`.
    .replace(all.includes('n') ? /(?!)/ : /(?<=r)p[td]?[-x]{1,5}j?(?=[bBo])/, '');
  if (!/^[cjJrtdbBovnlhfmwxsp]+$/.test(named)) return undefined;
  if (parts.stateFirst !== true && /(?:^|[^bBw])[ov]+[jrJ]/.test(named)) return undefined;
  const plainWords = named.replaceAll('p', '');
  const words = plainWords.includes('n') ? plainWords : plainWords.replaceAll('h', 'j');
  const subject = /[jJr]/.test(words);
  const how: Strength = words.includes('t')
    ? 'this'
    : words.includes('J') && !words.includes('r')
      ? 'weak'
      : 'subject';
  if (words.includes('c')) return words.includes('n') ? undefined : 'this';
  if (words.includes('n')) {
    if (/[ovf]/.test(words) || !/[hl]/.test(words)) return undefined;
    if (words.includes('h') || subject) return how;
    return words.includes('t') ? 'this' : words.includes('w') ? undefined : 'bare';
  }
  if (/[fo]/.test(words) && words.includes('m')) return subject || words.includes('t') ? how : 'bare';
  if (/[fmhl]/.test(words) || !/[ov]/.test(words)) return undefined;
  if (/b[^oxs]*o.*x/.test(words) || (parts.unspaced === true && /o.*x/.test(words))) return undefined;
  if (subject) return how;
  if (/t/.test(words) && /[bB]/.test(words) && words.includes('o')) return 'this';
  if (!(parts.unspaced === true ? /^[ovxsBb]+$/ : /^[ovxsB]+$/).test(words)) return undefined;
  return words.includes('o') ? 'bare' : 'mark';
}
