import { catalogAt, type Snapshot } from '../../model/catalog.ts';
import { byPlace, type Diagnostic } from '../../model/diagnostic.ts';
import { editionOf } from '../../model/document.ts';
import { registeredPublications } from '../../publications/registered.ts';
import type { Configuration } from '../../model/configuration.ts';
import { isNotAllRead } from '../../admission/not-all-read.ts';
import { command } from '../command-line/command.ts';
import { onceOptions } from '../command-line/common-options.ts';
import { type Given, required, text } from '../command-line/option.ts';
import { type Console, printDiagnostics } from '../console.ts';
import { reason } from '../disk/file-faults.ts';
import { builtFolder, type BuiltFolder, diskFault } from '../inject/built-folder.ts';
import {
  type DocumentsPlace,
  documentsPlace,
  subscribeAddress,
} from '../../injection/documents/documents.ts';
import type { SiteLanguage } from '../../model/site.ts';
import { wordingFor } from '../../publications/wording/wording-of.ts';
import { htmlText } from '../../text/html-text.ts';
import { judgementDiagnostics, pageNotFound } from '../../injection/injection-diagnostics.ts';
import { judgedPostings } from '../../injection/judged-postings.ts';
import { pageText } from '../inject/page-changes.ts';
import { type Injected, injectSite } from '../inject/injected-site.ts';
import { jobsSitemapName } from '../../injection/documents/jobs-sitemap.ts';
import { fittingLayout, type Layout, possibleLayouts } from '../../injection/layout.ts';
import { writeInjectedNote } from '../notify/injected-note.ts';
import { outboxFolderOf, outboxUnwritable } from '../notify/notify-parts.ts';
import { outboxFolder } from '../notify/outbox-folder.ts';
import { openSite } from '../reading/opened-site.ts';
import { siteConfiguration } from '../reading/site-configuration.ts';
import { describeSnapshot } from '../reading/snapshot-summary.ts';
import { exitCodes, refused, type World } from '../world.ts';
import { nowhere } from './collect.ts';

interface Injection {
  readonly layout: Layout;
  readonly place: DocumentsPlace;
  /** The built site, as the user calls it. */
  readonly name: string;
  /** The configured address of the documents. */
  readonly wished: string | undefined;
  readonly languages: readonly SiteLanguage[];
}

const options = {
  out: required(text('DIR', 'the folder that the site was built into', 'folder')),
  ...onceOptions,
};

export const injectCommand = command({
  name: 'inject',
  summary: 'put JSON-LD and feeds into the site that another program built in DIR',
  about:
    'Puts JSON-LD and feed links into the pages of the postings, and the feeds and a sitemap beside them.',
  options,
  examples: [
    ['hugo && rolecast inject . --out public', 'after Hugo'],
    ['mkdocs build && rolecast inject . --out site', 'after MkDocs'],
  ],
  run: inject,
});

