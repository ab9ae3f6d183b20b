import { type Language, parseLanguage } from '../../../model/language.ts';
import { isPlainlyLanguage } from '../../files/folders/language-folders.ts';
import { languageOfFolder } from '../../files/folders/section-names.ts';
import { isWithin } from '../addresses/path-text.ts';
import type { ContentFile } from './content.ts';
import type { HugoSite } from '../config/site.ts';
import { plainPath } from '../../files/site/site-values.ts';

/** A folder of postings as a person writes it, relative to the content folder: `content/fr/emplois/` is `emplois`. */
export function sectionPath(written: string, site: HugoSite): string {
  const path = plainPath(written.normalize('NFC'));
  const folders = site.languages.map(({ contentDir }) => contentDir).sort((a, b) => b.length - a.length);
  const inside = folders.find((folder) => folder !== '' && isWithin(path, folder));
  if (inside !== undefined) return path.slice(inside.length + 1);
  const [first = '', ...rest] = path.split('/');
  const parents = folders.map((folder) => folder.split('/').slice(0, -1).join('/'));
  if (folders.some((folder, index) => folder === `${parents[index]}/${first}`)) return rest.join('/');
  return first === 'content' ? rest.join('/') : path;
}

export interface Postings {
  readonly page: ContentFile;
  /** The section that it was found in. */
  readonly section: string;
}

/** The pages below the sections; the page that is a section itself is none of them. */
export function pagesIn(sections: readonly string[], pages: readonly ContentFile[]): readonly Postings[] {
  return pages.flatMap((page) => {
    const folder = page.folder.normalize('NFC');
    const section = sections.find((section) => isWithin(folder, section));
    return section === undefined || (page.name === 'index' && folder === section) ? [] : [{ page, section }];
  });
}

/** Where a site names no languages, a folder plainly called after another one says more than Hugo's default (`content/fr/emplois/`). */
export function languageAround({ folder, language, spoken }: ContentFile, { languages }: HugoSite): Language {
  const code = languages.length > 1 ? undefined : languageOfFolder(folder);
  // A folder that is `it/` alone is a department.
  const isPlain = code !== undefined && isPlainlyLanguage(code);
  const tag = spoken ?? (isPlain ? parseLanguage(code) : undefined);
  return tag === undefined || tag.split('-')[0] === language.tag.split('-')[0] ? language.tag : tag;
}
