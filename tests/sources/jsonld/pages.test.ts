import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../src/model/catalog.ts';
import type { FetchAnswer } from '../../../src/sources/network/fetching.ts';
import { boardReader } from '../../support/board-reader.ts';
import { jobPage, sitemapOf } from '../../support/job-pages.ts';
import { htmlAnswer, job, jobSite, type Pages, pageWith, siteOf } from '../../support/job-site.ts';

const [noon, later, next, week] = [
  '2026-11-01T12:00:00Z',
  '2026-11-01T12:30:00Z',
  '2026-11-01T13:00:00Z',
  '2026-11-08T12:00:00Z',
] as const;
const sitemap = `${jobSite}/sitemap.xml`;
const reader = (options: object = { sitemap: [sitemap] }) => boardReader('jsonld', { ...options });
const openIn = ({ postings }: Snapshot) =>
  postings.filter(({ status }) => status === 'open').map(({ title }) => title);
const codes = ({ diagnostics }: Snapshot) => diagnostics.map(({ code }) => code);
const openAt = async (pages: Pages) => openIn(await reader().refresh(noon, siteOf(pages)));

describe('a JobPosting is found', () => {
  const node = job('Baker');
  const { '@context': _, ...bare } = node;
  const hidden = JSON.stringify(node);
  test.each<[string, string]>([
    ['alone', pageWith(node)],
    ['in a list', pageWith([{ '@type': 'WebSite' }, node])],
    ['in a graph', pageWith({ '@context': 'https://schema.org/', '@graph': [bare] })],
    ['as what the page is about', pageWith({ '@type': 'WebPage', mainEntity: bare })],
    [
      'as an item of a list',
      pageWith({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: bare }] }),
    ],
    ['with its full type', pageWith({ ...node, '@type': 'http://schema.org/JobPosting' })],
    [
      'with a prefix',
      pageWith({
        '@context': { schema: 'https://schema.org/' },
        '@type': 'schema:JobPosting',
        'schema:title': 'Baker',
      }),
    ],
    [
      'with full names',
      pageWith({
        '@type': ['https://schema.org/JobPosting'],
        'https://schema.org/title': [{ '@value': 'Baker', '@language': 'en' }],
      }),
    ],
    ['with other types', pageWith({ ...node, '@type': ['Thing', 'JobPosting'] })],
    ['beside a block that is not JSON', pageWith('{"@type": "WebSite",}', node)],
    ['in a comment', pageWith(`<!--\n${hidden}\n-->`)],
    ['in a CDATA section', pageWith(`//<![CDATA[\n${hidden}\n//]]>`)],
    ['twice, and is one', pageWith(node, { '@graph': [node] })],
    ['in the second of two', pageWith('', node)],
    ['with an attribute without quotes', `<script type=application/ld+json>${hidden}</script>`],
    ['in capitals', `<SCRIPT TYPE="Application/LD+JSON">${hidden}</SCRIPT>`],
    ['in a page that is not closed', `<p><div><script type="application/ld+json">${hidden}</script>`],
  ])('%s', async (_name, page) => {
    expect(await openAt({ '/jobs/baker/': page })).toEqual(['Baker']);
  });
});

describe('nothing is found', () => {
  const text = JSON.stringify(job('Baker'));
  test.each<[string, string]>([
    ['in a comment of the page', `<!-- <script type="application/ld+json">${text}</script> -->`],
    ['in a script of another kind', `<script type="application/json">${text}</script>`],
    [
      'in the text of a script',
      `<script>x = '<script type="application/ld+json">${text}</' + 'script>'</script>`,
    ],
    ['in a text area', `<textarea><script type="application/ld+json">${text}</script></textarea>`],
    ['in a reference', pageWith({ '@type': 'JobPosting', '@id': '#elsewhere' })],
    ['of another type', pageWith({ ...job('Baker'), '@type': 'Occupation' })],
  ])('%s', async (_name, page) => {
    expect(await openAt({ '/jobs/baker/': page })).toEqual([]);
  });

  test('on a page that asks not to be found, and it is said', async () => {
    for (const content of ['noindex', 'NOINDEX, nofollow', 'none']) {
      const page = jobPage({ head: `<meta name="robots" content="${content}">`, data: [job('Baker')] });
      const snapshot = await reader().refresh(noon, siteOf({ '/jobs/baker/': page }));
      expect([openIn(snapshot), codes(snapshot)]).toEqual([[], ['board-empty', 'page-left-out']]);
    }
  });
});

