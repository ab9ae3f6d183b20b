import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards } from '../../support/corpus.ts';
import { readSite } from '../../support/read-site.ts';
import { writtenSite } from '../../support/written-site.ts';

removeFoldersAfterwards();

type Texts = Readonly<Record<string, string>>;

const keeper =
  'You keep the light of the northern tower and write the log of every night with care. We are looking for a calm person who likes to work with us in the dark.';
const mender =
  'You mend the nets of the small harbour all morning and teach the others how it is done. You will have your own boat and a good pair of gloves.';
const gardien =
  'Vous gardez la lumière de la tour du nord et vous écrivez le journal de chaque nuit avec soin. Nous cherchons une personne calme qui aime travailler avec nous dans la nuit.';
const canonical = (path: string) => `<link rel="canonical" href="https://lantern.example${path}">`;
const home = `<!doctype html><html lang="en"><head><title>Lantern</title>${canonical('/')}</head><body><h1>Lantern</h1><p>We keep lights.</p></body></html>`;
const plain = (name: string, text: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><title>${name} · Lantern</title></head><body><main><h1>${name}</h1><p>${text}</p></main></body></html>`;

async function collected(files: Texts) {
  const { catalog, snapshot } = await readSite(writtenSite(files), '2026-11-22T12:00:00Z');
  return {
    postings: snapshot.postings
      .map(
        ({ status, language, title, url, here }) => `${status} ${language} ${title}${here ? '' : ` ${url}`}`,
      )
      .sort(),
    texts: catalog.open.map(({ description }) =>
      String(description).replace(/\s+/g, ' ').replace(/> </g, '><').trim(),
    ),
    codes: snapshot.diagnostics.map(({ code, where }) => `${code} ${where?.file ?? ''}`.trim()),
  };
}

const both = [
  'open en Keeper https://lantern.example/jobs/keeper/',
  'open en Mender https://lantern.example/jobs/mender/',
];

const shapes: Readonly<
  Record<string, readonly [files: Texts, postings: readonly string[], texts?: readonly string[]]>
> = {
  'tags that may be left out are, and others are in capitals': [
    {
      'index.html': home,
      'jobs/keeper/index.html': `<!DOCTYPE HTML><HTML LANG=en><TITLE>Keeper | Lantern</TITLE><BODY><MAIN><H1>Keeper</H1><P>${keeper}<UL><LI>calm<LI>strong</UL><TABLE><TR><TD>Place<TD>Tower<TR><TD>Hours<TD>40</TABLE></MAIN>`,
      'jobs/mender/index.html': plain('Mender', mender),
    },
    both,
    [
      `<p>${keeper}</p><ul><li>calm</li><li>strong</li></ul><table><tbody><tr><td>Place</td><td>Tower</td></tr><tr><td>Hours</td><td>40</td></tr></tbody></table>`,
      `<p>${mender}</p>`,
    ],
  ],
  'boxes in boxes, as programs in browsers are given': [
    {
      'out/index.html': home,
      'out/404.html':
        '<!doctype html><html lang="en"><title>404: This page could not be found</title><body><h1>404</h1></body></html>',
      'out/jobs.html':
        '<!doctype html><html lang="en"><title>Jobs</title><body><div id="__next"><h1>Jobs</h1><a href="/jobs/keeper">Keeper</a><a href="/jobs/mender">Mender</a></div></body></html>',
      'out/jobs/keeper.html': `<!doctype html><html lang="en"><title>Keeper</title><body><div id="__next"><div class="nav"><a href="/">Home</a> <a href="/jobs">Jobs</a></div><div class="container"><div><h1>Keeper</h1></div><div><div><p>${keeper}</p></div></div></div><div class="footer">© Lantern</div></div><script>self.__next=[]</script></body></html>`,
      'out/jobs/mender.html': `<!doctype html><html lang="en"><title>Mender</title><body><div id="__next"><div class="nav"><a href="/">Home</a> <a href="/jobs">Jobs</a></div><div class="container"><div><h1>Mender</h1></div><div><div><p>${mender}</p></div></div></div><div class="footer">© Lantern</div></div></body></html>`,
    },
    [
      'open en Keeper https://lantern.example/jobs/keeper',
      'open en Mender https://lantern.example/jobs/mender',
    ],
    [`<p>${keeper}</p>`, `<p>${mender}</p>`],
  ],
  'a list of each department above its postings': [
    {
      'index.html': home,
      'jobs/index.html': plain('Jobs', '<a href="sea/">Sea</a>'),
      'jobs/sea/index.html': plain(
        'Sea',
        'We work at sea: <a href="mender/">Mender</a>, <a href="/jobs/sea/keeper/">Keeper</a>',
      ),
      'jobs/sea/keeper/index.html': plain('Keeper', keeper),
      'jobs/sea/mender/index.html': plain('Mender', mender),
    },
    both.map((one) => one.replace('jobs/', 'jobs/sea/')),
  ],
  'a part in another language than the page around it': [
    {
      'index.html': home,
      'jobs/keeper/index.html': plain('Keeper', keeper),
      'jobs/gardien/index.html': `<!doctype html><html lang="en"><title>Gardien</title><body><main lang="fr"><h1>Gardien</h1><p>${gardien}</p></main></body></html>`,
    },
    [
      'open en Keeper https://lantern.example/jobs/keeper/',
      'open fr Gardien https://lantern.example/jobs/gardien/',
    ],
  ],
  'an article for the posting, and cards for others': [
    {
      'index.html': home,
      'jobs/keeper/index.html': `<!doctype html><html lang="en"><title>Keeper</title><body><article><h1>Keeper</h1><p>${keeper}</p></article><section class="related"><h2>More</h2><article><h3><a href="/jobs/mender/">Mender</a></h3></article><article><h3><a href="/jobs/mender/">Mender too</a></h3></article></section></body></html>`,
      'jobs/mender/index.html': plain('Mender', mender),
    },
    both,
    [`<p>${keeper}</p>`, `<p>${mender}</p>`],
  ],
  'names that are no plain words, and <base>': [
    {
      'index.html': home,
      'jobs/index.html':
        '<!doctype html><html lang="en"><head><title>Jobs</title><base href="/jobs/"></head><body><h1>Jobs</h1><a href="g%C3%A4rtner%20(50%25).html">x</a></body></html>',
      'jobs/gärtner (50%).html': plain('Keeper', keeper),
    },
    ['open en Keeper https://lantern.example/jobs/g%C3%A4rtner%20(50%25).html'],
  ],
  'a language at the end of the name': [
    {
      'index.html': home,
      'jobs/keeper.html': plain('Keeper', keeper),
      'jobs/keeper.fr.html': plain('Gardien', gardien),
    },
    [
      'open en Keeper https://lantern.example/jobs/keeper.html',
      'open fr Gardien https://lantern.example/jobs/keeper.fr.html',
    ],
  ],
  'an address on http, and another host that the site is also reached by': [
    {
      'index.html': home,
      'jobs/keeper/index.html': plain('Keeper', keeper).replace(
        '</head>',
        '<link rel="canonical" href="http://www.lantern.example/jobs/keeper/"></head>',
      ),
      'jobs/mender/index.html': plain('Mender', mender),
    },
    [
      'open en Keeper http://www.lantern.example/jobs/keeper/',
      'open en Mender https://lantern.example/jobs/mender/',
    ],
  ],
  'links to another site that has a page of our name': [
    {
      'index.html': '<!doctype html><title>Lantern</title><p>We keep lights.',
      'jobs/index.html':
        '<!doctype html><html lang="en"><title>Jobs</title><body><h1>Jobs</h1><a href="keeper/">Keeper</a> <a href="https://social.example/jobs/">follow us</a> <a href="https://social.example/lantern/">and us</a></body></html>',
      'jobs/keeper/index.html': plain('Keeper', keeper),
      'jobs/mender/index.html': plain('Mender', mender),
    },
    ['open en Keeper', 'open en Mender'],
  ],
  'an empty page and pieces of pages are none': [
    {
      'index.html': home,
      'jobs/empty.html': '',
      'jobs/piece.html': '<li>A piece of a list</li>',
      'jobs/keeper/index.html': plain('Keeper', keeper),
      'jobs/mender/index.html': plain('Mender', mender),
    },
    both,
  ],
  'pages deeper in one another than any tree': [
    {
      'index.html': home,
      'jobs/keeper/index.html': plain('Keeper', `${'<div>'.repeat(5000)}${keeper}`),
      'jobs/mender/index.html': plain('Mender', mender),
    },
    both,
  ],
};

describe('a page of any shape', () => {
  test.each(Object.entries(shapes))('%s', async (_, [files, postings, texts]) => {
    const found = await collected(files);
    expect(found.postings).toEqual(postings);
    expect(found.texts.sort()).toEqual([...(texts ?? found.texts)].sort());
  });
});

test('a page that is no UTF-8 costs no other, and is said', async () => {
  const folder = writtenSite({
    'index.html': home,
    'jobs/keeper/index.html': plain('Keeper', keeper),
    'jobs/mender/index.html': '',
  });
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${folder}/jobs/mender/index.html`, Buffer.from(plain('Mender', 'caf\xe9'), 'latin1'));
  const { snapshot } = await readSite(folder, '2026-11-22T12:00:00Z');
  expect(snapshot.postings.map(({ title }) => title)).toEqual(['Keeper']);
  expect(snapshot.diagnostics.map(({ code, where }) => `${code} ${where?.file}`)).toContain(
    'file-not-utf8 jobs/mender/index.html',
  );
});

