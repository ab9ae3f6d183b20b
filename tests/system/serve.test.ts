import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { serving } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

/** A Hugo site with a posting that was elsewhere before, and one that has closed since. */
function site(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'content/jobs'), { recursive: true });
  writeFileSync(join(root, 'hugo.yaml'), 'baseURL: https://lanternworks.example/\ntitle: Lanternworks\n');
  const posting = (title: string, more: string) =>
    `---\ntitle: ${title}\ndate: 2026-11-02\naliases: [/work/${title.toLowerCase()}/]\n${more}---\n\nYou keep the light of Lanternworks burning.\n`;
  writeFileSync(join(root, 'content/jobs/keeper.md'), posting('Keeper', ''));
  writeFileSync(join(root, 'content/jobs/glazier.md'), posting('Glazier', 'archived: true\n'));
  return root;
}

const serve = (...args: readonly string[]) =>
  serving([site(), '--port', '0', ...args], { cwd: '/', state: temporaryFolder() });

test('Hugo’s aliases lead to the posting on its site, and are gone where it closed', async () => {
  const service = await serve('--url', 'https://jobs.lanternworks.example/');
  const answer = async (path: string) => {
    const { status, headers } = await fetch(service.url + path, { redirect: 'manual' });
    return [status, headers.get('location')];
  };
  try {
    expect(await answer('work/keeper')).toEqual([308, 'https://lanternworks.example/jobs/keeper/']);
    expect(await answer('work/glazier/')).toEqual([410, null]);
    expect(await answer('work/nobody/')).toEqual([404, null]);
  } finally {
    await service.stop();
  }
});

test('logs requests as lines of JSON and nothing else on standard output, where it is asked to', async () => {
  const service = await serve('--log', 'json');
  const length = (await (await fetch(`${service.url}en/atom.xml?key=secret`)).arrayBuffer()).byteLength;
  await fetch(`${service.url}nothing`, { method: 'HEAD' });
  await service.stop();
  const lines = service.stdout().split('\n');
  expect(lines.pop()).toBe('');
  const [feed, nothing] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toHaveLength(2);
  expect(feed).toMatchObject({ method: 'GET', path: '/en/atom.xml', status: 200 });
  expect(feed?.['bytes']).toBeGreaterThan(length / 10);
  expect(Object.keys(feed ?? {})).toEqual(['time', 'method', 'path', 'status', 'bytes', 'milliseconds']);
  expect(nothing).toMatchObject({ method: 'HEAD', path: '/nothing', status: 404 });
  expect(service.stderr()).toContain('Rolecast is serving');
});

describe('a page that a browser shows at one’s own desk', () => {
  const shown = { headers: { 'Sec-Fetch-Dest': 'document' } };
  const script = '<script src="/_rolecast/reload.js"></script></head>';

  test('asks whether it is still up, may do so, and is kept by nobody; others get the page as it goes out', async () => {
    const service = await serve();
    try {
      const [page, plain] = [await fetch(`${service.url}en/`, shown), await fetch(`${service.url}en/`)];
      const [html, text] = [await page.text(), await plain.text()];
      expect(html).toBe(text.replace('</head>', script));
      const policy = page.headers.get('Content-Security-Policy');
      expect(policy).toMatch(/; script-src [^;]*'self'; connect-src 'self'$/);
      expect(plain.headers.get('Content-Security-Policy')).not.toContain('connect-src');
      expect([page.headers.get('Cache-Control'), page.headers.get('ETag')]).toEqual(['no-store', null]);
      expect(await (await fetch(`${service.url}_rolecast/reload.js`)).text()).toContain('location.reload()');
      const feed = await fetch(`${service.url}en/atom.xml`, shown);
      expect(await feed.text()).not.toContain('_rolecast');
    } finally {
      await service.stop();
    }
  });

  test('is told of what was read again', async () => {
    const folder = site();
    const service = await serving([folder, '--port', '0'], { cwd: '/', state: temporaryFolder() });
    const edition = async () => (await fetch(`${service.url}_rolecast/edition`)).text();
    try {
      const before = await edition();
      expect(await edition()).toBe(before);
      const file = join(folder, 'content/jobs/keeper.md');
      writeFileSync(file, '---\ntitle: Night keeper\ndate: 2026-11-02\n---\n\nYou keep the light.\n');
      await expect.poll(edition, { timeout: 10_000 }).not.toBe(before);
    } finally {
      await service.stop();
    }
  });

  test.each([
    ['for the public', ['--url', 'https://jobs.lanternworks.example/']],
    ['for other machines', ['--host', '0.0.0.0']],
  ])('has nothing of the kind %s', async (_whom, args) => {
    const service = await serve(...args);
    try {
      const html = await (await fetch(`${service.url}en/`, shown)).text();
      expect(html).not.toContain('_rolecast');
      expect((await fetch(`${service.url}_rolecast/edition`)).status).toBe(404);
      expect(service.stdout()).toMatch(/^What is saved in this folder is read again\. Ctrl\+C stops$/m);
    } finally {
      await service.stop();
    }
  });
});

test('--open shows the address in the browser, and says so where there is none', async () => {
  const bin = temporaryFolder();
  const opened = join(bin, 'opened');
  writeFileSync(join(bin, 'xdg-open'), `#!/bin/sh\nprintf %s "$1" > '${opened}'\n`, { mode: 0o755 });
  const args = [site(), '--port', '0', '--open'];
  const place = { cwd: '/', state: temporaryFolder() };
  const service = await serving(args, { ...place, environment: { PATH: `${bin}:/usr/bin:/bin` } });
  await expect
    .poll(() => (existsSync(opened) ? readFileSync(opened, 'utf8') : ''), { timeout: 10_000 })
    .toBe(service.url);
  await service.stop();
  const without = await serving(args, { ...place, environment: { PATH: '/nowhere' } });
  await expect.poll(() => without.stderr(), { timeout: 10_000 }).toContain(`Open ${without.url}`);
  expect(await without.stop()).toBe(0);
});
