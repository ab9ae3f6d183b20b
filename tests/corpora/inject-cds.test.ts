import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  copyOf,
  corpora,
  describeCorpus,
  removeFoldersAfterwards,
  temporaryFolder,
} from '../support/corpus.ts';
import {
  differences,
  filesIn,
  readHead,
  type Run,
  runCollect,
  runInject,
  timesIn,
} from '../support/injected-site.ts';
import { startWorkerd } from '../support/workerd-process.ts';

removeFoldersAfterwards();

const at = '2023-02-01T12:00:00Z';
const skipped = !hasHugo() && process.env['CI'] === undefined;
if (skipped) console.warn('skipped: there is no hugo here (apt-get install hugo)');

const layouts = {
  'layouts/_default/baseof.html':
    '<!doctype html>\n<html lang="{{ .Lang }}">\n<head>\n<meta charset="utf-8">\n<title>{{ .Title }}</title>\n<link rel="canonical" href="{{ .Permalink }}">\n</head>\n<body>{{ block "main" . }}{{ end }}</body>\n</html>\n',
  'layouts/_default/single.html': '{{ define "main" }}{{ .Content }}{{ end }}',
  'layouts/_default/list.html': '{{ define "main" }}{{ .Content }}{{ end }}',
};

function hasHugo(): boolean {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const addresses = () => readFileSync(join(corpora, 'cds/expected/urls.txt'), 'utf8').trim().split('\n');

/** A static host. */
async function fileServer(files: ReadonlyMap<string, Buffer>) {
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(url.slice(1)).replace(/(^|\/)$/, '$1index.html');
    const file = files.get(path);
    response.writeHead(file === undefined ? 404 : 200, {
      'Content-Type': path.endsWith('.html') ? 'text/html' : 'application/octet-stream',
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

async function answerOf(url: string, host: string) {
  const [response] = (await once(get(url, { headers: { host } }), 'response')) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece as Buffer);
  return { location: response.headers.location, bytes: Buffer.concat(pieces) };
}

/** Hugo gives each host a folder. */
function pageAt(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host.startsWith('digital') ? 'en' : 'fr'}${decodeURIComponent(pathname)}index.html`;
}

describeCorpus('the bilingual Hugo site of January 2023, built by the real Hugo', () => {
  describe.skipIf(skipped)('and injected', () => {
    let [sources, folder] = ['', ''];
    let before: ReadonlyMap<string, Buffer>;
    let after: ReadonlyMap<string, Buffer>;
    let run: Run;
    beforeAll(async () => {
      sources = copyOf('cds');
      for (const [path, text] of Object.entries(layouts)) {
        mkdirSync(dirname(join(sources, path)), { recursive: true });
        writeFileSync(join(sources, path), text);
      }
      execFileSync('hugo', ['--quiet'], { cwd: sources, stdio: ['ignore', 'pipe', 'pipe'] });
      folder = join(sources, 'public');
      before = filesIn(folder);
      run = await runInject({ path: sources, out: folder }, at);
      after = filesIn(folder);
    });

    const page = (path: string) => readHead(after.get(path)?.toString('utf8') ?? '');

    test('8 open pages carry the JSON-LD of their own posting, and 240 do not', () => {
      expect(run.code).toBe(0);
      const pages = addresses().map((url) => ({ url, ...page(pageAt(url)) }));
      expect(pages).toHaveLength(248);
      for (const { url } of pages) expect([...before.keys()]).toContain(pageAt(url));
      const open = pages.filter(({ data }) => data.length > 0);
      expect(open).toHaveLength(8);
      for (const { url, data } of open) {
        expect(data).toHaveLength(1);
        expect(data[0]).toMatchObject({ '@type': 'JobPosting', url });
        const title = /<title>(.*)<\/title>/.exec(before.get(pageAt(url))?.toString() ?? '')?.[1];
        expect(data[0]?.title.replace(/[^\w]/g, '')).toBe(title?.replace(/&#?\w+;|[^\w]/g, ''));
      }
    });

    test('every other file is the same to the byte, but for the two pages of the section', () => {
      const open = addresses()
        .map(pageAt)
        .filter((path) => page(path).data.length > 0);
      const touched = differences(before, after).filter((path) => before.has(path));
      expect(touched).toEqual(['en/careers/index.html', 'fr/carrieres/index.html', ...open].sort());
      for (const path of touched) {
        const [old, now] = [before.get(path)?.toString() ?? '', after.get(path)?.toString() ?? ''];
        const [start = '', end = ''] = old.split('</head>');
        expect(now.startsWith(start) && now.endsWith(`</head>${end}`)).toBe(true);
      }
    });

    test('each language offers its own feeds, below the first host', () => {
      // Relative on the same host; to the host of another language there is only the whole address.
      for (const [language, section, to] of [
        ['en', 'careers', '../../careers/'],
        ['fr', 'carrieres', 'https://numerique.canada.ca/carrieres/'],
      ] as const) {
        expect(page(`${language}/${section}/index.html`).feeds).toEqual(
          ['rss.xml', 'atom.xml', 'feed.json'].map(
            (name) => `https://digital.canada.ca/jobs-feeds/${language}/${name}`,
          ),
        );
        const home = after.get(`en/jobs-feeds/${language}/index.html`)?.toString();
        expect(home).toContain(`<a href="${to}">`);
      }
      expect([...after.keys()]).toContain('en/jobs-feeds/fr/feed.json');
    });

    test('each host has a sitemap of its own four open pages', () => {
      for (const [language, host] of [
        ['en', 'https://digital.canada.ca/'],
        ['fr', 'https://numerique.canada.ca/'],
      ] as const) {
        const sitemap = after.get(`${language}/jobs-sitemap.xml`)?.toString() ?? '';
        const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url);
        expect(listed.filter((url) => url.startsWith(host))).toHaveLength(4);
        expect(listed).toHaveLength(4);
      }
    });

    test('a Worker in front of it answers as the injected files do, for every file', async () => {
      const site = await fileServer(before);
      const worker = await startWorkerd(
        temporaryFolder(),
        `import { createFrontWorker } from 'rolecast/front';
         import snapshot from './snapshot.json';
         const origin = (request) => {
           const { host, pathname } = new URL(request.url);
           const folder = host.startsWith('digital') ? '/en' : '/fr';
           return fetch(new Request('${site.url}' + folder + pathname, request));
         };
         export default createFrontWorker(snapshot, { origin, now: () => Date.parse('${at}') });`,
        { 'snapshot.json': await runCollect(sources, at) },
      );
      const different: string[] = [];
      const files = [...after].filter(([path]) => /^(?:en|fr)\//.test(path));
      for (const [path, bytes] of files) {
        const host = path.startsWith('en/') ? 'digital.canada.ca' : 'numerique.canada.ca';
        const address = encodeURI(path.slice(2)).replace(/index\.html$/, '');
        const answer = await answerOf(worker.url + address, host);
        const [, way] = /content="0; url=([^"]+)"/.exec(bytes.toString()) ?? [];
        const forwarded =
          way !== undefined && new URL(way, `https://${host}${address}`).href === answer.location;
        if (!forwarded && !bytes.equals(answer.bytes)) different.push(path);
      }
      await worker.stop();
      await site.close();
      expect(different).toEqual([]);
      expect(files.length).toBeGreaterThan(270);
    });

    test('a second run writes nothing', async () => {
      const times = timesIn(folder);
      const again = await runInject({ path: sources, out: folder }, at);
      expect(again.said).toContain('0 files new or changed, 0 removed');
      expect(timesIn(folder)).toEqual(times);
    });
  });
});
