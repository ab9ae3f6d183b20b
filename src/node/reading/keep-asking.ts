import type { Configuration } from '../../model/configuration.ts';
import type { OpenedSite } from './opened-site.ts';

export interface KeptAsking {
  /** Resolves when boards that were never read have been asked; those that were can be read at once. */
  readonly first: Promise<void>;
  readonly stop: () => void;
}

/** The longest that is waited before looking again whether the configuration has other boards, in milliseconds. */
const longest = 60_000;

/** Asks boards when their time has come, beside everything else. */
export function keepAsking(
  site: Pick<OpenedSite, 'refresh' | 'dueAt'>,
  configuration: () => Configuration,
  { onAsked, onFault }: { readonly onAsked: () => void; readonly onFault: (error: unknown) => void },
  now: () => number,
): KeptAsking {
  const end = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  async function ask(): Promise<void> {
    try {
      const due = await site.dueAt(configuration());
      if (due !== undefined && due <= now()) {
        await site.refresh(configuration(), 'due', end.signal, () => {
          if (!end.signal.aborted) onAsked();
        });
      }
    } catch (error) {
      if (!end.signal.aborted) onFault(error);
    }
    await schedule();
  }

  async function schedule(): Promise<void> {
    if (end.signal.aborted) return;
    const due = await site.dueAt(configuration()).catch(() => undefined);
    const wait = due === undefined ? longest : Math.min(longest, Math.max(1000, due - now()));
    timer = setTimeout(() => void ask(), wait);
    timer.unref();
  }

  const first = site
    .refresh(configuration(), 'unread', end.signal)
    .catch(onFault)
    .then(() => void schedule());
  return {
    first,
    stop: () => {
      end.abort();
      clearTimeout(timer);
    },
  };
}
