import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { freePort } from '../support/web-server.ts';

removeFoldersAfterwards();

const root = join(import.meta.dirname, '../..');
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
const instructions = dockerfile
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.trim());
const last = (name: string) => instructions.findLast((line) => line.startsWith(`${name} `)) ?? '';
const list = (instruction: string) =>
  JSON.parse(instruction.slice(instruction.indexOf('['))) as readonly string[];

describe('the Dockerfile', () => {
  test('has no fault that dockerfile-utils knows', () => {
    expect(validate(dockerfile)).toEqual([]);
  });

  test('runs as a user that is not root, by number, for orchestrators that want to know', () => {
    expect(last('USER')).toMatch(/^USER [1-9]\d*:[1-9]\d*$/);
  });

  test('starts Rolecast itself, so that signals reach it', () => {
    expect(list(last('ENTRYPOINT'))).toEqual(['node', '/app/dist/node/rolecast.js']);
  });

  test('lets no package run scripts', () => {
    const installs = instructions.join('\n').match(/npm (?:ci|install|pack)[^&\n]*/g) ?? [];
    expect(installs.length).toBeGreaterThan(2);
    expect(installs.filter((command) => !command.includes('--ignore-scripts'))).toEqual([]);
  });

  test('is given everything that is published and built, and nothing else', () => {
    const given = readFileSync(join(root, '.dockerignore'), 'utf8')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    expect(given.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const { files, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      files: readonly string[];
      scripts: Readonly<Record<string, string>>;
    };
    const published = files.filter((path) => !path.startsWith('!') && path !== 'dist');
    const builders = scripts['build']?.match(/[\w.-]+\.(?:mjs|json)/g) ?? [];
    expect([...published, ...builders].filter((path) => !given.includes(path))).toEqual([]);
  });
});

describe('what the container runs', () => {
  test('serves a folder that it may not write to, as somebody else, is healthy, and ends at SIGTERM', async () => {
    const site = join(temporaryFolder(), 'site');
    cpSync(join(root, 'content/notices'), site, { recursive: true });
    for (const path of [site, join(site, '..')]) chmodSync(path, 0o755);
    const port = await freePort();
    const [node = '', ...entry] = list(last('ENTRYPOINT')).map((part) => part.replace('/app/', `${root}/`));
    const command = [...entry, ...list(last('CMD')), '--port', String(port)];
    const other = { uid: 1000, gid: 1000 };
    // Only root can be somebody else, and only where the checkout is not root's secret.
    const can = spawnSync('test', ['-r', entry[0] ?? ''], other).status === 0;
    const child = spawn(node, command, {
      cwd: site,
      env: { PATH: process.env['PATH'], HOME: '/nonexistent', XDG_STATE_HOME: '/nonexistent' },
      ...(can ? other : {}),
    });
    const code = new Promise((resolve) => child.once('close', resolve));
    const health = list(last('HEALTHCHECK')).map((part) => part.replace('8787', String(port)));
    const [program = '', ...args] = health;
    const isHealthy = () => spawnSync(program, args).status === 0;
    expect(isHealthy()).toBe(false);
    while (child.exitCode === null && !isHealthy()) await new Promise(setImmediate);
    expect(child.exitCode).toBeNull();
    const listed = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'Accept-Language': 'en' } });
    expect(listed.status).toBe(200);
    child.kill('SIGTERM');
    expect(await code).toBe(0);
  });
});

describe('docs/hosting/rolecast.service', () => {
  const absent =
    spawnSync('systemd-analyze', ['--version']).error !== undefined && process.env['CI'] === undefined;

  test.skipIf(absent)(
    'is a unit without faults, and keeps the service on a short lead (apt-get install systemd)',
    () => {
      // The program is looked for where users have it.
      const unit = join(temporaryFolder(), 'rolecast.service');
      const text = readFileSync(join(root, 'docs/hosting/rolecast.service'), 'utf8');
      execFileSync('tee', [unit], { input: text.replace('/usr/bin/node', process.execPath) });
      const socket = join(unit, '../rolecast.socket');
      copyFileSync(join(root, 'docs/hosting/rolecast.socket'), socket);
      const verified = spawnSync('systemd-analyze', ['verify', unit, socket], { encoding: 'utf8' });
      expect([verified.status, verified.stderr]).toEqual([0, '']);
      const secure = spawnSync('systemd-analyze', ['security', '--offline=true', '--threshold=15', unit], {
        encoding: 'utf8',
      });
      expect([secure.status, secure.stdout]).toEqual([0, expect.stringContaining('Overall exposure level')]);
    },
  );
});
