import { describe, expect, test } from 'vitest';
import { ledgerMemory } from '../../src/admission/ledger/ledger-memory.ts';
import { ledgerText, noContent, parseLedger } from '../../src/admission/ledger/ledger-text.ts';
import { catalogAt } from '../../src/model/catalog.ts';
import { language } from '../../src/model/language.ts';
import { postingEvents } from '../../src/model/events/posting-events.ts';
import { tombstones } from '../../src/publications/feeds/changes/tombstones.ts';
import { changesEntries } from '../support/changes-entries.ts';
import { gatherSite, type MemorySite } from '../support/memory-site.ts';

const en = language('en');

/** What a reading on a day of November finds; with `changed`, in a commit of that day at nine. */
interface Reading {
  readonly on: number;
  readonly head: string;
  readonly title?: string;
  readonly text?: string;
  readonly changed?: number;
  /** The copy of the site that is read. */
  readonly place?: string;
}

const day = (of: number, hour = '12') => `2026-11-${String(of).padStart(2, '0')}T${hour}:00:00Z`;

interface Told {
  /** Oldest first. */
  readonly events: readonly string[];
  /** As they are published. */
  readonly entries: Readonly<Record<string, string>>;
}

/** What is told after each reading: each by a process of its own that knows of the others by the ledger alone. */
async function toldThrough(readings: readonly Reading[]): Promise<readonly Told[]> {
  let content = noContent;
  const told: Told[] = [];
  for (const {
    on,
    head,
    title = 'Keeper',
    text = 'You keep the light.',
    changed,
    place = 'one',
  } of readings) {
    const now = day(on);
    // The clock goes on while a site is read.
    let asked = 0;
    const ledger = ledgerMemory(content, () => Date.parse(now) + 400 * asked++);
    const site: MemorySite = {
      files: { 'keeper.md': `---\ntitle: ${title}\n${head}\n---\n${text}\n` },
      history:
        changed === undefined ? {} : { 'keeper.md': { added: day(1, '09'), changed: day(changed, '09') } },
      now,
      ledger,
      place,
    };
    const catalog = catalogAt(Date.parse(now), await gatherSite(site));
    const events = postingEvents(catalog, en)
      .map(({ kind, at, title: then }) => `${at.slice(5, 13)} ${kind}: ${then}`)
      .toReversed();
    told.push({ events, entries: changesEntries(catalog) });
    content = parseLedger(ledgerText(ledger.mergedInto(content))).content;
  }
  return told;
}

