import type { Diagnostic } from '../../../model/diagnostic.ts';
import {
  readScript,
  type ScriptCall,
  type ScriptValues,
  unknownValue,
} from '../../../text/front-matter/script-values.ts';
import { isMapping } from './site-yaml.ts';
import type { Files } from '../../source.ts';

export interface ScriptFile extends ScriptValues {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A site's configuration in JavaScript or TypeScript, as far as it can be read without running it. */
export function readScriptFile(file: string, files: Files): ScriptFile {
  const found = files.read(file);
  if (!found.ok) return { file, main: undefined, named: {}, calls: [], diagnostics: [found.problem] };
  const values = readScript(found.text);
  const { fault } = values;
  if (fault === undefined) return { file, ...values, diagnostics: [] };
  const diagnostic: Diagnostic = {
    severity: 'warning',
    code: 'site-config-invalid',
    message: `The site's configuration could not be read: ${fault.reason}`,
    hint: 'What it says has to be said in rolecast.yaml until the generator itself accepts the file',
    where: { file, line: fault.line },
  };
  return { file, ...values, diagnostics: [diagnostic] };
}

/** The value at a path of keys; undefined where there is none, `unknownValue` where only running the script would tell. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (at === unknownValue) return unknownValue;
    if (!isMapping(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}

export function isCall(value: unknown, name: string): value is ScriptCall {
  return isMapping(value) && value['called'] === name && Array.isArray(value['arguments']);
}

/** Said where a script computes what addresses hang on. `option`: what says it in rolecast.yaml. */
export function notTold(file: string, what: string, option: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-unsupported',
    message: `The site's configuration computes ${what}, which cannot be told without running it`,
    hint: `Write \`${option}\` on the source in rolecast.yaml`,
    where: { file },
  };
}
