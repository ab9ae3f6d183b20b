import { webAddress } from '../../model/address.ts';
import type { Language } from '../../model/language.ts';

export interface AddressRule {
  readonly base?: string;
  readonly pattern: string;
}

/** No address where the rule has no base. */
export function addressOf(
  path: string,
  language: Language,
  { base, pattern }: AddressRule,
): { readonly url?: string } {
  if (base === undefined) return {};
  const quoted = path.split('/').map(encodeURIComponent).join('/');
  const values: Readonly<Record<string, string>> = {
    base,
    language,
    path: quoted,
    name: quoted.slice(quoted.lastIndexOf('/') + 1),
  };
  const text = pattern.replace(/\{(base|language|path|name)\}/g, (_, key: string) => values[key] ?? '');
  const url = webAddress(text.replace(/([^:/])\/{2,}/g, '$1/'), base);
  return url === undefined ? {} : { url };
}
