import { onceEachText } from '../../model/once-each.ts';
import { namesNoJob } from '../language/page-titles.ts';
import createMarkdown, { type MarkdownIt, type Token } from 'markdown-it';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SafeHtml } from '../../model/posting.ts';
import { asides } from './extensions/asides.ts';
import { type DefinitionLists, definitionLists } from './extensions/definition-lists.ts';
import { footnotes } from './extensions/footnotes.ts';
import { blockAttributes, type GoldmarkAttributes } from './extensions/goldmark-attributes.ts';
import { headingAttributes } from './extensions/heading-attributes.ts';
import { safeImage, safeLink } from './links.ts';
import { withoutLiquid } from './liquid.ts';
import { withoutMdx } from './mdx.ts';
import { isNestedTooDeep } from './nesting.ts';
import { inOnePiece } from '../one-piece.ts';
import type { Prose } from '../prose/prose.ts';
import { proseOfHtml } from '../prose/prose-html.ts';
import { proseOfTokens } from '../prose/prose-tokens.ts';
import { pythonMarkdown } from './extensions/python-markdown.ts';
import { type LinkContext, type Sanitized, sanitizeHtml } from './sanitize.ts';
import { type Shortcode, type UnknownShortcode, type WithoutCode, withoutShortcodes } from './shortcodes.ts';

/** What differs between the generators' Markdown. */
export interface Dialect {
  /** Admonitions (`!!! info "…"`, `??? note`), `markdown` attributes in HTML, attribute lists, icon shortcodes (`:material-x:`). */
  readonly python: boolean;
  /** Hugo shortcodes: `{{< … >}}` and `{{% … %}}` are taken out before parsing (the text between a pair stays). */
  readonly shortcodes: boolean;
  /** The attribute lists that Hugo reads: of headings only where the site says nothing. */
  readonly attributes?: GoldmarkAttributes;
  /** Definition lists, where the generator reads them. */
  readonly definitions?: DefinitionLists;
  /** What is in the text beside Markdown, and is taken out: templates (Jekyll, Eleventy), or MDX and Docusaurus' marks. */
  readonly template?: 'liquid' | 'mdx';
}

export interface MarkdownText {
  readonly format: 'markdown' | 'html';
  readonly text: string;
  readonly file: string;
  /** The file's line on which `text` begins, from 1. */
  readonly line: number;
  readonly dialect: Dialect;
  /** Maps a link as written to a reference that is right on the web (`../jobs.md` to `../jobs/`), before it is made absolute. */
  readonly link?: (href: string) => string;
  /** What a shortcode or a template's code stands for; those without an answer are left out and reported. */
  readonly shortcode?: Shortcode;
  /** A first heading that says no more than this is left out: the page shows it already. */
  readonly title?: string;
}

const parserOf = (options: { readonly linkify?: boolean } = {}) => {
  const parser = createMarkdown({ html: true, langPrefix: '', ...options })
    .use(footnotes)
    .use(headingAttributes)
    .use(blockAttributes)
    .use(definitionLists)
    .use(asides);
  // The same few addresses stand in most postings of a site, and taking one apart is dear.
  parser.normalizeLink = onceEachText(parser.normalizeLink);
  return parser;
};
const commonMark = parserOf();
const withLinks = parserOf({ linkify: true });
withLinks.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
const python = parserOf().use(pythonMarkdown);

/** A text parsed once, for its prose and its HTML. */
export interface ReadText {
  readonly prose: Prose;
  /** HTML that is safe, with closed tags and links absolute against `base` (left out where they cannot be). */
  readonly html: (base: string | undefined) => Rendered;
}

