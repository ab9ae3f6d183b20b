import type { Desk } from '../sources/source.ts';

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
