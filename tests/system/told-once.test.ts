import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { rolecast, serving } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

/** No repository: only the ledger knows of the reading before. */
function site() {
  const [root, state] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(root, 'jobs'));
  writeFileSync(
    join(root, 'rolecast.yaml'),
    `organization: Lanternworks
timeZone: UTC
url: https://jobs.lanternworks.example/
tag: { authority: lanternworks.example, date: 2026 }
sources: [ { type: markdown, path: jobs, language: en, links: here } ]
languages: { en: { title: Jobs } }
`,
  );
  const file = (name: string) => join(root, 'jobs', name);
  const write = (name: string, title: string, head = '') =>
    writeFileSync(
      file(name),
      `---\ntitle: ${title}\ndate: 2026-11-10\n${head.includes('slug:') ? '' : 'slug: keeper\n'}${head}\n---\nYou keep the light.\n`,
    );
  const rename = (from: string, to: string) => renameSync(file(from), file(to));
  return { root, state, write, rename, remove: (name: string) => rmSync(file(name)) };
}

const idsIn = (atom: string) =>
  [...atom.matchAll(/<id>(tag:[^<]*:en\/[^<]*)<\/id>/g)].map(([, id = '']) => id);
const keeper = 'tag:lanternworks.example,2026:en/keeper';

test('a renamed file keeps its id, and nothing that was told is withdrawn: through build, serve, publish and build', async () => {
  const { root, state, write, rename } = site();
  const options = { cwd: root, state };
  const out = temporaryFolder();
  const read = (path: string) => readFileSync(join(out, 'site', path), 'utf8');
  const build = async () => {
    const { code, stderr } = await rolecast(['build', '.', '--out', join(out, 'site')], options);
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    return { feed: idsIn(read('en/atom.xml')), changes: idsIn(read('en/changes/atom.xml')) };
  };

  write('keeper.md', 'Keeper');
  const first = await build();
  expect(first).toEqual({ feed: [keeper], changes: [`${keeper}/opened/2026-11-10T00:00:00Z`] });

  rename('keeper.md', 'light.md');
  const server = await serving(['.', '--port', '0'], options);
  const served = async (path: string) => idsIn(await (await fetch(server.url + path)).text());
  expect(await served('en/atom.xml')).toEqual([keeper]);
  await server.stop();

  write('light.md', 'Keeper', 'closed: true');
  const store = join(out, 'store');
  const published = await rolecast(['publish', '.', '--to', 'assets', '--out', store], options);
  expect([published.code, published.stderr]).toEqual([0, expect.any(String)]);

  const closed = await build();
  expect(closed.feed).toEqual([]);
  expect(closed.changes).toEqual([
    expect.stringMatching(new RegExp(`^${keeper}/closed/20`)) as string,
    `${keeper}/opened/2026-11-10T00:00:00Z`,
  ]);

  rename('light.md', 'beacon.md');
  write('beacon.md', 'Keeper');
  const again = await build();
  expect(again.feed).toEqual([keeper]);
  expect(again.changes.slice(1)).toEqual(closed.changes);
  expect(again.changes[0]).toMatch(new RegExp(`^${keeper}/opened/20`));
  // What nothing changed is read from what was kept, and says the same.
  expect(await build()).toEqual(again);
});

test('a file that is deleted is told as closed, by serve and by the build after it, with one moment', async () => {
  const { root, state, write, remove } = site();
  const options = { cwd: root, state };
  const out = temporaryFolder();
  write('keeper.md', 'Keeper');
  write('cook.md', 'Cook', 'slug: cook');
  const server = await serving(['.', '--port', '0'], options);
  remove('keeper.md');
  const closed = new RegExp(`^${keeper}/closed/20`);
  await expect
    .poll(async () => idsIn(await (await fetch(`${server.url}en/changes/atom.xml`)).text())[0], {
      timeout: 10_000,
    })
    .toMatch(closed);
  const told = idsIn(await (await fetch(`${server.url}en/changes/atom.xml`)).text());
  await server.stop();
  const { code, stderr } = await rolecast(['build', '.', '--out', join(out, 'site')], options);
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  const text = readFileSync(join(out, 'site/en/changes/atom.xml'), 'utf8');
  expect(idsIn(text)).toEqual(told);
  expect(told).toHaveLength(3);
  expect(text).toMatch(/<title[^>]*>(?:<!\[CDATA\[)?Closed: Keeper/);
});
