import type { SourceOptions } from '../sources/configuration.ts';
import { registeredSources } from '../sources/registered.ts';
import type { Desk, Source } from '../sources/source.ts';

/** The kind of a configured source. Throws where there is none, which the configuration's schema does not let through. */
export function kindOf({ type }: SourceOptions): Source {
  const kind = registeredSources.find((one) => one.type === type);
  if (kind === undefined) throw new Error(`no source of type ${type}`);
  return kind;
}

/** What a source that is elsewhere finds where others find their folder. */
export const noFolder: Pick<Desk, 'files' | 'history'> = {
  files: {
    list: () => [],
    read: (path) => {
      throw new Error(`a source that is elsewhere asked for the file ${path}`);
    },
  },
  history: { state: 'absent', version: 'absent', of: () => undefined, diagnostics: () => [] },
};
