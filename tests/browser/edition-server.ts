import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Edition } from '../../src/model/document.ts';
import { pageStyles } from '../../src/publications/page-head.tsx';

export interface EditionServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves an edition under `base`, with a policy that allows no script and only the pages' own styles. */
export async function serveEdition(edition: Edition, base = '/'): Promise<EditionServer> {
  const styles = pageStyles(edition.catalog.site).map((style) => `'sha256-${sha256(style)}'`);
  const policy = `default-src 'none'; style-src ${styles.join(' ')}; img-src https:; base-uri 'none'; form-action 'none'`;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const document = path.startsWith(base) ? edition.documents.get(`/${path.slice(base.length)}`) : undefined;
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', document?.mediaType ?? 'text/plain');
    response.statusCode = document === undefined ? 404 : (document.status ?? 200);
    response.end(document?.render(edition) ?? 'not found');
  });
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

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
