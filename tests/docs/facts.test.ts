import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameOf } from '../../src/sources/files/facts/meanings.ts';
import { frontMatterNames } from '../../src/sources/files/facts/names.ts';

const page = readFileSync(new URL('../../docs/facts.md', import.meta.url), 'utf8');

test('docs/facts.md names every key of front matter that is read', () => {
  const named = new Set([...page.matchAll(/`([^`]+)`/g)].map(([, code]) => nameOf(code as string)));
  expect(
    Object.values(frontMatterNames)
      .flat()
      .filter((name) => !named.has(name)),
  ).toEqual([]);
});

test('no key is written in a form that is never looked up', () => {
  const all = Object.values(frontMatterNames).flat();
  expect(all.filter((name) => nameOf(name) !== name)).toEqual([]);
});
