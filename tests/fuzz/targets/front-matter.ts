import assert from 'node:assert/strict';
import { splitFrontMatter } from '../../../src/text/front-matter/front-matter.ts';
import type { FuzzTarget } from '../fuzz-target.ts';

/** Any file has a head, or a fault with its line; the body is the rest of the file. */
export function frontMatterHolds(text: string): void {
  const { matter, diagnostics } = splitFrontMatter(text, 'x.md');
  if (matter === undefined) {
    assert.equal(diagnostics.length, 1);
    const { line = 0 } = diagnostics[0]?.where ?? {};
    assert.ok(line > 0 && line <= text.split(/\r\n|[\r\n]/).length, `line ${line}`);
    return;
  }
  assert.ok(text.endsWith(matter.body));
  assert.ok(Object.keys(matter.data).every((key) => key === key.toLowerCase()));
  assert.equal(Object.getPrototypeOf(matter.data), null);
  JSON.stringify(matter.data);
  assert.deepEqual(splitFrontMatter(text, 'x.md'), { matter, diagnostics });
}

export const frontMatter: FuzzTarget = {
  seeds: [
    '---\ntitle: Lamp fitter\ntags: [a, "b"]\nwhere:\n  city: Bristol\n---\nText\n',
    '+++\ntitle = "Lamp fitter"\ndate = 2026-10-01T09:00:00Z\n[params]\nx = [1, 2.5, true]\n+++\nText\n',
    '{"title": "Lamp fitter", "nested": {"a": [1, null]}}\nText\n',
    '---\r\nsummary: >-\r\n  folded\r\n  text\r\nlist:\r\n- a\r\n- b\r\n---\r\n',
  ],
  words:
    'key: title: - ? &a *a << !!js/function !!binary | > |- >+ : [a, b] {a: b} 2026-01-01 yes null ~ [[a]] a.b = """ \'\'\' true 1e400 0x1F 0o7 inf nan 1_000 07:32:00 %YAML ... # \\u0041 \\uD800'.split(
      ' ',
    ),
  run: frontMatterHolds,
};
