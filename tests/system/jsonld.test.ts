import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answers, type BoardServer, boardServer, cutOff, type Play } from '../support/board-server.ts';
import { jobPage, sitemapOf } from '../support/job-pages.ts';
import { job, jobSite, pageWith } from '../support/job-site.ts';
import { codesIn, collected as collectedBy, openIn } from '../support/collected.ts';
import { rolecast, type Serving, serving } from '../support/rolecast-process.ts';

/** The site's pages, by path. What is not there answers 404. */
let pages: Map<string, Play>;
let web: BoardServer;
let folder: string;
const running: Serving[] = [];

const html =
  (text: string | Buffer, headers: Readonly<Record<string, string>> = {}): Play =>
  (_request, response) =>
    void response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(text);
const xml =
  (text: string | Buffer): Play =>
  (_request, response) =>
    void response.writeHead(200, { 'Content-Type': 'application/xml' }).end(text);
const listing = (...paths: readonly string[]) => sitemapOf(paths.map((path) => jobSite + path));

const names = ['baker', 'cook', 'diver', 'keeper', 'painter'];
const pathOf = (name: string) => `/jobs/${name}/`;
const sitemap = '/sitemap.xml';

beforeEach(async () => {
  web = await boardServer();
  web.on('/lanternworks.example', (request, response) => {
    const path = (request.url ?? '').replace('/lanternworks.example', '');
    (pages.get(path) ?? answers(404, ''))(request, response);
  });
  pages = new Map<string, Play>(names.map((name) => [pathOf(name), html(pageWith(job(name)))]));
  pages.set(sitemap, xml(listing('/', ...names.map(pathOf))));
  pages.set('/', html(jobPage({})));
  folder = mkdtempSync(join(tmpdir(), 'rolecast-jsonld-'));
  mkdirSync(join(folder, 'site'));
  configure(`sitemap: ${jobSite}${sitemap}`);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
  await web.close();
  rmSync(folder, { recursive: true, force: true });
});

function configure(options: string): void {
  const lines = [
    'organization: Lanternworks',
    'languages: { en: { title: Jobs } }',
    'tag: { authority: lanternworks.example, date: 2026 }',
    `sources: [{ type: jsonld, ${options} }]`,
  ];
  writeFileSync(join(folder, 'site/rolecast.yaml'), `${lines.join('\n')}\n`);
}

const options = () => ({
  cwd: join(folder, 'site'),
  state: join(folder, 'state'),
  environment: { ROLECAST_TEST_SERVER: web.url },
});

const collected = () => collectedBy(options());

const broken = pageWith(job('baker')).replace('"title"', 'title');
const half = pageWith(job('baker'));

describe('a page', () => {
  test.each<[string, Play]>([
    ['that is gone', answers(404, '')],
    ['that is gone for good', answers(410, '')],
    ['that leads to the list', answers(302, '', { Location: '/' })],
    ['that leads to another host', answers(302, '', { Location: 'https://x.example/careers' })],
    ['that has no posting any more', html(jobPage({}))],
  ])('%s closes its posting', async (_name, play) => {
    expect(openIn(await collected())).toEqual(names);
    pages.set(pathOf('baker'), play);
    const after = await collected();
    expect(openIn(after)).toEqual(names.slice(1));
    expect(after.sources[0]?.staleSince).toBeUndefined();
  });

  test.each<[string, Play, string]>([
    ['with an error', answers(500, 'oops'), 'it answered 500'],
    ['that nobody may read', answers(403, ''), 'it answered 403'],
    ['that breaks off', cutOff, 'the connection failed'],
    ['of which half came', html(half.slice(0, half.indexOf('datePosted'))), 'it is cut off'],
    ['with JSON-LD that is not JSON', html(broken), 'its JSON-LD is not JSON'],
    [
      'that leads to itself on another host',
      answers(301, '', { Location: `https://x.example${pathOf('baker')}` }),
      'another host',
    ],
  ])('%s closes nothing, in a new process', async (_name, play, why) => {
    const before = await collected();
    pages.set(pathOf('baker'), play);
    const during = await collected();
    expect(during.postings).toEqual(before.postings);
    expect(during.diagnostics.map(({ message }) => message).join()).toContain(why);
  });
});

