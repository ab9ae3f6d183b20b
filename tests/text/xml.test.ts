import { array, assert, boolean, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { element, parseXml, writeXml, xmlText } from '../../src/text/xml.ts';
import { saxText } from '../fixtures/sax-text.ts';

describe('xmlText', () => {
  test.each([
    ['a\u0000b', 'ab'],
    ['a\u000Bb\fc', 'a b c'],
    ['a\uD800b', 'a\uFFFDb'],
    ['\uDC00\uD800', '\uFFFD\uFFFD'],
    ['a\uFFFEb\uFFFF', 'ab'],
    ['\u{10FFFF}🏮\u{10000}', '\u{10FFFF}🏮\u{10000}'],
    ['\t\n\r\u0085\u007F', '\t\n\r\u0085\u007F'],
  ])('%j becomes %j', (given, expected) => {
    expect(xmlText(given)).toBe(expected);
  });
});

/** As XML reads them (https://www.w3.org/TR/xml/#sec-line-ends); nothing can be escaped in a CDATA section. */
const lineEnds = (text: string) => text.replace(/\r\n?/g, '\n');

describe('writeXml', () => {
  const awkward = array(
    constantFrom(
      ']]>',
      '<',
      '&',
      '"',
      "'",
      '&amp;',
      '\r',
      '\n',
      '\t',
      '\0',
      '\uD800',
      '<![CDATA[',
      '-->',
      'é',
      '🏮',
    ),
  );

  test('whatever the text, a reader finds it again', () => {
    assert(
      property(awkward, boolean(), (parts, cdata) => {
        const text = `${parts.join('')}.`;
        const root = element('r', { a: text }, { text, cdata });
        expect(saxText(writeXml(root))).toEqual({ text: xmlText(text), attributes: [xmlText(text)] });
        expect(
          parseXml(writeXml(root))
            .children.map((child) => 'text' in child && child.text)
            .join(''),
        ).toBe(cdata ? lineEnds(xmlText(text)) : xmlText(text));
      }),
    );
  });

  test('elements stand on lines of their own, texts as they are', () => {
    const tree = element('a', { b: undefined, c: 'd' }, element('e', {}, ' f '), element('g', {}));
    expect(writeXml(tree)).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<a c="d">\n  <e> f </e>\n  <g/>\n</a>\n',
    );
  });
});

describe('parseXml', () => {
  test('reads a text of a megabyte in one piece', () => {
    const text = 'x&amp;<![CDATA[<]]>'.repeat(60_000);
    const { children } = parseXml(`<a>${text}</a>`);
    expect(children.map((child) => 'text' in child && child.text).join('')).toBe('x&<'.repeat(60_000));
  });

  test.each([
    ['<a>', 'Missing end tag'],
    ['<a></b>', 'Missing end tag'],
    ['<a b=c/>', 'Attribute value expected'],
    ['<a b="1" b="2"/>', 'Duplicate attribute'],
    ['<a>&nope;</a>', "Named entity isn't defined"],
    ['<a>x & y</a>', 'Unterminated reference'],
    ['<a>\v</a>', 'Invalid character'],
    ['<a/><b/>', 'Extra content'],
    ['', 'Root element is missing'],
  ])('%j is not well-formed', (xml, message) => {
    expect(() => parseXml(xml)).toThrow(message);
  });
});
