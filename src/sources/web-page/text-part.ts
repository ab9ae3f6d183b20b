import { isHidden, textOf } from './page-parts.ts';
import { isElement, type PageElement } from './page-tree.ts';

/** The one `main`; else the one `article` that lies in no other; else the whole body. */
export function textPart(body: PageElement): PageElement {
  const mains: PageElement[] = [];
  const articles: PageElement[] = [];
  const walk = (node: PageElement, inArticle: boolean): void => {
    if (isHidden(node)) return;
    const isMain = node.tag === 'main' || node.attributes['role'] === 'main';
    if (isMain) mains.push(node);
    if (node.tag === 'article' && !inArticle) articles.push(node);
    for (const child of node.children) if (isElement(child)) walk(child, inArticle || node.tag === 'article');
  };
  walk(body, false);
  const [part, ...others] = mains.length > 0 ? mains : articles;
  return part !== undefined && others.length === 0 && textOf(part) !== '' ? part : body;
}
