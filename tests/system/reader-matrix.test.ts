import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { serving } from '../support/rolecast-process.ts';
import { freePort } from '../support/web-server.ts';

removeFoldersAfterwards();

const run = promisify(execFile);
const programs = join(import.meta.dirname, '../support/readers');

/** A program in tests/support/readers that asks a reader what it sees: `PROGRAM FEED FOLDER`, where it may keep its own. */
interface Reader {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly formats: readonly Format[];
  /** A command that fails where the reader is not installed, and the packages of Debian that bring it. */
  readonly probe: string;
  readonly from: string;
  /** It remembers between two polls what the server said, or could: what an unchanged feed costs is its own choice. */
  readonly remembers?: true;
}

type Format = 'rss.xml' | 'atom.xml' | 'feed.json';

const xml = ['rss.xml', 'atom.xml'] as const;
const all = [...xml, 'feed.json'] as const;
const python = '/usr/bin/python3';
/** Where no package of Debian brings the reader as a program. */
const prepared = '.ci/feed-readers FOLDER, and ROLECAST_READERS=FOLDER';
const ofPython = (name: string, file: string, probe: string, from: string): Reader => ({
  name,
  command: [python, `${file}.py`],
  formats: xml,
  probe,
  from,
});
const remembering = (reader: Reader): Reader => ({ ...reader, remembers: true });
const ofNode = (name: string, file: string, formats: readonly Format[]): Reader => ({
  name,
  command: [process.execPath, `${file}.mjs`],
  formats,
  probe: 'true',
  from: 'npm',
});

const readers: readonly Reader[] = [
  remembering(ofPython('newsboat', 'newsboat', 'command -v newsboat', 'newsboat')),
  remembering(ofPython('sfeed', 'sfeed', 'command -v sfeed_update', 'sfeed curl')),
  remembering(ofPython('rss2email', 'rss2email', 'command -v r2e', 'rss2email')),
  remembering(ofPython('feed2imap', 'feed2imap', 'command -v feed2imap', 'feed2imap')),
  ofPython(
    'feedparser (Python)',
    'python-feedparser',
    `${python} -c 'import feedparser'`,
    'python3-feedparser',
  ),
  ofPython(
    'podcastparser (gPodder)',
    'gpodder',
    `${python} -c 'import podcastparser'`,
    'python3-podcastparser',
  ),
  remembering(
    ofPython(
      'Liferea',
      'liferea',
      'command -v liferea && command -v Xvfb && command -v dbus-daemon && command -v gdbus',
      'liferea xvfb dbus-daemon libglib2.0-bin',
    ),
  ),
  ofPython('KDE Syndication (Akregator)', 'syndication', 'test -x "$ROLECAST_READERS/syndication"', prepared),
  { ...ofPython('gofeed', 'gofeed', 'test -x "$ROLECAST_READERS/gofeed"', prepared), formats: all },
  ofPython(
    'libgrss',
    'libgrss',
    `${python} -c 'import gi; gi.require_version("Grss", "0.7")'`,
    'gir1.2-grss-0.7 python3-gi',
  ),
  ofPython(
    'libmrss',
    'libmrss',
    'command -v cc && test -f /usr/include/mrss.h',
    'gcc libc6-dev libmrss0-dev',
  ),
  ofPython('rapper', 'rapper', 'command -v rapper', 'raptor2-utils'),
  {
    name: 'XML::Feed',
    command: ['perl', 'xml-feed.pl'],
    formats: xml,
    probe: 'perl -MXML::Feed -e 1',
    from: 'libxml-feed-perl',
  },
  {
    name: 'XML::FeedPP',
    command: ['perl', 'xml-feedpp.pl'],
    formats: xml,
    probe: 'perl -MXML::FeedPP -e 1',
    from: 'libxml-feedpp-perl',
  },
  {
    name: 'SimplePie',
    command: ['php', 'simplepie.php'],
    formats: xml,
    probe: 'test -d /usr/share/php/simplepie && php -m | grep -qi simplexml',
    from: 'libphp-simplepie php-cli php-xml',
  },
  {
    name: 'SimplePie (WordPress)',
    command: ['php', 'wordpress.php'],
    formats: xml,
    probe: 'test -d "$ROLECAST_READERS/wordpress"',
    from: prepared,
  },
  {
    name: 'Tiny Tiny RSS',
    command: ['php', 'tt-rss.php'],
    formats: xml,
    probe: 'test -d "$ROLECAST_READERS/tt-rss" && php -m | grep -qi mbstring && php -m | grep -qi intl',
    from: prepared,
  },
  {
    name: 'Ruby rss',
    command: ['ruby', 'ruby-rss.rb'],
    formats: xml,
    probe: 'ruby -rrss -e 1',
    from: 'ruby',
  },
  {
    name: 'ruby-feedparser',
    command: ['ruby', 'ruby-feedparser.rb'],
    formats: xml,
    probe: 'ruby -rfeedparser -e 1',
    from: 'ruby-feedparser',
  },
  ofNode('rss-parser', 'rss-parser', xml),
  ofNode('feedsmith', 'feedsmith', all),
  ofNode('@rowanmanning/feed-parser', 'feed-parser', xml),
  ofNode('@extractus/feed-extractor', 'feed-extractor', all),
];

