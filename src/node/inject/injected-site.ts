import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Edition } from '../../model/document.ts';
import type { IndexNowOptions } from '../../model/configuration.ts';
import type { Posting } from '../../model/posting.ts';
import type { BuiltFolder } from './built-folder.ts';
import {
  type DocumentsPlace,
  type PlacedDocument,
  placedDocuments,
} from '../../injection/documents/documents.ts';
import { fileInTheWay, pageNotFound, pageRefused } from '../../injection/injection-diagnostics.ts';
import { keyFiles } from '../../injection/documents/key-files.ts';
import { knownPages } from '../../injection/known-pages.ts';
import type { Layout } from '../../injection/layout.ts';
import {
  type Manifest,
  manifestName,
  manifestText,
  parseManifest,
  united,
} from '../../injection/documents/manifest.ts';
import { pageCanonical, pageChange, type PageTask, pageTasks } from './page-changes.ts';

/** What was done to a built site. */
export interface Injected {
  /** Pages of open postings that now have their JSON-LD. */
  readonly postings: number;
  /** Pages of sections that now have the feed links. */
  readonly sections: number;
  readonly documents: number;
  /** Files, pages and documents, that are new or have other bytes than before. */
  readonly changed: number;
  /** Documents of an earlier run that are no more. */
  readonly removed: number;
  /** The pages of open postings, newest first. */
  readonly pages: readonly ToldPage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A page of an open posting. */
export interface ToldPage {
  readonly posting: Posting;
  /** Whether it carries a JobPosting, ours or the site's own. */
  readonly data: boolean;
}

export interface InjectionParts {
  readonly edition: Edition;
  readonly layout: Layout;
  readonly place: DocumentsPlace;
  readonly folder: BuiltFolder;
  /** The folder as a person calls it. */
  readonly name: string;
  /** Whose key file goes into the site. */
  readonly indexNow?: IndexNowOptions;
}

/**
 * Puts an edition into a built site. A second run with the same edition writes nothing; after an interrupted one the
 * next still knows what may be its own. Throws where the disk refuses.
 */
export function injectSite(parts: InjectionParts): Injected {
  const { edition, layout, folder, name } = parts;
  const earlier = manifestIn(folder);
  const pages = knownPages(edition.catalog, layout, {
    find: folder.find,
    canonical: (file) => pageCanonical(folder, file),
  });
  const tasks = pageTasks(pages, earlier, edition);
  const inPages = injectPages(tasks, earlier, parts);
  const inPlace = [...pages.open].filter(([file]) => !inPages.misplaced.has(file));
  const listed = inPlace.map(([, posting]) => posting);
  const documents = placedDocuments(edition, parts.place, layout, pages, listed);
  const beside = writeDocuments(withKeyFiles(documents, parts), inPages.given, earlier, parts);

  const postings = tasks.filter(
    ({ file, posting }) => posting !== undefined && inPages.given.has(file),
  ).length;
  return {
    postings,
    sections: inPages.given.size - postings,
    documents: beside.documents,
    changed: inPages.changed + beside.changed,
    removed: beside.removed,
    pages: inPlace.map(([file, posting]) => ({
      posting,
      data: inPages.given.has(file) || inPages.foreign.has(file),
    })),
    diagnostics: [
      ...pages.missing.map((posting) => pageNotFound(posting, name)),
      ...inPages.diagnostics,
      ...beside.diagnostics,
    ],
  };
}

function* withKeyFiles(
  documents: Iterable<PlacedDocument>,
  { layout, indexNow }: InjectionParts,
): Iterable<PlacedDocument> {
  if (indexNow !== undefined) yield* keyFiles(layout, indexNow);
  yield* documents;
}

interface InjectedPages {
  /** Files with something of ours. */
  readonly given: ReadonlySet<string>;
  /** Files that are no page of their posting. */
  readonly misplaced: ReadonlySet<string>;
  /** Files with a JobPosting of the site's own. */
  readonly foreign: ReadonlySet<string>;
  readonly changed: number;
  readonly diagnostics: readonly Diagnostic[];
}

function injectPages(
  tasks: readonly PageTask[],
  earlier: Manifest,
  { folder, name }: InjectionParts,
): InjectedPages {
  const given = new Set(tasks.filter(({ insertion }) => insertion !== '').map(({ file }) => file));
  remember(folder, united(earlier, { documents: new Map(), pages: [...given] }));
  const misplaced = new Set<string>();
  const foreign = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  let changed = 0;
  for (const task of tasks) {
    const { bytes, refused } = pageChange(folder, task);
    if (bytes !== undefined) {
      folder.write(task.file, bytes);
      changed++;
    }
    if (refused === undefined) continue;
    given.delete(task.file);
    if (refused === 'another-page') misplaced.add(task.file);
    if (refused === 'foreign-json-ld') foreign.add(task.file);
    diagnostics.push(pageRefused(refused, `${name}/${task.file}`, task.posting));
  }
  return { given, misplaced, foreign, changed, diagnostics };
}

function writeDocuments(
  documents: Iterable<PlacedDocument>,
  pages: ReadonlySet<string>,
  earlier: Manifest,
  { folder, name }: InjectionParts,
): Pick<Injected, 'documents' | 'changed' | 'removed' | 'diagnostics'> {
  const digests = new Map<string, readonly string[]>();
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { path, text, optional } of documents) {
    const digest = digestOf(Buffer.from(text));
    const there = stateOf(folder, path, earlier);
    if (there.ours || there.digest === digest) digests.set(path, [digest]);
    else if (optional !== true) diagnostics.push(fileInTheWay(`${name}/${path}`));
    if (there.ours && there.digest !== digest) texts.set(path, text);
  }
  const manifest: Manifest = { documents: digests, pages: [...pages] };
  remember(folder, united(earlier, manifest));
  for (const [path, text] of texts) folder.write(path, Buffer.from(text));
  const gone = [...earlier.documents.keys()].filter((path) => {
    const { ours, digest } = stateOf(folder, path, earlier);
    return ours && digest !== undefined && !digests.has(path);
  });
  for (const path of gone) folder.remove(path);
  remember(folder, manifest);
  return { documents: digests.size, changed: texts.size, removed: gone.length, diagnostics };
}

function manifestIn(folder: BuiltFolder): Manifest {
  const bytes = folder.read(manifestName);
  return parseManifest(typeof bytes === 'string' ? '' : Buffer.from(bytes).toString('utf8'));
}

function remember(folder: BuiltFolder, manifest: Manifest): void {
  const bytes = Buffer.from(manifestText(manifest));
  const there = folder.read(manifestName);
  if (typeof there === 'string' || !bytes.equals(there)) folder.write(manifestName, bytes);
}

/** What is at the path of a document. `ours`: nothing, or what we wrote. `digest`: of the file, where there is one. */
function stateOf(
  folder: BuiltFolder,
  path: string,
  { documents }: Manifest,
): { readonly ours: boolean; readonly digest?: string } {
  const there = folder.read(path);
  if (typeof there === 'string') return { ours: there === 'nothing' };
  const digest = digestOf(there);
  return { ours: (documents.get(path) ?? []).includes(digest), digest };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
