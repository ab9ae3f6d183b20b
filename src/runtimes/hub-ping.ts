import { setTimeout } from 'node:timers/promises';
import { codeOf } from './file-faults.ts';

export interface HubPing {
  /** Absolute. */
  readonly hub: string;
  /** The feed's own address, as it names it itself. */
  readonly topic: string;
}

export interface HubPingOptions {
  readonly signal: AbortSignal;
  /** Milliseconds that a hub has to answer; 10,000 where absent. */
  readonly timeout?: number;
  /** Milliseconds before each further try where the hub could not be reached or is at fault; three where absent. */
  readonly delays?: readonly number[];
  /** Resolves after so many milliseconds, or rejects when the signal aborts. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/**
 * Tells a WebSub hub that a feed has changed, as hubs expect it (https://www.w3.org/TR/websub/#publishing leaves it to
 * them): a form with `hub.mode=publish` and `hub.url`. Any 2xx is a success. Gives why it failed; undefined where it did
 * not. Never rejects.
 */
export async function pingHub(ping: HubPing, options: HubPingOptions): Promise<string | undefined> {
  const { signal, delays = [1000, 10_000, 60_000], wait = pause } = options;
  for (let attempt = 0; ; attempt++) {
    const { fault, again } = await tryOnce(ping, options);
    const delay = delays[attempt];
    if (fault === undefined || !again || delay === undefined || signal.aborted) return fault;
    try {
      await wait(delay, signal);
    } catch {
      return fault;
    }
  }
}

interface Outcome {
  readonly fault?: string;
  /** Whether another try may do better. */
  readonly again: boolean;
}

async function tryOnce(
  { hub, topic }: HubPing,
  { signal, timeout = 10_000 }: HubPingOptions,
): Promise<Outcome> {
  try {
    const response = await fetch(hub, {
      method: 'POST',
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic }),
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    await response.body?.cancel();
    if (response.ok) return { again: false };
    const again = response.status === 429 || response.status >= 500;
    return { fault: `it answered ${response.status}`, again };
  } catch (error) {
    return { fault: networkFault(error), again: true };
  }
}

/** fetch hides what happened in the error's cause. */
function networkFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'it did not answer in time';
  return `it could not be reached: ${codeOf(error.cause) ?? error.message}`;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return setTimeout(milliseconds, undefined, { signal, ref: false });
}
