import type { MarkdownIt, StateCore } from 'markdown-it';

/** `{#duties}`, `{#duties .wide data-x="1"}` at a heading's end; a class alone (`{.NET}`) may be what somebody says. */
const attributes = /^\{:?[ \t]*#[\p{L}\p{N}_:.-]{1,100}(?:[ \t][^{}]*)?\}$/u;

/** The id that a heading of Hugo, Docusaurus, Jekyll or MkDocs gives itself, which none of them shows. */
export function headingAttributes(markdown: MarkdownIt): void {
  markdown.core.ruler.before('inline', 'heading-attributes', ({ tokens }: StateCore) => {
    tokens.forEach((token, index) => {
      if (token.type !== 'inline' || tokens[index - 1]?.type !== 'heading_open') return;
      const text = token.content.trimEnd();
      const at = text.lastIndexOf('{');
      if (at > 0 && attributes.test(text.slice(at))) token.content = text.slice(0, at).trimEnd();
    });
  });
}