interface Seen {
  readonly version?: string;
  readonly site?: string | null;
  readonly language?: string | null;
  readonly entries: readonly SeenEntry[];
}

interface SeenEntry {
  readonly id: string;
  /** What tells one entry from another, where it is not the id. */
  readonly key?: string;
  readonly title: string;
  readonly link?: string | null;
  readonly author?: string | null;
  readonly date?: string | number | null;
  readonly categories?: readonly string[] | null;
}

const keeper = 'https://lanternworks.example/keeper/';
const title = 'Lamp keeper <C++> & co';

const posting = (of: string, head: string) =>
  `---\ntitle: ${JSON.stringify(of)}\ndate: 2026-11-20\n${head}\n---\nYou keep the light of the tower.\n`;
const french = (head: string) =>
  `---\ntitle: Gardien\ndate: 2026-11-20\n${head}\n---\nVous gardez la lumière de la tour, avec soin et avec nous.\n`;

/** What the two files of a posting say, and a word that the English feed then has, or has no more. */
const life = [
  { head: '', of: title, has: 'Lamp keeper', hasNot: 'Head keeper' },
  { head: '', of: 'Head keeper', has: 'Head keeper', hasNot: 'Lamp keeper' },
  { head: 'closed: true', of: 'Head keeper', has: 'Pilot', hasNot: 'Head keeper' },
  { head: '', of: 'Head keeper', has: 'Head keeper', hasNot: 'Lamp keeper' },
] as const;

function isMissing({ name, probe, from }: Reader): boolean {
  const missing = process.env['CI'] === undefined && spawnSync('sh', ['-c', probe]).status !== 0;
  if (missing) console.warn(`${name} is not installed (${from}): it is skipped`);
  return missing;
}

