import type { Answered } from './queue/ask.ts';
import { earlyPages } from './queue/early-pages.ts';
import type { InjectedSite } from './injected-site.ts';
import type { Notice, Notifier, NotifySetting, Topics } from './notifier.ts';
import { notifiersOf, type SiteNotifiers } from './registered.ts';

/** Whether a page, HTML and its `X-Robots-Tag`, offers a job to search engines: it has a `JobPosting` and may be indexed. */
export type OffersJob = (html: string, robots: string) => boolean;

/** Knows what there is to tell of. */
export interface InjectedNotifier extends Notifier {
  readonly topics: () => Promise<Topics>;
}

export interface InjectedNotifiers extends SiteNotifiers {
  readonly notifiers: readonly InjectedNotifier[];
}

/**
 * Everybody who is told of a site that was built by another program: of its own pages and the feeds beside them. An
 * IndexNow key speaks for one host, so each root has its own; the hub and Google are told of all of it.
 */
export function injectedNotifiers(
  setting: NotifySetting,
  injected: InjectedSite,
  offersJob: OffersJob,
): InjectedNotifiers {
  const { site, options } = setting;
  const [first = '', ...others] = injected.roots;
  const { hub: _, ...hubless } = site;
  const { google: __, ...onlyIndexNow } = options;
  const all = notifiersOf({ ...setting, site: { ...site, url: first } });
  const further = others.flatMap((url) => {
    const { notifiers } = notifiersOf({ ...setting, site: { ...hubless, url }, options: onlyIndexNow });
    return notifiers.map((notifier) => ofRoot(notifier, url, injected, offersJob));
  });
  return {
    notifiers: [...all.notifiers.map((notifier) => ofRoot(notifier, first, injected, offersJob)), ...further],
    diagnostics: all.diagnostics,
  };
}

function ofRoot(
  notifier: Notifier,
  root: string,
  injected: InjectedSite,
  offersJob: OffersJob,
): InjectedNotifier {
  const covers = (address: string) => {
    const own = rootOf(address, injected.roots);
    if (notifier.of !== 'pages') return own !== undefined;
    return own === root && notifier.covers(address);
  };
  const there = new Map(digestsOf(notifier, injected).filter(([address]) => covers(address)));
  return {
    ...notifier,
    name: `${notifier.name} for ${root}`,
    covers,
    // A run of inject that could not read everything changes nothing, and leaves no word of it.
    topics: async () => ({ there, isGone: () => true }),
    ...(notifier.of !== 'postings'
      ? {}
      : {
          tooEarly: (notices, desk) =>
            earlyPages(notices, desk, 'GET', (notice, answer) => whyEarly(notice, answer, offersJob)),
        }),
  };
}

function digestsOf(
  { of }: Notifier,
  { pages, feeds }: InjectedSite,
): readonly (readonly [address: string, digest: string])[] {
  if (of === 'feeds') return Object.entries(feeds);
  return pages
    .filter(({ data }) => data || of === 'pages')
    .map(({ address, digest }) => [address, digest] as const);
}

/** The longest root that an address begins with: languages may lie below the first one. */
function rootOf(address: string, roots: readonly string[]): string | undefined {
  return roots.filter((root) => address.startsWith(root)).sort((a, b) => b.length - a.length)[0];
}

/**
 * Google hears of a page that carries its `JobPosting`, and that it is gone where it answers 404 or 410 or has none any
 * more, or may not be indexed (https://developers.google.com/search/docs/appearance/structured-data/job-posting#remove).
 */
function whyEarly({ change }: Notice, page: Answered, offersJob: OffersJob): string | undefined {
  const { status, text, robots } = page;
  if (change === 'deleted') {
    if (status === 404 || status === 410) return undefined;
    if (status !== 200) return `its page still answers ${status}`;
    return offersJob(text, robots) ? 'its page still offers the job' : undefined;
  }
  if (status !== 200) return `its page answers ${status}`;
  return offersJob(text, robots)
    ? undefined
    : 'its page does not offer the job yet, or not to search engines';
}
