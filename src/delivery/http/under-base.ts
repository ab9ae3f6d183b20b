import { isBelow, targetOf } from '../representation/document-path.ts';
import type { Handler } from './handler.ts';

const plain = { 'Content-Type': 'text/plain; charset=UTF-8' };

/** The handler under the path of the address where it is served: `https://example.org/jobs/` answers below `/jobs/` only. */
export function underBase(url: string, handle: Handler): (request: Request) => Response | Promise<Response> {
  const base = encodeURI(decodeURI(new URL(url).pathname)).replace(/\/$/, '');
  if (base === '') return (request) => handle(request, '');
  return (request) =>
    isBelow(targetOf(request.url).path, base)
      ? handle(request, base)
      : new Response('404 Not Found', { status: 404, headers: plain });
}
