import { describe, expect, test } from 'vitest';
import { matchesPattern } from '../../../src/sources/files/folders/file-patterns.ts';

describe('matchesPattern', () => {
  test.each([
    ['*.md', 'a.md', true],
    ['*.md', 'a/b.md', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'a/b/c.md', true],
    ['a/**/c.md', 'a/c.md', true],
    ['a/**/c.md', 'a/bc.md', false],
    ['**/c.md', 'bc.md', false],
    ['**/*.{md,mdx}', 'a/b.mdx', true],
    ['**/*.{md,mdx}', 'a/b.html', false],
    ['{jobs,vacancies}/?.md', 'vacancies/a.md', true],
    ['{jobs,vacancies}/?.md', 'jobs/ab.md', false],
    ['jobs/**', 'jobs/a/b.md', true],
    ['[ab].md', 'a.md', true],
    ['**/[^_]*.md', 'a/_b.md', false],
    ['**/[^_]*.md', 'a/b.md', true],
    ['a.md', 'axmd', false],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(matchesPattern(pattern, path)).toBe(expected);
  });

  test('a star crosses folders where it is asked to', () => {
    expect(matchesPattern('old*', 'older/a.md', true)).toBe(true);
    expect(matchesPattern('a?b', 'a/b', true)).toBe(false);
  });

  test('a hostile pattern costs no more than others', () => {
    expect(matchesPattern('*a'.repeat(150), 'a'.repeat(5000) + 'b', true)).toBe(false);
    expect(matchesPattern('{a,b}'.repeat(60), 'ab')).toBe(false);
  });
});
