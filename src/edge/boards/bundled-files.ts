import { compareText } from '../../model/diagnostic.ts';
import type { Files } from '../../sources/source.ts';

/** A folder of files (texts by path, with `/`) that travel with the code. Throws where there is none. */
export function bundledFiles(files: Readonly<Record<string, string>>, folder: string): Files {
  const before = folder === '.' ? '' : `${folder}/`;
  const texts = new Map(
    Object.entries(files)
      .filter(([path]) => path.startsWith(before))
      .map(([path, text]) => [path.slice(before.length), text] as const)
      .sort(([a], [b]) => compareText(a, b)),
  );
  if (texts.size === 0) throw new Error(`no file of the folder ${folder} travels with the Worker`);
  return {
    list: (inner) => [...texts.keys()].filter((path) => inner === '' || path.startsWith(`${inner}/`)),
    read: (path) => {
      const text = texts.get(path);
      return text === undefined
        ? {
            ok: false,
            problem: {
              severity: 'error',
              code: 'file-unreadable',
              message: `${path} does not travel with the Worker`,
              where: { file: path },
            },
          }
        : { ok: true, text };
    },
  };
}
