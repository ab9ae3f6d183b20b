/** The languages whose prose is read for facts, by primary language subtag. */
export { de } from './de.ts';
export { en } from './en.ts';
export { es } from './es.ts';
export { fr } from './fr.ts';
