/** The languages in which "closed" is understood, by primary language subtag, with `Hant` for Traditional Chinese. */
export { ar } from './ar.ts';
export { cs } from './cs.ts';
export { da } from './da.ts';
export { de } from './de.ts';
export { en } from './en.ts';
export { es } from './es.ts';
export { fr } from './fr.ts';
export { hu } from './hu.ts';
export { it } from './it.ts';
export { ko } from './ko.ts';
export { nl } from './nl.ts';
export { pl } from './pl.ts';
export { pt } from './pt.ts';
export { ro } from './ro.ts';
export { sv } from './sv.ts';
export { zhHant } from './zh-hant.ts';
export { zh } from './zh.ts';
