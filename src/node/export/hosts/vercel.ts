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

/** Vercel refuses a deployment with more (vercel.com/docs/limits: 2,048); these leave room for a project's own. */
const mostRoutes = 2000;

/** `vercel.json` for the root of a project: `routes`, because `redirects` and `headers` cannot say 410. What closed long ago is left out where not all fit. */
export function vercelFile({ base, headers, files, moved, gone, folders }: HostRules): string {
  const under = literalPattern(base);
  const first: readonly Route[] = [
    { src: `^${under}/.*$`, headers, continue: true },
    ...files.map(({ pattern, headers }) => ({
      src: `^${under}/(?:.*/)?${nameExpression(pattern)}$`,
      headers,
      continue: true as const,
    })),
  ];
  const addresses: readonly Route[] = [
    ...moved.map(({ from, to }) => ({
      src: whole(from),
      status: 308,
      headers: { Location: to.replaceAll('$', '%24') },
    })),
    ...gone.map(({ path, page }) => ({ src: whole(path), status: 410, dest: page })),
  ];
  const last: readonly Route[] = [
    { handle: 'filesystem' },
    ...[...folders, `${base}/`].map((folder) => ({
      src: `^${literalPattern(folder)}.*$`,
      status: 404,
      dest: folder + problemPages.notFound,
    })),
  ];
  const room = Math.max(0, mostRoutes - first.length - last.length);
  const routes = [...first, ...addresses.slice(0, room), ...last];
  return `${JSON.stringify({ routes }, null, 2)}\n`;
}

function whole(path: string): string {
  return path.endsWith('/') ? `^${literalPattern(path.slice(0, -1))}/?$` : `^${literalPattern(path)}$`;
}
