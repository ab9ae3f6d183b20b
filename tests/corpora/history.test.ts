import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitHistory } from '../../src/node/git/git-history.ts';

const bundle = join(import.meta.dirname, '../../../shared/corpora/privacy-guides-history.bundle');
const here = existsSync(bundle) || process.env['CI'] !== undefined;
if (!here) console.warn(`skipped: ${bundle} is not there`);

describe.skipIf(!here)('the history of privacy-guides', () => {
  let root = '';
  const git = (...command: readonly string[]) =>
    execFileSync('git', command, { encoding: 'utf8', stdio: 'pipe' });

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'rolecast-corpus-'));
    git('clone', '-q', '-b', 'main', bundle, root);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const files = ['content-creator.md', 'intern-news.md', 'journalist.md'];

  test.each([
    [
      'Post three job openings',
      ['2024-10-21T16:28:14-05:00', '2024-10-21T16:28:14-05:00', '2024-10-21T16:28:14-05:00'],
    ],
    [
      'Close internship listing',
      ['2024-10-21T16:28:14-05:00', '2024-11-14T13:31:44-06:00', '2024-11-10T08:40:28Z'],
    ],
    [
      'Close filled job openings',
      ['2024-12-12T17:44:04-06:00', '2024-12-12T17:44:04-06:00', '2024-12-12T17:44:04-06:00'],
    ],
  ])(
    'at “%s” every posting was added on 2024-10-21 and changed when its text last did',
    async (subject, changed) => {
      git(
        '-C',
        root,
        'checkout',
        '-q',
        git('-C', root, 'log', '--format=%H', '-1', `--grep=${subject}`, 'main').trim(),
      );
      const history = await gitHistory(join(root, 'docs'));
      expect(history.state).toBe('complete');
      expect(files.map((name) => history.of(`about/jobs/${name}`))).toEqual(
        changed.map((at) => ({ added: '2024-10-21T16:28:14-05:00', changed: at })),
      );
      expect(history.diagnostics()).toEqual([]);
    },
  );
});
