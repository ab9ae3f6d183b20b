export { hugo } from './hugo.ts';
