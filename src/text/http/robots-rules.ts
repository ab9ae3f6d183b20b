/** What a page asks of search engines (https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag). */
export interface RobotsRules {
  readonly noindex: boolean;
  /** The dates of `unavailable_after`, as written. */
  readonly unavailableAfter: readonly string[];
}

/** Of a `<meta name="robots">`, or of Google's own name. */
export function robotsMeta(content: string): RobotsRules {
  return {
    noindex: /(?:^|[\s,])(?:noindex|none)(?:$|[\s,])/i.test(content),
    unavailableAfter: unavailable(content),
  };
}

/**
 * Of an `X-Robots-Tag`, of several all with commas between them. `noindex, otherbot: nofollow`: what follows a robot's
 * name is for that robot, down to a rule that it has heard: only another header says it again, and to everybody.
 */
export function robotsHeader(header: string): RobotsRules {
  let isForUs = true;
  let heard = new Set<string>();
  const rules = header.split(',').map((part) => {
    const [, name, rule = part] = /^\s*([\w-]+)\s*:(.*)$/.exec(part) ?? [];
    if (name === undefined || isRule.test(name)) {
      const said = (name ?? part).trim().toLowerCase();
      if (heard.has(said)) isForUs = true;
      heard.add(said);
      return isForUs ? part : '';
    }
    isForUs = /^googlebot$/i.test(name);
    heard = new Set([
      rule
        .trim()
        .toLowerCase()
        .replace(/\s*:.*$/, ''),
    ]);
    return isForUs ? rule : '';
  });
  return robotsMeta(rules.join(','));
}

/** Rules that have a value, in the place of a robot's name. */
const isRule = /^(?:unavailable_after|max-(?:snippet|image-preview|video-preview))$/i;

/** RFC 850's and RFC 822's dates hold a comma behind the day of the week. */
function unavailable(text: string): readonly string[] {
  const stated = text.matchAll(/unavailable_after\s*:\s*((?:[A-Za-z]{3,9},\s*)?[^,]{1,60})/gi);
  return Array.from(stated, ([, date = '']) => date.trim());
}
