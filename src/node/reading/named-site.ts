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
  if (path === undefined || statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return { wish };
  const [folder, name] = [dirname(path), basename(path)];
  if (ownConfiguration.test(name)) return { wish: { ...wish, path: folder, config: wish.config ?? path } };
  if (generatorConfiguration.test(name)) return { wish: { ...wish, path: folder } };
  const site = nearestFolder(resolve(folder), isSite) ?? resolve(folder);
  return {
    wish: { ...wish, path: relative('.', site) || '.' },
    only: relative(site, resolve(path)).replaceAll('\\', '/'),
  };
}

function isSite(folder: string): boolean {
  return (
    namesIn(folder).some((name) => ownConfiguration.test(name) || generatorConfiguration.test(name)) ||
    existsSync(join(folder, '.git'))
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
