import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards } from '../../support/corpus.ts';
import { readSite } from '../../support/read-site.ts';
import { writtenSite } from '../../support/written-site.ts';

removeFoldersAfterwards();

type Texts = Readonly<Record<string, string>>;

const english = [
  'You keep the light of the northern tower and write the log of every night with care. We are looking for a calm person who likes to work with us in the dark.',
  'You mend the nets of the small harbour all morning and teach the others how it is done. You will have your own boat and a good pair of gloves.',
  'You cook for the crew of the island and keep the stores in order. We offer a warm kitchen and the fish of the day.',
] as const;
const french =
  'Vous gardez la lumière de la tour du nord et vous écrivez le journal de chaque nuit avec soin. Nous cherchons une personne calme qui aime travailler avec nous dans la nuit.';
const arabic =
  'نبحث عن شخص هادئ يحب العمل معنا في الليل ويحافظ على ضوء البرج الشمالي ويكتب سجل كل ليلة بعناية كبيرة.';

interface Page {
  readonly lang?: string;
  readonly title?: string;
  readonly head?: string;
  readonly body: string;
}

const page = ({ lang, title = 'Lantern', head = '', body }: Page) =>
  `<!doctype html>\n<html${lang === undefined ? '' : ` lang="${lang}"`}>\n<head><meta charset="utf-8"><title>${title}</title>${head}</head>\n<body>\n<header><a href="/">Lantern</a><nav><a href="/jobs/">Jobs</a> <a href="/about/">About us</a></nav></header>\n${body}\n<footer>Lantern, Bern. Imprint</footer>\n</body>\n</html>\n`;
const posting = (name: string, text: string = english[0], more: Partial<Page> = {}) =>
  page({
    lang: 'en',
    title: `${name} | Lantern`,
    body: `<main><h1>${name}</h1>\n<p>${text}</p></main>`,
    ...more,
  });
const canonical = (path: string) => `<link rel="canonical" href="https://lantern.example${path}">`;
const list = (paths: readonly string[], more: Partial<Page> = {}) =>
  page({
    lang: 'en',
    title: 'Jobs | Lantern',
    body: `<main><h1>Jobs</h1><ul>${paths.map((path) => `<li><a href="${path}">${path}</a></li>`).join('')}</ul></main>`,
    ...more,
  });
const home = page({
  lang: 'en',
  head: canonical('/'),
  body: '<main><h1>Lantern</h1><p>We keep lights.</p></main>',
});
const ldJson = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', ...node })}</script>`;

async function collected(files: Texts, section?: string) {
  const site = await readSite(writtenSite(files), '2026-11-22T12:00:00Z', section);
  const { open, closed, scheduled } = site.catalog;
  return {
    postings: [...open, ...closed, ...scheduled]
      .map(
        ({ status, language, title, url, here }) => `${status} ${language} ${title}${here ? '' : ` ${url}`}`,
      )
      .sort(),
    said: site.snapshot.diagnostics
      .filter(({ code }) => !/^(?:date-unknown|history-absent|organization-missing|ids-unowned)$/.test(code))
      .map(({ code, where }) => `${code} ${where?.file ?? ''}`.trim())
      .sort(),
    site,
  };
}

