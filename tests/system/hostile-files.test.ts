import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { rolecast, serving } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

const good =
  '---\ntitle: Lamp fitter\ndate: 2026-10-01\n---\nYou fit lamps in our workshop, by the light of what we make.\n';
const configuration = `organization: {name: Lanternworks}
tag: {authority: lanternworks.example, date: "2026"}
languages: {en: {title: Jobs}}
sources: [{type: markdown, path: jobs, links: here}]
`;

interface Seen {
  readonly postings: readonly { readonly title: string; readonly source: { readonly file?: string } }[];
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly code: string;
    readonly message: string;
    readonly where?: { readonly file: string; readonly line?: number };
  }[];
}

type Write = (folder: string) => void;

function siteWith(write: Write): string {
  const root = temporaryFolder();
  const jobs = join(root, 'jobs');
  mkdirSync(jobs);
  writeFileSync(join(root, 'rolecast.yaml'), configuration);
  writeFileSync(join(jobs, 'lamp-fitter.md'), good);
  writeFileSync(join(root, 'outside.md'), '---\ntitle: From outside\n---\nNobody may read this here.\n');
  write(jobs);
  return root;
}

async function collected(root: string): Promise<Seen> {
  const { code, stdout, stderr } = await rolecast(['collect', '.'], { cwd: root, state: temporaryFolder() });
  expect([code, stderr.includes('at ')]).toEqual([0, false]);
  return JSON.parse(stdout) as Seen;
}

const file =
  (name: string, content: string | Buffer): Write =>
  (folder) =>
    writeFileSync(join(folder, name), content);
/** A name in bytes, which need not be a text. */
const bytesNamed =
  (name: Buffer, content: string): Write =>
  (folder) =>
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), content);
const titled = (title: string) => `---\ntitle: ${title}\ndate: 2026-10-02\n---\nText enough for a posting.\n`;

