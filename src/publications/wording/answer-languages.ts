/** The languages of what is said where there is no page; a line each. */
export { arAnswers } from './ar.ts';
export { deAnswers } from './de.ts';
export { enAnswers } from './en.ts';
export { esAnswers } from './es.ts';
export { frAnswers } from './fr.ts';
