import { language, nativeName } from '../../model/language.ts';
import type { Detection, Files } from '../source.ts';
import { nameOf } from '../files/facts/meanings.ts';
import { frontMatterNames } from '../files/facts/names.ts';
import { readsLikeAdvert } from '../files/folders/advert.ts';
import { namedFolders } from '../files/folders/named-folders.ts';
import { headOf, spokenLanguages } from '../files/folders/spoken-languages.ts';
import { detectedConfiguration } from '../files/site/detected-site.ts';
import { isWholePage } from '../../text/page-text.ts';
import { otherGenerator } from '../files/site/other-generator.ts';
import { unnamedOrganization, untitledList } from '../../model/site.ts';
import { type PostingFile, postingFiles, postingName, sectionsOf } from '../files/folders/posting-files.ts';

/** How many files are looked at, at the most. */
const sample = 20;

/** Recognises folders that have one of the usual names, or are called for outright, or hold what looks like postings. */
export function detectionOf(
  files: Files,
  wished: string | readonly string[] | undefined,
): Detection | undefined {
  const all = files.list('');
  // What such a site does not publish, only its pages tell.
  if (wished === undefined && otherGenerator(files) !== undefined) return undefined;
  const sections = wished === undefined ? foundSections(all, files) : sectionsOf(wished);
  if (sections === undefined) return undefined;
  const found = postingFiles(all, sections, language('en'), []);
  if (found.filter((one) => isBuilt(one, files)).length * 2 >= found.length) return undefined;
  const languages = spokenLanguages(found, files, { tag: language('en'), isStated: false });
  const named = sections.filter((section) => section !== '');
  return {
    configuration: detectedConfiguration({
      type: 'markdown',
      languages: languages.map((tag) => ({ tag, title: untitledList })),
      organization: unnamedOrganization,
      sections: named,
      here: true,
    }),
    notes: [
      `A plain folder of Markdown${named.length === 0 ? '' : `: postings in ${named.map((one) => `${one}/`).join(', ')}`}`,
      ...languages.map((tag) => `${nativeName(tag)} (${tag})`),
    ],
    diagnostics: [],
  };
}

/** A whole page is what a generator makes: its frame is no part of a posting's text. */
function isBuilt({ file, format }: PostingFile, files: Files): boolean {
  const read = format === 'html' ? files.read(file) : undefined;
  return read?.ok === true && isWholePage(read.text);
}

/** `['']` is the whole folder. */
function foundSections(all: readonly string[], files: Files): readonly string[] | undefined {
  const pages = all.filter((file) => postingName.test(file));
  const named = namedFolders(pages, language('en'));
  if (named.length > 0) {
    const found = postingFiles(all, named, language('en'), []);
    return isOfPrograms(all, named) && !found.slice(0, sample).some((one) => isSpokenOf(one, files))
      ? undefined
      : named;
  }
  return isFolderOfPostings(all, files) ? [''] : undefined;
}

const manifests =
  /^(?:package\.json|deno\.jsonc?|cargo\.toml|pyproject\.toml|setup\.py|requirements\.txt|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|gemfile|mix\.exs|pubspec\.yaml|makefile|cmakelists\.txt|dockerfile)$/i;

/** In a program's repository `jobs` often are what a machine does by night. */
function isOfPrograms(all: readonly string[], sections: readonly string[]): boolean {
  const isProgram = all.some((file) => manifests.test(file));
  return sections.every(
    (section) =>
      /(?:^|\/)(?:jobs?|roles?|positions?|hiring)$/i.test(section) &&
      (isProgram || /(?:^|\/)(?:docs?|documentation|src|lib|deploy|ops|infra)\//i.test(section)),
  );
}

/** Words of job adverts in the text, or a head: whoever writes one speaks of a page. */
function isSpokenOf({ file }: PostingFile, files: Files): boolean {
  if (Object.keys(headOf(file, files)).length > 0) return true;
  const found = files.read(file);
  return found.ok && readsLikeAdvert(found.text);
}

/**
 * Nothing is called as folders of postings are: then the files themselves must look like postings, or there is nothing but
 * a handful of titled texts in the very folder that is read. A program, a blog and a manual are none.
 */
function isFolderOfPostings(all: readonly string[], files: Files): boolean {
  const found = postingFiles(all, [''], language('en'), []).filter(({ format }) => format === 'markdown');
  const looked = found.filter(({ file }) => !isOfTexts(file)).slice(0, sample);
  if (looked.length === 0) return false;
  const heads = looked.map(({ file }) => headOf(file, files));
  if (heads.filter(looksLikePosting).length * 2 >= looked.length) return true;
  const isPlain =
    looked.length === Math.min(found.length, sample) &&
    found.every(({ file }) => !file.includes('/') || /^[^/]+\/index\.[a-z]+$/i.test(file)) &&
    !all.some((file) => manifests.test(file));
  const titled = heads.filter((head) => head['title'] !== undefined).length;
  return isPlain && titled > 0 && titled * 2 >= looked.length;
}

const texts =
  /(?:^|\/)_?(?:blogs?|posts?|news|docs?|documentation|notes?|articles?|wiki|diary|journal|manual|handbook|guides?|tutorials?|recipes?|events?|releases?|changelogs?|press|actualites|aktuelles|noticias)\//i;

function isOfTexts(file: string): boolean {
  return texts.test(file);
}

const jobKeys: ReadonlySet<string> = new Set(
  (['locations', 'remote', 'employmentTypes', 'salary', 'closes', 'apply', 'hours', 'ats'] as const).flatMap(
    (fact) => frontMatterNames[fact],
  ),
);

const jobTitle =
  /\b(?:engineer|developer|manager|designer|assistant|officer|analyst|technician|nurse|teacher|intern(?:ship)?|apprentice|wanted|hiring|vacancy|position|opening|stelle|praktikum|ausbildung|mitarbeiter\w*|leiter\w*|ingénieure?|stage|poste|emploi|puesto|vacante|becario)\b|\([mwfdhx](?:\s?[/|]\s?[mwfdhx]){1,2}\)/i;

function looksLikePosting(head: Readonly<Record<string, unknown>>): boolean {
  const { title } = head;
  return (
    Object.keys(head).some((key) => jobKeys.has(nameOf(key))) ||
    (typeof title === 'string' && jobTitle.test(title.slice(0, 200)))
  );
}
