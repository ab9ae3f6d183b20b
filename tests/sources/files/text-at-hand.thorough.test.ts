import { expect, test } from 'vitest';
import { textAtHand } from '../../../src/sources/files/drafts/text-at-hand.ts';
import type { MarkdownText } from '../../../src/text/markdown/markdown.ts';
import { collectedGarbage } from '../../support/collected-garbage.ts';

const text = (words: string): MarkdownText => ({
  format: 'markdown',
  text: `# Keeper\n\n${words} **light**\n`,
  file: 'keeper.md',
  line: 1,
  dialect: { python: false, shortcodes: false },
});

test('a text is parsed once while it is the one that is asked for', () => {
  const read = textAtHand(text('Tend the'));
  expect(read()).toBe(read());
});

test('the parsed form of a text is let go when another is asked for, and made again when it is wanted once more', async () => {
  const first = textAtHand(text('Tend the'));
  const parsed = new WeakRef(first());
  textAtHand(text('Mend the'))();
  await collectedGarbage();
  expect(parsed.deref()).toBeUndefined();
  expect(first().html(undefined).html).toBe('<h2>Keeper</h2>\n<p>Tend the <strong>light</strong></p>\n');
});
