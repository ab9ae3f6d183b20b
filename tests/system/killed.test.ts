import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderStore } from '../../src/node/stores/folder-store.ts';
import { fromStore, origin } from '../stored/served.ts';
import { type BoardServer, boardServer, paged } from '../support/board-server.ts';
import { openIn } from '../support/collected.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { leverPosting } from '../support/lever-posting.ts';
import { playGoogle } from '../support/played-google.ts';
import { rolecast, serving } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

let home: string;
let api: BoardServer;
beforeEach(async () => {
  home = temporaryFolder();
  api = await boardServer();
  api.on('/api.lever.co/v0/postings/lanternworks', paged(['Diver'].map(leverPosting)));
  mkdirSync(join(home, 'site/jobs'), { recursive: true });
  configure('{type: markdown, path: jobs, links: here}');
  write('keeper');
  write('baker');
});
afterEach(() => api.close());

function configure(...sources: readonly string[]): void {
  const lines = [
    'organization: Lanternworks',
    'languages: {en: {title: Jobs}}',
    'tag: {authority: lanternworks.example, date: 2026}',
    `sources: [${sources.join(', ')}]`,
  ];
  writeFileSync(join(home, 'site/rolecast.yaml'), `${lines.join('\n')}\n`);
}

const write = (name: string, head = '', text = `You are the ${name}.`) =>
  writeFileSync(join(home, 'site/jobs', `${name}.md`), `---\ntitle: ${name}\n${head}---\n${text}\n`);

/** Ends the process as `kill -9` does, just before its n-th writing step near a path. */
const killed = (near: string, step: number) => ({
  NODE_OPTIONS: `--import ${join(import.meta.dirname, '../support/killed-near.mjs')}`,
  KILLED_NEAR: near,
  KILLED_AT: String(step),
  KILLED_LOG: join(home, 'steps'),
});
const stepsCounted = () => Number(readFileSync(join(home, 'steps'), 'utf8'));

const options = (environment: Readonly<Record<string, string>> = {}) => ({
  cwd: home,
  state: join(home, 'state'),
  environment: { ROLECAST_TEST_SERVER: api.url, ...environment },
});

const all = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .toSorted();

test('publish killed at steps all over its writing shows readers the old edition or the new one, and the next run makes it good', async () => {
  const publish = (to: string, environment?: Readonly<Record<string, string>>) =>
    rolecast(
      ['publish', 'site', '--to', 'assets', '--out', join(home, to), '--url', `${origin}/`],
      options(environment),
    );
  const paths = ['/en/', '/en/jobs/keeper/', '/en/jobs/baker/', '/en/jobs/cook/', '/en/rss.xml', '/jobs.xml'];
  const seen = async (folder: string) => {
    const faults: unknown[] = [];
    const ask = fromStore(folderStore(join(home, folder)), Date.now(), faults);
    const answers = [];
    for (const path of paths) answers.push(await ask(path));
    return { faults, bodies: answers.map(({ status, body }) => `${status} ${body}`) };
  };
  expect((await publish('old')).code).toBe(0);
  write('cook');
  write('baker', 'status: closed\n');
  cpSync(join(home, 'old'), join(home, 'new'), { recursive: true });
  expect((await publish('new', killed('/new/', 0))).code).toBe(0);
  const steps = stepsCounted();
  const [before, after] = [await seen('old'), await seen('new')];
  expect(steps).toBeGreaterThan(6);
  expect(after.bodies).not.toEqual(before.bodies);
  for (const step of [Math.round(steps / 2), steps]) {
    const folder = `store-${step}`;
    cpSync(join(home, 'old'), join(home, folder), { recursive: true });
    expect([step, (await publish(folder, killed(`/${folder}/`, step))).code]).toEqual([step, null]);
    expect([before, after]).toContainEqual(await seen(folder));
    expect([step, (await publish(folder)).code]).toEqual([step, 0]);
    expect(await seen(folder)).toEqual(after);
    expect(all(join(home, folder)).filter((name) => name.endsWith('.new'))).toEqual([]);
  }
}, 120_000);

