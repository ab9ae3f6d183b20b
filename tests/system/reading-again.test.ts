import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/model/catalog.ts';
import { siteConfiguration } from '../../src/node/reading/site-configuration.ts';
import { siteReader } from '../../src/node/reading/site-reader.ts';
import type { Configuration } from '../../src/model/configuration.ts';
import { ledgerAt } from '../support/read-site.ts';

let root: string;
let at = Date.parse('2026-06-01T12:00:00Z');
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'rolecast-again-')));
  at = Date.parse('2026-06-01T12:00:00Z');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function git(...command: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@lanternworks.example', ...command], {
    cwd: root,
    stdio: 'ignore',
  });
}

const ledger = ledgerAt('2026-01-01T00:00:00Z');

function configured(): Configuration {
  const { configuration } = siteConfiguration({ path: root });
  if (configuration === undefined) throw new Error('no configuration');
  return configuration;
}

function openReader(configuration: Configuration) {
  const url = 'https://jobs.lanternworks.example/';
  return siteReader({ root, configuration, url, ledger, now: () => at });
}

const page = (title: string, text = 'Tends the lamps at night.', head = '') =>
  `---\ntitle: ${title}\ndate: 2026-05-01\n${head}---\n\n${text}\n`;

type Change = readonly [name: string, act: () => void, paths: readonly string[] | undefined];

/** Each change, made on the same site one after the other; the paths that a watcher tells of. */
const hugo: readonly Change[] = [
  ['nothing', () => {}, []],
  [
    'a text',
    () => write('content/jobs/keeper.md', page('Keeper', 'Another text.')),
    ['content/jobs/keeper.md'],
  ],
  [
    'a text of the same length',
    () => write('content/jobs/keeper.md', page('Keeper', 'Anuther text.')),
    ['content/jobs/keeper.md'],
  ],
  [
    'a closing',
    () => write('content/jobs/keeper.md', page('Keeper', '', 'archived: true\n')),
    ['content/jobs/keeper.md'],
  ],
  ['an opening again', () => write('content/jobs/keeper.md', page('Keeper')), ['content/jobs/keeper.md']],
  [
    'a newcomer',
    () => write('content/jobs/pilot.md', page('Pilot', '[map](map.md) {{< ref "keeper.md" >}}')),
    ['content/jobs/pilot.md'],
  ],
  ['what a link leads to', () => write('content/jobs/map.md', page('Map')), ['content/jobs/map.md']],
  [
    'the address of a page that another refers to',
    () => write('content/jobs/keeper.md', page('Keeper', 'Text.', 'url: /elsewhere/\n')),
    ['content/jobs/keeper.md'],
  ],
  [
    'a faulty head',
    () => write('content/jobs/pilot.md', '---\ntitle: [\n---\nText\n'),
    ['content/jobs/pilot.md'],
  ],
  [
    'the fault mended',
    () => write('content/jobs/pilot.md', page('Pilot', '', 'translationKey: pilot\n')),
    ['content/jobs/pilot.md'],
  ],
  [
    'a translation',
    () =>
      write(
        'content/jobs/pilote.fr.md',
        page('Pilote', 'Il guide les navires vers le port, par tous les temps.', 'translationKey: pilot\n'),
      ),
    ['content/jobs/pilote.fr.md'],
  ],
  [
    'the translation closed',
    () => write('content/jobs/pilote.fr.md', page('Pilote', '', 'translationKey: pilot\narchived: true\n')),
    ['content/jobs/pilote.fr.md'],
  ],
  [
    'the section a draft',
    () => write('content/jobs/_index.md', '---\ntitle: Jobs\ndraft: true\n---\n'),
    ['content/jobs/_index.md'],
  ],
  [
    'the section public',
    () => write('content/jobs/_index.md', '---\ntitle: Jobs\n---\n'),
    ['content/jobs/_index.md'],
  ],
  ['two of one name', () => write('content/jobs/more/keeper.md', page('Keeper')), ['content/jobs/more']],
  ['a file gone', () => rmSync(join(root, 'content/jobs/map.md')), ['content/jobs/map.md']],
  [
    'a file renamed',
    () => renameSync(join(root, 'content/jobs/pilot.md'), join(root, 'content/jobs/guide.md')),
    ['content/jobs/pilot.md', 'content/jobs/guide.md'],
  ],
  [
    'a folder moved away',
    () => renameSync(join(root, 'content/jobs/more'), join(root, 'aside')),
    ['content/jobs/more', 'aside'],
  ],
  [
    'a folder in its place',
    () => {
      write('other/keeper.md', page('Other'));
      renameSync(join(root, 'other'), join(root, 'content/jobs/more'));
    },
    ['other', 'content/jobs/more'],
  ],
  ['a file that another process wrote and took away', () => {}, ['content/jobs/4913']],
  [
    'a link in the place of a file',
    () => {
      write('content/target.md', page('Target'));
      rmSync(join(root, 'content/jobs/guide.md'));
      symlinkSync('../target.md', join(root, 'content/jobs/guide.md'));
    },
    ['content/target.md', 'content/jobs/guide.md'],
  ],
  ['what the link leads to, untold', () => write('content/target.md', page('Target moved')), undefined],
  [
    'the configuration of the site',
    () =>
      write(
        'hugo.toml',
        'baseURL = "https://new.lanternworks.example/"\ntitle = "L"\n[languages.en]\n[languages.fr]\n',
      ),
    ['hugo.toml'],
  ],
  ['an hour at which one closes', () => (at = Date.parse('2026-07-01T12:00:00Z')), []],
  ['an hour at which one opens', () => (at = Date.parse('2026-09-01T12:00:00Z')), []],
  ['the whole content gone', () => rmSync(join(root, 'content'), { recursive: true }), ['content']],
];