describe('a sitemap', () => {
  test.each<[string, Play, string]>([
    ['that is gone', answers(404, ''), 'board-unknown'],
    ['with an error', answers(503, ''), 'board-unreachable'],
    ['that is a page for people', html('<!doctype html><h1>Sorry</h1>'), 'board-answer-invalid'],
    ['of which half came', xml(listing(...names.map(pathOf)).slice(0, 200)), 'board-answer-invalid'],
    ['that is suddenly empty', xml(listing()), 'board-closed-too-many'],
    ['of another host', xml(sitemapOf(['https://elsewhere.example/a'])), 'board-answer-invalid'],
  ])('%s closes nothing, in a new process', async (_name, play, code) => {
    const before = await collected();
    pages.set(sitemap, play);
    const during = await collected();
    expect(during.postings).toEqual(before.postings);
    expect(codesIn(during)).toEqual([code]);
  });

  test('may be an index of gzip files', async () => {
    const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${jobSite}/jobs.xml.gz</loc></sitemap></sitemapindex>`;
    pages.set(sitemap, xml(index));
    pages.set('/jobs.xml.gz', xml(gzipSync(listing(...names.map(pathOf)))));
    expect(openIn(await collected())).toEqual(names);
  });
});

test('pages in another encoding are read in it', async () => {
  const text = pageWith(job('Gardien à Orléans'));
  pages.set(
    pathOf('baker'),
    html(Buffer.from(text, 'latin1'), { 'Content-Type': 'text/html; charset=iso-8859-1' }),
  );
  expect(openIn(await collected())).toContain('Gardien à Orléans');
});

test('a page that has not changed is not sent again', async () => {
  const page = html(pageWith(job('baker')), {
    ETag: '"one"',
    'Last-Modified': 'Wed, 25 Nov 2026 04:00:00 GMT',
  });
  pages.set(pathOf('baker'), (request, response) =>
    request.headers['if-none-match'] === '"one"' ? response.writeHead(304).end() : page(request, response),
  );
  const before = await collected();
  expect(await collected()).toEqual(before);
  const [first, second] = web.requests.filter(({ url }) => url?.endsWith(pathOf('baker')));
  expect([first?.headers['if-none-match'], second?.headers['if-none-match']]).toEqual([undefined, '"one"']);
  expect(second?.headers['user-agent']).toMatch(/^Rolecast/);
});

test('served: pages, feeds, and 410 for what closed while nobody served', async () => {
  configure(`pages: [${names.map((name) => jobSite + pathOf(name)).join(', ')}], links: here`);
  const first = await serving(['.', '--port', '0'], options());
  running.push(first);
  expect((await fetch(`${first.url}en/jobs/baker/`)).status).toBe(200);
  expect(await (await fetch(`${first.url}en/atom.xml`)).text()).toContain('>baker</title>');
  await first.stop();
  pages.delete(pathOf('baker'));
  await collected();
  const again = await serving(['.', '--port', '0'], options());
  running.push(again);
  expect((await fetch(`${again.url}en/jobs/baker/`)).status).toBe(410);
  expect((await fetch(`${again.url}en/jobs/cook/`)).status).toBe(200);
});

test('a fault of the configuration is said before anybody is asked', async () => {
  configure('sitemap: http://lanternworks.example/sitemap.xml, limit: 0, pages: [https://localhost/]');
  const { code, stderr } = await rolecast(['collect', '.'], options());
  expect(code).toBe(2);
  expect(stderr).toContain('an https address such as https://lanternworks.example/sitemap.xml');
  expect(stderr).toContain('pages, from 1 to 10000');
  expect(web.asked).toEqual([]);
});
