import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  /** The host that was asked. */
  readonly to: string;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An answer: a status, or all of it; `never` leaves the request without one, `cut` ends the connection half-way through one. */
export type Played =
  | number
  | 'never'
  | 'cut'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

export interface PlayedHost {
  /** For `ROLECAST_TEST_SERVER`: `https://host/path` is asked for at `url/host/path`. */
  readonly url: string;
  readonly received: Received[];
  /** For the next requests; then what `play` was given. */
  readonly answers: Played[];
  /** The most requests that were open at a time. */
  readonly most: () => number;
  /** Resolves when so many requests have come. */
  readonly hasReceived: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A real server on this machine that plays other hosts: it keeps what they are sent and answers as it is told. */
export async function playHost(usual: Played | ((received: Received) => Played) = 200): Promise<PlayedHost> {
  const received: Received[] = [];
  const answers: Played[] = [];
  const waiting = new Set<() => void>();
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    most = Math.max(most, ++open);
    void take(request, response);
  });
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const [, to = '', path = ''] = /^\/([^/]*)(.*)$/.exec(url) ?? [];
    const one = { to, method, path, headers, body: await read(request) };
    received.push(one);
    for (const look of waiting) look();
    const played = answers.shift() ?? (typeof usual === 'function' ? usual(one) : usual);
    // Requests of one moment have all arrived before the first is answered.
    setImmediate(() => {
      open--;
      answer(response, played);
    });
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answers,
    most: () => most,
    hasReceived: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (received.length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += piece;
  return body;
}

function answer(response: ServerResponse, played: Played): void {
  if (played === 'never') return;
  if (played === 'cut') {
    response.writeHead(200, { 'Content-Length': '1000' }).write('half');
    setImmediate(() => response.socket?.destroy());
    return;
  }
  const { status, headers = {}, body = '' } = typeof played === 'number' ? { status: played } : played;
  response.writeHead(status, { Location: '/elsewhere', ...headers }).end(body);
}
