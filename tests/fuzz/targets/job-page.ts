import assert from 'node:assert/strict';
import { fromHtml } from 'hast-util-from-html';
import { readPage } from '../../../src/sources/jsonld/read-page.ts';
import { readPageText } from '../../../src/text/page-text.ts';
import { elements } from '../../publications/pages/html-page.ts';
import { boardReader } from '../../support/board-reader.ts';
import { jobPage } from '../../support/job-pages.ts';
import { htmlAnswer, job, jobSite, pageWith, siteOf } from '../../support/job-site.ts';
import type { FuzzTarget } from '../fuzz-target.ts';

const place = { id: 'jobs/a/', address: `${jobSite}/jobs/a/`, home: 'lanternworks.example' };
const page = (text: string) => ({ kind: 'sound', text, mediaType: 'text/html' }) as const;

/** Where what a script is depends on the tree around it; and texts that a parser goes through again and again. */
const dependsOnTree =
  /<\/?(?:svg|math|select|template|noscript|frameset|plaintext|b|i|u|a|em|font|code|strong)\b|<!\[CDATA|\0/i;

/** A page is read as a parser reads it, the same each time, and costs no posting but its own. */
export const jobPageRead: FuzzTarget = {
  seeds: [
    pageWith(job('Baker')),
    pageWith({
      '@context': 'https://schema.org',
      '@graph': [job('Baker', { hiringOrganization: { '@id': '#o' } }), { '@id': '#o', name: 'Harbour' }],
    }),
    jobPage({
      head: '<base href="/x/"><meta name="robots" content="noindex"><link rel="canonical" href="/a"><link rel="alternate" hreflang="fr" href="/fr/a">',
      data: [
        job('Baker', { url: '/a/' }),
        job('Cook', { url: '/b/', baseSalary: { currency: 'EUR', value: { value: 20, unitText: 'HOUR' } } }),
      ],
    }),
  ],
  words:
    '<script type="application/ld+json"> </script> <script> <!-- --> <!--<script> </html> <base href= <link rel=canonical href= <meta name=robots content= noindex <textarea> <title> <style> </style> <iframe> <xmp> <body> <html lang= {"@type":"JobPosting"} "@graph": "@id": "@value": [[[[ }}}} "validThrough": "2026-02-30" "url": "javascript:alert(1)" "//" null 1e999 "\\ud800" "__proto__": "jobLocationType":"TELECOMMUTE" schema:'.split(
      ' ',
    ),
  run: async (text) => {
    const once = readPage(page(text), place, undefined);
    assert.deepEqual(readPage(page(text), place, undefined), once);
    assert.deepEqual(JSON.parse(JSON.stringify(once)), once);
    if (!dependsOnTree.test(text)) assert.deepEqual(readPageText(text).data, scriptsIn(text));
    const others = { '/jobs/b/': pageWith(job('Other')) };
    const board = boardReader('jsonld', { sitemap: [`${jobSite}/sitemap.xml`] });
    const snapshot = await board.refresh(
      '2026-11-01T12:00:00Z',
      siteOf({ '/jobs/a/': htmlAnswer(text), ...others }),
    );
    assert.deepEqual(JSON.parse(JSON.stringify(snapshot)), snapshot);
    assert.ok(
      snapshot.postings.some(({ title, status }) => title === 'Other' && status === 'open'),
      'the other page is gone',
    );
  },
};

function scriptsIn(text: string): readonly string[] {
  return elements(fromHtml(text))
    .filter(
      ({ tagName, properties }) =>
        tagName === 'script' && /^\s*application\/ld\+json\s*(?:;|$)/i.test(String(properties['type'])),
    )
    .map(({ children }) => children.map((child) => ('value' in child ? child.value : '')).join(''));
}
