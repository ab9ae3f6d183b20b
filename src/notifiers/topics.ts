import type { Edition } from '../model/document.ts';
import type { Topics } from './notifier.ts';

/**
 * What is there in an edition. A page that answers 410 is gone; one that is no more is gone only where all sources could
 * be read: a source that is down at the start has no postings, and says nothing about them.
 */
export function topicsOf(
  { catalog: { site, sources }, documents }: Edition,
  there: ReadonlyMap<string, string>,
): Topics {
  const isWhole = sources.every(({ staleSince }) => staleSince === undefined);
  return {
    there,
    isGone(address) {
      const path = address.startsWith(site.url) ? `/${address.slice(site.url.length)}` : undefined;
      const document = path === undefined ? undefined : documents.get(path);
      return document === undefined ? isWhole : document.status === 410;
    },
  };
}
