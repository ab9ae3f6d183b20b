import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Document, type Edition, editionOf } from '../../src/model/document.ts';
import { registeredPublications } from '../../src/publications/registered.ts';
import { exportEdition } from '../../src/node/export/export.ts';
import { filePath } from '../../src/node/export/file-path.ts';
import type { HostName } from '../../src/node/export/hosts/hosts.ts';
import { fr, catalogOf, posting, postings, site } from '../fixtures/catalog.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { answerOf, type Ask, faultsAt } from '../support/conditional-faults.ts';
import { freePort, isAbsent, startServer } from '../support/web-server.ts';

removeFoldersAfterwards();

/** Where the export is served; the postings' own pages are elsewhere. */
const ours = 'https://work.lanternworks.example';

const kinds =
  'en/ en/rss.xml en/feed.json en/changes/atom.xml en/jobs.jsonld jobs.xml sitemap.xml feeds.opml favicon.ico nowhere'.split(
    ' ',
  );

/** A name that would end a string or begin a variable, a pattern or a block in one configuration or another. */
const wild = 'a b"c\'d$1{e}[f]*:%25;é';

function editionAt(base: string, open = postings): Edition {
  const old = (path: string) => `https://lanternworks.example${base}${encodeURI(path)}`;
  const moved = [
    posting({ key: 'moved', here: true, aliases: [old(`old/${wild}/`), old('old.html')] }),
    posting({ key: 'left', url: 'https://elsewhere.example/a$b&c/%C3%A9?x=1', aliases: [old('left/')] }),
    posting({ key: 'ended', language: fr, status: 'closed', aliases: [old('fini/')] }),
  ];
  return editionOf(
    catalogOf([...open, ...moved], { ...site, url: `${ours}${base}` }),
    registeredPublications,
  );
}

interface Host {
  readonly name: HostName;
  readonly program: string;
  /** How it says that a posting closed. */
  readonly gone: 404 | 410;
  /** Codings of which it takes the files that are there. */
  readonly sendsCompressed: readonly string[];
  /** What it does otherwise than a server of ours: it sends more than it must, or a part where one is asked for. */
  readonly costs: readonly string[];
  /** Files of the export that it does not show: its own configuration. */
  readonly hidden: readonly string[];
  readonly from: string;
  readonly command: (
    home: string,
    root: string,
    port: number,
    base: string,
  ) => readonly [string, ...string[]];
}

