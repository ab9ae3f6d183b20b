import { Hono } from 'hono/tiny';

/** The app under the path of the address where it is served: `https://example.org/jobs/` answers below `/jobs/` only. */
export function underBase(url: string, app: Hono): Hono {
  const base = decodeURI(new URL(url).pathname).replace(/\/$/, '');
  return base === '' ? app : new Hono().route(base, app);
}
