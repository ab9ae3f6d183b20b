import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { PlainAnswer } from '../delivery/answers.ts';
import type { HeaderFields } from '../delivery/conditional.ts';

export interface NodeServerOptions {
  /** A Hono app's `fetch`. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** The answer to a GET of this path, where all of it is prepared; everything else is up to `fetch`. */
  readonly ready?: ((path: string, headers: HeaderFields) => PlainAnswer | undefined) | undefined;
  /** A name or an address; loopback where absent. */
  readonly host?: string;
  /** 0 chooses a free one. */
  readonly port: number;
  /** Is told of each answer when it has gone out. */
  readonly log?: (answered: Answered) => void;
  /** Milliseconds that answers on their way have when the server stops; then they are cut off. 8,000 where absent: containers are killed after ten seconds. */
  readonly patience?: number;
}

export interface Answered {
  readonly method: string;
  /** The request target, as it was sent. */
  readonly target: string;
  readonly status: number;
  /** Sent on the connection for this answer, with its head. */
  readonly bytes: number;
  readonly milliseconds: number;
  readonly remote?: string;
}

export interface NodeServer {
  /** `http://127.0.0.1:8787/`: as a person on this machine would open it. */
  readonly url: string;
  readonly port: number;
  /** Takes no more requests; resolves when those on their way are answered. */
  readonly stop: () => Promise<void>;
}

/** Resolves when the server listens; rejects where it cannot (`EADDRINUSE`, `EACCES`). */
export async function startNodeServer(options: NodeServerOptions): Promise<NodeServer> {
  const { host = '127.0.0.1', port, log, patience = 8000 } = options;
  const listener = getRequestListener((request) => options.fetch(request), { hostname: host });
  const server = createServer({ keepAliveTimeout: 65_000 }, (incoming, outgoing) => {
    if (log !== undefined) whenAnswered(incoming, outgoing, log);
    const answer = options.ready && readyFor(incoming, options.ready);
    if (answer === undefined) void listener(incoming, outgoing);
    else outgoing.writeHead(answer.status, answer.headers).end(answer.bytes);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= new Promise((resolve) => {
      // A connection that was busy when the server closed becomes idle, and stays open, when its answer is out.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      const cut = setTimeout(() => server.closeAllConnections(), patience);
      server.close(() => {
        clearInterval(sweep);
        clearTimeout(cut);
        resolve();
      });
    });
    return stopping;
  };
  return { url: `http://${openable(host)}:${address.port}/`, port: address.port, stop };
}

const plainPath = /^\/[^?#]*$/;
const plainHost = /^[\w.-]+(?::\d+)?$|^\[[\da-f:]+\](?::\d+)?$/i;

/** The fetch standard's objects cost a fifth of the answers a second (bench/serve.ts). What is not plain is theirs. */
function readyFor(
  { method, url = '', headers }: IncomingMessage,
  ready: NonNullable<NodeServerOptions['ready']>,
): PlainAnswer | undefined {
  if (method !== 'GET' || !plainPath.test(url) || !plainHost.test(headers.host ?? '')) return undefined;
  return ready(url, {
    get: (name) => {
      const value = headers[name];
      return typeof value === 'string' ? value : null;
    },
  });
}

/** What had been sent on a connection when its last answer was out. */
const sent = new WeakMap<Socket, number>();

function whenAnswered(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  log: (answered: Answered) => void,
): void {
  const began = performance.now();
  const { socket } = incoming;
  const remote = socket.remoteAddress;
  outgoing.once('finish', () => {
    const before = sent.get(socket) ?? 0;
    sent.set(socket, socket.bytesWritten);
    log({
      method: incoming.method ?? '',
      target: incoming.url ?? '',
      status: outgoing.statusCode,
      bytes: socket.bytesWritten - before,
      milliseconds: Math.round((performance.now() - began) * 10) / 10,
      ...(remote === undefined ? {} : { remote }),
    });
  });
}

function openable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
