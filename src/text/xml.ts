import sax from 'sax';

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
  const open: Building[] = [{ name: '', attributes: {}, children: [] }];
  const current = () => open.at(-1) as Building;
  const handlers: Partial<sax.SAXParser> = {
    onerror: (error) => {
      throw error;
    },
    onopentag: ({ name, attributes }) =>
      void open.push({ name, attributes: attributes as Record<string, string>, children: [] }),
    ontext: (text) => append(current(), text, false),
    oncdata: (text) => append(current(), text, true),
    onclosetag: () => {
      const { name, attributes, children } = open.pop() as Building;
      const kept = children.some((child) => isElement(child)) ? children.filter(isNoIndentation) : children;
      current().children.push({ name, attributes, children: kept });
    },
  };
  const parser = Object.assign(sax.parser(true), handlers);
  parser.write(xml).close();
  const [root, ...others] = current().children.filter((child) => isElement(child));
  if (root === undefined || others.length > 0) throw new Error('not one root element');
  return root;
}

interface Building {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

/** The parser may hand over one text in several pieces. */
function append(to: Building, text: string, cdata: boolean): void {
  const last = to.children.at(-1);
  if (last !== undefined && !isElement(last) && last.cdata === cdata)
    to.children[to.children.length - 1] = { text: last.text + text, cdata };
  else to.children.push({ text, cdata });
}

function isNoIndentation(node: XmlNode): boolean {
  return isElement(node) || node.cdata || node.text.trim() !== '';
}

/** A UTF-8 document that is well-formed whatever the texts in it hold. Elements that hold only elements are indented. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${written(root, '')}\n`;
}

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value, /[&<>"\t\n\r]/g)}"`,
  );
  const start = `<${name}${pairs.join('')}`;
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
