import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { installedGenerators } from '../support/debian-generators.ts';
import { writtenSite } from '../support/written-site.ts';

removeFoldersAfterwards();

const root = join(import.meta.dirname, '../..');
const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@lanternworks.example', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** A site with the hook of docs/examples, and what makes it run this very program. */
function site(rolecast = '') {
  const folder = writtenSite({
    'mkdocs.yml':
      'site_name: Lanternworks\nsite_url: https://lanternworks.example/\ntheme: { name: material, language: en }\nhooks: [rolecast_hook.py]\n',
    'docs/index.md': '# Lanternworks\n',
    'docs/jobs/lamp.md': '---\ntitle: Lamp keeper\ndate: 2026-11-02\n---\n\nYou keep the lamps burning.\n',
    'docs/jobs/oar.md': '---\ntitle: Oar keeper\ndate: 2026-11-02\nclosed: true\n---\n\nYou kept the oars.\n',
    'rolecast.yaml': `organization: Lanternworks\ntag: { authority: lanternworks.example, date: 2026 }\n${rolecast}`,
  });
  copyFileSync(join(root, 'docs/examples/mkdocs/rolecast_hook.py'), join(folder, 'rolecast_hook.py'));
  const program = `'${process.execPath}' '${join(root, 'dist/node/rolecast.js')}'`;
  return { folder, environment: { ROLECAST: program, XDG_STATE_HOME: temporaryFolder() } };
}

describe.each(installedGenerators('mkdocs'))('the hook for MkDocs $version', ({ run }) => {
  test('completes the site in the build itself', () => {
    const { folder, environment } = site();
    run(folder, ['build', '--quiet'], environment);
    const read = (path: string) => readFileSync(join(folder, 'site', path), 'utf8');
    expect(read('jobs-feeds/en/rss.xml')).toContain('Lamp keeper');
    expect(read('jobs-feeds/en/rss.xml')).not.toContain('Oar keeper');
    expect(read('jobs/lamp/index.html')).toContain('"@type":"JobPosting"');
    expect(read('jobs/oar/index.html')).not.toContain('JobPosting');
  });

  test('gh-deploy puts the completed site online', () => {
    const { folder, environment } = site();
    const online = temporaryFolder();
    git(online, 'init', '--quiet', '--bare', '--initial-branch', 'gh-pages');
    git(folder, 'init', '--quiet', '--initial-branch', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'the site');
    git(folder, 'remote', 'add', 'origin', online);
    const people = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@lanternworks.example' };
    const committers = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@lanternworks.example' };
    run(folder, ['gh-deploy', '--quiet'], { ...environment, ...people, ...committers });
    expect(git(online, 'show', 'gh-pages:jobs-feeds/en/atom.xml')).toContain('Lamp keeper');
    expect(git(online, 'show', 'gh-pages:jobs/lamp/index.html')).toContain('"@type":"JobPosting"');
  });

  test('a build whose postings cannot be read fails, and says why', () => {
    const { folder, environment } = site('sources: [{ type: nothing }]\n');
    expect(() => run(folder, ['build', '--quiet'], environment)).toThrow(/rolecast inject ended with 2/);
  });
});
