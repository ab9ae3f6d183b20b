import type { Diagnostic } from '../../model/diagnostic.ts';
import { compareInstants, type Instant } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { FrontMatter } from '../../text/front-matter/front-matter.ts';
import { closedInProse } from '../../text/prose/closed/closed.ts';
import { proseOfHtml } from '../../text/prose/prose-html.ts';
import type { Desk, Stated, StatedFacts } from '../source.ts';
import { type DraftResult, fileDraft } from '../files/drafts/file-draft.ts';
import { hasNoOpenings, nodeEnd, nodeFacts, nodeTitle } from '../web-page/node/node-facts.ts';
import { withReferences } from '../../text/character-references.ts';
import { nodeText } from '../web-page/node/node-text.ts';
import type { Node } from '../web-page/node/page-nodes.ts';
import type { ChosenPage } from './chosen-pages.ts';
import { leftOut } from './left-out.ts';
import type { PageTitle } from './page-titles.ts';
import type { PostingText } from './page/posting-text.ts';
import type { SitePage } from './page/site-page.ts';

export interface ReadPosting {
  readonly chosen: ChosenPage;
  readonly text: PostingText;
  readonly title: PageTitle | undefined;
  readonly language: Language;
  readonly isAssumed: boolean;
  readonly url: string | undefined;
  /** What pages share that name each other as translations. */
  readonly job: string | undefined;
}

/** A page as a draft: read like any other text, with what its head and its data say. */
export function pageDraft(read: ReadPosting, desk: Desk): DraftResult {
  const { page, path } = read.chosen;
  const [node] = page.nodes;
  const matter = matterOf(
    read,
    desk.configuration.languages.map(({ tag }) => tag),
  );
  const result = fileDraft(
    {
      file: page.file,
      matter,
      format: 'html',
      dialect: { python: false, shortcodes: false },
      language: read.language,
      key: path,
      slug: path.slice(path.lastIndexOf('/') + 1),
      path,
      ...(read.url !== undefined && { url: read.url }),
      ...(read.isAssumed && { isLanguageAssumed: true as const }),
    },
    desk,
  );
  return node === undefined && page.head.unavailableAfter.length === 0
    ? result
    : withData(result, node ?? {}, read, desk);
}

/** The page's statements about itself under the names that they have in front matter. */
function matterOf(
  { chosen: { page }, text, title, language, job }: ReadPosting,
  site: readonly Language[],
): FrontMatter {
  const { metas } = page.head;
  const said: readonly (readonly [string, string | undefined, (number | undefined)?])[] = [
    ['title', withReferences(title?.value ?? nodeName(page) ?? ''), title?.heading?.line],
    ['date', metas.get('article:published_time') ?? page.published],
    ['expires', metas.get('article:expiration_time')],
    ['translationkey', job],
  ];
  const data: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const keys = Object.create(null) as Record<string, { key: string; line: number; column: number }>;
  for (const [key, value, line = 1] of said) {
    if (value === undefined || value.trim() === '') continue;
    data[key] = value;
    keys[key] = { key, line, column: 1 };
  }
  return { data, keys, ...bodyOf(text, language, site, page.nodes[0]) };
}

function nodeName({ nodes: [node] }: SitePage): string | undefined {
  return node === undefined ? undefined : nodeTitle(node);
}

/** What is cut away and says that the posting is closed says it of this posting. */
function bodyOf(
  { html, line, around }: PostingText,
  language: Language,
  site: readonly Language[],
  node: Node | undefined,
): Pick<FrontMatter, 'body' | 'bodyLine'> {
  const said = around === '' ? undefined : closedInProse(proseOfHtml(around, 1), language, site);
  // A page that shows its text by a script has it in its data alone.
  const text = node !== undefined && html.replace(/<[^<>]*>/g, '').trim() === '' ? nodeText(node) : html;
  return said === undefined ? { body: text, bodyLine: line } : { body: `${around}${text}`, bodyLine: 1 };
}

/** Facts of its JSON-LD win over what the text is read to say; an end that nobody can read leaves it out. */
function withData(
  result: DraftResult,
  node: Node,
  { chosen: { page }, url }: ReadPosting,
  desk: Desk,
): DraftResult {
  const { draft } = result;
  if (draft === undefined) return result;
  const { configuration } = desk;
  const diagnostics: Diagnostic[] = [...result.diagnostics];
  const out = (why: string, isDoubtful: boolean): DraftResult => ({
    diagnostics: [...diagnostics, leftOut(page.file, why, isDoubtful)],
    leftOut: isDoubtful,
    withheld: { ...draft, because: 'doubtful' },
  });
  const end = nodeEnd(node, page.head.unavailableAfter, configuration.timeZone);
  if (end.fault !== undefined) return out(`Its data cannot be read: ${end.fault}`, true);
  if (hasNoOpenings(node)) return out('It has no openings (totalJobOpenings is 0)', false);
  const address = url ?? `https://site.invalid/${page.path}`;
  const facts = nodeFacts(
    node,
    { address, url: address },
    {
      languages: configuration.languages.map(({ tag }) => tag),
      organization: configuration.organization.name,
      timeZone: configuration.timeZone,
      note: (field, why) => diagnostics.push(noted(page.file, field, why)),
    },
  );
  const said = Object.fromEntries(
    Object.entries({ ...facts, closes: earlier(end.closes, draft.facts.closes) })
      .filter(([name, fact]) => fact !== undefined && !(url === undefined && name === 'apply'))
      .map(([name, fact]) => [
        name,
        { ...fact, origin: { ...fact?.origin, from: 'front-matter', file: page.file } },
      ]),
  ) as StatedFacts;
  return { ...result, diagnostics, draft: { ...draft, facts: { ...draft.facts, ...said } } };
}

function earlier(
  a: Stated<Instant> | undefined,
  b: Stated<Instant> | undefined,
): Stated<Instant> | undefined {
  return a === undefined || (b !== undefined && compareInstants(b.value, a.value) < 0) ? b : a;
}

function noted(file: string, field: string, why: string): Diagnostic {
  return {
    severity: 'info',
    code: 'value-invalid',
    message: `${field} of the page’s JobPosting ${why}`,
    hint: 'Correct it in the site’s template; it is not published',
    where: { file },
  };
}
