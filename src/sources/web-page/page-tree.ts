import { readHtmlTokens } from '../../text/html-tokens.ts';

/** An element of a page's body that can hold or name text. */
export interface PageElement {
  readonly tag: string;
  /** Those that say something to us, by lower-case name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly children: (PageElement | PageWords)[];
}

export interface PageWords {
  words: string;
  readonly line: number;
}

const kept = new Set(
  'id class role href src alt lang hidden aria-hidden datetime itemprop style pubdate rel'.split(' '),
);
/** What is in them is not shown, or is no text. */
const silent = new Set(
  'script style template noscript iframe svg math object canvas video audio select button textarea title'.split(
    ' ',
  ),
);
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** What ends an open paragraph: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
const endsParagraph = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul'.split(
    ' ',
  ),
);
/** The elements that end at the next of their kind, and what they do not reach out of. */
const siblings: Readonly<Record<string, readonly [ended: string, within: string] | undefined>> = {
  __proto__: null as never,
  li: ['li', 'ul ol menu'],
  dt: ['dt dd', 'dl'],
  dd: ['dt dd', 'dl'],
  tr: ['tr td th', 'table'],
  td: ['td th', 'table tr'],
  th: ['td th', 'table tr'],
};

/** Deeper than any page that people write; what is deeper lies flat. */
const deepest = 250;

/** The body of a page as a tree, in linear time: end tags that may be left out are, and what nobody closed ends with its parent. */
export function pageTree(html: string): PageElement {
  const root: PageElement = { tag: 'body', attributes: {}, line: 1, children: [] };
  const open: PageElement[] = [root];
  let hidden: { readonly tag: string; depth: number } | undefined;
  const close = (tags: string, within = '') => {
    const [ended, barrier] = [tags.split(' '), within.split(' ')];
    for (let at = open.length - 1; at > 0; at--) {
      const { tag } = open[at] as PageElement;
      if (ended.includes(tag)) open.length = at;
      if (ended.includes(tag) || barrier.includes(tag)) return;
    }
  };
  readHtmlTokens(html, {
    start({ tagName: tag, attrs, selfClosing }, line) {
      if (hidden !== undefined) {
        if (tag === hidden.tag) hidden.depth++;
        return;
      }
      if (silent.has(tag)) {
        if (!selfClosing || (tag !== 'svg' && tag !== 'math')) hidden = { tag, depth: 1 };
        return;
      }
      if (tag === 'html' || tag === 'head' || tag === 'body') {
        for (const { name, value } of attrs)
          if (kept.has(name)) (root.attributes as Record<string, string>)[name] ??= value;
        return;
      }
      if (endsParagraph.has(tag)) close('p', 'button td th li dd');
      const sibling = siblings[tag];
      if (sibling !== undefined) close(...sibling);
      const attributes = Object.fromEntries(
        attrs.filter(({ name }) => kept.has(name)).map(({ name, value }) => [name, value]),
      );
      const element: PageElement = { tag, attributes, line, children: [] };
      (open.at(-1) as PageElement).children.push(element);
      if (!empty.has(tag) && open.length < deepest) open.push(element);
    },
    end(tag) {
      if (hidden !== undefined) {
        if (tag === hidden.tag && --hidden.depth === 0) hidden = undefined;
        return;
      }
      close(tag);
    },
    text(words, line) {
      if (hidden !== undefined) return;
      const { children } = open.at(-1) as PageElement;
      const before = children.at(-1);
      // The tokeniser tells of words and the spaces between them one by one.
      if (before !== undefined && !isElement(before)) before.words += words;
      else children.push({ words, line });
    },
  });
  return root;
}

export function isElement(node: PageElement | PageWords): node is PageElement {
  return 'tag' in node;
}
