import { letters as inOneWay } from './plain.ts';

/** `no longer` before `no`, and of as many words the fragment that needs more of them. */
export function byWords(a: string, b: string): number {
  const [longA, longB] = [spacesIn(a), spacesIn(b)];
  return longB.most - longA.most || longB.least - longA.least || b.length - a.length;
}

/** Where nothing stands between words, what is written longer is longer. */
export function byLength(a: string, b: string): number {
  return b.split(' ').length - a.split(' ').length || b.length - a.length;
}

/** How many spaces a fragment takes in at most and at least: its groups are counted from the inside out. */
function spacesIn(fragment: string): { readonly most: number; readonly least: number } {
  const count = (pick: (...counts: readonly number[]) => number, isOptional: 0 | 1) => {
    const widest = (list: string) => pick(...list.split('|').map((one) => one.replace(/[^ _]/g, '').length));
    let flat = fragment;
    for (let depth = 0; depth < 6 && flat.includes('(?:'); depth++)
      flat = flat.replace(/\(\?:([^()]*)\)([?*{])?/g, (_, inner: string, may?: string) =>
        '_'.repeat(may === undefined || isOptional === 1 ? widest(inner) : 0),
      );
    return widest(flat);
  };
  return { most: count(Math.max, 1), least: count(Math.min, 0) };
}

/** The fragments of a list, with letters as `plain` writes them. */
export function fragments(list = ''): readonly string[] {
  return list === ''
    ? []
    : inOneWay(list.normalize('NFKC'))
        .split(' | ')
        .filter((one) => one !== '');
}

/** Whether one of them stands in a text as whole words; in a script without spaces anywhere. */
export function anyOf(list: string | undefined, unspaced: boolean | undefined): RegExp {
  const words = fragments(list).join('|') || '(?!)';
  return new RegExp(unspaced === true ? words : `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'u');
}
