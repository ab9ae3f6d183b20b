import { describe, expect, test } from 'vitest';
import { precondition } from '../../../src/delivery/http/conditional.ts';

const etag = '"abc"';
const date = 'Mon, 05 Oct 2026 08:00:00 GMT';

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
    ['as Apache hands it on', { 'If-None-Match': '"abc-gzip"' }, 'not-modified'],
    ['as Apache hands on Brotli', { 'If-None-Match': '"abc-br"' }, 'not-modified'],
    ['as Jetty hands it on', { 'If-None-Match': '"abc--gzip"' }, 'not-modified'],
    ['as LiteSpeed hands it on', { 'If-None-Match': '"abc;gz"' }, 'not-modified'],
    ['weak as well, in a list', { 'If-None-Match': '"x-gzip", W/"abc-zstd"' }, 'not-modified'],
    ['another tag with a coding', { 'If-None-Match': '"abd-gzip"' }, 'send'],
    ['what is no coding', { 'If-None-Match': '"abc-2"' }, 'send'],
    ['a coding outside of the quotes', { 'If-None-Match': '"abc"-gzip' }, 'send'],
    ['a coding and nothing else', { 'If-None-Match': '"-gzip"' }, 'send'],
    ['a date', { 'If-Modified-Since': date }, 'send'],
    ['no date at all', { 'If-Modified-Since': 'yesterday' }, 'send'],
    ['another tag with a date', { 'If-None-Match': '"x"', 'If-Modified-Since': date }, 'send'],
    ['the tag with a date', { 'If-None-Match': etag, 'If-Modified-Since': date }, 'not-modified'],
    ['If-Match with the tag', { 'If-Match': '"x", "abc"' }, 'send'],
    ['If-Match with another', { 'If-Match': '"x"' }, 'failed'],
    ['If-Match compares strongly', { 'If-Match': 'W/"abc"' }, 'failed'],
    ['If-Match with a coding', { 'If-Match': '"abc-gzip"' }, 'failed'],
    ['If-Match and If-None-Match with the tag', { 'If-Match': etag, 'If-None-Match': etag }, 'not-modified'],
    ['If-Unmodified-Since, where there is no date', { 'If-Unmodified-Since': date }, 'send'],
  ])('%s', (_case, headers, outcome) => {
    expect(precondition(new Headers(headers), etag)).toBe(outcome);
  });

  test('the tag of what was compressed on its way is one of its own', () => {
    const headers = new Headers({ 'If-None-Match': '"abc-gzip"' });
    expect(precondition(headers, '"abc-gzip"')).toBe('not-modified');
    expect(precondition(headers, etag)).toBe('not-modified');
  });
});
