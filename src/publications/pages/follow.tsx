import {
  listingPath,
  mailAddress,
  mailtoHref,
  previewPath,
  subscribePath,
  webAddress,
} from '../../model/address.ts';
import type { Edition } from '../../model/document.ts';
import type { Site } from '../../model/site.ts';
import { isolated } from './layout/inline-text.tsx';
import type { PageLanguage } from './layout/page-language.ts';
import { feedsIn, siteIn } from './layout/page-links.ts';
import { relativeHref } from './layout/relative-href.ts';

/** The feeds of a folder (`/en/`), and the way to all others. Nothing where the folder has none. */
export function Follow(props: { edition: Edition; page: PageLanguage; path: string; folder: string }) {
  const { edition, page, path, folder } = props;
  const { wording, chrome, tag } = page;
  const feeds = feedsIn(edition, folder);
  if (feeds.length === 0) return null;
  const further = [
    [previewPath(tag), wording.preview.link, path === listingPath(tag)],
    [subscribePath(tag), wording.subscribe.allFeeds, true],
  ] as const;
  return (
    <section class="section follow" aria-labelledby="follow">
      <h2 id="follow" {...chrome}>
        {wording.follow.title}
      </h2>
      <p {...chrome}>{wording.follow.text}</p>
      <ul class="plain feeds">
        {feeds.map(({ document, title }) => (
          <li>
            <a href={relativeHref(path, document.path)} type={document.mediaType.split(';')[0]}>
              {isolated(title)}
            </a>
          </li>
        ))}
      </ul>
      <Alerts site={edition.catalog.site} page={page} />
      {further.map(
        ([target, text, wanted]) =>
          wanted &&
          edition.documents.has(target) && (
            <p {...chrome}>
              <a href={relativeHref(path, target)}>{text}</a>
            </p>
          ),
      )}
    </section>
  );
}

/** The way to new openings by e-mail, where the configuration has one. */
export function Alerts({ site, page: { wording, chrome, tag } }: { site: Site; page: PageLanguage }) {
  const { alerts = '' } = site;
  const { email } = wording.follow;
  const address = mailAddress(alerts);
  const subject = `${email} · ${siteIn(site, tag).title}`;
  const href = address === undefined ? webAddress(alerts) : mailtoHref(address, subject);
  if (href === undefined) return null;
  return (
    <p {...chrome}>
      <a href={href}>{email}</a>
    </p>
  );
}
