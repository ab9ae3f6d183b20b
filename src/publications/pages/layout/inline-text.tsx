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
  return address === undefined ? isolated(name) : <a href={address}>{isolated(name)}</a>;
}

/** Items as the language lists them, each isolated; `any` says that one of them is meant. */
export function list(items: readonly string[], { formats }: PageLanguage, kind?: 'any' | 'all'): Child {
  return formats.list(items, kind).map(({ item, text }) => (item ? isolated(text) : text));
}