describe('what happened is told once, with its moment, and stays told', () => {
  test.each<[string, readonly Reading[], readonly string[]]>([
    [
      'an opening, when the job closed since',
      [
        { on: 2, head: 'date: 2026-11-01' },
        { on: 5, head: 'date: 2026-11-01\nclosed: true' },
      ],
      ['11-01T00 opened: Keeper', '11-05T12 closed: Keeper'],
    ],
    [
      'no change by the commit that adds a file after its date',
      [
        { on: 2, head: 'date: 2026-10-30', changed: 1 },
        { on: 5, head: 'date: 2026-10-30', changed: 1 },
      ],
      ['10-30T00 opened: Keeper'],
    ],
    [
      'a closing by its date',
      [
        { on: 2, head: 'date: 2026-11-01\ncloses: 2026-11-03' },
        { on: 5, head: 'date: 2026-11-01\ncloses: 2026-11-03' },
      ],
      ['11-01T00 opened: Keeper', '11-03T23 closed: Keeper'],
    ],
    [
      'every change, and not only the last',
      [
        { on: 2, head: '', changed: 1 },
        { on: 3, head: '', title: 'Night keeper', changed: 3 },
        { on: 5, head: '', title: 'Light keeper', changed: 5 },
      ],
      ['11-01T09 opened: Keeper', '11-03T09 changed: Night keeper', '11-05T09 changed: Light keeper'],
    ],
    [
      'a closing that is edited afterwards, as when it closed',
      [
        { on: 2, head: '', changed: 1 },
        { on: 3, head: 'closed: true', changed: 3 },
        { on: 5, head: 'closed: true\nweight: 1', changed: 5 },
      ],
      ['11-01T09 opened: Keeper', '11-03T09 closed: Keeper'],
    ],
    [
      'a job that opens again, and closes again',
      [
        { on: 2, head: '', changed: 1 },
        { on: 3, head: 'closed: true', changed: 3 },
        { on: 5, head: '', changed: 5 },
        { on: 7, head: '', changed: 5 },
        { on: 9, head: 'closed: true', changed: 9 },
      ],
      [
        '11-01T09 opened: Keeper',
        '11-03T09 closed: Keeper',
        '11-05T09 opened: Keeper',
        '11-09T09 closed: Keeper',
      ],
    ],
    [
      'a closing by a date that passed before the job is put off again, and that it opened again',
      [
        { on: 2, head: 'date: 2026-11-01\ncloses: 2026-11-03' },
        { on: 5, head: 'date: 2026-11-01\ncloses: 2026-12-24' },
        { on: 6, head: 'date: 2026-11-01\ncloses: 2026-12-24' },
      ],
      ['11-01T00 opened: Keeper', '11-03T23 closed: Keeper', '11-05T12 opened: Keeper'],
    ],
    [
      'no closing by a date that was put off before it passed',
      [
        { on: 2, head: 'date: 2026-11-01\ncloses: 2026-11-07' },
        { on: 5, head: 'date: 2026-11-01\ncloses: 2026-12-24' },
        { on: 9, head: 'date: 2026-11-01\ncloses: 2026-12-24' },
      ],
      ['11-01T00 opened: Keeper', '11-05T12 changed: Keeper'],
    ],
    [
      'a closing of what is dated into the future, and its opening on that day',
      [
        { on: 2, head: 'date: 2026-11-01' },
        { on: 5, head: 'date: 2026-11-08' },
        { on: 9, head: 'date: 2026-11-08' },
        { on: 10, head: 'date: 2026-11-08' },
      ],
      ['11-01T00 opened: Keeper', '11-05T12 closed: Keeper', '11-08T00 opened: Keeper'],
    ],
    [
      'a change that comes with a new date of the job',
      [
        { on: 5, head: 'date: 2026-11-01' },
        { on: 9, head: 'date: 2026-11-08', title: 'Night keeper' },
        { on: 10, head: 'date: 2026-11-08', title: 'Night keeper' },
      ],
      ['11-01T00 opened: Keeper', '11-08T00 changed: Night keeper'],
    ],
    [
      'one change, in whatever zone its moment is written',
      [
        { on: 5, head: 'date: 2026-11-01\nupdated: 2026-11-04T12:00:00+01:00' },
        { on: 6, head: 'date: 2026-11-01\nupdated: 2026-11-04T11:00:00Z' },
      ],
      ['11-01T00 opened: Keeper', '11-04T12 changed: Keeper'],
    ],
    [
      'nothing that is dated by a moment to come, but what changed meanwhile',
      [
        { on: 5, head: 'date: 2026-11-01\nupdated: 2026-12-24' },
        { on: 6, head: 'date: 2026-11-01\nupdated: 2026-12-24', title: 'Night keeper' },
        { on: 7, head: 'date: 2026-11-01\nupdated: 2026-12-24', title: 'Night keeper' },
      ],
      ['11-01T00 opened: Keeper', '11-06T12 changed: Night keeper'],
    ],
    [
      'the same where nothing but the ledger knows when',
      [
        { on: 2, head: 'date: 2026-11-01' },
        { on: 3, head: 'date: 2026-11-01\nclosed: true' },
        { on: 5, head: 'date: 2026-11-01' },
      ],
      ['11-01T00 opened: Keeper', '11-03T12 closed: Keeper', '11-05T12 opened: Keeper'],
    ],
    [
      'an opening whose day was put right, as it was told',
      [
        { on: 2, head: 'date: 2026-11-01' },
        { on: 3, head: 'date: 2026-10-28' },
      ],
      ['11-01T00 opened: Keeper'],
    ],
    [
      'the text of a dated posting that is edited where no git is, when that was seen first',
      [
        { on: 2, head: 'date: 2026-11-01' },
        { on: 3, head: 'date: 2026-11-01', text: 'You keep two lights.' },
        { on: 5, head: 'date: 2026-11-01', text: 'You keep two lights.' },
      ],
      ['11-01T00 opened: Keeper', '11-03T12 changed: Keeper'],
    ],
    [
      'what its keys say, in the same way',
      [
        { on: 2, head: 'date: 2026-11-01\nsalary: EUR 40000 per year' },
        { on: 3, head: 'date: 2026-11-01\nsalary: EUR 45000 per year' },
      ],
      ['11-01T00 opened: Keeper', '11-03T12 changed: Keeper'],
    ],
    [
      'nothing where only keys changed that say nothing of the job',
      [
        { on: 2, head: 'date: 2026-11-01\nweight: 1' },
        { on: 3, head: 'date: 2026-11-01\nweight: 2\nviews: 812' },
      ],
      ['11-01T00 opened: Keeper'],
    ],
    [
      'nothing where a build wrote other tokens into its HTML',
      [
        { on: 2, head: 'date: 2026-11-01', text: '<p data-build="1">You keep the light.</p>' },
        { on: 3, head: 'date: 2026-11-01', text: '<p data-build="2">You keep the light.</p>' },
      ],
      ['11-01T00 opened: Keeper'],
    ],
    [
      'an edit that is dated beside it, by that date',
      [
        { on: 5, head: 'date: 2026-11-01' },
        { on: 9, head: 'date: 2026-11-01\nupdated: 2026-11-07', text: 'You keep two lights.' },
      ],
      ['11-01T00 opened: Keeper', '11-07T00 changed: Keeper'],
    ],
    [
      'an edit under a date that was told already, when it was seen first',
      [
        { on: 5, head: 'date: 2026-11-01\nupdated: 2026-11-03' },
        { on: 9, head: 'date: 2026-11-01\nupdated: 2026-11-03', text: 'You keep two lights.' },
        { on: 11, head: 'date: 2026-11-01\nupdated: 2026-11-03', text: 'You keep two lights.' },
      ],
      ['11-01T00 opened: Keeper', '11-03T00 changed: Keeper', '11-09T12 changed: Keeper'],
    ],
    [
      'an edit that is seen first and committed later, once',
      [
        { on: 2, head: '', changed: 1 },
        { on: 5, head: '', changed: 1, text: 'You keep two lights.' },
        { on: 7, head: '', changed: 6, text: 'You keep two lights.' },
        { on: 9, head: '', changed: 8, text: 'You keep three lights.' },
      ],
      ['11-01T09 opened: Keeper', '11-05T12 changed: Keeper', '11-08T09 changed: Keeper'],
    ],
    [
      'an edit that is taken back, as a change of its own',
      [
        { on: 2, head: 'date: 2026-11-01' },
        { on: 5, head: 'date: 2026-11-01', text: 'You keep two lights.' },
        { on: 7, head: 'date: 2026-11-01' },
      ],
      ['11-01T00 opened: Keeper', '11-05T12 changed: Keeper', '11-07T12 changed: Keeper'],
    ],
    [
      'a posting that nobody dated, and its edit, when each was seen first',
      [
        { on: 2, head: '' },
        { on: 5, head: '', text: 'You keep two lights.' },
      ],
      ['11-02T12 opened: Keeper', '11-05T12 changed: Keeper'],
    ],
    [
      'a closing, and not when it was edited before',
      [
        { on: 2, head: 'date: 2026-11-01' },
        { on: 3, head: 'date: 2026-11-01', text: 'You keep two lights.' },
        { on: 5, head: 'date: 2026-11-01\nclosed: true', text: 'You keep two lights.' },
        { on: 7, head: 'date: 2026-11-01', text: 'You keep two lights.' },
      ],
      [
        '11-01T00 opened: Keeper',
        '11-03T12 changed: Keeper',
        '11-05T12 closed: Keeper',
        '11-07T12 opened: Keeper',
      ],
    ],
    [
      'nothing of what another copy of the site says',
      [
        { on: 2, head: 'date: 2026-11-01' },
        { on: 3, head: 'date: 2026-11-01', place: 'another' },
        { on: 4, head: 'date: 2026-11-01', place: 'another', text: 'You keep two lights.' },
        { on: 5, head: 'date: 2026-11-01' },
        { on: 6, head: 'date: 2026-11-01\nclosed: true', place: 'another' },
        { on: 7, head: 'date: 2026-11-01' },
      ],
      ['11-01T00 opened: Keeper'],
    ],
    [
      'all that was told of a site that has another folder now',
      [
        { on: 2, head: 'date: 2026-11-01' },
        { on: 3, head: 'date: 2026-11-01\nclosed: true' },
        { on: 5, head: 'date: 2026-11-01', place: 'another' },
      ],
      ['11-01T00 opened: Keeper', '11-03T12 closed: Keeper', '11-05T12 opened: Keeper'],
    ],
    [
      'a commit of a clock that runs ahead, when it was seen first; and nothing of it when it is put right',
      [
        { on: 2, head: '', changed: 1 },
        { on: 5, head: '', changed: 28, text: 'You keep two lights.' },
        { on: 7, head: '', changed: 5, text: 'You keep two lights.' },
      ],
      ['11-01T09 opened: Keeper', '11-05T12 changed: Keeper'],
    ],
    [
      'no closing of what was closed when it was seen first',
      [
        { on: 2, head: 'date: 2026-11-01\nclosed: true' },
        { on: 3, head: 'date: 2026-11-01\nclosed: true' },
      ],
      [],
    ],
    [
      'nothing of what has not begun',
      [
        { on: 2, head: 'date: 2026-11-20' },
        { on: 3, head: 'date: 2026-11-20' },
      ],
      [],
    ],
  ])('%s', async (_case, readings, expected) => {
    const told = await toldThrough(readings);
    expect(told.at(-1)?.events).toEqual(expected);
    for (const [index, { entries }] of told.entries()) {
      const isHere = (at: number) => at < index && readings[at]?.place === readings[index]?.place;
      expect(entries).toMatchObject(told.findLast((_, at) => isHere(at))?.entries ?? {});
    }
  });

  test('no more is remembered of one posting than thirty events, and the last ones stay', async () => {
    const readings = Array.from({ length: 25 }, (_, index) => index + 2).flatMap((on): Reading[] => [
      { on, head: `date: 2026-11-01\nclosed: ${String(on % 2 === 1)}` },
      { on, head: 'date: 2026-11-01\nclosed: true' },
    ]);
    const told = await toldThrough(readings);
    expect(told.at(-1)?.events).toHaveLength(26);
    const more = await toldThrough([
      ...readings,
      ...readings.map(({ on, head }) => ({ on: 27, head: `${head}\nweight: ${String(on)}` })),
    ]);
    expect(more.at(-1)?.events).toHaveLength(30);
    expect(more.at(-1)?.events.at(-1)).toContain('11-27');
  });
});

