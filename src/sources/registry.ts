export { hugo } from './hugo.ts';
export { jekyll } from './jekyll.ts';
export { markdown } from './markdown.ts';
export { mkdocs } from './mkdocs.ts';