async function told<T>([program, file = '']: Reader['command'], url: string, folder: string): Promise<T> {
  const environment = {
    PATH: process.env['PATH'],
    HOME: folder,
    ROLECAST_READERS: process.env['ROLECAST_READERS'] ?? '',
    LANG: 'C.UTF-8',
    PYTHONDONTWRITEBYTECODE: '1',
  };
  const { stdout } = await run(program, [join(programs, file), url, folder], {
    env: environment,
    timeout: 120_000,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;
}

/** Asks again until it is so; the test's time limit says when that is too long. */
async function until(so: () => Promise<boolean>): Promise<void> {
  while (!(await so()));
}

const formatNames: Readonly<Record<Format, string>> = {
  'rss.xml': 'RSS',
  'atom.xml': 'Atom',
  'feed.json': 'JSON Feed',
};

/** What a reader made of it, as a row of the table in docs/outputs.md. */
function rowOf(
  { name }: Reader,
  format: Format,
  polls: readonly Seen[],
  home: string,
  again: string,
): string {
  const [first, ...later] = polls;
  const entry = first?.entries.find(({ link, id }) => link === keeper || id.endsWith('en/keeper'));
  const yes = (value: unknown, so: boolean, other = 'another') =>
    so ? 'yes' : value === undefined || value === null || value === '' ? '–' : other;
  const date = entry?.date;
  const at = typeof date === 'number' ? date * 1000 : Date.parse(date ?? '');
  const version =
    first?.version ?? (packageJson.devDependencies as Readonly<Record<string, string>>)[name] ?? '';
  const cells = [
    `${name} ${version}`,
    formatNames[format],
    yes(entry?.title, entry?.title === title, `\`${entry?.title ?? ''}\``),
    yes(entry?.link, entry?.link === keeper),
    yes(first?.site, first?.site === home),
    yes(entry?.author, entry?.author?.endsWith('Lanternworks') === true),
    yes(date, at === Date.UTC(2026, 10, 20), 'its own'),
    yes(first?.language, first?.language === 'en'),
    yes(
      entry?.categories?.[0],
      entry?.categories?.includes('Light') === true,
      `\`${entry?.categories?.[0] ?? ''}\``,
    ),
    ...happenings(polls.slice(0, 1), later),
    again,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What the entry was at each later poll: the same one, a new one beside it, gone, back. */
function happenings(before: readonly Seen[], later: readonly Seen[]): readonly string[] {
  const own = ({ entries }: Seen) =>
    entries.filter(({ title }) => title.includes('eeper')).map(({ id, key = id, title }) => ({ key, title }));
  const known = new Set(before.flatMap(own).map(({ key }) => key));
  let last = before.flatMap(own);
  return later.map((seen) => {
    const now = own(seen);
    const fresh = now.filter(({ key }) => !known.has(key));
    for (const { key } of fresh) known.add(key);
    const was = last;
    last = now;
    if (now.length === 0) return 'gone';
    if (fresh.length > 0) return 'a new one';
    if (was.length === 0) return 'back';
    return JSON.stringify(now) === JSON.stringify(was) ? 'stays' : 'changed';
  });
}

const heading =
  '| reader | format | title | link | site | who hires | date | language | department | edited | closed | open again | nothing new |';

describe('readers, over HTTP: a job appears, is edited, closes and opens again, with a restart in between', () => {
  const rows = new Map<string, string>();
  /** How often each reader of the list of feeds shows each title. */
  type Shown = Readonly<Record<string, Readonly<Record<string, number>>>>;
  let imported: Shown = {};
  let parts: Shown = {};
  const present = readers.filter((reader) => !isMissing(reader));
  const cases = present.flatMap((reader) => reader.formats.map((format) => ({ reader, format })));

  beforeAll(async () => {
    const [root, state] = [temporaryFolder(), temporaryFolder()];
    const port = String(await freePort());
    const url = `http://127.0.0.1:${port}/`;
    mkdirSync(join(root, 'jobs'));
    writeFileSync(
      join(root, 'rolecast.yaml'),
      `organization: Lanternworks
timeZone: UTC
url: ${url}
tag: { authority: lanternworks.example, date: 2026 }
sources: [ { type: markdown, path: jobs, links: there, url: https://lanternworks.example/ } ]
languages: { en: { title: Jobs }, fr: { title: Emplois } }
`,
    );
    // To rss2email the feeds of both departments are called `C-`.
    for (const [name, department] of [
      ['Pilot', 'C++'],
      ['Oar', 'C#'],
    ] as const)
      writeFileSync(
        join(root, `jobs/${name.toLowerCase()}.md`),
        posting(name, `date_posted: 2026-11-19\ndepartment: "${department}"`),
      );
    const write = (stage: (typeof life)[number]) => {
      writeFileSync(join(root, 'jobs/keeper.md'), posting(stage.of, `department: Light\n${stage.head}`));
      writeFileSync(join(root, 'jobs/keeper.fr.md'), french(stage.head));
    };
    const options = { cwd: root, state };
    const begin = () => serving(['.', '--port', port, '--log', 'json'], options);
    const folders = new Map(cases.map((one) => [one, temporaryFolder()]));
    const polls = new Map(cases.map((one) => [one, [] as Seen[]]));
    write(life[0]);
    let server = await begin();
    for (const stage of life) {
      // What changes while nobody serves is seen by the readers all the same.
      const isRestart = stage === life[2];
      if (isRestart) await server.stop();
      write(stage);
      if (isRestart) server = await begin();
      await until(async () => {
        const text = await (await fetch(`${url}en/rss.xml`)).text();
        return text.includes(stage.has) && !text.includes(stage.hasNot);
      });
      for (const one of cases)
        polls
          .get(one)
          ?.push(await told<Seen>(one.reader.command, `${url}en/${one.format}`, folders.get(one) ?? ''));
    }
    /** What a poll costs when nothing is new since the last. */
    const costs = new Map(cases.map((one) => [one, '–']));
    const answers = () =>
      server
        .stdout()
        .split('\n')
        .filter((line) => line.includes('"path":"/en/'));
    for (const one of cases.filter(({ reader }) => reader.remembers)) {
      const before = answers().length;
      await told<Seen>(one.reader.command, `${url}en/${one.format}`, folders.get(one) ?? '');
      await until(async () => (await fetch(`${url}healthz`)).ok && answers().length > before);
      const isFull = answers()
        .slice(before)
        .some((line) => line.includes(`/${one.format}"`) && line.includes('"status":200'));
      costs.set(one, isFull ? 'in full' : '304');
    }
    if (present.some(({ name }) => name === 'newsboat') && present.some(({ name }) => name === 'rss2email'))
      [imported = {}, parts = {}] = await Promise.all(
        ['feeds', 'facets'].map((file) =>
          told<Shown>([python, 'opml.py'], `${url}${file}.opml`, temporaryFolder()),
        ),
      );
    await server.stop();
    for (const one of cases)
      rows.set(
        `${one.reader.name} ${one.format}`,
        rowOf(one.reader, one.format, polls.get(one) ?? [], `${url}en/`, costs.get(one) ?? ''),
      );
    console.log([heading, ...rows.values()].join('\n'));
  }, 600_000);

  const documented = readFileSync(join(import.meta.dirname, '../../docs/outputs.md'), 'utf8').split('\n');
  const cellsOf = (row = '') => row.split(' | ').slice(1);

  test.each(cases.map(({ reader, format }) => [reader.name, format] as const))(
    '%s sees %s as docs/outputs.md has it',
    (name, format) => {
      const row = rows.get(`${name} ${format}`);
      const [of] = cellsOf(row);
      const told = documented.find((line) => line.startsWith(`| ${name} `) && cellsOf(line)[0] === of);
      // Elsewhere than in CI it may be another version, which is asked for the same.
      const compared = (line?: string) => (process.env['CI'] === undefined ? cellsOf(line) : line);
      expect(compared(told)).toEqual(compared(row));
    },
  );

  const importers = readers.filter(({ name }) => name === 'newsboat' || name === 'rss2email');
  test.skipIf(importers.some((reader) => !present.includes(reader)))(
    'who imports /feeds.opml is shown each opening once, and once more that it is new',
    () => {
      const once = { 'Head keeper': 1, Pilot: 1, Oar: 1, Gardien: 1 };
      // Whoever comes late is told what happened, too: it opened under another title, closed, and opened again.
      const english = { 'New: Head keeper': 1, 'New: Pilot': 1, 'New: Oar': 1, 'Closed: Head keeper': 1 };
      const news = { ...english, 'Nouveau : Gardien': 2, 'Fermé : Gardien': 1 };
      for (const shown of Object.values(imported)) expect(shown).toMatchObject({ ...once, ...news });
      for (const { 'Nouveau : Gardien': _, ...shown } of Object.values(imported))
        expect(new Set(Object.values(shown))).toEqual(new Set([1]));
      // Each English one is in one department.
      const { Gardien: _, ...inDepartments } = once;
      expect(parts['rss2email']).toEqual(inDepartments);
    },
  );
});