describe('what a page held is closed', () => {
  const others = { '/jobs/cook/': pageWith(job('Cook')), '/jobs/diver/': pageWith(job('Diver')) };
  const list = pageWith(job('Cook', { url: '/jobs/cook/' }));
  test.each<[string, Pages[string]]>([
    ['when the page is gone', undefined],
    ['when it answers 410', { kind: 'trouble', reason: 'it answered 410', status: 410 }],
    ['when it has no JobPosting any more', jobPage({})],
    ['when it has another thing instead', pageWith({ '@type': 'WebPage' })],
    [
      'when it leads to the list of openings',
      { ...(htmlAnswer(list) as object), movedTo: `${jobSite}/jobs/` } as never,
    ],
    [
      'when it hides from search engines',
      jobPage({ head: '<meta name=robots content=noindex>', data: [job('Baker')] }),
    ],
    ['when its date has passed', pageWith(job('Baker', { validThrough: '2026-10-31' }))],
  ])('%s', async (_name, page) => {
    const board = reader();
    const before = await board.refresh(noon, siteOf({ ...others, '/jobs/baker/': pageWith(job('Baker')) }));
    expect(openIn(before)).toEqual(['Baker', 'Cook', 'Diver']);
    const after = await board.refresh(later, siteOf({ ...others, '/jobs/baker/': page }));
    expect(openIn(after)).toEqual(['Cook', 'Diver']);
    expect(after.postings.find(({ title }) => title === 'Baker')?.status).toBe('closed');
  });

  test('when the sitemap has it no more', async () => {
    const board = reader();
    await board.refresh(noon, siteOf({ ...others, '/jobs/baker/': pageWith(job('Baker')) }));
    expect(openIn(await board.refresh(later, siteOf(others)))).toEqual(['Cook', 'Diver']);
  });

  test('but not while its date is to come, to the end of its last day', async () => {
    const page = pageWith(job('Baker', { validThrough: '2026-11-01' }));
    expect(await openAt({ '/jobs/baker/': page })).toEqual(['Baker']);
  });

  test('nor where it only moved from /x to /x/', async () => {
    const moved = {
      ...(htmlAnswer(pageWith(job('Baker'))) as object),
      movedTo: `${jobSite}/jobs/baker/`,
    } as never;
    expect(await openAt({ '/jobs/baker': moved })).toEqual(['Baker']);
  });

  test('all at once only when it is seen twice', async () => {
    const board = reader();
    const pages = { '/a/': pageWith(job('A')), '/b/': pageWith(job('B')) };
    await board.refresh(noon, siteOf(pages));
    const relaunched = siteOf({ '/a/': jobPage({}), '/b/': jobPage({}) });
    const held = await board.refresh(later, relaunched);
    expect([openIn(held), codes(held)]).toEqual([['A', 'B'], ['board-closed-too-many']]);
    expect(openIn(await board.refresh(next, relaunched))).toEqual([]);
  });
});

