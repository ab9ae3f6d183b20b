import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { editionOf } from '../../../src/model/document.ts';
import { registeredPublications } from '../../../src/publications/registered.ts';
import { hostFiles, type HostName } from '../../../src/node/export/hosts/hosts.ts';
import { hostRules } from '../../../src/node/export/hosts/host-rules.ts';
import { unitedPolicy } from '../../../src/node/export/hosts/united-policy.ts';
import { catalogOf, fr, posting, postings, site } from '../../fixtures/catalog.ts';

const policy = "default-src 'none'";
const old = (path: string) => [`https://lanternworks.example/jobs/${path}`];
const edition = editionOf(
  catalogOf(
    [
      ...postings,
      posting({ key: 'moved', here: true, aliases: old('old/') }),
      posting({ key: 'ended', language: fr, status: 'closed', aliases: old('fini.html') }),
    ],
    { ...site, url: 'https://lanternworks.example/jobs/', feedEntries: 2 },
  ),
  registeredPublications,
);
const filesFor = (...hosts: readonly HostName[]) => hostFiles(hosts, hostRules(edition, policy), []);
const documents = [...edition.documents.values()].filter(({ status }) => status !== 410);

interface Rule {
  readonly pattern: RegExp;
  readonly headers: ReadonlyMap<string, string>;
}

/** As Cloudflare matches: a star is anything, a placeholder what is between two slashes. */
function rulesOf(file: string): readonly Rule[] {
  return file
    .split(/^(?=\/)/m)
    .map((block) => block.trim().split('\n'))
    .map(([path = '', ...lines]) => ({
      pattern: new RegExp(
        `^${path
          .replaceAll('.', '\\.')
          .replaceAll('*', '.*')
          .replaceAll(/:[a-z]+/g, '[^/]+')}$`,
      ),
      headers: new Map(lines.map((line) => line.trim().split(/: (.*)/s, 2) as [string, string])),
    }));
}

describe('_headers', () => {
  const rules = rulesOf(filesFor().get('_headers') ?? '');
  const typesOf = ({ path }: Document) =>
    rules
      .filter(({ pattern }) => pattern.test(`/jobs${path}`))
      .flatMap(({ headers }) => headers.get('Content-Type') ?? []);

  test('says the media type of everything that is no page, further pages of feeds too, and says it once', () => {
    expect(documents.some(({ path }) => path === '/en/rss-2.xml')).toBe(true);
    for (const document of documents)
      expect([document.path, typesOf(document)]).toEqual([
        document.path,
        document.role === 'page' ? [] : [document.mediaType],
      ]);
  });

  test('has few rules, however many postings there are', () => {
    expect(rules.length).toBeLessThan(20);
  });

  test('protects every page', () => {
    expect(rules[0]?.headers.get('Content-Security-Policy')).toBe(policy);
    expect(documents.every(({ path }) => rules[0]?.pattern.test(`/jobs${path}`))).toBe(true);
  });
});

describe('what a host is told', () => {
  test('by default is what no host minds: nothing but 308', () => {
    const lines = (filesFor().get('_redirects') ?? '').trim().split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '/jobs/old/ /jobs/en/jobs/moved/ 308',
      '/jobs/old /jobs/en/jobs/moved/ 308',
      '/jobs/en/jobs/ /jobs/en/ 308',
      '/jobs/en/jobs /jobs/en/ 308',
    ]);
    expect(lines.every((line) => line.endsWith(' 308'))).toBe(true);
  });

  test('on Netlify is 410 for closed postings as well, after what moved and before what is not there', () => {
    const lines = (filesFor('netlify').get('_redirects') ?? '').trim().split('\n');
    expect(lines).toContain('/jobs/fr/jobs/ended/ /jobs/fr/410.html 410');
    expect(lines).toContain('/jobs/fini.html /jobs/fr/410.html 410');
    const statuses = lines.map((line) => line.split(' ').at(-1));
    expect(statuses).toEqual(statuses.toSorted((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')));
  });
  const order = ['308', '410', '404'];

  test('on Vercel is in vercel.json', () => {
    const { routes } = JSON.parse(filesFor('vercel').get('vercel.json') ?? '') as {
      routes: readonly { src?: string; status?: number; dest?: string; headers?: Record<string, string> }[];
    };
    const answer = (path: string) =>
      routes.find(({ src, status }) => status !== undefined && new RegExp(src ?? '').test(path));
    expect(answer('/jobs/old')).toMatchObject({ status: 308, headers: { Location: '/jobs/en/jobs/moved/' } });
    expect(answer('/jobs/fr/jobs/ended/')).toMatchObject({ status: 410, dest: '/jobs/fr/410.html' });
    expect(answer('/jobs/fr/nowhere')).toMatchObject({ status: 404, dest: '/jobs/fr/404.html' });
  });

  test('on Vercel is never more than it takes, and what closed last goes first', () => {
    const rules = hostRules(edition, policy);
    const gone = Array.from({ length: 5000 }, (_, index) => ({
      path: `/jobs/${index}/`,
      page: '/jobs/410.html',
    }));
    const { routes } = JSON.parse(hostFiles(['vercel'], { ...rules, gone }, []).get('vercel.json') ?? '') as {
      routes: readonly { src?: string; status?: number }[];
    };
    expect(routes).toHaveLength(2000);
    expect(routes.some(({ src }) => src === '^/jobs/0/?$')).toBe(true);
    expect(routes.at(-1)?.status).toBe(404);
  });

  test.each([
    ['vercel', 'vercel.json', '/jobs/a%241', 'https://elsewhere.example/%24%7BPATH%7D?x=%24{PATH}'],
    ['nginx', '.rolecast-nginx.conf', 'return 308 "/jobs/a%241$is_args$args"', 'x=%24{PATH}"'],
    ['apache', '.htaccess', 'RedirectMatch 308 "^/jobs/one/?$" "/jobs/a\\\\$1"', undefined],
  ] as const)('on %s never says what a variable there holds', (host, file, dollar, variable) => {
    const moved = [
      { from: '/jobs/one/', to: '/jobs/a$1' },
      { from: '/jobs/two/', to: 'https://elsewhere.example/$%7BPATH%7D?x=${PATH}' },
    ];
    const text = hostFiles([host], { ...hostRules(edition, policy), moved, gone: [] }, []).get(file) ?? '';
    expect(text).toContain(dollar);
    expect(text.includes('elsewhere.example')).toBe(variable !== undefined);
    expect(text).toContain(variable ?? '');
    expect(text).not.toContain('${PATH}');
  });

  test('is nothing for a host that reads nothing', () => {
    expect(filesFor('none').size).toBe(0);
  });

  test('by several hosts is in the files of each', () => {
    expect([...filesFor('apache', 'nginx').keys()].toSorted()).toEqual([
      '.htaccess',
      '.rolecast-nginx.conf',
      'ar/.htaccess',
      'en/.htaccess',
      'fr/.htaccess',
    ]);
  });
});

test('one policy for all pages allows what each page’s own does, and no more', () => {
  expect(
    unitedPolicy([
      "default-src 'none'; style-src 'sha256-a'; base-uri 'none'",
      "default-src 'none'; style-src 'sha256-b' 'self'; script-src 'sha256-c'; base-uri 'none'",
    ]),
  ).toBe(
    "default-src 'none'; style-src 'sha256-a' 'sha256-b' 'self'; base-uri 'none'; script-src 'sha256-c'",
  );
});
