import type { Diagnostic } from '../../../model/diagnostic.ts';
import {
  type FrontMatter,
  type FrontMatterResult,
  splitFrontMatter,
} from '../../../text/front-matter/front-matter.ts';
import type { Desk } from '../../source.ts';
import { asMapping } from '../config/config-values.ts';
import type { Content, ContentFile } from './content.ts';
import { isDraft, isListed } from './page.ts';

/** A page's head with what its sections cascade to it. */
export interface ReadPage extends FrontMatterResult {
  /** Whether Hugo publishes it where people find it: neither the page nor a section around it is a draft. */
  readonly listed: boolean;
}

export interface PageReader {
  readonly read: (page: ContentFile) => ReadPage;
  /** Faults of the sections' own heads. */
  readonly diagnostics: () => readonly Diagnostic[];
}

type Values = Readonly<Record<string, unknown>>;

/** What a folder's `_index` and those above it mean for the pages below. */
interface Section {
  readonly cascade: Values;
  readonly draft: boolean;
}

/** Heads are parsed once as long as their file stays the same; each section's once a reading. */
export function pageReader(content: Content, desk: Pick<Desk, 'files' | 'memo'>): PageReader {
  const sections = new Map<string, Section>();
  const diagnostics: Diagnostic[] = [];

  const head = (file: string): FrontMatterResult => {
    const found = desk.files.read(file);
    if (!found.ok) return { diagnostics: [found.problem] };
    return desk.memo(`front matter ${file}`, found.text, () => splitFrontMatter(found.text, file));
  };

  const sectionAt = (code: string, folder: string): Section => {
    const known = sections.get(`${code}/${folder}`);
    if (known !== undefined) return known;
    const above =
      folder === '' ? noSection : sectionAt(code, folder.slice(0, Math.max(folder.lastIndexOf('/'), 0)));
    const index = content.sections.get(code)?.get(folder);
    const section = index === undefined ? above : sectionOf(index, above);
    sections.set(`${code}/${folder}`, section);
    return section;
  };

  const sectionOf = (file: string, above: Section): Section => {
    const read = head(file);
    diagnostics.push(...read.diagnostics);
    if (read.matter === undefined) return above;
    const { cascade, partial } = cascadeOf(read.matter);
    if (partial) diagnostics.push(partialCascade(file, read.matter));
    const whole = { ...above.cascade, ...cascade };
    return { cascade: whole, draft: above.draft || isDraft(withCascade(read.matter, whole)) };
  };

  return {
    read(page) {
      const { matter, diagnostics } = head(page.file);
      if (matter === undefined) return { diagnostics, listed: true };
      const section = sectionAt(page.language.code, page.folder);
      const whole = withCascade(matter, section.cascade);
      return { matter: whole, diagnostics, listed: !section.draft && isListed(page, whole) };
    },
    diagnostics: () => diagnostics,
  };
}

const noSection: Section = { cascade: {}, draft: false };

/** The head's own keys win over what is cascaded. */
function withCascade(matter: FrontMatter, cascade: Values): FrontMatter {
  if (Object.keys(cascade).length === 0) return matter;
  const data = Object.create(null) as Record<string, unknown>;
  return { ...matter, data: Object.assign(data, cascade, matter.data) };
}

/** What an `_index` cascades to all pages below it; `partial` where it also cascades to certain pages only. */
function cascadeOf({ data }: FrontMatter): { readonly cascade: Values; readonly partial: boolean } {
  const parts = Array.isArray(data['cascade']) ? data['cascade'] : [data['cascade']];
  const cascade: Record<string, unknown> = {};
  let partial = false;
  for (const part of parts) {
    const lowered = Object.fromEntries(
      Object.entries(asMapping(part) ?? {}).map(([key, value]) => [key.toLowerCase(), value]),
    );
    if ('target' in lowered || '_target' in lowered) partial = true;
    else Object.assign(cascade, lowered);
  }
  return { cascade, partial };
}

function partialCascade(file: string, { keys }: FrontMatter): Diagnostic {
  const { line, column } = keys['cascade'] ?? {};
  return {
    severity: 'warning',
    code: 'site-config-unsupported',
    message: 'This section cascades values to certain pages only (target), which is not followed',
    hint: 'Write in the postings themselves what matters: draft, dates, url',
    where: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
  };
}
