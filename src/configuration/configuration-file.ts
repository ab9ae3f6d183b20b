import * as v from 'valibot';
import { byPlace, type Diagnostic, type Where } from '../model/diagnostic.ts';
import { readLocatedYaml, type LocatedValue } from '../text/front-matter/located-yaml.ts';
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
  const { root, faults } = readLocatedYaml(text.replace(/^\uFEFF/, ''));
  const place = (path: Path): Where => ({ file, ...placeIn(root, path) });
  const unreadable = faults.map(({ at, found, advice }) => fault(found, advice, { file, ...at }));
  if (root === undefined) {
    return unreadable.length > 0
      ? { diagnostics: unreadable, place }
      : { configuration: {}, diagnostics: [], place };
  }
  const known = new Set(unreadable.map(({ where }) => placeText(where)));
  const invalid = configurationFaults(root.value)
    .map(({ path, message, hint }) => fault(message, hint, place(path)))
    .filter(({ where }) => !known.has(placeText(where)));
  const diagnostics = [...unreadable, ...invalid].sort(byPlace);
  if (diagnostics.length > 0) return { diagnostics, place };
  return { configuration: v.parse(configurationSchema, root.value), diagnostics, place };
}

/** A key that is wrong itself (`key: true`) is pointed at; otherwise its value is. */
function placeIn(root: LocatedValue | undefined, path: Path): Omit<Where, 'file'> {
  let at = root?.at ?? { line: 1, column: 1 };
  let here = root;
  for (const { key, isKey } of path) {
    const entry = here?.entries?.get(String(key));
    const next = entry?.value ?? here?.items?.[Number(key)];
    if (next === undefined) return at;
    at = isKey && entry !== undefined ? entry.at : next.at;
    here = next;
  }
  return at;
}

function placeText(where: Where | undefined): string {
  return `${where?.line}:${where?.column}`;
}

function fault(message: string, hint: string, where: Where): Diagnostic {
  return { severity: 'error', code: 'configuration-invalid', message, hint, where };
}
