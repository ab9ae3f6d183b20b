import { type FileRule, type HostRules, problemPages } from './host-rules.ts';
import { spellings } from './path-spellings.ts';

/** Cloudflare reads no more header rules than these, and no longer lines (developers.cloudflare.com/workers/static-assets/headers). */
const [mostRules, longestLine] = [100, 2000];

/** `_headers`, as Netlify and Cloudflare read it at the root of a site. */
export function headersFile({ base, headers, files }: HostRules): string {
  const rules = [
    { pattern: `${base}/*`, headers },
    ...files.map((rule) => ({ pattern: starred(base, rule), headers: rule.headers })),
  ];
  return rules
    .slice(0, mostRules)
    .map(({ pattern, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${pattern}\n${lines.filter((line) => line.length < longestLine).join('')}`;
    })
    .join('');
}

/** One star at most: it stands for any characters, slashes too; a placeholder stands for a folder. */
function starred(base: string, { pattern }: FileRule): string {
  switch (pattern.kind) {
    case 'ending':
      return `${base}/*${pattern.ending}`;
    case 'name':
      return `${base}/${pattern.deep ? '*/' : ''}${pattern.name}`;
    case 'numbered':
      return `${base}/${pattern.deep ? ':language/' : ''}${pattern.stem}*`;
  }
}

/**
 * `_redirects`, as both read it: a line of path, target and status each. Empty where there is nothing to say. With
 * `gone`, what only Netlify understands: closed postings are 410, and what is not there is a 404 in the language of its folder.
 */
export function redirectsFile(
  { moved, gone, folders, base }: HostRules,
  options: { readonly gone: boolean },
): string {
  const lines = moved.flatMap(({ from, to }) => spellings(from).map((path) => `${plain(path)} ${to} 308`));
  const ends = gone.flatMap(({ path, page }) => spellings(path).map((one) => `${plain(one)} ${page} 410`));
  const absent = [...folders, `${base}/`].map((folder) => `${folder}* ${folder}${problemPages.notFound} 404`);
  const all = options.gone ? [...lines, ...ends, ...absent] : lines;
  return all.map((line) => `${line}\n`).join('');
}

/** A star and a colon would begin a pattern. */
function plain(path: string): string {
  return path.replaceAll('*', '%2A').replaceAll(':', '%3A');
}
