import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';
import { absolute, haveOwnAddresses, iconPath, touchIconPath, webAddress } from '../../../model/address.ts';
import { type Site, siteName } from '../../../model/site.ts';
import type { PageLanguage } from './page-language.ts';
import type { Alternate, FeedLink } from './page-links.ts';
import { pageStyle } from './page-style.ts';
import { themeStyle } from './page-theme.ts';
import { relativeHref } from './relative-href.ts';

/** What a page says about itself to browsers, search engines and those who share it. Addresses are absolute here. */
export interface PageMetadata {
  readonly title: string;
  readonly description?: string | undefined;
  /** Absolute; absent where the page is not to be indexed. */
  readonly canonical?: string | undefined;
  /** Itself included. */
  readonly alternates?: readonly Alternate[];
  readonly feeds?: readonly FeedLink[];
  readonly image?: string | undefined;
  /** Whether people keep it on the first screen of a phone: a list, not a posting that closes. */
  readonly isForHome?: true;
  /** JSON text that is safe inside a script element. */
  readonly data?: string | undefined;
  /** What the page's own parts look like, beside the style of every page. */
  readonly style?: string | undefined;
  /** What makes the page handier where scripts run; without `</`. */
  readonly script?: string | undefined;
}

/** The texts of the style elements that every page has, in order: what a Content-Security-Policy has to allow by hash. */
export function pageStyles(site: Pick<Site, 'accent'>): readonly [string, string] {
  return [themeStyle(site), pageStyle];
}

export function Head(props: {
  meta: PageMetadata;
  page: PageLanguage;
  site: Site;
  /** The document's own path. */
  path: string;
}) {
  const { meta, page, site, path } = props;
  const [theme, style] = pageStyles(site);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{meta.title}</title>
      {meta.description !== undefined && <meta name="description" content={meta.description} />}
      {meta.canonical === undefined && <meta name="robots" content="noindex" />}
      {meta.canonical !== undefined && <HeadLink rel="canonical" href={meta.canonical} />}
      {meta.canonical !== undefined && (
        <Hreflang alternates={meta.alternates?.filter((one) => !one.isUnlisted) ?? []} site={site} />
      )}
      {meta.feeds?.map(({ document, title }) => (
        <HeadLink
          rel="alternate"
          type={document.mediaType.split(';')[0] ?? ''}
          href={absolute(site, document.path)}
          title={title}
          hreflang={document.language === page.tag ? undefined : document.language}
        />
      ))}
      {meta.canonical !== undefined && <OpenGraph meta={meta} page={page} site={site} url={meta.canonical} />}
      <HeadLink rel="icon" href={relativeHref(path, iconPath)} type="image/svg+xml" />
      {meta.isForHome === true && (
        <HeadLink rel="apple-touch-icon" href={relativeHref(path, touchIconPath)} />
      )}
      <style>{raw(theme)}</style>
      <style>{raw(style)}</style>
      {meta.style !== undefined && <style>{raw(meta.style)}</style>}
      {site.stylesheet !== undefined && <HeadLink rel="stylesheet" href={site.stylesheet} />}
      {meta.data !== undefined && <script type="application/ld+json">{raw(meta.data)}</script>}
      {meta.script !== undefined && <script>{raw(meta.script)}</script>}
    </head>
  );
}

/** The set of translations by their canonical addresses, the only ones that count, with the default language's for readers of any other. Nothing where there is but one, or two share an address. */
function Hreflang({ alternates, site }: { alternates: readonly Alternate[]; site: Site }) {
  const addressOf = ({ path, canonical }: Alternate) => canonical ?? absolute(site, path);
  if (!haveOwnAddresses(alternates.map(addressOf))) return null;
  const standard = alternates.find(({ language }) => language === site.languages[0]?.tag);
  return (
    <>
      {alternates.map((one) => (
        <HeadLink rel="alternate" hreflang={one.language} href={addressOf(one)} />
      ))}
      {standard !== undefined && <HeadLink rel="alternate" hreflang="x-default" href={addressOf(standard)} />}
    </>
  );
}

/** https://ogp.me/ */
function OpenGraph(props: { meta: PageMetadata; page: PageLanguage; site: Site; url: string }) {
  const { meta, page, site, url } = props;
  const address = imageOf(meta.image, site);
  const locales = (meta.alternates ?? []).filter(({ language }) => language !== page.tag);
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={meta.title} />
      {meta.description !== undefined && <meta property="og:description" content={meta.description} />}
      <meta property="og:url" content={url} />
      <meta property="og:site_name" content={siteName(site, page.tag)} />
      <meta property="og:locale" content={page.tag.replaceAll('-', '_')} />
      {locales.map(({ language }) => (
        <meta property="og:locale:alternate" content={language.replaceAll('-', '_')} />
      ))}
      {address !== undefined && <meta property="og:image" content={address} />}
    </>
  );
}

/** The posting's picture, the site's, or the logo, unless that is drawn in lines: what shows shared pages takes no SVG. */
function imageOf(own: string | undefined, { image, organization: { logo }, url }: Site): string | undefined {
  const address = webAddress(own ?? image ?? logo ?? '', url);
  return own === undefined && image === undefined && (logo === undefined || /\.svgz?(?:[?#]|$)/i.test(logo))
    ? undefined
    : address;
}

interface HeadLinkProps {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
  readonly hreflang?: string | undefined;
}

/** hono moves each `<link>` to the end of the head by searching the whole page for it; with an `itemProp` it stays. */
function HeadLink(props: HeadLinkProps): Child {
  return <link itemProp={undefined} {...props} />;
}
