/** The languages in which remote work is found by the words of a sentence, by primary language subtag. */
export { de } from './de.ts';
export { en } from './en.ts';
export { es } from './es.ts';
export { fr } from './fr.ts';
