import type { DraftResult } from './file-draft.ts';
import type { Desk, FileText, History } from '../../source.ts';

/** A result, and whether it hangs on nothing but its file, what is around it and history. */
export interface Made {
  readonly result: DraftResult;
  readonly alone: boolean;
}

/**
 * What a file gave in an earlier reading, for as long as it, the values `around` it and what history says are the same.
 * `make` asks history through the function that it is given.
 */
export function keptResult(
  { memo, history }: Desk,
  file: string,
  key: string,
  [text, ...around]: readonly [FileText, ...(readonly unknown[])],
  make: (of: History['of']) => Made,
): DraftResult {
  let fresh = false;
  const makeNow = () => {
    fresh = true;
    let asked = false;
    const made = make((path) => {
      asked = true;
      return history.of(path);
    });
    return { ...made, asked };
  };
  const kept = memo('draft', [text, history.version ?? history, key, ...around], makeNow, file);
  if (!fresh && !kept.alone) return makeNow().result;
  if (!fresh && kept.asked) history.of(file);
  return kept.result;
}
