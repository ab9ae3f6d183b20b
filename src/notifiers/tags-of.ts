import type { TagOf } from './notifier.ts';

/** Asks the app that answers readers, as it is without a base path. */
export function tagsOf(fetch: (request: Request) => Response | Promise<Response>): TagOf {
  return async (path) => {
    const { status, headers } = await fetch(new Request(`http://localhost${path}`));
    return status === 200 ? (headers.get('etag') ?? undefined) : undefined;
  };
}