const nginx: Host = {
  name: 'nginx',
  program: 'nginx',
  gone: 410,
  sendsCompressed: ['gzip'],
  costs: ['the tag beside an old date', 'a part, of the tag'],
  hidden: ['.rolecast-nginx.conf', '.rolecast-export', 'en/410.html', '404.html'],
  from: 'nginx-light',
  command: (home, root, port, base) => {
    writeFileSync(
      join(home, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; pid ${home}/pid; error_log stderr crit; events {}
http {
  include /etc/nginx/mime.types;
  access_log off; client_body_temp_path ${home}/body; proxy_temp_path ${home}/proxy;
  fastcgi_temp_path ${home}/fastcgi; uwsgi_temp_path ${home}/uwsgi; scgi_temp_path ${home}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include "${root}${decodeURI(base)}.rolecast-nginx.conf";
  }
}`,
    );
    return ['nginx', '-p', home, '-c', join(home, 'nginx.conf')];
  },
};

const apache: Host = {
  name: 'apache',
  program: 'apache2',
  gone: 410,
  sendsCompressed: [],
  // For a second it does not trust the time of a file: its tag is weak.
  costs: ['its tag is strong', 'what must be there is', 'a part, of the tag'],
  hidden: ['.rolecast-export'],
  from: 'apache2-bin',
  command: (home, root, port) => {
    const modules = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers'];
    writeFileSync(
      join(home, 'apache.conf'),
      `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName 127.0.0.1
${process.getuid?.() === 0 ? 'User www-data' : ''}
Listen 127.0.0.1:${port}
PidFile ${home}/pid
ErrorLog ${home}/error.log
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride FileInfo
  Require all granted
</Directory>`,
    );
    return ['apache2', '-d', home, '-f', join(home, 'apache.conf'), '-DFOREGROUND'];
  },
};

/** The server of Workers static assets itself, as wrangler runs it here. */
const cloudflare: Host = {
  name: 'cloudflare',
  program: join(import.meta.dirname, '../../node_modules/.bin/wrangler'),
  gone: 404,
  sendsCompressed: [],
  costs: ['the last of a list', 'whatever there is', '412', 'gzip has a tag', 'Vary says so'],
  hidden: [],
  from: 'npm',
  command: (home, root, port, base) => {
    // It reads these at the root only.
    for (const file of ['_headers', '_redirects'])
      if (base !== '/') copyFileSync(join(root, decodeURI(base), file), join(root, file));
    writeFileSync(
      join(home, 'wrangler.toml'),
      `name = "export"
compatibility_date = "2026-05-03"
assets = { directory = "${root}", not_found_handling = "404-page" }`,
    );
    const wrangler = join(import.meta.dirname, '../../node_modules/wrangler/bin/wrangler.js');
    return [
      process.execPath,
      wrangler,
      'dev',
      '-c',
      join(home, 'wrangler.toml'),
      '--ip',
      '127.0.0.1',
      '--port',
      String(port),
      '--inspector-port',
      '0',
    ];
  },
};

function hrefs(html: string): readonly string[] {
  const found: string[] = [];
  visit(fromHtml(html), 'element', ({ properties }) => {
    for (const value of [properties['href'], properties['src']])
      if (typeof value === 'string') found.push(value);
  });
  return found;
}

function addresses(text: string): readonly string[] {
  return [...text.matchAll(/https:\/\/work\.lanternworks\.example\/[^\s"'<>\\]*/g)].map(
    ([address]) => address,
  );
}

/** The second itself, those before it, and a day later. */
function secondsFrom(now: number): readonly string[] {
  return [0, -1, -2, -60, 86_400].map((second) => new Date(now + second * 1000).toUTCString());
}

const bases = ['/jobs/', '/emplois-%C3%A9t%C3%A9/', '/'];

describe.each([nginx, apache, cloudflare])('an export for $name, served by it', (host) => {
  describe.skipIf(isAbsent(host.program)).each(bases)(`below %s (apt-get install ${host.from})`, (base) => {
    const edition = editionAt(base);
    let origin: string;
    let folder: string;
    let stop: () => Promise<void>;
    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(origin + path, { redirect: 'manual', headers: { 'Accept-Encoding': 'identity', ...headers } });

    beforeAll(async () => {
      const home = temporaryFolder();
      const root = join(home, 'root');
      folder = join(root, decodeURI(base));
      mkdirSync(root);
      await exportEdition(edition, folder, {
        hosts: [host.name],
        compress: host.name === 'nginx' ? ['gz'] : [],
      });
      const port = await freePort();
      origin = `http://127.0.0.1:${port}`;
      stop = await startServer(host.command(home, root, port, base), `${origin}${base}`, {
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        WRANGLER_SEND_METRICS: 'false',
      });
    });
    afterAll(() => stop?.());

    test('every document is answered with its bytes and its media type', async () => {
      for (const document of edition.documents.values()) {
        if (document.status === 410) continue;
        const answer = await get(base + document.path.slice(1));
        const body = Buffer.from(await answer.arrayBuffer());
        const meant = Buffer.from(document.bytes?.() ?? document.render(edition));
        expect([document.path, answer.status, body.equals(meant)]).toEqual([document.path, 200, true]);
        expect([document.path, answer.headers.get('content-type')]).toEqual([
          document.path,
          document.mediaType,
        ]);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        expect(answer.headers.get('access-control-allow-origin')).toBe(document.role === 'page' ? null : '*');
        const policy = answer.headers.get('content-security-policy');
        expect(policy).toMatch(/^default-src 'none'; .*style-src 'sha256-/);
        expect(policy).not.toContain('unsafe');
      }
    });

    test('no link leads nowhere, from any page, feed, sitemap or list of feeds', async () => {
      const seen = new Map([[base, 200]]);
      for (const path of seen.keys()) {
        const answer = await get(path);
        seen.set(path, answer.status);
        const text = await answer.text();
        const page = (answer.headers.get('content-type') ?? '').startsWith('text/html');
        for (const link of page ? hrefs(text) : addresses(text)) {
          const { origin: host, pathname } = new URL(link, `${ours}${path}`);
          if (host === ours && pathname.startsWith(base) && !seen.has(pathname)) seen.set(pathname, 0);
        }
      }
      const dead = [...seen].filter(([, status]) => status !== 200);
      // A feed of changes says what closed; the address of that is 410.
      expect(dead.filter(([path, status]) => status !== host.gone || !/\/jobs\/[^/]+\/$/.test(path))).toEqual(
        [],
      );
      const found = ({ path }: Document) => seen.get(base + path.slice(1)) === 200;
      const linked = [...edition.documents.values()].filter(
        ({ role, status }) => status !== 410 && (role === 'page' || role === 'feed'),
      );
      expect(linked.filter((document) => !found(document)).map(({ path }) => path)).toEqual([]);
    });

    test(`a closed posting is ${host.gone} with a page in its language, also where it was before`, async () => {
      for (const path of ['fr/jobs/ended/', 'fr/jobs/ended', 'fr/jobs/ended.jsonld', 'fini/', 'fini']) {
        const answer = await get(base + path);
        expect([path, answer.status]).toEqual([path, host.gone]);
        const page = await answer.text();
        // Only nginx has more than one page for what lies outside of the languages' folders.
        const language = host.name === 'nginx' || path.startsWith('fr/') ? 'fr' : 'en';
        expect([path, page]).toEqual([path, expect.stringContaining(`<html lang="${language}"`)]);
        expect(page).toContain(`href="${base}fr/"`);
      }
    });

    const former = [
      // Neither Cloudflare nor Netlify has a way to write a star or a colon that means itself.
      ...(host.name === 'cloudflare' ? [] : [[`old/${encodeURIComponent(wild)}/`, 'en/jobs/moved/']]),
      ['old.html', 'en/jobs/moved/'],
    ];
    test.each(former)('%s leads to where the posting is now', async (path, to) => {
      const answer = await get(base + path);
      expect(answer.status).toBe(308);
      const location = new URL(answer.headers.get('location') ?? '', origin);
      expect(decodeURI(location.pathname)).toBe(decodeURI(base) + to);
      expect((await get(location.pathname)).status).toBe(200);
    });

    test('an address on another host is kept as it is', async () => {
      const location = (await get(`${base}left/`)).headers.get('location') ?? '';
      expect(decodeURIComponent(location)).toBe('https://elsewhere.example/a$b&c/é?x=1');
    });

    test('what was never there is a 404 in the language of its folder', async () => {
      for (const [path, language] of [
        ['nowhere', 'en'],
        ['fr/nowhere', 'fr'],
        ['ar/nowhere/', 'ar'],
      ] as const) {
        const answer = await get(base + path);
        expect([path, answer.status]).toEqual([path, 404]);
        expect(await answer.text()).toContain(`<html lang="${language}"`);
      }
    });

    test.each(host.sendsCompressed)('what was compressed beforehand is sent as it is: %s', async (coding) => {
      const answer = await get(`${base}en/atom.xml`, { 'Accept-Encoding': coding });
      expect(answer.headers.get('content-encoding')).toBe(coding);
      expect(answer.headers.get('vary')).toBe('Accept-Encoding');
      const file = join(folder, filePath('/en/atom.xml'));
      expect(Number(answer.headers.get('content-length'))).toBe(readFileSync(`${file}.gz`).length);
      expect(gunzipSync(readFileSync(`${file}.gz`)).equals(readFileSync(file))).toBe(true);
      await answer.arrayBuffer();
    });

    test.each(host.name === 'cloudflare' ? [] : [host.name])(
      'an export that comes a moment later reaches who has the one before, whatever date is sent, and a tag is a 304',
      async () => {
        const path = `${base}en/atom.xml`;
        const others = postings.filter(({ slug }) => slug !== 'archivist');
        const versions = [editionAt(base, others), edition];
        for (const version of versions) {
          const old = await get(path);
          const held = { tag: old.headers.get('etag') ?? '', bytes: await old.text() };
          expect(old.headers.get('last-modified')).toBeNull();
          const dates = [old.headers.get('date') ?? '', ...secondsFrom(Date.now())];
          await exportEdition(version, folder, {
            hosts: [host.name],
            compress: host.name === 'nginx' ? ['gz'] : [],
          });
          for (const date of dates) {
            const answer = await get(path, { 'If-Modified-Since': date });
            expect([date, answer.status, (await answer.text()) === held.bytes]).toEqual([date, 200, false]);
          }
          expect((await get(path, { 'If-None-Match': held.tag })).status).toBe(200);
          const tag = (await get(path)).headers.get('etag') ?? '';
          expect((await get(path, { 'If-None-Match': tag })).status).toBe(304);
        }
      },
    );

    test('nobody is told that he has what he has not, and a tag alone is a 304, on every kind of document', async () => {
      const ask: Ask = async (path, headers = {}, method = 'GET') => {
        const plain = { 'Accept-Encoding': 'identity', ...headers };
        return answerOf(await fetch(origin + path, { redirect: 'manual', method, headers: plain }));
      };
      const found: string[] = [];
      for (const path of kinds) found.push(...(await faultsAt(base + path, ask)));
      expect(found.filter((one) => !host.costs.some((cost) => one.includes(cost)))).toEqual([]);
    });

    test.each(host.hidden)('%s is not shown', async (file) => {
      expect((await get(base + file)).status).toBe(404);
    });
  });
});
