import { type MarkdownText, type ReadText, readText, type Rendered } from '../text/markdown.ts';
import type { Prose } from '../text/prose.ts';
import type { Body, Desk } from './source.ts';

/** A text that is parsed when somebody asks, and remembered under `name` as long as it stays the same. */
export function lazyBody(text: MarkdownText, name: string, { memo }: Pick<Desk, 'memo'>): Body {
  let parsed: ReadText | undefined;
  const read = () => (parsed ??= readText(text));
  return {
    raw: text.text,
    find: <T>(what: string, rules: (prose: Prose) => T): T =>
      memo(what, [text.text, text.title], () => rules(read().prose), name),
    html: (base: string | undefined): Rendered =>
      memo(
        `html ${base ?? ''}`,
        [text.text, text.title],
        () => {
          const rendered = read().html(base);
          parsed = undefined;
          return rendered;
        },
        name,
      ),
  };
}
