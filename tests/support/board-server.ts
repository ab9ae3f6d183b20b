import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer, or a fault that is played. */
export type Play = (request: IncomingMessage, response: ServerResponse) => void;

export interface BoardServer {
  /** For `ROLECAST_TEST_SERVER`: `https://host/path` is asked for at `url/host/path`. */
  readonly url: string;
  /** What is answered from now on to `/host/path`; the longest prefix that fits counts. */
  readonly on: (prefix: string, play: Play) => void;
  /** What was asked so far, in order: `/api.lever.co/v0/postings/…`. */
  readonly asked: readonly string[];
  readonly requests: readonly IncomingMessage[];
  /** Forgets all that is answered and was asked. */
  readonly forget: () => void;
  /** Paths that were asked for while another answer of the same host was still under way. */
  readonly overlapping: readonly string[];
  readonly close: () => Promise<void>;
}

/** A real HTTP server that plays the APIs of boards. Unknown paths answer 404. `port`: one that was free before. */
export async function boardServer(port = 0): Promise<BoardServer> {
  const plays = new Map<string, Play>();
  const requests: IncomingMessage[] = [];
  const overlapping: string[] = [];
  const underWay = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    requests.push(request);
    const path = request.url ?? '';
    if ([...underWay].some(({ req }) => hostIn(req.url) === hostIn(path))) overlapping.push(path);
    underWay.add(response);
    const done = () => void underWay.delete(response);
    response.once('finish', done).once('close', done);
    const [prefix] = [...plays.keys()]
      .filter((one) => path.startsWith(one))
      .sort((a, b) => b.length - a.length);
    (plays.get(prefix ?? '') ?? answers(404, '{"error":"not found"}'))(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    on: (prefix, play) => void plays.set(prefix, play),
    get asked() {
      return requests.map(({ url }) => url ?? '');
    },
    requests,
    overlapping,
    forget() {
      plays.clear();
      requests.length = 0;
      overlapping.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const hostIn = (path = '') => path.split('/')[1];

export function answers(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Play {
  return (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body);
  };
}

export const json = (value: unknown, headers?: Readonly<Record<string, string>>): Play =>
  answers(200, JSON.stringify(value), headers);

/** With an ETag, and 304 to whoever has it. */
export function withETag(value: unknown, etag: string): Play {
  return (request, response) =>
    request.headers['if-none-match'] === etag
      ? response.writeHead(304).end()
      : json(value, { ETag: etag })(request, response);
}

/** One list in pages, as Lever gives it. */
export function paged(records: readonly unknown[]): Play {
  return (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    const [skip, limit] = [Number(searchParams.get('skip')), Number(searchParams.get('limit') ?? 100)];
    json(records.slice(skip, skip + limit))(request, response);
  };
}

/** The connection breaks in the middle of the body. */
export const cutOff: Play = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '5000' });
  response.write('[{"id": "half');
  setImmediate(() => response.destroy());
};

/** Never says anything. */
export const silent: Play = () => undefined;
