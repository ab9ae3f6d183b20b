import type { Diagnostic } from '../model/diagnostic.ts';
import type { Configuration } from '../model/configuration.ts';
import type { Path } from './configuration-faults.ts';
import { configuredPaths, type PathUse } from './configured-paths.ts';
import { parseConfiguration, type ConfigurationFile } from './configuration-file.ts';
import { detectSite } from './detect.ts';
import { resolveConfiguration } from './resolve-configuration.ts';
import { registeredSources } from '../sources/registered.ts';
import type { Detection, DetectionWish, Files } from '../sources/source.ts';
import type { WrittenConfiguration, WrittenSource } from './schema/written-configuration.ts';

export interface LoadedConfiguration {
  /** Absent where the file has a fault, or where there is none and nothing was recognised. */
  readonly configuration?: Configuration;
  readonly diagnostics: readonly Diagnostic[];
  /** What detection found, a line each, where the file names no source. */
  readonly notes: readonly string[];
  /** Set where a site's own configuration has a fault: what was taken from it may not be what the site means. */
  readonly isDoubtful?: true;
}

export interface ConfigurationParts {
  /** The configuration file; absent where there is none. `name` is for messages. */
  readonly file?: { readonly name: string; readonly text: string };
  /** Why a path of the configuration may not be used; absent where there is no disk. */
  readonly pathFault?: (path: string, use: PathUse) => string | undefined;
  /** The files under a source's `path`. Throws where there is no such folder. */
  readonly files: (path: string) => Files;
  readonly wish: DetectionWish;
}

/** The configuration of a folder: its file, completed by what its sources recognise. */
export function loadConfiguration(parts: ConfigurationParts): LoadedConfiguration {
  const { file, files, wish } = parts;
  const parsed: ConfigurationFile =
    file === undefined
      ? { configuration: {}, diagnostics: [], place: () => ({ file: 'rolecast.yaml' }) }
      : parseConfiguration(file.text, file.name);
  if (parsed.configuration === undefined) return { diagnostics: parsed.diagnostics, notes: [] };
  const outside = configuredPaths(parsed.configuration).flatMap(({ at, value, use }) => {
    const fault = parts.pathFault?.(value, use);
    return fault === undefined ? [] : [pathMisused(at, value, fault, parsed.place)];
  });
  if (outside.length > 0) return { diagnostics: outside, notes: [] };
  const written = withSection(parsed.configuration, wish);
  if (written.sources !== undefined) {
    const looks = written.sources.map((source) => lookInto(source, files));
    const resolved = resolveConfiguration(
      written,
      looks.map(({ detection }) => detection),
      parsed.place,
    );
    if (resolved.configuration !== undefined)
      return { ...resolved, notes: [], ...doubt(looks.map(({ detection }) => detection)) };
    const absent = looks.flatMap(({ absent }, index) =>
      absent === undefined ? [] : [folderMissing(absent, index, parsed.place)],
    );
    return { diagnostics: [...absent, ...resolved.diagnostics], notes: [] };
  }
  const { detection, diagnostics } = detectSite(files('.'), wish);
  if (detection === undefined) return { diagnostics, notes: [] };
  const resolved = resolveConfiguration(written, [detection], parsed.place);
  return {
    ...resolved,
    diagnostics: [...resolved.diagnostics, ...diagnostics],
    notes: detection.notes,
    ...doubt([detection]),
  };
}

function doubt(detections: readonly (Detection | undefined)[]): Pick<LoadedConfiguration, 'isDoubtful'> {
  return detections.some((detection) => detection?.isDoubtful) ? { isDoubtful: true } : {};
}

/** What the source's own kind recognises in its folder; or that there is no such folder, which reading it will say too. */
function lookInto(
  written: WrittenSource,
  files: ConfigurationParts['files'],
): { readonly detection?: Detection; readonly absent?: string } {
  const source = registeredSources.find(({ type }) => type === written.type);
  if (source?.detect === undefined) return {};
  const { section, path = '.' } = written;
  let folder: Files;
  try {
    folder = files(path);
  } catch {
    return { absent: path };
  }
  const wished = [section ?? []].flat().filter((one) => typeof one === 'string');
  const detection = source.detect(folder, wished.length > 0 ? { section: wished } : {});
  return detection === undefined ? {} : { detection };
}

function pathMisused(at: Path, value: string, fault: string, place: ConfigurationFile['place']): Diagnostic {
  const key = at
    .map(({ key: part }) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .slice(1);
  return {
    severity: 'error',
    code: 'configuration-invalid',
    message: `${key} is "${value}", which ${fault}`,
    hint: 'Allowed: a place inside the folder that is read, links followed. A ledger elsewhere is named with --ledger',
    where: place(at),
  };
}

/** Said where something that the folder could have told is missing. */
function folderMissing(path: string, index: number, place: ConfigurationFile['place']): Diagnostic {
  return {
    severity: 'error',
    code: 'configuration-invalid',
    message: `sources[${index}].path is "${path}", and there is no such folder`,
    hint: 'Name a folder inside the one that is read',
    where: place([
      { key: 'sources', isKey: true },
      { key: index, isKey: false },
      { key: 'path', isKey: false },
    ]),
  };
}

/** A section that was asked for outright wins over the file's. */
function withSection(written: WrittenConfiguration, { section }: DetectionWish): WrittenConfiguration {
  if (section === undefined || written.sources === undefined) return written;
  const takesSection = (source: WrittenSource) => {
    const options = registeredSources.find(({ type }) => type === source.type)?.options;
    return (
      options !== undefined && 'entries' in options && Object.hasOwn(options.entries as object, 'section')
    );
  };
  return {
    ...written,
    sources: written.sources.map((source) => (takesSection(source) ? { ...source, section } : source)),
  };
}
