import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { isJobPostingElement } from './built-page.ts';

/** Whether a page has a JobPosting, and does not ask search engines to leave it out. */
export function offersJob(html: string): boolean {
  let offers = false;
  let hidden = false;
  visit(fromHtml(html), 'element', (node: Element) => {
    offers ||= isJobPostingElement(node);
    hidden ||= asksToBeLeftOut(node);
  });
  return offers && !hidden;
}

/** https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag */
function asksToBeLeftOut({ tagName, properties: { name, content } }: Element): boolean {
  return (
    tagName === 'meta' &&
    /^(?:robots|googlebot)$/i.test(String(name)) &&
    /(?:^|[\s,])(?:noindex|none)(?:$|[\s,])/i.test(String(content))
  );
}
