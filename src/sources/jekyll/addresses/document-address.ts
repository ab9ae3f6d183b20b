import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Language } from '../../../model/language.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import { pathOf } from './address.ts';
import type { JekyllConfig } from '../config.ts';
import type { JekyllDocument } from '../documents.ts';

/** Documents of a collection without `output` have no page; polyglot builds other languages below their code. */
export function documentAddress(
  document: JekyllDocument,
  matter: FrontMatter,
  language: Language,
  date: Parameters<typeof pathOf>[2],
  config: JekyllConfig,
): {
  readonly url?: string;
  readonly aliases?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const { base, polyglot } = config;
  if (base === undefined || document.collection?.output === false) return { diagnostics: [] };
  const found = pathOf(document, matter, date, config);
  if ('unknown' in found) return { diagnostics: [unknownAddress(document.file, found.unknown)] };
  const code = polyglot?.slice(1).find((one) => one.toLowerCase() === language.toLowerCase());
  const home = new URL(code === undefined ? '.' : `${code}/`, base);
  const at = (path: string) => new URL(path.replace(/^\/+/, ''), home).href;
  const former = [matter.data['redirect_from']].flat().filter((one) => typeof one === 'string');
  return {
    url: at(found.path),
    ...(former.length > 0 && { aliases: former.map(at) }),
    diagnostics: [],
  };
}

function unknownAddress(file: string, placeholder: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'address-unknown',
    message: `The address of this posting could not be told: its permalink uses ${placeholder}, which is not known`,
    hint: 'Give the posting a `date` or a `permalink` in its front matter, or set `links: here` on the source',
    where: { file },
  };
}
