import type { Diagnostic } from '../../../model/diagnostic.ts';
import { readYaml } from '../../../text/yaml/read-yaml.ts';
import type { YamlFault } from '../../../text/yaml/yaml-values.ts';
import { isMapping, type Mapping } from '../../../text/mapping.ts';

export interface SiteYaml {
  /** Absent where nothing could be read. */
  readonly data?: Mapping;
  /** Not where something is missing of what addresses and languages are made of. */
  readonly isSound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * `!ENV NAME` is a variable of the machine that builds the site, and is not read: nothing rendered depends on the machine.
 * `!ENV [NAME, …, default]` is its default; a list of one is a name without. Any other tag (`!!python/name:…`, `!relative`)
 * is data that nobody asks for; it is never run.
 */
function tagged(tag: string, value: unknown): unknown {
  return tag === '!ENV' && Array.isArray(value) && value.length > 1 ? value.at(-1) : undefined;
}

/**
 * Reads a generator's YAML configuration (`mkdocs.yml`, `_config.yml`) as data. `needed` are the outermost keys that are
 * read of it; a fault elsewhere costs the part it is in. Never throws, never runs content, never reads the environment.
 */
export function readSiteYaml(text: string, file: string, needed: readonly string[]): SiteYaml {
  const { value, faults, positionOf } = readYaml(text, { hasYesAndNo: true, tagged });
  const said = faults.filter(({ kind }) => kind !== 'second-document');
  const isNeeded = ({ kind, path }: YamlFault) =>
    kind === 'lost' && (path[0] === undefined || needed.includes(path[0]));
  const diagnostics = said
    .slice(0, mostFaults)
    .map((fault) => diagnosticOf(fault, isNeeded(fault), { file, ...positionOf(fault.offset) }));
  if (isMapping(value)) return { data: value, isSound: !said.some(isNeeded), diagnostics };
  if (diagnostics.length > 0) return { isSound: false, diagnostics };
  return { isSound: false, diagnostics: [invalid('It holds no keys and values', { file, line: 1 })] };
}

/** More of one file are more of the same. */
const mostFaults = 20;

function diagnosticOf(
  { kind, found, advice, path }: YamlFault,
  isNeeded: boolean,
  where: NonNullable<Diagnostic['where']>,
): Diagnostic {
  if (isNeeded) return invalid(found, where);
  const [key = ''] = path;
  const counts = kind === 'repeated' ? 'the last one counts' : `\`${key}\` counts as not written`;
  return {
    severity: 'warning',
    code: 'site-config-invalid',
    message: `A part of the site's configuration is faulty, and ${counts}: ${found}`,
    hint: advice,
    where,
  };
}

function invalid(found: string, where: NonNullable<Diagnostic['where']>): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-invalid',
    message: `The site's configuration could not be read: ${found}`,
    hint: 'Its addresses and languages stay unknown until the generator itself accepts the file',
    where,
  };
}