export async function inject(line: Given<typeof options>, world: World): Promise<number> {
  const { out, err } = world;
  const name = (line.out ?? '').replace(/(?<=.)\/+$/, '');
  const { root, configuration, diagnostics } = siteConfiguration(line);
  if (configuration === undefined) {
    printDiagnostics(err, diagnostics, Infinity);
    return exitCodes.couldNotRun;
  }
  let folder: BuiltFolder;
  try {
    folder = builtFolder(name);
  } catch (error) {
    return refused(
      err,
      `The folder ${name} cannot be read: ${reason(error)}`,
      'Build the site first, then name what was built',
    );
  }
  const wished = line.url ?? configuration.url;
  const read = await openSite({ ...line, root, url: wished ?? nowhere }, world).read(
    configuration,
    diagnostics,
  );
  if (read.diagnostics.some(isNotAllRead)) {
    printDiagnostics(err, read.diagnostics, Infinity);
    return refused(err, `${name} is left as it is: a source could not be read`, 'Run it again when it can');
  }
  const postings = read.postings.filter(({ here }) => !here);
  const layout = layoutIn(folder, read);
  if (layout === undefined)
    return refused(
      err,
      `No page of any posting is in ${name}`,
      'Build the site first, with the address that it has in public, and name the folder it was built into',
    );
  const place = documentsPlace(layout, wished);
  const pages = { find: folder.find, text: (file: string) => pageText(folder, file) };
  const judgement = judgedPostings(postings, layout, pages, world.now());
  const snapshot = { ...read, postings: judgement.kept, site: { ...read.site, url: place.url } };
  const catalog = catalogAt(world.now(), snapshot);
  const edition = editionOf(catalog, registeredPublications);
  const indexNow = configuration.notify?.indexnow;
  let injected: Injected;
  try {
    injected = injectSite({
      edition,
      layout,
      place,
      folder,
      name,
      ...(indexNow === undefined ? {} : { indexNow }),
    });
  } catch (error) {
    const fault = diskFault(error);
    if (fault === undefined) throw error;
    return refused(
      err,
      `Not all of ${name} was written: ${fault.path}: ${fault.fault}`,
      'Put that right, and run it again',
    );
  }
  describeInjection(out, injected, { layout, place, name, wished, languages: snapshot.site.languages });
  const unnoted = await note(outboxFolderOf(root, configuration, wished, world), configuration, {
    edition,
    layout,
    pages: injected.pages,
  });
  const missed = [
    ...homeless(read, world.now(), name),
    ...judgementDiagnostics(judgement, name),
    ...injected.diagnostics,
    ...unnoted,
  ].sort(byPlace);
  printDiagnostics(out, missed, Infinity);
  describeSnapshot(out, catalog, read);
  return exitCodes.done;
}

/** Leaves word for `notify` of what there is to tell of, where anybody is to be told. */
async function note(
  folder: string,
  { notify, feeds }: Configuration,
  { edition, layout, pages }: Parameters<typeof writeInjectedNote>[1],
): Promise<readonly Diagnostic[]> {
  if (notify === undefined && feeds.hub === undefined) return [];
  try {
    await writeInjectedNote(outboxFolder(folder), { edition, layout, pages });
    return [];
  } catch (error) {
    return [outboxUnwritable(folder, error)];
  }
}

function describeInjection(
  out: Console,
  { postings, sections, documents, changed, removed }: Injected,
  { layout, place, name, wished, languages }: Injection,
): void {
  const links = sections === 0 ? '' : `, feed links on ${counted(sections, 'more page')}`;
  out.line(
    `Wrote into ${name}: JSON-LD on ${counted(postings, 'page')}${links}, ${counted(documents, 'document')}`,
  );
  out.line(`${counted(changed, 'file')} new or changed, ${removed} removed`);
  out.line(`The feeds are below ${place.url}`);
  if (wished !== undefined && wished !== place.url)
    out.line(`They are not below ${wished}, which is not an address of this site`);
  for (const language of languages)
    out.line(`For people, on your own page: ${linkTo(subscribeAddress(place, language), language)}`);
  for (const { url } of layout) out.line(`For robots.txt: Sitemap: ${url}${jobsSitemapName}`);
}

/** A line of HTML for a template: the page of all feeds in a language. */
function linkTo(address: string, { tag }: SiteLanguage): string {
  const { language, wording } = wordingFor(tag);
  const { pathname } = new URL(address);
  return `<a href="${htmlText(pathname)}" lang="${language}">${htmlText(wording.subscribe.title)}</a>`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Undefined where there are postings and not one of them has a page here. */
function layoutIn(folder: BuiltFolder, read: Snapshot): Layout | undefined {
  const postings = read.postings.filter(({ here }) => !here);
  const layouts = possibleLayouts(read.site.languages, postings);
  if (read.postings.length === 0) return layouts.findLast((layout) => layout.length === 1) ?? layouts[0];
  return fittingLayout(layouts, postings, (files) => folder.find(files) !== undefined);
}

/** Postings without an address on this site are in no feed here: nothing could lead to them. */
function homeless(read: Snapshot, now: number, name: string): readonly Diagnostic[] {
  return catalogAt(now, read)
    .open.filter(({ here }) => here)
    .map((posting) => pageNotFound(posting, name));
}
