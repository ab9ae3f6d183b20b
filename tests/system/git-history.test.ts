import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
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
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gitHistory, type GitMemory, historyMark } from '../../src/node/git/git-history.ts';
import { runGit } from '../../src/node/git/git-process.ts';
import { watchFolder } from '../../src/node/reading/watch.ts';

let base = '';
let root = '';

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'rolecast-git-')));
  root = join(base, 'site');
  mkdirSync(root);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(base, { recursive: true, force: true });
});

function git(...command: readonly string[]): string {
  return execFileSync('git', ['-C', root, ...command], {
    encoding: 'utf8',
    env: { ...process.env, ...identity },
  });
}

const identity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@lanternworks.example',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@lanternworks.example',
};

function write(path: string, content: string): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

/** Commits all that is there, authored long before. */
function commit(at: string, ...options: readonly string[]): void {
  git('add', '-A');
  execFileSync('git', ['-C', root, 'commit', '-q', '-m', 'x', ...options], {
    env: { ...process.env, ...identity, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z' },
  });
}

const day = (number: number) => `2024-03-${String(number).padStart(2, '0')}T12:00:00Z`;

/** A posting long enough for git to compare. */
const posting = (name: string, lines = 20) =>
  Array.from({ length: lines }, (_, line) => `${name}: duty number ${line}\n`).join('');

const datesOf = async (path: string, folder = root) => {
  const { added, changed } = (await gitHistory(folder)).of(path) ?? {};
  return added && { added, changed };
};

describe('dates', () => {
  beforeEach(() => void git('init', '-q', '-b', 'main'));

  test('are those of the first commit and of the last, in the offset of the committer', async () => {
    write('baker.md', 'one');
    commit('2024-10-21T16:28:14-05:00');
    write('baker.md', 'two');
    commit('2024-11-14T13:31:44+05:30');
    write('other.md', 'three');
    commit(day(20));
    expect(await datesOf('baker.md')).toEqual({
      added: '2024-10-21T16:28:14-05:00',
      changed: '2024-11-14T13:31:44+05:30',
    });
    expect(await datesOf('other.md')).toEqual({ added: day(20), changed: day(20) });
    expect((await gitHistory(root)).state).toBe('complete');
  });

  test('an offset that RFC 3339 does not know is given in UTC', async () => {
    write('x.md', 'x');
    commit('1710000000 +9959');
    expect((await datesOf('x.md'))?.added).toMatch(/^2024-03-(09T16:00:00Z|\d\dT[0-9:]{8}[+-]\d\d:\d\d)$/);
  });

  test('a file that only moved keeps both dates', async () => {
    write('jobs/baker.md', posting('Baker'));
    commit(day(1));
    mkdirSync(join(root, 'content/en'), { recursive: true });
    renameSync(join(root, 'jobs/baker.md'), join(root, 'content/en/head-baker.md'));
    commit(day(2));
    expect(await datesOf('content/en/head-baker.md')).toEqual({ added: day(1), changed: day(1) });
    expect(await datesOf('jobs/baker.md')).toBeUndefined();
  });

  test('a file tells the names that it had, and where it changed as it moved, also in another folder', async () => {
    write('jobs/Baker.md', posting('Baker'));
    write('jobs/cook.md', posting('Cook'));
    commit(day(1));
    git('mv', 'jobs/Baker.md', 'jobs/baker.md');
    git('mv', 'jobs/cook.md', 'jobs/chef.md');
    write('jobs/chef.md', `${posting('Cook')}More.\n`);
    commit(day(2));
    write('jobs/baker.md', `${posting('Baker')}More.\n`);
    commit(day(3));
    git('mv', 'jobs', 'roles');
    commit(day(4));
    const history = await gitHistory(root);
    const moved = (path: string, isEdited = false) => ({ path, isEdited });
    expect(history.of('roles/baker.md')?.names).toEqual([moved('jobs/Baker.md'), moved('jobs/baker.md')]);
    expect(history.of('roles/chef.md')?.names).toEqual([moved('jobs/cook.md', true), moved('jobs/chef.md')]);
    expect((await gitHistory(join(root, 'roles'))).of('chef.md')?.names).toBeUndefined();
  });

  test('a file that moved and changed is as old as before and changed then', async () => {
    write('jobs/baker.md', posting('Baker'));
    write('jobs/index.md', posting('Folder'));
    commit(day(1));
    git('mv', 'jobs', 'roles');
    write('roles/baker.md', posting('Baker') + posting('More', 5));
    commit(day(2));
    expect(await datesOf('roles/baker.md')).toEqual({ added: day(1), changed: day(2) });
    expect(await datesOf('roles/index.md')).toEqual({ added: day(1), changed: day(1) });
  });

  test.each([
    ['a file', 'baker.md', 'cook.md'],
    ['a folder', 'baker/index.md', 'cook/index.md'],
  ])('%s made from the same template that replaces another in one commit is new', async (_, old, fresh) => {
    write(old, posting('Duties', 30) + posting('Baker', 8));
    commit(day(1));
    git('rm', '-q', old);
    write(fresh, posting('Duties', 30) + posting('Cook', 8));
    commit(day(2));
    expect(git('log', '-1', '-M', '--name-status', '--format=')).toMatch(/^R\d+/);
    expect(await datesOf(fresh)).toEqual({ added: day(2), changed: day(2) });
  });

  test('a change of the mode is no change', async () => {
    write('x.md', 'x');
    commit(day(1));
    chmodSync(join(root, 'x.md'), 0o755);
    commit(day(2));
    expect(await datesOf('x.md')).toEqual({ added: day(1), changed: day(1) });
  });

  test('a file that was taken away and put back as it was is as old as before; another one under its name is not', async () => {
    write('same.md', posting('Same'));
    write('other.md', posting('First'));
    commit(day(1));
    git('rm', '-q', 'same.md', 'other.md');
    commit(day(2), '--allow-empty');
    write('same.md', posting('Same'));
    write('other.md', posting('Second'));
    commit(day(3));
    expect(await datesOf('same.md')).toEqual({ added: day(1), changed: day(3) });
    expect(await datesOf('other.md')).toEqual({ added: day(3), changed: day(3) });
  });

  test('names with blanks, quotes, accents in both forms, line feeds and emoji are found', async () => {
    const names = [
      'a b.md',
      '"q".md',
      'café.md',
      'cafe\u0301.md',
      'l’offre — 2 · x.md',
      'line\nfeed\ttab.md',
      '🛟.md',
      ':x.md',
      '-x.md',
    ];
    for (const name of names) write(`jobs/${name}`, name);
    commit(day(1));
    const history = await gitHistory(root);
    for (const name of names)
      expect([name, history.of(`jobs/${name}`)]).toEqual([name, { added: day(1), changed: day(1) }]);
    expect(history.diagnostics()).toEqual([]);
  });

  test('a name that git has composed and the disk decomposed is found', async () => {
    write('café.md', 'x');
    commit(day(1));
    expect(await datesOf('cafe\u0301.md')).toEqual({ added: day(1), changed: day(1) });
  });

  test('the root may be a folder within the repository, with files that came from outside it', async () => {
    write('old/baker.md', posting('Baker'));
    write('readme.md', 'r');
    commit(day(1));
    mkdirSync(join(root, 'site/en jobs'), { recursive: true });
    git('mv', 'old/baker.md', 'site/en jobs/baker.md');
    commit(day(2));
    const history = await gitHistory(join(root, 'site'));
    expect(history.of('en jobs/baker.md')).toEqual({ added: day(1), changed: day(1) });
    expect(history.of('readme.md')).toBeUndefined();
    symlinkSync(join(root, 'site/en jobs'), join(base, 'link'));
    expect(await datesOf('baker.md', join(base, 'link'))).toEqual({ added: day(1), changed: day(1) });
  });

  test('what a branch did is dated by its own commits; what a merge made of both by the merge', async () => {
    write('both.md', posting('Both'));
    write('main.md', 'm');
    commit(day(1));
    git('checkout', '-q', '-b', 'branch');
    write('branch.md', 'b');
    write('both.md', posting('Both') + 'below\n');
    commit(day(2));
    git('checkout', '-q', 'main');
    write('both.md', 'above\n' + posting('Both'));
    commit(day(3));
    execFileSync('git', ['-C', root, 'merge', '-q', 'branch', '-m', 'merge'], {
      env: { ...process.env, ...identity, GIT_COMMITTER_DATE: day(4) },
    });
    const history = await gitHistory(root);
    expect(history.of('branch.md')).toEqual({ added: day(2), changed: day(2) });
    expect(history.of('main.md')).toEqual({ added: day(1), changed: day(1) });
    expect(history.of('both.md')).toEqual({ added: day(1), changed: day(4) });
  });

  test('a file that two branches added is as old as the first', async () => {
    write('x.md', 'x');
    commit(day(1));
    git('checkout', '-q', '-b', 'branch');
    write('both.md', 'b');
    commit(day(5));
    git('checkout', '-q', 'main');
    write('both.md', 'b');
    commit(day(3));
    execFileSync('git', ['-C', root, 'merge', '-q', 'branch', '-m', 'merge'], {
      env: { ...process.env, ...identity, GIT_COMMITTER_DATE: day(6) },
    });
    expect((await datesOf('both.md'))?.added).toBe(day(3));
  });

  test('the user’s own settings for git log change nothing', async () => {
    write('jobs/baker.md', posting('Baker'));
    write('jobs/cook.md', posting('Cook'));
    commit(day(1));
    git('mv', 'jobs/baker.md', 'jobs/head-baker.md');
    write('jobs/cook-2.md', posting('Cook'));
    commit(day(2));
    const settings = {
      'log.showRoot': 'false',
      'log.diffMerges': 'off',
      'log.date': 'relative',
      'log.decorate': 'full',
      'log.abbrevCommit': 'true',
      'format.pretty': 'fuller',
      'diff.relative': 'true',
      'diff.renames': 'copies',
      'color.ui': 'always',
      'core.abbrev': '7',
    };
    for (const [name, value] of Object.entries(settings)) git('config', name, value);
    const history = await gitHistory(join(root, 'jobs'));
    expect(history.of('head-baker.md')).toEqual({
      added: day(1),
      changed: day(1),
      names: [{ path: 'baker.md', isEdited: false }],
    });
    expect(history.of('cook-2.md')).toEqual({ added: day(2), changed: day(2) });
  });

  test('a thousand files are read by one git log', async () => {
    for (let number = 0; number < 1000; number++) write(`jobs/${number}.md`, `job ${number}`);
    commit(day(1));
    const history = await gitHistory(root);
    expect(history.of('jobs/999.md')).toEqual({ added: day(1), changed: day(1) });
  });

  test('read again, only a new commit is looked at, and it is seen', async () => {
    write('x.md', 'x');
    commit(day(1));
    const memory = new Map();
    expect((await gitHistory(root, memory)).of('x.md')?.changed).toBe(day(1));
    const first = memory.get(root)?.committed;
    expect((await gitHistory(root, memory)).of('x.md')?.changed).toBe(day(1));
    expect(memory.get(root)?.committed).toBe(first);
    write('x.md', 'y');
    commit(day(2));
    expect((await gitHistory(root, memory)).of('x.md')?.changed).toBe(day(2));
  });
});

describe('what is not committed', () => {
  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    for (const name of ['a', 'b', 'c']) write(`${name}.md`, `${name}\nline\n`);
    commit(day(1));
  });

  test('is said for the files that were asked for, and a changed file keeps its dates', async () => {
    write('b.md', 'changed');
    write('new.md', 'new');
    write('unasked.md', 'new');
    git('add', 'new.md');
    const history = await gitHistory(root);
    expect(history.diagnostics()).toEqual([]);
    expect(['a.md', 'b.md', 'new.md'].map((path) => history.of(path)?.added)).toEqual([
      day(1),
      day(1),
      undefined,
    ]);
    expect(history.diagnostics()).toMatchObject([
      {
        severity: 'info',
        code: 'history-uncommitted',
        message: 'Not committed to git yet: new.md',
        where: { file: 'new.md' },
      },
      {
        severity: 'info',
        code: 'history-uncommitted',
        message: 'Changed since the last commit: b.md',
        where: { file: 'b.md' },
      },
    ]);
  });

  test('is not claimed of files that were only touched or have the line ends of Windows', async () => {
    write('a.md', 'a\nline\n');
    write('b.md', 'b\r\nline\r\n');
    const history = await gitHistory(root);
    history.of('a.md');
    history.of('b.md');
    expect(history.diagnostics()).toEqual([]);
  });

  test('many files are named shortly', async () => {
    for (let number = 0; number < 9; number++) write(`new-${number}.md`, 'x');
    const history = await gitHistory(root);
    for (let number = 0; number < 9; number++) history.of(`new-${number}.md`);
    expect(history.diagnostics().map(({ message }) => message)).toEqual([
      'Not committed to git yet: new-0.md, new-1.md, new-2.md and 6 more',
    ]);
  });
});

