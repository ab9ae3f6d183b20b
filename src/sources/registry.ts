export { hugo } from './hugo.ts';
export { mkdocs } from './mkdocs.ts';
