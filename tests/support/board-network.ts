import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { fileStore } from '../../src/node/disk/file-store.ts';
import { publicFetch } from '../../src/node/server/public-fetch.ts';
import type { Fetch } from '../../src/sources/network/fetching.ts';
import { politeFetch } from '../../src/sources/network/polite-fetch.ts';
import type { BoardFixture } from '../sources/boards/board-fixture.ts';
import { type BoardReader, boardReader } from './board-reader.ts';
import { type BoardServer, boardServer, type Play } from './board-server.ts';

export const userAgent = 'Rolecast (+https://jobs.lanternworks.example/)';

export interface BoardNetwork {
  readonly server: () => BoardServer;
  /** What every host answers from now on. */
  readonly plays: (play: Play) => void;
  /** The addresses that were asked for, each once. */
  readonly addressesAsked: () => readonly string[];
  /** A folder for what is kept; with a copy of what `other` holds. */
  readonly stateFolder: (other?: string) => string;
  /** As a process has it: one, for all hosts. Waits are over at once. `timeout` in milliseconds. */
  readonly network: (timeout?: number) => Fetch;
  /** A process that has just started, and finds what is in `state`. */
  readonly started: (type: string, fixture: BoardFixture, state: string, fetch?: Fetch) => BoardReader;
}

/** One real server that plays all APIs for the tests of a file, with the real fetch and real folders. */
export function boardNetwork(): BoardNetwork {
  let api: BoardServer;
  let folder: string;
  let connect: typeof globalThis.fetch;
  let states = 0;
  beforeAll(async () => {
    api = await boardServer();
    connect = publicFetch(api.url);
    folder = mkdtempSync(join(tmpdir(), 'rolecast-every-board-'));
  });
  beforeEach(() => api.forget());
  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const network = (timeout = 20_000): Fetch =>
    politeFetch({
      fetch: connect,
      wait: () => Promise.resolve(),
      now: () => Date.parse('2026-11-02T13:00:00Z'),
      userAgent,
      timeout,
      mostBytes: 1024 * 1024,
    });
  return {
    server: () => api,
    plays: (play) => api.on('/', play),
    addressesAsked: () => [...new Set(api.asked.map((path) => `https:/${path}`))],
    stateFolder(other) {
      const state = join(folder, String(++states));
      if (other !== undefined) cpSync(other, state, { recursive: true });
      return state;
    },
    network,
    started: (type, { options }, state, fetch = network()) =>
      boardReader(type, options, { store: fileStore(state), fetch }),
  };
}
