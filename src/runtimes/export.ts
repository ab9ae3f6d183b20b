import type { Document, Edition } from '../model/document.ts';
import { pagePolicy } from '../delivery/page-policy.ts';
import { blocksOf } from '../delivery/pieces.ts';
import { isWorthCoding } from '../delivery/representation.ts';
import { type Compression, compressed } from './export/compressed.ts';
import { filePath } from './export/file-path.ts';
import { hostFiles, type HostName } from './export/hosts.ts';
import { hostRules } from './export/host-rules.ts';
import { problemFiles } from './export/problem-pages.ts';
import { type Replacement, replacedFolder } from './export/replaced-folder.ts';
import { unitedPolicy } from './export/united-policy.ts';

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

/** Bytes of a document in pieces above which it is written a piece at a time, and not compressed. */
const largest = 64 * 2 ** 20;

/** Documents that are worked on at a time: enough for every thread that compresses. */
const batch = 32;

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
  const replacement = replacedFolder(folder, { link });
  try {
    const documents = [...edition.documents.values()].filter(({ status }) => status !== 410);
    const counted = counting(replacement);
    const policies = new Set<string>();
    const secure = edition.catalog.site.url.startsWith('https:');
    for (let done = 0; done < documents.length; done += batch) {
      progress?.(done, documents.length);
      const writing = documents.slice(done, done + batch).map(async (document) => {
        const { pieces, role, path } = document;
        if (role === 'page') {
          const text = document.render(edition);
          policies.add(await pagePolicy(text, secure));
          return writeWithCompressed(counted, document, Buffer.from(text), compress);
        }
        const blocks = () => blocksOf(pieces?.(edition) ?? [document.render(edition)]);
        const held = upTo(blocks(), largest);
        if (held === undefined) counted.write(filePath(path), blocks);
        else await writeWithCompressed(counted, document, held, compress);
      });
      await Promise.all(writing);
    }
    for (const [file, text] of await problemFiles(edition)) {
      policies.add(await pagePolicy(text, secure));
      counted.write(file, Buffer.from(text));
    }
    const rules = hostRules(edition, unitedPolicy([...policies].toSorted()));
    for (const [file, text] of hostFiles(hosts, rules, compress)) counted.write(file, Buffer.from(text));
    replacement.finish();
    return counted.sum();
  } finally {
    replacement.close();
  }
}

/** All blocks together; undefined where they have more bytes. */
function upTo(blocks: Iterable<Uint8Array>, most: number): Buffer | undefined {
  const held: Uint8Array[] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.length;
    if (length > most) return undefined;
    held.push(block);
  }
  return Buffer.concat(held);
}

type Counting = Pick<Replacement, 'before' | 'write' | 'keep'> & { readonly sum: () => Exported };

function counting({ before, write, keep }: Replacement): Counting {
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
    write: (file, bytes) => count(file, write(file, bytes)),
    keep: (file) => {
      keep(file);
      count(file, true);
    },
    sum: () => ({ written, unchanged, removed: gone.size }),
  };
}

/** What was compressed before is kept where the file is the same. */
async function writeWithCompressed(
  { before, write, keep }: Counting,
  { path, mediaType }: Document,
  bytes: Buffer,
  compress: readonly Compression[],
): Promise<void> {
  const file = filePath(path);
  const kept = write(file, bytes);
  if (!isWorthCoding(mediaType, bytes.length)) return;
  for (const how of compress) {
    const beside = `${file}.${how}`;
    if (kept && before.has(beside)) keep(beside);
    else write(beside, await compressed(bytes, how));
  }
}
