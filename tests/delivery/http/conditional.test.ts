import { describe, expect, test } from 'vitest';
import { precondition } from '../../../src/delivery/http/conditional.ts';

const etag = '"abc"';
const modified = Date.UTC(2026, 9, 5, 8, 0, 0);
const before = 'Mon, 05 Oct 2026 07:59:59 GMT';
const same = 'Mon, 05 Oct 2026 08:00:00 GMT';
const after = 'Mon, 05 Oct 2026 08:00:01 GMT';

describe('preconditions', () => {
  test.each<[string, Record<string, string>, string]>([
    ['no condition', {}, 'send'],
    ['the tag', { 'If-None-Match': '"abc"' }, 'not-modified'],
    ['the tag, weak, because caches that compress weaken it', { 'If-None-Match': 'W/"abc"' }, 'not-modified'],
    ['a list with the tag', { 'If-None-Match': '"x", W/"y" ,"abc"' }, 'not-modified'],
    ['any tag', { 'If-None-Match': ' * ' }, 'not-modified'],
    ['another tag', { 'If-None-Match': '"abd"' }, 'send'],
    ['the tag without quotes', { 'If-None-Match': 'abc' }, 'send'],
    ['a lower-case weakness mark', { 'If-None-Match': 'w/"abc"' }, 'send'],
    ['the same date', { 'If-Modified-Since': same }, 'not-modified'],
    ['a later date', { 'If-Modified-Since': after }, 'not-modified'],
    ['an earlier date', { 'If-Modified-Since': before }, 'send'],
    ['no date at all', { 'If-Modified-Since': 'yesterday' }, 'send'],
    [
      'another tag with a later date: the tag wins',
      { 'If-None-Match': '"x"', 'If-Modified-Since': after },
      'send',
    ],
    [
      'the tag with an earlier date: the tag wins',
      { 'If-None-Match': etag, 'If-Modified-Since': before },
      'not-modified',
    ],
    ['If-Match with the tag', { 'If-Match': '"x", "abc"' }, 'send'],
    ['If-Match with another', { 'If-Match': '"x"' }, 'failed'],
    ['If-Match compares strongly', { 'If-Match': 'W/"abc"' }, 'failed'],
    ['If-Unmodified-Since after the change', { 'If-Unmodified-Since': after }, 'send'],
    ['If-Unmodified-Since before the change', { 'If-Unmodified-Since': before }, 'failed'],
    ['If-Match wins over If-Unmodified-Since', { 'If-Match': '*', 'If-Unmodified-Since': before }, 'send'],
  ])('%s', (_case, headers, outcome) => {
    expect(precondition(new Headers(headers), { etag, modified })).toBe(outcome);
  });

  test('without a date of our own a date of theirs says nothing', () => {
    expect(precondition(new Headers({ 'If-Modified-Since': after }), { etag, modified: undefined })).toBe(
      'send',
    );
  });
});
