import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { namesJobPosting } from './foreign-data.ts';

/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a page that a site generator built says, as a parser reads it. */
export interface BuiltPage {
  /** What an earlier run put in, in the order of the text. */
  readonly ours: readonly Span[];
  /** How many of `ours` are in the head. */
  readonly oursInHead: number;
  /** Where something can be put at the end of the head; undefined where the text has nothing of a head. */
  readonly headEnd: number | undefined;
  /** Whether it has a JobPosting that is not ours. */
  readonly foreign: boolean;
  /** As the page states it, in lower case. */
  readonly charset: string | undefined;
  /** As the page writes it. */
  readonly canonical: string | undefined;
}

/** Reads a page as https://html.spec.whatwg.org/multipage/parsing.html has it. Offsets are those of `text`, a byte order mark counted. */
export function readBuiltPage(text: string): BuiltPage {
  const before = text.startsWith('\uFEFF') ? 1 : 0;
  const tree = fromHtml(text.slice(before), { verbose: true });
  const html = tree.children.find((node) => isElement(node, 'html'));
  const head = html?.children.find((node) => isElement(node, 'head'));
  const ours: Span[] = [];
  let foreign = false;
  let charset: string | undefined;
  let canonical: string | undefined;
  visit(tree, 'element', (node: Element) => {
    if (isOurs(node)) {
      const span = spanOf(node);
      if (span !== undefined) ours.push({ start: span.start + before, end: span.end + before });
      return;
    }
    foreign ||= isJobPostingElement(node);
    charset ??= charsetOf(node);
    canonical ??= canonicalOf(node);
  });
  const end = html === undefined || head === undefined ? undefined : headEnd(html, head);
  return {
    ours,
    oursInHead: head?.children.filter((node) => node.type === 'element' && isOurs(node)).length ?? 0,
    headEnd: end === undefined ? undefined : end + before,
    foreign,
    charset,
    canonical,
  };
}

type Node = Root['children'][number] | Element['children'][number];

function isElement(node: Node, name: string): node is Element {
  return node.type === 'element' && node.tagName === name;
}

function isOurs({ tagName, properties }: Element): boolean {
  return (tagName === 'link' || tagName === 'script') && properties['dataRolecast'] !== undefined;
}

function spanOf({ position }: Node): Span | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Before `</head>`; where that is left out, after the last thing that is surely in the head. */
function headEnd(html: Element, head: Element): number | undefined {
  const closing = head.data?.position?.closing;
  if (closing !== undefined) return closing.start.offset;
  // Browsers that run scripts read on to a `</noscript>` at which others have left the head.
  const unsure = head.children.findIndex(
    (node) => isElement(node, 'noscript') && node.data?.position?.closing === undefined,
  );
  const sure = unsure === -1 ? head.children : head.children.slice(0, unsure);
  const last = sure.map(spanOf).findLast((span) => span !== undefined);
  return last?.end ?? head.data?.position?.opening?.end.offset ?? html.data?.position?.opening?.end.offset;
}

/** Whether an element states a JobPosting: JSON-LD, microdata or RDFa. */
export function isJobPostingElement({ tagName, properties, children }: Element): boolean {
  const types = [properties['itemType'], properties['typeof']].flat().join(' ').split(/\s+/);
  if (types.some((type) => isJobPosting(type))) return true;
  const isData = tagName === 'script' && /^\s*application\/ld\+json\b/i.test(String(properties['type']));
  return isData && namesJobPosting(children.map((child) => ('value' in child ? child.value : '')).join(''));
}

function isJobPosting(type: string): boolean {
  return /(?:^|[/#:])JobPosting$/.test(type);
}

function charsetOf({ tagName, properties }: Element): string | undefined {
  if (tagName !== 'meta') return undefined;
  const { charSet, httpEquiv, content } = properties;
  if (typeof charSet === 'string') return charSet.trim().toLowerCase();
  if (String(httpEquiv).toLowerCase() !== 'content-type') return undefined;
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(String(content))?.[1]?.toLowerCase();
}

function canonicalOf({ tagName, properties }: Element): string | undefined {
  const { rel, href } = properties;
  const isCanonical =
    tagName === 'link' && [rel].flat().some((one) => String(one).toLowerCase() === 'canonical');
  return isCanonical && typeof href === 'string' ? href : undefined;
}
