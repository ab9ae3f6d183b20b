import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { nearestFolder } from '../disk/nearest-folder.ts';

export interface SiteWish {
  /** The folder to read; the configuration's own where only that is named. */
  readonly path?: string;
  /** The configuration file; `rolecast.yaml` in the folder where absent. */
  readonly config?: string;
  readonly section?: readonly string[];
}

/** The configuration of a generator, as people hand it to the generator itself. */
const generatorConfiguration =
  /^(?:(?:hugo|config)\.(?:toml|ya?ml|json)|mkdocs\.ya?ml|_config\.(?:ya?ml|toml)|\.eleventy\.js|(?:eleventy|astro|docusaurus)\.config\.[cm]?[jt]s)$/;
const ownConfiguration = /^rolecast\.ya?ml$/;

export interface NamedSite {
  readonly wish: SiteWish;
  /** The file that was named in place of a folder, relative to the folder; absent for a configuration. */
  readonly only?: string;
}

/**
 * What is meant by a PATH that is a file: by a configuration its site, by any other the site that it lies in, which is
 * the nearest folder above that holds a configuration or is a repository.
 */
export function namedSite(wish: SiteWish): NamedSite {
  const { path } = wish;
  const stats = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  if (path === undefined || stats?.isFile() !== true) return { wish };
  const [folder, name] = [dirname(path), basename(path)];
  if (ownConfiguration.test(name)) return { wish: { ...wish, path: folder, config: wish.config ?? path } };
  if (generatorConfiguration.test(name)) return { wish: { ...wish, path: folder } };
  const site = nearestFolder(resolve(folder), isSite) ?? resolve(folder);
  return {
    wish: { ...wish, path: relative('.', site) || '.' },
    only: relative(site, resolve(path)).replaceAll('\\', '/'),
  };
}

/**
 * By a folder without a configuration of its own, below one with a configuration in the same repository, that site is meant
 * where something is only looked at.
 */
export function siteOfPart(wish: SiteWish): NamedSite {
  const { path, config } = wish;
  const folder = resolve(path ?? '.');
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  if (config !== undefined || !isFolder || isSite(folder)) return namedSite(wish);
  const site = nearestFolder(folder, isSite);
  if (site === undefined || !isConfigured(site)) return namedSite(wish);
  return {
    wish: { ...wish, path: relative('.', site) || '.' },
    only: `${relative(site, folder).replaceAll('\\', '/')}/`,
  };
}

const isSite = (folder: string) => isConfigured(folder) || existsSync(join(folder, '.git'));

function isConfigured(folder: string): boolean {
  return namesIn(folder).some((name) => ownConfiguration.test(name) || generatorConfiguration.test(name));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
