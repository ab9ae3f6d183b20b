import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watchFolder, type Watching, type WatchOptions } from '../../src/node/reading/watch.ts';

let home: string;
let folder: string;
const open: Watching[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'rolecast-watch-'));
  folder = join(home, 'site');
  mkdirSync(join(folder, 'content', 'jobs'), { recursive: true });
  writeFileSync(join(folder, 'content', 'jobs', 'baker.md'), 'Baker');
});
afterEach(() => {
  for (const watching of open.splice(0)) watching.close();
  rmSync(home, { recursive: true, force: true });
});

/** A watched folder whose changes can be waited for. The test's own time limit is the assertion. */
function watched(root: string, options: WatchOptions = {}) {
  let count = 0;
  let wake = () => {};
  const watching = watchFolder(
    root,
    () => {
      count++;
      wake();
    },
    { quiet: 10, interval: 20, ...options },
  );
  open.push(watching);
  return {
    mode: watching.mode,
    count: () => count,
    /** Does something and waits until it was noticed. */
    notices: async (act: () => void) => {
      const noticed = new Promise<void>((resolve) => (wake = resolve));
      act();
      await noticed;
    },
  };
}

const job = (name: string) => join(folder, 'content', 'jobs', name);
const git = (...command: string[]) =>
  execFileSync('git', ['-c', 'user.name=L', '-c', 'user.email=l@lanternworks.example', ...command], {
    cwd: folder,
    stdio: 'ignore',
  });

describe.each([
  ['told by the system', {}, 'told'],
  ['by looking', { poll: true }, 'polling'],
] as const)('watching, %s,', (_how, options, mode) => {
  test('notices a file that changed, came or went', async () => {
    const { notices, mode: now } = watched(folder, options);
    expect(now()).toBe(mode);
    await notices(() => writeFileSync(job('baker.md'), 'Master baker'));
    await notices(() => writeFileSync(job('smith.md'), 'Smith'));
    await notices(() => rmSync(job('smith.md')));
  });

  test('notices a file that an editor replaces by renaming, again and again', async () => {
    const { notices } = watched(folder, options);
    for (const text of ['one', 'two', 'three!']) {
      const noticed = notices(() => {
        writeFileSync(job('.baker.md.swp'), text);
        renameSync(job('.baker.md.swp'), job('baker.md'));
      });
      await expect(noticed).resolves.toBeUndefined();
    }
  });

  test('notices files in folders that came later', async () => {
    const { notices } = watched(folder, options);
    const deep = join(folder, 'content', 'emplois', '2026');
    await notices(() => mkdirSync(deep, { recursive: true }));
    await notices(() => writeFileSync(join(deep, 'boulanger.md'), 'Boulanger'));
    await expect(
      notices(() => writeFileSync(join(deep, 'boulanger.md'), 'Maître boulanger')),
    ).resolves.toBeUndefined();
  });

  test('goes on when a folder is replaced by another of the same name', async () => {
    const { notices } = watched(folder, options);
    await notices(() => rmSync(join(folder, 'content'), { recursive: true }));
    await notices(() => mkdirSync(join(folder, 'content', 'jobs'), { recursive: true }));
    await notices(() => writeFileSync(job('baker.md'), 'Baker again'));
    await expect(notices(() => writeFileSync(job('baker.md'), 'Baker once more'))).resolves.toBeUndefined();
  });

  test('waits for a folder that does not exist, and outlives its going', async () => {
    const later = join(home, 'later');
    const { notices, mode: now } = watched(later, options);
    expect(now()).toBe('polling');
    await notices(() => mkdirSync(later));
    expect(now()).toBe(mode);
    await notices(() => writeFileSync(join(later, 'a.md'), 'a'));
    await notices(() => rmSync(later, { recursive: true }));
    await notices(() => mkdirSync(later));
    await notices(() => writeFileSync(join(later, 'b.md'), 'b'));
  });

  test('notices a commit, which changes dates and no file, also from a folder inside the repository', async () => {
    git('init', '-q', '-b', 'main');
    git('add', '.');
    const { notices } = watched(join(folder, 'content'), options);
    await notices(() => git('commit', '-q', '-m', 'Baker'));
    await notices(() => git('commit', '-q', '--allow-empty', '-m', 'Nothing'));
    await notices(() => git('checkout', '-q', '-b', 'feature/smith'));
    await expect(
      notices(() => git('commit', '-q', '--allow-empty', '-m', 'Nothing again')),
    ).resolves.toBeUndefined();
  });

  test('notices a commit in a work tree beside the repository', async () => {
    git('init', '-q', '-b', 'main');
    git('commit', '-q', '--allow-empty', '-m', 'First');
    const beside = join(home, 'beside');
    git('worktree', 'add', '-q', '-b', 'other', beside);
    const { notices } = watched(beside, options);
    await expect(
      notices(() => git('-C', beside, 'commit', '-q', '--allow-empty', '-m', 'Second')),
    ).resolves.toBeUndefined();
  });

  test('does not care for hidden files, node_modules and what git does for itself', async () => {
    git('init', '-q', '-b', 'main');
    mkdirSync(join(folder, 'node_modules', 'x'), { recursive: true });
    const ignoring = watched(folder, options);
    const other = join(home, 'other');
    mkdirSync(other);
    writeFileSync(join(folder, 'node_modules', 'x', 'index.md'), 'x');
    writeFileSync(job('.hidden.md'), 'x');
    git('add', '.');
    const { notices } = watched(other, options);
    await notices(() => writeFileSync(join(other, 'a.md'), 'a'));
    expect(ignoring.count()).toBe(0);
  });
});

test('a .git that is a link in a circle stops nobody from watching', () => {
  symlinkSync('.git', join(folder, '.git'));
  expect(() => watchFolder(folder, () => undefined).close()).not.toThrow();
});

test('many changes at once are few calls', async () => {
  const { notices, count } = watched(folder);
  await notices(() => {
    for (let i = 0; i < 200; i++) writeFileSync(job(`${i}.md`), 'x');
  });
  expect(count()).toBeLessThan(10);
});

/** A user namespace has limits of its own (Linux); where none can be made this is not tested. */
const scarce = (script: string) => [
  '-U',
  '--map-root-user',
  'sh',
  '-c',
  'echo 2 > /proc/sys/user/max_inotify_watches && exec "$0" --input-type=module -e "$1" "$2"',
  process.execPath,
  script,
  folder,
];
const namespaces = spawnSync('unshare', ['-U', '--map-root-user', 'true']).status === 0;

test.skipIf(!namespaces)('where the system has no watches left, it looks', () => {
  const module = new URL('../../dist/node/reading/watch.js', import.meta.url);
  const script = `
    import { writeFileSync } from 'node:fs';
    import { watchFolder } from ${JSON.stringify(module.href)};
    const folder = process.argv[1];
    const watching = watchFolder(folder, () => { console.log('noticed'); watching.close(); }, { interval: 20 });
    console.log(watching.mode());
    writeFileSync(folder + '/content/jobs/smith.md', 'Smith');`;
  const { stdout } = spawnSync('unshare', scarce(script), { encoding: 'utf8', timeout: 20_000 });
  expect(stdout).toBe('polling\nnoticed\n');
});
