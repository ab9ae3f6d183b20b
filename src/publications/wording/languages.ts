/** The languages the pages speak; a line each, and one in `answer-languages.ts`. */
export { ar } from './ar.ts';
export { de } from './de.ts';
export { en } from './en.ts';
export { es } from './es.ts';
export { fr } from './fr.ts';
