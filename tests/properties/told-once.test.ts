import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { catalogAt, type Snapshot } from '../../src/model/catalog.ts';
import { postingEvents } from '../../src/model/events/posting-events.ts';
import { fromEpoch } from '../../src/model/instant.ts';
import { language } from '../../src/model/language.ts';
import { openSite } from '../../src/node/reading/opened-site.ts';
import { siteConfiguration } from '../../src/node/reading/site-configuration.ts';
import type { World } from '../../src/node/world.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { seed } from './hostile-text.ts';

vi.setConfig({ testTimeout: 300_000 });
removeFoldersAfterwards();

const anHour = 3_600_000;
const start = Date.UTC(2026, 10, 2, 8);

/** A posting as it stands in its file; `file` is another name each time that it is renamed. */
interface Job {
  readonly file: string;
  readonly title: number;
  readonly text: number;
  readonly pay: number;
  readonly isClosed: boolean;
}

type Edit = 'title' | 'text' | 'pay' | 'close' | 'open' | 'delete' | 'write' | 'rename' | 'touch';
type Reader = 'build' | 'serve' | 'serve anew' | 'another copy';

const steps = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        edit: fc.constantFrom<Edit>(
          'title',
          'text',
          'pay',
          'close',
          'open',
          'delete',
          'write',
          'write',
          'rename',
          'touch',
        ),
        job: fc.nat({ max: 4 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        by: fc.constantFrom<Reader>('build', 'build', 'serve', 'serve', 'serve anew', 'another copy'),
      }),
    },
  ),
  { minLength: 150, maxLength: 150 },
);

/** Jobs with even numbers say when they were opened, on the day before the first; the others do not. */
const isDated = (job: number) => job % 2 === 0;

function edited(job: Job | undefined, edit: Edit, number: number): Job | undefined {
  if (job === undefined)
    return edit === 'write'
      ? { file: `job-${number}`, title: 0, text: 0, pay: 30_000, isClosed: false }
      : undefined;
  const { title, text, pay, file } = job;
  switch (edit) {
    case 'title':
      return { ...job, title: title + 1 };
    case 'text':
      return { ...job, text: text + 1 };
    case 'pay':
      return { ...job, pay: pay + 1000 };
    case 'close':
      return { ...job, isClosed: true };
    case 'open':
      return { ...job, isClosed: false };
    case 'rename':
      return { ...job, file: `${file.slice(0, 40)}x` };
    case 'delete':
      return undefined;
    default:
      return job;
  }
}

/** The site on disk, and its readers: each a process of its own, as far as memory goes, that shares ledger and kept readings. */
function site() {
  const home = temporaryFolder();
  const root = join(home, 'site');
  const copy = join(home, 'copy');
  let now = start;
  const said: string[] = [];
  const console = { line: (text = '') => said.push(text), paint: (_: string, text: string) => text };
  const world: World = {
    out: console,
    err: console,
    write: () => Promise.resolve(),
    environment: { XDG_STATE_HOME: join(home, 'state'), XDG_CACHE_HOME: join(home, 'cache') },
    home,
    platform: 'linux',
    now: () => now,
  };
  for (const folder of [root, copy]) {
    mkdirSync(join(folder, 'jobs'), { recursive: true });
    writeFileSync(
      join(folder, 'rolecast.yaml'),
      `organization: Lanternworks
url: https://jobs.lanternworks.example/
tag: {authority: lanternworks.example, date: 2026}
sources: [{type: markdown, path: jobs, language: en, links: here}]
languages: {en: {title: Jobs}}
`,
    );
  }
  const loaded = siteConfiguration({ path: root });
  if (!('configuration' in loaded)) throw new Error(said.join('\n'));
  const { configuration } = loaded;
  const open = (folder: string) =>
    openSite({ root: folder, url: 'https://jobs.lanternworks.example/' }, world);
  let server = open(root);
  let up: Snapshot | undefined;
  return {
    later: (hours: number) => (now += hours * anHour),
    now: () => now,
    path: (file: string) => join(root, 'jobs', `${file}.md`),
    /** Another checkout, in which nothing but one posting is, and in another state. */
    async readCopy(turn: number) {
      const head = `title: Job 0\nslug: job-0\ndate: 2026-11-01\nclosed: ${String(turn % 2 === 0)}`;
      writeFileSync(join(copy, 'jobs', 'job-0.md'), `---\n${head}\n---\nText ${turn} of a copy.\n`);
      await open(copy).read(configuration, []);
    },
    async build() {
      return open(root).read(configuration, []);
    },
    async serve(isAnew: boolean) {
      if (isAnew) {
        server = open(root);
        up = undefined;
      }
      up = await server.readKept(configuration, [], up);
      return up;
    },
  };
}

