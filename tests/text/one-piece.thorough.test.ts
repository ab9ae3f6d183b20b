import { expect, test } from 'vitest';
import { inOnePiece } from '../../src/text/one-piece.ts';
import { readText } from '../../src/text/markdown/markdown.ts';
import { heldBytes } from '../support/collected-garbage.ts';

test('a text in one piece is the same text', () => {
  expect(['', 'a', `${'b'.repeat(20)}\n${'c'.repeat(20)}`].map(inOnePiece)).toEqual([
    '',
    'a',
    `${'b'.repeat(20)}\n${'c'.repeat(20)}`,
  ]);
});

test('what is rendered of Markdown is held in about its own size', async () => {
  const text = '*tend* the **light** of [the tower](https://lanternworks.example/) '.repeat(40);
  const dialect = { python: false, shortcodes: false };
  const render = () =>
    readText({ format: 'markdown', text, file: 'a.md', line: 1, dialect }).html(undefined).html;
  const size = render().length;
  const before = await heldBytes();
  const kept = Array.from({ length: 200 }, render);
  expect((await heldBytes()) - before).toBeLessThan(3 * 200 * size);
  expect(kept).toHaveLength(200);
});
