import * as v from 'valibot';
import { compareText } from '../../model/diagnostic.ts';
import type { Entry } from './changes.ts';

/** Where outboxes are kept: a folder, a KV namespace. One writer at a time. */
export interface OutboxStore {
  /** Undefined where nothing was put. */
  readonly get: (name: string) => Promise<string | undefined>;
  /** Resolves when the text survives a crash; readers see the old text or the new one. */
  readonly put: (name: string, text: string) => Promise<void>;
}

/** What a notifier was told, and what waits. */
export interface Outbox {
  readonly entries: Map<string, Entry>;
  /** `Notifier.account` at the time. */
  account: string;
  /** How often in a row nothing could be sent. */
  failures: number;
  /** Nothing is sent before this moment (milliseconds since the epoch). */
  pause?: { readonly until: number; readonly why: string; readonly blocked?: true | undefined } | undefined;
  /** What was sent on the notifier's last day. */
  spent?: { readonly day: string; readonly notices: number } | undefined;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.number();
const schema = v.object({
  version: v.literal(1),
  account: v.string(),
  failures: count,
  pause: v.optional(v.object({ until: moment, why: v.string(), blocked: v.optional(v.literal(true)) })),
  spent: v.optional(v.object({ day: v.string(), notices: count })),
  addresses: v.record(
    v.string(),
    v.object({
      told: v.exactOptional(v.string()),
      unsure: v.exactOptional(v.literal(true)),
      refused: v.exactOptional(v.string()),
      tries: v.exactOptional(count),
      after: v.exactOptional(moment),
    }),
  ),
});

/** The outbox that a text holds; undefined where it is damaged or of a newer Rolecast. */
export function parseOutbox(text: string): Outbox | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) return undefined;
  const { addresses, account, failures, pause, spent } = parsed.output;
  return { entries: new Map(Object.entries(addresses)), account, failures, pause, spent };
}

/** An address a line: easy to read and to compare. */
export function outboxText({ entries, account, failures, pause, spent }: Outbox): string {
  const head = JSON.stringify({ version: 1, account, failures, pause, spent }).slice(0, -1);
  const lines = [...entries]
    .sort(([a], [b]) => compareText(a, b))
    .map(([address, entry]) => `${JSON.stringify(address)}: ${JSON.stringify(entry)}`);
  return `${head},"addresses":{\n${lines.join(',\n')}\n}}\n`;
}