/** What is found beside the good posting: the titles, and each diagnostic that is no mere information. */
const cases: readonly (readonly [string, Write, readonly string[], readonly string[]])[] = [
  ['an empty file', file('x.md', ''), [], ['title-missing x.md']],
  ['a file that is only ---', file('x.md', '---'), [], ['front-matter-unclosed x.md']],
  ['a head without a body', file('x.md', '---\ntitle: Bare\ndate: 2026-10-02\n---'), ['Bare'], []],
  ['a byte order mark', file('x.md', `\uFEFF${titled('Marked')}`), ['Marked'], []],
  ['line ends of Windows', file('x.md', titled('Returns').replaceAll('\n', '\r\n')), ['Returns'], []],
  ['NUL in the body', file('x.md', `${titled('Nothing')}a\0b\n`), ['Nothing'], []],
  ['NUL in the head', file('x.md', '---\ntitle: "a\0b"\n---\n'), [], ['front-matter-invalid x.md']],
  [
    'bytes that are no UTF-8',
    file('x.md', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe])),
    [],
    ['file-not-utf8 x.md'],
  ],
  ['UTF-16', file('x.md', Buffer.from(`\uFEFF${titled('Wide')}`, 'utf16le')), ['Wide'], []],
  ['three megabytes', file('x.md', titled('Large') + 'a '.repeat(1_572_864)), [], ['file-too-large x.md']],
  [
    'two gigabytes',
    (folder) => {
      writeFileSync(join(folder, 'x.md'), titled('Huge'));
      truncateSync(join(folder, 'x.md'), 2 ** 31 + 1);
    },
    [],
    ['file-too-large x.md'],
  ],
  ['a device without end', (folder) => symlinkSync('/dev/zero', join(folder, 'x.md')), [], []],
  ['a million lines', file('x.md', titled('Long') + '\n'.repeat(1_000_000)), ['Long'], []],
  [
    'a line of a megabyte',
    file('x.md', `${titled('Wide line')}${'a'.repeat(1_000_000)}\n`),
    ['Wide line'],
    [],
  ],
  [
    'a head of a megabyte',
    file('x.md', `---\ntitle: Head\nx: ${'a'.repeat(1_000_000)}\n---\n`),
    [],
    ['front-matter-unclosed x.md'],
  ],
  [
    'lists nested without end',
    file('x.md', `---\ntitle: Deep\ndate: 2026-10-02\nx: ${'['.repeat(100_000)}\n---\n`),
    ['Deep'],
    ['front-matter-part-invalid x.md'],
  ],
  [
    'a TOML key of many parts',
    file('x.md', `+++\ntitle = "Deep"\n${'a.'.repeat(50_000)}a = 1\n+++\n`),
    [],
    ['front-matter-invalid x.md'],
  ],
  [
    'JSON nested without end',
    file('x.md', `{"title": "Deep", "a": ${'['.repeat(50_000)}${']'.repeat(50_000)}}\n`),
    [],
    ['front-matter-invalid x.md'],
  ],
  [
    'aliases that multiply',
    file(
      'x.md',
      `---\ntitle: Bomb\ndate: 2026-10-02\na0: &a0 [x]\n${Array.from({ length: 4 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(20)}]\n`).join('')}b: *a4\n---\n`,
    ),
    ['Bomb'],
    Array.from({ length: 20 }, () => 'front-matter-part-invalid x.md'),
  ],
  [
    'an alias that names what it is in',
    file('x.md', '---\ntitle: Circle\ndate: 2026-10-02\na: &a [x, *a]\n---\n'),
    ['Circle'],
    ['front-matter-part-invalid x.md'],
  ],
  [
    'a tag that asks for code',
    file('x.md', '---\ntitle: !!js/function "process.exit(9)"\ndate: 2026-10-02\n---\n'),
    ['process.exit(9)'],
    [],
  ],
  [
    'an engine that runs code',
    file('x.md', '---js\n{ title: process.exit(9) }\n---\n# Scripted\n'),
    [],
    ['front-matter-language x.md'],
  ],
  [
    'HTML nested without end',
    file('x.md', `${titled('Nested')}${'<div></x>\n'.repeat(50_000)}`),
    ['Nested'],
    [],
  ],
  ['a folder called like a posting', (folder) => mkdirSync(join(folder, 'x.md')), [], []],
  ['a link to outside', (folder) => symlinkSync('../outside.md', join(folder, 'x.md')), [], []],
  ['a link to /etc/passwd', (folder) => symlinkSync('/etc/passwd', join(folder, 'x.md')), [], []],
  ['a link to itself', (folder) => symlinkSync('x.md', join(folder, 'x.md')), [], []],
  ['a folder that links to its parent', (folder) => symlinkSync('.', join(folder, 'loop')), [], []],
  ['a FIFO', (folder) => void execFileSync('mkfifo', [join(folder, 'x.md')]), [], []],
  ['a name with a line break', file('a\nb.md', titled('Broken name')), ['Broken name'], []],
  ['a name that looks like a way up', file('a%2f..%2f..%2fx.md', titled('Upwards')), ['Upwards'], []],
  ['a name of two dots and more', file('...md', titled('Hidden')), [], []],
  [
    'a name that is no Unicode',
    bytesNamed(Buffer.from([0x78, 0xed, 0xa0, 0x80, 0x2e, 0x6d, 0x64]), titled('Half')),
    [],
    ['file-unreadable no Unicode'],
  ],
  ['a name of 250 characters', file(`${'n'.repeat(250)}.md`, titled('Long name')), ['Long name'], []],
  [
    'a year before there was one',
    file('x.md', titled('Zero').replace('2026-10-02', '0000-01-01')),
    ['Zero'],
    ['date-unknown x.md', 'date-invalid x.md'],
  ],
  [
    'a year of five digits',
    file('x.md', titled('Far').replace('2026-10-02', '10000-01-01')),
    ['Far'],
    ['date-unknown x.md', 'date-invalid x.md'],
  ],
  [
    'the last day there is',
    file('x.md', titled('Last').replace('date: 2026-10-02', 'closes: 9999-12-31')),
    ['Last'],
    ['date-unknown x.md'],
  ],
  ['a language that only looks like one', file('x.еn.md', titled('Look-alike')), ['Look-alike'], []],
  [
    'half a surrogate pair in an escape',
    file('x.md', '---\ntitle: "Half \\uD800"\nslug: "\\uD800"\ndate: 2026-10-02\n---\nText.\n'),
    ['Half \uFFFD'],
    [],
  ],
  [
    'keys that every object has',
    file(
      'x.md',
      '---\ntitle: Proto\n__proto__: {closed: true}\nconstructor: 1\ndate: 2026-10-02\n---\nText.\n',
    ),
    ['Proto'],
    ['status-doubtful x.md'],
  ],
];

describe('a nasty file costs itself at most, says why, and the good posting beside it stays', () => {
  test.each(cases)('%s', async (_name, write, titles, faults) => {
    const { postings, diagnostics } = await collected(siteWith(write));
    expect(postings.map(({ title }) => title).toSorted()).toEqual(['Lamp fitter', ...titles].toSorted());
    const said = diagnostics.filter(({ severity }) => severity !== 'info');
    expect(
      said.map(
        ({ code, where }) =>
          `${code} ${where?.file.replace('jobs/', '').replace(/^.*\uFFFD.*$/, 'no Unicode')}`,
      ),
    ).toEqual(faults);
    expect(JSON.stringify(postings)).not.toContain('From outside');
  });
});

test('names that differ only in their normal form are two postings, and both are said', async () => {
  const root = siteWith((folder) => {
    writeFileSync(join(folder, 'caf\u00E9.md'), titled('Composed'));
    writeFileSync(join(folder, 'cafe\u0301.md'), titled('Decomposed'));
  });
  const { postings } = await collected(root);
  expect(postings.length).toBeGreaterThanOrEqual(2);
  expect(new Set(postings.map((posting) => JSON.stringify(posting))).size).toBe(postings.length);
});

test('folders within folders and thousands of files are read', async () => {
  const root = siteWith((folder) => {
    const deep = join(folder, ...Array.from({ length: 100 }, () => 'd'));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'x.md'), titled('Deep below'));
    for (let at = 0; at < 5000; at++)
      writeFileSync(
        join(folder, `n${at}.md`),
        at % 100 === 0 ? '---\n' : `${titled(`Job ${at}`)}You do what is to be done at ${at}.\n`,
      );
  });
  const { postings, diagnostics } = await collected(root);
  expect(postings).toHaveLength(5000 - 50 + 2);
  expect(diagnostics.filter(({ code }) => code === 'front-matter-unclosed')).toHaveLength(50);
}, 120_000);

test('serving goes on beside all of them at once', async () => {
  const root = siteWith((folder) => {
    cases.forEach(([, write], at) => {
      const own = join(folder, `case-${at}`);
      mkdirSync(own);
      write(own);
    });
  });
  const server = await serving(['.', '--port', '0'], { cwd: root, state: temporaryFolder() });
  for (const path of ['en/', 'en/rss.xml', 'en/atom.xml', 'en/feed.json', 'sitemap.xml', 'healthz']) {
    const response = await fetch(server.url + path);
    expect([path, response.status]).toEqual([path, 200]);
    expect(path.startsWith('en/') && !(await response.text()).includes('Lamp fitter')).toBe(false);
  }
  const changed = server.says(/Read again/);
  writeFileSync(join(root, 'jobs/worse.md'), '---\ntitle: [\n');
  await changed;
  expect((await fetch(`${server.url}en/atom.xml`)).status).toBe(200);
  expect(await server.stop()).toBe(0);
}, 120_000);

describe('a path of rolecast.yaml that leads out by a link', () => {
  const names = (root: string) =>
    (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[]).toSorted().map((name) => {
      const path = join(root, name);
      return [name, statSync(path).isFile() ? readFileSync(path, 'utf8') : ''];
    });

  test.each([
    ['a folder of postings', 'sources: [{type: markdown, path: ld, section: jobs}]', 'collect'],
    ['a folder of records', 'sources: [{type: records, path: ld, section: jobs.csv}]', 'collect'],
    ['a ledger in place of a file', 'sources: [{type: markdown, path: own}]\nledger: ld/note.txt', 'collect'],
    [
      'a ledger in a new folder',
      'sources: [{type: markdown, path: own}]\nledger: ld/new/seen.json',
      'collect',
    ],
    ['a ledger that is a link itself', 'sources: [{type: markdown, path: own}]\nledger: note', 'collect'],
    [
      'a ledger whose boards would be kept beside it',
      'sources: [{type: markdown, path: own}]\nledger: kept/seen.json',
      'collect',
    ],
    [
      'an outbox',
      'sources: [{type: markdown, path: own}]\nnotify: {outbox: ld/ob, indexnow: {key: 0123456789abcdef}}',
      'notify',
    ],
  ])('%s is a fault, and what lies beside the site stays as it was', async (_, lines, command) => {
    const whole = temporaryFolder();
    for (const folder of ['site/own', 'site/kept', 'beside/jobs'])
      mkdirSync(join(whole, folder), { recursive: true });
    writeFileSync(join(whole, 'beside/jobs/x.md'), titled('From outside'));
    writeFileSync(join(whole, 'beside/jobs.csv'), 'title,date\nFrom outside,2026-10-02\n');
    writeFileSync(join(whole, 'beside/note.txt'), 'one line\n');
    writeFileSync(
      join(whole, 'site/own/undated.md'),
      '---\ntitle: Undated\n---\n\nText enough for a posting.\n',
    );
    symlinkSync('../beside', join(whole, 'site/ld'));
    symlinkSync('../beside/note.txt', join(whole, 'site/note'));
    symlinkSync('../../beside', join(whole, 'site/kept/boards'));
    writeFileSync(
      join(whole, 'site/rolecast.yaml'),
      `url: https://jobs.lanternworks.example/\norganization: {name: Lanternworks}\ntag: {authority: lanternworks.example, date: "2026"}\nlanguages: {en: {title: Jobs}}\n${lines}\n`,
    );
    const before = names(join(whole, 'beside'));
    const { code, stdout, stderr } = await rolecast([command, 'site'], {
      cwd: whole,
      state: temporaryFolder(),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /rolecast\.yaml:\d+:\d+: .* which (?:leads out of the folder|is a link) \[configuration-invalid\]/,
    );
    expect(names(join(whole, 'beside'))).toEqual(before);
  });
});

