/** What is published: a line each, read with `import * as publications`. The names are those of the golden folders. */
export { rss } from './rss.ts';
export { atom } from './atom.ts';
export { jsonFeed } from './json-feed.ts';
export { jobPostings } from './job-posting.ts';
export { sitemap } from './sitemap.ts';
export { robots } from './robots.ts';
export { home } from './home.tsx';
export { listing } from './listing.tsx';
export { postingPage } from './posting-page.tsx';
export { changes } from './changes.ts';
export { facetFeeds } from './facet-feeds.ts';
export { facetPages } from './facet-pages.tsx';
export { opml } from './opml.ts';
export { subscribe } from './subscribe.tsx';
export { preview } from './preview.tsx';
export { favicon } from './favicon.ts';
