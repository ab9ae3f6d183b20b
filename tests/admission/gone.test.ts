import { describe, expect, test } from 'vitest';
import { ledgerMemory } from '../../src/admission/ledger/ledger-memory.ts';
import { ledgerText, noContent, parseLedger } from '../../src/admission/ledger/ledger-text.ts';
import { type Catalog, catalogAt, changedAt } from '../../src/model/catalog.ts';
import { editionOf } from '../../src/model/document.ts';
import { language } from '../../src/model/language.ts';
import { unownedTag } from '../../src/model/site.ts';
import { postingEvents } from '../../src/model/events/posting-events.ts';
import { changes } from '../../src/publications/feeds/changes/changes.ts';
import { tombstones } from '../../src/publications/feeds/changes/tombstones.ts';
import { changesEntries } from '../support/changes-entries.ts';
import { gatherSite, type MemorySite } from '../support/memory-site.ts';

const en = language('en');
const day = (of: number) => `2026-11-${String(of).padStart(2, '0')}T12:00:00Z`;

/** A folder on a day of November: the front matter of each file. */
type Reading = readonly [on: number, heads: Readonly<Record<string, string>>, more?: Partial<MemorySite>];

const keeper = 'title: Keeper\ndate: 2026-11-01';
const cook = 'title: Cook\ndate: 2026-11-01';

/** The catalog after each reading, each by a process of its own that knows of the others by the ledger's text alone. */
async function readThrough(readings: readonly Reading[]): Promise<readonly Catalog[]> {
  let content = noContent;
  const catalogs: Catalog[] = [];
  for (const [on, heads, more] of readings) {
    const now = Date.parse(day(on));
    const ledger = ledgerMemory(content, () => now);
    const texts = Object.entries(heads).map(
      ([file, head]) => [file, `---\n${head}\n---\nSomebody works here: ${head.slice(0, 12)}.\n`] as const,
    );
    const site = { files: Object.fromEntries(texts), now: day(on), ledger, ...more };
    catalogs.push(catalogAt(now, await gatherSite(site)));
    content = parseLedger(ledgerText(ledger.mergedInto(content))).content;
  }
  return catalogs;
}

const toldOf = (catalog: Catalog | undefined, of = en) =>
  catalog &&
  postingEvents(catalog, of)
    .map(({ kind, at, title }) => `${at.slice(5, 13)} ${kind}: ${title}`)
    .toReversed();

/** The same folder, and not the same source. */
const elsewhere = { type: 'markdown', path: '.', links: 'here', input: 'another' } as const;

/** A site that says no domain: its ids may be those of any other. */
const unowned = { configuration: { tag: unownedTag } };
const elsewhereUnowned = { ...unowned, place: 'another folder' };

const opened = ['11-01T00 opened: Cook', '11-01T00 opened: Keeper'];
const both = { 'keeper.md': keeper, 'cook.md': cook };