export interface Rendered {
  readonly html: SafeHtml;
  /** What was left out of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a text. The parsed form is given to the first `html` and let go; another base parses again. */
export function readText(source: MarkdownText): ReadText {
  const ready = prepared(source);
  const { text } = ready;
  if (source.format === 'html') {
    const html = (base: string | undefined) =>
      reported(sanitizeHtml(text, contextOf(source, base)), ready, source);
    return { prose: proseOfHtml(text, source.line), html };
  }
  const parser = bareAddress.test(text)
    ? parserFor(source.dialect)
    : parserFor({ ...source.dialect, shortcodes: false });
  // Only a colon makes a list of attributes of what stands in braces in kramdown, which is Jekyll's.
  const isKramdown = source.dialect.python && source.dialect.template === 'liquid';
  const { shortcodes, python, attributes = { title: true, block: false } } = source.dialect;
  const isMkDocs = source.dialect.template === undefined && python;
  const environment = { isKramdown, isMkDocs, ...(shortcodes && { attributes }) };
  const parse = () => parser.parse(text, { ...environment });
  let tokens: Token[] | undefined = parse();
  const prose = proseOfTokens(tokens, source.line);
  // As it is written a term and its definition are a label and its value, in a list they would be two texts.
  const definitions = /^[ \t>]*:[ \t]/m.test(text) ? source.dialect.definitions : undefined;
  if (definitions !== undefined) tokens = undefined;
  const html = (base: string | undefined) => {
    const fresh = tokens ?? parser.parse(text, { ...environment, definitions });
    tokens = undefined;
    return reported(renderMarkdown(fresh, source, contextOf(source, base)), ready, source);
  };
  return { prose, html };
}

/**
 * The text of the heading with which a text begins; undefined where there is none. Below level 1 it may head a part
 * ("About us") and then names nothing.
 */
export function firstHeading(source: MarkdownText): string | undefined {
  const { blocks, struckOut } = readText({ ...source, text: source.text.slice(0, 20_000) }).prose;
  const [block] = blocks;
  const isFirst = struckOut !== undefined && struckOut.line < (block?.line ?? Infinity);
  if (isFirst && /^\s*(?:#|<h[1-6])/i.test(source.text)) return struckOut.text;
  return block?.kind === 'heading' && (block.level === 1 || !namesNoJob(block.text)) ? block.text : undefined;
}

function contextOf(source: MarkdownText, base: string | undefined): LinkContext {
  return { base, link: source.link ?? ((href) => href) };
}

function reported({ html, removed }: Sanitized, ready: Prepared, source: MarkdownText): Rendered {
  const shortcodes = ready.unknown.map((shortcode) => shortcodeLeftOut(shortcode, source));
  const others = [...ready.removed, ...removed].map((what, index) =>
    leftOut(what, index < mostLookedFor ? lineOf(what, source) : source.line, source.file),
  );
  return { html, diagnostics: [...shortcodes, ...others] };
}

function prepared(source: MarkdownText): Prepared {
  const text = source.text.replaceAll('\0', '\uFFFD');
  const { text: plain, unknown } = withoutCode(text, source);
  const deep = isTooDeep(plain, source);
  return {
    text: deep ? plain.replaceAll('<', '&lt;') : plain,
    unknown,
    removed: deep ? ['HTML nested deeper than 200 elements'] : [],
  };
}

function withoutCode(text: string, { dialect, shortcode = () => undefined }: MarkdownText): WithoutCode {
  if (dialect.template === 'mdx') return withoutMdx(text, shortcode);
  if (dialect.template !== undefined) return withoutLiquid(text, shortcode);
  return dialect.shortcodes ? withoutShortcodes(text, shortcode) : { text, unknown: [] };
}

/** Fewer tags than this cannot nest too deeply. */
const fewTags = 150;

/** Of Markdown it is the HTML that comes of it that counts: code is none, and what stands in code can mislead. */
function isTooDeep(text: string, { format, dialect }: MarkdownText): boolean {
  if ((text.match(/<[a-z]/gi)?.length ?? 0) < fewTags) return false;
  if (format === 'html') return isNestedTooDeep(text);
  const parser = parserFor(dialect);
  const tokens = parser.parse(text, {});
  const pieces = tokens.filter(({ type }) => type === 'html_block').map(({ content }) => content);
  return [parser.renderer.render(tokens, parser.options, {}), ...pieces].some(isNestedTooDeep);
}

interface Prepared {
  readonly text: string;
  readonly unknown: readonly UnknownShortcode[];
  readonly removed: readonly string[];
}

/** An address that is no link yet. Looking for one in every piece of text is dear. */
const bareAddress = /(?:^|[^(<"'=])(?:https?|ftp):\/\/|(?:^|[^(<"'=])mailto:/m;

function parserFor(dialect: Dialect): MarkdownIt {
  return dialect.python ? python : dialect.shortcodes ? withLinks : commonMark;
}

/** markdown-it's own output is safe; only what holds raw HTML takes the way through the sanitiser. */
function renderMarkdown(parsed: Token[], source: MarkdownText, context: LinkContext): Sanitized {
  const parser = parserFor(source.dialect);
  const tokens = withoutTitle(parsed, source.title);
  if (tokens.some(holdsHtml))
    return sanitizeHtml(parser.renderer.render(tokens, parser.options, {}), context);
  const removed = new Set<string>();
  for (const token of tokens) tame(token, context, removed);
  const html = inOnePiece(parser.renderer.render(tokens, parser.options, {})) as SafeHtml;
  return { html, removed: [...removed] };
}

function holdsHtml(token: Token): boolean {
  return (
    token.type === 'html_block' || (token.children?.some((child) => child.type === 'html_inline') ?? false)
  );
}

function withoutTitle(tokens: Token[], title: string | undefined): Token[] {
  const [open] = tokens;
  if (title === undefined || open?.type !== 'heading_open' || open.tag !== 'h1') return tokens;
  return proseOfTokens(tokens.slice(0, 3), 1).blocks[0]?.text === title ? tokens.slice(3) : tokens;
}

/** What the sanitiser does to raw HTML, done to tokens. */
function tame(token: Token, context: LinkContext, removed: Set<string>): void {
  if (token.tag === 'h1') token.tag = 'h2';
  if (token.type === 'td_open' || token.type === 'th_open') token.attrs = null;
  const children = token.children ?? [];
  const links: boolean[] = [];
  token.children = children.filter((child) => {
    if (child.type === 'link_open') links.push(tameAttribute(child, 'href', safeLink, context, removed));
    if (child.type === 'link_close') return links.pop() ?? false;
    if (child.type === 'link_open') return links.at(-1) ?? false;
    return child.type !== 'image' || tameAttribute(child, 'src', safeImage, context, removed);
  });
}

function tameAttribute(
  token: Token,
  name: 'href' | 'src',
  safe: (href: string, base: string | undefined) => string | undefined,
  context: LinkContext,
  removed: Set<string>,
): boolean {
  const written = String(token.attrGet(name) ?? '');
  const address = safe(context.link(written), context.base);
  if (address !== undefined) token.attrSet(name, address);
  else if (written !== '') removed.add(`${name === 'src' ? 'image' : 'link to'} ${written.slice(0, 80)}`);
  return address !== undefined;
}

function shortcodeLeftOut({ name, line }: UnknownShortcode, source: MarkdownText): Diagnostic {
  return {
    severity: 'info',
    code: 'shortcode-unknown',
    message: `The shortcode "${name}" was left out of the description`,
    hint: 'Only the site generator knows what it stands for; check that the description reads well without it',
    where: { file: source.file, line: source.line + line - 1 },
  };
}

/** Each is looked for in the whole text, and a hostile one may hold thousands. */
const mostLookedFor = 20;

/** The line on which what was left out is written; the first of the text where it is written in another way. */
function lineOf(what: string, { text, line }: MarkdownText): number {
  const element = /^<([a-z][a-z0-9-]*)>$/.exec(what)?.[1];
  const at =
    element === undefined
      ? text.indexOf(what.replace(/^(?:link to|image) /, ''))
      : text.search(new RegExp(`<${element}(?![\\w-])`, 'i'));
  return at === -1 ? line : line + text.slice(0, at).split('\n').length - 1;
}

function leftOut(what: string, line: number, file: string): Diagnostic {
  return {
    severity: 'info',
    code: 'link-unsafe',
    message: `Left out of the description: ${what}`,
    hint: 'Links and images need http, https, mailto or tel, and relative ones a site address; scripts, frames and forms are never published',
    where: { file, line },
  };
}
