import { CORE_SCHEMA, loadAll, YAMLException } from 'js-yaml';
import { parse as parseToml, TomlError } from 'smol-toml';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Files } from '../../source.ts';
import { asMapping, type HugoConfig, lowerKeys, merged, nested } from './config-values.ts';

export interface ConfigReading {
  readonly config: HugoConfig;
  /** The files that were read, in order. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
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
  for (const file of names) {
    const read = files.read(file);
    if (!read.ok) {
      diagnostics.push(read.problem);
      continue;
    }
    const parsed = parse(file, read.text);
    if ('fault' in parsed) diagnostics.push(parsed.fault);
    else config = merged(config, nested(keyPath(file) ?? [], parsed.value));
  }
  return { config, files: names, diagnostics };
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

function parse(file: string, text: string): { value: unknown } | { fault: Diagnostic } {
  try {
    const value = lowerKeys(parsed(file, text) ?? {});
    if (value === undefined) return { fault: fault(file, 'it has more parts than a configuration can have') };
    return asMapping(value) === undefined && keyPath(file)?.length === 0
      ? { fault: fault(file, 'it is not made of keys and values') }
      : { value };
  } catch (error) {
    if (error instanceof YAMLException) {
      const place =
        error.mark === undefined ? {} : { line: error.mark.line + 1, column: error.mark.column + 1 };
      return { fault: fault(file, error.reason, place) };
    }
    if (error instanceof TomlError) {
      const reason = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
      return { fault: fault(file, reason, { line: error.line, column: error.column }) };
    }
    if (error instanceof SyntaxError) return { fault: fault(file, error.message) };
    throw error;
  }
}

function parsed(file: string, text: string): unknown {
  if (file.endsWith('.json')) return JSON.parse(text) as unknown;
  if (file.endsWith('.toml')) return parseToml(text);
  return loadAll(text, { schema: CORE_SCHEMA, maxDepth: 20, maxAliases: 100 })[0];
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