function writeHugo(): void {
  write(
    'hugo.toml',
    'baseURL = "https://lanternworks.example/"\ntitle = "L"\n[languages.en]\n[languages.fr]\n',
  );
  write('content/jobs/_index.md', '---\ntitle: Jobs\n---\n');
  write('content/jobs/keeper.md', page('Keeper'));
  write('content/jobs/cook.md', page('Cook', 'Cooks.', 'expiryDate: 2026-06-15\n'));
  write('content/jobs/smith.md', page('Smith', 'Apply by June 20, 2026.'));
  write('content/jobs/crew.md', page('Crew', 'Sails.', 'publishDate: 2026-08-01\n'));
  write('content/jobs/gone.md', page('Gone', '# Position closed'));
}

const plain: readonly Change[] = [
  ['nothing', () => {}, []],
  ['a text', () => write('jobs/keeper.md', page('Keeper', 'Another text.')), ['jobs/keeper.md']],
  ['a newcomer', () => write('jobs/pilot.md', page('Pilot', '[map](map.pdf)')), ['jobs/pilot.md']],
  ['what a link leads to', () => write('jobs/map.pdf', ''), ['jobs/map.pdf']],
  [
    'a translation',
    () => write('jobs/pilot.fr.md', page('Pilote', 'Il guide les navires vers le port.')),
    ['jobs/pilot.fr.md'],
  ],
  [
    'an untranslated copy',
    () =>
      write(
        'jobs/keeper.fr.md',
        page('Keeper', 'Another text of some length, that says what there is to do.'),
      ),
    ['jobs/keeper.fr.md'],
  ],
  [
    'its original',
    () =>
      write('jobs/keeper.md', page('Keeper', 'Another text of some length, that says what there is to do.')),
    ['jobs/keeper.md'],
  ],
  ['a file gone', () => rmSync(join(root, 'jobs/pilot.md')), ['jobs/pilot.md']],
];

describe.each([
  ['a Hugo site', writeHugo, hugo],
  ['a plain folder', () => write('jobs/keeper.md', page('Keeper')), plain],
  [
    'a MkDocs site',
    () => {
      write('mkdocs.yml', 'site_name: L\nsite_url: https://lanternworks.example/\n');
      write('docs/jobs/keeper.md', page('Keeper'));
    },
    plain.map(([name, act, paths]): Change => [
      name,
      () => {
        const above = root;
        root = join(root, 'docs');
        try {
          act();
        } finally {
          root = above;
        }
      },
      paths?.map((path) => `docs/${path}`),
    ]),
  ],
] as const)('%s that changes', (_site, begin, changes) => {
  test.each([true, false])('is read again as if for the first time (told of changes: %s)', async (told) => {
    begin();
    const configuration = configured();
    const reader = openReader(configuration);
    let up: Snapshot = await reader.read();
    for (const [name, act, paths] of changes) {
      act();
      const files = new Set(paths?.map((path) => join(root, path)));
      up = await reader.read(up, told && paths !== undefined ? { files, commits: false } : undefined);
      const anew = await openReader(configuration).read(up);
      expect({ after: name, ...up }).toEqual({ after: name, ...anew });
    }
  });
});

test('only what changed is a new value', async () => {
  writeHugo();
  const reader = openReader(configured());
  const first = await reader.read();
  write('content/jobs/keeper.md', page('Keeper', 'Another text.'));
  const second = await reader.read(first, {
    files: new Set([join(root, 'content/jobs/keeper.md')]),
    commits: false,
  });
  const changed = second.postings.filter((posting) => !first.postings.includes(posting));
  expect(changed.map(({ title }) => title)).toEqual(['Keeper']);
});

describe('history', () => {
  test('a commit is noticed without being told of files, and what was not committed is said until then', async () => {
    git('init', '-q', '-b', 'main');
    writeHugo();
    git('add', '.');
    git('commit', '-q', '-m', 'All', '--date', '2026-05-01T00:00:00Z');
    const configuration = configured();
    const reader = openReader(configuration);
    let up = await reader.read();
    const codes = () => up.diagnostics.map(({ code }) => code).filter((code) => code.startsWith('history'));
    expect(codes()).toEqual([]);
    const keeper = join(root, 'content/jobs/keeper.md');
    const told = { files: new Set([keeper]), commits: false };
    write('content/jobs/keeper.md', page('Keeper', 'Changed.'));
    up = await reader.read(up, told);
    expect(codes()).toEqual(['history-uncommitted']);
    up = await reader.read(up, { files: new Set(), commits: false });
    expect(codes()).toEqual(['history-uncommitted']);
    expect(up).toEqual(await openReader(configuration).read(up));
    git('commit', '-q', '-a', '-m', 'Keeper');
    up = await reader.read(up, { files: new Set(), commits: true });
    expect(codes()).toEqual([]);
    expect(up).toEqual(await openReader(configuration).read(up));
  });
});
