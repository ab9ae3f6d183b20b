import { compareInstants, type Instant } from '../instant.ts';
import type { PastEvent } from '../posting.ts';

/** What a reading says of a posting: whether it is open, and the moments that it states. */
export interface Sighting {
  readonly isOpen: boolean;
  readonly title: string;
  /** See `PastEvent`. */
  readonly page: string;
  readonly url?: string;
  readonly organization: string;
  readonly opened?: Instant;
  readonly changed?: Instant;
  readonly closed?: Instant;
}

/** How many events of one posting are remembered. */
const most = 30;

/**
 * What has happened to a posting, oldest first, where `past` had and it `wasOpen`: an opening and a closing are told once,
 * with the moment and the words that they were told with first, whatever a later reading makes of them. `now` dates what
 * nothing else does; where it is absent, that is not told.
 */
export function eventsAfter(
  past: readonly PastEvent[],
  wasOpen: boolean | undefined,
  { isOpen, title, page, url, organization, opened, changed, closed }: Sighting,
  now?: Instant,
): readonly PastEvent[] {
  const events = [...past];
  const add = (kind: PastEvent['kind'], at: Instant | undefined) => {
    if (at === undefined) return;
    const elsewhere = kind === 'closed' || url === undefined ? {} : { url };
    events.push({ kind, at, title, page, ...elsewhere, organization });
  };
  const hasClosed = !isOpenAfter(events);
  if (isOpen && hasClosed) {
    const last = events.at(-1)?.at;
    // What was put off opens on its new day.
    const stated = [opened, changed].find((at) => at && last && compareInstants(at, last) > 0);
    add('opened', stated ?? now);
  } else if (past.length < most && !events.some(({ kind }) => kind === 'opened')) add('opened', opened);
  const isTold = !isOpen && past.length > 0;
  if (changed && !isTold && !events.some(({ at }) => compareInstants(at, changed) === 0))
    add('changed', changed);
  if (!isOpen && !hasClosed) add('closed', closed ?? (wasOpen ? now : undefined));
  return events.length === past.length ? past : events.slice(-most);
}

export function isOpenAfter(events: readonly PastEvent[]): boolean {
  return events.findLast(({ kind }) => kind !== 'changed')?.kind !== 'closed';
}
