import type { Snapshot } from '../../src/model/catalog.ts';
import { readingMemory } from '../../src/sources/reading-memory.ts';
import { epoch, instant } from '../../src/model/instant.ts';
import { language } from '../../src/model/language.ts';
import { type Configuration, configurationDefaults } from '../../src/model/configuration.ts';
import type { Fetch, FetchAnswer } from '../../src/sources/network/fetching.ts';
import { gather } from '../../src/admission/gather.ts';
import { registeredSources } from '../../src/sources/registered.ts';
import type { Desk } from '../../src/sources/source.ts';
import type { Store } from '../../src/sources/store.ts';
import { memoryFiles } from './memory-site.ts';
import { ledgerAt } from './read-site.ts';

/** What an API answers to an address: a body, a whole answer, or nothing (404). */
export type Api = (url: string) => string | FetchAnswer | undefined;

/** The ledger knows every posting since then. */
const firstSeen = '2026-11-01T12:00:00Z';

export interface BoardReader {
  /** Asks the board and reads what is then known of it. `at`: RFC 3339. */
  readonly refresh: (at: string, api?: Api) => Promise<Snapshot>;
  /** Reads without asking. */
  readonly read: (at: string) => Promise<Snapshot>;
  /** When the board is to be asked again, as it is seen at a moment, else when it was asked last; in milliseconds since the epoch. */
  readonly dueAt: (at?: string) => Promise<number | undefined>;
  /** The addresses that were asked for. */
  readonly asked: readonly string[];
}

export interface BoardReaderParts {
  readonly languages?: readonly string[];
  /** What outlives the reader; memory where absent. */
  readonly store?: Store;
  /** In place of the function that is the network. */
  readonly fetch?: Fetch;
  readonly files?: Readonly<Record<string, string>>;
}

/** A site of Lanternworks with a board, and a folder of Markdown where there are `files`, as a runtime reads it; the network is a function unless there is a `fetch`. */
export function boardReader(
  type: string,
  options: Readonly<Record<string, unknown>>,
  { languages = ['en', 'fr'], store = memoryStore(), fetch, files }: BoardReaderParts = {},
): BoardReader {
  const source = registeredSources.find((one) => one.type === type);
  if (source === undefined) throw new Error(`no source ${type}`);
  const sourceOptions = { type, path: '.', links: 'there', ...options } as const;
  const configuration: Configuration = {
    ...configurationDefaults,
    languages: languages.map((tag) => ({ tag: language(tag), title: `Jobs ${tag}` })),
    organization: { name: 'Lanternworks' },
    tag: { name: 'lanternworks.example', date: '2026' },
    sources: [
      sourceOptions,
      ...(files === undefined ? [] : [{ type: 'markdown', path: '.', links: 'here' } as const]),
    ],
  };
  const asked: string[] = [];
  let last = firstSeen;
  const { memo } = readingMemory();
  const deskAt = (at: string, api: Api): Desk => ({
    configuration,
    files: files === undefined ? { list: () => [], read: noFile } : memoryFiles(files),
    history: { state: 'absent', of: () => undefined, diagnostics: () => [] },
    fetch: (request) => {
      asked.push(request.url);
      return (fetch ?? fetchFrom(api))(request);
    },
    store,
    now: epoch(instant(at)),
    signal: new AbortController().signal,
    memo,
  });
  const read = (at: string) =>
    gather({
      configuration,
      url: 'https://jobs.lanternworks.example/',
      desk: () => deskAt(at, () => undefined),
      now: epoch(instant(at)),
      place: '',
      ledger: ledgerAt(firstSeen),
    });
  return {
    asked,
    read,
    async dueAt(at = last) {
      return source.dueAt?.(
        sourceOptions,
        deskAt(at, () => undefined),
      );
    },
    async refresh(at, api = () => undefined) {
      last = at;
      await source.refresh?.(sourceOptions, deskAt(at, api));
      return read(at);
    },
  };
}

export function memoryStore(): Store {
  const texts = new Map<string, string>();
  return {
    get: (key) => Promise.resolve(texts.get(key)),
    put: (key, text) => Promise.resolve(void texts.set(key, text)),
  };
}

function fetchFrom(api: Api): Fetch {
  return ({ url }) => {
    const answer = api(url);
    if (answer === undefined)
      return Promise.resolve({ kind: 'trouble', reason: 'it answered 404', status: 404 });
    return Promise.resolve(
      typeof answer === 'string' ? { kind: 'sound', text: answer, mediaType: 'application/json' } : answer,
    );
  };
}

function noFile(path: string) {
  return {
    ok: false,
    problem: { severity: 'error', code: 'file-unreadable', message: 'no folder', where: { file: path } },
  } as const;
}
