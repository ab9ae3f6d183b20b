/** What is published beside pages that exist already, and with pages of our own too: a line each. */
export { rss } from './feeds/rss.ts';
export { atom } from './feeds/atom.ts';
export { jsonFeed } from './feeds/json-feed.ts';
export { jobPostings } from './json-ld/job-posting.ts';
export { jobsXml } from './job-boards/jobs-xml.ts';
export { jobsList } from './job-boards/jobs-list.ts';
export { changes } from './feeds/changes/changes.ts';
export { facetFeeds } from './facets/facet-feeds.ts';
export { opml } from './opml.ts';
export { subscribe } from './pages/subscribe.tsx';
export { preview } from './pages/preview.tsx';
export { favicon } from './pages/favicon.ts';
