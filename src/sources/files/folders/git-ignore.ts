import { matchesPattern } from './file-patterns.ts';

/**
 * Whether a path is among those that lines of the form of `.gitignore` name, as MkDocs has it from pathspec: the last line
 * that matches decides, a file that is named itself outweighs the folder in which it lies, and `!` takes back.
 */
export function gitIgnore(lines: string): (path: string) => boolean {
  const rules = lines
    .slice(0, longest)
    .split('\n')
    .flatMap((line) => ruleOf(line.trim()));
  return (path) => {
    let [isIgnored, weight] = [false, 0];
    for (const { isTakenBack, file, folder } of rules) {
      const inFolder = matchesPattern(folder, path);
      if (!inFolder && (file === undefined || !matchesPattern(file, path))) continue;
      const own = inFolder ? 1 : 2;
      if (own >= weight) [isIgnored, weight] = [!isTakenBack, own];
    }
    return isIgnored;
  };
}

const longest = 20_000;

interface Rule {
  readonly isTakenBack: boolean;
  /** What matches a file by its own name; absent where the line names folders alone. */
  readonly file?: string;
  /** What matches all that lies in a folder. */
  readonly folder: string;
}

function ruleOf(line: string): readonly Rule[] {
  if (line === '' || line.startsWith('#')) return [];
  const isTakenBack = line.startsWith('!');
  const stated = line.replace(/^[!\\]/, '');
  const path = stated.replace(/^\/|\/$/g, '');
  if (path === '') return [];
  const isAnchored = stated.replace(/\/$/, '').includes('/');
  const pattern = isAnchored ? path : `**/${path}`;
  const folder = /(?:^|\/)\*\*$/.test(pattern) ? pattern : `${pattern}/**`;
  return [{ isTakenBack, folder, ...(!stated.endsWith('/') && { file: pattern }) }];
}
