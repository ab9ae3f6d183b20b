import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fromEpoch } from '../../src/model/instant.ts';
import {
  answers,
  type BoardServer,
  boardServer,
  cutOff,
  json,
  paged,
  type Play,
  withETag,
} from '../support/board-server.ts';
import { leverPosting as posting } from '../support/lever-posting.ts';
import { codesIn, collected as collectedBy, openIn } from '../support/collected.ts';
import { rolecast, type Serving, serving } from '../support/rolecast-process.ts';

const leverAt = '/api.lever.co/v0/postings/lanternworks';
const greenhouseAt = '/boards-api.greenhouse.io/v1/boards/lanternworks/jobs';
const all = ['Baker', 'Cook', 'Diver', 'Keeper', 'Painter'].map(posting);
const without = (...names: string[]) => all.filter(({ text }) => !names.includes(text));
const post = {
  id: 1,
  internal_job_id: 1,
  title: 'Welder',
  content: '&lt;p&gt;You weld.&lt;/p&gt;',
  first_published: '2026-09-09T22:50:29-04:00',
};

let api: BoardServer;
let folder: string;
let site: string;
let state: string;
const running: Serving[] = [];

beforeEach(async () => {
  api = await boardServer();
  folder = mkdtempSync(join(tmpdir(), 'rolecast-boards-'));
  site = join(folder, 'site');
  state = join(folder, 'state');
  mkdirSync(site);
  configure('{ type: lever, board: lanternworks, host: us, language: en, links: here }');
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

function configure(...sources: readonly string[]): void {
  const lines = [
    'organization: Lanternworks',
    'languages: { en: { title: Jobs } }',
    'tag: { authority: lanternworks.example, date: 2026 }',
    'sources:',
    ...sources.map((source) => `  - ${source}`),
  ];
  writeFileSync(join(site, 'rolecast.yaml'), `${lines.join('\n')}\n`);
}

const options = () => ({ cwd: site, state, environment: { ROLECAST_TEST_SERVER: api.url } });

const collected = () => collectedBy(options());

async function serve(): Promise<Serving> {
  const one = await serving(['.', '--port', '0'], options());
  running.push(one);
  return one;
}
const statusOf = async ({ url }: Serving, path: string) => (await fetch(url + path)).status;

/** Since it began. */
async function said(one: Serving, pattern: RegExp): Promise<void> {
  if (!pattern.test(one.stdout() + one.stderr())) await one.says(pattern);
}

/** As if the last asking were long ago: what a night does. `found` says what is left of what was kept. */
function aNightLater(found: (board: object) => object = (board) => board): void {
  const kept = join(state, 'rolecast/boards');
  for (const name of readdirSync(kept)) {
    const board = JSON.parse(readFileSync(join(kept, name), 'utf8')) as object;
    writeFileSync(join(kept, name), JSON.stringify({ ...found(board), askedAt: '2026-01-01T00:00:00Z' }));
  }
}
const daysAgo = (days: number) => fromEpoch(Date.now() - days * 86_400_000);

describe('rolecast collect', () => {
  const healthy = paged(all);
  test.each<[string, Play, string]>([
    ['an error', answers(500, 'oops'), 'board-unreachable'],
    ['too many requests, for an hour', answers(429, '', { 'Retry-After': '3600' }), 'board-unreachable'],
    ['a connection that breaks', cutOff, 'board-unreachable'],
    ['a redirect elsewhere', answers(302, '', { Location: 'https://x.example/' }), 'board-unreachable'],
    ['a page for people', answers(200, '<!doctype html><h1>Hello</h1>'), 'board-answer-invalid'],
    ['another shape', answers(200, '{"postings":[]}'), 'board-answer-invalid'],
    ['nobody knows it', answers(404, '{"ok":false}'), 'board-unknown'],
    ['an empty list', answers(200, '[]'), 'board-closed-too-many'],
  ])('%s leaves up what was there, in a new process', async (_, trouble, code) => {
    api.on(leverAt, healthy);
    const before = await collected();
    expect(openIn(before)).toHaveLength(5);
    api.on(leverAt, trouble);
    const during = await collected();
    expect(during.postings).toEqual(before.postings);
    expect(codesIn(during)).toContain(code);
    api.on(leverAt, healthy);
    const after = await collected();
    expect(after).toEqual(before);
  });

  test('a board that was never reached is in no snapshot, and takes nothing down that is served', async () => {
    configure('{ type: lever, board: lanternworks }', '{ type: greenhouse, board: lanternworks }');
    api.on(greenhouseAt, json({ jobs: [post] }));
    const { code, stdout, stderr } = await rolecast(['collect', '.'], options());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('[source-never-read]');
    expect(stderr).toContain('[board-unknown]');
    const one = await serve();
    await said(one, /1 open/);
    expect(await (await fetch(`${one.url}en/rss.xml`)).text()).toContain('Welder');
  });

  test('a board that has not changed is not sent again, and what is known of it is present', async () => {
    configure('{ type: greenhouse, board: lanternworks }');
    api.on(greenhouseAt, withETag({ jobs: [post] }, '"one"'));
    const before = await collected();
    expect(await collected()).toEqual(before);
    expect(api.requests.at(-1)?.headers['if-none-match']).toBe('"one"');
    expect(before.sources[0]?.staleSince).toBeUndefined();
  });

  test('a board in the EU is found', async () => {
    configure('{ type: lever, board: lanternworks }');
    api.on('/api.eu.lever.co/v0/postings/lanternworks', healthy);
    expect(openIn(await collected())).toHaveLength(5);
  });

  test('faults of the configuration are said before anybody is asked', async () => {
    configure('{ type: lever, boards: lanternworks, path: jobs, refresh: 1 }');
    const { code, stderr } = await rolecast(['collect', '.'], options());
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean `board`?');
    expect(stderr).toContain('There is no key "path"');
    expect(stderr).toContain('minutes, from 5 to 1440');
    expect(api.asked).toEqual([]);
  });
});

describe('rolecast serve', () => {
  test('a job that vanishes answers 410, is in the changes feed, and stays gone after a restart', async () => {
    api.on(leverAt, paged(all));
    await (await serve()).stop();
    api.on(leverAt, paged(without('Baker')));
    aNightLater();
    const again = await serve();
    expect(await statusOf(again, 'en/jobs/cook/')).toBe(200);
    await said(again, /Read again: 4 open, 1 closed/);
    expect(await statusOf(again, 'en/jobs/baker/')).toBe(410);
    const changes = await (await fetch(`${again.url}en/changes/feed.json`)).text();
    expect(changes).toContain('Closed: Baker');
    await again.stop();
    const third = await serve();
    expect(await statusOf(third, 'en/jobs/baker/')).toBe(410);
    expect(await (await fetch(`${third.url}en/changes/feed.json`)).text()).toContain(
      (JSON.parse(changes) as { items: { date_published: string }[] }).items[0]?.date_published,
    );
  });

  test('a page stays where it is when its title is edited, also over a restart, next to others of that title, and when it closes', async () => {
    const second = { ...posting('Baker'), id: 'id-second', createdAt: 1788345000124 };
    const third = { ...second, id: 'id-third', createdAt: 1788345000125 };
    const edited = { ...posting('Baker'), text: 'Head Baker' };
    api.on(leverAt, paged([posting('Baker'), second]));
    await collected();
    // What a version of Rolecast left that kept no first titles.
    aNightLater((board) => ({ ...board, firstTitles: undefined }));
    api.on(leverAt, paged([edited, second, third]));
    const one = await serve();
    await said(one, /Read again: 3 open/);
    expect(await statusOf(one, 'en/jobs/head-baker/')).toBe(404);
    const pagesOf = async ({ url }: Serving) => {
      const pages = await Promise.all(
        ['baker', 'baker-2', 'baker-3'].map((slug) => fetch(`${url}en/jobs/${slug}/`)),
      );
      const texts = await Promise.all(pages.map((page) => page.text()));
      return pages.map(
        ({ status }, index) => `${status} ${/<title>([\w ]*\w)/.exec(texts[index] ?? '')?.[1]}`,
      );
    };
    expect(await pagesOf(one)).toEqual(['200 Head Baker', '200 Baker', '200 Baker']);
    await one.stop();
    api.on(leverAt, paged([second, third]));
    aNightLater();
    const again = await serve();
    await said(again, /Read again: 2 open, 1 closed/);
    expect(await pagesOf(again)).toEqual(['410 Head Baker', '200 Baker', '200 Baker']);
  });

  test('when the board is down for a day all stays up and says how old it is, and a restart changes nothing; after `keep` nothing is offered', async () => {
    api.on(leverAt, paged(all));
    await (await serve()).stop();
    api.on(leverAt, answers(403, ''));
    const yesterday = daysAgo(1);
    aNightLater((board) => ({ ...board, readAt: yesterday }));
    const again = await serve();
    await said(again, /board-unreachable/);
    expect(await statusOf(again, 'en/jobs/baker/')).toBe(200);
    expect(await (await fetch(`${again.url}healthz`)).json()).toMatchObject({
      status: 'stale',
      snapshotAge: expect.any(Number),
      postings: { open: 5 },
      sources: [{ postings: 5, staleSince: yesterday }],
    });
    await again.stop();
    const longAgo = daysAgo(100);
    aNightLater((board) => ({ ...board, readAt: longAgo }));
    const late = await serve();
    await said(late, /board-too-old/);
    expect(await statusOf(late, 'en/jobs/baker/')).toBe(404);
    expect(await (await fetch(`${late.url}healthz`)).json()).toMatchObject({
      status: 'stale',
      postings: { open: 0 },
      sources: [{ postings: 0, staleSince: longAgo }],
    });
  });

  test('a changed file is read at once, and asks no board', async () => {
    configure(
      '{ type: lever, board: lanternworks, host: us }',
      '{ type: markdown, path: jobs, links: here }',
    );
    mkdirSync(join(site, 'jobs'));
    writeFileSync(join(site, 'jobs/sailor.md'), '---\ntitle: Sailor\n---\nYou sail.\n');
    api.on(leverAt, paged(all));
    const one = await serve();
    const asked = api.asked.length;
    const read = one.says(/Read again: 7 open/);
    writeFileSync(join(site, 'jobs/mate.md'), '---\ntitle: Mate\n---\nYou help the sailor.\n');
    await read;
    expect(api.asked).toHaveLength(asked);
  });
});
