import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Edition } from '../model/document.ts';
import { redirectsFile } from './redirects-file.ts';

/** How many files an export changed. */
export interface Exported {
  readonly written: number;
  readonly unchanged: number;
  /** Files of the export before that are no more. */
  readonly removed: number;
}

/** Marks a folder as ours: it is replaced as a whole, so nobody's own folder may be taken for one. */
const mark = '.rolecast-export';

/**
 * Writes an edition as files for any static host: `/en/` is `en/index.html`, names decoded. Documents that answer 410
 * are not written: their absence is a 404. Former addresses of open postings are in `_redirects`. The folder is made beside the old one and put in its place at the end;
 * files whose bytes are the same are the same files, with their times.
 * Throws where `folder` holds what was not written by an export, or a document has no place on a disk.
 */
export function exportEdition(edition: Edition, folder: string): Exported {
  const target = resolve(folder);
  const before = contentsOf(target);
  const making = join(dirname(target), `.${basename(target)}.new-${process.pid}`);
  rmSync(making, { recursive: true, force: true });
  let written = 0;
  let unchanged = 0;
  const write = (file: string, text: string) => {
    const path = join(making, file);
    const old = before.has(file) ? join(target, file) : undefined;
    mkdirSync(dirname(path), { recursive: true });
    const bytes = Buffer.from(text);
    if (old !== undefined && readFileSync(old).equals(bytes)) {
      sameFile(old, path);
      return true;
    }
    writeFileSync(path, bytes);
    return false;
  };
  try {
    for (const [file, text] of textsOf(edition)) {
      if (write(file, text)) unchanged++;
      else written++;
      before.delete(file);
    }
    write(mark, 'This folder is replaced by rolecast. What else is put here is lost.\n');
    before.delete(mark);
    swap(making, target);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return { written, unchanged, removed: before.size };
}

function* textsOf(edition: Edition): Generator<readonly [file: string, text: string]> {
  for (const document of edition.documents.values())
    if (document.status !== 410) yield [filePath(document.path), document.render(edition)];
  const redirects = redirectsFile(edition);
  if (redirects !== '') yield ['_redirects', redirects];
}

/** The file of a document path, relative to the export's folder, with `/`. Throws for a path that would lead elsewhere. */
export function filePath(path: string): string {
  const segments = path.slice(1).split('/').map(decodeURIComponent);
  const isName = (segment: string) => !/^\.{0,2}$|[/\\\0]/.test(segment);
  const last = segments.at(-1) === '' ? 'index.html' : segments.at(-1);
  const names = [...segments.slice(0, -1), last ?? 'index.html'];
  if (!names.every(isName)) throw new Error(`a document at ${path} has no place on a disk`);
  return names.join('/');
}

/** Relative paths of all files of an earlier export. */
function contentsOf(target: string): Set<string> {
  let entries;
  try {
    entries = readdirSync(target, { withFileTypes: true, recursive: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set();
    throw error;
  }
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(target.length + 1)
        .replaceAll('\\', '/'),
    );
  if (entries.length > 0 && !files.includes(mark)) {
    throw new Error(
      `${target} holds files that rolecast did not write; choose a folder that is new or empty`,
    );
  }
  return new Set(files);
}

/** A file system that has no links gets a copy with the same times. */
function sameFile(old: string, path: string): void {
  try {
    linkSync(old, path);
  } catch {
    const { atime, mtime } = statSync(old);
    copyFileSync(old, path);
    utimesSync(path, atime, mtime);
  }
}

function swap(making: string, target: string): void {
  const old = `${making}-old`;
  rmSync(old, { recursive: true, force: true });
  let moved = true;
  try {
    renameSync(target, old);
  } catch {
    moved = false;
  }
  try {
    renameSync(making, target);
  } catch (error) {
    if (moved) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
