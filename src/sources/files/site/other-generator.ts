import type { Files } from '../../source.ts';

/**
 * A generator that makes a page of each file of Markdown and is no source's here, by the site's package.json or its own
 * hidden folder. Which files it leaves out, its configuration says, a program.
 */
export function otherGenerator(files: Files, folder = ''): string | undefined {
  const own = folder === '' ? '.vitepress/' : `${folder}/.vitepress/`;
  if (files.hidden?.().includes(own) === true) return 'vitepress';
  if (!files.list('').includes('package.json')) return undefined;
  const found = files.read('package.json');
  return found.ok ? named.exec(found.text.slice(0, 200_000))?.[1] : undefined;
}

const named = /"(vitepress|vuepress|rspress)"\s*:\s*"/;
