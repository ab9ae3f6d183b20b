import { RE2JS } from 're2js';
import { isWithin } from '../addresses/path-text.ts';
import { asMapping, asText, asTexts, type HugoConfig } from './config-values.ts';
import type { HugoRules } from './hugo-version.ts';
import { matchesGlob } from './page-target.ts';

/**
 * Whether the configuration takes a file, or a folder around it, out of the content: `ignoreFiles`, expressions that Go
 * runs on the whole path on the machine, and the filters of the mount of the content folder.
 */
export function ignoredFiles(
  config: HugoConfig,
  expressions: unknown,
  contentDir: string,
  rules: HugoRules,
): (file: string) => boolean {
  const ignore = asTexts(expressions, true).flatMap(compiled);
  const filters = mountsOf(config)
    .filter((mount) => isContentFolder(mount, contentDir))
    .flatMap((mount) => filtersOf(mount, rules));
  if (ignore.length === 0 && filters.length === 0) return () => false;
  const folders = new Map<string, boolean>();
  const isTakenOut = (path: string) => ignore.some((expression) => expression.matcher(machine + path).find());
  const isBelowTakenOut = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const cut = folder.lastIndexOf('/');
    const answer = isTakenOut(folder) || (cut > 0 && isBelowTakenOut(folder.slice(0, cut)));
    folders.set(folder, answer);
    return answer;
  };
  return (file) => {
    const cut = file.lastIndexOf('/');
    return (
      isTakenOut(file) ||
      (cut > 0 && isBelowTakenOut(file.slice(0, cut))) ||
      filters.some((keeps) => !keeps(file))
    );
  };
}

/** Stands for where the site lies on the machine that builds it: no expression begins at the site's own folder. */
const machine = '/\u{fffd}/';

/** Go's own syntax, in a time that grows with the path only. A fault stops Hugo, or is reported there. */
function compiled(expression: string): readonly RE2JS[] {
  try {
    return [RE2JS.compile(expression)];
  } catch {
    return [];
  }
}

/** The one folder that mounts put in the place of the content, for a language or for all; undefined where there is none, or several. */
export function mountedContent(config: HugoConfig, code: string): string | undefined {
  const whole = mountsOf(config).filter(({ target }) => plain(target) === 'content');
  const own = whole.filter((mount) => languagesOf(mount).includes(code));
  const [only, ...others] = own.length > 0 ? own : whole.filter((mount) => languagesOf(mount).length === 0);
  const source = plain(only?.['source']);
  return only === undefined || others.length > 0 || source.startsWith('..') ? undefined : source;
}

/** `lang`, or since Hugo 0.153 `sites.matrix.languages`. */
function languagesOf(mount: HugoConfig): readonly string[] {
  const matrix = asMapping(asMapping(mount['sites'])?.['matrix']);
  return [...asTexts(mount['lang'], true), ...asTexts(matrix?.['languages'], true)].map((code) =>
    code.toLowerCase(),
  );
}

/** Mounts of content from elsewhere, which are not followed. */
export function mountsElsewhere(config: HugoConfig, contentDirs: readonly string[]): boolean {
  return mountsOf(config).some(
    (mount) =>
      /^content\b/.test(asText(mount['target']) ?? '') &&
      !contentDirs.some((dir) => isContentFolder(mount, dir)),
  );
}

function mountsOf(config: HugoConfig): readonly HugoConfig[] {
  const mounts = asMapping(config['module'])?.['mounts'];
  return Array.isArray(mounts) ? mounts.map(asMapping).filter((mount) => mount !== undefined) : [];
}

/** Whether a mount puts the content folder, or a folder in it, where it would be without it. */
function isContentFolder(mount: HugoConfig, contentDir: string): boolean {
  const source = plain(mount['source']);
  return (
    isWithin(source, contentDir) && plain(mount['target']) === `content${source.slice(contentDir.length)}`
  );
}

function plain(path: unknown): string {
  return (asText(path) ?? '').replace(/^\.?\//, '').replace(/\/$/, '');
}

/**
 * `excludeFiles`, `includeFiles`, and `files` with `! pattern` where Hugo is new enough: whether they keep a file, whose
 * folders count too. What is included is, whatever is excluded.
 */
function filtersOf(mount: HugoConfig, { mountFiles }: HugoRules): readonly ((file: string) => boolean)[] {
  const listed = mountFiles ? asTexts(mount['files']) : [];
  const excluded = [
    ...asTexts(mount['excludefiles']),
    ...listed.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1).trim()),
  ];
  const included = [...asTexts(mount['includefiles']), ...listed.filter((glob) => !glob.startsWith('!'))];
  if (excluded.length === 0 && included.length === 0) return [];
  const source = plain(mount['source']);
  const isOf = (globs: readonly string[], path: string) =>
    globs.some((glob) => matchesGlob(glob.replace(/^\//, ''), path));
  const isExcluded = (path: string): boolean =>
    path !== '' && (isOf(excluded, path) || isExcluded(path.slice(0, Math.max(path.lastIndexOf('/'), 0))));
  return [
    (file) => {
      if (!isWithin(file, source)) return true;
      const path = file.slice(source.length).replace(/^\//, '');
      return included.length > 0 ? isOf(included, path) : !isExcluded(path);
    },
  ];
}
