import type { MarkdownText, Rendered } from '../../../text/markdown/markdown.ts';
import type { Prose } from '../../../text/prose/prose.ts';
import type { Body, Desk } from '../../source.ts';
import { textAtHand } from './text-at-hand.ts';

/** A text that is parsed when somebody asks, and remembered under `name` as long as it stays the same. */
export function lazyBody(text: MarkdownText, name: string, { memo }: Pick<Desk, 'memo'>): Body {
  const read = textAtHand(text);
  return {
    raw: text.text,
    find: <T>(what: string, rules: (prose: Prose) => T): T =>
      memo(what, [text.text, text.title], () => rules(read().prose), name),
    html: (base: string | undefined): Rendered =>
      memo(`html ${base ?? ''}`, [text.text, text.title], () => read().html(base), name),
  };
}
