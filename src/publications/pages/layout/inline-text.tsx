import type { Child } from 'hono/jsx';
import { webAddress } from '../../../model/address.ts';
import type { PageLanguage } from './page-language.ts';

/** Text whose direction is its own and does not disturb its neighbours. */
export function isolated(text: string) {
  return <bdi>{text}</bdi>;
}

/** A name, linked where its address is one of the web. */
export function Named({ name, url }: { name: string; url?: string | undefined }) {
  const address = url === undefined ? undefined : webAddress(url);
  return linked(name, address);
}

/** Text, as a link where there is somewhere to go. */
export function linked(text: string, href: string | undefined) {
  return href === undefined ? isolated(text) : <a href={href}>{isolated(text)}</a>;
}

/** Items as the language lists them, each isolated; `any` says that one of them is meant. `hrefs`: where each leads. */
export function list(
  items: readonly string[],
  { formats }: PageLanguage,
  kind?: 'any' | 'all',
  hrefs: readonly (string | undefined)[] = [],
): Child {
  let index = 0;
  return formats.list(items, kind).map(({ item, text }) => (item ? linked(text, hrefs[index++]) : text));
}
