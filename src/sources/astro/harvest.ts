import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FrontMatter } from '../../text/front-matter/front-matter.ts';
import { type GeneratedPage, harvestFiles } from '../files/drafts/harvest-files.ts';
import type { PostingFile } from '../files/folders/posting-files.ts';
import { encodedPath } from '../files/site/site-values.ts';
import type { Desk, Harvest } from '../source.ts';
import { type Entry, idOf } from './collections.ts';
import type { AstroConfig } from './config.ts';
import { pathFrom, type Route } from './routes.ts';

/** What one reading of a site works with. */
export interface AstroReading {
  readonly config: AstroConfig;
  /** By file; a file that is none is a page of `src/pages/`. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly routes: readonly Route[];
  /** Stands in for the routes: the option `pattern`. */
  readonly pattern?: string;
  readonly desk: Desk;
}

/** The drafts of entries and pages. */
export function harvestEntries(postings: readonly PostingFile[], reading: AstroReading): Harvest {
  const { config, routes, pattern, desk } = reading;
  const settings = [config.base, config.ending, config.srcDir, routes, pattern, [...reading.entries]];
  return harvestFiles(
    postings,
    {
      settings,
      dialect: { python: false, shortcodes: false },
      page: (posting, matter) => pageOf(posting, matter, reading),
    },
    desk,
  );
}

const mdx = { python: false, shortcodes: false, template: 'mdx' } as const;

function pageOf({ file }: PostingFile, matter: FrontMatter, reading: AstroReading): GeneratedPage {
  const found = addressOf(file, matter, reading);
  const { slug } = matter.data;
  return {
    diagnostics: 'unknown' in found ? [unknownAddress(file, found.unknown)] : [],
    draft: {
      ...('url' in found && { url: found.url }),
      ...(typeof slug === 'string' && slug !== '' && { slug }),
      ...(/\.mdx$/i.test(file) && { dialect: mdx }),
      ignore: ['layout', 'slug'],
    },
  };
}

type Address = { readonly url: string } | { readonly unknown: string } | { readonly none: true };

function addressOf(file: string, { data }: FrontMatter, reading: AstroReading): Address {
  const { config, entries, routes, pattern } = reading;
  const { base, ending, srcDir } = config;
  if (base === undefined) return { none: true };
  const entry = entries.get(file);
  if (entry === undefined) {
    const path = file.slice(srcDir.length + 7).replace(/\.[^./]+$/, '');
    return { url: written(path.replace(/(?:^|\/)index$/, ''), base, ending) };
  }
  const { collection } = entry;
  if (collection.hasOwnIds && pattern === undefined)
    return { unknown: 'the collection makes ids of its own (generateId)' };
  const shown = routes.filter((route) => route.collection === collection.name);
  const [route] = shown;
  if (pattern === undefined && shown.length !== 1)
    return {
      unknown:
        shown.length === 0
          ? `no page in ${srcDir}/pages/ says plainly that it shows an entry of the collection ${collection.name}`
          : `several pages show the collection ${collection.name}: ${shown.map(({ file }) => file).join(', ')}`,
    };
  const path = pathFrom(pattern ?? route?.pattern ?? '', idOf(entry, data['slug']));
  return { url: written(path, base, ending) };
}

function written(path: string, base: string, ending: AstroConfig['ending']): string {
  const address = base + encodedPath(path);
  if (path === '') return base;
  if (ending === 'slash') return `${address}/`;
  return ending === 'none' ? address : `${address}.html`;
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
