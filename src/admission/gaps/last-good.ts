import type { Snapshot } from '../../model/catalog.ts';
import type { Posting } from '../../model/posting.ts';
import type { SourceOptions } from '../../model/configuration.ts';
import { isLanguageCode, isPlainlyLanguage } from '../../sources/files/folders/language-folders.ts';
import { sectionsOf } from '../../sources/files/folders/posting-files.ts';
import { inFolder } from '../source-path.ts';

/** What a source gave at its last good reading: how many postings in all, in each of its places, in each language. */
export interface LastGood {
  readonly postings: number;
  readonly places: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
}

/** By the names of the sources. */
export type LastReading = Readonly<Record<string, LastGood>>;

/** What each source that could be read gave. */
export function lastReadingOf(
  { postings, sources }: Snapshot,
  configured: readonly { readonly options: SourceOptions; readonly name: string }[],
): LastReading {
  const sound = sources.filter(({ staleSince }) => staleSince === undefined);
  const entries = sound.map(({ name, postings: count }) => {
    const options = configured.find((one) => one.name === name)?.options;
    const own = postings.filter(({ source }) => source.name === name);
    const places = own.map((posting) => placeOf(fileOf(posting), options));
    return [
      name,
      {
        postings: count,
        places: tally(places.filter((place) => place !== undefined)),
        languages: tally(own.map(({ language }) => language)),
      },
    ] as const;
  });
  return Object.fromEntries(entries);
}

/** A row of a file of records has no file of its own: where its title stands is that file. */
export function fileOf({ source, facts }: Posting): string | undefined {
  return source.file ?? facts.title?.file;
}

function tally(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

export const isData = (file: string) => /\.(?:csv|tsv|jsonl?|ndjson|ya?ml)$/i.test(file);

/**
 * Where a posting was found, below the folder that is read: the file of records; or the folder that is called as its
 * section is, with the language's folder that lies directly in it or leads to it. Nothing of a folder that is read whole.
 */
export function placeOf(
  file: string | undefined,
  options: Pick<SourceOptions, 'path'> & { readonly section?: unknown } = { path: '.' },
): string | undefined {
  if (file === undefined) return undefined;
  const path = file.normalize('NFC');
  if (isData(path)) return path;
  const parts = path.split('/').slice(0, -1);
  const inner = inFolder(options.path, '').split('/').length - 1;
  const ends = sectionsIn(options.section).flatMap((section) => endOf(section, parts, inner) ?? []);
  const end = Math.max(0, ...ends);
  const below = parts[end];
  const isLanguage = below !== undefined && (end === 0 ? isPlainlyLanguage(below) : isLanguageCode(below));
  const place = parts.slice(0, isLanguage ? end + 1 : end);
  return place.length <= inner ? undefined : place.join('/');
}

/** How many parts lead to the end of the section; collections of Jekyll have a `_` before their name. */
function endOf(section: string, parts: readonly string[], from: number): number | undefined {
  const bare = (part: string) => part.replace(/^_/, '');
  const wanted = section.split('/').map(bare);
  for (let at = from; at + wanted.length <= parts.length; at++)
    if (wanted.every((part, index) => bare(parts[at + index] as string) === part)) return at + wanted.length;
  return undefined;
}

export function sectionsIn(section: unknown): readonly string[] {
  const written = [section ?? []].flat().filter((one) => typeof one === 'string');
  return sectionsOf(written).filter((one) => one !== '');
}
