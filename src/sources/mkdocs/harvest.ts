import { type Language, lookup } from '../../model/language.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type FrontMatter, splitFrontMatter } from '../../text/front-matter/front-matter.ts';
import { type DraftResult, fileDraft, unreadDraft } from '../files/drafts/file-draft.ts';
import { keptResult } from '../files/drafts/kept-result.ts';
import { given } from '../files/site/site-values.ts';
import type { Desk, Draft, FileText, Harvest, Withheld } from '../source.ts';
import { addressOf, formerAddresses, linkFrom, targetFrom } from './address.ts';
import { postPath } from './blog.ts';
import type { Layout } from './layout.ts';
import type { SitePage } from './page.ts';
import type { PostingPage } from './sections.ts';

/** The drafts of pages, in one pass; the text of a page stays untouched until somebody asks for it. */
export function harvestPages(postings: readonly PostingPage[], layout: Layout, desk: Desk): Harvest {
  const drafts: Draft[] = [];
  const diagnostics: Diagnostic[] = [];
  let leftOut = 0;
  const withheld: Withheld[] = [];
  const taken = new Set<string>();
  for (const { page, key: short } of postings) {
    const mark = `${page.tree.code} ${short}`;
    const key = taken.has(mark) ? page.path.normalize('NFC') : short;
    taken.add(mark);
    const text = desk.files.read(page.file);
    const result = keptResult(desk, page.file, key, [text, layout], () => ({
      result: draftOf({ page, key }, text, layout, desk),
      alone: true,
    }));
    diagnostics.push(...result.diagnostics);
    if (result.draft !== undefined) drafts.push(result.draft);
    if (result.withheld !== undefined) withheld.push(result.withheld);
    if (result.leftOut) leftOut++;
  }
  return { drafts, diagnostics, leftOut, withheld };
}

function draftOf({ page, key }: PostingPage, found: FileText, layout: Layout, desk: Desk): DraftResult {
  const { file } = page;
  const language = languageFor(page.tree.language, layout, desk);
  const unread = (diagnostics: readonly Diagnostic[]): DraftResult => ({
    diagnostics,
    leftOut: true,
    withheld: unreadDraft({ file, language, key, path: key }),
  });
  if (!found.ok) return unread([found.problem]);
  const split = desk.memo(`front matter ${file}`, found.text, () =>
    splitFrontMatter(found.text, file, { endsWithDots: true, multiMarkdown: true }),
  );
  const { diagnostics } = split;
  if (split.matter === undefined) return unread(diagnostics);
  const { config } = layout;
  const below = config.docsDir === '' ? file : file.slice(config.docsDir.length + 1);
  const nav = config.navTitles.get(below);
  const matter = withLabels(split.matter, nav);
  const blog = config.blogs.find(({ posts }) => below.startsWith(posts));
  const built = blog === undefined ? page.built : config.i18n ? undefined : postPath(blog, below, matter);
  const url = built === undefined ? undefined : addressOf(page, layout, built);
  const drafted = fileDraft(
    {
      file,
      matter,
      format: 'markdown',
      dialect: {
        python: true,
        shortcodes: false,
        ...(config.definitionLists && { definitions: 'python' as const }),
      },
      language,
      ...(page.tree.language === layout.trees[0]?.language && { isLanguageAssumed: true as const }),
      key,
      slug: key.slice(key.lastIndexOf('/') + 1),
      ...(url === undefined ? {} : { url, aliases: formerAddresses(page, layout) }),
      titleOfName: nav?.title ?? titleOfName(page),
      path: key,
      link: linkFrom(page, layout),
      hasTarget: targetFrom(page, layout),
    },
    desk,
  );
  const unknown = built === undefined && page.tree.base !== undefined ? [unknownAddress(file)] : [];
  return { ...drafted, diagnostics: [...diagnostics, ...unknown, ...drafted.diagnostics] };
}

/** What `nav` calls a page, and the group in which it stands, may say that it is over: `Past openings`, `Baker (filled)`. */
function withLabels(
  matter: FrontMatter,
  nav: { readonly title?: string; readonly group?: string } | undefined,
): FrontMatter {
  if (nav === undefined) return matter;
  const labels = given({ sidebar_label: nav.title, nav_label: nav.group });
  return { ...matter, data: Object.assign(Object.create(null), labels, matter.data) };
}

function unknownAddress(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'address-unknown',
    message:
      'The address of this posting could not be told: the plugin `blog` makes it of what is not plainly written (a date in words, a title with code in it, another `slugify`) or beside the plugin `i18n`',
    hint: 'Keep postings outside of the blog, or set `links: here` on the source',
    where: { file },
  };
}

/** What MkDocs calls a page that says no title: `senior-baker.md` is `Senior baker`. An index is called by its folder, as `Index` names no job. */
function titleOfName({ path }: SitePage): string {
  const stem = path.replace(/\/(?:index|README)$/, '');
  const name = stem.slice(stem.lastIndexOf('/') + 1).replace(/[-_]/g, ' ');
  return name.toLowerCase() === name ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
}

/** The configuration may call a language by a shorter or longer tag than the site does. */
function languageFor(tag: Language, { trees }: Layout, desk: Desk): Language {
  const known = desk.configuration.languages.map((language) => language.tag);
  const near = known.includes(tag) ? tag : lookup(tag, known);
  return near === undefined || trees.some((tree) => tree.language === near) ? tag : near;
}
