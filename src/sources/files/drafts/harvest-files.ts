import { compareText, type Diagnostic } from '../../../model/diagnostic.ts';
import type { Language } from '../../../model/language.ts';
import {
  type FrontMatter,
  type HeadRules,
  splitFrontMatter,
} from '../../../text/front-matter/front-matter.ts';
import type { Dialect } from '../../../text/markdown/markdown.ts';
import { linkedFile } from './broken-links.ts';
import { type DraftFile, fileDraft, unreadDraft } from './file-draft.ts';
import { keptResult, type Made } from './kept-result.ts';
import type { PostingFile } from '../folders/posting-files.ts';
import type { Desk, Draft, FileText, Harvest, StatedFacts, Withheld } from '../../source.ts';
import { configuredLanguage, languageKeys, statedLanguage } from '../folders/stated-language.ts';

/** How a generator sees the files of postings. */
export interface Generator {
  readonly dialect: Dialect;
  /** What it takes for front matter. */
  readonly heads?: HeadRules;
  /** All that makes two readings of the same file differ; plain JSON. */
  readonly settings: unknown;
  /** The head with what the generator adds to it (defaults of a folder); as written where absent. */
  readonly completed?: (posting: PostingFile, matter: FrontMatter) => FrontMatter;
  /** The generator knows languages by the head alone: it wins over the name of the file. */
  readonly headSaysLanguage?: true;
  readonly page: (posting: PostingFile, matter: FrontMatter, language: Language) => GeneratedPage;
}

/** What a generator makes of one file. */
export interface GeneratedPage {
  /** Why the generator makes no page of it: a sentence. */
  readonly notPublic?: string;
  /** Its text hangs on other files too. */
  readonly namesOthers?: boolean;
  /** What the generator's own rules make of the facts. */
  readonly facts?: (found: StatedFacts) => StatedFacts;
  /** An error among them leaves the file out. */
  readonly diagnostics?: readonly Diagnostic[];
  /**
   * What its draft has otherwise than any file's: an address, a `dialect` that is not the generator's usual one, a `slug`
   * or a shared `path` that are not those of the file, lower-case keys of the head that the generator reads (`ignore`).
   */
  readonly draft?: Partial<Omit<DraftFile, 'file' | 'matter' | 'format' | 'language' | 'key' | 'facts'>>;
}

/** The drafts of files, in one pass; the text of a file stays untouched until somebody asks for it. */
export function harvestFiles(files: readonly PostingFile[], generator: Generator, desk: Desk): Harvest {
  const isThere = (path: string) => {
    const all = desk.files.list('');
    return desk.memo('all files', [all], () => new Set(all)).has(path);
  };
  const same = desk.memo('generator', JSON.stringify(generator.settings), () => ({}));
  const drafts: Draft[] = [];
  const diagnostics: Diagnostic[] = [];
  const withheld: Withheld[] = [];
  let leftOut = 0;
  for (const file of files.toSorted((a, b) => compareText(a.file, b.file))) {
    const found = desk.files.read(file.file);
    const result = keptResult(desk, file.file, file.path, [found, same, JSON.stringify(file)], () =>
      draftOf(file, found, generator, desk, isThere),
    );
    diagnostics.push(...result.diagnostics);
    if (result.draft !== undefined) drafts.push(result.draft);
    if (result.withheld !== undefined) withheld.push(result.withheld);
    if (result.leftOut) leftOut++;
  }
  return { drafts, diagnostics, leftOut, withheld };
}

function draftOf(
  posting: PostingFile,
  found: FileText,
  generator: Generator,
  desk: Desk,
  isThere: (path: string) => boolean,
): Made {
  const { file } = posting;
  const none = (diagnostics: readonly Diagnostic[], leftOut: boolean): Made => ({
    result: {
      diagnostics,
      leftOut,
      ...(leftOut && { withheld: unreadDraft({ ...posting, key: posting.path }) }),
    },
    alone: true,
  });
  if (!found.ok) return none([found.problem], true);
  const split = desk.memo(`front matter ${file}`, found.text, () =>
    splitFrontMatter(found.text, file, generator.heads),
  );
  if (split.matter === undefined) return none(split.diagnostics, true);
  const matter = generator.completed?.(posting, split.matter) ?? split.matter;
  const stated = statedLanguage(matter, file);
  if (stated.fault !== undefined) return none([...split.diagnostics, stated.fault], true);
  const named = posting.named && !(generator.headSaysLanguage && stated.tag !== undefined);
  const language = configuredLanguage((named ? undefined : stated.tag) ?? posting.language, desk);
  const isAssumed = !named && stated.tag === undefined;
  const page = generator.page(posting, matter, language);
  const before = [...split.diagnostics, ...(page.diagnostics ?? [])];
  if (page.notPublic !== undefined) return none([...before, notPublic(file, page.notPublic)], false);
  if (before.some(({ severity }) => severity === 'error')) return none(before, true);
  const drafted = fileDraft(
    draftFile(posting, { matter, language, isAssumed, page, generator }, isThere),
    desk,
  );
  const { draft } = drafted;
  const result = {
    ...drafted,
    diagnostics: [...before, ...drafted.diagnostics],
    ...(draft !== undefined &&
      page.facts !== undefined && { draft: { ...draft, facts: page.facts(draft.facts) } }),
  };
  return { result, alone: page.namesOthers !== true };
}

function draftFile(
  { file, format, path }: PostingFile,
  read: {
    readonly matter: FrontMatter;
    readonly language: Language;
    readonly isAssumed: boolean;
    readonly page: GeneratedPage;
    readonly generator: Generator;
  },
  isThere: (path: string) => boolean,
): DraftFile {
  const { matter, language, isAssumed, page, generator } = read;
  const { ignore = [], ...own } = page.draft ?? {};
  return {
    file,
    matter,
    format,
    dialect: generator.dialect,
    language,
    key: path,
    slug: path.slice(path.lastIndexOf('/') + 1),
    path,
    ...(isAssumed && { isLanguageAssumed: true as const }),
    link: withoutSources,
    hasTarget: (href) => {
      const target = linkedFile(file, href);
      return target === undefined ? undefined : isThere(target);
    },
    ...own,
    ignore: [...languageKeys, ...ignore],
  };
}

/** A link to another source file leads nowhere on the web, unless the generator knows better. */
export function withoutSources(href: string): string {
  return /^[^:?#]+\.(?:md|markdown|mdx)(?:[?#].*)?$/i.test(href) ? '' : href;
}

function notPublic(file: string, reason: string): Diagnostic {
  return {
    severity: 'info',
    code: 'posting-draft',
    message: reason,
    hint: 'It is published nowhere until that changes',
    where: { file },
  };
}
