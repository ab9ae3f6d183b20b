import { Hono } from 'hono/tiny';
import { basePath } from 'hono/route';
import type { Edition } from '../model/document.ts';
import { belowBase, targetOf } from './document-path.ts';
import { type AppOptions, createResponder } from './responder.ts';

export type { AppOptions } from './responder.ts';

/**
 * Serves an edition. Can be mounted: `app.route('/jobs', createApp(…))`.
 * Answers go out as they were prepared, and nothing rebuilds them afterwards: see bench/serve.ts for what that is worth.
 */
export function createApp(edition: () => Edition | Promise<Edition>, options: AppOptions): Hono {
  const { respond, ready, fail } = createResponder(options);
  // One route needs no clever router: hono/tiny is 2 KB less in a Worker.
  const app = new Hono().all('*', (context) => {
    const mounted = basePath(context);
    const base = mounted === '/' ? '' : encodeURI(mounted);
    const request = context.req.raw;
    const { path, query } = targetOf(request.url);
    const asked = { request, base, path: belowBase(path, base), query };
    try {
      const current = edition();
      const answer =
        current instanceof Promise
          ? current.then((edition) => respond(asked, edition))
          : respond(asked, current);
      return answer instanceof Promise ? answer.catch((error: unknown) => fail(error, asked)) : answer;
    } catch (error) {
      return fail(error, asked);
    }
  });
  const routed = app.fetch;
  app.fetch = (request, ...rest) => unrouted(request, edition, ready) ?? routed(request, ...rest);
  return app;
}

/** What is asked for most, a prepared document by its own path, needs no router: a fifth more answers a second. */
function unrouted(
  request: Request,
  edition: () => Edition | Promise<Edition>,
  ready: (request: Request, path: string, edition: Edition) => Response | undefined,
): Response | undefined {
  const { path, query } = targetOf(request.url);
  if (request.method !== 'GET' || path === '/' || query !== '') return undefined;
  try {
    const current = edition();
    if (!(current instanceof Promise)) return ready(request, path, current);
    current.catch(leftToTheRouter);
    return undefined;
  } catch {
    return leftToTheRouter();
  }
}

/** The router's handler meets the same fault, and answers it. */
const leftToTheRouter = () => undefined;
