import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