describe('a ledger that rolecast.yaml names', () => {
  const siteThatNames = (ledger: string) => {
    const root = temporaryFolder();
    mkdirSync(join(root, '.git/refs'), { recursive: true });
    mkdirSync(join(root, 'jobs'));
    symlinkSync('.git', join(root, 'hidden'));
    writeFileSync(join(root, '.git/config'), '[core]\n');
    writeFileSync(join(root, 'package.json'), '{"name": "lanternworks", "version": "1.0.0"}\n');
    writeFileSync(join(root, 'jobs/x.md'), '---\ntitle: Undated\n---\n\nText enough for a posting.\n');
    writeFileSync(
      join(root, 'rolecast.yaml'),
      `organization: Lanternworks\nlanguages: {en: {title: Jobs}}\nsources: [{type: markdown, path: jobs}]\nledger: ${ledger}\n`,
    );
    return root;
  };
  const reads = async (root: string, name: string) => {
    const { code, stdout, stderr } = await rolecast(['collect', '.'], {
      cwd: root,
      state: temporaryFolder(),
    });
    return {
      code,
      said: stdout + stderr,
      text: existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : '',
    };
  };

  test.each(['rolecast.yaml', 'package.json', 'jobs/x.md'])('never takes the place of %s', async (name) => {
    const root = siteThatNames(name);
    const before = readFileSync(join(root, name), 'utf8');
    const { code, said, text } = await reads(root, name);
    expect({ code, text }).toEqual({ code: 0, text: before });
    expect(said).toContain('what is there is no ledger');
  });

  test.each(['.git/config', '.git/refs/new', '.GIT/new', 'hidden/new', '.git/boards/new'])(
    'is a fault where it is %s',
    async (name) => {
      const { code, said, text } = await reads(siteThatNames(name), name);
      expect({ code, text }).toEqual({ code: 2, text: name === '.git/config' ? '[core]\n' : '' });
      expect(said).toContain('which lies in the folder of git [configuration-invalid]');
    },
  );

  test.each(['', '\0\0\0\0', '{"version": 1, "postings": {\n<<<<<<< HEAD\n'])(
    'that is damaged is kept aside, as %j',
    async (damaged) => {
      const root = siteThatNames('seen.json');
      writeFileSync(join(root, 'seen.json'), damaged);
      const { said, text } = await reads(root, 'seen.json');
      expect(said).toContain('ledger-corrupt');
      expect(text).toContain('"version": 1');
      expect(readFileSync(join(root, 'seen.json.corrupt'), 'utf8')).toBe(damaged);
    },
  );
});

