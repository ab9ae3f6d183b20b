import type { Child } from 'hono/jsx';
import { listingPath, webAddress } from '../../../model/address.ts';
import { type Site, siteName } from '../../../model/site.ts';
import { Head, type PageMetadata } from './page-head.tsx';
import { type PageLanguage, pageLanguage } from './page-language.ts';
import { type Alternate, listingAlternates, siteIn } from './page-links.ts';
import { isolated } from './inline-text.tsx';
import { relativeHref } from './relative-href.ts';

/** What surrounds the content of every page. */
export interface LayoutProps {
  readonly site: Site;
  readonly page: PageLanguage;
  /** The document's own path. */
  readonly path: string;
  readonly meta: PageMetadata;
  readonly children?: Child;
}

/** A whole page as text, with its doctype. */
export function pageText(props: LayoutProps): string {
  return `<!DOCTYPE html>${String(<Layout {...props} />)}\n`;
}

function Layout({ site, page, path, meta, children }: LayoutProps) {
  return (
    <html lang={page.tag} dir={page.direction}>
      <Head meta={meta} page={page} site={site} path={path} />
      <body>
        <a class="skip" href="#content" {...page.chrome}>
          {page.wording.skipToContent}
        </a>
        <header>
          <div class="wrap">
            <Brand site={site} page={page} path={path} />
            <Languages site={site} page={page} path={path} alternates={meta.alternates ?? []} />
          </div>
        </header>
        <main id="content" class="wrap" tabindex={-1}>
          {children}
        </main>
        <Footer site={site} page={page} />
      </body>
    </html>
  );
}

function Brand({ site, page, path }: Pick<LayoutProps, 'site' | 'page' | 'path'>) {
  const { logo } = site.organization;
  const name = siteName(site, page.tag);
  const image = logo === undefined ? undefined : webAddress(logo);
  return (
    <a class="brand" href={relativeHref(path, listingPath(siteIn(site, page.tag).tag))}>
      {image === undefined ? isolated(name) : <img src={image} alt={name} height="44" />}
    </a>
  );
}

/** Leads to the same page in each language, or to its listing where there is no such page. */
function Languages(
  props: Pick<LayoutProps, 'site' | 'page' | 'path'> & { alternates: readonly Alternate[] },
) {
  const { site, page, path, alternates } = props;
  if (site.languages.length < 2 || path === '/') return null;
  return (
    <nav aria-label={page.wording.languages} {...page.chrome}>
      <ul class="plain languages">
        {listingAlternates(site).map((listing) => {
          const tag = listing.language;
          const target = alternates.find(({ language }) => language === tag) ?? listing;
          const current = tag === page.tag && target.path === path;
          return (
            <li>
              <a
                href={relativeHref(path, target.path)}
                lang={tag}
                hreflang={tag}
                aria-current={current ? 'page' : undefined}
              >
                {isolated(pageLanguage(tag).name)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Footer({ site, page }: Pick<LayoutProps, 'site' | 'page'>) {
  const { url, sameAs = [] } = site.organization;
  const name = siteName(site, page.tag);
  const home = webAddress(siteIn(site, page.tag).url ?? url ?? '');
  const elsewhere = sameAs.flatMap((text) => webAddress(text) ?? []);
  return (
    <footer>
      <div class="wrap">
        {home === undefined ? <span>{isolated(name)}</span> : <a href={home}>{isolated(name)}</a>}
        {elsewhere.map((address) => (
          <a href={address} rel="me">
            {isolated(new URL(address).host)}
          </a>
        ))}
      </div>
    </footer>
  );
}
