import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { onceEachText } from '../../../src/model/once-each.ts';

/** A page as a browser's parser reads it. */
export interface HtmlPage {
  readonly all: (tag: string, attributes?: Readonly<Record<string, string>>) => readonly Element[];
  readonly one: (tag: string, attributes?: Readonly<Record<string, string>>) => Element;
}

/** Many tests ask the same pages. */
export const parsePage = onceEachText((html): HtmlPage => {
  const root = fromHtml(html);
  const all: HtmlPage['all'] = (tag, attributes = {}) =>
    elements(root).filter(
      (element) =>
        element.tagName === tag &&
        Object.entries(attributes).every(([name, value]) => attribute(element, name) === value),
    );
  return {
    all,
    one: (tag, attributes) => {
      const found = all(tag, attributes);
      if (found.length !== 1 || found[0] === undefined) {
        throw new Error(`${found.length} elements ${tag} ${JSON.stringify(attributes ?? {})}`);
      }
      return found[0];
    },
  };
});

export function elements(root: Root | Element): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element) => void found.push(element));
  return found;
}

/** By its property name in HTML's DOM (`hrefLang`, `className`). */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The text that people see: white space collapsed. */
export function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', (node) => void (text += node.value));
  return text.replaceAll(/\s+/g, ' ').trim();
}