describe('a file in the place of a folder of postings', () => {
  test.each<[string, (path: string) => void]>([
    ['a file', (path) => writeFileSync(path, 'nothing')],
    ['a pipe', (path) => void execFileSync('mkfifo', [path])],
  ])('%s is said, and is no fault of ours', async (_, make) => {
    const root = temporaryFolder();
    make(join(root, 'jobs'));
    writeFileSync(
      join(root, 'rolecast.yaml'),
      'organization: Lanternworks\nlanguages: {en: {title: Jobs}}\nsources: [{type: markdown, path: jobs}]\n',
    );
    const { code, stderr } = await rolecast(['build', '.', '--out', 'out'], {
      cwd: root,
      state: temporaryFolder(),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('sources[0].path is "jobs", and there is no such folder');
    expect(stderr).not.toContain('the fault is its own');
  });
});

describe('what a repository holds in place of its files', () => {
  test.skipIf(process.platform === 'win32')(
    'a pipe is not waited for, and the server ends when it is told to',
    async () => {
      const root = siteWith(file('undated.md', '---\ntitle: Undated\n---\n\nText enough for a posting.\n'));
      mkdirSync(join(root, '.git'));
      execFileSync('mkfifo', [join(root, '.git/commondir')]);
      const server = await serving(['.', '--port', '0'], { cwd: root, state: temporaryFolder() });
      expect((await fetch(`${server.url}en/`)).status).toBe(200);
      expect((await collected(root)).diagnostics.map(({ code }) => code)).toContain('history-absent');
      await server.stop();
    },
  );

  test.each<[string, (root: string, git: (...args: readonly string[]) => void) => void]>([
    ['another encoding of its log', (_, git) => git('config', 'i18n.logOutputEncoding', 'UTF-16')],
    ...['.mailmap', '.gitattributes', '.gitignore'].map((name): [string, (root: string) => void] => [
      `a pipe as ${name}`,
      (root) => void execFileSync('mkfifo', [join(root, name)]),
    ]),
  ])('%s changes no date', async (_, change) => {
    const root = siteWith((jobs) =>
      writeFileSync(join(jobs, 'undated.md'), '---\ntitle: Undated\n---\n\nText enough for a posting.\n'),
    );
    const git = (...args: readonly string[]) =>
      execFileSync(
        'git',
        ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@lanternworks.example', ...args],
        {
          env: { ...process.env, GIT_COMMITTER_DATE: '2026-10-05T08:00:00Z' },
        },
      );
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Jobs', '--date', '2026-10-05T08:00:00Z');
    change(root, git);
    const { postings } = (await collected(root)) as unknown as {
      readonly postings: readonly { readonly title: string; readonly opens: string }[];
    };
    expect(postings.find(({ title }) => title === 'Undated')?.opens).toBe('2026-10-05T08:00:00Z');
  });
});

describe('what is printed of names', () => {
  test.each(['text', 'json', 'github', 'gitlab', 'junit', 'sarif'])(
    'check --format %s prints nothing that a terminal obeys',
    async (format) => {
      const name = Buffer.from('a\u001B[31mred\u202Egpj\u007F.md');
      const root = siteWith(bytesNamed(name, '---\ndate: 2026-10-02\n---\nNo title.\n'));
      const { stdout, stderr } = await rolecast(['check', '.', '--format', format], {
        cwd: root,
        state: temporaryFolder(),
      });
      expect(stdout).toContain('red');
      expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
    },
  );
});
