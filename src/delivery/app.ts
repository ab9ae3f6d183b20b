import { Hono } from 'hono/tiny';
import { basePath } from 'hono/route';
import type { Edition } from '../model/document.ts';
import { createHandler } from './http/edition-handler.ts';
import type { Handler } from './http/handler.ts';
import type { AppOptions } from './http/edition-handler.ts';

export type { AppOptions } from './http/edition-handler.ts';

/**
 * Serves an edition. Can be mounted: `app.route('/jobs', createApp(…))`.
 * Answers go out as they were prepared, and nothing rebuilds them afterwards: see bench/serve.ts for what that is worth.
 */
export function createApp(edition: () => Edition | Promise<Edition>, options: AppOptions = {}): Hono {
  return appOf(createHandler(edition, options));
}

/** A handler as an app. */
export function appOf(handle: Handler): Hono {
  const app = new Hono().all('*', (context) => {
    const mounted = basePath(context);
    return handle(context.req.raw, mounted === '/' ? '' : encodeURI(mounted));
  });
  // Not mounted there is nothing to route: a fifth more answers a second.
  app.fetch = (request) => handle(request, '');
  return app;
}
