import * as v from 'valibot';
import { isKnownLanguage, parseLanguage, type Language } from '../../model/language.ts';
import { baseAddress, described, mapping, parsed, shaped, text } from '../../sources/schema-parts.ts';
import type { WrittenLanguage } from './written-configuration.ts';

const languageAllowed = 'a language tag (BCP 47) such as en, fr-CA or pt-BR';

const languageShape = /^\s*[A-Za-z]{2,3}(?:[-_][A-Za-z0-9_-]+)?\s*$/;

export const languageTag = shaped(
  languageShape,
  parsed(languageAllowed, (text): Language | undefined =>
    isKnownLanguage(text) ? parseLanguage(text) : undefined,
  ),
);

const languageEntries = v.union(
  [
    v.null(),
    mapping({
      title: v.exactOptional(
        described(
          text(),
          'The title of this language’s list of openings and of its feeds: `Jobs at Lanternworks`; the site’s where absent.',
        ),
      ),
      description: v.exactOptional(
        described(
          text(),
          'A sentence about the list, for readers and search engines; the site’s where absent.',
        ),
      ),
      url: v.exactOptional(
        described(
          baseAddress,
          'Where people find the organisation’s own site in this language; the site’s address where absent.',
        ),
      ),
    }),
  ],
  'a mapping of title, description and url',
);

/** Languages by tag, in the file's order. */
export const languages = v.pipe(
  v.record(
    v.pipe(
      v.string(),
      v.regex(languageShape, languageAllowed),
      v.check((tag) => isKnownLanguage(tag), languageAllowed),
    ),
    languageEntries,
    'a mapping from language tags to title, description and url, such as `en: {title: Jobs}`',
  ),
  v.rawTransform<Record<string, v.InferOutput<typeof languageEntries>>, readonly WrittenLanguage[]>(
    ({ dataset, addIssue, NEVER }) => {
      const found = new Map<string, WrittenLanguage>();
      for (const [key, entry] of Object.entries(dataset.value)) {
        const tag = parseLanguage(key);
        if (tag === undefined) return NEVER;
        if (found.has(tag)) {
          const input = dataset.value;
          addIssue({
            message: `one entry for each language: \`${key}\` is another spelling of ${tag}`,
            path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
          });
        }
        found.set(tag, { tag, ...entry });
      }
      if (found.size > 0) return [...found.values()];
      addIssue({ message: 'at least one language, such as `en: {title: Jobs}`' });
      return NEVER;
    },
  ),
);
