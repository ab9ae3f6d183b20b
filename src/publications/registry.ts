/** What is published: a line each, read with `import * as publications`. The order is the order of the documents. */
export { rss } from './rss.ts';
export { atom } from './atom.ts';
export { jsonFeed } from './json-feed.ts';
export { jobPostings } from './job-posting.ts';
export { sitemap } from './sitemap.ts';
export { robots } from './robots.ts';
