import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { Edition } from '../../model/document.ts';
import type { Posting } from '../../model/posting.ts';
import type { BuiltFolder } from './built-folder.ts';
import { type DocumentsPlace, type PlacedDocument, placedDocuments } from './documents.ts';
import { fileInTheWay, pageNotFound, pageRefused } from './injection-diagnostics.ts';
import { autodiscovery, postingData } from './insertion.ts';
import { knownPages, type KnownPages } from './known-pages.ts';
import type { Layout } from './layout.ts';
import { type Manifest, manifestName, manifestText, parseManifest } from './manifest.ts';
import { canonicalIn, type PageWish, pageWith, type Refusal } from './page-with.ts';

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
  readonly diagnostics: readonly Diagnostic[];
}

export interface InjectionParts {
  readonly edition: Edition;
  readonly layout: Layout;
  readonly place: DocumentsPlace;
  readonly folder: BuiltFolder;
  /** The folder as a person calls it. */
  readonly name: string;
}

interface PageTask extends PageWish {
  readonly posting?: Posting;
}

/** Puts an edition into a built site. A second run with the same edition writes nothing. Throws where the disk refuses. */
export function injectSite(parts: InjectionParts): Injected {
  const { edition, layout, place, folder, name } = parts;
  const earlier = manifestIn(folder);
  const pages = knownPages(edition.catalog, layout, {
    find: folder.find,
    canonical: (file) => canonicalIn(utf8(folder.read(file) ?? new Uint8Array()) ?? ''),
  });
  const diagnostics = pages.missing.map((posting) => pageNotFound(posting, name));

  const tasks = [...pageTasks(pages, earlier, edition)].sort(([a], [b]) => compareText(a, b));
  const results = tasks.map(([file, task]) => ({ file, task, ...changeOf(folder, file, task) }));
  for (const { file, task, refused } of results)
    if (refused !== undefined) diagnostics.push(pageRefused(refused, `${name}/${file}`, task.posting));

  const documents = new Map<string, PlacedDocument & { readonly digest: string }>();
  for (const document of placedDocuments(edition, place, layout, pages)) {
    const digest = digestOf(Buffer.from(document.text));
    if (isFree(folder, document.path, digest, earlier)) documents.set(document.path, { ...document, digest });
    else if (document.optional !== true) diagnostics.push(fileInTheWay(`${name}/${document.path}`));
  }

  const given = results.filter(({ task, refused }) => task.insertion !== '' && refused === undefined);
  const manifest: Manifest = {
    documents: new Map([...documents].map(([path, { digest }]) => [path, [digest]])),
    pages: given.map(({ file }) => file),
  };
  // Interrupted, the next run still knows what may be its own.
  writeText(folder, manifestName, manifestText(both(earlier, manifest)), manifestText(manifest));
  let changed = 0;
  for (const { file, bytes } of results) {
    if (bytes === undefined) continue;
    folder.write(file, bytes);
    changed++;
  }
  for (const [path, { text }] of documents) if (writeText(folder, path, text)) changed++;
  const removed = [...earlier.documents.keys()].filter(
    (path) => !documents.has(path) && isOurs(folder, path, earlier),
  );
  for (const path of removed) folder.remove(path);
  writeText(folder, manifestName, manifestText(manifest));
  return {
    postings: given.filter(({ task }) => task.posting !== undefined).length,
    sections: given.filter(({ task }) => task.posting === undefined).length,
    documents: documents.size,
    changed,
    removed: removed.length,
    diagnostics,
  };
}

function manifestIn(folder: BuiltFolder): Manifest {
  const bytes = folder.read(manifestName);
  return parseManifest(bytes === undefined ? '' : Buffer.from(bytes).toString('utf8'));
}

/** What becomes of which page. What earlier runs changed and nobody knows any more becomes as it was. */
function* pageTasks(
  { open, other, sections }: KnownPages,
  earlier: Manifest,
  edition: Edition,
): Iterable<readonly [string, PageTask]> {
  for (const [file, posting] of open) {
    const insertion = autodiscovery(edition, posting.language) + postingData(posting, edition);
    yield [file, { insertion, address: posting.url, posting }];
  }
  for (const [file, { language, url }] of sections)
    yield [file, { insertion: autodiscovery(edition, language), address: url }];
  for (const [file, { url }] of other) yield [file, { insertion: '', address: url }];
  for (const file of earlier.pages)
    if (!open.has(file) && !sections.has(file) && !other.has(file))
      yield [file, { insertion: '', address: '' }];
}

/** The page's new bytes, where they differ. */
function changeOf(
  folder: BuiltFolder,
  file: string,
  wish: PageWish,
): { readonly bytes?: Uint8Array; readonly refused?: Refusal } {
  const old = folder.read(file);
  if (old === undefined) return {};
  const text = utf8(old);
  if (text === undefined) return wish.insertion === '' ? {} : { refused: 'other-charset' };
  const page = pageWith(text, wish);
  return {
    ...(page.text === text ? {} : { bytes: Buffer.from(page.text) }),
    ...(page.refused === undefined ? {} : { refused: page.refused }),
  };
}

/** Undefined for what is not UTF-8; UTF-16 without a mark would pass for it, if not for its zeros. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return bytes.includes(0)
      ? undefined
      : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether nothing is there, or what we wrote, or just what we would write. */
function isFree(folder: BuiltFolder, path: string, digest: string, earlier: Manifest): boolean {
  if (folder.find([path]) === undefined) return true;
  const there = folder.read(path);
  return there === undefined || digestOf(there) === digest || isOurs(folder, path, earlier);
}

function isOurs(folder: BuiltFolder, path: string, { documents }: Manifest): boolean {
  const there = folder.find([path]) === undefined ? undefined : folder.read(path);
  return there !== undefined && (documents.get(path) ?? []).includes(digestOf(there));
}

function both(a: Manifest, b: Manifest): Manifest {
  const documents = new Map(a.documents);
  for (const [path, digests] of b.documents)
    documents.set(path, [...new Set([...(documents.get(path) ?? []), ...digests])]);
  return { documents, pages: [...new Set([...a.pages, ...b.pages])] };
}

/** Writes a text unless it, or one of `enough`, is there. */
function writeText(folder: BuiltFolder, path: string, text: string, ...enough: readonly string[]): boolean {
  const there = folder.read(path);
  if (there !== undefined && [text, ...enough].some((one) => Buffer.from(one).equals(there))) return false;
  folder.write(path, Buffer.from(text));
  return true;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
