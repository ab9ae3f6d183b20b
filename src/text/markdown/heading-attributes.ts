import type { MarkdownIt, StateCore } from 'markdown-it';

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

/** The id that a heading of Hugo, Docusaurus, Jekyll or MkDocs gives itself, which none of them shows. */
export function headingAttributes(markdown: MarkdownIt): void {
  markdown.core.ruler.before('inline', 'heading-attributes', ({ tokens }: StateCore) => {
    tokens.forEach((token, index) => {
      if (token.type !== 'inline' || tokens[index - 1]?.type !== 'heading_open') return;
      const text = token.content.trimEnd();
      const at = text.lastIndexOf('{');
      if (at > 0 && isAttributes(text.slice(at))) token.content = text.slice(0, at).trimEnd();
    });
  });
}
