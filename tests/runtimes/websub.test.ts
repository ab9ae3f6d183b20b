import { expect, test } from 'vitest';
import { changedFeeds } from '../../src/runtimes/websub.ts';

test.each<[string, Record<string, string>, Record<string, string>, readonly string[]]>([
  ['other bytes are a change', { a: '"1"', b: '"1"' }, { a: '"2"', b: '"1"' }, ['a']],
  ['the same bytes are none', { a: '"1"' }, { a: '"1"' }, []],
  ['a new feed has no subscribers', {}, { a: '"1"' }, []],
  ['a feed that went has nothing to fetch', { a: '"1"' }, {}, []],
])('%s', (_, before, after, changed) => {
  expect(changedFeeds(new Map(Object.entries(before)), new Map(Object.entries(after)))).toEqual(changed);
});
