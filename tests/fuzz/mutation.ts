/** The longest input that is made: long enough for every limit that is not about length alone. */
const longest = 6000;

/** Numbers from 0 up to, and without, `below`: the same ones for the same seed (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const signs =
  '--- +++ { } [ ] ( ) < > / \\ | & # * _ ` ~ ! ? : ; , . = + - " \' @ $ % \t \r\n \0 \uFEFF \u2028 \u202E \uD800 \uDFFF \uFFFE é e\u0301 İ 🏮 0 1e9 -1 2026-02-30 __proto__ constructor'.split(
    ' ',
  );

/** A changed copy of `input`, now and then crossed with `other`. */
export function mutated(
  input: string,
  other: string,
  words: readonly string[],
  number: (below: number) => number,
): string {
  let text = input;
  for (let changes = 1 + number(4); changes > 0; changes--) {
    const at = number(text.length + 1);
    const end = Math.min(text.length, at + 1 + number(1 + number(40)));
    const from = number(other.length + 1);
    const piece = [
      () => words[number(words.length)] ?? '',
      () => signs[number(signs.length)] ?? '',
      () => ['\n', ' ', '\n\n', '\n- ', '  '][number(5)] ?? '',
      () => text.slice(at, end).repeat(1 + number(1 + number(60))),
      () => other.slice(from, from + 1 + number(200)),
      () => String.fromCharCode(number(number(4) === 0 ? 0x10000 : 0x80)),
      () => '',
    ][number(7)] as () => string;
    const keep = number(3) === 0 ? end : at;
    text = (text.slice(0, at) + piece() + text.slice(keep)).slice(0, longest);
  }
  return text;
}
