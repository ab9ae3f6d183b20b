import { plainPath } from '../../files/site/site-values.ts';
import { isWithin } from '../addresses/path-text.ts';
import { asBoolean, asMapping, asText, asTexts, type HugoConfig } from './config-values.ts';
import type { HugoRules } from './hugo-version.ts';
import { matchesGlob } from './page-target.ts';

/** A folder that stands in the site's content (https://gohugo.io/configuration/module/#mounts). */
export interface Mount {
  readonly source: string;
  /** Where it stands below the content; `''` is all of it. */
  readonly target: string;
  /** Of the files whose names say none; the default language where absent. */
  readonly language?: string;
  /** Whether its filters keep a file. */
  readonly keeps: (file: string) => boolean;
}

/**
 * The folders that hold content, those that win first: what `module.mounts` says, in place of the usual folders where it
 * says anything of content; then those of themes and modules that lie in the site.
 */
export function contentMounts(
  config: HugoConfig,
  languages: readonly { readonly code: string; readonly contentDir: string }[],
  rules: HugoRules,
): readonly Mount[] {
  const stated = ofContent(config);
  const usual = languages.map(({ code, contentDir }) => ({
    source: contentDir,
    target: '',
    language: code,
    keeps: () => true,
  }));
  const own = stated.filter(isFollowed).flatMap((mount): readonly Mount[] => {
    const [language] = languagesOf(mount);
    if (language !== undefined && !languages.some(({ code }) => code === language)) return [];
    return [
      {
        source: plain(mount['source']),
        target: targetOf(mount),
        ...(language !== undefined && { language }),
        keeps: filterOf(mount, rules),
      },
    ];
  });
  const themes = [
    ...asTexts(config['theme'], true),
    ...importsOf(config)
      .filter((one) => asBoolean(one['disable']) !== true && ofContentIn(one).length === 0)
      .filter((one) => !Array.isArray(one['mounts']) && asBoolean(one['nomounts']) !== true)
      .flatMap((one) => asText(one['path']) ?? []),
  ];
  const folders = [...new Set(themes)].flatMap((name) => [
    `themes/${name}/content`,
    `_vendor/${name}/content`,
  ]);
  return [
    ...(stated.length > 0 ? own : usual),
    ...folders.map((source) => ({ source, target: '', keeps: () => true })),
  ];
}

/** Content that the site takes from where it is not read: outside of its folder, for several languages at once, or from a module by parts. */
export function unfollowedMounts(config: HugoConfig): readonly string[] {
  return [
    ...ofContent(config).filter((mount) => !isFollowed(mount)),
    ...importsOf(config).flatMap(ofContentIn),
  ].map(({ source }) => asText(source) ?? '');
}

/** The one folder that mounts put in the place of the content, for a language or for all; undefined where there is none, or several. */
export function mountedContent(config: HugoConfig, code: string): string | undefined {
  const whole = ofContent(config).filter((mount) => targetOf(mount) === '');
  const own = whole.filter((mount) => languagesOf(mount).includes(code));
  const [only, ...others] = own.length > 0 ? own : whole.filter((mount) => languagesOf(mount).length === 0);
  const source = plain(only?.['source']);
  return only === undefined || others.length > 0 || source.startsWith('..') ? undefined : source;
}

function isFollowed(mount: HugoConfig): boolean {
  const source = asText(mount['source']) ?? '';
  return !/^(?:\/|[A-Za-z]:|\.\.(?:\/|$))/.test(source) && languagesOf(mount).length < 2;
}

/** `lang`, or since Hugo 0.153 `sites.matrix.languages`. */
function languagesOf(mount: HugoConfig): readonly string[] {
  const matrix = asMapping(asMapping(mount['sites'])?.['matrix']);
  return [...asTexts(mount['lang'], true), ...asTexts(matrix?.['languages'], true)].map((code) =>
    code.toLowerCase(),
  );
}

function ofContent(config: HugoConfig): readonly HugoConfig[] {
  return ofContentIn(asMapping(config['module']) ?? {});
}

function ofContentIn({ mounts }: HugoConfig): readonly HugoConfig[] {
  const all = Array.isArray(mounts) ? mounts.map(asMapping).filter((mount) => mount !== undefined) : [];
  return all.filter((mount) => isWithin(plain(mount['target']), 'content'));
}

function importsOf(config: HugoConfig): readonly HugoConfig[] {
  const imports = asMapping(config['module'])?.['imports'];
  return Array.isArray(imports) ? imports.map(asMapping).filter((one) => one !== undefined) : [];
}

function targetOf(mount: HugoConfig): string {
  return plain(mount['target']).slice('content'.length).replace(/^\//, '');
}

function plain(path: unknown): string {
  return plainPath(asText(path) ?? '');
}

/**
 * `excludeFiles`, `includeFiles`, and `files` with `! pattern` where Hugo is new enough: whether they keep a file, whose
 * folders count too. What is included is, whatever is excluded.
 */
function filterOf(mount: HugoConfig, { mountFiles }: HugoRules): (file: string) => boolean {
  const listed = mountFiles ? asTexts(mount['files']) : [];
  const excluded = [
    ...asTexts(mount['excludefiles']),
    ...listed.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1).trim()),
  ];
  const included = [...asTexts(mount['includefiles']), ...listed.filter((glob) => !glob.startsWith('!'))];
  if (excluded.length === 0 && included.length === 0) return () => true;
  const source = plain(mount['source']);
  const isOf = (globs: readonly string[], path: string) =>
    globs.some((glob) => matchesGlob(glob.replace(/^\//, ''), path));
  const isExcluded = (path: string): boolean =>
    path !== '' && (isOf(excluded, path) || isExcluded(path.slice(0, Math.max(path.lastIndexOf('/'), 0))));
  return (file) => {
    const path = file.slice(source.length).replace(/^\//, '');
    return included.length > 0 ? isOf(included, path) : !isExcluded(path);
  };
}
