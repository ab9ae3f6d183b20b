import type { Files } from '../../source.ts';

/**
 * A generator that makes a page of each file of Markdown and has no source here, by the site's package.json. Which files
 * it leaves out, its configuration says, a program in a hidden folder.
 */
export function otherGenerator(files: Files): string | undefined {
  if (!files.list('').includes('package.json')) return undefined;
  const found = files.read('package.json');
  return found.ok ? named.exec(found.text.slice(0, 200_000))?.[1] : undefined;
}

const named = /"(vitepress|vuepress|rspress)"\s*:\s*"/;
