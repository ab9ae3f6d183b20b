import type { Store as Values } from '../../stored/store.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Store } from '../../sources/store.ts';
import { keptName } from '../../text/kept-name.ts';

export interface KeptTexts extends Store {
  /** What could not be written since it was last asked. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/** Beside what is published (`rolecast/`): nobody who publishes deletes it. */
const prefix = 'rolecast-boards/';

/**
 * Texts in KV or R2, for one run: each is read once, for a moment later KV may still give an older one. `get` rejects
 * where the store cannot be reached, because what is kept must not be taken for lost and written over.
 */
export function keptTexts(values: Pick<Values, 'get' | 'put'>): KeptTexts {
  const known = new Map<string, string | undefined>();
  const found: Diagnostic[] = [];
  const nameOf = (key: string) => prefix + keptName(key);
  return {
    async get(key) {
      if (!known.has(key)) {
        const bytes = await values.get(nameOf(key));
        known.set(key, bytes && new TextDecoder().decode(bytes));
      }
      return known.get(key);
    },
    async put(key, text) {
      if (known.get(key) === text) return;
      known.set(key, text);
      try {
        await values.put([{ name: nameOf(key), bytes: new TextEncoder().encode(text) }]);
      } catch (error) {
        found.push(notKept(nameOf(key), error));
      }
    },
    diagnostics: () => found.splice(0),
  };
}

function notKept(name: string, error: unknown): Diagnostic {
  return {
    severity: 'warning',
    code: 'board-store-failed',
    message: `What a board said last is not kept in ${name}: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'The next run asks again; look whether the writes of the day are used up',
  };
}
