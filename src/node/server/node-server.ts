import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { PlainAnswer } from '../../delivery/http/answers.ts';
import type { HeaderFields } from '../../delivery/http/conditional.ts';

export interface NodeServerOptions {
  /** A Hono app's `fetch`. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** The answer to a GET of this path, where all of it is prepared; everything else is up to `fetch`. */
  readonly ready?: ((path: string, headers: HeaderFields) => PlainAnswer | undefined) | undefined;
  /** A name or an address; loopback where absent. */
  readonly host?: string;
  /** 0 chooses a free one. */
  readonly port: number;
  /** The descriptor of a TCP socket that listens already, in place of `host` and `port`. */
  readonly socket?: number;
  /** Is told of each answer when it has gone out. */
  readonly log?: (answered: Answered) => void;
  /** Milliseconds that answers on their way have when the server stops; then they are cut off. 8,000 where absent: containers are killed after ten seconds. */
  readonly patience?: number;
  /** Milliseconds that a client has to send a request's head, the first one from when it connected; then it is told 408. 20,000 where absent. */
  readonly headPatience?: number;
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

/** Resolves when the server listens; rejects where it cannot (`EADDRINUSE`, `EACCES`, `ENOTSOCK`). */
export async function startNodeServer(options: NodeServerOptions): Promise<NodeServer> {
  const { host = '127.0.0.1', port, socket, log, patience = 8000, headPatience = 20_000 } = options;
  const listener = getRequestListener((request) => options.fetch(request), { hostname: host });
  const underway = new Set<ServerResponse>();
  let stopping: Promise<void> | undefined;
  const server = createServer(timeLimits(headPatience), (incoming, outgoing) => {
    if (log !== undefined) whenAnswered(incoming, outgoing, log);
    if (stopping !== undefined) sayLast(outgoing);
    if (hasTwoHosts(incoming)) {
      outgoing.writeHead(400, { 'Content-Type': 'text/plain' }).end('More than one Host\n');
      return;
    }
    const answer = options.ready && readyFor(incoming, options.ready);
    if (answer !== undefined) {
      outgoing.writeHead(answer.status, answer.headers).end(answer.bytes);
      return;
    }
    underway.add(outgoing);
    outgoing.once('close', () => underway.delete(outgoing));
    void listener(incoming, outgoing);
  });
  server.timeout = stalled;
  const closeUnused = unusedCloser(server, underway);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket === undefined ? { host, port } : { fd: socket }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  const stop = () => {
    for (const outgoing of underway) sayLast(outgoing);
    stopping ??= new Promise((resolve) => {
      // A connection that was busy when the server closed becomes idle, and stays open, when its answer is out.
      const sweep = setInterval(closeUnused, 50);
      const cut = setTimeout(() => server.closeAllConnections(), patience);
      server.close(() => {
        clearInterval(sweep);
        clearTimeout(cut);
        resolve();
      });
    });
    return stopping;
  };
  const own = socket === undefined ? host : address.address;
  return { url: `http://${openable(own)}:${address.port}/`, port: address.port, stop };
}

/** Closes the connections on which no answer is on its way; for Node one that never asked for anything is a busy one. */
function unusedCloser(server: Server, underway: ReadonlySet<ServerResponse>): () => void {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return () => {
    const busy = new Set([...underway].map(({ socket }) => socket));
    for (const socket of sockets) if (!busy.has(socket) && socket.writableLength === 0) socket.destroy();
  };
}

/** Milliseconds after which a connection on which nothing moves, in the middle of an answer, is closed. */
const stalled = 120_000;

/** No request here has a body to wait for. */
function timeLimits(head: number): ServerOptions {
  return {
    keepAliveTimeout: 65_000,
    headersTimeout: head,
    requestTimeout: head + 10_000,
    connectionsCheckingInterval: Math.min(5000, head),
  };
}

/** Tells the client to send nothing more on this connection (RFC 9112, section 9.6): what it sent would be lost. */
function sayLast(outgoing: ServerResponse): void {
  if (!outgoing.headersSent) outgoing.setHeader('Connection', 'close');
}

/** RFC 9112, section 3.2: such a request is answered with 400. Node takes the first. */
function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts > 1;
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
