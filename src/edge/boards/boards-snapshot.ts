import type { Store } from '../../stored/store.ts';
import type { Snapshot } from '../../model/catalog.ts';
import { byPlace } from '../../model/diagnostic.ts';
import type { Configuration, SourceOptions } from '../../model/configuration.ts';
import type { Fetch } from '../../sources/network/fetching.ts';
import { gather } from '../../admission/gather.ts';
import { loadConfiguration } from '../../configuration/load-configuration.ts';
import { politeFetch } from '../../sources/network/polite-fetch.ts';
import { kindOf } from '../../sources/registered.ts';
import type { Desk } from '../../sources/source.ts';
import { bundledFiles } from './bundled-files.ts';
import { keptLedger } from './kept-ledger.ts';
import { type KeptTexts, keptTexts } from './kept-texts.ts';
import { noFolder } from '../../admission/place-parts.ts';
import { rationedFetch, type Ration } from './rationed-fetch.ts';
import { readingMemory } from '../../sources/reading-memory.ts';

export interface BoardsParts<Env> {
  /** The text of a `rolecast.yaml` with a `url`. */
  readonly configuration: string;
  /** Texts by path, relative to the configuration: what sources that are folders read. None where absent. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the boards said last is kept beside what is published. */
  readonly store: (env: Env) => Pick<Store, 'get' | 'put'>;
  /** The most requests of a run; 40 where absent, for a free plan allows 50. */
  readonly requests?: number;
  /** The runtime's where absent. */
  readonly fetch?: typeof globalThis.fetch;
}

interface Run {
  readonly configuration: Configuration;
  readonly texts: KeptTexts;
  readonly fetch: Fetch;
  readonly ration: Ration;
  readonly now: number;
}

/**
 * Asks the boards whose time has come and gives what is then known of all sources, for `createPublishingWorker`;
 * undefined where there was nothing to ask. Rejects where the configuration has a fault or the store cannot be read.
 */
export function boardsSnapshot<Env>(
  parts: BoardsParts<Env>,
): (env: Env, now: number) => Promise<Snapshot | undefined> {
  const { files = {} } = parts;
  let loaded: Loaded | undefined;
  return async (env, now) => {
    const { configuration, url } = (loaded ??= load(parts.configuration, files));
    const texts = keptTexts(parts.store(env));
    const run: Run = { configuration, texts, now, ...network(parts, url, now) };
    if (!(await askWhatIsDue(run))) return undefined;
    const ledger = await keptLedger(texts, now);
    const snapshot = await gather({
      configuration,
      url,
      now,
      ledger,
      place: url,
      desk: (source) => deskOf(run, source, run.fetch, files),
    });
    await ledger.save();
    return { ...snapshot, diagnostics: [...snapshot.diagnostics, ...texts.diagnostics()].sort(byPlace) };
  };
}

interface Loaded {
  readonly configuration: Configuration;
  readonly url: string;
}

function load(text: string, files: Readonly<Record<string, string>>): Loaded {
  const { configuration, diagnostics } = loadConfiguration({
    file: { name: 'rolecast.yaml', text },
    files: (path) => bundledFiles(files, path),
    wish: {},
  });
  if (configuration === undefined)
    throw new Error(diagnostics.map(({ message, hint }) => `${message}. ${hint ?? ''}`).join('\n'));
  if (configuration.url === undefined)
    throw new Error('The configuration has no url. Add `url`: where the Worker is served');
  return { configuration, url: configuration.url };
}

/** One for each run: in a Worker no run may wait for what another one asks. */
function network<Env>(
  { requests: most = 40, fetch = (input, init) => globalThis.fetch(input, init) }: BoardsParts<Env>,
  url: string,
  now: number,
): Pick<Run, 'fetch' | 'ration'> {
  let used = 0;
  return {
    ration: { most, isUsedUp: () => used >= most },
    fetch: politeFetch({
      fetch: (input, init) => {
        used++;
        return fetch(input, init);
      },
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      now: () => now,
      userAgent: `Rolecast (+${url})`,
    }),
  };
}

/** Those that wait for longest first; what the ration leaves unasked stays due. Whether one was asked. */
async function askWhatIsDue(run: Run): Promise<boolean> {
  const { configuration, texts, fetch, ration, now } = run;
  const boards = configuration.sources.filter((source) => kindOf(source).isElsewhere);
  const waiting = await Promise.all(
    boards.map(async (source) => {
      const key = JSON.stringify(source);
      const rationed = await rationedFetch(fetch, ration, { texts, key, now });
      const due = (await kindOf(source).dueAt?.(source, deskOf(run, source, fetch))) ?? 0;
      return { source, rationed, due: rationed.isUnfinished ? 0 : due };
    }),
  );
  let asked = boards.length === 0;
  for (const { source, rationed, due } of waiting.toSorted((a, b) => a.due - b.due)) {
    if (due > now || ration.isUsedUp()) continue;
    await kindOf(source).refresh?.(source, deskOf(run, source, rationed.fetch));
    await rationed.settle();
    asked = true;
  }
  return asked;
}

function deskOf(
  run: Run,
  source: SourceOptions,
  fetch: Fetch,
  files: Readonly<Record<string, string>> = {},
): Desk {
  const { configuration, texts, now } = run;
  return {
    configuration,
    ...noFolder,
    ...(kindOf(source).isElsewhere ? {} : { files: bundledFiles(files, source.path) }),
    fetch,
    store: texts,
    now,
    signal: new AbortController().signal,
    memo: readingMemory().memo,
  };
}
