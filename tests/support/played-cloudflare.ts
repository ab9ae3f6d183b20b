import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong with a request: an answer instead, or the connection cut off half-way. */
export type Trouble = { readonly status: number; readonly retryAfter?: string } | 'cut' | undefined;

export interface Played {
  readonly url: string;
  readonly values: Map<string, Uint8Array>;
  /** Method and path of each request that was done. */
  readonly done: string[];
  /** Asked for each request, with its number from 0. */
  trouble: (number: number, request: IncomingMessage) => Trouble;
  readonly stop: () => Promise<void>;
}

export const account = 'a1b2';
export const namespace = 'c3d4';
export const token = 'the token';
export const bucket = 'jobs';
export const keys = { accessKeyId: 'the-key', secretAccessKey: 'the secret' };

type Act = (request: IncomingMessage, body: Buffer, response: ServerResponse, played: Played) => void;

async function played(act: Act): Promise<Played> {
  let number = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const trouble = state.trouble(number++, request);
      if (trouble === 'cut') return void request.socket.destroy();
      if (trouble !== undefined) {
        const { status, retryAfter } = trouble;
        response.writeHead(status, retryAfter === undefined ? {} : { 'Retry-After': retryAfter });
        return void response.end('{"success":false,"errors":[{"message":"busy"}]}');
      }
      state.done.push(`${request.method} ${request.url?.split('?')[0]}`);
      act(request, Buffer.concat(chunks), response, state);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const state: Played = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    values: new Map(),
    done: [],
    trouble: () => undefined,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return state;
}

const page = 1000;

/** The part of Cloudflare's API that keeps key-value pairs. */
export const playedKv = (): Promise<Played> =>
  played((request, body, response, { values }) => {
    const json = (value: unknown, status = 200) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    if (request.headers.authorization !== `Bearer ${token}`) return json({ success: false }, 403);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x.example');
    const base = `/accounts/${account}/storage/kv/namespaces/${namespace}`;
    if (!pathname.startsWith(base)) return json({ success: false }, 404);
    const path = pathname.slice(base.length);
    if (request.method === 'PUT' && path === '/bulk') {
      const pairs = JSON.parse(body.toString()) as { key: string; value: string; base64: boolean }[];
      if (pairs.length > 10_000 || body.length > 100e6) return json({ success: false }, 413);
      for (const { key, value } of pairs) values.set(key, Buffer.from(value, 'base64'));
      return json({ success: true, result: { successful_key_count: pairs.length, unsuccessful_keys: [] } });
    }
    if (request.method === 'POST' && path === '/bulk/delete') {
      for (const key of JSON.parse(body.toString()) as string[]) values.delete(key);
      return json({ success: true, result: {} });
    }
    if (request.method === 'GET' && path === '/keys') {
      const all = [...values.keys()].sort().filter((key) => key.startsWith(searchParams.get('prefix') ?? ''));
      const from = Number(searchParams.get('cursor') ?? 0);
      const cursor = from + page < all.length ? String(from + page) : '';
      return json({
        result: all.slice(from, from + page).map((name) => ({ name })),
        result_info: { cursor },
      });
    }
    const value = values.get(decodeURIComponent(path.replace('/values/', '')));
    if (value === undefined) return json({ success: false, errors: [{ message: 'key not found' }] }, 404);
    response.end(value);
  });

/** The part of R2's S3 API that keeps objects. It checks each signature (AWS Signature Version 4). */
export const playedR2 = (): Promise<Played> =>
  played((request, body, response, { values }) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x.example');
    const answer = (status: number, text: string | Uint8Array = '') => {
      response.writeHead(status);
      response.end(text);
    };
    if (!isSigned(request)) return answer(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>');
    const name = decodeURIComponent(pathname.slice(bucket.length + 2));
    if (request.method === 'PUT') {
      values.set(name, body);
      return answer(200);
    }
    if (request.method === 'DELETE') {
      values.delete(name);
      return answer(204);
    }
    if (name !== '') {
      const value = values.get(name);
      return value === undefined ? answer(404, '<Error><Code>NoSuchKey</Code></Error>') : answer(200, value);
    }
    const all = [...values.keys()].sort().filter((key) => key.startsWith(searchParams.get('prefix') ?? ''));
    const from = Number(searchParams.get('continuation-token')?.slice(1) ?? 0);
    const more = from + page < all.length;
    const contents = all.slice(from, from + page).map((key) => `<Contents><Key>${key}</Key></Contents>`);
    const next = more ? `<NextContinuationToken>&amp;${from + page}</NextContinuationToken>` : '';
    answer(
      200,
      `<ListBucketResult><IsTruncated>${more}</IsTruncated>${contents.join('')}${next}</ListBucketResult>`,
    );
  });

function isSigned(request: IncomingMessage): boolean {
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d+)\/(\w+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w+)$/.exec(
      request.headers.authorization ?? '',
    );
  if (match === null) return false;
  const [, key, date = '', region = '', signed = '', signature] = match;
  const url = new URL(request.url ?? '', 'http://x.example');
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const headers = signed.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const payload = String(request.headers['x-amz-content-sha256']);
  const canonical = [request.method, url.pathname, query, headers.join(''), signed, payload].join('\n');
  const scope = `${date}/${region}/s3/aws4_request`;
  const digest = createHash('sha256').update(canonical).digest('hex');
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, digest].join('\n');
  const secret = [date, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (key, part) => createHmac('sha256', key).update(part).digest(),
    `AWS4${keys.secretAccessKey}`,
  );
  return key === keys.accessKeyId && signature === createHmac('sha256', secret).update(text).digest('hex');
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
