import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Token } from 'markdown-it';
import type { Block, Prose, ProseLink } from './prose.ts';

type Found = Omit<Block, 'lead'>;

/** The blocks of parsed Markdown. `line` is the file's line of the first token line. */
export function proseOfTokens(tokens: readonly Token[], line: number): Prose {
  const found: Found[] = [];
  const links: ProseLink[] = [];
  const containers: string[] = [];
  let lastLine = 0;
  tokens.forEach((token, index) => {
    lastLine = token.map?.[0] ?? lastLine;
    if (token.type === 'html_block') {
      collectHtml(token.content, line + lastLine, found, links);
    } else if (token.type === 'inline') {
      const at = line + lastLine;
      const { text, emphasised } = inlineText(token.children ?? [], at, links);
      const { kind, level } = kindOf(tokens, index, containers);
      if (text !== '')
        found.push({ kind, text, line: at, ...(level === undefined ? {} : { level }), emphasised });
    } else if (token.nesting === 1) containers.push(token.type);
    else if (token.nesting === -1) containers.pop();
  });
  return { blocks: withLead(found), links };
}

/** The blocks of HTML content. */
export function proseOfHtml(html: string, line: number): Prose {
  const found: Found[] = [];
  const links: ProseLink[] = [];
  collectHtml(html, line, found, links);
  return { blocks: withLead(found), links };
}

function kindOf(
  tokens: readonly Token[],
  index: number,
  containers: readonly string[],
): { kind: Block['kind']; level?: number } {
  if (containers.includes('admonition_title_open')) return { kind: 'admonition-title' };
  const parent = tokens[index - 1];
  if (parent?.type === 'heading_open') return { kind: 'heading', level: Number(parent.tag.slice(1)) };
  if (parent?.type === 'td_open' || parent?.type === 'th_open') return { kind: 'cell' };
  return { kind: containers.includes('list_item_open') ? 'item' : 'paragraph' };
}

function inlineText(
  children: readonly Token[],
  line: number,
  links: ProseLink[],
): { text: string; emphasised: string[] } {
  const emphasised: string[] = [];
  const open: { type: string; from: number; href?: string }[] = [];
  let text = '';
  let struck = 0;
  for (const child of children) {
    if (child.type === 's_open') struck++;
    else if (child.type === 's_close') struck--;
    else if (child.nesting === 1)
      open.push({ type: child.type, from: text.length, href: String(child.attrGet('href') ?? '') });
    else if (child.nesting === -1) {
      const start = open.pop();
      const inner = tidy(text.slice(start?.from ?? 0));
      if (start?.type === 'link_open') links.push({ href: start.href ?? '', text: inner, line });
      else if (start?.type === 'strong_open' || start?.type === 'em_open') emphasised.push(inner);
    } else if (struck === 0) text += textOf(child);
  }
  return { text: tidy(text), emphasised: emphasised.filter((one) => one !== '') };
}

function textOf(token: Token): string {
  if (token.type === 'text' || token.type === 'code_inline') return token.content;
  return token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : '';
}

const blockKinds: Readonly<Record<string, Block['kind']>> = {
  p: 'paragraph',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  blockquote: 'paragraph',
  div: 'paragraph',
  section: 'paragraph',
  summary: 'admonition-title',
  article: 'paragraph',
};
const silent = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'noscript',
  'svg',
  'del',
  's',
  'head',
  'title',
]);

function collectHtml(html: string, line: number, found: Found[], links: ProseLink[]): void {
  const root = fromHtml(html, { fragment: true });
  let pending = {
    text: '',
    emphasised: [] as string[],
    line,
    kind: 'paragraph' as Block['kind'],
    level: undefined as number | undefined,
  };
  const flush = () => {
    const text = tidy(pending.text);
    const { kind, level, emphasised } = pending;
    if (text !== '')
      found.push({ kind, text, line: pending.line, ...(level === undefined ? {} : { level }), emphasised });
    pending = { ...pending, text: '', emphasised: [] };
  };
  const begin = (element: Element, kind: Block['kind']) => {
    flush();
    const level = /^h[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : undefined;
    pending = { text: '', emphasised: [], kind, level, line: line + (element.position?.start.line ?? 1) - 1 };
  };
  const walk = (node: RootContent | ElementContent): void => {
    if (node.type === 'text') pending.text += node.value;
    if (node.type !== 'element' || silent.has(node.tagName)) return;
    const kind = blockKind(node);
    if (kind !== undefined) begin(node, kind);
    const from = pending.text.length;
    for (const child of node.children) walk(child);
    if (node.tagName === 'br') pending.text += ' ';
    const inner = tidy(pending.text.slice(from));
    if (/^(strong|b|em|i)$/.test(node.tagName) && inner !== '') pending.emphasised.push(inner);
    if (node.tagName === 'a')
      links.push({
        href: String(node.properties['href'] ?? ''),
        text: inner,
        line: line + (node.position?.start.line ?? 1) - 1,
      });
    if (kind !== undefined) {
      flush();
      pending = { ...pending, kind: 'paragraph', level: undefined };
    }
  };
  for (const child of root.children) walk(child);
  flush();
}

function blockKind(element: Element): Block['kind'] | undefined {
  if (/^h[1-6]$/.test(element.tagName)) return 'heading';
  const classes = element.properties['className'];
  if (Array.isArray(classes) && classes.includes('admonition-title')) return 'admonition-title';
  return blockKinds[element.tagName];
}

/** How many paragraphs, at the most, open a text. */
const leadParagraphs = 3;

function withLead(found: readonly Found[]): Block[] {
  let paragraphs = 0;
  let over = false;
  return found.map((block) => {
    if (block.kind === 'heading' && paragraphs > 0) over = true;
    const lead = !over && block.kind === 'paragraph' && paragraphs < leadParagraphs;
    if (block.kind === 'paragraph') paragraphs++;
    return { ...block, lead };
  });
}

function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
