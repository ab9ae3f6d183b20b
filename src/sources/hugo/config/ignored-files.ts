import { RE2JS } from 're2js';
import { asTexts } from './config-values.ts';

/** Whether `ignoreFiles` takes a file, or a folder around it, out of the content: expressions that Go runs on the whole path on the machine. */
export function ignoredFiles(expressions: unknown): (file: string) => boolean {
  const ignore = asTexts(expressions, true).flatMap(compiled);
  if (ignore.length === 0) return () => false;
  const folders = new Map<string, boolean>();
  const isTakenOut = (path: string) => ignore.some((expression) => expression.matcher(machine + path).find());
  const isBelowTakenOut = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const cut = folder.lastIndexOf('/');
    const answer = isTakenOut(folder) || (cut > 0 && isBelowTakenOut(folder.slice(0, cut)));
    folders.set(folder, answer);
    return answer;
  };
  return (file) => {
    const cut = file.lastIndexOf('/');
    return isTakenOut(file) || (cut > 0 && isBelowTakenOut(file.slice(0, cut)));
  };
}

/** Stands for where the site lies on the machine that builds it: no expression begins at the site's own folder. */
const machine = '/\u{fffd}/';

/** Go's own syntax, in a time that grows with the path only. A fault stops Hugo, or is reported there. */
function compiled(expression: string): readonly RE2JS[] {
  try {
    return [RE2JS.compile(expression)];
  } catch {
    return [];
  }
}
