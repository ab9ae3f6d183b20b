import { htmlText, unescapedHtml } from '../../../text/html-text.ts';
import { valuesOf } from './node-values.ts';
import type { Node } from './page-nodes.ts';

/** Read where there is no `description`, in this order. */
const parts =
  'responsibilities qualifications skills experienceRequirements educationRequirements jobBenefits'.split(
    ' ',
  );

/** The full text as HTML: `description` is to hold all of it (https://schema.org/description). */
export function nodeText(node: Node): string {
  const whole = textsIn(node['description']);
  const texts = whole.length > 0 ? whole : parts.flatMap((part) => textsIn(node[part]));
  return texts.map(htmlOf).join('\n');
}

function textsIn(value: unknown): readonly string[] {
  return valuesOf(value).filter((one) => typeof one === 'string' && one.trim() !== '') as string[];
}

/** HTML as it is, or escaped once too often; plain text with its paragraphs and lines. */
function htmlOf(text: string): string {
  if (/<\/?[a-z][^<>]*>/i.test(text)) return text;
  if (/&lt;\/?[a-z]/i.test(text)) return unescapedHtml(text);
  return text
    .trim()
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => `<p>${htmlText(unescapedHtml(paragraph.trim())).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}