describe('trouble with a page closes nothing', () => {
  const whole = pageWith(job('Baker'));
  const others = { '/jobs/cook/': pageWith(job('Cook')), '/jobs/diver/': pageWith(job('Diver')) };
  const troubles: readonly [string, Pages[string]][] = [
    ['an error', { kind: 'trouble', reason: 'it answered 500', status: 500 }],
    ['a time-out', { kind: 'trouble', reason: 'it did not answer within 30 seconds' }],
    ['a page that is cut off before its data', whole.slice(0, whole.indexOf('<script'))],
    ['a page that is cut off in its data', whole.slice(0, whole.indexOf('datePosted'))],
    ['data that is not JSON', pageWith('{"@type": "JobPosting", title: "Baker"}')],
    ['JSON where a page was', { kind: 'sound', text: '{}', mediaType: 'application/json' }],
    ['a page without end', `${whole}${' '.repeat(5_000_000)}`],
  ];
  test.each(troubles)('%s', async (_name, page) => {
    const board = reader();
    const before = await board.refresh(noon, siteOf({ ...others, '/jobs/baker/': whole }));
    const during = await board.refresh(later, siteOf({ ...others, '/jobs/baker/': page }));
    expect(during.postings).toEqual(before.postings);
    expect(codes(during)).toEqual(['board-record-invalid']);
    expect(during.diagnostics[0]?.where).toEqual({ file: `${jobSite}/jobs/baker/` });
    const tooLong = await board.refresh(week, siteOf({ ...others, '/jobs/baker/': page }));
    expect(openIn(tooLong)).toEqual(['Cook', 'Diver']);
    const after = await board.refresh(week, siteOf({ ...others, '/jobs/baker/': whole }));
    expect(openIn(after)).toEqual(['Baker', 'Cook', 'Diver']);
  });

  test.each(['Open until filled', 'rolling'])('%s is no end', async (validThrough) => {
    const page = pageWith(job('Baker', { validThrough }));
    const first = await reader().refresh(noon, siteOf({ ...others, '/jobs/baker/': page }));
    expect([openIn(first), codes(first)]).toEqual([['Baker', 'Cook', 'Diver'], []]);
  });

  test('a posting whose date nobody can read is not offered, and stays as it was where it was read', async () => {
    const page = pageWith(job('Baker', { validThrough: 'soon' }));
    const first = await reader().refresh(noon, siteOf({ ...others, '/jobs/baker/': page }));
    expect([openIn(first), codes(first)]).toEqual([['Cook', 'Diver'], ['board-record-invalid']]);
    const board = reader();
    await board.refresh(noon, siteOf({ ...others, '/jobs/baker/': whole }));
    expect(openIn(await board.refresh(later, siteOf({ ...others, '/jobs/baker/': page })))).toHaveLength(3);
  });

  test('three one after the other are the site’s, and all stays', async () => {
    const board = reader();
    const pages = Object.fromEntries([...'abcdef'].map((name) => [`/${name}/`, pageWith(job(name))]));
    const before = await board.refresh(noon, siteOf(pages));
    const down = { kind: 'trouble', reason: 'it answered 503', status: 503 } as const;
    const asked = board.asked.length;
    const during = await board.refresh(
      later,
      siteOf({ ...pages, '/b/': down, '/c/': down, '/d/': down, '/e/': undefined }),
    );
    expect(during.postings).toEqual(before.postings);
    expect(codes(during)).toEqual(['board-unreachable']);
    expect(board.asked).toHaveLength(asked + 5);
  });

  test('a host that wants to be left alone is', async () => {
    const board = reader();
    const busy = { kind: 'trouble', reason: 'it answered 429', status: 429, retryAfter: 3600 } as const;
    await board.refresh(noon, siteOf({ '/a/': busy, '/b/': pageWith(job('B')) }));
    expect(board.asked).toHaveLength(2);
  });
});

