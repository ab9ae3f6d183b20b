import { expect, test } from 'vitest';
import { instant } from '../../../src/model/instant.ts';
import { language } from '../../../src/model/language.ts';
import { settleAbsence } from '../../../src/sources/boards/kit/keeping/absence.ts';
import type { ListedPosting } from '../../../src/sources/boards/kit/board.ts';

const posting = (id: string): ListedPosting => ({
  id,
  language: language('en'),
  title: `Job ${id}`,
  html: '<p>text</p>',
  facts: {},
});
const [noon, later, next] = ['2026-11-25T12:00:00Z', '2026-11-25T12:10:00Z', '2026-11-25T12:30:00Z'].map(
  instant,
) as [ReturnType<typeof instant>, ReturnType<typeof instant>, ReturnType<typeof instant>];
const quarter = 15 * 60_000;

type Step = readonly [listed: string, at: string, faulty?: string];

/** Plays readings one after the other; ids are letters. `offered` is what stays on offer: listed, then held. */
function play(first: string, steps: readonly Step[], closeAtOnce = 0.5) {
  let listed = [...first].map(posting);
  let kept: Pick<ReturnType<typeof settleAbsence>, 'held' | 'closed'> = { held: [], closed: [] };
  for (const [ids, at, faulty = ''] of steps) {
    const present = [...ids].map(posting);
    const offered = [...listed, ...kept.held.map((one) => one.posting)];
    kept = settleAbsence({
      offered,
      ...kept,
      listed: present,
      faulty: new Set(faulty),
      now: instant(at),
      closeAtOnce,
      between: quarter,
    });
    listed = present;
  }
  return {
    offered: [...listed, ...kept.held.map((one) => one.posting)].map(({ id }) => id).join(''),
    closed: kept.closed.map((one) => `${one.posting.id} ${one.missed.slice(11, 16)}`).join(', '),
    texts: kept.closed.map((one) => one.posting.html).join(''),
  };
}

test.each<[string, string, readonly Step[], string, string]>([
  ['what is listed is offered', 'abc', [['abc', noon]], 'abc', ''],
  ['what is gone is closed', 'abc', [['ab', noon]], 'ab', 'c 12:00'],
  ['three may always close', 'abcd', [['a', noon]], 'a', 'b 12:00, c 12:00, d 12:00'],
  ['half may close', 'abcdefgh', [['abcd', noon]], 'abcd', 'e 12:00, f 12:00, g 12:00, h 12:00'],
  ['more than half is held', 'abcdefgh', [['abc', noon]], 'abcdefgh', ''],
  ['an empty list is held, however short it was', 'a', [['', noon]], 'a', ''],
  [
    'and closed at the second sighting, from the first',
    'ab',
    [
      ['', noon],
      ['', next],
    ],
    '',
    'a 12:00, b 12:00',
  ],
  [
    'but not at one that follows at once',
    'ab',
    [
      ['', noon],
      ['', later],
    ],
    'ab',
    '',
  ],
  [
    'what comes back meanwhile was never gone',
    'ab',
    [
      ['', noon],
      ['a', next],
    ],
    'a',
    'b 12:00',
  ],
  [
    'and may be missed anew',
    'ab',
    [
      ['', noon],
      ['ab', later],
      ['', next],
    ],
    'ab',
    '',
  ],
  [
    'what is closed opens again',
    'abc',
    [
      ['ab', noon],
      ['abc', next],
    ],
    'abc',
    '',
  ],
  ['what is listed with a fault stays as it was', 'abc', [['ab', noon, 'c']], 'abc', ''],
  [
    'until it is gone',
    'abc',
    [
      ['ab', noon, 'c'],
      ['ab', next],
    ],
    'ab',
    'c 12:30',
  ],
  ['a new board has nothing to close', '', [['', noon]], '', ''],
])('%s', (_name, first, steps, offered, closed) => {
  expect(play(first, steps)).toEqual({ offered, closed, texts: '' });
});

test('how much may close at once is the site’s to say', () => {
  expect(play('abcdefgh', [['a', noon]], 1).offered).toBe('a');
  expect(play('abcdefgh', [['abcd', noon]], 0.1).offered).toBe('abcdefgh');
});
