/**
 * Texts written by somebody who had not seen the rules, and never used to shape them: what the rules are worth on
 * postings that they do not know.
 */
export { de } from './de.ts';
export { en } from './en.ts';
export { es } from './es.ts';
export { fr } from './fr.ts';
