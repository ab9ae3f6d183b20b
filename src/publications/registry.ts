/** What is published: a line each, read with `import * as publications`. The names are those of the golden folders. */
export { icons } from './pages/icons.ts';
export { sitemap } from './search/sitemap.ts';
export { robots } from './search/robots.ts';
export { home } from './pages/listing/home.tsx';
export { listing } from './pages/listing/listing.tsx';
export { postingPage } from './pages/posting/posting-page.tsx';
export { facetPages } from './facets/facet-pages.tsx';
export { indexNowKey } from './search/index-now-key.ts';
export * from './beside-registry.ts';
