import { webAddress } from '../../model/address.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isKnownLanguage, type Language, parseLanguage } from '../../model/language.ts';
import { type DraftResult, fileDraft } from '../files/drafts/file-draft.ts';
import { slugify } from '../../model/identity.ts';
import { tagIn } from '../../text/values/plain-text.ts';
import type { Desk, Draft, Harvest, Withheld } from '../source.ts';
import { configuredLanguage } from '../files/folders/stated-language.ts';
import { type Columns, type OwnColumn, partsOf, titleIn } from './columns.ts';
import { csvRecords } from './csv.ts';
import { inEachLanguage } from './spoken-records.ts';
import { jsonLineRecords, jsonRecords, scriptRecords, tomlRecords } from './json.ts';
import type { RecordFile } from './record-files.ts';
import type { ReadRecords, Record } from './record.ts';
import { yamlRecords } from './yaml.ts';

export interface RecordRules {
  readonly columns: Columns;
  /** What an address without a host is relative to, and what `pattern` calls `{base}`; absolute, ends with `/`. */
  readonly base?: string;
  /** How an address is made where a record has none: `{base}`, `{key}`, `{slug}`, `{language}`. */
  readonly pattern?: string;
}

/** A draft for each record. Of a file with several, git cannot say when one of them came: they have no file's history. */
export function harvestRecords(files: readonly RecordFile[], rules: RecordRules, desk: Desk): Harvest {
  const drafts: Draft[] = [];
  const diagnostics: Diagnostic[] = [];
  const withheld: Withheld[] = [];
  let leftOut = 0;
  for (const file of files) {
    const found = desk.files.read(file.file);
    const read: ReadRecords = found.ok
      ? readRecords(found.text, file.file)
      : { records: [], diagnostics: [found.problem], leftOut: 1 };
    diagnostics.push(...read.diagnostics);
    leftOut += read.leftOut;
    const isAlone = read.isOne === true;
    for (const record of read.records.flatMap(inEachLanguage)) {
      const drafted = draftOf(record, file, isAlone, rules, desk);
      diagnostics.push(...drafted.diagnostics);
      if (drafted.draft !== undefined) drafts.push(isAlone ? drafted.draft : withoutFile(drafted.draft));
      if (drafted.withheld !== undefined) withheld.push(drafted.withheld);
      if (drafted.leftOut) leftOut++;
    }
  }
  return { drafts, diagnostics, leftOut, withheld };
}

function readRecords(text: string, file: string): ReadRecords {
  if (/\.(?:csv|tsv)$/i.test(file)) return csvRecords(text, file);
  if (/\.ya?ml$/i.test(file)) return yamlRecords(text, file);
  if (/\.toml$/i.test(file)) return tomlRecords(text, file);
  if (/\.[cm]?[jt]s$/i.test(file)) return scriptRecords(text, file);
  return /\.json$/i.test(file) ? jsonRecords(text, file) : jsonLineRecords(text, file);
}

function withoutFile(draft: Draft): Draft {
  const { file, ...rest } = draft;
  return file === undefined ? draft : rest;
}

function draftOf(
  record: Record,
  file: RecordFile,
  isAlone: boolean,
  rules: RecordRules,
  desk: Desk,
): DraftResult {
  const { matter, own } = partsOf(record, rules.columns);
  const spoken = languageOf(own.language, rules.columns['language'] !== undefined);
  if (spoken === 'unknown') return languageUnknown(own.language ?? '', record, file);
  const language = configuredLanguage(spoken ?? record.language ?? file.language, desk);
  const isAssumed = spoken === undefined && record.language === undefined && !file.named;
  const title = titleIn(matter);
  const key = keyOf(own.key ?? (isAlone ? file.name : slugify(title)));
  const slug =
    typeof matter.data['slug'] === 'string' && matter.data['slug'] !== '' ? matter.data['slug'] : title;
  const url = addressOf(own, { key, slug: slugify(slug), language }, rules);
  const isHtml = tags.test(matter.body);
  return fileDraft(
    {
      file: file.file,
      matter: { ...matter, body: withWords(matter.body, isHtml) },
      format: isHtml ? 'html' : 'markdown',
      dialect: { python: false, shortcodes: false },
      language,
      key,
      slug: slug === '' ? key : slug,
      ...(url !== undefined && { url }),
      path: key,
      record: record.line,
      ...(isAssumed && { isLanguageAssumed: true as const }),
      ignore: ['lang', 'language', 'locale', 'id', '_id', 'key', 'url', 'link', 'permalink'],
    },
    {
      configuration: desk.configuration,
      memo: (name, input, make) => desk.memo(name, input, make, `${file.file} ${language} ${key}`),
    },
  );
}

/** Tags that a person does not write into plain text or Markdown without meaning HTML. */
const tags = /<\/?(?:p|br|ul|ol|li|div|h[1-6]|strong|b|em|i|a|span|table)(?:\s[^<>]*)?\/?>/i;

/** What looks like a tag and is none of HTML's (`<vector>`, `List<String>`): no site ever took it for one. */
function withWords(text: string, isHtml: boolean): string {
  if (!text.includes('<')) return text;
  const opened = new Set(text.match(/<\/[a-z][\w-]{0,30}/gi)?.map((one) => one.slice(2).toLowerCase()));
  return text.replace(
    /`[^`]*`|<([a-z][a-z\d+#.]{0,30}|[^\s<>="'/!?][^<>="'!?]{0,60}[^<>="'!?/\s])>/gi,
    (found, name?: string) =>
      name === undefined ||
      opened.has(/^[^\s/]*/.exec(name)?.[0].toLowerCase() ?? '') ||
      tagIn(found) !== undefined
        ? found
        : isHtml
          ? `&lt;${name}&gt;`
          : `\\<${name}>`,
  );
}

/** A key is a path: what could lead elsewhere in it stands for nothing. */
function keyOf(text: string): string {
  return (
    text
      .normalize('NFC')
      .trim()
      .slice(0, 300)
      .replace(/^\/+|\/+$/g, '') || 'posting'
  );
}

/** A column `language` that holds no tag says what is spoken at work, unless it was called for by name. */
function languageOf(written: string | undefined, isMapped: boolean): Language | 'unknown' | undefined {
  if (written === undefined) return undefined;
  const tag = parseLanguage(written.trim());
  if (tag !== undefined && isKnownLanguage(written.trim())) return tag;
  return isMapped ? 'unknown' : undefined;
}

function addressOf(
  { url }: Readonly<Partial<{ [Name in OwnColumn]: string }>>,
  parts: { readonly key: string; readonly slug: string; readonly language: Language },
  { base, pattern }: RecordRules,
): string | undefined {
  if (url !== undefined) return webAddress(url.trim(), base);
  if (pattern === undefined) return undefined;
  const values: Readonly<{ [name: string]: string }> = {
    base: base ?? '',
    key: parts.key.split('/').map(encodeURIComponent).join('/'),
    slug: encodeURIComponent(parts.slug),
    language: parts.language,
  };
  return webAddress(
    pattern.replace(/\{(base|key|slug|language)\}/g, (_, name: string) => values[name] ?? ''),
    base,
  );
}

function languageUnknown(written: string, { line }: Record, { file }: RecordFile) {
  const diagnostic: Diagnostic = {
    severity: 'error',
    code: 'language-unknown',
    message: `The language is "${written.slice(0, 100)}", which is no language tag`,
    hint: 'Write a BCP 47 tag such as en, fr-CA or zh-Hant',
    where: { file, line },
  };
  return { diagnostics: [diagnostic], leftOut: true };
}
