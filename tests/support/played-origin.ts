import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const ld = (value: string) => `<script type="application/ld+json">${value}</script>`;
const page = (head: string, body = '<p>You blow glass — naïve café.</p>') =>
  `<!doctype html>\n<html lang="en"><head>\n<meta charset="utf-8"><title>Glassblower</title>\n${head}</head>\n<body>${body}\n</body></html>\n`;

/** Pages of a site that stands behind, by name; asked for by the header `x-play`. */
export const pages: Readonly<Record<string, string | Buffer>> = {
  plain: page('<link rel="stylesheet" href="/a.css">'),
  'foreign in the head': page(ld('{"@type":"JobPosting"}')),
  'foreign in the body': page('', `<p>Text</p>${ld('{"@graph":[{"@type":["JobPosting"]}]}')}`),
  'foreign microdata': page('', '<div itemscope itemtype="https://schema.org/JobPosting">x</div>'),
  'foreign RDFa': page('', '<div vocab="https://schema.org/" typeof="JobPosting">x</div>'),
  'other JSON-LD': page(ld('{"@type":"Organization","name":"Not a JobPosting"}')),
  'broken JSON-LD': page(ld('{"@type":"Organization"')),
  'another canonical page': page('<link rel="canonical" href="/jobs/">'),
  'its own canonical page': page('<link rel="canonical" href="/jobs/glassblower/index.html">'),
  'injected before': page(
    '<link rel="alternate" href="/old.xml" data-rolecast><script type="application/ld+json" data-rolecast>{"@type":"JobPosting","title":"old"}</script>',
  ),
  'a head without end': '<!doctype html><html><head><title>x</title><body><p>y</p></body></html>',
  'no head': '<!doctype html><title>x</title><p>y</p>',
  'no head, but a body': '<!doctype html><html><body><p>y</p></body></html>',
  'a head in a comment': `<!-- <head></head> -->${page('<script>"</head>"</script>')}`,
  'meta latin-1': page('').replace('utf-8', 'iso-8859-1'),
  'bytes that are no UTF-8': Buffer.from(page('<meta name="x" content="\u00e9">'), 'latin1'),
  'a byte order mark': `\uFEFF${page('')}`,
  'an ambiguous element': page('', '<select><xmp><script>x</script></xmp></select>'),
  'a stub': page('<link rel="canonical" href="https://lanternworks.example/join-us/">'),
  huge: page('', `<p>${'A lantern’s light. '.repeat(300_000)}</p>`),
};

const plain = 'text/html; charset=utf-8';

/** How else it can behave: headers and a status for the plain page. */
const manners: Readonly<
  Record<string, { readonly status?: number; readonly headers: Record<string, string> }>
> = {
  'a charset that is not UTF-8': { headers: { 'content-type': 'text/html; charset=iso-8859-1' } },
  'no charset': { headers: { 'content-type': 'text/html' } },
  'no HTML': { headers: { 'content-type': 'text/plain' } },
  'no-transform': { headers: { 'cache-control': 'max-age=60, no-transform' } },
  'not found': { status: 404, headers: {} },
  'a fault': { status: 500, headers: {} },
  'another coding': { headers: { 'content-encoding': 'zstd' } },
  'a policy': { headers: { 'content-security-policy': "default-src 'none'; script-src 'none'" } },
  cookies: { headers: { 'set-cookie': 'a=1' } },
};

export interface PlayedOrigin {
  readonly url: string;
  /** Lets the answers to `waits` go on that stand half-way; the first two, a page and the look at it, do not. */
  readonly goOn: () => void;
  readonly close: () => Promise<void>;
}

/** A site that exists, on a port of its own. It says in `x-asked` what it was asked. */
export async function playedOrigin(): Promise<PlayedOrigin> {
  const waiting: (() => void)[] = [];
  let met = 0;
  const server = createServer((request, response) => {
    if (request.headers['x-play'] === 'waits') answerSlowly(response, met++ < 2 ? undefined : waiting);
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    goOn: () => waiting.splice(0).forEach((goOn) => goOn()),
    close: () => closed(server),
  };
}

/** What the header says, or the last folder of the address. */
function playOf({ headers, url = '' }: IncomingMessage): string {
  const named = { '/missing/': 'not found', '/stub/': 'a stub', '/down/': 'a fault' };
  const [, play] = Object.entries(named).find(([end]) => url.endsWith(end)) ?? [];
  return String(headers['x-play'] ?? play ?? 'plain');
}

/** The head and the body of the page, and in between as long as it is told. */
function answerSlowly(response: ServerResponse, waiting: (() => void)[] | undefined): void {
  const body = String(pages['plain']);
  const half = body.indexOf('<body>') + 6;
  response.writeHead(200, { 'content-type': plain, etag: '"slow"' });
  response.write(body.slice(0, half));
  const goOn = () => response.end(body.slice(half));
  if (waiting === undefined) goOn();
  else waiting.push(goOn);
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (request.url?.endsWith('/moved/')) {
    response.writeHead(301, { location: '/join-us/' }).end();
    return;
  }
  const play = playOf(request);
  const manner = manners[play];
  const body = Buffer.from(pages[play] ?? pages['plain'] ?? '');
  const [etag, modified] = [`"v,1-${body.length}"`, 'Sun, 01 Nov 2026 10:00:00 GMT'];
  const asked = JSON.stringify([request.method, request.url, request.headers]);
  const headers: Record<string, string> = {
    'content-type': plain,
    'cache-control': 'max-age=60',
    'x-asked': encodeURIComponent(asked),
    'accept-ranges': 'bytes',
    ...(play === 'only a date' || play === 'no validators'
      ? {}
      : { etag: play === 'weak' ? `W/${etag}` : etag }),
    ...(play === 'no validators' ? {} : { 'last-modified': modified }),
    ...manner?.headers,
  };
  const { 'if-none-match': match, 'if-modified-since': since, range } = request.headers;
  if (
    (match !== undefined && headers['etag'] === match) ||
    (match === undefined && since === modified && 'last-modified' in headers)
  ) {
    response.writeHead(304, headers).end();
    return;
  }
  if (play === 'dies half-way') {
    response.writeHead(200, { ...headers, 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
    return;
  }
  if (range !== undefined) {
    response.writeHead(206, { ...headers, 'content-range': `bytes 0-9/${body.length}` });
    response.end(body.subarray(0, 10));
    return;
  }
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const coding = (['br', 'gzip'] as const).find((one) => play === one && accepted.includes(one));
  const bytes = coding === 'br' ? brotliCompressSync(body) : coding === 'gzip' ? gzipSync(body) : body;
  response.writeHead(manner?.status ?? 200, {
    ...headers,
    'content-length': bytes.length,
    ...(coding === undefined ? {} : { 'content-encoding': coding, vary: 'Accept-Encoding' }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
