import { parse as parseToml, TomlError } from 'smol-toml';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Position } from '../../../text/yaml/positions.ts';
import { readYaml } from '../../../text/yaml/read-yaml.ts';
import type { Files } from '../../source.ts';
import { asMapping, type HugoConfig, lowerKeys, merged, nested } from './config-values.ts';

export interface ConfigReading {
  readonly config: HugoConfig;
  /** The files that were read, in order. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a YAML file has a key `no` without quotes, which older versions of Hugo read as false. */
  readonly unquotedNo: boolean;
}

const extensions = ['toml', 'yaml', 'yml', 'json'];
const main = ['hugo', 'config'];

/** The configuration files of a Hugo site, weakest first: the one beside `content`, `config/_default`, `config/production`. */
export function configFiles(files: Files): readonly string[] {
  const top = new Set(files.list('').filter((file) => !file.includes('/')));
  const root = main.flatMap((name) => extensions.map((extension) => `${name}.${extension}`));
  const first = root.find((file) => top.has(file));
  const inFolder = (folder: string) => files.list(folder).filter((file) => keyPath(file) !== undefined);
  return [
    ...(first === undefined ? [] : [first]),
    ...mainFirst(inFolder('config/_default')),
    ...mainFirst(inFolder('config/production')),
  ];
}

/**
 * Reads and merges a site's configuration, keys lower-case at every depth (https://gohugo.io/configuration/introduction/).
 * A faulty file is an error, and the others still count.
 */
export function readConfig(files: Files): ConfigReading {
  const names = configFiles(files);
  const diagnostics: Diagnostic[] = [];
  let config: HugoConfig = {};
  let unquotedNo = false;
  for (const file of names) {
    const read = files.read(file);
    if (!read.ok) {
      diagnostics.push(read.problem);
      continue;
    }
    if (/\.ya?ml$/.test(file)) unquotedNo ||= /(?:^|[\s{,])no[ \t]*:(?:\s|$)/m.test(read.text);
    const parsed = parse(file, read.text);
    diagnostics.push(...parsed.faults);
    if ('value' in parsed) config = merged(config, nested(keyPath(file) ?? [], parsed.value));
  }
  return { config, files: names, diagnostics, unquotedNo };
}

function mainFirst(names: readonly string[]): readonly string[] {
  const isMain = (file: string) => keyPath(file)?.length === 0;
  return [...names.filter(isMain), ...names.filter((file) => !isMain(file))];
}

/** Where a file's values belong: `[]` for the main file, `['params']` for `params.yaml`, `['languages', 'fr', 'params']` for `params.fr.yaml`. */
function keyPath(file: string): readonly string[] | undefined {
  const match = /^(?:config\/[^/]+\/)?(?:(.*)\/)?([^/]+)\.(toml|ya?ml|json)$/.exec(file);
  if (match === null) return undefined;
  const [name = '', language] = (match[2] ?? '').split('.');
  const folders = (match[1] ?? '').split('/').filter((folder) => folder !== '');
  const own = folders.length === 0 && main.includes(name) ? [] : [...folders, name];
  if (language === undefined) return own;
  return ['languages', language, ...(name === 'languages' ? [] : own)];
}

interface Parsed {
  /** Absent where the file cannot be read. */
  readonly value?: unknown;
  readonly faults: readonly Diagnostic[];
}

function parse(file: string, text: string): Parsed {
  try {
    const { value: read, faults } = /\.ya?ml$/.test(file)
      ? fromYaml(file, text)
      : { value: file.endsWith('.json') ? (JSON.parse(text) as unknown) : parseToml(text), faults: [] };
    if (read === undefined && faults.length > 0) return { faults };
    const value = lowerKeys(read ?? {});
    if (value === undefined)
      return { faults: [...faults, fault(file, 'it has more parts than a configuration can have')] };
    return asMapping(value) === undefined && keyPath(file)?.length === 0
      ? { faults: [...faults, fault(file, 'it is not made of keys and values')] }
      : { value, faults };
  } catch (error) {
    if (error instanceof TomlError) {
      const reason = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
      return { faults: [fault(file, reason, { line: error.line, column: error.column })] };
    }
    if (error instanceof SyntaxError) return { faults: [fault(file, error.message)] };
    throw error;
  }
}

/** Outermost keys of which nothing is read here: a fault in one of them leaves the rest what the site means. */
const unread = new Set(
  'params menu menus author social markup minify imaging security services privacy related caches build deployment mediatypes sitemap'.split(
    ' ',
  ),
);

/** As Hugo does, the last of two equal keys counts. A fault in a part that is not read costs that part. */
function fromYaml(file: string, text: string): Parsed {
  const { value, faults, positionOf } = readYaml(text, {});
  const lost = faults.filter(({ kind }) => kind === 'lost');
  const isWhole = lost.every(({ path }) => unread.has((path[0] ?? '').toLowerCase()));
  return {
    ...(isWhole && { value }),
    faults: [
      ...lost.slice(0, isWhole ? 20 : 1).map(({ found, offset }) => fault(file, found, positionOf(offset))),
      ...faults
        .filter(({ kind }) => kind === 'repeated')
        .slice(0, 20)
        .map(({ found, advice, offset }) => repeated(file, found, advice, positionOf(offset))),
    ],
  };
}

function repeated(file: string, found: string, advice: string, place: Position): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-invalid',
    message: `${found} in the site's configuration; the last one counts, as it does for Hugo`,
    hint: advice,
    where: { file, ...place },
  };
}

function fault(
  file: string,
  reason: string,
  place: { readonly line?: number; readonly column?: number } = {},
): Diagnostic {
  return {
    severity: 'error',
    code: 'site-config-invalid',
    message: `The site's configuration cannot be read: ${reason}`,
    hint: 'Hugo itself refuses such a file; until it is mended, addresses and languages may be wrong',
    where: { file, ...place },
  };
}
