import type { Diagnostic } from '../../../model/diagnostic.ts';
import {
  type FrontMatter,
  type FrontMatterResult,
  splitFrontMatter,
} from '../../../text/front-matter/front-matter.ts';
import type { KeyPlace } from '../../../text/front-matter/front-matter-format.ts';
import { versionText } from '../../files/site/versions.ts';
import type { Desk } from '../../source.ts';
import { logicalPath } from '../addresses/address.ts';
import { type Cascade, cascadedTo, cascadesOf } from '../config/cascade.ts';
import { asMapping, asText, type HugoConfig } from '../config/config-values.ts';
import type { HugoRules } from '../config/hugo-version.ts';
import type { HugoSite } from '../config/site.ts';
import type { Content, ContentFile } from './content.ts';
import { isDraft, unlisted } from './page.ts';

/** A page's head with what its sections and the site cascade to it. */
export interface ReadPage extends FrontMatterResult {
  /** Why Hugo publishes it nowhere that people find it. */
  readonly unlisted?: string;
}

export interface PageReader {
  readonly read: (page: ContentFile) => ReadPage;
  /** The `slug` of a section that has an `_index`, or else its title where that is asked for. */
  readonly sectionSlug: (code: string, folder: string, orElse: 'slug' | 'title') => string | undefined;
  /** Faults of the sections' own heads. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/** What a folder's `_index` and those above it mean for the pages below. */
interface Section {
  /** The nearest first. */
  readonly cascades: readonly Cascade[];
  readonly draft: boolean;
  /** The head of its own `_index`, where it has one. */
  readonly matter?: FrontMatter;
}

/** Heads are parsed once as long as their file stays the same; each section's once a reading. */
export function pageReader(content: Content, site: HugoSite, desk: Pick<Desk, 'files' | 'memo'>): PageReader {
  const { rules } = site;
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
    const language = site.languages.find((language) => language.code === code);
    const above =
      folder === ''
        ? { cascades: language?.cascades ?? [], draft: false }
        : sectionAt(code, folder.slice(0, Math.max(folder.lastIndexOf('/'), 0)));
    const index = content.sections.get(code)?.get(folder);
    const section =
      index === undefined
        ? { cascades: above.cascades, draft: above.draft }
        : sectionOf(index, code, folder, above);
    sections.set(`${code}/${folder}`, section);
    return section;
  };

  const sectionOf = (file: string, code: string, folder: string, above: Section): Section => {
    const read = head(file);
    diagnostics.push(...read.diagnostics);
    if (read.matter === undefined) return { cascades: above.cascades, draft: above.draft };
    const cascades = [...cascadesOf(read.matter.data['cascade'], rules), ...above.cascades];
    const kind = folder === '' ? 'home' : 'section';
    const path = rules.logicalPaths
      ? logicalPath({ folder, name: '' })
      : `/${folder}/_index.md`.toLowerCase();
    const matter = completed(read.matter, cascadedTo({ path, kind, language: code }, cascades), rules);
    if (isDraft(read.matter) && rules.logicalPaths && site.hugo.file === undefined)
      diagnostics.push(draftAssumed(file, kind, site));
    // Before 0.123 what lies in a draft was one too.
    return { cascades, draft: above.draft || (!rules.logicalPaths && isDraft(matter)), matter };
  };

  return {
    read(page) {
      const { matter, diagnostics } = head(page.file);
      if (matter === undefined) return { diagnostics };
      const { cascades, draft } = sectionAt(page.language.code, page.folder);
      const path = rules.logicalPaths ? logicalPath(page) : filePath(page);
      const given = cascadedTo({ path, kind: 'page', language: page.language.code }, cascades);
      const whole = completed(matter, given, rules);
      const reason = draft ? 'The section of this page is a draft' : unlisted(page, whole, site);
      return { matter: whole, diagnostics, ...(reason !== undefined && { unlisted: reason }) };
    },
    sectionSlug(code, folder, orElse) {
      const data = folder === '' ? undefined : sectionAt(code, folder).matter?.data;
      const slug = asText(data?.['slug']);
      return slug ?? (orElse === 'title' ? asText(data?.['title']) : undefined);
    },
    diagnostics: () => diagnostics,
  };
}

function draftAssumed(file: string, kind: 'home' | 'section', { hugo }: HugoSite): Diagnostic {
  return {
    severity: 'warning',
    code: 'version-assumed',
    message: `This ${kind === 'home' ? 'home page' : 'section'} is a draft. Hugo ${versionText(hugo.version)} is assumed, which publishes what lies below it all the same; before Hugo 0.123 nothing of it is published`,
    hint: 'State the version, as HUGO_VERSION in netlify.toml, hugo-version in a workflow, or in .tool-versions; or write `draft: true` into what lies below',
    where: { file },
  };
}

/** How targets spell a page before 0.123. */
function filePath({ path }: ContentFile): string {
  return `/${path}`.toLowerCase();
}

/** The head's own keys win over what is cascaded. Since 0.123 those of its `params` count as its own, but for what Hugo itself reads. */
function completed(matter: FrontMatter, given: HugoConfig, rules: HugoRules): FrontMatter {
  const params = rules.logicalPaths ? asMapping(matter.data['params']) : undefined;
  if (params === undefined && Object.keys(given).length === 0) return matter;
  const data = Object.assign(Object.create(null) as Record<string, unknown>, given, matter.data);
  const keys = Object.assign(Object.create(null) as Record<string, KeyPlace>, matter.keys);
  const place = matter.keys['params'];
  for (const [name, value] of Object.entries(params ?? {})) {
    const key = name.toLowerCase();
    if (hugoKeys.has(key)) continue;
    data[key] = value;
    if (place !== undefined) keys[key] = { ...place, key: `params.${name}` };
  }
  delete data['params'];
  return { ...matter, data, keys };
}

/** What Hugo reads from the head itself and never from its `params`. */
const hugoKeys = new Set(
  (
    'aliases build cascade date description draft expirydate headless iscjklanguage keywords kind lang layout lastmod ' +
    'linktitle markup menus modified outputs path pubdate published publishdate resources sitemap slug summary title ' +
    'translationkey type unpublishdate url weight'
  ).split(' '),
);