describe('a shallow clone', () => {
  test('gives no date that it does not know, and says how to get it', async () => {
    git('init', '-q', '-b', 'main');
    for (const number of [1, 2, 3, 4]) {
      write(`${number}.md`, `${number}`);
      write('changing.md', `${number}`);
      commit(day(number));
    }
    execFileSync('git', ['clone', '-q', '--depth', '2', `file://${root}`, join(base, 'shallow')], {
      stdio: 'ignore',
    });
    const history = await gitHistory(join(base, 'shallow'));
    expect(history.state).toBe('shallow');
    expect(history.of('4.md')).toEqual({ added: day(4), changed: day(4) });
    expect(history.diagnostics()).toEqual([]);
    expect(['1.md', '3.md', 'changing.md'].map((path) => history.of(path))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(history.diagnostics()).toMatchObject([
      {
        severity: 'warning',
        code: 'history-shallow',
        message: 'The clone is shallow: it does not say when 1.md, 3.md, changing.md were added',
        hint: expect.stringContaining('fetch-depth: 0'),
      },
    ]);
  });

  test('a clone without old contents still gives dates, and nothing is fetched for them', async () => {
    git('init', '-q', '-b', 'main');
    git('config', 'uploadpack.allowFilter', 'true');
    write('old/baker.md', posting('Baker'));
    write('old/cook.md', posting('Cook'));
    commit(day(1));
    git('mv', 'old/baker.md', 'baker.md');
    git('mv', 'old/cook.md', 'cook.md');
    write('cook.md', posting('Cook') + 'more\n');
    commit(day(2));
    const partial = join(base, 'partial');
    execFileSync('git', ['clone', '-q', '--filter=blob:none', `file://${root}`, partial], {
      stdio: 'ignore',
    });
    rmSync(root, { recursive: true });
    expect(await datesOf('baker.md', partial)).toEqual({ added: day(1), changed: day(1) });
  });
});

describe('no history', () => {
  const absent = async (folder = root) => {
    const history = await gitHistory(folder);
    expect([history.state, history.of('x.md')]).toEqual(['absent', undefined]);
    return history.diagnostics();
  };

  test('in a folder that is in no repository', async () => {
    vi.stubEnv('GIT_CEILING_DIRECTORIES', base);
    write('x.md', 'x');
    expect(await absent()).toMatchObject([
      { severity: 'info', code: 'history-absent', message: 'The folder is in no git repository' },
    ]);
  });

  test('in a repository without a commit', async () => {
    git('init', '-q');
    write('x.md', 'x');
    expect(await absent()).toMatchObject([
      { code: 'history-absent', message: 'The git repository has no commit yet' },
    ]);
  });

  test('in a folder of a repository of which nothing is committed', async () => {
    git('init', '-q');
    write('y.md', 'y');
    commit(day(1));
    write('site/x.md', 'x');
    expect(await absent(join(root, 'site'))).toMatchObject([
      { code: 'history-absent', message: 'None of the files in this folder is committed to git' },
    ]);
  });

  test('on a machine without git', async () => {
    vi.stubEnv('PATH', base);
    expect(await absent()).toMatchObject([
      { severity: 'info', message: 'git is not installed, or not where PATH looks' },
    ]);
  });

  test('in a folder that is not there', async () => {
    expect(await absent(join(base, 'nowhere'))).toMatchObject([
      { severity: 'warning', code: 'history-absent' },
    ]);
  });

  test('where the repository is damaged', async () => {
    git('init', '-q');
    write('x.md', 'x');
    commit(day(1));
    rmSync(join(root, '.git/objects'), { recursive: true });
    expect(await absent()).toMatchObject([{ code: 'history-absent' }]);
  });

  test.each<[string, (git: string) => void]>([
    ['.git is an empty folder', (git) => mkdirSync(git)],
    ['.git is a file that says nothing', (git) => writeFileSync(git, 'nothing')],
    ['.git is a FIFO', (git) => void execFileSync('mkfifo', [git])],
    ['.git leads to nowhere', (git) => writeFileSync(git, 'gitdir: nowhere\n')],
    ['its HEAD is a folder', (git) => mkdirSync(join(git, 'HEAD'), { recursive: true })],
  ])('where %s, and serve watches on', async (_, make) => {
    vi.stubEnv('GIT_CEILING_DIRECTORIES', base);
    write('x.md', 'x');
    make(join(root, '.git'));
    expect(await absent()).toMatchObject([{ code: 'history-absent' }]);
    expect(() => watchFolder(root, () => undefined).close()).not.toThrow();
  });

  test('where git refuses the repository of somebody else, with the command that allows it', async () => {
    const fake = join(base, 'bin');
    mkdirSync(fake);
    const said = `fatal: detected dubious ownership in repository at '${root}'\\nTo add an exception for this directory, call:\\n\\n\\tgit config --global --add safe.directory ${root}\\n`;
    writeFileSync(join(fake, 'git'), `#!/bin/sh\nprintf "${said}" >&2\nexit 128\n`, { mode: 0o755 });
    vi.stubEnv('PATH', `${fake}:${process.env['PATH']}`);
    expect(await absent()).toMatchObject([
      {
        severity: 'warning',
        message: 'git refuses the repository because it belongs to another user',
        hint: `If you trust it: git config --global --add safe.directory ${root}`,
      },
    ]);
  });
});

test('git that stops answering changes no date that it gave before, and that is said', async () => {
  git('init', '-q');
  write('x.md', 'x');
  commit(day(1));
  const memory: GitMemory = new Map();
  const before = (await gitHistory(root, memory)).of('x.md');
  const path = process.env['PATH'];
  vi.stubEnv('PATH', base);
  const without = await gitHistory(root, memory);
  expect(without.of('x.md')).toEqual(before);
  expect(without.diagnostics()[0]).toMatchObject({ severity: 'warning', code: 'history-stale' });
  expect(historyMark(without)).toBeUndefined();
  vi.stubEnv('PATH', path);
  expect((await gitHistory(root, memory)).diagnostics()).toEqual([]);
});

test('git that hangs is ended', async () => {
  const fake = join(base, 'bin');
  mkdirSync(fake);
  writeFileSync(join(fake, 'git'), '#!/bin/sh\nexec sleep 1000000\n', { mode: 0o755 });
  vi.stubEnv('PATH', `${fake}:${process.env['PATH']}`);
  expect(await runGit(root, ['log'], () => undefined, 200)).toEqual({
    ended: 'badly',
    errors: 'it did not answer within 0.2 seconds',
  });
});

test('a lock that git left in the repository is in nobody’s way', async () => {
  git('init', '-q');
  write('x.md', 'x');
  commit(day(1));
  const before = await datesOf('x.md');
  for (const name of ['index.lock', 'HEAD.lock']) write(`.git/${name}`, '');
  expect(await datesOf('x.md')).toEqual(before);
});

describe('safety', () => {
  test.skipIf(process.getuid?.() !== 0)('the repository of another user is read', async () => {
    git('init', '-q');
    write('x.md', 'x');
    commit(day(1));
    execFileSync('chown', ['-R', '12345:12345', root]);
    expect(() => git('rev-parse', 'HEAD')).toThrow(/dubious ownership/);
    expect(await datesOf('x.md')).toEqual({ added: day(1), changed: day(1) });
  });

  test('nothing that the repository’s configuration names is run', async () => {
    git('init', '-q', '-b', 'main');
    write('x.md', posting('X'));
    commit(day(1));
    const trace = join(base, 'ran');
    const script = join(base, 'script');
    writeFileSync(script, `#!/bin/sh\ntouch ${trace}\ncat\n`, { mode: 0o755 });
    write('.gitattributes', '*.md filter=evil diff=evil\n');
    commit(day(2));
    git('mv', 'x.md', 'y.md');
    write('y.md', posting('X') + 'more\n');
    commit(day(3));
    const settings = [
      'core.fsmonitor',
      'core.pager',
      'pager.log',
      'diff.external',
      'diff.evil.textconv',
      'diff.evil.command',
      'core.sshCommand',
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'gpg.program',
      'core.alternateRefsCommand',
      'core.editor',
      'trace2.eventTarget',
      'credential.helper',
    ];
    for (const name of settings) git('config', name, script);
    git('config', 'log.showSignature', 'true');
    git('config', 'alias.log', `!${script}`);
    git('config', 'alias.ls-tree', `!${script}`);
    write('y.md', 'changed');
    const history = await gitHistory(root);
    expect(history.of('y.md')?.changed).toBe(day(3));
    expect(history.diagnostics()).toHaveLength(1);
    expect(existsSync(trace)).toBe(false);
  });

  test('a git command around Rolecast (a hook) does not send it to its own repository', async () => {
    git('init', '-q');
    write('x.md', 'x');
    commit(day(1));
    vi.stubEnv('GIT_DIR', join(base, 'elsewhere'));
    vi.stubEnv('GIT_WORK_TREE', base);
    vi.stubEnv('GIT_INDEX_FILE', join(base, 'index'));
    expect(await datesOf('x.md')).toEqual({ added: day(1), changed: day(1) });
  });
});
