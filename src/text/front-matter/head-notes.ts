import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Sparse } from '../yaml/sparse.ts';
import type { YamlFault } from '../yaml/yaml-values.ts';
import { empty, lowerKeys, type ParsedHead } from './front-matter-format.ts';

/** What is known of a head beside its values. */
export interface HeadNotes {
  /** What stands in the file for the numbers of `data` that are spelled otherwise (`04109`, `1.10`); see `asWritten`. */
  readonly written?: Readonly<Record<string, Sparse>>;
  /** Lower-case keys whose values have a fault and are not in `data`; the diagnostics say which. */
  readonly lost?: readonly LostPart[];
  /** By lower-case key, the values before the last one of a key that stands more than once. */
  readonly earlier?: Readonly<Record<string, readonly unknown[]>>;
}

export interface LostPart {
  readonly key: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly advice: string;
}

/** Faults of one head beyond these are more of the same. */
const mostNotes = 20;

/** What a head says beside its values: how numbers are spelled, and which parts are faulty or stand twice. */
export function notesOf(
  { yaml, written }: ParsedHead,
  file: string,
  headLine: number,
): HeadNotes & { readonly diagnostics: readonly Diagnostic[] } {
  const faults = (yaml?.faults ?? []).filter(({ kind }) => kind === 'lost' || kind === 'repeated');
  const earlier = empty<readonly unknown[]>();
  for (const { key = '', depth, earlier: values = [] } of faults)
    if (depth === 1) earlier[key.toLowerCase()] = values;
  const place = (offset: number) => {
    const at = yaml?.positionOf(offset) ?? { line: 1, column: 1 };
    return { file, line: at.line + headLine - 1, column: at.column };
  };
  const lost = faults.flatMap(({ kind, path, offset, found, advice }) => {
    const { line, column } = place(offset);
    return kind === 'lost' ? [{ key: (path[0] ?? '').toLowerCase(), line, column, found, advice }] : [];
  });
  const lineOf = (offset: number) => place(offset).line;
  return {
    ...(isSparseMapping(written) && { written: lowerKeys<Sparse>(written) }),
    ...(lost.length > 0 && { lost }),
    ...(Object.keys(earlier).length > 0 && { earlier }),
    diagnostics: faults.slice(0, mostNotes).map((fault) => note(fault, place(fault.offset), lineOf)),
  };
}

function note(
  { kind, found, advice, path, first }: YamlFault,
  where: NonNullable<Diagnostic['where']>,
  lineOf: (offset: number) => number,
): Diagnostic {
  if (kind === 'repeated')
    return {
      severity: 'warning',
      code: 'front-matter-key-repeated',
      message: `${found}; the first is on line ${lineOf(first ?? 0)}, and the last one counts`,
      hint: `${advice}; where one of them closes the posting, that one counts`,
      where,
    };
  return {
    severity: 'warning',
    code: 'front-matter-part-invalid',
    message: `\`${path[0] ?? ''}\` cannot be read and counts as not written: ${found}`,
    hint: advice,
    where,
  };
}

function isSparseMapping(written: Sparse | undefined): written is { readonly [key: string]: Sparse } {
  return typeof written === 'object' && !Array.isArray(written);
}
