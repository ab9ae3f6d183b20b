import * as v from 'valibot';
import { language as tagOf, type Language, parseLanguage } from '../../model/language.ts';
import { plainLanguage } from '../../text/language/language-words.ts';
import { detectionOf } from '../files/site/detected-site.ts';
import { sectionsOf } from '../files/folders/posting-files.ts';
import { noPostings } from '../no-postings.ts';
import { type Columns, columnNames } from './columns.ts';
import { harvestRecords } from './harvest.ts';
import { namedAs, type RecordFile, recordFiles } from './record-files.ts';
import { arePostings, recordPlaces } from './record-list.ts';
import { csvRecords } from './csv.ts';
import { parsedJson, parsedScript, parsedToml } from './json.ts';
import { readYaml } from '../../text/yaml/read-yaml.ts';
import { meaningOf } from '../key-descriptions.ts';
import { baseAddress, described, mapping, oneOrMany, text } from '../schema-parts.ts';
import { languageOption, sectionOption } from '../files/site/site-options.ts';
import type { Files, Source } from '../source.ts';

export interface RecordsOptions {
  /** Files such as `jobs.csv`, or folders of them; those with a usual name where absent. */
  readonly section?: string | readonly string[];
  readonly language?: string;
  /** What addresses are relative to. */
  readonly url?: string;
  readonly pattern?: string;
  /** Which column says what, where its name is none of the known ones. */
  readonly columns?: Columns;
}

const sectionAllowed = 'a file such as `jobs.csv`, a folder of such files, or a list of them';
const columnAllowed = 'the name of a column, or a list of names';

/** Postings kept as the rows of a CSV file or the records of a JSON or YAML file. */
export const records: Source<RecordsOptions> = {
  type: 'records',
  lastResort: true,
  readsData: true,
  looksFor: 'jobs.csv, jobs.json, jobs.yaml or the like (records)',
  options: v.strictObject({
    section: sectionOption(
      sectionAllowed,
      'A file of records (`jobs.csv`, `jobs.json`), a folder of such files, or a list of them; looked for by the usual names where absent.',
    ),
    language: languageOption(
      'The language of records that do not say theirs; the first of `languages` where absent.',
    ),
    url: v.exactOptional(
      described(baseAddress, 'What addresses without a host are relative to, and `{base}` in `pattern`.'),
    ),
    pattern: v.exactOptional(
      described(
        text('a pattern such as {base}{key}/'),
        'How an address is made of `{base}`, `{key}`, `{slug}` and `{language}` where a record has none.',
      ),
    ),
    columns: v.exactOptional(
      described(
        mapping(
          Object.fromEntries(
            columnNames.map((name) => [
              name,
              v.exactOptional(
                described(
                  oneOrMany(text(columnAllowed), columnAllowed),
                  `The column, or a list of columns, that says ${meaningOf(name)}; known by its usual names where absent.`,
                ),
              ),
            ]),
          ),
        ),
        'Which column says what: `closes: End of application`; known names need no mention.',
      ),
    ),
  }),
  detect(files, wish) {
    const all = files.list('');
    const sections = wish.section === undefined ? undefined : sectionsOf(wish.section);
    const found = recordFiles(all, sections, tagOf('en')).filter(
      ({ file }) => sections !== undefined || isTelling(file, files),
    );
    if (found.length === 0) return undefined;
    const languages = languagesOf(found, files);
    const names = found.map(({ file }) => file);
    return detectionOf({
      type: 'records',
      kind: `Records in ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`,
      languages,
      sections: sections ?? (names.length > 5 ? [] : names),
      postings: [],
      here: true,
      addressKey: { file: names[0] ?? '.', key: 'url' },
      diagnostics: [],
      isSound: true,
    });
  },
  read(options, desk) {
    const tags = desk.configuration.languages.map(({ tag }) => tag);
    const fallback = parseLanguage(options.language ?? '') ?? tags[0] ?? tagOf('en');
    const sections = options.section === undefined ? undefined : sectionsOf(options.section);
    const files = recordFiles(desk.files.list(''), sections, fallback).filter(
      ({ file }) => sections !== undefined || isTelling(file, desk.files),
    );
    const rules = {
      columns: options.columns ?? {},
      ...(options.url !== undefined && { base: options.url }),
      ...(options.pattern !== undefined && { pattern: options.pattern }),
    };
    const harvest = harvestRecords(files, rules, desk);
    const nothing = harvest.drafts.length === 0 ? [noPostings(sections ?? [], '')] : [];
    return Promise.resolve({
      ...harvest,
      diagnostics: [...nothing, ...harvest.diagnostics],
    });
  },
};

/** Data may be of anything, in folders called `jobs` too (CI, cron): unasked, only what speaks of jobs is a file of postings. */
function isTelling(file: string, files: Files): boolean {
  const named = namedAs(file);
  if (named === 'surely') return true;
  const found = files.read(file);
  return found.ok && arePostings(rootOf(file, found.text), named === 'plainly');
}

function rootOf(file: string, text: string): unknown {
  if (/\.ya?ml$/i.test(file)) return readYaml(text, {}).value;
  if (/\.toml$/i.test(file)) return parsedToml(text).root;
  if (/\.json$/i.test(file)) return parsedJson(text).root;
  if (/\.[cm]?[jt]s$/i.test(file)) return parsedScript(text).root;
  if (/\.(?:jsonl|ndjson)$/i.test(file)) return text.split('\n', 20).map((line) => parsedJson(line).root);
  return csvRecords(text, file).records.map(({ entries }) => Object.fromEntries(entries));
}

function languagesOf(found: readonly RecordFile[], files: Files): readonly Language[] {
  const spoken = found.flatMap(({ file, language, named }) => {
    const read = files.read(file);
    if (named || !read.ok) return [language];
    const inside = recordPlaces(rootOf(file, read.text)) ?? [];
    const said = inside.flatMap(({ language: own }) => own ?? []);
    return said.length > 0 ? said : [plainLanguage(read.text) ?? language];
  });
  return [...new Set(spoken)];
}