test('a tombstone stands for the last closing of what is closed now', async () => {
  const readings = [
    { on: 2, head: '' },
    { on: 3, head: 'closed: true' },
    { on: 5, head: '' },
    { on: 9, head: 'closed: true' },
  ];
  const seen = async (upTo: number) => {
    let content = noContent;
    let catalog;
    for (const { on, head } of readings.slice(0, upTo)) {
      const ledger = ledgerMemory(content, () => Date.parse(day(on)));
      const files = {
        'keeper.md': `---\ntitle: Keeper\ndate: 2026-11-01\n${head}\n---\nYou keep the light.\n`,
      };
      catalog = catalogAt(Date.parse(day(on)), await gatherSite({ files, now: day(on), ledger }));
      content = ledger.mergedInto(content);
    }
    if (catalog === undefined) return [];
    return tombstones({ ...catalog, site: { ...catalog.site, tombstones: true } }, en).map(
      ({ when }) => when,
    );
  };
  expect([await seen(2), await seen(3), await seen(4)]).toEqual([[day(3)], [], [day(9)]]);
});

test('a file that is renamed, and not committed yet, keeps the moment that its posting opened', async () => {
  const head = '---\ntitle: Keeper\nslug: light-keeper\n---\nYou keep the light.\n';
  let content = noContent;
  const opened: string[] = [];
  for (const [file, on, isCommitted] of [
    ['keeper.md', 3, true],
    ['tower.md', 5, false],
    ['tower.md', 7, true],
  ] as const) {
    const ledger = ledgerMemory(content, () => Date.parse(day(on)));
    const history = isCommitted ? { [file]: { added: day(1, '09'), changed: day(1, '09') } } : {};
    const { postings } = await gatherSite({
      files: { [file]: head },
      history,
      now: day(on),
      ledger,
      place: 'one',
    });
    opened.push(...postings.map(({ id, opens }) => `${id} ${opens}`));
    content = ledger.mergedInto(content);
  }
  expect(new Set(opened).size).toBe(1);
  expect(opened).toHaveLength(3);
});
