import { absolute, sitemapPath } from '../../model/address.ts';
import type { Publication } from '../../model/document.ts';

/** `/robots.txt`: everything may be read (https://www.rfc-editor.org/rfc/rfc9309). Crawlers ask for it at the root of a host only. */
export const robots: Publication = ({ site }) => [
  {
    path: '/robots.txt',
    mediaType: 'text/plain; charset=utf-8',
    title: 'robots.txt',
    updated: undefined,
    role: 'file',
    render: () => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, sitemapPath())}\n`,
  },
];
