import { webAddress } from '../../../model/address.ts';
import type { Posting } from '../../../model/posting.ts';
import type { ApplyLink } from '../../apply-link.ts';
import { type PageLanguage, pageLanguage } from '../layout/page-language.ts';
import type { Alternate } from '../layout/page-links.ts';
import { isolated } from '../layout/inline-text.tsx';
import { Dates } from './posting-facts.tsx';
import { relativeHref } from '../layout/relative-href.ts';

/** The best way to apply, as a button; nothing where only the description says how. */
export function ApplyButton({ links, page }: { links: readonly ApplyLink[]; page: PageLanguage }) {
  const [first] = links;
  if (first === undefined) return null;
  return (
    <a class="button" href={first.href} {...page.chrome}>
      {page.wording.apply[first.kind]}
    </a>
  );
}

/** Every way to apply and until when, after the description. */
export function HowToApply(props: { posting: Posting; links: readonly ApplyLink[]; page: PageLanguage }) {
  const { posting, links, page } = props;
  const { apply } = page.wording;
  return (
    <section class="after" aria-labelledby="apply">
      <h2 id="apply" {...page.chrome}>
        {apply.title}
      </h2>
      <Dates posting={posting} page={page} />
      {links.length === 0 && <p {...page.chrome}>{apply.asDescribed}</p>}
      <ApplyButton links={links} page={page} />
      {links.map(
        ({ href, kind, address }) =>
          address !== undefined && (
            <p>
              <span {...page.chrome}>{apply[kind]}</span> <a href={href}>{isolated(address)}</a>
            </p>
          ),
      )}
    </section>
  );
}

/** Names the site that the posting comes from. */
export function Original({ url, page }: { url: string; page: PageLanguage }) {
  const address = webAddress(url);
  if (address === undefined) return null;
  return (
    <p class="original muted">
      <span {...page.chrome}>{page.wording.originalAt}</span>{' '}
      <a href={address}>{isolated(new URL(address).host)}</a>
    </p>
  );
}

/** The same posting in its other languages. */
export function Translations(props: { alternates: readonly Alternate[]; page: PageLanguage; path: string }) {
  const { alternates, page, path } = props;
  const others = alternates.filter(({ language }) => language !== page.tag);
  if (others.length === 0) return null;
  return (
    <nav class="translations" aria-labelledby="translations">
      <span id="translations" class="muted" {...page.chrome}>
        {page.wording.alsoIn}
      </span>
      <ul class="plain inline">
        {others.map(({ language, path: target }) => (
          <li>
            <a href={relativeHref(path, target)} lang={language} hreflang={language} rel="alternate">
              {isolated(pageLanguage(language).name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
