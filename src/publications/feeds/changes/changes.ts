import { absolute, changesPath, listingPath, postingPath } from '../../../model/address.ts';
import type { Catalog } from '../../../model/catalog.ts';
import { latest } from '../../../model/instant.ts';
import type { Language } from '../../../model/language.ts';
import { type PostingEvent, postingEvents } from '../../../model/events/posting-events.ts';
import type { Edition, Publication } from '../../../model/document.ts';
import type { SiteLanguage } from '../../../model/site.ts';
import { htmlText } from '../../../text/html-text.ts';
import { xmlText } from '../../../text/xml.ts';
import type { Channel } from '../feed-content.ts';
import { channelDocuments } from '../feed-documents.ts';
import { authorOf, type FeedEntry } from '../feed-entry.ts';
import { feedFormats } from '../feed-formats.ts';
import { given, line, postingAddress, safeAddress, safeInstant, unknownDate } from '../../safe-values.ts';
import { wordingFor } from '../../wording/wording-of.ts';

/** What opened, changed and closed, per language: `/<language>/changes/atom.xml` and so on. */
export const changes: Publication = (catalog) =>
  catalog.site.languages.flatMap((language) => {
    const channel = changesChannel(catalog, language);
    return feedFormats.flatMap((format) => channelDocuments(channel, format));
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
    read: (_page, edition) => ({
      complete: false,
      entries: events
        .slice(0, Math.max(0, catalog.site.feedEntries))
        .map((event) => changeEntry(event, tag, edition)),
    }),
  };
}

/**
 * A notice in a few words, made of nothing but what was so when it happened: whatever becomes of the job later, an entry
 * stays the same to the byte. So it has no summary, which nobody may be shown once the posting is closed. The full text is
 * in the feeds of openings.
 */
function changeEntry(event: PostingEvent, tag: Language, edition: Edition): FeedEntry {
  const { site } = edition.catalog;
  const { kind, at, id, posting } = event;
  const { language, wording } = wordingFor(tag);
  const title = line(event.title);
  const updated = safeInstant(at) ?? unknownDate;
  const link = linkOf(event, tag, edition);
  const who = line(event.organization ?? authorOf((posting ?? site).organization)?.name ?? '');
  const html =
    kind === 'closed'
      ? `<p lang="${language}">${htmlText(`${wording.closed.label}. ${wording.closed.text}`)}</p>`
      : `<p>${htmlText(title)}</p>`;
  return {
    id: `${xmlText(id) || link}/${kind}/${updated}`,
    link,
    title: line(wording.changes[kind].replace('{title}', () => title)),
    html,
    updated,
    published: updated,
    ...given('author', who === '' ? undefined : { name: who }),
    categories: [kind],
  };
}

/**
 * Our page, whoever has the canonical one: it says what has become of the job. Where the site has pages of its own instead,
 * that of then, unless the site has another domain now; and the list for what closed.
 */
function linkOf(
  { kind, page, url, posting }: PostingEvent,
  tag: Language,
  { catalog, documents }: Edition,
): string {
  const { site } = catalog;
  const list = listingPath(tag);
  const own = absolute(site, page ?? (posting === undefined ? list : postingPath(posting)));
  if (documents.has(list)) return own;
  if (kind === 'closed') return absolute(site, list);
  const [then, now] = [safeAddress(url), posting && postingAddress(posting, site)];
  const hasMoved = then !== undefined && now !== undefined && new URL(then).origin !== new URL(now).origin;
  return (hasMoved ? now : then) ?? own;
}
