/**
 * NFKC, lower case, straight apostrophes, single spaces; without marks, emoji and invisible characters. `sign` stands for
 * an emoji or a mark of emphasis: in a title they set words apart.
 */
export function plain(text: string, sign = ''): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[،、]/g, ',')
    .replaceAll('؟', '?')
    .replace(/[\p{So}\p{Sk}*_~"“”«»„]/gu, sign)
    .replace(/[\p{Cf}\u{fe00}-\u{fe0f}\u{64b}-\u{652}\u{640}]|\u{307}/gu, '')
    .replaceAll('ţ', 'ț')
    .replaceAll('ş', 'ș')
    .replace(/\s+/g, ' ')
    .trim();
}
