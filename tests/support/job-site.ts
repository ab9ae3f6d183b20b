import { jobPage, sitemapOf } from './job-pages.ts';
import type { Api } from './board-reader.ts';
import type { FetchAnswer } from '../../src/sources/network/fetching.ts';

export const jobSite = 'https://lanternworks.example';

/** A page as its HTML, or any other answer; undefined is a 404. */
export type Pages = Readonly<Record<string, string | FetchAnswer | undefined>>;

/** A site whose sitemap lists all its pages, those that answer 404 too. */
export function siteOf(pages: Pages, lastmod?: string): Api {
  const addresses = Object.keys(pages).map((path) => jobSite + path);
  return (url) => {
    if (url === `${jobSite}/sitemap.xml`) return sitemapOf(addresses, lastmod);
    const page = pages[url.slice(jobSite.length)];
    return typeof page === 'string' ? htmlAnswer(page) : page;
  };
}

export const htmlAnswer = (text: string): FetchAnswer => ({ kind: 'sound', text, mediaType: 'text/html' });

export const job = (title: string, more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title,
  description: '<p>You look after the light for the boats that pass, and you write down what you saw.</p>',
  datePosted: '2026-09-09',
  ...more,
});

export const pageWith = (...data: readonly unknown[]) => jobPage({ data });
