/** The process beside which bench/soak.ts measures: bare `node:http` that sends what it was given. Prints its port. */
import { readFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';

export interface Prepared {
  readonly headers: OutgoingHttpHeaders;
  /** Base64. */
  readonly body: string;
}

const file = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Record<string, Prepared>;
const answers = new Map(
  Object.entries(file).map(([key, { headers, body }]) => [
    key,
    { headers, body: Buffer.from(body, 'base64') },
  ]),
);
const server = createServer(({ url, headers }, response) => {
  const found = answers.get(`${url} ${String(headers['accept-encoding'])}`);
  if (found === undefined) response.writeHead(404).end();
  else if (headers['if-none-match'] === found.headers['etag'])
    response.writeHead(304, { etag: found.headers['etag'] }).end();
  else response.writeHead(200, found.headers).end(found.body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address !== null ? address.port : 0);
});
