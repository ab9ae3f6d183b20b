export { hugo } from './hugo.ts';
export { markdown } from './markdown.ts';
export { mkdocs } from './mkdocs.ts';
