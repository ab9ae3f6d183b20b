import { compareText } from '../../model/diagnostic.ts';
import type { Edition } from '../../model/document.ts';
import type { Posting } from '../../model/posting.ts';
import { type BuiltFolder, diskFault } from './built-folder.ts';
import { autodiscovery, postingData } from '../../injection/insertion.ts';
import type { KnownPages } from '../../injection/known-pages.ts';
import type { Manifest } from '../../injection/documents/manifest.ts';
import { canonicalIn, type PageWish, pageWith, type Refusal } from '../../injection/page-with.ts';

/** What is to become of a page. */
export interface PageTask extends PageWish {
  readonly file: string;
  /** The open posting whose page it is. */
  readonly posting?: Posting;
}

/** In the order of their names. What an earlier run changed and nobody knows any more becomes as it was. */
export function pageTasks(pages: KnownPages, earlier: Manifest, edition: Edition): readonly PageTask[] {
  const { open, other, sections } = pages;
  const tasks = new Map<string, PageTask>();
  for (const file of earlier.pages) tasks.set(file, { file, insertion: '', address: '' });
  for (const [file, { url }] of other) tasks.set(file, { file, insertion: '', address: url });
  for (const [file, { language, url }] of sections)
    tasks.set(file, { file, insertion: autodiscovery(edition, language), address: url });
  for (const [file, posting] of open) {
    const insertion = autodiscovery(edition, posting.language) + postingData(posting, edition);
    tasks.set(file, { file, insertion, address: posting.url, posting });
  }
  return [...tasks.values()].sort((a, b) => compareText(a.file, b.file));
}

export interface PageChange {
  /** The page's new bytes, where they differ. */
  readonly bytes?: Uint8Array;
  readonly refused?: Refusal;
}

export function pageChange(folder: BuiltFolder, { file, ...wish }: PageTask): PageChange {
  const read = readText(folder, file);
  if ('refused' in read) return wish.insertion === '' ? {} : read;
  const page = pageWith(read.text, wish);
  return {
    ...(page.text === read.text ? {} : { bytes: Buffer.from(page.text) }),
    ...(page.refused === undefined ? {} : { refused: page.refused }),
  };
}

/** The text of a page; undefined where it is none that we can read. */
export function pageText(folder: BuiltFolder, file: string): string | undefined {
  const read = readText(folder, file);
  return 'text' in read ? read.text : undefined;
}

/** What a page calls its canonical address, as it writes it. */
export function pageCanonical(folder: BuiltFolder, file: string): string | undefined {
  const text = pageText(folder, file);
  return text === undefined ? undefined : canonicalIn(text);
}

/** UTF-16 without a mark would pass for UTF-8, if not for its zeros. */
function readText(
  folder: BuiltFolder,
  file: string,
): { readonly text: string } | { readonly refused: Refusal } {
  const bytes = readBytes(folder, file);
  if (bytes === undefined) return { refused: 'unreadable' };
  try {
    if (bytes.includes(0)) return { refused: 'other-charset' };
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { refused: 'other-charset' };
  }
}

function readBytes(folder: BuiltFolder, file: string): Uint8Array | undefined {
  try {
    const bytes = folder.read(file);
    return typeof bytes === 'string' ? undefined : bytes;
  } catch (error) {
    if (diskFault(error) === undefined) throw error;
    return undefined;
  }
}
