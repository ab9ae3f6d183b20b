import { generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { type Played, type PlayedHost, playHost, type Received } from './played-host.ts';

export interface Published {
  readonly url: string;
  readonly type: string;
}

export interface PlayedGoogle extends PlayedHost {
  /** The JSON key of the service account, as Google's console hands it out. */
  readonly account: string;
  /** A line of the private key: nothing that is printed or kept may hold it. */
  readonly secret: string;
  /** How many tokens were handed out. */
  readonly tokens: () => number;
  /** Each batch that was taken, with what is in it. */
  readonly batches: (readonly Published[])[];
  /** The status of each part, by its place in the batch and what it says; 200 where undefined. */
  partStatus: (published: Published, index: number) => number | undefined;
  /** For the next requests to the token endpoint. */
  readonly tokenAnswers: Played[];
  /** For the next batches. */
  readonly batchAnswers: Played[];
  /** For the next requests to the site itself; 410 afterwards. */
  readonly pageAnswers: Played[];
}

const tokenUri = 'https://oauth2.googleapis.com/token';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;

/** Plays Google's token endpoint, which checks what it is sent as RFC 7523 says, and the batches of the Indexing API; `others` plays all other hosts. */
export async function playGoogle(
  now: () => number,
  others?: (received: Received) => Played,
): Promise<PlayedGoogle> {
  const tokenAnswers: Played[] = [];
  const batchAnswers: Played[] = [];
  const pageAnswers: Played[] = [];
  const batches: (readonly Published[])[] = [];
  let tokens = 0;
  const host = await playHost((received) => {
    const { to, path, method } = received;
    if (others !== undefined && !to.endsWith('.googleapis.com')) return others(received);
    if (to === 'jobs.lanternworks.example') return pageAnswers.shift() ?? 410;
    if (`${to}${path}` === 'oauth2.googleapis.com/token') {
      const scripted = tokenAnswers.shift();
      if (scripted !== undefined) return scripted;
      const fault = assertionFault(received.body, tokenUri, publicKey, now());
      if (fault !== undefined) return json(400, { error: 'invalid_grant', error_description: fault });
      return json(200, { access_token: `token-${++tokens}`, expires_in: 3600, token_type: 'Bearer' });
    }
    if (`${method} ${to}${path}` !== 'POST indexing.googleapis.com/batch') return 404;
    const scripted = batchAnswers.shift();
    if (scripted !== undefined) return scripted;
    if (received.headers.authorization !== `Bearer token-${tokens}`) return json(401, googleError(401));
    const published = partsOf(received);
    if (published.length > 100) return json(400, googleError(400));
    batches.push(published);
    return batchAnswer(published, (one, index) => google.partStatus(one, index) ?? 200);
  });
  const google: PlayedGoogle = {
    ...host,
    account: JSON.stringify({
      type: 'service_account',
      client_email: 'jobs@lanternworks.iam.example',
      private_key_id: 'key-1',
      private_key: pem,
      token_uri: tokenUri,
    }),
    secret: pem.split('\n')[3] ?? '',
    tokens: () => tokens,
    batches,
    partStatus: () => undefined,
    tokenAnswers,
    batchAnswers,
    pageAnswers,
  };
  return google;
}

function json(status: number, value: unknown): Played {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) };
}

const names: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  429: 'RESOURCE_EXHAUSTED',
  503: 'UNAVAILABLE',
};

export function googleError(code: number, message = 'as played'): unknown {
  return { error: { code, message, status: names[code] } };
}

/** What is wrong with a signed assertion (RFC 7523, section 3); undefined where nothing is. */
export function assertionFault(
  body: string,
  audience: string,
  key: KeyObject,
  now: number,
): string | undefined {
  const form = new URLSearchParams(body);
  if (form.get('grant_type') !== 'urn:ietf:params:oauth:grant-type:jwt-bearer') return 'grant_type';
  const [head = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.');
  const signed = Buffer.from(`${head}.${claims}`);
  if (!verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'))) return 'signature';
  const read = (part: string) =>
    JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  const { alg, typ, kid } = read(head);
  if (alg !== 'RS256' || typ !== 'JWT' || kid !== 'key-1') return 'head';
  const { iss, scope, aud, iat, exp } = read(claims);
  if (iss !== 'jobs@lanternworks.iam.example') return 'iss';
  if (scope !== 'https://www.googleapis.com/auth/indexing') return 'scope';
  if (aud !== audience) return 'aud';
  const seconds = now / 1000;
  if (!(Number(iat) <= seconds && Number(exp) > seconds && Number(exp) - Number(iat) <= 3600)) return 'time';
  return undefined;
}

/** Reads multipart/mixed by RFC 2046, and the requests in it by RFC 9112. */
function partsOf({ headers, body }: Received): readonly Published[] {
  const boundary = /boundary=(\S+)$/.exec(headers['content-type'] ?? '')?.[1] ?? '';
  const parts = body.split(`--${boundary}`);
  if (parts.at(-1) !== '--\r\n') throw new Error('the batch has no end');
  return parts.slice(1, -1).map((part, index) => {
    const [head = '', request = '', ...rest] = part.split('\r\n\r\n');
    if (!head.includes('Content-Type: application/http')) throw new Error(`a part is ${head}`);
    if (!head.includes(`Content-ID: <notice+${index}>`)) throw new Error(`a part is called ${head}`);
    if (!request.startsWith('POST /v3/urlNotifications:publish HTTP/1.1\r\n')) throw new Error(request);
    const length = Number(/Content-Length: (\d+)/.exec(request)?.[1]);
    const text = rest.join('\r\n\r\n').replace(/\r\n$/, '');
    if (Buffer.byteLength(text) !== length) throw new Error('a part is longer or shorter than it says');
    return JSON.parse(text) as Published;
  });
}

/** The parts of an answer come in no particular order. */
export function batchAnswer(
  published: readonly Published[],
  statusOf: (one: Published, index: number) => number,
): Extract<Played, object> {
  const parts = published.map((one, index) => {
    const status = statusOf(one, index);
    const body =
      status === 200
        ? {
            urlNotificationMetadata: {
              url: one.url,
              latestUpdate: { ...one, notifyTime: '2026-11-22T12:00:00Z' },
            },
          }
        : googleError(status);
    return [
      '--batch_played',
      'Content-Type: application/http',
      `Content-ID: <response-notice+${index}>`,
      '',
      `HTTP/1.1 ${status} As played`,
      'Content-Type: application/json; charset=UTF-8',
      '',
      JSON.stringify(body, null, 2).replaceAll('\n', '\r\n'),
    ].join('\r\n');
  });
  return {
    status: 200,
    headers: { 'Content-Type': 'multipart/mixed; boundary=batch_played' },
    body: `${parts.reverse().join('\r\n')}\r\n--batch_played--\r\n`,
  };
}
