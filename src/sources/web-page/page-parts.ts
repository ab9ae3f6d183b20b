import { htmlText } from '../../text/html-text.ts';
import { isElement, type PageElement, type PageWords } from './page-tree.ts';

/** Whether what people see of an element is nothing. */
export function isHidden({
  attributes: { hidden, style = '', class: names = '', ...others },
}: PageElement): boolean {
  return (
    (hidden !== undefined && hidden !== 'until-found') ||
    others['aria-hidden'] === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
    /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|skip-link|skip-to-content)(?:\s|$)/i.test(
      names,
    )
  );
}

const frameTags = new Set(['nav', 'footer', 'form', 'dialog', 'menu']);
const frameRoles = new Set(
  'navigation banner contentinfo search complementary dialog menu menubar toolbar tablist'.split(' '),
);
const frameNames =
  /^(?:(?:site|page|main|top|global|nav)?[-_]?(?:nav(?:bar|igation)?|menu|sidebar|breadcrumbs?|footer|masthead|toolbar)|header|site-header|topbar|pagination|pager|cookies?(?:-?(?:banner|consent|notice))?|toc|table-of-contents|on-this-page|share|sharing|social|social-links|related|related-posts|language-(?:switcher|selector)|lang-switch(?:er)?|edit-(?:this-)?page|edit-link|back-to-top|prev-next|post-nav|comments?|search|newsletter|widget|(?:article|post|entry)-(?:meta|info|footer|tags)|byline)$/i;

/**
 * Whether an element belongs to the frame around a page's text, by what it is or is called. One that holds the heading of
 * the page is none. `isInPart`: it lies in an `article`, a `main` or a `section`.
 */
export function isFrame(element: PageElement, isInPart: boolean): boolean {
  const { tag, attributes } = element;
  const names = `${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`.split(/\s+/);
  const isNamed =
    frameTags.has(tag) ||
    frameRoles.has((attributes['role'] ?? '').toLowerCase()) ||
    (/^(?:div|section|ul|ol|aside|header|p|span)$/.test(tag) &&
      names.some((name) => name.length < 40 && frameNames.test(name))) ||
    ((tag === 'aside' || tag === 'header') && !isInPart);
  return isNamed && !holdsHeading(element);
}

const parts = new Set(['main', 'article', 'section']);

export function isPart({ tag, attributes }: PageElement): boolean {
  return parts.has(tag) || attributes['role'] === 'main';
}

/** Of level 1, or of level 2 where it is no link. The header of a page often holds the name of the site as one. */
const headed = new WeakMap<PageElement, boolean>();

function holdsHeading(element: PageElement): boolean {
  const before = headed.get(element);
  if (before !== undefined) return before;
  const holds =
    element.tag !== 'nav' &&
    element.children.some(
      (child) => isElement(child) && ((child.tag === 'h1' && !isLinked(child)) || holdsHeading(child)),
    );
  headed.set(element, holds);
  return holds;
}

function isLinked({ children }: PageElement): boolean {
  const shown = children.filter((child) => isElement(child) || child.words.trim() !== '');
  return (
    shown.length > 0 && shown.every((child) => isElement(child) && (child.tag === 'a' || isLinked(child)))
  );
}

/** Three links and more within the site, and no text beside them. */
export function isListOfLinks(element: PageElement): boolean {
  if (!/^(?:ul|ol|div|aside|section)$/.test(element.tag)) return false;
  const { links, linked, all } = measured(element);
  return links >= 3 && linked >= 0.9 * all;
}

interface Measure {
  readonly links: number;
  readonly linked: number;
  readonly all: number;
}

const measures = new WeakMap<PageElement, Measure>();

/** How much of an element's text are links to other pages of the site. */
function measured(element: PageElement): Measure {
  const before = measures.get(element);
  if (before !== undefined) return before;
  let [links, linked, all] = [0, 0, 0];
  for (const child of element.children) {
    if (!isElement(child)) all += child.words.trim().length;
    else {
      const inner = measured(child);
      all += inner.all;
      const href = child.tag === 'a' ? child.attributes['href'] : undefined;
      const isWithin = href !== undefined && !/^\s*(?:mailto|tel):/i.test(href);
      links += isWithin ? 1 : inner.links;
      linked += isWithin ? inner.all : inner.linked;
    }
  }
  const measure = { links, linked, all };
  measures.set(element, measure);
  return measure;
}

