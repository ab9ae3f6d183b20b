import type { MarkdownIt, StateCore } from 'markdown-it';
import { attributesEnd, type GoldmarkAttributes } from './goldmark-attributes.ts';

/** `{#duties}`, `{.wide #duties}`, `{class="wide"}` at a heading's end; a class alone (`{.NET}`) may be what somebody says. */
function isAttributes(braces: string): boolean {
  const inner = /^\{:?([^{}]*)\}$/.exec(braces)?.[1] ?? '';
  const parts = inner.match(/[^\s"]+(?:"[^"]*")?|"/g) ?? [];
  const isNamed = (part: string) => /^#[\p{L}\p{N}_:.-]{1,100}$/u.test(part);
  if (isNamed(parts[0] ?? '')) return true;
  const isSet = (part: string) => /^[A-Za-z][\w-]*=(?:"[^"]*"|[\w.-]+)$/.test(part);
  const isClass = (part: string) => /^\.[\p{L}\p{N}_-]+$/u.test(part);
  return (
    parts.every((part) => isNamed(part) || isSet(part) || isClass(part)) &&
    parts.some((part) => !isClass(part))
  );
}

/** A heading of Hugo without its list of attributes, before which it may be closed (`## Duties ## {.wide}`). */
function withoutGoldmark(text: string): string {
  const at = text.lastIndexOf('{');
  const isWhole = at >= 0 && text[at - 1] !== '\\' && attributesEnd(text, at) === text.length;
  return isWhole ? text.slice(0, at).trimEnd() : text;
}

/** The id that a heading of Hugo, Docusaurus, Jekyll or MkDocs gives itself, which none of them shows. */
export function headingAttributes(markdown: MarkdownIt): void {
  markdown.core.ruler.before('inline', 'heading-attributes', ({ tokens, env }: StateCore) => {
    const { attributes } = env as { attributes?: GoldmarkAttributes };
    tokens.forEach((token, index) => {
      const heading = tokens[index - 1];
      if (token.type !== 'inline' || heading?.type !== 'heading_open') return;
      const text = token.content.trimEnd();
      if (attributes !== undefined) {
        const rest = attributes.title ? withoutGoldmark(text) : text;
        const isClosed = rest !== text && heading.markup.startsWith('#');
        token.content = isClosed ? rest.replace(/(?<=^|[ \t])#{1,100}$/, '').trimEnd() : rest;
        return;
      }
      const at = text.lastIndexOf('{');
      if (at > 0 && isAttributes(text.slice(at))) token.content = text.slice(0, at).trimEnd();
    });
  });
}
