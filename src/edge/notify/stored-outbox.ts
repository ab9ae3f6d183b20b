import type { Store } from '../../stored/store.ts';
import type { OutboxStore } from '../../notifiers/queue/outbox.ts';

/** Beside what is published, which begins otherwise: a publisher deletes nothing here. */
const prefix = 'rolecast-outbox/';

/** Workers KV takes one write a second under one name (https://developers.cloudflare.com/kv/platform/limits/); in milliseconds, with some to spare. */
const apart = 1100;

export interface Pace {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const runtimePace: Pace = {
  now: Date.now,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Outboxes in Workers KV, R2 or whatever else keeps editions. One name is written once a second at most. */
export function storedOutbox(
  store: Pick<Store, 'get' | 'put'>,
  { now, wait }: Pace = runtimePace,
): OutboxStore {
  const written = new Map<string, number>();
  return {
    async get(name) {
      const bytes = await store.get(prefix + encodeURIComponent(name));
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
    async put(name, text) {
      const early = (written.get(name) ?? -Infinity) + apart - now();
      if (early > 0) await wait(early);
      await store.put([{ name: prefix + encodeURIComponent(name), bytes: new TextEncoder().encode(text) }]);
      written.set(name, now());
    },
  };
}