/** The text of an element on one line, hidden parts aside. */
export function textOf(element: PageElement): string {
  const pieces: string[] = [];
  const walk = (node: PageElement | PageWords): void => {
    if (!isElement(node)) pieces.push(node.words);
    else if (!isHidden(node) && !isAnchor(node)) node.children.forEach(walk);
    if (isElement(node) && !inline.has(node.tag)) pieces.push(' ');
  };
  element.children.forEach(walk);
  return pieces
    .join('')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
}

/** The mark beside a heading that links to the heading itself. */
export function isAnchor({ tag, attributes }: PageElement): boolean {
  return (
    tag === 'a' &&
    attributes['href']?.startsWith('#') === true &&
    /anchor|headerlink|permalink|hash-link/i.test(attributes['class'] ?? '')
  );
}

const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);
const written = new Set(
  'a abbr b blockquote br code dd del dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s small strong sub summary sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
);
const lone = new Set(['br', 'hr', 'img']);

/** The HTML of elements with nothing but what a text needs, each line on the line on which it stands in its file, from `line` on. */
export function plainHtml(nodes: readonly (PageElement | PageWords)[], line: number): string {
  const pieces: string[] = [];
  let at = line;
  const write = (text: string) => {
    pieces.push(text);
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) at++;
  };
  const reach = (wanted: number) => {
    if (wanted > at) write('\n'.repeat(wanted - at));
  };
  const walk = (node: PageElement | PageWords, isAsWritten: boolean): void => {
    if (!isElement(node)) {
      const words = isAsWritten ? node.words : node.words.replace(/\s+/g, ' ');
      if (words.trim() !== '') reach(node.line);
      write(htmlText(words.replace(/\u200B/g, '')));
      return;
    }
    if (isHidden(node) || isAnchor(node) || !isShown(node)) return;
    const { tag, attributes, children } = node;
    const isBlock = !inline.has(tag);
    const holdsWords = children.some((child) =>
      isElement(child) ? inline.has(child.tag) : child.words.trim() !== '',
    );
    const name = written.has(tag) ? tag : isBlock && holdsWords ? 'div' : undefined;
    if (isBlock) reach(node.line);
    if (name !== undefined) write(`<${name}${attributesOf(tag, attributes)}>`);
    for (const child of children)
      if (isElement(child) || name !== undefined || !isBlock || child.words.trim() !== '')
        walk(child, isAsWritten || tag === 'pre');
    if (name !== undefined && !lone.has(name)) write(`</${name}>`);
  };
  for (const node of nodes) if (isElement(node) || node.words.trim() !== '') walk(node, false);
  return pieces.join('');
}

const shown = new WeakMap<PageElement, boolean>();

/** Whether there is a word or an image in it, or it is one. */
export function isShown(element: PageElement): boolean {
  const { tag, children } = element;
  if (lone.has(tag) || /^t[dh]$/.test(tag)) return true;
  const before = shown.get(element);
  if (before !== undefined) return before;
  const is = children.some((child) =>
    isElement(child) ? child.tag !== 'br' && isShown(child) : /[^\s\u200B]/.test(child.words),
  );
  shown.set(element, is);
  return is;
}

function attributesOf(tag: string, { href, src, alt, class: names }: PageElement['attributes']): string {
  if (tag === 'a' && href !== undefined) return ` href="${htmlText(href)}"`;
  if (tag === 'img')
    return `${src === undefined ? '' : ` src="${htmlText(src)}"`} alt="${htmlText(alt ?? '')}"`;
  // The rules on prose know the title of an admonition by it, wherever the generator writes it.
  return /(?:^|\s)(?:admonition-title|custom-block-title|admonition-heading\S*|alert-heading|callout-title\S*)(?:\s|$)|admonitionHeading/.test(
    names ?? '',
  )
    ? ' class="admonition-title"'
    : '';
}
