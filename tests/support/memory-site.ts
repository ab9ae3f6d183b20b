import type { Snapshot } from '../../src/model/catalog.ts';
import { epoch, instant } from '../../src/model/instant.ts';
import { language } from '../../src/model/language.ts';
import { type Configuration, configurationDefaults } from '../../src/model/configuration.ts';
import { gather } from '../../src/admission/gather.ts';
import type { Desk, FileHistory, FormerName, Files } from '../../src/sources/source.ts';
import type { Ledger } from '../../src/admission/ledger/ledger.ts';
import { ledgerAt } from './read-site.ts';

/** Files by path, in the order given: less than a real folder promises, so that no test leans on it. */
export function memoryFiles(files: Readonly<Record<string, string>>): Files {
  const paths = Object.keys(files);
  return {
    list: (folder) =>
      paths.filter((path) => folder === '' || path.startsWith(`${folder.replace(/\/$/, '')}/`)),
    read: (path) => {
      const text = files[path];
      if (text !== undefined) return { ok: true, text };
      return {
        ok: false,
        problem: { severity: 'error', code: 'file-unreadable', message: 'gone', where: { file: path } },
      };
    },
  };
}

/** No network, and nothing that was kept. */
export const nowhere: Pick<Desk, 'fetch' | 'store'> = {
  fetch: () => Promise.resolve({ kind: 'trouble', reason: 'there is no network here' }),
  store: { get: () => Promise.resolve(undefined), put: () => Promise.resolve() },
};

export interface MemorySite {
  readonly files: Readonly<Record<string, string>>;
  readonly configuration?: Partial<Configuration>;
  /** Dates of files that are committed. */
  readonly history?: Readonly<
    Record<
      string,
      { readonly added: string; readonly changed: string; readonly names?: readonly FormerName[] }
    >
  >;
  readonly now?: string;
  readonly previous?: Snapshot;
  /** What is remembered of earlier readings; one that remembers nothing where absent. */
  readonly ledger?: Ledger;
  /** The folder that it is in, as the ledger knows it. */
  readonly place?: string;
  /** Makes reading fail, as an absent folder does. */
  readonly broken?: boolean;
}

/** A bilingual folder of Markdown (`x.md`, `x.fr.md`) of the invented organisation, gathered. */
export function gatherSite({
  files,
  configuration,
  history = {},
  now = '2026-11-22T12:00:00Z',
  previous,
  ledger = ledgerAt('2026-11-01T00:00:00Z'),
  place = '',
  broken,
}: MemorySite): Promise<Snapshot> {
  const whole: Configuration = {
    ...configurationDefaults,
    languages: [
      { tag: language('en'), title: 'Jobs' },
      { tag: language('fr'), title: 'Emplois' },
      { tag: language('ar'), title: 'وظائف' },
    ],
    organization: { name: 'Lanternworks' },
    tag: { name: 'lanternworks.example', date: '2026' },
    sources: [{ type: 'markdown', path: '.', links: 'here' }],
    ...configuration,
  };
  const fail = () => {
    throw new Error('no such folder');
  };
  const desk: Desk = {
    configuration: whole,
    files: broken === true ? { list: fail, read: fail } : memoryFiles(files),
    history: {
      state: 'complete',
      of: (path) => history[path] as FileHistory | undefined,
      diagnostics: () => [],
    },
    ...nowhere,
    now: epoch(instant(now)),
    signal: new AbortController().signal,
    memo: (_key, _input, make) => make(),
  };
  return gather({
    configuration: whole,
    url: 'https://jobs.lanternworks.example/',
    desk: () => desk,
    now: epoch(instant(now)),
    ledger,
    place,
    ...(previous && { previous }),
  });
}
