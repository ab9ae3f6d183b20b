import { describe, expect, test } from 'vitest';
import { catalogAt, changedAt, closedAt, type Snapshot } from '../../src/model/catalog.ts';
import { postingEvents } from '../../src/model/events/posting-events.ts';
import { tombstones } from '../../src/publications/feeds/changes/tombstones.ts';
import { language } from '../../src/model/language.ts';
import { gatherSite } from '../support/memory-site.ts';

const en = language('en');
const fr = language('fr');
const end = '2026-06-15T23:59:59Z';
const opening = 'opened 2026-05-01T00:00:00Z';
const keeper = (head: string, text = 'You look after the lamps.') =>
  `---\ntitle: Keeper\ndate: 2026-05-01\n${head}---\n\n${text}\n`;
const french =
  'Vous prenez soin des lampes du port avec nous et aidez les bateaux dans la nuit. Le travail est calme, nous sommes quatre, et vous apprenez chez nous tout ce qui est utile.';

function seen(snapshot: Snapshot, now = '2026-11-22T12:00:00Z') {
  const catalog = catalogAt(Date.parse(now), snapshot);
  return { ...catalog, site: { ...catalog.site, tombstones: true } };
}

describe('a posting that was read after its date had passed', () => {
  const configuration = { prose: { closes: 'publish' as const } };

  test.each<[string, string, string?]>([
    ['by its date', keeper('closes: 2026-06-15\n')],
    [
      'and changed before that',
      keeper('closes: 2026-06-15\nupdated: 2026-06-01\n'),
      'changed 2026-06-01T00:00:00Z',
    ],
    ['and changed after that', keeper('closes: 2026-06-15\nupdated: 2026-07-01\n')],
    ['and says that it is open', keeper('status: open\ncloses: 2026-06-15\n')],
    ['under the name of a flag', keeper('archived: 2026-06-15\n')],
    ['by a line of its text', keeper('', '**Closing date:** 15 June 2026\n\nYou look after the lamps.')],
  ])('is told as closed at that moment: %s', async (_, text, change) => {
    const catalog = seen(await gatherSite({ files: { 'keeper.md': text }, configuration }));
    expect(catalog.closed.map(closedAt)).toEqual([end]);
    expect(postingEvents(catalog, en).map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      `closed ${end}`,
      ...(change === undefined ? [] : [change]),
      opening,
    ]);
    expect(tombstones(catalog, en).map(({ when }) => when)).toEqual([end]);
    expect(changedAt(catalog, en)).toBe(end);
  });

  test.each<[string, string, string]>([
    [
      'by hand before its date',
      keeper('closed: true\ncloses: 2027-06-15\nupdated: 2026-06-01\n'),
      '2026-06-01',
    ],
    ['by its text', keeper('updated: 2026-06-02\n', '**This position has been filled.**'), '2026-06-02'],
  ])('is told when it last changed where that closed it: %s', async (_, text, day) => {
    const catalog = seen(await gatherSite({ files: { 'keeper.md': text } }));
    expect(postingEvents(catalog, en).map(({ at }) => at.slice(0, 10))).toEqual([day, '2026-05-01']);
  });

  test('takes its translations with it at that moment', async () => {
    const files = {
      'keeper.md': keeper('closes: 2026-06-15\n'),
      'keeper.fr.md': `---\ntitle: Gardien\ndate: 2026-05-01\n---\n\n${french}\n`,
    };
    const catalog = seen(await gatherSite({ files }));
    expect(postingEvents(catalog, fr).map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      `closed ${end}`,
      opening,
    ]);
    expect(changedAt(catalog, fr)).toBe(end);
  });

  test('says the same as one that closed since it was read', async () => {
    const files = { 'keeper.md': keeper('status: open\ncloses: 2026-06-15\nupdated: 2026-06-01\n') };
    const before = await gatherSite({ files, now: '2026-06-10T12:00:00Z' });
    const after = await gatherSite({ files, previous: before });
    const told = (snapshot: Snapshot) => postingEvents(seen(snapshot), en).map(({ kind, at }) => [kind, at]);
    expect(told(after)).toEqual(told(before));
  });
});