interface Case {
  readonly files: Texts;
  readonly postings: readonly string[];
  readonly said?: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'a folder of pages, each with an address of its own': {
    files: {
      'index.html': home,
      'jobs/index.html': list(['/jobs/keeper/', '/jobs/mender/']),
      'jobs/keeper/index.html': posting('Keeper', english[0], { head: canonical('/jobs/keeper/') }),
      'jobs/mender/index.html': posting('Mender', english[1], { head: canonical('/jobs/mender/') }),
    },
    postings: [
      'open en Keeper https://lantern.example/jobs/keeper/',
      'open en Mender https://lantern.example/jobs/mender/',
    ],
  },
  'pages without canonical: the site lies where its home page and its feed say, each page where it is linked':
    {
      files: {
        'public/index.html': page({
          lang: 'en',
          head: canonical('/site/'),
          body: '<main><p>We keep lights.</p></main>',
        }),
        'public/jobs/index.html': list(['/site/jobs/keeper', '/site/jobs/mender']),
        'public/jobs/keeper.html': posting('Keeper'),
        'public/jobs/mender.html': posting('Mender', english[1]),
      },
      postings: [
        'open en Keeper https://lantern.example/site/jobs/keeper',
        'open en Mender https://lantern.example/site/jobs/mender',
      ],
    },
  'a relative canonical': {
    files: {
      'index.html': home,
      'jobs/keeper.html': posting('Keeper', english[0], {
        head: '<link rel="canonical" href="keeper.html">',
      }),
      'jobs/mender.html': posting('Mender', english[1], {
        head: '<link rel="canonical" href="/jobs/mender.html">',
      }),
    },
    postings: [
      'open en Keeper https://lantern.example/jobs/keeper.html',
      'open en Mender https://lantern.example/jobs/mender.html',
    ],
  },
  'every page calls the home page its canonical address: that is the template’s fault, and no page is a copy':
    {
      files: {
        'index.html': home,
        'jobs/keeper/index.html': posting('Keeper', english[0], { head: canonical('/') }),
        'jobs/mender/index.html': posting('Mender', english[1], { head: canonical('/') }),
      },
      postings: [
        'open en Keeper https://lantern.example/jobs/keeper/',
        'open en Mender https://lantern.example/jobs/mender/',
      ],
    },
  'a copy of another posting’s page': {
    files: {
      'index.html': home,
      'jobs/keeper/index.html': posting('Keeper', english[0], { head: canonical('/jobs/keeper/') }),
      'jobs/keeper-2/index.html': posting('Keeper', english[0], { head: canonical('/jobs/keeper/') }),
    },
    postings: ['open en Keeper https://lantern.example/jobs/keeper/'],
    said: ['page-left-out jobs/keeper-2/index.html'],
  },
  'a site that nobody says the address of': {
    files: {
      'jobs/keeper/index.html': posting('Keeper'),
      'jobs/mender/index.html': posting('Mender', english[1]),
    },
    postings: ['open en Keeper', 'open en Mender'],
  },
  'a site whose address is in CNAME': {
    files: {
      CNAME: 'lantern.example\n',
      'index.html': page({ body: '<p>Hello</p>' }),
      'jobs/keeper/index.html': posting('Keeper'),
    },
    postings: ['open en Keeper https://lantern.example/jobs/keeper/'],
  },
  'the sitemap says how addresses are written': {
    files: {
      'index.html': page({ body: '<p>Hello</p>' }),
      'sitemap.xml':
        '<urlset><url><loc>https://lantern.example/jobs/keeper</loc></url><url><loc>https://lantern.example/jobs/mender</loc></url></urlset>',
      'jobs/keeper.html': posting('Keeper'),
      'jobs/mender.html': posting('Mender', english[1]),
    },
    postings: [
      'open en Keeper https://lantern.example/jobs/keeper',
      'open en Mender https://lantern.example/jobs/mender',
    ],
  },
  'what is not to be found, leads elsewhere, or is an error’s page': {
    files: {
      'index.html': home,
      '404.html': page({ lang: 'en', body: '<main><h1>Page not found</h1></main>' }),
      'jobs/keeper/index.html': posting('Keeper'),
      'jobs/mender/index.html': posting('Mender', english[1], {
        head: '<meta name="robots" content="noindex, nofollow">',
      }),
      'jobs/cook/index.html': page({
        lang: 'en',
        head: '<meta http-equiv="refresh" content="0; url=/jobs/keeper/">',
        body: '<a href="/jobs/keeper/">Keeper</a>',
      }),
      'jobs/404/index.html': page({ lang: 'en', body: '<main><h1>Not found</h1></main>' }),
    },
    postings: ['open en Keeper https://lantern.example/jobs/keeper/'],
    said: ['page-left-out jobs/cook/index.html', 'page-left-out jobs/mender/index.html'],
  },
  'lists, further pages of lists, and lists by a mark': {
    files: {
      'index.html': home,
      'jobs/index.html': list(['keeper/', 'mender/']),
      'jobs/page/2/index.html': list(['/jobs/cook/']),
      'jobs/tags/sea/index.html': page({
        lang: 'en',
        body: '<main><h1>Sea</h1><article><h2><a href="/jobs/mender/">Mender</a></h2><p>You mend the nets.</p></article></main>',
      }),
      'jobs/night-work/index.html': page({
        lang: 'en',
        body: '<main><h1>Night work</h1><article><h2><a href="/jobs/keeper/">Keeper</a></h2><p>You keep the light.</p></article></main>',
      }),
      'jobs/keeper/index.html': posting('Keeper'),
      'jobs/mender/index.html': posting('Mender', english[1]),
      'jobs/cook/index.html': posting('Cook', english[2]),
    },
    postings: ['Cook', 'Keeper', 'Mender'].map(
      (name) => `open en ${name} https://lantern.example/jobs/${name.toLowerCase()}/`,
    ),
  },
  'a posting that names others below its text is a posting': {
    files: {
      'index.html': home,
      'jobs/keeper/index.html': page({
        lang: 'en',
        body: `<main><h1>Keeper</h1><p>${english[0]}</p><p>${english[2]}</p><h2>More jobs</h2><h3><a href="/jobs/mender/">Mender</a></h3><h3><a href="/jobs/cook/">Cook</a></h3></main>`,
      }),
      'jobs/mender/index.html': posting('Mender', english[1]),
      'jobs/cook/index.html': posting('Cook', english[2]),
    },
    postings: ['Cook', 'Keeper', 'Mender'].map(
      (name) => `open en ${name} https://lantern.example/jobs/${name.toLowerCase()}/`,
    ),
  },
  'a page to apply on below a posting’s': {
    files: {
      'index.html': home,
      'jobs/keeper/index.html': posting(
        'Keeper',
        `${english[0]} <a href="/jobs/keeper/apply/">Apply now</a>`,
      ),
      'jobs/keeper/apply/index.html': page({
        lang: 'en',
        body: '<main><h1>Apply</h1><form><input name="name"></form></main>',
      }),
      'jobs/mender/index.html': posting('Mender', english[1]),
    },
    postings: [
      'open en Keeper https://lantern.example/jobs/keeper/',
      'open en Mender https://lantern.example/jobs/mender/',
    ],
    said: ['page-left-out jobs/keeper/apply/index.html'],
  },
  'a page called jobs that lists pages elsewhere': {
    files: {
      'index.html': home,
      'jobs.html': list(['keeper.html', 'mender.html', 'contact.html', 'https://elsewhere.example/cook']),
      'keeper.html': posting('Keeper'),
      'mender.html': posting('Mender', english[1]),
      'contact.html': page({ lang: 'en', body: '<main><h1>Contact</h1><p>Write to us.</p></main>' }),
      'about.html': page({
        lang: 'en',
        body: '<main><h1>About us</h1><p>We are looking for nothing.</p></main>',
      }),
    },
    postings: [
      'open en Keeper https://lantern.example/keeper.html',
      'open en Mender https://lantern.example/mender.html',
    ],
  },
  'what a page about careers links to and does not read like a posting': {
    files: {
      'index.html': home,
      'careers.html': list(['keeper.html', 'festival.html'], {
        body: '<main><h1>Careers</h1><p><a href="keeper.html">Keeper</a> and our <a href="festival.html">summer festival</a></p></main>',
      }),
      'keeper.html': posting('Keeper'),
      'festival.html': page({
        lang: 'en',
        body: '<main><h1>Summer festival</h1><p>We danced all night.</p></main>',
      }),
    },
    postings: ['open en Keeper https://lantern.example/keeper.html'],
    said: ['page-left-out festival.html'],
  },
  'one page with several postings, and none has a page': {
    files: {
      'index.html': home,
      'jobs.html': page({
        lang: 'en',
        body: `<main><h1>Jobs</h1><ul><li><a href="#keeper">Keeper</a></li><li><a href="#mender">Mender</a></li></ul><h2 id="keeper">Keeper</h2><p>${english[0]}</p><h2 id="mender">Mender</h2><p>${english[1]}</p></main>`,
      }),
    },
    postings: ['open en Keeper', 'open en Mender'],
  },
  'Arabic, from right to left, beside English in one folder': {
    files: {
      'index.html': home,
      'jobs/keeper.html': posting('Keeper'),
      'jobs/haris.html': page({
        lang: 'ar',
        title: 'حارس',
        body: `<main dir="rtl"><h1>حارس</h1><p>${arabic}</p></main>`,
      }),
    },
    postings: [
      'open ar حارس https://lantern.example/jobs/haris.html',
      'open en Keeper https://lantern.example/jobs/keeper.html',
    ],
  },
  'a folder for each language, and a template that says English everywhere': {
    files: {
      'index.html': home,
      'jobs/keeper/index.html': posting('Keeper'),
      'fr/emplois/gardien/index.html': posting('Gardien', french),
      'fr/emplois/cuisinier/index.html': posting('Cuisinier', 'Du poisson.'),
      'de/stellen/koch/index.html': posting('Koch', 'Jeden Tag Fisch.'),
    },
    postings: [
      'open de Koch https://lantern.example/de/stellen/koch/',
      'open en Keeper https://lantern.example/jobs/keeper/',
      'open fr Cuisinier https://lantern.example/fr/emplois/cuisinier/',
      'open fr Gardien https://lantern.example/fr/emplois/gardien/',
    ],
  },
  'a page that contradicts its folder, in words too few to tell': {
    files: {
      'index.html': home,
      'about/index.html': page({ lang: 'fr', body: '<main><h1>Qui sommes-nous</h1></main>' }),
      'jobs/keeper/index.html': posting('Keeper'),
      'fr/jobs/cook/index.html': posting('Cook', 'Fish.'),
    },
    postings: ['open en Keeper https://lantern.example/jobs/keeper/'],
    said: ['language-unknown fr/jobs/cook/index.html'],
  },
  'a title from a heading below, and from <title> without what all have in common': {
    files: {
      'jobs/keeper/index.html': `<html lang="en"><title>Keeper - Lantern</title><h2>Keeper of the light</h2><p>${english[0]}</p>`,
      'jobs/mender/index.html': `<html lang="en"><title>Mender - Lantern</title><p>${english[1]}</p>`,
      'jobs/cook/index.html': `<html lang="en"><title>Cook: fish and bread - Lantern</title><p>${english[2]}</p>`,
    },
    postings: ['open en Cook: fish and bread', 'open en Keeper of the light', 'open en Mender'],
  },
  'a heading that every page has names none of them': {
    files: {
      'index.html': home,
      ...Object.fromEntries(
        ['Keeper', 'Mender', 'Cook'].map((name, index) => [
          `jobs/${name.toLowerCase()}/index.html`,
          page({
            lang: 'en',
            body: `<div id="page"><h1>Join us</h1><div><h2>${name}</h2><p>${english[index]}</p></div></div>`,
          }),
        ]),
      ),
    },
    postings: ['Cook', 'Keeper', 'Mender'].map(
      (name) => `open en ${name} https://lantern.example/jobs/${name.toLowerCase()}/`,
    ),
  },
  'the data of a posting, wherever its page lies': {
    files: {
      'index.html': home,
      'about/index.html': page({ lang: 'en', body: '<main><h1>About us</h1></main>' }),
      'x/17/index.html': posting('Keeper', english[0], {
        head: canonical('/x/17/') + ldJson({ title: 'Keeper', validThrough: '2026-12-01' }),
      }),
      'x/18/index.html': posting('Mender', english[1], {
        head: canonical('/x/18/') + ldJson({ title: 'Mender', validThrough: '2026-11-01' }),
      }),
      'x/19/index.html': posting('Cook', english[2], {
        head: canonical('/x/19/') + ldJson({ title: 'Cook', validThrough: 'soon' }),
      }),
    },
    postings: [
      'closed en Mender https://lantern.example/x/18/',
      'open en Keeper https://lantern.example/x/17/',
    ],
    said: ['page-left-out x/19/index.html'],
  },
  'a page that is not to be shown any more, and one that expires': {
    files: {
      'index.html': home,
      'jobs/keeper/index.html': posting('Keeper', english[0], {
        head: '<meta name="robots" content="unavailable_after: 2026-11-01">',
      }),
      'jobs/mender/index.html': posting('Mender', english[1], {
        head: '<meta property="article:expiration_time" content="2026-11-02T10:00:00Z">',
      }),
      'jobs/cook/index.html': posting('Cook', english[2], {
        head: '<meta name="robots" content="unavailable_after: 2026-12-01">',
      }),
    },
    postings: [
      'closed en Keeper https://lantern.example/jobs/keeper/',
      'closed en Mender https://lantern.example/jobs/mender/',
      'open en Cook https://lantern.example/jobs/cook/',
    ],
  },
};

