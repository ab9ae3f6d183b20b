import { dirname, resolve, sep } from 'node:path';
import { type Catalog, catalogAt, type Snapshot } from '../../model/catalog.ts';
import type { Configuration } from '../../model/configuration.ts';
import { editionOf } from '../../model/document.ts';
import { isNotAllRead } from '../../admission/not-all-read.ts';
import { cacheFile } from '../disk/cache-folder.ts';
import { command } from '../command-line/command.ts';
import { onceOptions, severities, themeOptions } from '../command-line/common-options.ts';
import { flag, type Given, oneOf, required, someOf, text } from '../command-line/option.ts';
import { printDiagnostics } from '../console.ts';
import { compressions } from '../export/compressed.ts';
import { hostNames } from '../export/hosts/hosts.ts';
import { exportEdition, type Exported } from '../export/export.ts';
import { keptExport } from '../export/kept-export.ts';
import { findingsOf } from '../../checks/findings.ts';
import { failsAt } from '../../checks/reports/report.ts';
import { codeOf, reason } from '../disk/file-faults.ts';
import { openSite } from '../reading/opened-site.ts';
import { type OwnPublications, ownPublications } from '../own-publications.ts';
import { siteConfiguration } from '../reading/site-configuration.ts';
import { countedFiles, writtenFiles } from '../progress.ts';
import { describeSnapshot } from '../reading/snapshot-summary.ts';
import { exitCodes, refused, type World } from '../world.ts';
import { nowhere } from './collect.ts';

const options = {
  out: required(text('DIR', 'the folder to write; it is replaced as a whole', 'folder')),
  for: someOf(
    'HOSTS',
    hostNames,
    'how these hosts are told of 308 and 410: netlify, cloudflare, vercel, apache, nginx, none',
  ),
  compress: someOf('FORMS', compressions, 'compressed files beside the others: gz, br or both'),
  'fail-on': oneOf(
    'LEVEL',
    severities,
    'end with 1, when all is written, where check --fail-on would: error or warning',
  ),
  link: flag('make DIR a symbolic link, which is switched in one step'),
  ...themeOptions,
  ...onceOptions,
};

type BuildWish = Given<typeof options>;

export const buildCommand = command({
  name: 'build',
  summary: 'write the pages and feeds as files for any static host',
  about: 'Writes only what changed. It says until when the files are true: build again by then.',
  options,
  examples: [
    ['rolecast build . --out public --url https://lanternworks.example/jobs/', 'for a host of any kind'],
    ['rolecast build . --out public --for netlify', 'with its _redirects and _headers alone'],
    ['rolecast build . --out /srv/jobs --for nginx --compress gz,br --link', 'for your own server'],
  ],
  run: build,
});

export async function build(line: BuildWish, world: World): Promise<number> {
  const { out, err } = world;
  const { root, configuration, diagnostics } = siteConfiguration(line);
  if (configuration === undefined) {
    printDiagnostics(err, diagnostics, Infinity);
    return exitCodes.couldNotRun;
  }
  const folder = line.out ?? 'dist';
  const url = line.url ?? configuration.url ?? nowhere;
  const onRead = countedFiles(err);
  const site = openSite({ ...line, root, url, ...(onRead && { onRead }) }, world);
  const snapshot = await site.read(configuration, diagnostics);
  err.status?.('');
  if (snapshot.diagnostics.some(isNotAllRead)) {
    printDiagnostics(err, snapshot.diagnostics, Infinity);
    return refused(
      err,
      `${folder} was not written: a source could not be read`,
      'The export before stays as it was; run it again when it can',
    );
  }
  const among = postingsAround(folder, root, configuration, snapshot);
  if (among !== undefined)
    return refused(
      err,
      `${folder} was not written: it is in ${among}, which holds postings`,
      'Name a folder beside those of the postings, such as --out public: what is below them is the site’s own',
    );
  const own = await ownPublications(line.theme);
  if ('problem' in own) {
    return refused(err, `${folder} was not written: ${own.problem}`);
  }
  const catalog = catalogAt(world.now(), snapshot);
  let exported: Exported;
  try {
    exported = await exportOnce(catalog, own, folder, line, world);
  } catch (error) {
    err.status?.('');
    const why = codeOf(error) === undefined && error instanceof Error ? error.message : reason(error);
    return refused(err, `${folder} was not written: ${why}`);
  }
  err.status?.('');
  const { written, unchanged, removed } = exported;
  out.line(`Wrote ${folder}: ${written} files new or changed, ${unchanged} as before, ${removed} removed`);
  if (url === nowhere)
    out.line('Nothing says where these files will be served: add `url` to rolecast.yaml, or --url');
  else if (new URL(url).pathname !== '/' && !line.for?.includes('none'))
    out.line(
      `Serve it below ${new URL(url).pathname}: docs/hosting/static-hosts.md says what becomes of _headers and such`,
    );
  if (catalog.staleAt !== undefined)
    out.line(`True until ${catalog.staleAt}, when a posting opens or closes by itself: build again by then`);
  describeSnapshot(out, catalog, snapshot);
  const { failOn } = line;
  if (failOn === undefined) return exitCodes.done;
  // Addresses that lead nowhere are as bad as a warning.
  const isNowhere = url === nowhere && failOn === 'warning';
  const found = findingsOf(catalog, snapshot, world.now(), [], configuration.check).diagnostics;
  const failing = found.filter((one) => failsAt(one, failOn));
  const unsaid = failing.filter((one) => !snapshot.diagnostics.includes(one));
  printDiagnostics(err, unsaid, Infinity);
  return isNowhere || failing.length > 0 ? exitCodes.found : exitCodes.done;
}

/** The folder of postings that `out` is, or is below: a generator would publish what is written there. Not the source's own folder. */
function postingsAround(
  out: string,
  root: string,
  { sources }: Configuration,
  { postings }: Snapshot,
): string | undefined {
  const inRoot = (path: string) => resolve(root, path);
  const roots = new Set(sources.map(({ path }) => inRoot(path)));
  const folders = postings.flatMap(({ source: { file } }) =>
    file === undefined ? [] : [dirname(/(?:^|\/)index\.[^/]*$/.test(file) ? dirname(file) : file)],
  );
  const target = resolve(out) + sep;
  return [...new Set(folders)].find(
    (folder) =>
      inRoot(folder) !== resolve(root) &&
      !roots.has(inRoot(folder)) &&
      target.startsWith(inRoot(folder) + sep),
  );
}

/** Writes nothing where the folder is as it would be written. */
async function exportOnce(
  catalog: Catalog,
  { publications, themed }: OwnPublications,
  folder: string,
  line: BuildWish,
  world: World,
): Promise<Exported> {
  const progress = writtenFiles(world.err);
  const how = {
    ...(line.for && { hosts: line.for }),
    ...(line.compress && { compress: line.compress }),
    ...(line.link && { link: line.link }),
  };
  const target = resolve(folder);
  const kept =
    line.noCache || themed
      ? undefined
      : keptExport(cacheFile('exports', target, world), target, catalog, how);
  const there = kept?.isThere();
  if (there !== undefined) return { written: 0, unchanged: there, removed: 0 };
  const edition = editionOf(catalog, publications);
  const exported = await exportEdition(edition, folder, { ...how, ...(progress && { progress }) });
  kept?.keep();
  return exported;
}
