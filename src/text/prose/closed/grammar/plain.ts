import { onceEachText } from '../../../../model/once-each.ts';
import { withWholeMonths } from '../../../values/calendar/months.ts';

/**
 * NFKC, lower case, straight apostrophes, single spaces; without marks, emoji and invisible characters. `sign` stands for
 * an emoji or a mark of emphasis: in a title they set words apart.
 */
export function plain(text: string, sign = ''): string {
  return sign === '' ? withoutSigns(text) : plainWith(text, sign);
}

/** The same line is asked about as a label, as a value and as a sentence. */
const withoutSigns = onceEachText((text) => plainWith(text, ''));

function plainWith(text: string, sign: string): string {
  const marked = /[^\0-\x7f]/.test(text)
    ? letters(text.normalize('NFKC').toLowerCase())
        .replace(/[’‘ʼ`´]/g, "'")
        .replace(/[،、]/g, ',')
        .replaceAll('؟', '?')
        .replace(/[\p{So}\p{Sk}*_~"“”«»„]/gu, sign)
    : text
        .toLowerCase()
        .replaceAll('`', "'")
        .replace(/[*_~"^]/g, sign);
  return withWholeMonths(marked.replace(/\s+/g, ' ').trim());
}

/** Letters that are written in two ways, as one: Romanian cedillas, Greek capitals without accents, Turkish capitals read as English ones, Arabic with its vowels. */
export function letters(text: string): string {
  return text
    .replaceAll('ţ', 'ț')
    .replaceAll('ş', 'ș')
    .replaceAll('ı', 'i')
    .replace(/[\p{Cf}\u{fe00}-\u{fe0f}\u{64b}-\u{652}\u{640}]|\u{307}/gu, '')
    .replace(/[ά-ώΐΰ]/gu, (letter) => letter.normalize('NFD').replaceAll('\u0301', '').normalize('NFC'));
}

/** Longest text that is looked at: what is read costs a bounded time, whatever the file holds. */
export const longest = { headline: 160, label: 120, sentence: 240, lead: 420 };
