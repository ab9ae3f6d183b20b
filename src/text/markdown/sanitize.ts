import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { SafeHtml } from '../../model/posting.ts';
import { safeImage, safeLink } from './links.ts';

/** How links as written become addresses. */
export interface LinkContext {
  /** The posting's own address; undefined where the site does not say it. */
  readonly base: string | undefined;
  readonly link: (href: string) => string;
}

export interface Sanitized {
  readonly html: SafeHtml;
  /** What was left out, for people: `javascript: link`, `<script>`. */
  readonly removed: readonly string[];
}

const flow =
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr div section aside table caption thead tbody tfoot tr th td figure figcaption details summary';
const phrasing =
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr';

/** The allow-list. Elements not named are unwrapped; those in `strip` go with all they hold. */
const schema: Schema = {
  tagNames: [...flow.split(' '), ...phrasing.split(' ')],
  attributes: {
    a: ['href', 'title', 'hrefLang'],
    img: ['src', 'alt', 'title', 'width', 'height'],
    ol: ['start', 'reversed'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    abbr: ['title'],
    '*': ['lang', 'dir'],
  },
  ancestors: Object.fromEntries(
    ['tbody', 'td', 'th', 'thead', 'tfoot', 'tr', 'caption'].map((tag) => [tag, ['table']]),
  ),
  strip: [
    'script',
    'style',
    'template',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'noscript',
    'form',
    'select',
    'textarea',
    'button',
    'title',
    'audio',
    'video',
    'canvas',
    'head',
  ],
  clobber: [],
  // Ours are in links.ts; without this the library's own would take `tel:` away.
  protocols: {},
};

/** Untrusted HTML through an allow-list: parsed as browsers do (parse5), written again with every tag closed. */
export function sanitizeHtml(html: string, context: LinkContext): Sanitized {
  const removed = new Set<string>();
  const clean = sanitize(fromHtml(html, { fragment: true }), schema) as Root;
  noteRemoved(html, removed);
  clean.children = rewrite(clean.children as ElementContent[], context, removed);
  return {
    html: toHtml(clean, { closeSelfClosing: true, allowDangerousCharacters: false }) as SafeHtml,
    removed: [...removed],
  };
}

/** Makes links absolute; a link that cannot be is replaced by its text, an image by nothing. A second H1 would contend with the page's. */
function rewrite(
  children: readonly ElementContent[],
  context: LinkContext,
  removed: Set<string>,
): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element') return [];
    const inner = rewrite(child.children, context, removed);
    if (child.tagName === 'a') return anchor(child, inner, context, removed);
    if (child.tagName === 'img') return image(child, context, removed);
    return [{ ...child, tagName: child.tagName === 'h1' ? 'h2' : child.tagName, children: inner }];
  });
}

function anchor(
  element: Element,
  inner: ElementContent[],
  context: LinkContext,
  removed: Set<string>,
): ElementContent[] {
  const written = element.properties['href'];
  if (typeof written !== 'string') return inner;
  const href = safeLink(context.link(written), context.base);
  if (href === undefined) {
    if (written.trim() !== '') removed.add(`link to ${written.slice(0, 80)}`);
    return inner;
  }
  return [{ ...element, properties: { ...element.properties, href }, children: inner }];
}

function image(element: Element, context: LinkContext, removed: Set<string>): ElementContent[] {
  const written = element.properties['src'];
  const src = typeof written === 'string' ? safeImage(context.link(written), context.base) : undefined;
  if (src === undefined) {
    removed.add(`image ${String(written ?? '').slice(0, 80)}`);
    return [];
  }
  return [{ ...element, properties: { alt: '', ...element.properties, src }, children: [] }];
}

function noteRemoved(html: string, removed: Set<string>): void {
  for (const [, tag] of html.matchAll(/<(script|iframe|object|embed|form)\b/gi)) {
    removed.add(`<${(tag as string).toLowerCase()}>`);
  }
}