describe('a built site', () => {
  test.each(Object.entries(cases))('%s', async (_, { files, postings, said = [] }) => {
    const found = await collected(files);
    expect(found.postings).toEqual(postings);
    expect(found.said.filter((one) => !one.startsWith('site-url-missing'))).toEqual(said);
  });
});

describe('a page with several postings that have none of their own', () => {
  const [keeper, mender, cook] = english;
  const closed = 'This position has been filled.';
  const data = (...titles: readonly string[]) =>
    titles.map((title) => ldJson({ title, description: `<p>${keeper}</p>` })).join('');
  const inMain = (inner: string, head = '') => page({ lang: 'en', head, body: `<main>${inner}</main>` });
  const doubtful = ['page-left-out'];
  const shapes: Readonly<
    Record<string, readonly [body: string, postings: readonly string[], said?: readonly string[]]>
  > = {
    'below a heading that says what they are': [
      inMain(
        `<h1>Careers</h1><h2>Why us</h2><p>We are looking at the sea.</p><h2>Open positions</h2><h3>Keeper</h3><p>${keeper}</p><h3>Mender</h3><p>${mender}</p><h2>How to apply</h2><p>Write to us.</p>`,
      ),
      ['open Keeper', 'open Mender'],
    ],
    'the last one that is left': [inMain(`<h1>Jobs</h1><h2>Keeper</h2><p>${keeper}</p>`), ['open Keeper']],
    'each in boxes of its own': [
      inMain(
        `<h1>Jobs</h1><div class="all"><section><header><h2>Keeper</h2></header><div><p>${keeper}</p></div></section><section><h2>Mender</h2><p>${mender}</p></section></div>`,
      ),
      ['open Keeper', 'open Mender'],
    ],
    'with smaller headings inside of each': [
      inMain(
        `<h1>Jobs</h1><h2>Keeper</h2><h3>Your tasks</h3><p>${keeper}</p><h2>Mender</h2><h3>Your tasks</h3><p>${mender}</p>`,
      ),
      ['open Keeper', 'open Mender'],
    ],
    'one of which is filled': [
      inMain(`<h1>Jobs</h1><h2>Keeper</h2><p>${closed}</p><p>${keeper}</p><h2>Mender</h2><p>${mender}</p>`),
      ['closed Keeper', 'open Mender'],
    ],
    'with a list of those that were': [
      inMain(`<h1>Jobs</h1><h2>Keeper</h2><p>${keeper}</p><h2>Filled positions</h2><p>Cook. ${closed}</p>`),
      ['open Keeper'],
    ],
    'and says above all of them that they are closed': [
      inMain(
        `<h1>Jobs</h1><p>Applications are closed.</p><h2>Keeper</h2><p>${keeper}</p><h2>Mender</h2><p>${mender}</p>`,
      ),
      ['closed Keeper', 'closed Mender'],
    ],
    'and says so in a banner of the page': [
      page({
        lang: 'en',
        body: `<div class="banner">Applications are closed.</div><main><h1>Jobs</h1><h2>Keeper</h2><p>${keeper}</p></main>`,
      }),
      ['closed Keeper'],
    ],
    'in its data, beside headings of the same names': [
      inMain(
        `<h1>Careers</h1><h2>Keeper</h2><p>${closed}</p><p>${keeper}</p><h2>Mender</h2><p>${mender}</p>`,
        data('Keeper', 'Mender'),
      ),
      ['closed Keeper', 'open Mender'],
    ],
    'in its data alone': [
      inMain('<h1>Careers</h1>', data('Keeper', 'Mender')),
      ['open Keeper', 'open Mender'],
    ],
    'of which one does not read like an advert: nobody knows what is what': [
      inMain(`<h1>Jobs</h1><h2>Keeper</h2><p>${keeper}</p><h2>Our boats</h2><p>We have three.</p>`),
      [],
      doubtful,
    ],
    'and lists itself which they are': [
      inMain(
        `<h1>Jobs</h1><p><a href="#k">Keeper</a>, <a href="#m">Mender</a></p><h2>Our boats</h2><p>We have three.</p><h2 id="k">Keeper</h2><p>${keeper}</p><h2 id="m">Mender</h2><p>${mender}</p>`,
      ),
      ['open Keeper', 'open Mender'],
    ],
    'a page about careers without any': [
      inMain(`<h1>Careers</h1><h2>Our kitchen</h2><p>${cook}</p><h2>Our boats</h2><p>You will see them.</p>`),
      [],
      doubtful,
    ],
    'none is open': [
      inMain('<h1>Jobs</h1><h2>There are no open positions</h2><p>You will find them here.</p>'),
      [],
      doubtful,
    ],
  };
  test.each(Object.entries(shapes))('%s', async (_, [body, postings, said = []]) => {
    const { site, said: all } = await collected({ 'index.html': home, 'careers.html': body });
    const found = site.snapshot.postings.map(({ status, title }) => `${status} ${title}`);
    expect(found.toSorted()).toEqual(postings);
    expect(all.flatMap((one) => (one.startsWith('page-left-out') ? ['page-left-out'] : []))).toEqual(said);
    // The page is that of all of them: none has an address but ours.
    expect(site.catalog.open.map(({ here }) => here)).not.toContain(false);
  });

  test('a list above pages of its own is none, however its headings read', async () => {
    const { postings } = await collected({
      'index.html': home,
      'jobs.html': inMain(
        `<h1>Jobs</h1><h2>Keeper</h2><p>${keeper} <a href="keeper.html">More</a></p><h2>Mender</h2><p>${mender} <a href="mender.html">More</a></p>`,
      ),
      'keeper.html': posting('Keeper'),
      'mender.html': posting('Mender', mender),
    });
    expect(postings).toEqual([
      'open en Keeper https://lantern.example/keeper.html',
      'open en Mender https://lantern.example/mender.html',
    ]);
  });
});

