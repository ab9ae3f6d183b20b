import * as v from 'valibot';
import { parseLanguage } from '../../../model/language.ts';
import { described, parsed, text } from '../../schema-parts.ts';

/** One folder of postings or several; `allowed` says what is meant. */
export const sectionOption = (allowed: string, description: string) =>
  v.exactOptional(described(v.union([text(allowed), v.array(text(allowed))], allowed), description));

/** The language of what does not say its own. */
export const languageOption = (description: string) =>
  v.exactOptional(described(parsed('a language tag such as en or fr-CA', parseLanguage), description));
