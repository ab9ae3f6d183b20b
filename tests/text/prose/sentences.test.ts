import { describe, expect, test } from 'vitest';
import { monthOf } from '../../../src/text/values/calendar/months.ts';
import { plainLine } from '../../../src/text/character-references.ts';
import { fold, plainText } from '../../../src/text/values/plain-text.ts';
import type { Block } from '../../../src/text/prose/prose.ts';
import { levelled, sentencesOf } from '../../../src/text/prose/sentences.ts';

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({
  kind,
  text,
  line: 3,
  lead: false,
  emphasised: [],
});
const split = (...blocks: Block[]) => sentencesOf({ blocks, links: [] }).map(({ text }) => text);

describe('sentences', () => {
  test.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Bis zum 27. Juni 2025. Danach nicht.', ['Bis zum 27. Juni 2025.', 'Danach nicht.']],
    ['It pays $15.50 an hour. Good.', ['It pays $15.50 an hour.', 'Good.']],
    ['Approx. 40 hours', ['Approx. 40 hours']],
    ['see a.b for more', ['see a.b for more']],
  ])('%s', (text, sentences) => expect(split(block(text))).toEqual(sentences));

  test('two cells beside each other are one', () =>
    expect(split(block('Salary', 'cell'), block('€15 an hour', 'cell'))).toContain('Salary: €15 an hour'));

  test('a run without an end is no sentence', () => expect(split(block('x'.repeat(900)))).toEqual([]));
});

test.each(['Été – l’œuvre №5 à 45 k€', 'İstanbul', '𝔘𝔫𝔦 ½ ﬁn', 'e\u0301', '٧ يناير'])(
  '%s levelled is as long as before',
  (text) => {
    const nfc = text.normalize('NFC');
    expect(levelled(nfc)).toHaveLength(nfc.length);
  },
);

test('levelled text has no accents, capitals, or curly quotes', () =>
  expect(levelled('L’Été – À')).toBe("l'ete - a"));

test.each([
  ['**Lamp** <em>Keeper</em>', 'Lamp Keeper'],
  ['[Lamp](https://x.example) Keeper', 'Lamp Keeper'],
  ['a < b > c', 'a < b > c'],
  ['Engineer <C++>', 'Engineer <C++>'],
  ['Keeper <m/f/d>', 'Keeper <m/f/d>'],
  ['List<String> wrangler', 'List<String> wrangler'],
  ['Vec<T> and Map<K, V> carver', 'Vec<T> and Map<K, V> carver'],
  ['Driver <i/o>, <b or c>, <a.m.>', 'Driver <i/o>, <b or c>, <a.m.>'],
  ['Keeper <night & day>', 'Keeper <night & day>'],
  ['<span class="x">Lamp</span><br/>keeper<BR >', 'Lamp keeper'],
  ['<a href=/x>Lamp</a>', 'Lamp'],
  ['R&amp;D', 'R&amp;D'],
  ['a\u0000\u2028b\n c', 'a b c'],
])('%s as plain text', (text, plain) => expect(plainText(text)).toBe(plain));

test.each([
  ['Keeper &#8211; Night Shift', 'Keeper – Night Shift'],
  ['K&ouml;ln &#x26; Br&uuml;hl', 'Köln & Brühl'],
  ['&amp;amp; once', '&amp; once'],
  ['C&lt;T&gt;', 'C<T>'],
  ['a&nbsp;&#10;b&#0;', 'a b\ufffd'],
  ['R&D, Q&A; AT&T; a=1&copy=2', 'R&D, Q&A; AT&T; a=1&copy=2'],
  ['&notareference; &#xZ; &;', '&notareference; &#xZ; &;'],
])('%s as a line with its characters', (text, plain) => expect(plainLine(text)).toBe(plain));

test('fold', () => expect(fold('  Été\u00a0 À ')).toBe('ete a'));

test.each([
  ['août', 8],
  ['Aug.', 8],
  ['März', 3],
  ['października', 10],
  ['فبراير', 2],
  ['Smarch', undefined],
])('the month %s', (name, month) => expect(monthOf(name)).toBe(month));
