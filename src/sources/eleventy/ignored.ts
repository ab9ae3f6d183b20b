import { unknownValue, type ScriptCall } from '../../text/front-matter/script-values.ts';
import { matchesPattern } from '../files/folders/file-patterns.ts';
import type { Files } from '../source.ts';

/** What a configuration adds to `ignores` and does not delete again; `unknownValue` for what it computes. */
export function ignoresOf(calls: readonly ScriptCall[]): readonly (string | typeof unknownValue)[] {
  const found = new Set<string | typeof unknownValue>();
  for (const {
    on,
    called,
    arguments: [pattern],
  } of calls) {
    if (on !== 'ignores') continue;
    const entry = typeof pattern === 'string' ? pattern : unknownValue;
    if (called === 'add') found.add(entry);
    if (called === 'delete') found.delete(entry);
  }
  return [...found];
}

/**
 * Whether Eleventy leaves a file out (https://www.11ty.dev/docs/ignores/). Lines of `.gitignore` and `.eleventyignore` are
 * patterns from the folder of that file on, or a folder's name with all that is in it; not what git makes of them.
 */
export function ignoring(
  input: string,
  stated: readonly (string | typeof unknownValue)[],
  usesGitIgnore: boolean,
  files: Files,
): (file: string) => boolean {
  const all = files.list('');
  const lists = [
    ...(usesGitIgnore ? ['.gitignore'] : []),
    '.eleventyignore',
    ...(input === '' ? [] : [`${input}/.eleventyignore`]),
  ];
  const patterns = [
    ...lists.flatMap((file) => linesOf(file, files)),
    ...stated.flatMap((one) => (typeof one === 'string' ? [plain(one)] : [])),
  ].map((pattern) => {
    const folder = pattern.replace(/\/$/, '');
    return all.some((file) => file.startsWith(`${folder}/`)) ? `${folder}/**` : pattern;
  });
  return (file) => patterns.some((pattern) => matchesPattern(pattern, file));
}

function linesOf(file: string, files: Files): readonly string[] {
  const found = files.read(file);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const lines = found.ok ? found.text.split('\n').map((line) => line.trim()) : [];
  return lines.filter((line) => line !== '' && !/^[#!]/.test(line)).map((line) => folder + plain(line));
}

function plain(pattern: string): string {
  return pattern.replace(/^(?:\.?\/)+/, '');
}
