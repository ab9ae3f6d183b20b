import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { rolecast, serving } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
  .flatMap(([, block = '']) => block.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line !== '');

/** A folder beside a website, as the README has it. */
function besideAWebsite(): { cwd: string; state: string } {
  const folder = temporaryFolder();
  cpSync(join(root, 'content/site'), join(folder, 'our-website'), { recursive: true });
  mkdirSync(join(folder, 'rolecast'));
  return { cwd: join(folder, 'rolecast'), state: join(folder, 'state') };
}

describe('the README’s commands', () => {
  test('are these', () => {
    expect(commands).toEqual([
      'npm ci && npm start',
      'npx rolecast serve ../our-website',
      'npx rolecast init ../our-website',
      'npx rolecast check ../our-website',
      'npx rolecast collect ../our-website',
      'npx rolecast build ../our-website --out public/jobs',
      'npm test',
    ]);
  });

  test('npm start serves the demo', async () => {
    const state = temporaryFolder();
    const child = spawn(
      'npm',
      ['start', '--silent', '--', '--port', '0', '--ledger', join(state, 'seen.json')],
      { cwd: root, env: { ...process.env, npm_config_ignore_scripts: 'true' }, detached: true },
    );
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let said = '';
        child.stdout.on('data', (piece: Buffer) => {
          said += piece.toString();
          const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
          if (address !== undefined) resolve(address);
        });
        child.on('exit', () => reject(new Error(said)));
      });
      for (const path of ['en/', 'fr/atom.xml', 'ar/feed.json', 'sitemap.xml']) {
        expect((await fetch(url + path)).status).toBe(200);
      }
    } finally {
      process.kill(-(child.pid as number), 'SIGTERM');
    }
  });

  test('point it at a website: serve, without any configuration', async () => {
    const server = await serving(['../our-website', '--port', '0'], besideAWebsite());
    try {
      expect((await fetch(`${server.url}en/`)).status).toBe(200);
    } finally {
      expect(await server.stop()).toBe(0);
    }
  });

  test('init, check, collect and build', async () => {
    const place = besideAWebsite();
    const run = (command: string) => rolecast(command.split(' ').slice(2), place);
    expect(await run('npx rolecast init ../our-website')).toMatchObject({ code: 0 });
    expect(existsSync(join(place.cwd, '../our-website/rolecast.yaml'))).toBe(true);
    const checked = await run('npx rolecast check ../our-website');
    expect(checked.code, 'the demo has faulty files').toBe(1);
    expect(checked.stdout).toContain('[front-matter-part-invalid]');
    const collected = await run('npx rolecast collect ../our-website');
    expect((JSON.parse(collected.stdout) as { postings: unknown[] }).postings.length).toBeGreaterThan(3);
    expect(await run('npx rolecast build ../our-website --out public/jobs')).toMatchObject({ code: 0 });
    expect(existsSync(join(place.cwd, 'public/jobs/en/index.html'))).toBe(true);
  });

  test('every page it links to is there', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });
});
