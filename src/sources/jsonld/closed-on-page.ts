import { language as languageTag, parseLanguage } from '../../model/language.ts';
import type { PageText } from '../../text/page-text.ts';
import { closedInProse, closedInTitle } from '../../text/prose/closed/closed.ts';
import { proseOfHtml } from '../../text/prose/prose-html.ts';
import { isFrame, plainHtml } from '../web-page/page-parts.ts';
import { isElement, type PageElement, pageTree, type PageWords } from '../web-page/page-tree.ts';
import { textPart } from '../web-page/text-part.ts';

/**
 * What the page of one posting says to people about being closed: in a heading, or in a short text of its own about this
 * very job. What its data says beside that is forgotten.
 */
export function closedOnPage({ headings, language }: PageText, html: string): string | undefined {
  const tag = parseLanguage(language ?? '') ?? languageTag('en');
  const heading = headings.find((one) => {
    const phrase = closedInTitle(one, tag);
    return phrase !== undefined && (one === headings[0] || phrase.length * 2 > one.length);
  });
  if (heading !== undefined) return heading;
  const prose = proseOfHtml(plainHtml([shown(textPart(pageTree(html)))], 1), 1);
  // An item or a cell may be of a list of other jobs, and a heading was asked already.
  const blocks = prose.blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'admonition-title' ? [{ ...block, lead: false }] : [],
  );
  return closedInProse({ ...prose, blocks }, tag)?.text;
}

/** Classes by which scripts hide what they may show later: a notice that stands ready for the day on which the job closes. */
const hides = /(?:^|\s)(?:hidden|d-none|is-hidden|hide|js-hidden|invisible|collapse)(?:\s|$)/;

/** Without what scripts hide, and without the frame around the text. */
function shown(element: PageElement): PageElement {
  const children = element.children.flatMap((child): (PageElement | PageWords)[] => {
    if (!isElement(child)) return [child];
    return hides.test(child.attributes['class'] ?? '') || isFrame(child, true) ? [] : [shown(child)];
  });
  return { ...element, children };
}
