import type { Files } from '../../source.ts';
import { statedVersion } from '../../files/site/stated-version.ts';
import { compareVersions, isSince, type Version, versionIn } from '../../files/site/versions.ts';
import { asMapping, asText, type HugoConfig } from './config-values.ts';

/** The version of Hugo that a site is read by. */
export interface HugoVersion {
  readonly version: Version;
  /** The file that states it; absent where nothing does and the newest known one is assumed. */
  readonly file?: string;
}

/** The newest version whose addresses the tests compare with: it counts where a site states none. */
export const newest: Version = [0, 169, 0];
/** The older ones. */
export const testedVersions: readonly Version[] = [
  [0, 131, 0],
  [0, 111, 3],
];

/** Where Hugo began to do otherwise; between two versions of the tests the release that announced it. */
const changes = {
  /** One sanitized path for each page: spaces one by one, `#` escaped, capitals of languages and sections ignored. */
  logicalPaths: [0, 123, 0],
  /** `url: /x/:slug/` in a head. */
  urlTokens: [0, 131, 0],
  /** `:sectionslug`, `\:`. */
  sectionTokens: [0, 149, 0],
  /** `no` as a key or value of YAML is a text; before, it was false. */
  yamlWords: [0, 152, 0],
  /** `files` of a mount. */
  mountFiles: [0, 153, 0],
  /** A section's `slug` is part of its pages' addresses; `/` in a title is a hyphen; permalinks for folders and as a list. */
  sectionSlugs: [0, 160, 0],
} as const satisfies Readonly<Record<string, Version>>;

/** What the version of a site does. */
export type HugoRules = { readonly [Change in keyof typeof changes]: boolean };

export function rulesOf(version: Version): HugoRules {
  return Object.fromEntries(
    Object.entries(changes).map(([name, since]) => [name, isSince(version, since)]),
  ) as unknown as HugoRules;
}

/** What is stated outright, else the newest that `module.hugoVersion` allows. */
export function hugoVersion(config: HugoConfig, configFile: string, files: Files): HugoVersion {
  const stated = statedVersion(files, {
    variable: 'HUGO_VERSION',
    input: 'hugo-version',
    tools: ['hugo', 'gohugo', 'hugo-extended'],
    npm: ['hugo-extended', 'hugo-bin'],
  });
  if (stated !== undefined) return stated;
  const range = asMapping(asMapping(config['module'])?.['hugoversion']) ?? {};
  const highest = versionIn(asText(range['max']) ?? '');
  return highest === undefined || compareVersions(highest, newest) >= 0
    ? { version: newest }
    : { version: highest, file: configFile };
}