describe('a page that says that its posting is closed, wherever it says so', () => {
  const closed: Readonly<Record<string, string>> = {
    'in the text': `<main><h1>Keeper</h1><p>This position has been filled.</p><p>${english[0]}</p></main>`,
    'in its title': `<main><h1>[Closed] Keeper</h1><p>${english[0]}</p></main>`,
    'in a note of Material for MkDocs': `<main><h1>Keeper</h1><div class="admonition warning"><p class="admonition-title">Position closed</p><p>Thanks.</p></div><p>${english[0]}</p></main>`,
    'in a note of VitePress': `<main><h1>Keeper</h1><div class="warning custom-block"><p class="custom-block-title">Position closed</p><p>Thanks.</p></div><p>${english[0]}</p></main>`,
    'in a banner above the text': `<div class="banner">This position has been filled.</div><main><h1>Keeper</h1><p>${english[0]}</p></main>`,
    'in the header above the text': `<header class="job"><p>Applications are closed.</p></header><main><h1>Keeper</h1><p>${english[0]}</p></main>`,
    'in an aside': `<main><h1>Keeper</h1><p>${english[0]}</p></main><aside><p>Status: closed</p></aside>`,
    'in the footer of the text': `<main><h1>Keeper</h1><p>${english[0]}</p><footer><p>This position is closed.</p></footer></main>`,
    'in a labelled line': `<main><h1>Keeper</h1><dl><dt>Status</dt><dd>Closed</dd></dl><p>${english[0]}</p></main>`,
  };
  const open: Readonly<Record<string, string>> = {
    'in a menu, of another list': `<nav><a href="/jobs/old/">Closed positions</a></nav><main><h1>Keeper</h1><p>${english[0]}</p></main>`,
    'in a link to another posting': `<main><h1>Keeper</h1><p>${english[0]}</p></main><aside><a href="/jobs/cook/">Cook (position filled)</a></aside>`,
    'in what nobody sees': `<div hidden>This position has been filled.</div><main><h1>Keeper</h1><p style="display: none">This position has been filled.</p><p>${english[0]}</p></main>`,
    'in a template of a script': `<template><p>This position has been filled.</p></template><script>"This position has been filled."</script><main><h1>Keeper</h1><p>${english[0]}</p></main>`,
    'in a comment': `<!-- <p>This position has been filled.</p> --><main><h1>Keeper</h1><p>${english[0]}</p></main>`,
  };
  test.each([
    ...Object.entries(closed).map(([where, body]) => [where, body, 'closed'] as const),
    ...Object.entries(open).map(([where, body]) => [where, body, 'open'] as const),
  ])('%s', async (_, body, status) => {
    const found = await collected({
      'index.html': home,
      'jobs/keeper/index.html': page({ lang: 'en', body }),
      'jobs/mender/index.html': posting('Mender', english[1]),
    });
    expect(found.postings.map((one) => one.replace(/ https.*/, ''))).toEqual(
      [
        `${status} en ${status === 'closed' && body.includes('[') ? '[Closed] ' : ''}Keeper`,
        'open en Mender',
      ].sort(),
    );
  });
});

