import { refreshTarget } from '../../text/http/refresh-target.ts';
import { retryAfter } from '../../text/http/retry-after.ts';
import { answerText } from './answer-text.ts';
import type { Fetch, FetchAnswer, FetchRequest } from './fetching.ts';
import { nameFault } from './host-name.ts';

export interface PoliteFetchParts {
  /** The runtime's own: on Node it also refuses names that resolve to private addresses. */
  readonly fetch: typeof globalThis.fetch;
  /** Resolves after so many milliseconds; rejects when the signal ends it. */
  readonly wait: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Names the site: `Rolecast (+https://jobs.lanternworks.example/)`. */
  readonly userAgent: string;
  /** For one answer, its body included, in milliseconds; 30 s where absent. */
  readonly timeout?: number;
  /** The largest body that is read, decoded; 32 MiB where absent. */
  readonly mostBytes?: number;
}

const attempts = 3;
const redirects = 3;
/** Longer waits, in seconds, are left to the next refresh. */
const patience = 30;

/**
 * The one way out to other hosts: https, one request at a time per host, a time-out, a size limit, redirects only
 * within the host, a second and third try where trouble may pass. One per process, or hosts are asked in parallel.
 */
export function politeFetch(parts: PoliteFetchParts): Fetch {
  const queues = new Map<string, Promise<unknown>>();
  return (request) => {
    const fault = addressFault(request.url);
    if (fault !== undefined) return Promise.resolve({ kind: 'trouble', reason: fault });
    const { host } = new URL(request.url);
    const before = queues.get(host) ?? Promise.resolve();
    const answer = before.catch(() => undefined).then(() => persistently(request, parts));
    queues.set(host, answer);
    return answer;
  };
}

/** Why an address may not be asked. */
function addressFault(address: string): string | undefined {
  if (!URL.canParse(address)) return `${address.slice(0, 200)} is no address`;
  const { protocol, hostname, username, password } = new URL(address);
  if (protocol !== 'https:') return `${address.slice(0, 200)} is not https`;
  if (username !== '' || password !== '') return 'the address holds a password';
  return nameFault(hostname);
}

async function persistently(request: FetchRequest, parts: PoliteFetchParts): Promise<FetchAnswer> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await once(request, parts);
    const { answer, passing } = outcome;
    if (!passing || attempt === attempts || answer.kind !== 'trouble') return answer;
    const seconds = answer.retryAfter ?? 0.5 * 4 ** (attempt - 1);
    if (seconds > patience) return answer;
    await parts.wait(seconds * 1000, request.signal);
  }
}

interface Outcome {
  readonly answer: FetchAnswer;
  /** Whether the same request may go well a moment later. */
  readonly passing: boolean;
}

const trouble = (reason: string, passing = false): Outcome => ({
  answer: { kind: 'trouble', reason },
  passing,
});

async function once(request: FetchRequest, parts: PoliteFetchParts): Promise<Outcome> {
  const { timeout = 30_000 } = parts;
  const late = AbortSignal.timeout(timeout);
  const signal = request.signal === undefined ? late : AbortSignal.any([late, request.signal]);
  try {
    return await followed(request, parts, signal);
  } catch (error) {
    if (request.signal?.aborted) throw error;
    if (late.aborted) return trouble(`it did not answer within ${timeout / 1000} seconds`);
    return trouble(`the connection failed (${causeOf(error)})`, !isRefusal(error));
  }
}

/** What the runtime's fetch throws where it refuses an address itself. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof Error && error.cause.name === 'PrivateAddress';
}

function causeOf(error: unknown): string {
  const inner = error instanceof Error ? (error.cause ?? error) : error;
  if (!(inner instanceof Error)) return String(inner);
  const code = 'code' in inner ? String(inner.code) : '';
  return inner.message || code || inner.name;
}

async function followed(
  request: FetchRequest,
  parts: PoliteFetchParts,
  signal: AbortSignal,
): Promise<Outcome> {
  let url = request.url;
  for (let hops = 0; hops <= redirects; hops++) {
    const response = await parts.fetch(url, {
      headers: headersOf(request, parts.userAgent),
      redirect: 'manual',
      signal,
    });
    const location = response.headers.get('location');
    if (response.status < 301 || response.status > 308 || response.status === 304 || location === null)
      return answerOf(response, parts, hops === 0 ? undefined : url);
    await response.body?.cancel();
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (next?.origin !== new URL(url).origin) {
      const { answer, passing } = trouble(
        `it was redirected to ${next?.origin ?? location.slice(0, 200)}, another host`,
      );
      return {
        answer: { ...answer, ...(next !== undefined && { leadsTo: next.href }) } as FetchAnswer,
        passing,
      };
    }
    url = next.href;
  }
  return trouble(`it was redirected more than ${redirects} times`);
}

function headersOf({ accept, etag, lastModified }: FetchRequest, userAgent: string): Record<string, string> {
  return {
    Accept: accept,
    'User-Agent': userAgent,
    ...(etag !== undefined && { 'If-None-Match': etag }),
    ...(lastModified !== undefined && { 'If-Modified-Since': lastModified }),
  };
}

async function answerOf(response: Response, parts: PoliteFetchParts, movedTo?: string): Promise<Outcome> {
  const { status, headers } = response;
  if (status === 304) {
    await response.body?.cancel();
    return { answer: { kind: 'unchanged' }, passing: false };
  }
  if (status !== 200) {
    await response.body?.cancel();
    const passing = status === 429 || (status >= 500 && status !== 501 && status !== 505);
    const seconds = passing ? secondsFrom(headers.get('retry-after'), parts.now()) : undefined;
    const reason = `it answered ${status}`;
    return {
      answer: { kind: 'trouble', reason, status, ...(seconds !== undefined && { retryAfter: seconds }) },
      passing,
    };
  }
  const { mostBytes = 32 * 1024 * 1024 } = parts;
  const text = await answerText(response, mostBytes);
  if (text === undefined)
    return trouble(`its answer is larger than ${Math.round(mostBytes / (1024 * 1024))} MiB`);
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
  const robots = headers.get('x-robots-tag');
  const refresh = refreshTarget(headers.get('refresh') ?? '');
  const mediaType = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return {
    answer: {
      kind: 'sound',
      text,
      mediaType,
      ...(movedTo !== undefined && { movedTo }),
      ...(robots !== null && { robots }),
      ...(refresh !== undefined && { refresh }),
      ...(etag !== null && { etag }),
      ...(lastModified !== null && { lastModified }),
    },
    passing: false,
  };
}

/** Nobody should be able to send us away for longer: a day, in milliseconds. */
const longestWait = 86_400_000;

function secondsFrom(header: string | null, now: number): number | undefined {
  const milliseconds = retryAfter(header, now, longestWait);
  return milliseconds === undefined ? undefined : Math.ceil(milliseconds / 1000);
}
