import { describe, expect, test } from 'vitest';
import { manifestText, parseManifest } from '../../src/injection/documents/manifest.ts';

describe('what an earlier run left', () => {
  test('is read back as it was written, in any order', () => {
    const text = manifestText({
      documents: new Map([
        ['b/rss.xml', ['2', '3']],
        ['a/rss.xml', ['1']],
      ]),
      pages: ['b.html', 'a.html'],
    });
    expect(parseManifest(text)).toEqual({
      documents: new Map([
        ['a/rss.xml', ['1']],
        ['b/rss.xml', ['2', '3']],
      ]),
      pages: ['a.html', 'b.html'],
    });
    expect(manifestText(parseManifest(text))).toBe(text);
  });

  test.each([
    ['no text', ''],
    ['no JSON', '{'],
    ['another JSON', '[1, 2]'],
    ['null', 'null'],
    ['half of it', '{"pages": ["a.html"]}'],
    ['other values', '{"documents": null, "pages": 3}'],
    [
      'paths that lead elsewhere',
      '{"documents": {"../x": ["1"], "/x": ["1"], "a/../b": ["1"], "": ["1"]}, "pages": ["..", "/a", "a\\\\b"]}',
    ],
  ])('is nothing where there is %s', (_name, text) => {
    expect(parseManifest(text)).toEqual({ documents: new Map(), pages: [] });
  });
});
