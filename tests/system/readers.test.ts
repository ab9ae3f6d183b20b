import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/delivery/app.ts';
import { createPress } from '../../src/delivery/representation/press.ts';
import type { Snapshot } from '../../src/model/catalog.ts';
import { instant } from '../../src/model/instant.ts';
import type { Posting } from '../../src/model/posting.ts';
import { registeredPublications } from '../../src/publications/registered.ts';
import { type Answered, type NodeServer, startNodeServer } from '../../src/node/server/node-server.ts';
import { moment, posting, site } from '../fixtures/catalog.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';

removeFoldersAfterwards();

const run = promisify(execFile);

function isMissing(tool: string, probe: string): boolean {
  const missing = process.env['CI'] === undefined && spawnSync('sh', ['-c', probe]).status !== 0;
  if (missing) console.warn(`${tool} is not installed: its tests are skipped`);
  return missing;
}

const id = (name: string) => `tag:lanternworks.example,2024:en/${name}`;
const job = (name: string, more: Partial<Posting> = {}) =>
  posting({
    id: id(name),
    group: id(name),
    slug: name,
    title: name,
    url: `https://lanternworks.example/${name}/`,
    ...more,
  });
const edited = { title: 'keeper of two lamps', updated: instant('2026-11-20T08:00:00Z') };

/** A small life of a feed: a job, then a second one, then the first is edited, then it closes. */
const life: readonly (readonly Posting[])[] = [
  [job('keeper')],
  [job('keeper'), job('pilot')],
  [job('keeper', edited), job('pilot')],
  [job('keeper', { ...edited, status: 'closed' }), job('pilot')],
];

let server: NodeServer;
let snapshot: Snapshot;
const answers: Answered[] = [];
const statuses = () => answers.splice(0).map(({ status }) => status);
const show = (postings: readonly Posting[]) => {
  snapshot = { version: 1, site: { ...site, url: server.url }, postings, diagnostics: [], sources: [] };
};

beforeAll(async () => {
  let answer: (request: Request) => Response | Promise<Response> = () => new Response('', { status: 503 });
  server = await startNodeServer({
    fetch: (request) => answer(request),
    port: 0,
    log: (one) => void answers.push(one),
  });
  show([]);
  const edition = createPress({
    snapshot: () => snapshot,
    now: () => moment,
    publications: registeredPublications,
  });
  answer = createApp(edition, { maxAge: 0 }).fetch;
});
afterAll(() => server.stop());

describe.skipIf(isMissing('python3-feedparser', "/usr/bin/python3 -c 'import feedparser'"))(
  'feedparser, polling over HTTP',
  () => {
    const program = `import feedparser, json, sys
url, etag, modified = sys.argv[1:4]
d = feedparser.parse(url, etag=etag or None, modified=modified or None)
print(json.dumps({'status': d.status, 'etag': d.get('etag', ''), 'modified': d.get('modified', ''), 'entries': sorted([e.id, e.title] for e in d.entries)}))`;
    const poll = async (file: string, etag = '', modified = '') => {
      const { stdout } = await run('/usr/bin/python3', [
        '-c',
        program,
        `${server.url}en/${file}`,
        etag,
        modified,
      ]);
      return JSON.parse(stdout) as {
        status: number;
        etag: string;
        modified: string;
        entries: [string, string][];
      };
    };

    test.each(['rss.xml', 'atom.xml'])(
      '%s: a job appears, an edited one stays the same entry, a closed one goes',
      async (file) => {
        const seen: unknown[] = [];
        for (const postings of life) {
          show(postings);
          seen.push((await poll(file)).entries);
        }
        expect(seen).toEqual([
          [[id('keeper'), 'keeper']],
          [
            [id('keeper'), 'keeper'],
            [id('pilot'), 'pilot'],
          ],
          [
            [id('keeper'), 'keeper of two lamps'],
            [id('pilot'), 'pilot'],
          ],
          [[id('pilot'), 'pilot']],
        ]);
      },
    );

    test.each(['rss.xml', 'atom.xml'])(
      '%s: a second poll costs a 304 by its tag, and a date alone is never taken for one',
      async (file) => {
        show(life[2] as readonly Posting[]);
        const { etag, modified } = await poll(file);
        expect(await poll(file, etag, modified)).toMatchObject({ status: 304, entries: [] });
        expect(await poll(file, '', new Date(moment).toUTCString())).toMatchObject({ status: 200 });
        show(life[3] as readonly Posting[]);
        expect(await poll(file, etag, modified)).toMatchObject({
          status: 200,
          entries: [[id('pilot'), 'pilot']],
        });
      },
    );
  },
);

describe.skipIf(isMissing('newsboat', 'command -v newsboat'))('newsboat, polling over HTTP', () => {
  const program = `import json, sqlite3, sys
rows = sqlite3.connect(sys.argv[1]).execute('select guid from rss_item order by guid').fetchall()
print(json.dumps([guid for guid, in rows]))`;

  test.each(['rss.xml', 'atom.xml'])(
    '%s: a new job appears, an edited one stays one entry, and a poll with nothing new costs a 304',
    async (file) => {
      const folder = temporaryFolder();
      const [urls, cache] = [join(folder, 'urls'), join(folder, 'cache.db')];
      writeFileSync(urls, `${server.url}en/${file}\n`);
      statuses();
      const reload = async () => {
        await run('newsboat', ['-u', urls, '-c', cache, '-C', '/dev/null', '-x', 'reload'], { cwd: folder });
        const { stdout } = await run('/usr/bin/python3', ['-c', program, cache]);
        return JSON.parse(stdout) as unknown;
      };
      const seen: unknown[] = [];
      for (const postings of life.slice(0, 3)) {
        show(postings);
        seen.push(await reload());
      }
      const both = [id('keeper'), id('pilot')];
      expect(seen).toEqual([[id('keeper')], both, both]);
      expect(statuses()).toEqual([200, 200, 200]);
      await reload();
      expect(statuses()).toEqual([304]);
    },
  );
});
