export { eleventy } from './eleventy.ts';
export { greenhouse } from './greenhouse.ts';
export { hugo } from './hugo.ts';
export { jekyll } from './jekyll.ts';
export { lever } from './lever.ts';
export { markdown } from './markdown.ts';
export { mkdocs } from './mkdocs.ts';
export { records } from './records.ts';
