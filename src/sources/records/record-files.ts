import { isKnownLanguage, type Language, parseLanguage } from '../../model/language.ts';
import { isPlainlyLanguage } from '../files/folders/language-folders.ts';
import { namesByFolder } from '../files/folders/posting-files.ts';
import { rankOfFolder } from '../files/folders/section-names.ts';

/** A file of records. */
export interface RecordFile {
  readonly file: string;
  /** By its suffix (`jobs.fr.csv`), its whole name (`jobs/fr.csv`) or a folder around it (`fr/jobs.csv`), else the one that is meant where nothing is said. */
  readonly language: Language;
  readonly named: boolean;
  /** Without folder, language and extension. */
  readonly name: string;
}

const recordName = /\.(?:csv|tsv|json|jsonl|ndjson|ya?ml|toml)$/i;
/** What Eleventy runs for data; only there, and where it is named, a script is a file of records. */
const scriptName = /(?:^|\/)_?data\/(?:.+\/)?[^/]+\.[cm]?[jt]s$/i;

/** The files of the sections, each a file or a folder; without any, those that are called by a usual name or lie in such a folder. */
export function recordFiles(
  files: readonly string[],
  sections: readonly string[] | undefined,
  fallback: Language,
): readonly RecordFile[] {
  const found = files
    .filter((file) => recordName.test(file) || scriptName.test(file) || sections?.includes(file) === true)
    .filter((file) => (sections === undefined ? isUsual(file) : sections.some((one) => isIn(file, one))));
  const languages = new Set(foldersOfLanguages(found));
  return found.map((file) => recordFile(file, fallback, languages));
}

/** Folders whose files are all called after languages: `it.yml` beside `hr.yml` is of departments. */
function foldersOfLanguages(files: readonly string[]): readonly string[] {
  return [...namesByFolder(files)].flatMap(([folder, names]) => {
    const codes = [...new Set(names.map((name) => partsOf(name).base))];
    return codes.length > 1 && codes.every(isCode) && codes.some(isPlainlyLanguage) ? [folder] : [];
  });
}

function isIn(file: string, section: string): boolean {
  const path = file.normalize('NFC');
  if (path === section) return true;
  const inside = section === '' ? path : path.slice(section.length + 1);
  return (
    (section === '' || path.startsWith(`${section}/`)) &&
    !isHidden(inside) &&
    !isNoPosting.test(partsOf(file).name)
  );
}

/** Templates and descriptions, by their names. */
const isNoPosting = /^(?:template|example|sample|schema|package|package-lock|tsconfig|index|readme)$/i;

/** A part that begins with `_` or `.` bars what is searched, not what is named; `_data` is where sites keep data. */
function isHidden(path: string): boolean {
  return /(?:^|\/)(?:\.|_(?!data\/))/.test(path);
}

function isUsual(file: string): boolean {
  if (isHidden(file) || notSource.test(file)) return false;
  const { name, folder } = partsOf(file);
  if (rankOfFolder(name) > 0) return true;
  if (scriptName.test(file)) return false;
  return folder.split('/').some((part) => rankOfFolder(part) > 0) && !isNoPosting.test(name);
}

/** Built, or about programs. */
const notSource = /(?:^|\/)(?:_site|dist|build|out|coverage|vendor|tests?|__tests__|fixtures)\//i;

/**
 * How plainly the name of a file that nobody named says that it holds postings: `surely` those of a spreadsheet called
 * `jobs`; `plainly` where the same may be anything's, so that the records must have a text or an address beside a title;
 * `maybe` where it may be of users' roles, offers or the page about careers: they must say a fact of a job.
 */
export function namedAs(file: string): 'surely' | 'plainly' | 'maybe' {
  const { name, folder } = partsOf(file);
  const isPlain = [name, ...folder.split('/')].some(
    (part) => rankOfFolder(part) === 2 && !ambiguous.test(part),
  );
  if (!isPlain) return 'maybe';
  return /\.(?:csv|tsv|json|jsonl|ndjson)$/i.test(file) ? 'surely' : 'plainly';
}

const ambiguous =
  /^(?:roles?|positions?|offres?|postes?|recrutement|praca|emplois?|puestos?|posizioni|openings?)(?:[-_.][a-z]{2})?$/i;

function recordFile(file: string, fallback: Language, ofLanguages: ReadonlySet<string>): RecordFile {
  const { base, folder, ...parts } = partsOf(file);
  const { name, code } = ofLanguages.has(folder)
    ? { name: folder.slice(folder.lastIndexOf('/') + 1), code: base }
    : { code: undefined, ...parts };
  const around = folder.split('/').findLast(isCode);
  const tag = parseLanguage(code ?? around ?? '');
  return { file, name, language: tag ?? fallback, named: tag !== undefined };
}

function partsOf(file: string): {
  readonly name: string;
  readonly code?: string;
  readonly folder: string;
  readonly base: string;
} {
  const slash = file.lastIndexOf('/');
  const base = file
    .slice(slash + 1)
    .normalize('NFC')
    .replace(/\.[^.]+$/, '');
  const [, name = base, code] = /^(.+)[._-]([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/.exec(base) ?? [];
  const folder = file.slice(0, Math.max(slash, 0));
  return code !== undefined && isCode(code) && (base.includes(`.${code}`) || rankOfFolder(name) > 0)
    ? { name, code, folder, base }
    : { name: base, folder, base };
}

function isCode(text: string): boolean {
  return /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(text) && isKnownLanguage(text);
}
