import {
  parseXml as parse,
  XmlCdata as ParsedCdata,
  XmlElement as ParsedElement,
  XmlText as ParsedText,
} from '@rgrove/parse-xml';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** `cdata`: how it is written. What a parser reads is the same. */
export interface XmlText {
  readonly text: string;
  readonly cdata: boolean;
}

export type XmlNode = XmlElement | XmlText;

/** An attribute given as undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (XmlNode | string)[]
): XmlElement {
  const present = Object.entries(attributes).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return {
    name,
    attributes: Object.fromEntries(present),
    children: children.map((child) => (typeof child === 'string' ? { text: child, cdata: false } : child)),
  };
}

export function isElement(node: XmlNode, name?: string): node is XmlElement {
  return 'name' in node && (name === undefined || node.name === name);
}

/** Surrogates too, paired or not: a quick look that most texts pass. */
const suspect = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;
const notChar = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * `text` with nothing in it that XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets): a vertical tab or form
 * feed becomes a space, a lone surrogate U+FFFD as in UTF-8, and every other such character is left out.
 */
export function xmlText(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replace(notChar, (character) => {
    if (character === '\v' || character === '\f') return ' ';
    return character >= '\uD800' && character <= '\uDFFF' ? '\uFFFD' : '';
  });
}

/**
 * The tree of a document without DOCTYPE. White space that only indents elements is left out; comments and processing
 * instructions too. Throws where `xml` is not well-formed.
 */
export function parseXml(xml: string): XmlElement {
  const { root } = parse(xml, { preserveCdata: true });
  if (root === null) throw new Error('no root element');
  return elementOf(root);
}

function elementOf({ name, attributes, children }: ParsedElement): XmlElement {
  const nodes: XmlNode[] = [];
  for (const child of children) {
    if (child instanceof ParsedElement) nodes.push(elementOf(child));
    else if (child instanceof ParsedText) append(nodes, child.text, child instanceof ParsedCdata);
  }
  return {
    name,
    attributes,
    children: nodes.some((node) => isElement(node)) ? nodes.filter(isNoIndentation) : nodes,
  };
}

/** `]]>` in a CDATA section is written as two of them. */
function append(to: XmlNode[], text: string, cdata: boolean): void {
  const last = to.at(-1);
  if (last !== undefined && !isElement(last) && last.cdata === cdata)
    to[to.length - 1] = { text: last.text + text, cdata };
  else to.push({ text, cdata });
}

function isNoIndentation(node: XmlNode): boolean {
  return isElement(node) || node.cdata || node.text.trim() !== '';
}

/** A UTF-8 document that is well-formed whatever the texts in it hold. Elements that hold only elements are indented. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${written(root, '')}\n`;
}

/** `writeXml` in pieces, for a root whose many children are made one at a time and need not be held together. */
export function* writeXmlPieces(
  { name, attributes }: Omit<XmlElement, 'children'>,
  children: Iterable<XmlElement>,
): Generator<string, void> {
  const start = `<?xml version="1.0" encoding="utf-8"?>\n${startOf(name, attributes)}`;
  let before = `${start}>`;
  for (const child of children) {
    yield `${before}\n  ${written(child, '  ')}`;
    before = '';
  }
  yield before === '' ? `\n</${name}>\n` : `${start}/>\n`;
}

function startOf(name: string, attributes: XmlElement['attributes']): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value, /[&<>"\t\n\r]/g)}"`,
  );
  return `<${name}${pairs.join('')}`;
}

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const start = startOf(name, attributes);
  if (children.length === 0) return `${start}/>`;
  if (children.every((child) => isElement(child))) {
    const inner = `${indent}  `;
    const lines = children.map((child) => `\n${inner}${written(child, inner)}`);
    return `${start}>${lines.join('')}\n${indent}</${name}>`;
  }
  const content = children.map((child) => (isElement(child) ? written(child, '') : writtenText(child)));
  return `${start}>${content.join('')}</${name}>`;
}

function writtenText({ text, cdata }: XmlText): string {
  return cdata
    ? `<![CDATA[${xmlText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
    : escaped(text, /[&<>\r]/g);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Nothing is lost to the parser's normalisation of line ends and, in attributes, of white space. */
function escaped(text: string, special: RegExp): string {
  return xmlText(text).replace(special, (character) => escapes[character] as string);
}
