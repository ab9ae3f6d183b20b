/* oxlint-disable vitest/no-conditional-expect, vitest/expect-expect -- what a property says depends on what was generated */
import * as fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test, vi } from 'vitest';
import { catalogAt } from '../../src/model/catalog.ts';
import { editionOf } from '../../src/model/document.ts';
import { epoch, instant } from '../../src/model/instant.ts';
import type { Posting } from '../../src/model/posting.ts';
import * as registry from '../../src/publications/registry.ts';
import { scriptJson } from '../../src/text/script-json.ts';
import { xmlText } from '../../src/text/xml.ts';
import { catalogOf, en, moment, posting, site } from '../fixtures/catalog.ts';
import { entriesByFeedsmith, formats } from '../fixtures/read-feeds.ts';
import { saxText } from '../fixtures/sax-text.ts';
import { documentsHold } from '../fuzz/targets/publications.ts';
import { gatherSite } from '../support/memory-site.ts';
import { address, hostile, text } from './hostile-posting.ts';
import { seed } from './hostile-text.ts';

/** An edition is dear, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 });

/** One language: the others would be rendered in the same way, at three times the cost. */
const english = { ...site, languages: site.languages.slice(0, 1) };
const languages = [{ tag: en, title: 'Jobs' }];

describe('whatever the fields of a posting hold', () => {
  test('every document of every publication is well-formed', () => {
    expect(() =>
      fc.assert(
        fc.property(hostile, (one) => documentsHold(catalogOf([one, posting({ key: 'other' })], english))),
        { seed, numRuns: 25 },
      ),
    ).not.toThrow();
  });

  test('feeds give the same ids and addresses in every format, and the title as it was written', () => {
    fc.assert(
      fc.property(hostile, (one) => {
        const catalog = catalogOf([one]);
        const read = formats.map((format) => entriesByFeedsmith(catalog, format)[0]);
        const ids = new Set(read.map((entry) => entry?.id));
        expect([...ids]).toEqual([one.id]);
        expect(new Set(read.map((entry) => entry?.link)).size).toBe(1);
        const written = xmlText(one.title).replace(/\s+/g, ' ').trim();
        const [, atom, json] = read;
        expect(json?.title ?? '').toBe(written);
        if (atom !== undefined && /^[^<>&]*$/.test(written)) expect(atom.title ?? '').toBe(written);
      }),
      { seed, numRuns: 60 },
    );
  });

  test('the titles of XML feeds read as they were written, by a strict parser', () => {
    fc.assert(
      fc.property(text, (title) => {
        const catalog = catalogOf([posting({ title })]);
        const edition = editionOf(catalog, [registry.rss]);
        const rss = edition.documents.get('/en/rss.xml')?.render(edition) ?? '';
        const written = xmlText(title).replace(/\s+/g, ' ').trim();
        expect(saxText(rss).text).toContain(written);
      }),
      { seed, numRuns: 60 },
    );
  });
});

test('JSON in a script is the same JSON to whoever reads the page', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({
        stringUnit: fc.constantFrom(
          '<',
          '/',
          '!--',
          'script',
          '>',
          '</script>',
          '<!--',
          ']]>',
          '&lt;',
          '\u2028',
          'é',
          '🏮',
          '"',
          '\\',
        ),
      }),
      (value) => {
        const tree = fromHtml(`<script type="application/ld+json">${scriptJson(value)}</script><p>x</p>`, {
          fragment: true,
        });
        const [script, after] = tree.children;
        if (script?.type !== 'element' || after?.type !== 'element')
          throw new Error('the script did not end where it should');
        const [inside] = script.children;
        expect(JSON.parse(inside?.type === 'text' ? inside.value : '')).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
        expect(after.tagName).toBe('p');
      },
    ),
    { seed, numRuns: 300 },
  );
});

describe('whatever a file’s front matter says', () => {
  const names =
    'title date closes updated location remote salary pay hours type term status department team tags categories apply image company id slug url aliases translationKey summary description starts lang draft closed enclosure'.split(
      ' ',
    );
  const value = fc.oneof(
    text,
    fc.array(text, { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('name', 'url', 'min', 'currency', 'country', '__proto__', 'constructor'),
      text,
      { maxKeys: 3 },
    ),
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      '\uD800',
      '../../x',
      '/',
      '.',
      '..',
      'a/b',
      '%',
      'constructor',
      '0000-01-01',
      '9999-12-31',
      '10000-01-01',
      '2026-10-01',
    ),
  );
  const head = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 6, noNullPrototype: true });

  test('it is published well-formed or left out and said, and a good posting beside it stays as it was', async () => {
    const good = '---\ntitle: Lamp fitter\ndate: 2026-10-01\n---\nYou fit lamps.\n';
    const clean = await gatherSite({ files: { 'lamp-fitter.md': good }, configuration: { languages } });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(head, text), { minLength: 1, maxLength: 3 }), async (files) => {
        const others = files.map(([data, body], at) => [
          `job-${at}.md`,
          `${JSON.stringify({ title: `Job ${at}`, ...data })}\n${body}`,
        ]);
        const snapshot = await gatherSite({
          files: { ...Object.fromEntries(others), 'lamp-fitter.md': good },
          configuration: { languages },
        });
        expect(snapshot.postings.filter(({ source }) => source.file === 'lamp-fitter.md')).toEqual(
          clean.postings,
        );
        expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
        documentsHold(catalogAt(epoch(instant('2026-11-22T12:00:00Z')), snapshot));
      }),
      { seed, numRuns: 30 },
    );
  });
});

test('whatever a site is called, every document is well-formed', () => {
  expect(() =>
    fc.assert(
      fc.property(text, address, (name, url) => {
        const own = {
          ...site,
          organization: { name, url, logo: url, sameAs: [url] },
          accent: name,
          hub: url,
          languages: [{ tag: en, title: name, description: name, url }],
        };
        documentsHold(catalogAt(moment, { ...catalogSnapshot([posting()], own) }));
      }),
      { seed, numRuns: 10 },
    ),
  ).not.toThrow();
});

function catalogSnapshot(postings: readonly Posting[], own: typeof site) {
  return { version: 1 as const, site: own, postings, diagnostics: [], sources: [] };
}