test('serve killed at each writing step with boards and ledger, again and again, loses nothing: the one that lives serves all, as old as it was', async () => {
  await rolecast(['collect', 'site'], options());
  const ledger = join(home, 'state/rolecast/first-seen.json');
  const entry = () => /^"tag:[^"]*keeper.*?}/m.exec(readFileSync(ledger, 'utf8'))?.[0];
  const before = entry();
  configure(
    '{type: markdown, path: jobs, links: here}',
    '{type: lever, board: lanternworks, host: us, language: en, links: here}',
  );
  write('cook');
  // With a new file there, empty or whole; the ledger's lock is left in any case.
  const steps = [
    ...[2, 3].map((step) => ['/boards/', step] as const),
    ...[2, 4, 5].map((step) => ['first-seen.json', step] as const),
  ];
  for (const [near, step] of steps) {
    const { code } = await rolecast(['serve', 'site', '--port', '0'], options(killed(near, step)));
    expect([near, step, code, entry()]).toEqual([near, step, null, before]);
  }
  const last = await serving(['site', '--port', '0'], options());
  const feed = await (await fetch(`${last.url}en/feed.json`)).text();
  const health = await (await fetch(`${last.url}healthz`)).json();
  expect(await last.stop()).toBe(0);
  expect(health).toMatchObject({ status: 'ok', postings: { open: 4 } });
  for (const title of ['keeper', 'baker', 'cook', 'Diver']) expect(feed).toContain(`"title": "${title}"`);
  expect([entry(), last.stderr()]).toEqual([before, '']);
}, 120_000);

test('collect killed while it writes what it keeps for the next start takes nothing from the next one', async () => {
  // A file that was written a moment ago is not kept, so the first ones may keep nothing.
  let expected: string;
  do expected = (await rolecast(['collect', 'site'], options())).stdout;
  while (!existsSync(join(home, 'state/.cache/rolecast/readings')));
  const state = join(home, 'state-killed');
  for (const step of [1, 2, 3, 4]) {
    rmSync(state, { recursive: true, force: true });
    cpSync(join(home, 'state/rolecast'), join(state, 'rolecast'), { recursive: true });
    const { code } = await rolecast(['collect', 'site'], { ...options(killed('/readings/', step)), state });
    expect([step, code]).toEqual([step, null]);
    const next = await rolecast(['collect', 'site'], { ...options(), state });
    expect([step, next.stdout]).toEqual([step, expected]);
    expect(openIn(JSON.parse(next.stdout))).toHaveLength(2);
  }
}, 120_000);

const isOnce = (times: number) => times === 1;
const isOnceOrTwice = (times: number) => times === 1 || times === 2;

test('notify killed while it tells the hub or Google loses nothing, and tells twice only what was under way', async () => {
  const world = await playGoogle(Date.now, () => 202);
  try {
    const notify = 'feeds: {hub: "https://hub.example/"}\nnotify: {google: {}}';
    appendFileSync(join(home, 'site/rolecast.yaml'), `url: ${origin}/\n${notify}\n`);
    const run = (state: string, step = 0) =>
      rolecast(['notify', 'site'], {
        cwd: home,
        state: join(home, state),
        environment: {
          ROLECAST_TEST_SERVER: world.url,
          ROLECAST_GOOGLE_SERVICE_ACCOUNT: world.account,
          KILL_AT_STEP: String(step),
          NODE_OPTIONS: `--import ${join(import.meta.dirname, '../support/kill-at-step.mjs')}`,
        },
      });
    const told = (host: string, page: string) =>
      world.received.filter(({ to, body }) => to === host && decodeURIComponent(body).includes(page)).length;
    const toldAll = () => [
      told('hub.example', `${origin}/en/atom.xml`),
      told('indexing.googleapis.com', `${origin}/en/jobs/keeper/`),
    ];
    expect((await run('state')).code).toBe(0);
    write('keeper', '', 'You keep two lights.');
    // The two are told at the same time: which of them was under way differs from run to run.
    for (const step of [8, 16, 24]) {
      cpSync(join(home, 'state'), join(home, `state-${step}`), { recursive: true });
      world.received.length = 0;
      expect([step, (await run(`state-${step}`, step)).code]).toEqual([step, null]);
      const before = toldAll();
      expect([step, (await run(`state-${step}`)).code]).toEqual([step, 0]);
      for (const [index, times] of toldAll().entries()) {
        const wasTold = before[index] ?? 0;
        expect([step, wasTold, times]).toEqual([
          step,
          wasTold,
          expect.toSatisfy(wasTold === 0 ? isOnce : isOnceOrTwice),
        ]);
      }
    }
  } finally {
    await world.close();
  }
}, 120_000);
