import type { FileHistory, Files, FileText, Desk } from '../../../src/sources/source.ts';
import type { Configuration } from '../../../src/model/configuration.ts';
import { hugo } from '../../../src/sources/hugo/hugo.ts';
import { nowhere } from '../../support/memory-site.ts';
import type { Draft } from '../../../src/sources/source.ts';
import { compareText } from '../../../src/model/diagnostic.ts';

/** A folder that is a value: paths and texts. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  const paths = Object.keys(texts).sort(compareText);
  return {
    list: (folder) => paths.filter((path) => folder === '' || path.startsWith(`${folder}/`)),
    read: (path): FileText => {
      const text = texts[path];
      if (text !== undefined) return { ok: true, text };
      return {
        ok: false,
        problem: { severity: 'error', code: 'file-unreadable', message: 'absent', where: { file: path } },
      };
    },
  };
}

export function deskOf(
  files: Files,
  configuration: Configuration,
  history: Readonly<Record<string, FileHistory>> = {},
): Desk {
  return {
    configuration,
    files,
    history: {
      state: Object.keys(history).length > 0 ? 'complete' : 'absent',
      of: (path) => history[path],
      diagnostics: () => [],
    },
    ...nowhere,
    now: 0,
    signal: new AbortController().signal,
    memo: (_key, _input, make) => make(),
  };
}

/** Detects and reads a site as the command line does, without any configuration. */
export async function readSite(
  files: Files,
  section?: string,
  history?: Readonly<Record<string, FileHistory>>,
) {
  const detection = hugo.detect?.(files, section === undefined ? {} : { section });
  if (detection === undefined) throw new Error('not recognised as a Hugo site');
  const options = detection.configuration.sources[0];
  if (options === undefined) throw new Error('no source was found');
  const harvest = await hugo.read(options, deskOf(files, detection.configuration, history));
  const byFile = new Map<string, Draft>();
  for (const draft of harvest.drafts) if (draft.file !== undefined) byFile.set(draft.file, draft);
  return { detection, harvest, byFile };
}
