import { expect, test } from 'vitest';
import { gitIgnore } from '../../../src/sources/files/folders/git-ignore.ts';

/** Answers of pathspec's GitIgnoreSpec, with which MkDocs reads `exclude_docs`. */
test.each([
  ['old/', 'jobs/old/cook.md', true],
  ['old/', 'jobs/old.md', false],
  ['/old/', 'jobs/old/cook.md', false],
  ['/jobs/old', 'jobs/old/cook.md', true],
  ['jobs/old', 'fr/jobs/old/cook.md', false],
  ['cook.md', 'jobs/cook.md', true],
  ['/cook.md', 'jobs/cook.md', false],
  ['*.draft.md', 'jobs/cook.draft.md', true],
  ['jobs/*', 'jobs/old/cook.md', true],
  ['jobs/**/cook.md', 'jobs/a/b/cook.md', true],
  ['jobs/**/cook.md', 'jobs/cook.md', true],
  ['jobs/**', 'jobs/cook.md', true],
  ['# old/', 'jobs/# old/cook.md', false],
  ['', 'cook.md', false],
  ['/', 'cook.md', false],
  ['*.md\n!cook.md', 'jobs/cook.md', false],
  ['!cook.md\n*.md', 'jobs/cook.md', true],
  ['old/\n!old/cook.md', 'old/cook.md', false],
  ['*.md\n!old/', 'old/cook.md', true],
  ['!old/cook.md\nold/', 'old/cook.md', false],
  ['jobs/o?d/', 'jobs/odd/cook.md', true],
  ['jobs/[ab]*', 'jobs/cook.md', false],
])('of %j, %s is ignored: %s', (lines, path, expected) => {
  expect(gitIgnore(lines)(path)).toBe(expected);
});
