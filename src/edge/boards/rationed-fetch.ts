import type { Fetch, FetchAnswer } from '../../sources/network/fetching.ts';
import type { Store } from '../../sources/store.ts';

/** How many requests a run may still make. */
export interface Ration {
  readonly isUsedUp: () => boolean;
  readonly most: number;
}

export interface RationedFetch {
  readonly fetch: Fetch;
  /** Whether an earlier run ended in the middle: its answers are at hand, and no request is made for them again. */
  readonly isUnfinished: boolean;
  /** Keeps the answers where the ration was used up, for the next run; else forgets them. */
  readonly settle: () => Promise<void>;
}

/** Older answers of an unfinished run are asked for again, in milliseconds. */
const lasting = 6 * 3_600_000;

/** What one source may ask in a run. Where the ration is used up it is troubled, and goes on from there in the next run. */
export async function rationedFetch(
  fetch: Fetch,
  ration: Ration,
  { texts, key, now }: { readonly texts: Store; readonly key: string; readonly now: number },
): Promise<RationedFetch> {
  const name = `unfinished ${key}`;
  const text = (await texts.get(name)) ?? '';
  const { at, answers } = unfinished(text, now);
  const isUnfinished = answers.size > 0;
  let stopped = false;
  return {
    isUnfinished,
    async fetch(request) {
      const before = answers.get(request.url);
      if (before !== undefined) return before;
      if (ration.isUsedUp()) {
        stopped = true;
        return {
          kind: 'trouble',
          reason: `the ${ration.most} requests of this run are used up, and the next run goes on from there`,
        };
      }
      const answer = await fetch(request);
      if (answer.kind === 'sound') answers.set(request.url, answer);
      return answer;
    },
    async settle() {
      if (stopped) await texts.put(name, JSON.stringify({ at, answers: [...answers] }));
      else if (text !== '') await texts.put(name, '');
    },
  };
}

function unfinished(text: string, now: number): { at: number; answers: Map<string, FetchAnswer> } {
  try {
    const { at, answers } = JSON.parse(text) as { at: number; answers: [string, FetchAnswer][] };
    if (now - at < lasting) return { at, answers: new Map(answers) };
  } catch {
    // What is damaged is asked for again.
  }
  return { at: now, answers: new Map() };
}
