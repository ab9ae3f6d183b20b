import type { Diagnostic } from '../../model/diagnostic.ts';
import { lowerKeys, plain } from '../../text/front-matter/front-matter-format.ts';
import { isTold } from '../../text/front-matter/script-values.ts';
import { isMapping } from '../files/site/site-yaml.ts';
import type { Files } from '../source.ts';
import { dataIn, type EleventyConfig } from './config.ts';

/** What the files of data around a template add to its front matter (https://www.11ty.dev/docs/data-template-dir/). */
export interface CascadedData {
  /** Keys lower-case, the nearest file's first; what cannot be told is left out. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Keys whose values only running a script would tell, and the file. */
  readonly unknown: Readonly<Record<string, string>>;
}

export interface DirectoryData {
  readonly of: (file: string) => CascadedData;
  readonly diagnostics: () => readonly Diagnostic[];
  /** All that was read, plain. */
  readonly settings: () => unknown;
}

const extensions = ['.json', '.mjs', '.cjs', '.js'];

export function directoryData(config: EleventyConfig, files: Files): DirectoryData {
  const there = new Set(files.list(config.input));
  const diagnostics: Diagnostic[] = [];
  const read = new Map<string, CascadedData>();

  const layer = (file: string): CascadedData => {
    const known = read.get(file);
    if (known !== undefined) return known;
    const { value, isSound } = dataIn(file, files);
    if (!isSound || (!isMapping(value) && value !== undefined)) diagnostics.push(unreadable(file));
    const found = layerOf(value, file);
    read.set(file, found);
    return found;
  };

  /** The files for one stem, weakest first: the last suffix, then JSON before scripts. */
  const layersFor = (stem: string): readonly string[] =>
    config.dataSuffixes
      .toReversed()
      .flatMap((suffix) => (suffix === '' ? ['.json'] : extensions).map((end) => stem + suffix + end))
      .filter((file) => there.has(file));

  return {
    of(file) {
      const stems = stemsFor(file, config.input);
      const layers = stems.flatMap(layersFor).map(layer);
      return {
        values: Object.assign({}, ...layers.map(({ values }) => values)) as Readonly<Record<string, unknown>>,
        unknown: Object.assign({}, ...layers.map(({ unknown }) => unknown)) as Readonly<
          Record<string, string>
        >,
      };
    },
    diagnostics: () => diagnostics,
    settings: () => [...read],
  };
}

/** `src/src`, `src/jobs/jobs`, `src/jobs/baker`: weakest first. */
function stemsFor(file: string, input: string): readonly string[] {
  const inside = input === '' ? file : file.slice(input.length + 1);
  const parts = inside.split('/');
  const name = (parts.pop() ?? '').replace(/\.[^.]+$/, '');
  const start = input === '' ? [] : [input];
  const folders = parts.map((part, index) => [...start, ...parts.slice(0, index + 1), part].join('/'));
  const root = input === '' ? [] : [`${input}/${input.split('/').at(-1) ?? ''}`];
  return [...root, ...folders, [...start, ...parts, name].join('/')];
}

function layerOf(value: unknown, file: string): CascadedData {
  const values: Record<string, unknown> = {};
  const unknown: Record<string, string> = {};
  const lowered = isMapping(value) ? lowerKeys(value) : {};
  for (const [key, one] of Object.entries(lowered)) {
    if (!isTold(one)) unknown[key] = file;
    else values[key] = plainOr(one);
  }
  return { values, unknown };
}

function plainOr(value: unknown): unknown {
  try {
    return plain(value, 0);
  } catch {
    return undefined;
  }
}

function unreadable(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-invalid',
    message: 'This file of data could not be read',
    hint: 'What it adds to the postings below it (addresses, languages, drafts) is not known until it is mended',
    where: { file },
  };
}
