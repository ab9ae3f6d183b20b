import type { Diagnostic } from '../../model/diagnostic.ts';
import { changesOf } from './changes.ts';
import type { Notice, Notifier, NotifyDesk, Topics } from '../notifier.ts';
import { withoutFuture } from './longest-wait.ts';
import { openOutbox } from './open-outbox.ts';
import { type Outbox, type OutboxStore, outboxText } from './outbox.ts';
import { nextQuotaDay, quotaLeft, spendQuota } from './quota-day.ts';
import { delayAfter, recordAnswer, restoreEntry } from './record-answer.ts';

export interface TellerParts {
  readonly notifier: Notifier;
  readonly store: OutboxStore;
  readonly desk: NotifyDesk;
  readonly report: (report: Report) => void;
}

/** What became of telling somebody. */
export interface Report {
  /** The notifier's name. */
  readonly notifier: string;
  readonly told: readonly Notice[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is left to be told. */
export interface Rest {
  readonly waiting: number;
  /** When to come again, in milliseconds since the epoch. */
  readonly at: number;
}

/** What would be sent. */
export interface Plan {
  readonly notices: readonly Notice[];
  /** How many addresses would only be remembered. */
  readonly noted: number;
  /** Those for which it is too early, each with the reason; of what may be sent today. */
  readonly early: ReadonlyMap<string, string>;
  /** How many may be sent today: infinite where there is no limit. */
  readonly left: number;
  readonly pause?: Outbox['pause'];
}

export interface Teller {
  /**
   * Tells what has to be told, batch after batch, until nothing is left or nothing more is to be sent for now. Resolves
   * to what is left, undefined where nothing is. Rejects where the store fails: nothing was sent then that it does not
   * know of.
   */
  readonly tell: (topics: Topics) => Promise<Rest | undefined>;
  /** What `tell` would send. Sends and writes nothing. */
  readonly plan: (topics: Topics) => Promise<Plan>;
}

/**
 * How often a refused batch is divided: to find two bad addresses among ten thousand takes fewer. Where not even one of
 * eight parts is taken, it is not for a few addresses.
 */
const mostDivisions = 30;
const divisionsInVain = 7;

/**
 * Tells one notifier of changes, by comparing what is there with what it was told. Before something is sent it is
 * written down that it is, and afterwards what came of it: what was under way when the machine failed is sent again,
 * and nothing else is sent twice.
 */
export function createTeller({ notifier, store, desk, report }: TellerParts): Teller {
  const { name, quota, batch: size } = notifier;
  let opened: Promise<Outbox> | undefined;
  const open = () =>
    (opened ??= openOutbox(notifier, store).then(({ outbox, diagnostics }) => {
      if (diagnostics.length > 0) report({ notifier: name, told: [], diagnostics });
      return outbox;
    }));
  const openNow = async () => withoutFuture(await open(), desk.now());
  const save = (outbox: Outbox) => store.put(name, outboxText(outbox));
  const tooEarly = async (notices: readonly Notice[]) =>
    (await notifier.tooEarly?.(notices, desk)) ?? new Map<string, string>();

  /** What is due and may be sent now. Those for which it turns out to be too early are put off. */
  async function nextBatch(outbox: Outbox, topics: Topics): Promise<readonly Notice[]> {
    const { entries } = outbox;
    for (;;) {
      const now = desk.now();
      if (outbox.pause !== undefined && outbox.pause.until <= now) outbox.pause = undefined;
      const room = outbox.pause === undefined ? Math.min(size, quotaLeft(quota, outbox, now)) : 0;
      const due = changesOf(notifier, entries, topics)
        .notices.filter(({ address }) => (entries.get(address)?.after ?? 0) <= now)
        .slice(0, room);
      const early = await tooEarly(due);
      for (const address of early.keys()) {
        const entry = entries.get(address);
        const tries = (entry?.tries ?? 0) + 1;
        entries.set(address, { ...entry, tries, after: now + Math.max(60_000, delayAfter(tries)) });
      }
      const batch = due.filter(({ address }) => !early.has(address));
      if (batch.length > 0 || early.size === 0) return batch;
    }
  }

  /** Sends a batch; where one of its notices may be why all are refused, its halves, until what is at fault is alone. */
  async function sendBatch(outbox: Outbox, batch: readonly Notice[], topics: Topics): Promise<void> {
    const parts = [batch];
    let divisions = 0;
    let taken = false;
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
      if (outbox.pause !== undefined || desk.signal.aborted) return;
      const mayDivide = divisions < (taken ? mostDivisions : divisionsInVain);
      const came = await sendPart(outbox, part, topics, mayDivide);
      taken ||= came === 'taken';
      if (came !== 'divisible') continue;
      divisions++;
      const half = Math.ceil(part.length / 2);
      parts.push(part.slice(0, half), part.slice(half));
    }
  }

  /** `divisible`: nothing is recorded, and it is as if it had not been sent. */
  async function sendPart(
    outbox: Outbox,
    batch: readonly Notice[],
    topics: Topics,
    mayDivide: boolean,
  ): Promise<'taken' | 'not taken' | 'divisible'> {
    const { entries } = outbox;
    const before = new Map(batch.map(({ address }) => [address, entries.get(address)]));
    for (const [address, entry] of before)
      entries.set(address, { unsure: true, tries: (entry?.tries ?? 0) + 1 });
    spendQuota(quota, outbox, desk.now(), batch.length);
    await save(outbox);
    const answer = await notifier.send(batch, desk);
    const nothingTold = (answer.told ?? []).length === 0;
    if (desk.signal.aborted && nothingTold) return 'not taken';
    if (answer.unsent) spendQuota(quota, outbox, desk.now(), -batch.length);
    if (answer.divisible && mayDivide && batch.length > 1) {
      for (const [address, entry] of before) restoreEntry(outbox, address, entry);
      return 'divisible';
    }
    const sent = { notifier: name, batch, before };
    const diagnostics = recordAnswer(outbox, sent, answer, topics, desk.now());
    const told = new Set(answer.told);
    report({ notifier: name, told: batch.filter(({ address }) => told.has(address)), diagnostics });
    return nothingTold ? 'not taken' : 'taken';
  }

  function restOf({ entries, pause, ...outbox }: Outbox, topics: Topics): Rest | undefined {
    const { notices } = changesOf(notifier, entries, topics);
    if (notices.length === 0) return undefined;
    const now = desk.now();
    const dues = notices.map(({ address }) => entries.get(address)?.after ?? 0);
    const due = dues.reduce((soonest, at) => Math.min(soonest, at), Infinity);
    const spent = quotaLeft(quota, { entries, ...outbox }, now) === 0;
    const tomorrow = quota !== undefined && spent ? nextQuotaDay(quota, now) : 0;
    return { waiting: notices.length, at: Math.max(due, pause?.until ?? 0, tomorrow) };
  }

  return {
    async tell(topics) {
      const outbox = await openNow();
      let unsaved = note(outbox, notifier, topics);
      while (!desk.signal.aborted) {
        const batch = await nextBatch(outbox, topics);
        if (batch.length === 0) break;
        await sendBatch(outbox, batch, topics);
        unsaved = true;
      }
      if (unsaved) await save(outbox);
      return restOf(outbox, topics);
    },
    async plan(topics) {
      const outbox = await openNow();
      const { notices, noted } = changesOf(notifier, outbox.entries, topics);
      const { pause } = outbox;
      const left = quotaLeft(quota, outbox, desk.now());
      return {
        notices,
        noted: noted.size,
        early: await tooEarly(notices.slice(0, left)),
        left,
        ...(pause === undefined || pause.until <= desk.now() ? {} : { pause }),
      };
    },
  };
}

/** Remembers what is only to be remembered. Gives whether anything was. */
function note({ entries }: Outbox, notifier: Notifier, topics: Topics): boolean {
  const { noted, forgotten } = changesOf(notifier, entries, topics);
  for (const [address, digest] of noted) entries.set(address, { told: digest });
  for (const address of forgotten) entries.delete(address);
  return noted.size > 0 || forgotten.length > 0;
}
