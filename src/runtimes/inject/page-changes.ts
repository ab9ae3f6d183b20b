import { compareText } from '../../model/diagnostic.ts';
import type { Edition } from '../../model/document.ts';
import type { Posting } from '../../model/posting.ts';
import type { BuiltFolder } from './built-folder.ts';
import { autodiscovery, postingData } from './insertion.ts';
import type { KnownPages } from './known-pages.ts';
import type { Manifest } from './manifest.ts';
import { type PageWish, pageWith, type Refusal } from './page-with.ts';

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
  const text = pageText(folder, file);
  if (text === undefined) return wish.insertion === '' ? {} : { refused: 'other-charset' };
  const page = pageWith(text, wish);
  return {
    ...(page.text === text ? {} : { bytes: Buffer.from(page.text) }),
    ...(page.refused === undefined ? {} : { refused: page.refused }),
  };
}

/** Undefined for what is no file in UTF-8; UTF-16 without a mark would pass for it, if not for its zeros. */
export function pageText(folder: BuiltFolder, file: string): string | undefined {
  const bytes = folder.read(file);
  if (typeof bytes === 'string' || bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
