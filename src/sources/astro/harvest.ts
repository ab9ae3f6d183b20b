import type { Diagnostic } from '../../model/diagnostic.ts';
import { lowerKeys } from '../../text/front-matter/front-matter-format.ts';
import type { FrontMatter } from '../../text/front-matter/front-matter.ts';
import { type GeneratedPage, harvestFiles } from '../files/drafts/harvest-files.ts';
import type { PostingFile } from '../files/folders/posting-files.ts';
import { withUtcTimes } from '../files/facts/utc-times.ts';
import { versionAssumed } from '../files/site/version-assumed.ts';
import type { Desk, Harvest } from '../source.ts';
import { addressAt, entryPath, pagePath, type Route } from './address.ts';
import type { AstroConfig } from './config.ts';
import { type Entry, idOf } from './pages.ts';
import { schemaDefaults } from './schema.ts';

/** What one reading of a site works with. */
export interface AstroReading {
  readonly config: AstroConfig;
  /** By file; a file that is none is a page of `src/pages/`. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly routes: readonly Route[];
  /** Pages without parameters, by their paths. */
  readonly fixed: ReadonlyMap<string, string>;
  /** Stands in for the routes: the option `pattern`. */
  readonly pattern?: string;
  readonly desk: Desk;
}

/** The drafts of entries and pages. */
export function harvestEntries(postings: readonly PostingFile[], reading: AstroReading): Harvest {
  const { config, routes, fixed, pattern, entries, desk } = reading;
  const { diagnostics: _, ...plain } = config;
  const settings = { ...plain, redirects: [...config.redirects] };
  const defaults = new Map(
    [...new Set([...entries.values()].map(({ collection }) => collection))].map((one) => [
      one,
      schemaDefaults(one.schema),
    ]),
  );
  const sameId = twins(entries);
  return harvestFiles(
    postings,
    {
      settings: [settings, routes, [...fixed.keys()], pattern, [...entries], [...defaults.values()]],
      dialect: { python: false, shortcodes: false },
      completed({ file }, matter) {
        const collection = entries.get(file)?.collection;
        const { draft: __, ...more } = collection === undefined ? {} : (defaults.get(collection) ?? {});
        const data = Object.assign(
          Object.create(null),
          lowerKeys(more),
          withUtcTimes(matter.data),
        ) as FrontMatter['data'];
        return { ...matter, data };
      },
      page: (posting, matter) => pageOf(posting, matter, reading, sameId),
    },
    desk,
  );
}

/** Of entries with one id Astro keeps the last; by the file of each other, that one. */
function twins(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  const idIn = (entry: Entry) => `${entry.collection.name} ${idOf(entry, undefined)}`;
  const plain = [...entries].filter(([, { collection }]) => !collection.hasOwnIds);
  for (const [file, entry] of plain) last.set(idIn(entry), file);
  return new Map(
    plain.flatMap(([file, entry]) => {
      const kept = last.get(idIn(entry));
      return kept === undefined || kept === file ? [] : [[file, kept] as const];
    }),
  );
}

const mdx = { python: false, shortcodes: false, template: 'mdx' } as const;

function pageOf(
  { file }: PostingFile,
  matter: FrontMatter,
  reading: AstroReading,
  sameId: ReadonlyMap<string, string>,
): GeneratedPage {
  const { config } = reading;
  const { slug } = matter.data;
  const entry = reading.entries.get(file);
  const twin = slug === undefined ? sameId.get(file) : undefined;
  if (twin !== undefined)
    return { notPublic: `Astro gives this file the id of ${twin}, of which it makes the page` };
  if (entry !== undefined && /[#?]/.test(entry.path))
    return { notPublic: 'Astro cannot read a file with `#` or `?` in its name, and makes no page of it' };
  const found =
    entry === undefined
      ? { path: pagePath(file, config.srcDir) }
      : entryPath(entry, matter, reading.routes, reading.pattern);
  if (/\.mdx$/i.test(file) && !config.hasMdx)
    return {
      notPublic:
        'Astro makes no page of `.mdx` without its integration, which the configuration does not name',
    };
  if ('none' in found) return { notPublic: `It is not public: ${found.none}` };
  if ('path' in found && config.redirects.has(found.path))
    return {
      notPublic: `The configuration puts a redirect in place of this page (redirects: /${found.path})`,
    };
  const instead = entry !== undefined && 'path' in found ? reading.fixed.get(found.path) : undefined;
  if (instead !== undefined)
    return { notPublic: `Astro makes the page at its address of ${instead}, which comes before any route` };
  const isIndex = entry === undefined ? /(?:^|\/)index\.[^./]+$/.test(file) : isIndexRoute(entry, reading);
  const url = 'path' in found ? addressAt(found.path, isIndex, config) : undefined;
  return {
    diagnostics: [
      ...('unknown' in found && config.base !== undefined ? [unknownAddress(file, found.unknown)] : []),
      ...('path' in found && url !== undefined ? assumedVersion(file, url, found.path, isIndex, config) : []),
    ],
    draft: {
      ...(url !== undefined && { url }),
      ...(typeof slug === 'string' && slug !== '' && { slug }),
      ...(/\.mdx$/i.test(file) && { dialect: mdx }),
      ignore: ['layout', 'slug'],
    },
  };
}

function assumedVersion(
  file: string,
  address: string,
  path: string,
  isIndex: boolean,
  config: AstroConfig,
): readonly Diagnostic[] {
  const { other, version } = config;
  const theirs = other && addressAt(path, isIndex, { ...config, ...other.endings });
  if (other === undefined || theirs === address) return [];
  return [
    versionAssumed(
      file,
      { generator: 'Astro', version, address },
      { version: other.version, address: theirs },
    ),
  ];
}

function isIndexRoute({ collection }: Entry, { routes }: AstroReading): boolean {
  const own = routes.find((route) => route.collection === collection.name);
  return own !== undefined && /(?:^|\/)index$/.test(own.path);
}

function unknownAddress(file: string, why: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'address-unknown',
    message: `The address of this posting could not be told: ${why}`,
    hint: 'Write `pattern: jobs/{id}` on the source in rolecast.yaml, or set `links: here`',
    where: { file },
  };
}
