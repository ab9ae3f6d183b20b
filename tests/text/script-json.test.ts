import { describe, expect, test } from 'vitest';
import { jsonDocument } from '../../src/text/json.ts';
import { scriptJson } from '../../src/text/script-json.ts';

describe('scriptJson', () => {
  test.each([
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    '</SCRIPT ',
    'a\u2028b\u2029c',
    'R&D "x" \\',
    ']]>',
  ])('%j cannot leave its script and is read again as it was', (text) => {
    const written = scriptJson({ [text]: text });
    expect(written).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual({ [text]: text });
  });

  test('says the same as the document beside it', () => {
    const value = { a: 'x\u000By\0z', b: ['\uD800'], c: undefined };
    expect(JSON.parse(scriptJson(value))).toEqual(JSON.parse(jsonDocument(value)));
    expect(JSON.parse(scriptJson(value))).toEqual({ a: 'x yz', b: ['\uFFFD'] });
  });
});
