import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { isJobPostingElement } from './built-page.ts';

/** Whether a page has a JobPosting, and neither it nor its `X-Robots-Tag` asks search engines to leave it out. */
export function offersJob(html: string, robots: string): boolean {
  let offers = false;
  let hidden = headerLeavesOut(robots);
  visit(fromHtml(html), 'element', (node: Element) => {
    offers ||= isJobPostingElement(node);
    hidden ||= asksToBeLeftOut(node);
  });
  return offers && !hidden;
}

/** https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag */
function asksToBeLeftOut({ tagName, properties: { name, content } }: Element): boolean {
  return (
    tagName === 'meta' && /^(?:robots|googlebot)$/i.test(String(name)) && leavesOut.test(String(content))
  );
}

const leavesOut = /(?:^|[\s,])(?:noindex|none)(?:$|[\s,])/i;

/**
 * `noindex, otherbot: nofollow`: what follows a robot's name is for that robot
 * (https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#xrobotstag).
 */
function headerLeavesOut(robots: string): boolean {
  let isForGoogle = true;
  return robots.split(',').some((part) => {
    const [, name, rule = part] = /^\s*([\w-]+)\s*:(.*)$/.exec(part) ?? [];
    if (name !== undefined && !isRule.test(name)) isForGoogle = /^googlebot$/i.test(name);
    return isForGoogle && leavesOut.test(rule);
  });
}

/** Rules that have a value, in the place of a robot's name. */
const isRule = /^(?:unavailable_after|max-(?:snippet|image-preview|video-preview))$/i;
