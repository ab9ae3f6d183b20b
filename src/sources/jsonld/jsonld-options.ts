import * as v from 'valibot';
import { described, oneOrMany, parsed, wholeNumber } from '../schema-parts.ts';
import { nameFault } from '../network/host-name.ts';
import { pageAddress } from '../web-page/page-address.ts';

export interface JsonLdOptions {
  readonly sitemap?: readonly string[];
  readonly pages?: readonly string[];
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly limit?: number;
}

export const defaultLimit = 1000;
const mostPages = 10_000;

const addressAllowed = 'an https address such as https://lanternworks.example/sitemap.xml, or a list of them';
const httpsAddress = parsed(addressAllowed, (text) => {
  const address = text.startsWith('https://') ? pageAddress(text) : undefined;
  return address === undefined || nameFault(new URL(address).hostname) !== undefined ? undefined : address;
});
const addresses = oneOrMany(httpsAddress, addressAllowed);

const pathsAllowed = 'the beginning of a path such as /jobs/, with `*` for anything, or a list of them';
const paths = oneOrMany(
  parsed(pathsAllowed, (text) => (/^[/*]\S{0,500}$/.test(text) ? text : undefined)),
  pathsAllowed,
);

export const jsonLdOptionEntries = {
  sitemap: v.exactOptional(
    described(addresses, 'The sitemap (or an index of sitemaps) that lists the pages, or several.'),
  ),
  pages: v.exactOptional(described(addresses, 'The addresses of pages that hold postings.')),
  only: v.exactOptional(
    described(
      paths,
      'What the path of a page of the sitemap must begin with: `/jobs/`; `*` stands for anything.',
    ),
  ),
  except: v.exactOptional(
    described(
      paths,
      'What the path of a page of the sitemap must not begin with, or a list; none where absent.',
    ),
  ),
  limit: v.exactOptional(
    described(
      wholeNumber(mostPages, `pages, from 1 to ${mostPages}`),
      `The most pages that may be asked for; ${defaultLimit} where absent; a longer list is not read at all.`,
    ),
  ),
};
