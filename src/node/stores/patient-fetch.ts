import { retryAfter } from '../../text/http/retry-after.ts';

/** A failed request is made again after so many milliseconds, where the answer does not say when (`Retry-After`). */
const pauses = [500, 2_000, 8_000, 30_000];
/** Nobody waits for longer. */
const longestPause = 120_000;

export interface PatientFetchOptions {
  readonly fetch?: typeof fetch;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** The text of an answer that is quoted in a fault. */
const quoted = 300;

/**
 * Asks again where the network fails, or the answer is 429 or 5xx. What is asked must do no harm twice. Resolves with any other
 * answer; rejects with what came last.
 */
export function patientFetch({
  fetch: ask = fetch,
  wait = sleep,
  now = Date.now,
}: PatientFetchOptions = {}): (request: () => Request | Promise<Request>) => Promise<Response> {
  return async (request) => {
    for (let attempt = 0; ; attempt++) {
      const made = await request();
      const outcome = await ask(made).catch((error: unknown) => asError(error));
      const failed = outcome instanceof Error || outcome.status === 429 || outcome.status >= 500;
      if (!failed) return outcome;
      const pause = pauses[attempt];
      if (pause === undefined) throw outcome instanceof Error ? outcome : await faultOf(made, outcome);
      if (outcome instanceof Error) await wait(pause);
      else {
        await outcome.body?.cancel();
        await wait(retryAfter(outcome.headers.get('retry-after'), now(), longestPause) ?? pause);
      }
    }
  };
}

/** What an answer that was not hoped for says. The address is named without its query, and no header. */
export async function faultOf(request: Request, response: Response): Promise<Error> {
  const { origin, pathname } = new URL(request.url);
  const text = (await response.text()).replaceAll(/\s+/g, ' ').slice(0, quoted);
  return new Error(`${request.method} ${origin}${pathname} is answered with ${response.status} ${text}`);
}

function asError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const { cause } = error;
  return cause instanceof Error ? new Error(`${error.message}: ${cause.message}`, { cause }) : error;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
