import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { loadConfiguration, type LoadedConfiguration } from '../sources/load-configuration.ts';
import { diskFiles } from './disk-files.ts';
import { reason } from './file-faults.ts';

export interface SiteWish {
  /** The folder to read; the configuration's own where only that is named. */
  readonly path?: string;
  /** The configuration file; `rolecast.yaml` in the folder where absent. */
  readonly config?: string;
  readonly section?: string;
}

export interface SiteConfiguration extends LoadedConfiguration {
  /** Absolute. */
  readonly root: string;
  /** Absolute; absent where there is none and everything was detected. */
  readonly file?: string;
}

export const configurationName = 'rolecast.yaml';

/** Reads the configuration of a folder on disk, or recognises what is in the folder. Never throws for what it finds. */
export function siteConfiguration({ path, config, section }: SiteWish): SiteConfiguration {
  const root = resolve(path ?? (config === undefined ? '.' : dirname(config)));
  const own = join(root, configurationName);
  const file = config === undefined ? (existsSync(own) ? own : undefined) : resolve(config);
  const wish = section === undefined ? {} : { section };
  const files = (folder: string) => diskFiles(join(root, folder));
  try {
    diskFiles(root);
  } catch (error) {
    return { root, notes: [], diagnostics: [noFolder(path ?? root, error)] };
  }
  if (file === undefined) return { root, ...loadConfiguration({ files, wish }) };
  const name = nameFrom(root, file);
  const read = readConfiguration(file, name);
  if ('problem' in read) return { root, file, notes: [], diagnostics: [read.problem] };
  return { root, file, ...loadConfiguration({ file: { name, text: read.text }, files, wish }) };
}

function readConfiguration(
  file: string,
  name: string,
): { readonly text: string } | { readonly problem: Diagnostic } {
  try {
    const read = diskFiles(dirname(file)).read(basename(file));
    return read.ok ? read : { problem: { ...read.problem, where: { file: name } } };
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
    hint: 'Name the folder of a site: rolecast serve PATH',
  };
}