test('the text is what is between the frames, without the heading that is the title', async () => {
  const frame = (inner: string) =>
    page({
      lang: 'en',
      body: `<div id="wrap"><div id="header"><h1>Lantern</h1><ul><li><a href="/">Home</a><li><a href="/jobs/">Jobs</a><li><a href="/about/">About</a></ul></div><p>You are here</p>${inner}<p>Questions? Call the tower.</p></div>`,
    });
  const { site } = await collected({
    'index.html': frame('<p>We keep lights.</p>'),
    'jobs/keeper/index.html': frame(
      `<h2>Keeper</h2><p>${english[0]}</p><pre>a\n  b</pre><p>Write to <a href="mailto:jobs@lantern.example">us</a>.</p>`,
    ),
    'jobs/mender/index.html': frame(`<h2>Mender</h2><p>${english[1]}</p>`),
  });
  const keeper = site.catalog.open.find(({ title }) => title === 'Keeper');
  expect(String(keeper?.description).replace(/\n+(?=<)|^\n+/g, '')).toBe(
    `<p>${english[0]}</p><pre>a\n  b</pre><p>Write to <a href="mailto:jobs@lantern.example">us</a>.</p>`,
  );
});

test('translations are those that name each other, also below other names', async () => {
  const alternates =
    '<link rel="alternate" hreflang="en" href="https://lantern.example/jobs/keeper.html"><link rel="alternate" hreflang="fr" href="https://lantern.example/emplois/gardien.html">';
  const { site, postings } = await collected({
    'index.html': home,
    'jobs/keeper.html': posting('Keeper', english[0], { head: alternates }),
    'emplois/gardien.html': posting('Gardien', french, { lang: 'fr', head: alternates }),
  });
  expect(postings).toEqual([
    'open en Keeper https://lantern.example/jobs/keeper.html',
    'open fr Gardien https://lantern.example/emplois/gardien.html',
  ]);
  expect(new Set(site.catalog.open.map(({ group }) => group)).size).toBe(1);
});
