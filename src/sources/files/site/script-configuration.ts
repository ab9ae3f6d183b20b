import type { Diagnostic } from '../../../model/diagnostic.ts';
import {
  isScriptCall,
  isTold,
  memberOf,
  readScript,
  type ScriptCall,
  type ScriptValues,
  unknownValue,
} from '../../../text/front-matter/script-values.ts';
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
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' || at === unknownValue ? memberOf(at ?? {}, key) : undefined),
    value,
  );
}

/** The same, where a value is wanted: calls and functions are `unknownValue` too. */
export function toldAt(value: unknown, ...path: readonly string[]): unknown {
  const found = valueAt(value, ...path);
  return isTold(found) ? found : unknownValue;
}

export function isCall(value: unknown, name: string): value is ScriptCall {
  return isScriptCall(value) && value.called === name;
}

/** Said where a script computes what postings or addresses hang on. `option`: what says it in rolecast.yaml, if anything does. */
export function notTold(file: string, what: string, option?: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-unsupported',
    message: `The site's configuration computes ${what}, which cannot be told without running it`,
    hint:
      option === undefined
        ? 'Write it there as a plain value; what hangs on it (pages, languages, addresses) is not known until then'
        : `Write \`${option}\` on the source in rolecast.yaml`,
    where: { file },
  };
}