const textOf = (job: Job, number: number) =>
  `---\ntitle: Job ${number}, version ${job.title}\nslug: job-${number}\nsalary: EUR ${job.pay} per year\n${isDated(number) ? 'date: 2026-11-01\n' : ''}${job.isClosed ? 'closed: true\n' : ''}---\nText ${job.text} of job ${number}.\n`;

/** What a reader is told of one job when it is read as `job` and was read as `before`; `told` is what was told so far. */
function newsOf(
  job: Job | undefined,
  before: Job | undefined,
  told: readonly string[],
  at: string,
): string | undefined {
  const wasOpen = told.findLast((one) => !one.includes('changed'))?.includes('opened') === true;
  const title = (of: Job) => `version ${of.title}`;
  if (job === undefined || job.isClosed)
    return wasOpen ? `${at} closed ${title(job ?? (before as Job))}` : undefined;
  if (!wasOpen) return `${at} opened ${title(job)}`;
  const isSame =
    before !== undefined &&
    ['title', 'text', 'pay'].every((part) => before[part as 'title'] === job[part as 'title']);
  return isSame ? undefined : `${at} changed ${title(job)}`;
}

test('through edits, renamings, deletions, restarts, builds, serves and copies each thing is told once, with its moment, and stays told', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { build, serve, readCopy, later, now, path } = site();
      const jobs: (Job | undefined)[] = Array.from({ length: 5 });
      const read: (Job | undefined)[] = Array.from({ length: 5 });
      const told: string[][] = Array.from({ length: 5 }, () => []);
      let turn = 0;

      const look = async (by: Reader) => {
        later(5);
        // A place that was never read goes on where another was.
        if (by === 'another copy')
          return told.every(({ length }) => length === 0) ? undefined : readCopy(turn++);
        const snapshot = await (by === 'build' ? build() : serve(by === 'serve anew'));
        for (const [number, job] of jobs.entries()) {
          const isFirst = told[number]?.length === 0 && isDated(number);
          const at = isFirst && job?.isClosed === false ? '2026-11-01T00:00:00Z' : fromEpoch(now());
          const news = newsOf(job, read[number], told[number] ?? [], at);
          if (news !== undefined) told[number]?.push(news);
          read[number] = job;
        }
        const events = postingEvents(catalogAt(now(), snapshot), language('en'));
        const found = told.map((_, number) =>
          events
            .filter(({ title }) => title.startsWith(`Job ${number},`))
            .map(({ kind, at, title }) => `${at} ${kind} ${title.slice(7)}`)
            .toReversed(),
        );
        expect(found).toEqual(told.map((one) => one.slice(-30)));
        return undefined;
      };

      for (const step of all) {
        if ('by' in step) {
          await look(step.by);
          continue;
        }
        const { edit, job: number } = step;
        const before = jobs[number];
        // A file that gets another name and another content before anybody looks is another posting.
        if (edit === 'rename') await look('build');
        const after = edited(before, edit, number);
        jobs[number] = after;
        if (before !== undefined && after === undefined) rmSync(path(before.file));
        if (before !== undefined && after !== undefined && before.file !== after.file)
          renameSync(path(before.file), path(after.file));
        if (after !== undefined) writeFileSync(path(after.file), textOf(after, number));
        if (edit === 'rename') await look('serve');
      }
    }),
    { seed, numRuns: Number(process.env['ROLECAST_RUNS'] ?? 4), endOnFailure: true },
  );
});