describe('several postings on a page', () => {
  const ids = ({ postings }: Snapshot) => postings.map(({ id }) => id.replace(/^.*jsonld\//, ''));
  const read = async (pages: Pages) => reader().refresh(noon, siteOf(pages));

  test.each<[string, readonly unknown[], readonly string[]]>([
    ['one is known by its page', [job('A', { url: '/' })], ['jobs/']],
    ['by their addresses', [job('A', { url: '/a/' }), job('B', { url: '/b/' })], ['a/', 'b/']],
    ['the page’s own by the page', [job('A', { url: '/jobs/' }), job('B', { url: '/b/' })], ['b/', 'jobs/']],
    ['one without an address by the page', [job('A'), job('B', { url: '/b/' })], ['b/', 'jobs/']],
    [
      'by identifiers where they share one',
      ['R 1', 'R 2'].map((identifier) => job('A', { url: '/', identifier })),
      ['jobs/%23r-1', 'jobs/%23r-2'],
    ],
    [
      'by titles',
      [job('A'), job('B'), job('B', { datePosted: '2026-10-01' })],
      ['jobs/%23a', 'jobs/%23b', 'jobs/%23b-2'],
    ],
  ])('%s', async (_name, data, expected) => {
    expect(ids(await read({ '/jobs/': pageWith(...data) }))).toEqual(expected);
  });

  test('one that has a page of its own is what that page says', async () => {
    const list = pageWith(
      job('Old title', { url: '/jobs/a/' }),
      job('B', { url: '/jobs/b/' }),
      job('C', { url: '/jobs/c/' }),
    );
    const snapshot = await read({ '/a-list/': list, '/jobs/a/': pageWith(job('A')), '/jobs/b/': undefined });
    expect(openIn(snapshot)).toEqual(['A', 'C']);
  });

  test('a page that names another as the canonical one is that one', async () => {
    const copy = jobPage({ head: '<link rel="canonical" href="/jobs/a/">', data: [job('A')] });
    const snapshot = await read({
      '/copy/': copy,
      '/jobs/a/': jobPage({ head: '<link rel=canonical href=/jobs/a/>', data: [job('A')] }),
    });
    expect(ids(snapshot)).toEqual(['jobs/a/']);
  });

  test('a canonical address is the posting’s, and not what it is known by', async () => {
    const page = jobPage({ head: '<base href="/x/"><link rel="canonical" href="y#z">', data: [job('A')] });
    const { postings } = await read({ '/jobs/a/?ref=1': page });
    expect(postings.map(({ url }) => url)).toEqual([`${jobSite}/x/y`]);
    expect(postings[0]?.id).toContain('jobs/a/%3Fref%3D1');
  });

  test('a file that names one of two is not closed', async () => {
    const board = boardReader(
      'jsonld',
      { sitemap: [sitemap] },
      { files: { 'keeper.md': '---\ntitle: Keeper\natsId: jobs/#b\n---\nYou keep the lamps lit.\n' } },
    );
    const snapshot = await board.refresh(noon, siteOf({ '/jobs/': pageWith(job('A'), job('B')) }));
    expect(openIn(snapshot).toSorted()).toEqual(['A', 'Keeper']);
  });
});

describe('which pages are asked', () => {
  const page = pageWith(job('A'));
  const asked = async (options: object, addresses: readonly string[]) => {
    const board = reader(options);
    const snapshot = await board.refresh(noon, (url) =>
      url === sitemap ? sitemapOf(addresses) : htmlAnswer(page),
    );
    return [
      board.asked.filter((url) => url !== sitemap).map((url) => url.replace(jobSite, '')),
      codes(snapshot),
    ];
  };
  const on = (...paths: readonly string[]) => paths.map((path) => jobSite + path);

  test.each<[string, object, readonly string[], readonly string[]]>([
    ['all of the sitemap, once each', {}, on('/b', '/a', '/b#x'), ['/a', '/b']],
    ['http is https', {}, ['http://lanternworks.example/a'], ['/a']],
    ['none on another host', {}, [...on('/a'), 'https://elsewhere.example/b', 'https://127.0.0.1/c'], ['/a']],
    [
      'nothing that is no page of the web',
      {},
      [...on('/a'), 'ftp://lanternworks.example/', 'https://x:y@lanternworks.example/b', 'https://[/'],
      ['/a'],
    ],
    [
      'those below a path',
      { only: ['/jobs/'] },
      on('/jobs/', '/jobs/a', '/jobs', '/about'),
      ['/jobs/', '/jobs/a'],
    ],
    [
      'in several languages',
      { only: ['/*/jobs/'] },
      on('/en/jobs/a', '/fr/jobs/b', '/jobs/c'),
      ['/en/jobs/a', '/fr/jobs/b'],
    ],
    [
      'but for some',
      { only: ['/jobs/'], except: ['/jobs/*?page='] },
      on('/jobs/a', '/jobs/list?page=2'),
      ['/jobs/a'],
    ],
    ['as people write paths', { only: ['/köln/'] }, on('/k%C3%B6ln/a', '/koln/b'), ['/k%C3%B6ln/a']],
    [
      'those that are named, whatever the filter',
      { pages: on('/x'), only: ['/jobs/'] },
      on('/jobs/a', '/b'),
      ['/jobs/a', '/x'],
    ],
  ])('%s', async (_name, options, addresses, expected) => {
    expect((await asked({ sitemap: [sitemap], ...options }, addresses))[0]).toEqual(expected);
  });

  test.each<[string, object, readonly string[]]>([
    ['more than may be asked', { sitemap: [sitemap], limit: 2 }, on('/a', '/b', '/c')],
    ['all on another host', { sitemap: [sitemap] }, ['https://elsewhere.example/a']],
    ['nothing that says where they are', {}, []],
  ])('none where there are %s', async (_name, options, addresses) => {
    expect(await asked(options, addresses)).toEqual([[], ['source-never-read', 'board-answer-invalid']]);
  });

  test('an index of sitemaps is followed on its own host, and once', async () => {
    const index = (...of: readonly string[]) =>
      `<s:sitemapindex xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9">${of.map((one) => `<s:sitemap><s:loc>${one}</s:loc></s:sitemap>`).join('')}</s:sitemapindex>`;
    const board = reader();
    const snapshot = await board.refresh(noon, (url) => {
      if (url === sitemap)
        return index(`${jobSite}/1.xml`, `${jobSite}/2.xml`, sitemap, 'https://elsewhere.example/3.xml');
      if (url.endsWith('1.xml')) return sitemapOf(on('/a'));
      if (url.endsWith('2.xml')) return index(`${jobSite}/1.xml`);
      return url.endsWith('/a') ? htmlAnswer(page) : undefined;
    });
    expect(openIn(snapshot)).toEqual(['A']);
    expect(board.asked.filter((url) => url.endsWith('1.xml'))).toHaveLength(1);
    expect(board.asked.some((url) => url.includes('elsewhere'))).toBe(false);
  });

  test('half of the sitemaps is no list: nothing closes', async () => {
    const board = reader({ sitemap: [sitemap, `${jobSite}/more.xml`] });
    const more = siteOf({ '/a/': page });
    const all = (url: string) =>
      url.endsWith('more.xml') ? sitemapOf(on('/b/')) : (more(url) ?? htmlAnswer(pageWith(job('B'))));
    const before = await board.refresh(noon, all);
    expect(openIn(before)).toEqual(['A', 'B']);
    const half = await board.refresh(later, (url) => (url.endsWith('more.xml') ? undefined : all(url)));
    expect(half.postings).toEqual(before.postings);
    expect(codes(half)).toEqual(['board-unknown']);
  });

  test('again: what may have changed', async () => {
    const pages = { '/about/': jobPage({}), '/jobs/a/': page };
    const board = reader();
    const again = async (at: string, lastmod?: string) => {
      const before = board.asked.length;
      await board.refresh(at, siteOf(pages, lastmod));
      return board.asked.slice(before + 1).map((url) => url.replace(jobSite, ''));
    };
    expect(await again(noon)).toEqual(['/about/', '/jobs/a/']);
    expect(await again(later)).toEqual(['/jobs/a/']);
    expect(await again(next, '2026-11-01')).toEqual(['/about/', '/jobs/a/']);
    expect(await again('2026-11-01T14:00:00Z', '2026-11-01')).toEqual([]);
    expect(await again('2026-11-02T14:00:00Z', '2026-11-01')).toEqual(['/about/', '/jobs/a/']);
  });
});

describe('what a page says beside its data', () => {
  const data = `<script type="application/ld+json">${JSON.stringify(job('Baker'))}</script>`;
  const page = (head: string, body = '<h1>Baker</h1>', lang = 'en') =>
    `<html lang="${lang}"><head>${head}${data}</head><body>${body}</body></html>`;
  const below = (text: string, lang?: string) => answered(page('', `<h1>Baker</h1>${text}`, lang));
  const answered = (html: string, robots?: string) => ({
    ...htmlAnswer(html),
    ...(robots !== undefined && { robots }),
  });
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
  const refresh = (content: string) => `<meta http-equiv="refresh" content="${content}">`;

  test.each<[string, FetchAnswer, readonly string[]]>([
    ['nothing', answered(page('')), ['Baker']],
    ['X-Robots-Tag: noindex', answered(page(''), 'noindex'), []],
    ['X-Robots-Tag: none, among others', answered(page(''), 'nofollow, none'), []],
    ['X-Robots-Tag: noindex of another robot', answered(page(''), 'otherbot: noindex'), ['Baker']],
    ['X-Robots-Tag: noindex of Google', answered(page(''), 'googlebot: noindex'), []],
    ['X-Robots-Tag: index', answered(page(''), 'index, follow'), ['Baker']],
    [
      'unavailable after a day that is over',
      answered(page(meta('robots', 'unavailable_after: 3 Mar 2026 00:00:00 GMT'))),
      [],
    ],
    ['the same in ISO 8601', answered(page(meta('robots', 'unavailable_after: 2026-03-03'))), []],
    [
      'the same in RFC 850',
      answered(page(meta('googlebot', 'unavailable_after: Tuesday, 03-Mar-26 00:00:00 GMT'))),
      [],
    ],
    ['the same in the header', answered(page(''), 'unavailable_after: 3 Mar 2026 00:00:00 GMT'), []],
    [
      'unavailable after a day to come',
      answered(page(meta('robots', 'unavailable_after: 3 Mar 2027 00:00:00 GMT'))),
      ['Baker'],
    ],
    [
      'unavailable after what is no date',
      answered(page(meta('robots', 'unavailable_after: soon enough'))),
      [],
    ],
    ['a refresh to the list', answered(page(refresh('0;url=/jobs/'))), []],
    ['a refresh in quotes', answered(page(refresh(`5; URL='https://lanternworks.example/'`))), []],
    ['a refresh of itself', answered(page(refresh('300'))), ['Baker']],
    ['a refresh to itself', answered(page(refresh('300; url=/jobs/baker/'))), ['Baker']],
    ['closed in its title', answered(page('', '<h1>Baker (closed)</h1>')), []],
    ['closed in the heading below', answered(page('', '<h1>Baker</h1><h2>This position is closed</h2>')), []],
    [
      'another job that is closed',
      answered(page('', '<h1>Baker</h1><h2>Other jobs of the house: Cook (closed)</h2>')),
      ['Baker'],
    ],
    [
      'a heading about closing',
      answered(page('', '<h1>Baker</h1><h2>Closed kitchens and open ovens</h2>')),
      ['Baker'],
    ],
    [
      'closed in a template',
      answered(page('', '<h1>Baker</h1><template><h2>This position is closed</h2></template>')),
      ['Baker'],
    ],
    ['X-Robots-Tag: in several lines', answered(page(''), 'index, follow, noindex'), []],
    ['X-Robots-Tag: behind a rule with a value', answered(page(''), 'max-snippet: 50, noindex'), []],
    [
      'X-Robots-Tag: for one robot and for another',
      answered(page(''), 'otherbot: noindex, nofollow, googlebot: index'),
      ['Baker'],
    ],
    [
      'X-Robots-Tag: for Google before another',
      answered(page(''), 'googlebot: index, otherbot: noindex'),
      ['Baker'],
    ],
    [
      'X-Robots-Tag: for Google behind another, in capitals',
      answered(page(''), 'otherbot: index, GoogleBot: NOINDEX'),
      [],
    ],
    [
      'X-Robots-Tag: for everybody, with a day and for Google in one line',
      answered(page(''), 'nosnippet, unavailable_after: 25 Jun 2010 15:00:00 PST, googlebot: nofollow'),
      [],
    ],
    [
      'X-Robots-Tag: a day to come for everybody, and noindex for Google',
      answered(page(''), 'unavailable_after: 25 Jun 2030 15:00:00 PST, googlebot: noindex'),
      [],
    ],
    [
      'X-Robots-Tag: a day that is over for Google’s news alone',
      answered(page(''), 'googlebot-news: unavailable_after: 25 Jun 2010 15:00:00 PST, noindex'),
      ['Baker'],
    ],
    [
      'X-Robots-Tag: a line for another robot and one for everybody, which says the same',
      answered(page(''), 'otherbot: noindex, nofollow, noindex'),
      [],
    ],
    [
      'X-Robots-Tag: a line for another robot with two rules',
      answered(page(''), 'otherbot: nofollow, noindex'),
      ['Baker'],
    ],
    ['X-Robots-Tag: about pictures', answered(page(''), 'noimageindex, nosnippet'), ['Baker']],
    ['in capitals', answered(page('<META NAME="ROBOTS" CONTENT="NOINDEX,NOFOLLOW">')), []],
    ['about pictures', answered(page(meta('robots', 'noimageindex'))), ['Baker']],
    [
      'to be ignored, in a template',
      answered(page(`<template>${meta('robots', 'noindex')}</template>`)),
      ['Baker'],
    ],
    ...[
      'Tuesday, 03-Mar-26 00:00:00 GMT',
      'Tue, 03 Mar 2026 00:00:00 GMT',
      '2026-03-03T00:00:00Z',
      '2026-03-03',
      '3 Mar 2026 15:00:00 PST',
    ].flatMap((day): [string, FetchAnswer, readonly string[]][] => [
      [
        `unavailable after ${day}, between other lines`,
        answered(page(''), `nofollow, unavailable_after: ${day}, nosnippet`),
        [],
      ],
      [
        `unavailable after ${day}, to Google`,
        answered(page(''), `nofollow, googlebot: unavailable_after: ${day}`),
        [],
      ],
      [
        `unavailable after ${day}, to another robot`,
        answered(page(''), `otherbot: unavailable_after: ${day}`),
        ['Baker'],
      ],
      [
        `UNAVAILABLE_AFTER ${day}`,
        answered(page(`<META NAME="Robots" CONTENT="UNAVAILABLE_AFTER: ${day}">`)),
        [],
      ],
    ]),
    [
      'unavailable after a day to come in RFC 850',
      answered(page(''), 'unavailable_after: Wednesday, 03-Mar-27 00:00:00 GMT, nosnippet'),
      ['Baker'],
    ],
    [
      'the header says sooner than the page',
      answered(page(meta('robots', 'unavailable_after: 2027-03-03')), 'unavailable_after: 2026-03-03'),
      [],
    ],
    [
      'the page says sooner than the header',
      answered(page(meta('robots', 'unavailable_after: 2026-03-03')), 'unavailable_after: 2027-03-03'),
      [],
    ],
    [
      'the second of two metas says sooner',
      answered(
        page(
          meta('robots', 'unavailable_after: 2027-03-03') +
            meta('googlebot', 'unavailable_after: 2026-03-03'),
        ),
      ),
      [],
    ],
    ['a refresh in the header', { ...htmlAnswer(page('')), refresh: '/jobs/' } as FetchAnswer, []],
    [
      'a refresh to itself in the header',
      { ...htmlAnswer(page('')), refresh: `${jobSite}/jobs/baker/` } as FetchAnswer,
      ['Baker'],
    ],
    ['a refresh in capitals', answered(page('<META HTTP-EQUIV="REFRESH" CONTENT="0;URL=/jobs/">')), []],
    [
      'a refresh for whom scripts do not run',
      answered(page(`<noscript>${refresh('0;url=/no-script/')}</noscript>`)),
      ['Baker'],
    ],
    ['closed in a notice', below('<p class="notice">This position has been filled.</p>'), []],
    [
      'closed in a box',
      below('<div role="alert"><div>Applications for this job are closed.</div></div>'),
      [],
    ],
    [
      'closed in a main part',
      answered(page('', '<main><h1>Baker</h1><p>This job is no longer available.</p></main>')),
      [],
    ],
    ['closed in French', below('<p>Ce poste est pourvu.</p>', 'fr'), []],
    ['closed in German', below('<p>Diese Stelle ist bereits besetzt.</p>', 'de'), []],
    ['closed in a line', below('<p>Status: Closed</p>'), []],
    ['a notice that is hidden', below('<p hidden>This position has been filled.</p>'), ['Baker']],
    [
      'a notice that a class hides',
      below('<div class="notice d-none"><p>This position has been filled.</p></div>'),
      ['Baker'],
    ],
    [
      'a notice that a style hides',
      below('<p style="display: none">This position has been filled.</p>'),
      ['Baker'],
    ],
    [
      'a notice in a template',
      below('<template><p>This position has been filled.</p></template>'),
      ['Baker'],
    ],
    ['a notice in the footer', below('<footer><p>This position has been filled.</p></footer>'), ['Baker']],
    ['a list of other jobs', below('<ul><li>Cook: closed</li><li>Diver (filled)</li></ul>'), ['Baker']],
    ['another job in a text', below('<p>Our last vacancy has been filled; this one is open.</p>'), ['Baker']],
    ['a day to come', below('<p>Applications close on 3 March 2027.</p>'), ['Baker']],
    ['a condition', below('<p>If this position has been filled, we will say so here.</p>'), ['Baker']],
    ['another thing that is closed', below('<p>Our bakery is closed on Mondays.</p>'), ['Baker']],
    ['its data in a template', answered(`<html><template>${data}</template><h1>Baker</h1></html>`), []],
    ['no openings', answered(pageWith(job('Baker', { totalJobOpenings: 0 }))), []],
    ['three openings', answered(pageWith(job('Baker', { totalJobOpenings: 3 }))), ['Baker']],
  ])('%s', async (_name, answer, open) => {
    expect(await openAt({ '/jobs/baker/': answer })).toEqual(open);
  });

  test('a day to come is when it closes', async () => {
    const answer = answered(page(meta('robots', 'unavailable_after: 3 Mar 2027 00:00:00 GMT')));
    const { postings } = await reader().refresh(noon, siteOf({ '/jobs/baker/': answer }));
    expect(postings.map(({ closes }) => closes)).toEqual(['2027-03-03T00:00:00Z']);
  });
});

describe('a page that leads to another host', () => {
  const jobs = (gone: Pages): Pages => ({
    ...Object.fromEntries([...'abcdefgh'].map((name) => [`/jobs/${name}/`, pageWith(job(name))])),
    ...gone,
  });
  const away = (leadsTo: string): FetchAnswer => ({ kind: 'trouble', reason: 'it was redirected', leadsTo });
  const missing: FetchAnswer = { kind: 'trouble', reason: 'it answered 404', status: 404 };

  test('is closed, however many there are, and the others stay', async () => {
    const read = reader();
    await read.refresh(noon, siteOf(jobs({})));
    const other = away('https://www.other.example/careers');
    const after = await read.refresh(
      next,
      siteOf(jobs({ '/jobs/a/': missing, '/jobs/b/': other, '/jobs/c/': other, '/jobs/d/': other })),
    );
    expect(openIn(after)).toEqual([...'efgh']);
  });

  test('at the same path is trouble: the site has moved, and its jobs are not gone', async () => {
    const read = reader();
    await read.refresh(noon, siteOf(jobs({})));
    const after = await read.refresh(
      next,
      siteOf(jobs({ '/jobs/b/': away('https://www.lanternworks.example/jobs/b/') })),
    );
    expect(openIn(after)).toEqual([...'abcdefgh']);
    expect(codes(after)).toContain('board-record-invalid');
  });
});
