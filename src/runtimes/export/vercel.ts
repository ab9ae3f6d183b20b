import { type HostRules, problemPages } from './host-rules.ts';
import { nameExpression } from './name-pattern.ts';
import { literalPattern } from './path-spellings.ts';

interface Route {
  readonly src?: string;
  readonly handle?: 'filesystem';
  readonly headers?: Readonly<Record<string, string>>;
  readonly continue?: true;
  readonly status?: number;
  readonly dest?: string;
}

/** `vercel.json` for the root of a project: `routes`, because `redirects` and `headers` cannot say 410. */
export function vercelFile({ base, headers, files, moved, gone, folders }: HostRules): string {
  const under = literalPattern(base);
  const routes: readonly Route[] = [
    { src: `^${under}/.*$`, headers, continue: true },
    ...files.map(({ pattern, headers }) => ({
      src: `^${under}/(?:.*/)?${nameExpression(pattern)}$`,
      headers,
      continue: true as const,
    })),
    ...moved.map(({ from, to }) => ({ src: whole(from), status: 308, headers: { Location: to } })),
    ...gone.map(({ path, page }) => ({ src: whole(path), status: 410, dest: page })),
    { handle: 'filesystem' },
    ...[...folders, `${base}/`].map((folder) => ({
      src: `^${literalPattern(folder)}.*$`,
      status: 404,
      dest: folder + problemPages.notFound,
    })),
  ];
  return `${JSON.stringify({ routes }, null, 2)}\n`;
}

function whole(path: string): string {
  return path.endsWith('/') ? `^${literalPattern(path.slice(0, -1))}/?$` : `^${literalPattern(path)}$`;
}
