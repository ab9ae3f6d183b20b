import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/model/document.ts';
import { instant } from '../../../src/model/instant.ts';
import type { Posting } from '../../../src/model/posting.ts';
import type { Site } from '../../../src/model/site.ts';
import * as publications from '../../../src/publications/registry.ts';
import { catalogOf, fr, posting, postings, site } from '../../fixtures/catalog.ts';
import { parseXml, isElement } from '../../../src/text/xml.ts';

const wanted: Site = { ...site, tombstones: true };

function feed(given: readonly Posting[], own: Site, path = '/en/atom.xml'): string {
  const edition = editionOf(catalogOf(given, own), Object.values(publications));
  return edition.documents.get(path)?.render(edition) ?? '';
}

const tombstones = (text: string) =>
  parseXml(text)
    .children.filter((node) => isElement(node, 'at:deleted-entry'))
    .map(({ attributes }) => [attributes['ref'], attributes['when']]);

const closing = (key: string, closes: string) => posting({ key, closes: instant(closes) });

describe('an Atom feed whose site wants it', () => {
  test('names what closed, with the id that its entry had, newest first', () => {
    const text = feed(postings, wanted);
    expect(tombstones(text)).toEqual([
      ['tag:lanternworks.example,2024:wick-trimmer.en', '2026-11-15T23:59:59Z'],
      ['tag:lanternworks.example,2024:night-watch.en', '2026-08-19T11:00:00Z'],
    ]);
    expect(text).toContain(' xmlns:at="http://purl.org/atompub/tombstones/1.0"');
  });

  test('has the same entries, and nothing else is another', () => {
    const [without, withThem] = [feed(postings, site), feed(postings, wanted)];
    expect(parseAtomFeed(withThem).entries).toEqual(parseAtomFeed(without).entries);
    const stripped = withThem
      .replace(/<at:deleted-entry [^>]*\/>/g, '')
      .replace(/ xmlns:at="[^"]*"/, '')
      .replaceAll(/>\s+</g, '><');
    expect(stripped).toBe(without.replaceAll(/>\s+</g, '><'));
  });

  test('names no more than it holds entries, and on its first page only', () => {
    const many = [
      ...['a', 'b', 'c'].map((key) => posting({ key })),
      closing('old', '2026-10-10T00:00:00Z'),
      closing('older', '2026-10-09T00:00:00Z'),
      closing('oldest', '2026-10-08T00:00:00Z'),
    ];
    const few = { ...wanted, feedEntries: 2 };
    expect(tombstones(feed(many, few)).map(([ref]) => ref)).toEqual([
      'tag:lanternworks.example,2024:old.en',
      'tag:lanternworks.example,2024:older.en',
    ]);
    expect(tombstones(feed(many, few, '/en/atom-2.xml'))).toEqual([]);
  });

  test('names neither what nobody can date, nor what is of another language, nor what is not open yet', () => {
    const given = [
      posting({ key: 'undated', status: 'closed', facts: { opens: { from: 'ledger' } } }),
      posting({ key: 'elsewhere', language: fr, closes: instant('2026-10-10T00:00:00Z') }),
      posting({ key: 'later', status: 'scheduled', opens: instant('2027-01-01T00:00:00Z') }),
    ];
    expect(feed(given, wanted)).not.toContain('at:');
  });
});

test.each(['/en/rss.xml', '/en/feed.json', '/en/changes/atom.xml'])(
  '%s is the same whether the site wants it or not',
  (path) => {
    expect(feed(postings, wanted, path)).toBe(feed(postings, site, path));
  },
);

test('nothing is said of it where the site does not want it', () => {
  expect(feed(postings, site)).not.toContain('deleted-entry');
});
