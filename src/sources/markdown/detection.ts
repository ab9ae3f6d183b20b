import { compareText, type Diagnostic } from '../../model/diagnostic.ts';
import { language, nativeName } from '../../model/language.ts';
import { rankOfFolder } from '../files/folders/section-names.ts';
import type { Detection, Files } from '../source.ts';
import { headOf, spokenLanguages } from '../files/folders/spoken-languages.ts';
import { detectedConfiguration } from '../files/site/detected-site.ts';
import { unnamedOrganization } from '../unnamed-organization.ts';
import { type PostingFile, postingFiles, postingName, sectionsOf } from '../files/folders/posting-files.ts';

/** How many files' heads are looked at, at the most. */
const sample = 20;

/** Recognises a folder that holds one of the usual names, or is called for outright, or is mostly Markdown with titles. */
export function detectionOf(files: Files, wished: string | undefined): Detection | undefined {
  const all = files.list('');
  const section = wished === undefined ? bestSection(all) : sectionsOf(wished)[0];
  const found = postingFiles(all, [section ?? ''], language('en'), []);
  if (found.length === 0 || (section === undefined && !haveTitles(found, files))) return undefined;
  const languages = spokenLanguages(found, files, { tag: language('en'), isStated: false });
  return {
    configuration: detectedConfiguration({
      type: 'markdown',
      languages: languages.map((tag) => ({ tag, title: 'Job openings' })),
      organization: unnamedOrganization,
      sections: section === undefined || section === '' ? [] : [section],
      here: true,
    }),
    notes: [
      `A plain folder of Markdown${section === undefined || section === '' ? '' : `: postings in ${section}/`}`,
      ...languages.map((tag) => `${nativeName(tag)} (${tag})`),
    ],
    diagnostics: [noName(section)],
  };
}

function bestSection(files: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const file of files.filter((one) => postingName.test(one))) {
    const parts = file.split('/').slice(0, -1);
    const at = parts.findLastIndex((part) => rankOfFolder(part) > 0);
    if (at === -1) continue;
    const folder = parts
      .slice(0, at + 1)
      .join('/')
      .normalize('NFC');
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const rank = (folder: string) => rankOfFolder(folder.slice(folder.lastIndexOf('/') + 1));
  const best = [...counts.keys()].sort(
    (a, b) => rank(b) - rank(a) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b),
  )[0];
  const first = best?.split('/')[0] ?? '';
  const below = best?.slice(first.length + 1) ?? '';
  const twins = files.some(
    (file) =>
      below !== '' &&
      !file.startsWith(`${first}/`) &&
      file.split('/').slice(1).join('/').startsWith(`${below}/`),
  );
  return twins && /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(first) ? below : best;
}

/** At least half of the files looked at have a title in their front matter. */
function haveTitles(found: readonly PostingFile[], files: Files): boolean {
  const looked = found.filter(({ format }) => format === 'markdown').slice(0, sample);
  const titled = looked.filter(({ file }) => headOf(file, files)['title'] !== undefined);
  return titled.length > 0 && titled.length * 2 >= looked.length;
}

function noName(section: string | undefined): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-url-missing',
    message: 'A plain folder does not say where its postings are published',
    hint: 'Write `tag` and the titles of `languages` in rolecast.yaml, so that ids and feeds are yours',
    where: { file: section === undefined || section === '' ? '.' : section },
  };
}
