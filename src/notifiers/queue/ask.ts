import { retryAfter } from '../../text/http/retry-after.ts';
import { longestWait } from './longest-wait.ts';
import type { NotifyDesk } from '../notifier.ts';

export type Reply = Answered | Unanswered;

export interface Answered {
  readonly status: number;
  /** At most `longestAnswer` characters of it. */
  readonly text: string;
  readonly mediaType: string;
  /** Its `X-Robots-Tag`, of several all with commas between them; empty where it has none. */
  readonly robots: string;
  /** Milliseconds that it asks to be left alone. */
  readonly wait?: number;
}

export interface Unanswered {
  /** Why there is no answer. Holds nothing of what was asked. */
  readonly fault: string;
  /** Set where surely nothing arrived. */
  readonly unsent?: true;
}

/** An answer to a batch of 100 has about 70,000 characters. */
const longestAnswer = 1_000_000;

/**
 * Asks another host, as carefully as one should: over TLS only, no redirect is followed, an answer has its time and its
 * size. Never rejects.
 */
export async function ask(url: string, init: RequestInit, desk: NotifyDesk): Promise<Reply> {
  const { protocol, host } = new URL(url);
  if (protocol !== 'https:')
    return { fault: `${host} is named without TLS, and only https addresses are spoken to`, unsent: true };
  try {
    const signal = AbortSignal.any([desk.signal, AbortSignal.timeout(desk.timeout ?? 10_000)]);
    const response = await desk.fetch(url, { ...init, redirect: 'manual', signal });
    const text = await beginning(response);
    const wait = retryAfter(response.headers.get('retry-after'), desk.now(), longestWait);
    return {
      status: response.status,
      text,
      mediaType: response.headers.get('content-type') ?? '',
      robots: response.headers.get('x-robots-tag') ?? '',
      ...(wait === undefined ? {} : { wait }),
    };
  } catch (error) {
    return networkFault(error);
  }
}

async function beginning({ body }: Response): Promise<string> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value as Uint8Array, { stream: true });
    if (text.length > longestAnswer) {
      await reader.cancel();
      return text.slice(0, longestAnswer);
    }
  }
}

/** What fetch hides in the cause of its error, where no connection came about. */
const neverConnected: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);

function networkFault(error: unknown): Unanswered {
  if (!(error instanceof Error)) return { fault: 'it could not be reached' };
  if (error.name === 'TimeoutError') return { fault: 'it did not answer in time' };
  const { cause } = error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return {
    fault: `it could not be reached${typeof code === 'string' ? `: ${code}` : ''}`,
    ...(neverConnected.has(code) ? { unsent: true as const } : {}),
  };
}
