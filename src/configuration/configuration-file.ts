import * as v from 'valibot';
import { byPlace, type Diagnostic, type Where } from '../model/diagnostic.ts';
import type { Position } from '../text/yaml/positions.ts';
import { type ReadYaml, readYaml } from '../text/yaml/read-yaml.ts';
import type { YamlNode } from '../text/yaml/yaml-tree.ts';
import { configurationFaults, type Path } from './configuration-faults.ts';
import { configurationSchema } from './schema/configuration-schema.ts';
import type { WrittenConfiguration } from './schema/written-configuration.ts';

export interface ConfigurationFile {
  /** Absent where the file has a fault: half a configuration is none. */
  readonly configuration?: WrittenConfiguration;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of a part of the file, or of the nearest part around it. */
  readonly place: (path: Path) => Where;
}

const longest = 1024 * 1024;

/**
 * Reads a rolecast.yaml. Every fault is reported at once, with its line and column. An empty file is a
 * configuration that says nothing. `file` is the name for messages. Never throws.
 */
export function parseConfiguration(text: string, file: string): ConfigurationFile {
  if (text.length > longest) {
    const message = `The configuration is ${text.length} characters long`;
    const diagnostic = fault(message, `Allowed: up to ${longest}`, { file, line: 1, column: 1 });
    return { diagnostics: [diagnostic], place: () => ({ file }) };
  }
  const read = readYaml(text, { isStrict: true });
  const place = (path: Path): Where => ({ file, ...placeIn(read, path) });
  const unreadable = read.faults.map(({ found, advice, offset, first }) => {
    const before = first === undefined ? '' : `; the first is on line ${read.positionOf(first).line}`;
    return fault(found + before, advice, { file, ...read.positionOf(offset) });
  });
  const { value } = read;
  if (value === undefined || value === null) {
    return unreadable.length > 0
      ? { diagnostics: unreadable, place }
      : { configuration: {}, diagnostics: [], place };
  }
  const known = new Set(unreadable.map(({ where }) => placeText(where)));
  const invalid = configurationFaults(value)
    .map(({ path, message, hint }) => fault(message, hint, place(path)))
    .filter(({ where }) => !known.has(placeText(where)));
  const diagnostics = [...unreadable, ...invalid].sort(byPlace);
  if (diagnostics.length > 0) return { diagnostics, place };
  return { configuration: v.parse(configurationSchema, value), diagnostics, place };
}

/** A key that is wrong itself (`key: true`) is pointed at; otherwise its value is, or its key where nothing was written for it. */
function placeIn({ root, positionOf }: ReadYaml, path: Path): Position {
  let offset = root?.start;
  let here = root;
  for (const { key, isKey } of path) {
    const entry: YamlNode['entries'][number] | undefined = here?.entries.findLast(
      ([name]) => name.text === String(key),
    );
    const next: YamlNode | undefined = entry?.[1] ?? here?.items[Number(key)];
    if (next === undefined) break;
    offset = entry !== undefined && (isKey || next.kind === 'nothing') ? entry[0].start : next.start;
    here = next;
  }
  return offset === undefined ? { line: 1, column: 1 } : positionOf(offset);
}

function placeText(where: Where | undefined): string {
  return `${where?.line}:${where?.column}`;
}

function fault(message: string, hint: string, where: Where): Diagnostic {
  return { severity: 'error', code: 'configuration-invalid', message, hint, where };
}
