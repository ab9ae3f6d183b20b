import type { Document, Edition } from '../../model/document.ts';
import { pagePolicy } from '../../delivery/representation/page-policy.ts';
import { textBlocks } from '../../delivery/representation/pieces.ts';
import { isWorthCoding } from '../../delivery/representation/representation.ts';
import { type Compression, compressed } from './compressed.ts';
import { filePath } from './file-path.ts';
import { type FolderMaking, madeHere } from './folder-making.ts';
import { hostFiles, type HostName } from './hosts/hosts.ts';
import { hostRules } from './hosts/host-rules.ts';
import { problemFiles } from './hosts/problem-pages.ts';
import { madeByThread } from './made-by-thread.ts';
import { replacedFolder } from './replaced-folder.ts';
import { unitedPolicy } from './hosts/united-policy.ts';

export interface ExportOptions {
  /** For whom redirects, headers and 410 are written down; those that several hosts understand where empty. */
  readonly hosts?: readonly HostName[];
  /** Compressed files beside the others. */
  readonly compress?: readonly Compression[];
  /** Make the folder a symbolic link, which is switched in one step. */
  readonly link?: boolean;
  /** Told how many of all documents are written. */
  readonly progress?: (done: number, all: number) => void;
}

/** How many files an export changed. */
export interface Exported {
  readonly written: number;
  readonly unchanged: number;
  /** Files of the export before that are no more. */
  readonly removed: number;
}

/** Bytes of a document in pieces above which it is not compressed. */
const largest = 64 * 2 ** 20;

/** Documents that are worked on at a time: enough for every thread that writes or compresses to have the next one. */
const lanes = 64;

/**
 * Writes an edition as files for any static host: `/en/` is `en/index.html`, names decoded. Documents that answer 410
 * are not written: their absence is a 404, and a 410 where the host can be told (`hosts`). The folder is replaced as a
 * whole at the end; files whose bytes are the same are the same files, with their times.
 * Rejects where `folder` holds what was not written by an export, or a document has no place on a disk.
 */
export async function exportEdition(
  edition: Edition,
  folder: string,
  options: ExportOptions = {},
): Promise<Exported> {
  const { hosts = [], compress = [], link = false, progress } = options;
  const making = await folderMaking(folder, link);
  try {
    const counted = counting(making);
    const policies = new Set<string>();
    const secure = edition.catalog.site.url.startsWith('https:');
    const documents = [...edition.documents.values()].filter(({ status }) => status !== 410);
    const write = async (document: Document) => {
      const { pieces, role, bytes } = document;
      if (bytes !== undefined) {
        await counted.write(filePath(document.path), [bytes()]);
        return;
      }
      const text = pieces === undefined ? document.render(edition) : undefined;
      if (role === 'page' && text !== undefined) policies.add(await pagePolicy(text, secure));
      await writeWithCompressed(
        counted,
        document,
        () => textBlocks(pieces?.(edition) ?? [text ?? '']),
        compress,
      );
    };
    await inLanes(documents, write, progress);
    for (const [file, text] of await problemFiles(edition)) {
      policies.add(await pagePolicy(text, secure, true));
      await counted.write(file, [text]);
    }
    const rules = hostRules(edition, unitedPolicy([...policies].toSorted()));
    for (const [file, text] of hostFiles(hosts, rules, compress)) await counted.write(file, [text]);
    await making.finish();
    return counted.sum();
  } finally {
    await making.close();
  }
}

/** A thread can be started from what was built only. */
const isBuilt = import.meta.url.endsWith('.js');

async function folderMaking(folder: string, link: boolean): Promise<FolderMaking> {
  return isBuilt ? madeByThread({ folder, link }) : madeHere(replacedFolder(folder, { link }));
}

/** Works on some at a time, and ends when none is being worked on. After a fault no further one is begun. */
async function inLanes(
  documents: readonly Document[],
  write: (document: Document) => Promise<void>,
  progress: ExportOptions['progress'],
): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < documents.length) {
      if (next % lanes === 0) progress?.(next, documents.length);
      try {
        await write(documents[next++] as Document);
      } catch (error) {
        next = documents.length;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

type Counting = Pick<FolderMaking, 'before' | 'write' | 'keep'> & { readonly sum: () => Exported };

function counting({ before, write, keep }: FolderMaking): Counting {
  const gone = new Set(before);
  let [written, unchanged] = [0, 0];
  const count = (file: string, kept: boolean) => {
    gone.delete(file);
    if (kept) unchanged++;
    else written++;
    return kept;
  };
  return {
    before,
    write: async (file, pieces) => count(file, await write(file, pieces)),
    keep: async (file) => {
      await keep(file);
      count(file, true);
    },
    sum: () => ({ written, unchanged, removed: gone.size }),
  };
}

/** What was compressed before is kept where the file is the same. */
async function writeWithCompressed(
  { before, write, keep }: Counting,
  { path, mediaType }: Document,
  blocks: () => Iterable<string>,
  compress: readonly Compression[],
): Promise<void> {
  const file = filePath(path);
  const bytes = compress.length === 0 ? undefined : upTo(blocks(), largest);
  const kept = await write(file, bytes === undefined ? blocks() : [bytes]);
  if (bytes === undefined || !isWorthCoding(mediaType, bytes.length)) return;
  for (const how of compress) {
    const beside = `${file}.${how}`;
    if (kept && before.has(beside)) await keep(beside);
    else await write(beside, [await compressed(bytes, how)]);
  }
}

/** All of them as bytes; undefined where there are more. */
function upTo(blocks: Iterable<string>, most: number): Buffer | undefined {
  const held: Buffer[] = [];
  let length = 0;
  for (const block of blocks) {
    const bytes = Buffer.from(block);
    length += bytes.length;
    if (length > most) return undefined;
    held.push(bytes);
  }
  return Buffer.concat(held);
}
