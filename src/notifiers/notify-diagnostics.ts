import type { Diagnostic } from '../model/diagnostic.ts';
import { fromEpoch } from '../model/instant.ts';
import type { Fault } from './notifier.ts';

/** Time may heal it. `until` is in milliseconds since the epoch. */
export function delayed(notifier: string, why: string, waiting: number, until: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'notify-delayed',
    message: `${notifier} was not told of ${changes(waiting)}: ${why}`,
    hint: `It is told again from ${fromEpoch(until)}; until then they wait in the outbox`,
  };
}

/** A person must put something right before anything can be told. */
export function stopped(notifier: string, why: string, hint: string): Diagnostic {
  return {
    severity: 'error',
    code: 'notify-not-accepted',
    message: `${notifier} was not told: ${why}`,
    hint: `${hint}. It is tried again at the next start, and after a day`,
  };
}

/** One diagnostic for each reason. */
export function refusals(notifier: string, refused: ReadonlyMap<string, Fault>): readonly Diagnostic[] {
  const groups = new Map<string, { readonly fault: Fault; readonly addresses: string[] }>();
  for (const [address, fault] of refused) {
    const group = groups.get(fault.why);
    if (group === undefined) groups.set(fault.why, { fault, addresses: [address] });
    else group.addresses.push(address);
  }
  return [...groups.values()].map(({ fault: { why, hint }, addresses: [first = '', ...others] }) => ({
    severity: 'error',
    code: 'notify-refused',
    message: `${notifier} refuses ${first}${others.length === 0 ? '' : ` and ${others.length} more`}: ${why}`,
    hint: `${hint}. They are not sent again as they are before the next start`,
  }));
}

export function damagedOutbox(notifier: string, copy: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'outbox-corrupt',
    message: `What ${notifier} was told is not known any more: its outbox is damaged`,
    hint: `The damaged one is kept as ${copy}, and a new one begun as at a first run; put a backup in its place to go on from there`,
  };
}

function changes(count: number): string {
  return `${count} change${count === 1 ? '' : 's'}`;
}