describe('what no source has any more', () => {
  test.each<[string, readonly Reading[], readonly string[]]>([
    [
      'has closed when it was missed first, and its opening stays told',
      [
        [2, both],
        [5, { 'cook.md': cook }],
      ],
      [...opened, '11-05T12 closed: Keeper'],
    ],
    [
      'is told once, whatever is read afterwards',
      [
        [2, both],
        [5, { 'cook.md': cook }],
        [7, { 'cook.md': cook }],
        [9, { 'cook.md': cook }],
      ],
      [...opened, '11-05T12 closed: Keeper'],
    ],
    [
      'is told as closed too where it is a draft again',
      [
        [2, both],
        [5, { 'cook.md': cook, 'keeper.md': `${keeper}\ndraft: true` }],
      ],
      [...opened, '11-05T12 closed: Keeper'],
    ],
    [
      'was told as closed already where it said so itself',
      [
        [2, both],
        [5, { 'cook.md': cook, 'keeper.md': `${keeper}\nclosed: true` }],
        [7, { 'cook.md': cook }],
      ],
      [...opened, '11-05T12 closed: Keeper'],
    ],
    [
      'opens again when it comes back',
      [
        [2, both],
        [5, { 'cook.md': cook }],
        [7, both],
      ],
      [...opened, '11-05T12 closed: Keeper', '11-07T12 opened: Keeper'],
    ],
    [
      'was renamed where its title is seen for the first time under another name: no closing is told',
      [
        [2, both],
        [5, { 'cook.md': cook, 'light.md': keeper }],
        [7, { 'cook.md': cook, 'light.md': keeper }],
      ],
      ['11-01T00 opened: Cook', '11-01T00 opened: Keeper', '11-01T00 opened: Keeper'],
    ],
    [
      'has closed where another of its title was there before',
      [
        [2, { ...both, 'light.md': keeper }],
        [5, { 'cook.md': cook, 'light.md': keeper }],
      ],
      [
        '11-01T00 opened: Cook',
        '11-01T00 opened: Keeper',
        '11-01T00 opened: Keeper',
        '11-05T12 closed: Keeper',
      ],
    ],
    [
      'is not told as closed while something cannot be read, and is when all can',
      [
        [2, { ...both, 'smith.md': cook.replace('Cook', 'Smith') }],
        [5, { 'cook.md': cook, 'smith.md': 'title: [Smith' }],
        [7, { 'cook.md': cook, 'smith.md': cook.replace('Cook', 'Smith') }],
      ],
      [...opened, '11-01T00 opened: Smith', '11-07T12 closed: Keeper'],
    ],
    [
      'is not told as closed where the whole folder cannot be read',
      [
        [2, both],
        [5, both, { broken: true }],
      ],
      opened,
    ],
    [
      'is not told as closed by a reading of something else',
      [
        [2, both],
        [
          5,
          { 'a/cook.md': cook },
          { configuration: { sources: [{ type: 'markdown', path: 'a', links: 'here' }] } },
        ],
        [7, both],
      ],
      opened,
    ],
    [
      'has closed where what is read was changed before, and it was read since',
      [
        [2, both],
        [5, both, { configuration: { sources: [elsewhere] } }],
        [7, { 'cook.md': cook }, { configuration: { sources: [elsewhere] } }],
        [9, { 'cook.md': cook }, { configuration: { sources: [elsewhere] } }],
      ],
      [...opened, '11-07T12 closed: Keeper'],
    ],
    [
      'has closed where the site got another folder at the same reading, and what closed before stays told',
      [
        [2, { ...both, 'smith.md': cook.replace('Cook', 'Smith') }],
        [4, both],
        [5, { 'cook.md': cook }, { place: 'another folder' }],
      ],
      [...opened, '11-01T00 opened: Smith', '11-04T12 closed: Smith', '11-05T12 closed: Keeper'],
    ],
    [
      'is not told as closed where what is read changed at the same reading, and stays told',
      [
        [2, { ...both, 'smith.md': cook.replace('Cook', 'Smith') }],
        [4, both],
        [5, { 'cook.md': cook }, { configuration: { sources: [elsewhere] } }],
        [7, { 'cook.md': cook }, { configuration: { sources: [elsewhere] } }],
      ],
      [...opened, '11-01T00 opened: Smith', '11-04T12 closed: Smith'],
    ],
    [
      'is told by what another source with more postings came to, and so is all that was told before',
      [
        [2, both],
        [3, { 'cook.md': cook }],
        [
          5,
          {
            ...Object.fromEntries(
              ['a', 'b', 'c', 'd'].map((name) => [`${name}.md`, cook.replace('Cook', name)]),
            ),
            'cook.md': cook,
          },
          { place: 'with another source' },
        ],
      ],
      [
        '11-01T00 opened: Cook',
        '11-01T00 opened: Keeper',
        '11-01T00 opened: a',
        '11-01T00 opened: b',
        '11-01T00 opened: c',
        '11-01T00 opened: d',
        '11-03T12 closed: Keeper',
      ],
    ],
    [
      'is not told by a site that shares the ledger and little else',
      [
        [2, both],
        [
          5,
          Object.fromEntries(['cook', 'a', 'b'].map((name) => [`${name}.md`, cook.replace('Cook', name)])),
          { place: 'another site' },
        ],
      ],
      ['11-01T00 opened: a', '11-01T00 opened: b', '11-01T00 opened: cook'],
    ],
    [
      'is nothing to tell of where it was closed when it was seen first',
      [
        [2, { 'cook.md': cook, 'keeper.md': `${keeper}\nclosed: true` }],
        [5, { 'cook.md': cook }],
      ],
      ['11-01T00 opened: Cook'],
    ],
    [
      'goes on from the folder before where nobody owns the ids, and most texts are the same',
      [
        [2, { ...both, 'smith.md': cook.replace('Cook', 'Smith') }, unowned],
        [5, both, elsewhereUnowned],
      ],
      [...opened, '11-01T00 opened: Smith', '11-05T12 closed: Smith'],
    ],
    [
      'is not told of where it was in another site of the same file names, and nobody owns the ids',
      [
        [2, { ...both, 'secret.md': cook.replace('Cook', 'Secret') }, unowned],
        [
          5,
          { 'keeper.md': keeper.replace('Keeper', 'Guard'), 'cook.md': cook.replace('Cook', 'Baker') },
          elsewhereUnowned,
        ],
      ],
      ['11-01T00 opened: Baker', '11-01T00 opened: Guard'],
    ],
    [
      'is not told of where two sites have one posting of three in common, and nobody owns the ids',
      [
        [2, { ...both, 'secret.md': cook.replace('Cook', 'Secret') }, unowned],
        [5, { 'cook.md': cook, 'keeper.md': keeper.replace('Keeper', 'Guard') }, elsewhereUnowned],
      ],
      ['11-01T00 opened: Cook', '11-01T00 opened: Guard'],
    ],
  ])('%s', async (_case, readings, expected) => {
    const catalogs = await readThrough(readings);
    expect(toldOf(catalogs.at(-1))?.toSorted()).toEqual(expected.toSorted());
    if (readings.some(([, , more]) => more !== undefined)) return;
    const last = changesEntries(catalogs.at(-1) as Catalog);
    for (const catalog of catalogs) expect(last).toMatchObject(changesEntries(catalog));
  });

  test.each<[string, string, Partial<MemorySite>, string]>([
    ['its own, where another site has the same file', 'Baker', elsewhereUnowned, '2026-11-05'],
    ['that of the folder which it is a copy of', 'Cook', elsewhereUnowned, '2026-11-02'],
    ['the one before, where its text is another', 'Baker', unowned, '2026-11-02'],
  ])(
    'the first day of what nobody dates and whose id nobody owns is %s',
    async (_case, title, more, first) => {
      const catalogs = await readThrough([
        [2, { 'cook.md': 'title: Cook' }, unowned],
        [5, { 'cook.md': `title: ${title}` }, more],
      ]);
      expect(catalogs.map(({ open }) => open[0]?.opens?.slice(0, 10))).toEqual(['2026-11-02', first]);
    },
  );

  test('an id that nobody owns is not taken over from another site by an address', async () => {
    const at = (title: string) => `title: ${title}\nurl: /jobs/one/`;
    const catalogs = await readThrough([
      [2, { 'a.md': at('Cook') }, unowned],
      [3, { 'b.md': at('Cook') }, unowned],
      [5, { 'b.md': at('Baker') }, elsewhereUnowned],
    ]);
    expect(catalogs.map(({ open }) => open[0]?.id.slice(-4))).toEqual(['en/a', 'en/a', 'en/b']);
  });

  const sourceAt = (url: string) => ({ type: 'markdown', path: '.', links: 'there', url }) as const;

  test('stays told to the byte, whatever is edited, renamed, moved, closed, deleted, or said otherwise of the whole site', async () => {
    const there = (path: string, organization: string) => ({
      configuration: {
        sources: [sourceAt(`https://lanternworks.example${path}`)],
        organization: { name: organization },
      },
    });
    const before = there('/jobs/', 'Lanternworks');
    const after = there('/careers/', 'Lanternworks & Sons');
    const catalogs = await readThrough([
      [2, both, before],
      [
        3,
        { ...both, 'keeper.md': `${keeper.replace('Keeper', 'Head keeper')}\nsummary: You keep it.` },
        before,
      ],
      [4, { ...both, 'keeper.md': `${keeper}\nclosed: true` }, before],
      [5, both, before],
      [6, both, after],
      [7, { 'keeper.md': keeper }, after],
      [8, { 'cook.md': `${cook}\norganization: Tower & Co` }, after],
      [9, { 'cook.md': `${cook}\norganization: Tower & Co\nexpires: 2026-11-08` }, after],
    ]);
    for (const site of [undefined, 'own pages'] as const) {
      const entries = catalogs.map((catalog) => changesEntries(catalog, site));
      expect(Object.keys(entries.at(-1) ?? {})).toHaveLength(3 * 9);
      for (const [index, now] of entries.entries()) expect(now).toMatchObject(entries[index - 1] ?? {});
    }
  });

  test('leads to where the site is now, where it has another domain', async () => {
    const at = (url: string) => ({
      configuration: { sources: [sourceAt(url)] },
    });
    const [, after] = await readThrough([
      [2, both, at('http://localhost:1313/')],
      [5, { ...both, 'cook.md': `${cook}\nclosed: true` }, at('https://lanternworks.example/')],
    ]);
    const text = JSON.stringify(changesEntries(after as Catalog, 'own pages'));
    expect(text).toContain('https://lanternworks.example/keeper/');
    expect(text).not.toContain('localhost');
  });

  test('is told in its own language alone', async () => {
    const [, after] = await readThrough([
      [2, { ...both, 'keeper.fr.md': 'title: Gardien\ndate: 2026-11-01' }],
      [5, both],
    ]);
    expect(toldOf(after, language('fr'))).toEqual(['11-01T00 opened: Gardien', '11-05T12 closed: Gardien']);
    expect(toldOf(after)?.join()).not.toContain('closed');
  });

  test('leads to the list, says that it is closed, has a tombstone, and dates the feed', async () => {
    const [, after] = await readThrough([
      [2, both],
      [5, { 'cook.md': cook }],
    ]);
    if (after === undefined) throw new Error('nothing was read');
    const edition = editionOf(after, [changes]);
    const feed = JSON.parse(edition.documents.get('/en/changes/feed.json')?.render(edition) ?? '') as {
      readonly items: readonly Record<string, unknown>[];
    };
    const id = 'tag:lanternworks.example,2026:en/keeper';
    expect(feed.items[0]).toMatchObject({
      id: `${id}/closed/${day(5)}`,
      url: 'https://jobs.lanternworks.example/en/',
      title: 'Closed: Keeper',
      content_html: expect.stringContaining('This position is closed') as string,
      tags: ['closed'],
    });
    // Its earlier entries too: one element less is a new article to who digests the whole.
    const hiring = [{ name: after.site.organization.name }];
    expect(feed.items.map(({ authors }) => authors)).toMatchObject([hiring, hiring, hiring]);
    const site = { ...after.site, tombstones: true };
    expect(tombstones({ ...after, site }, en)).toEqual([{ ref: id, when: day(5) }]);
    expect([changedAt(after, en), changedAt(after, language('fr'))]).toEqual([day(5), undefined]);
  });
});
