import { absolute, changesPath, listingPath, postingPath } from '../../../model/address.ts';
import type { Catalog } from '../../../model/catalog.ts';
import { latest } from '../../../model/instant.ts';
import type { Language } from '../../../model/language.ts';
import { type PostingEvent, postingEvents } from '../../../model/events/posting-events.ts';
import type { Publication } from '../../../model/document.ts';
import type { SiteLanguage } from '../../../model/site.ts';
import { htmlText } from '../../../text/html-text.ts';
import { xmlText } from '../../../text/xml.ts';
import type { Channel } from '../feed-content.ts';
import { channelDocuments } from '../feed-documents.ts';
import { authorOf, type FeedEntry } from '../feed-entry.ts';
import { feedFormats } from '../feed-formats.ts';
import { given, line, postingAddress, safeInstant, unknownDate } from '../../safe-values.ts';
import { wordingFor } from '../../wording/wording-of.ts';

/** What opened, changed and closed, per language: `/<language>/changes/atom.xml` and so on. */
export const changes: Publication = (catalog) =>
  catalog.site.languages.flatMap((language) => {
    const channel = changesChannel(catalog, language);
    return feedFormats.flatMap((format) => channelDocuments(catalog, channel, format));
  });

/** The newest only, and never `complete`: what is no longer among them has still happened. */
function changesChannel(catalog: Catalog, { tag, title }: SiteLanguage): Channel {
  const events = postingEvents(catalog, tag);
  return {
    language: tag,
    folder: changesPath(tag),
    title: `${title} · ${wordingFor(tag).wording.changes.title}`,
    home: listingPath(tag),
    updated: latest(events.map(({ at }) => at)),
    pages: 1,
    read: () => ({
      complete: false,
      entries: events
        .slice(0, Math.max(0, catalog.site.feedEntries))
        .map((event) => changeEntry(event, tag, catalog)),
    }),
  };
}

/**
 * A notice in a few words. The full text is in the feeds of openings; a posting that is closed now has none, whatever
 * happened then, and leads to our page; one that no source has any more leads to the list.
 */
function changeEntry(
  { kind, at, title: then, id, isClosed, posting }: PostingEvent,
  tag: Language,
  { site }: Catalog,
): FeedEntry {
  const { language, wording } = wordingFor(tag);
  const title = line(then);
  const updated = safeInstant(at) ?? unknownDate;
  const own = absolute(site, posting === undefined ? listingPath(tag) : postingPath(posting));
  const link = posting === undefined || isClosed ? own : postingAddress(posting, site);
  const summary = line(posting?.summary ?? '') || title;
  const html = isClosed
    ? `<p lang="${language}">${htmlText(`${wording.closed.label}. ${wording.closed.text}`)}</p>`
    : `<p>${htmlText(summary)}</p>`;
  return {
    id: `${xmlText(id) || own}/${kind}/${updated}`,
    link,
    title: line(wording.changes[kind].replace('{title}', () => title)),
    html,
    updated,
    published: updated,
    ...given('author', authorOf((posting ?? site).organization)),
    categories: [kind],
  };
}
