import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { robotsHeader, robotsMeta } from '../text/http/robots-rules.ts';
import { isJobPostingElement } from './built-page.ts';

/** Whether a page has a JobPosting, and neither it nor its `X-Robots-Tag` asks search engines to leave it out. */
export function offersJob(html: string, robots: string): boolean {
  let offers = false;
  let hidden = robotsHeader(robots).noindex;
  visit(fromHtml(html), 'element', (node: Element) => {
    offers ||= isJobPostingElement(node);
    hidden ||= asksToBeLeftOut(node);
  });
  return offers && !hidden;
}

function asksToBeLeftOut({ tagName, properties: { name, content } }: Element): boolean {
  return (
    tagName === 'meta' && /^(?:robots|googlebot)$/i.test(String(name)) && robotsMeta(String(content)).noindex
  );
}