test('a page with the data of several postings: those with pages of their own are read there, others are said', async () => {
  const data = (nodes: readonly object[]) =>
    `<script type="application/ld+json">${JSON.stringify(nodes.map((node) => ({ '@type': 'JobPosting', ...node })))}</script>`;
  const files = {
    'index.html': home,
    'work/index.html': plain('Our work', 'Two places are free.').replace(
      '</head>',
      `${data([
        { title: 'Keeper', url: 'https://lantern.example/work/keeper/' },
        { title: 'Mender', url: 'https://lantern.example/work/mender/' },
      ])}</head>`,
    ),
    'work/keeper/index.html': plain('Keeper', keeper).replace(
      '</head>',
      `${data([{ title: 'Keeper' }])}</head>`,
    ),
    'work/mender/index.html': plain('Mender', mender).replace(
      '</head>',
      `${data([{ title: 'Mender' }])}</head>`,
    ),
  };
  const { postings, codes } = await collected(files);
  expect(postings).toEqual(both.map((one) => one.replace('/jobs/', '/work/')));
  expect(codes.filter((code) => code.startsWith('page-left-out'))).toEqual([]);
  const { 'work/mender/index.html': _, ...without } = files;
  const fewer = await collected(without);
  expect(fewer.postings).toHaveLength(1);
  expect(fewer.codes).toContain('page-left-out work/index.html');
});

test('what Rolecast itself wrote beside a file of records is no site', async () => {
  const exported = {
    'public/index.html': home,
    'public/feeds.opml': '<opml version="2.0"></opml>',
    'public/jobs-list.xml': '<jobs></jobs>',
    'public/en/jobs/keeper/index.html': plain('Keeper', keeper),
  };
  const { postings } = await collected({ 'jobs.csv': 'title,location\nCook,Oslo\n', ...exported });
  expect(postings).toEqual(['open en Cook']);
  const { 'public/feeds.opml': _, ...site } = exported;
  const other = await collected(site);
  expect(other.postings).toEqual(['open en Keeper https://lantern.example/en/jobs/keeper/']);
});
