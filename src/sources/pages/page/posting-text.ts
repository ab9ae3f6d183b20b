import {
  isFrame,
  isHidden,
  isListOfLinks,
  isPart,
  isShown,
  plainHtml,
  textOf,
} from '../../web-page/page-parts.ts';
import { isElement, pageTree, type PageElement, type PageWords } from '../../web-page/page-tree.ts';
import { digest, type PageHeading } from './site-page.ts';
import { textPart } from '../../web-page/text-part.ts';

export interface PostingText {
  readonly html: string;
  readonly line: number;
  /** What was cut away from around it, without links; what says there that the posting is closed says it of this one. */
  readonly around: string;
}

/** The text of a page: its frame, the heading that is its title, and what begins or ends other pages too (`common`) cut away. */
export function postingText(
  html: string,
  title: PageHeading | undefined,
  isCommon: (block: number) => boolean,
): PostingText {
  const body = pageTree(html);
  const text = textPart(body);
  const around: (PageElement | PageWords)[] = [];
  const cut = (node: PageElement, isInPart: boolean): (PageElement | PageWords)[] =>
    node.children.filter((child) => {
      if (!isElement(child)) return true;
      if (isHidden(child)) return false;
      if (isFrame(child, isInPart) || isListOfLinks(child)) {
        if (child.tag !== 'nav') around.push(child);
        return false;
      }
      if (
        title !== undefined &&
        child.line === title.line &&
        /^h[1-6]$/.test(child.tag) &&
        textOf(child).slice(0, 300) === title.text
      )
        return false;
      const left = cut(child, isInPart || isPart(child));
      child.children.length = 0;
      for (const one of left) child.children.push(one);
      return true;
    });
  if (text !== body) for (const node of outside(body, text)) around.push(node);
  const left = cut(text, isPart(text));
  const kept = trimmed(left, isCommon, around);
  const line = kept[0]?.line ?? text.line;
  const padded = plainHtml(kept, line);
  const shownHtml = padded.trimStart();
  const above = padded.slice(0, padded.length - shownHtml.length).split('\n').length - 1;
  return {
    html: shownHtml.trimEnd(),
    line: line + above,
    around: plainHtml(withoutLinks(around, isCommon), 1).trim(),
  };
}

const holders = /^(?:div|section|article|main|center|table|tbody|tr|td)$/;

/** Without what begins and what ends other pages, too; that goes to `around`. All of it where nothing would be left. */
function trimmed(
  nodes: readonly (PageElement | PageWords)[],
  isCommon: (block: number) => boolean,
  around: (PageElement | PageWords)[],
): (PageElement | PageWords)[] {
  const shown = nodes.filter((node) => (isElement(node) ? isShown(node) : node.words.trim() !== ''));
  const first = shown.findIndex((node) => !allCommon(node, isCommon));
  if (first === -1) return shown;
  const last = shown.findLastIndex((node) => !allCommon(node, isCommon));
  for (const [index, node] of shown.entries()) if (index < first || index > last) around.push(node);
  return shown.slice(first, last + 1).map((node, index) => {
    const isAtEdge = index === 0 || index === last - first;
    if (!isAtEdge || !isElement(node) || !holders.test(node.tag)) return node;
    return { ...node, children: trimmed(node.children, isCommon, around) };
  });
}

/** The children of all elements above `text`, those that hold it aside. */
export function outside(body: PageElement, text: PageElement): (PageElement | PageWords)[] {
  const path: PageElement[] = [];
  const find = (node: PageElement): boolean => {
    if (node === text) return true;
    const found = node.children.some((child) => isElement(child) && find(child));
    if (found) path.push(node);
    return found;
  };
  find(body);
  const above = new Set<PageElement | PageWords>([...path, text]);
  return path.flatMap(({ children }) => children.filter((child) => !above.has(child)));
}

const common = new WeakMap<PageElement, { readonly by: unknown; readonly is: boolean }>();

function allCommon(node: PageElement | PageWords, isCommon: (block: number) => boolean): boolean {
  const isWord = (words: string) => words === '' || isCommon(digest(words));
  const onOneLine = (words: string) => words.replace(/\s+/g, ' ').trim();
  if (!isElement(node)) return isWord(onOneLine(node.words));
  const before = common.get(node);
  if (before?.by === isCommon) return before.is;
  const own = node.children.flatMap((child) => (isElement(child) ? [] : [child.words])).join('');
  const is =
    isWord(onOneLine(own)) && node.children.every((child) => !isElement(child) || allCommon(child, isCommon));
  common.set(node, { by: isCommon, is });
  return is;
}

/** What a menu and a list of other pages say is said of those. */
function withoutLinks(
  nodes: readonly (PageElement | PageWords)[],
  isCommon: (block: number) => boolean,
): (PageElement | PageWords)[] {
  return nodes.flatMap((node): readonly (PageElement | PageWords)[] => {
    if (!isElement(node)) return isCommon(digest(node.words.replace(/\s+/g, ' ').trim())) ? [] : [node];
    if (/^(?:a|nav|form)$/.test(node.tag) || isHidden(node) || allCommon(node, isCommon)) return [];
    return [{ ...node, children: withoutLinks(node.children, isCommon) }];
  });
}
