import { describe, expect, test } from 'vitest';
import { changesOf, type Entry } from '../../../src/notifiers/queue/changes.ts';
import type { Change } from '../../../src/notifiers/notifier.ts';

const everything: readonly Change[] = ['added', 'updated', 'deleted'];

function changes(
  told: Readonly<Record<string, Entry>>,
  there: Readonly<Record<string, string>>,
  { tells = everything, gone = true }: { readonly tells?: readonly Change[]; readonly gone?: boolean } = {},
) {
  const notifier = { tells, covers: (address: string) => !address.startsWith('elsewhere') };
  const topics = { there: new Map(Object.entries(there)), isGone: () => gone };
  const { notices, noted, forgotten } = changesOf(notifier, new Map(Object.entries(told)), topics);
  return {
    notices: notices.map(({ change, address }) => `${change} ${address}`),
    noted: Object.fromEntries(noted),
    forgotten,
  };
}

describe('what has to be told', () => {
  test.each<[string, Record<string, Entry>, Record<string, string>, readonly string[]]>([
    ['what is new', {}, { a: '1' }, ['added a']],
    ['what changed', { a: { told: '1' } }, { a: '2' }, ['updated a']],
    ['nothing of what is as it was told', { a: { told: '1' } }, { a: '1' }, []],
    ['what is gone', { a: { told: '1' } }, {}, ['deleted a']],
    [
      'what may have arrived or not, whatever is there now',
      { a: { unsure: true } },
      { a: '1' },
      ['updated a'],
    ],
    [
      'that it is gone, where it may have heard that it was there',
      { a: { unsure: true } },
      {},
      ['deleted a'],
    ],
    ['nothing of what is gone and was never told', { a: { tries: 2 } }, {}, []],
    ['nothing of what was refused as it is', { a: { told: '1', refused: '2' } }, { a: '2' }, []],
    ['what changed since it was refused', { a: { told: '1', refused: '2' } }, { a: '3' }, ['updated a']],
    ['no deletion that was refused', { a: { told: '1', refused: '' } }, {}, []],
    ['nothing of what it may not hear of any more', { elsewhere: { told: '1' } }, {}, []],
  ])('%s', (_, told, there, notices) => {
    expect(changes(told, there).notices).toEqual(notices);
  });

  test('deletions come first, and what failed often comes last', () => {
    const told = { gone: { told: '1' }, poison: { unsure: true, tries: 3 } } as const;
    expect(changes(told, { poison: '1', fresh: '1' }).notices).toEqual([
      'deleted gone',
      'added fresh',
      'updated poison',
    ]);
  });

  test('what is not there is not gone while nobody can tell', () => {
    expect(changes({ a: { told: '1' } }, {}, { gone: false })).toEqual({
      notices: [],
      noted: {},
      forgotten: [],
    });
  });
});

test('who is not told of what is new remembers it, and forgets what is gone', () => {
  const tells = ['updated'] as const;
  expect(changes({ old: { told: '1' } }, { fresh: '1' }, { tells })).toEqual({
    notices: [],
    noted: { fresh: '1' },
    forgotten: ['old'],
  });
});
