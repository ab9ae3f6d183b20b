import { isElement, parseXml, type XmlElement } from '../../../text/xml.ts';
import { BoardTrouble } from './asking/board-trouble.ts';

/** The tree of an XML answer. A document type, which could name entities without end, is not read. */
export function xmlAnswer(url: string, xml: string): XmlElement {
  try {
    return parseXml(xml.replace(/^\uFEFF/, ''));
  } catch {
    throw new BoardTrouble('board-answer-invalid', url, 'its answer is no XML that can be read');
  }
}

/** All elements of that name below another, at any depth. */
export function elementsIn({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.flatMap((child) =>
    isElement(child) ? [...(child.name === name ? [child] : []), ...elementsIn(child, name)] : [],
  );
}

/** The first child of that name, if any. */
export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((child): child is XmlElement => isElement(child, name));
}

/** The text of the first child of that name, trimmed; undefined where there is none. */
export function childText(parent: XmlElement | undefined, name: string): string | undefined {
  const child = parent && childOf(parent, name);
  if (child === undefined) return undefined;
  const text = child.children.map((node) => ('text' in node ? node.text : '')).join('');
  return text.trim() === '' ? undefined : text.trim();
}
