import * as v from 'valibot';
import { parseLanguage } from '../../../model/language.ts';
import { baseAddress, described, parsed, text } from '../../schema-parts.ts';

/** One folder of postings or several; `allowed` says what is meant. */
export const sectionOption = (allowed: string, description: string) =>
  v.exactOptional(described(v.union([text(allowed), v.array(text(allowed))], allowed), description));

/** The language of what does not say its own. */
export const languageOption = (description: string) =>
  v.exactOptional(described(parsed('a language tag such as en or fr-CA', parseLanguage), description));

/** The address of the site, where its configuration does not say it. */
export const urlOption = (description: string) => v.exactOptional(described(baseAddress, description));

export const textOption = (allowed: string, description: string) =>
  v.exactOptional(described(text(allowed), description));
