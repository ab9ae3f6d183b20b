import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FactName } from '../../model/posting.ts';
import { isPostingKind } from '../../sources/files/folders/section-names.ts';
import type { Draft } from '../../sources/source.ts';
import { isPlainlyOther, namesNoJob, saysNothingIsOpen } from '../../text/language/page-titles.ts';

export interface Likeness {
  readonly drafts: readonly Draft[];
  readonly leftOut: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes the pages out of a folder's postings that are none: the form, the archive, the thanks. A page that shares nothing
 * with nine in ten of its neighbours gives rise to a warning; it is left out where its title or its layout says the same.
 * Nobody's posting goes that states a fact of a job, or that the configuration (`isNamed`) speaks of.
 */
export function withoutOtherPages(drafts: readonly Draft[], isNamed: (draft: Draft) => boolean): Likeness {
  const kept: Draft[] = [];
  const diagnostics: Diagnostic[] = [];
  const neighbours = neighbourhoods(drafts);
  for (const draft of drafts) {
    const signs = isNamed(draft) || statesJob(draft) ? [] : signsOf(draft, neighbours.get(draft.language));
    const isOut = signs.length > 1 || signs.includes(nothingOpen) || signs.includes(plainlyOther);
    if (!isOut) kept.push(draft);
    if (signs.length > 0) diagnostics.push(notice(draft, signs, isOut));
  }
  return diagnostics.length === 0
    ? { drafts, leftOut: 0, diagnostics }
    : { drafts: kept, leftOut: drafts.length - kept.length, diagnostics };
}

const nothingOpen = 'its title says that nothing is open';
const plainlyOther = 'its title is that of a page about hiring, and no job’s';

function signsOf(draft: Draft, neighbours: Neighbourhood | undefined): readonly string[] {
  const { file, head, title } = draft;
  if (file === undefined || head === undefined) return [];
  if (title !== undefined && saysNothingIsOpen(title.value)) return [nothingOpen];
  const name = nameOf(file);
  const [byTitle, byName] = [title !== undefined && namesNoJob(title.value), namesNoJob(name)];
  const signs =
    byTitle && byName
      ? ['its title is that of another page', 'and so is the name of its file']
      : title !== undefined && isPlainlyOther(title.value)
        ? [plainlyOther]
        : byTitle || byName
          ? ['its title or its name is that of another page']
          : [];
  if (neighbours === undefined || neighbours.count <= fewest) return signs;
  const usual = usualKeys(head.keys, neighbours);
  if (usual.length > 0 && !usual.some((key) => head.keys.includes(key)))
    signs.push(`it has none of the keys that the others have (${usual.slice(0, 5).join(', ')})`);
  const { kind } = head;
  if (kind !== undefined && neighbours.kinds.get(kind) === 1 && !isPostingKind(kind))
    signs.push(`no other has its layout or type “${kind.slice(0, 40)}”`);
  const hidden = head.keys.find((key) => hiding.has(key) && neighbours.keys.get(key) === 1);
  if (hidden !== undefined) signs.push(`no other has its key ${hidden}`);
  return signs;
}

/** A page that nobody is meant to find from outside. */
const hiding: ReadonlySet<string> = new Set(['sitemap', 'noindex', 'robots', 'searchable', 'nosearch']);

/** So many others are needed before one can be unlike them. */
const fewest = 3;

interface Neighbourhood {
  readonly count: number;
  readonly keys: Map<string, number>;
  readonly kinds: Map<string, number>;
}

/** Translations often have fewer keys than their originals: each language is looked at by itself. */
function neighbourhoods(drafts: readonly Draft[]): ReadonlyMap<string, Neighbourhood> {
  const found = new Map<string, { count: number; keys: Map<string, number>; kinds: Map<string, number> }>();
  for (const { language, head } of drafts) {
    if (head === undefined) continue;
    let own = found.get(language);
    if (own === undefined) found.set(language, (own = { count: 0, keys: new Map(), kinds: new Map() }));
    own.count++;
    for (const key of head.keys) own.keys.set(key, (own.keys.get(key) ?? 0) + 1);
    if (head.kind !== undefined) own.kinds.set(head.kind, (own.kinds.get(head.kind) ?? 0) + 1);
  }
  return found;
}

/** Keys that nine in ten of the others have, but for those that any page has. */
function usualKeys(own: readonly string[], { count, keys }: Neighbourhood): readonly string[] {
  return [...keys]
    .filter(([key, times]) => {
      const others = own.includes(key) ? times - 1 : times;
      return others >= (count - 1) * 0.9 && !anyPages.has(key);
    })
    .map(([key]) => key);
}

const anyPages: ReadonlySet<string> = new Set(
  `title date lang language locale draft published layout type template slug url permalink weight order description summary
  excerpt author authors tags categories keywords translationkey ref aliases redirect_from image id lastmod updated menu
  nav_order nav_label parent sidebar_position sidebar_label sitemap toc hidetoc publishdate created modified subtitle cover`.split(
    /\s+/,
  ),
);

const jobFacts: readonly FactName[] = [
  'locations',
  'remote',
  'employmentTypes',
  'salary',
  'hours',
  'term',
  'starts',
  'closes',
  'apply',
  'department',
  'identifier',
];

function statesJob({ facts, open, closed, pairing }: Draft): boolean {
  return (
    open !== undefined ||
    closed !== undefined ||
    pairing.ats !== undefined ||
    jobFacts.some((name) => facts[name]?.origin.from === 'front-matter')
  );
}

function nameOf(file: string): string {
  const [name = ''] = file
    .replace(/\/index(?:\.[a-z]{2,3}(?:[-_][a-z]{2,4})?)?\.[^./]+$/i, '')
    .split('/')
    .slice(-1);
  return name.replace(/\.[^.]+$/, '');
}

function notice({ file = '.', title }: Draft, signs: readonly string[], isOut: boolean): Diagnostic {
  return {
    severity: isOut && signs.length > 1 ? 'info' : 'warning',
    code: 'page-no-posting',
    message: `This page ${isOut ? 'is left out as no posting' : 'is offered, and may be no posting'}: ${signs.join('; ')}`,
    hint: isOut
      ? 'Where it is a posting, say so: `status: open` in its front matter. Else move it out of the folder of postings'
      : 'Where it is none, move it out of the folder, or write `draft: true`. Where it is one, `status: open` in its front matter says so',
    where: { file, ...(title?.origin.line !== undefined && { line: title.origin.line }) },
  };
}
