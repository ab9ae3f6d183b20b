import { statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import {
  type ConfigurationParts,
  loadConfiguration,
  type LoadedConfiguration,
} from '../../configuration/load-configuration.ts';
import { isNotAllRead } from '../../admission/not-all-read.ts';
import { type DiskFiles, diskFiles } from '../disk/disk-files.ts';
import type { PathUse } from '../../configuration/configured-paths.ts';
import { placeFault } from '../disk/place-fault.ts';
import { isTrouble, reason } from '../disk/file-faults.ts';
import { namedSite, type SiteWish } from './named-site.ts';

export interface SiteConfiguration extends LoadedConfiguration {
  /** Absolute. */
  readonly root: string;
  /** Absolute; absent where there is none and everything was detected. */
  readonly file?: string;
  /** The file of the site that was named in place of its folder, relative to `root`; a folder in it ends with `/`. */
  readonly only?: string;
}

export const configurationName = 'rolecast.yaml';

/** Reads the configuration of a folder on disk, or recognises what is in the folder. Never throws for what it finds. */
export function siteConfiguration(wish: SiteWish, named = namedSite): SiteConfiguration {
  const { wish: meant, only } = named(wish);
  return { ...folderConfiguration(meant), ...(only !== undefined && { only }) };
}

function folderConfiguration({ path, config, section }: SiteWish): SiteConfiguration {
  const root = resolve(path ?? (config === undefined ? '.' : dirname(config)));
  const own = join(root, configurationName);
  const file = config === undefined ? (isThere(own) ? own : undefined) : resolve(config);
  const wish = section === undefined ? {} : { section };
  const opened: DiskFiles[] = [];
  const files = (folder: string) => {
    const one = diskFiles(join(root, folder));
    opened.push(one);
    return one;
  };
  // Answers of boards are kept beside the ledger.
  const pathFault = (inner: string, use: PathUse) =>
    placeFault(root, inner, use) ??
    (use === 'written' ? placeFault(root, join(dirname(inner), 'boards'), use) : undefined);
  const load = (parts: Pick<ConfigurationParts, 'file'>) =>
    doubted(loadConfiguration({ ...parts, files, wish, pathFault }), opened);
  try {
    diskFiles(root);
  } catch (error) {
    return { root, notes: [], diagnostics: [noFolder(path ?? root, error)] };
  }
  if (file === undefined) return { root, ...load({}) };
  const name = nameFrom(root, file);
  const read = readConfiguration(file, name);
  if ('problem' in read) return { root, file, notes: [], diagnostics: [read.problem] };
  return { root, file, ...load({ file: { name, text: read.text } }) };
}

/** What was made of files that the machine could not read for now may not be what the site means. */
function doubted(loaded: LoadedConfiguration, opened: readonly DiskFiles[]): LoadedConfiguration {
  const trouble = opened.flatMap((files) => files.diagnostics()).filter(isNotAllRead);
  if (trouble.length === 0) return loaded;
  return { ...loaded, diagnostics: [...loaded.diagnostics, ...trouble], isDoubtful: true };
}

/** What nobody can say counts as there: reading it will tell. */
function isThere(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return isTrouble(error);
  }
}

function readConfiguration(
  file: string,
  name: string,
): { readonly text: string } | { readonly problem: Diagnostic } {
  try {
    const read = diskFiles(dirname(file)).read(basename(file));
    if (read.ok) return read;
    const hint = 'Name a file that is there with --config, or leave --config out';
    return { problem: { ...read.problem, ...(!isThere(file) && { hint }), where: { file: name } } };
  } catch (error) {
    return { problem: noFolder(dirname(name), error) };
  }
}

/** As people call it: relative to the folder where it lies in it. */
function nameFrom(root: string, file: string): string {
  const inner = relative(root, file).replaceAll('\\', '/');
  return inner.startsWith('../') ? file : inner;
}

export function noFolder(path: string, error: unknown): Diagnostic {
  return {
    severity: 'error',
    code: 'file-unreadable',
    message: `The folder ${path} cannot be read: ${reason(error)}`,
    hint: 'Name the folder of a site, or a file in it',
  };
}
