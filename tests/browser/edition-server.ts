import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Edition } from '../../src/model/document.ts';
import { pagePolicy } from '../../src/delivery/representation/page-policy.ts';

export interface EditionServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves an edition under `base`, each page with its own policy. */
export async function serveEdition(edition: Edition, base = '/'): Promise<EditionServer> {
  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const document = path.startsWith(base) ? edition.documents.get(`/${path.slice(base.length)}`) : undefined;
    const text = document?.render(edition) ?? 'not found';
    response.setHeader('Content-Security-Policy', await pagePolicy(text, true));
    response.setHeader('Content-Type', document?.mediaType ?? 'text/plain');
    response.statusCode = document === undefined ? 404 : (document.status ?? 200);
    response.end(text);
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
