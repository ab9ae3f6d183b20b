import { compareText, type Diagnostic } from '../../model/diagnostic.ts';
import { type Language, lookup, parseLanguage } from '../../model/language.ts';
import { webAddress } from '../../model/address.ts';
import { type FrontMatter, splitFrontMatter } from '../../text/front-matter.ts';
import { linkedFile } from '../broken-links.ts';
import { type DraftResult, fileDraft } from '../file-draft.ts';
import { keptResult } from '../kept-result.ts';
import type { Desk, Draft, FileText, Harvest } from '../source.ts';
import type { PostingFile } from './posting-files.ts';

export interface AddressRule {
  readonly base?: string;
  readonly pattern: string;
}

/** The drafts of a folder's files, in one pass; the text of a file stays untouched until somebody asks for it. */
export function harvestFiles(files: readonly PostingFile[], rule: AddressRule, desk: Desk): Harvest {
  const isThere = (path: string) => {
    const all = desk.files.list('');
    return desk.memo('all files', [all], () => new Set(all)).has(path);
  };
  const drafts: Draft[] = [];
  const diagnostics: Diagnostic[] = [];
  let leftOut = 0;
  const around = JSON.stringify(rule);
  for (const posting of files.toSorted((a, b) => compareText(a.file, b.file))) {
    const { file, path } = posting;
    const found = desk.files.read(file);
    const result = keptResult(desk, file, path, [found, around, JSON.stringify(posting)], () => ({
      result: draftOf(posting, found, rule, desk, isThere),
      alone: true,
    }));
    diagnostics.push(...result.diagnostics);
    if (result.draft !== undefined) drafts.push(result.draft);
    if (result.leftOut) leftOut++;
  }
  return { drafts, diagnostics, leftOut };
}

function draftOf(
  posting: PostingFile,
  found: FileText,
  rule: AddressRule,
  desk: Desk,
  isThere: (path: string) => boolean,
): DraftResult {
  const { file, path, format } = posting;
  if (!found.ok) return { diagnostics: [found.problem], leftOut: true };
  const split = desk.memo(`front matter ${file}`, found.text, () => splitFrontMatter(found.text, file));
  const { matter } = split;
  if (matter === undefined) return { diagnostics: split.diagnostics, leftOut: true };
  const stated = statedLanguage(matter, file);
  if (stated.fault !== undefined) return { diagnostics: [...split.diagnostics, stated.fault], leftOut: true };
  const language = configured((posting.named ? undefined : stated.tag) ?? posting.language, desk);
  const url = addressOf(path, language, rule);
  const drafted = fileDraft(
    {
      file,
      matter,
      format,
      dialect: { python: false, shortcodes: false },
      language,
      key: path,
      slug: path.slice(path.lastIndexOf('/') + 1),
      ...(url === undefined ? {} : { url }),
      path,
      link: (href) => (/^[^:?#]+\.(?:md|markdown)(?:[?#].*)?$/i.test(href) ? '' : href),
      hasTarget: (href) => {
        const target = linkedFile(file, href);
        return target === undefined ? undefined : isThere(target);
      },
      ignore: ['lang', 'language', 'locale'],
    },
    desk,
  );
  return { ...drafted, diagnostics: [...split.diagnostics, ...drafted.diagnostics] };
}

/** A `lang`, `language` or `locale` in the head. A list of languages spoken on the job is none. */
function statedLanguage(
  matter: FrontMatter,
  file: string,
): { readonly tag?: Language; readonly fault?: Diagnostic } {
  const key = ['lang', 'language', 'locale'].find((name) => typeof matter.data[name] === 'string');
  if (key === undefined) return {};
  const written = String(matter.data[key]);
  const tag = parseLanguage(written.trim());
  if (tag !== undefined) return { tag };
  const { line, column } = matter.keys[key] ?? { line: 1, column: 1 };
  return {
    fault: {
      severity: 'error',
      code: 'language-unknown',
      message: `${key} is "${written.slice(0, 100)}", which is no language tag`,
      hint: 'Write a BCP 47 tag such as en, fr-CA or zh-Hant',
      where: { file, line, column },
    },
  };
}

/** The configuration may call a language by a shorter or longer tag. */
function configured(tag: Language, desk: Desk): Language {
  const known = desk.configuration.languages.map((language) => language.tag);
  return known.includes(tag) ? tag : (lookup(tag, known) ?? tag);
}

function addressOf(path: string, language: Language, { base, pattern }: AddressRule): string | undefined {
  if (base === undefined) return undefined;
  const quoted = path.split('/').map(encodeURIComponent).join('/');
  const values: Readonly<Record<string, string>> = {
    base,
    language,
    path: quoted,
    name: quoted.slice(quoted.lastIndexOf('/') + 1),
  };
  const text = pattern.replace(/\{(base|language|path|name)\}/g, (_, key: string) => values[key] ?? '');
  return webAddress(text.replace(/([^:/])\/{2,}/g, '$1/'), base);
}
