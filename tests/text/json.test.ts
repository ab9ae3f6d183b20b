import { describe, expect, test } from 'vitest';
import { jsonDocument, plainJson } from '../../src/text/json.ts';

describe('a JSON document says the same as the XML beside it', () => {
  test.each([
    [
      'a plain text stays as it is',
      'Keeper of the “Nord” light, 1 < 2 & 3',
      'Keeper of the “Nord” light, 1 < 2 & 3',
    ],
    ['line breaks and tabs stay', 'a\tb\nc\rd', 'a\tb\nc\rd'],
    ['a written escape stays one', String.raw`C:\users\b\f`, String.raw`C:\users\b\f`],
    ['emoji and other pairs stay', 'light 🗼 on', 'light 🗼 on'],
    ['a backspace goes', 'a\bb', 'ab'],
    ['a form feed becomes a space', 'a\fb', 'a b'],
    ['a vertical tab becomes a space', 'a\vb', 'a b'],
    ['NUL and escape go', '\0a\u001b[31m', 'a[31m'],
    ['half a pair becomes the replacement character', 'a\ud83db', 'a\ufffdb'],
    ['what is no character goes', 'a\ufffe\uffffb', 'ab'],
  ])('%s', (_sentence, text, expected) => {
    expect(JSON.parse(plainJson({ list: [text], deep: { text } }))).toEqual({
      list: [expected],
      deep: { text: expected },
    });
  });

  test('a document is indented and ends with a line break', () => {
    expect(jsonDocument({ a: ['b'], none: undefined })).toBe('{\n  "a": [\n    "b"\n  ]\n}\n');
  });
});
