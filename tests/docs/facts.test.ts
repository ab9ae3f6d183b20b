import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameOf } from '../../src/sources/files/facts/meanings.ts';
import { frontMatterNames } from '../../src/sources/files/facts/names.ts';
import { earned } from '../../src/text/prose/facts/prose-earned.ts';
import { language } from '../../src/model/language.ts';
import { proseFactNames } from '../../src/text/prose/facts/prose-facts.ts';
import { earlier, heldOut, later, strangers } from '../prose/held-out/registry.ts';
import { lowerBound, misses, type ProseScore, scores } from '../support/prose-evaluation.ts';

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

const all = scores(heldOut);
const isFact = (fact: string, form: string, tag?: string) => (one: ProseScore) =>
  one.fact === fact && one.form === form && (tag ?? one.language) === one.language;

function shown(some: readonly ProseScore[]): string {
  const found = some.reduce((sum, score) => sum + score.found, 0);
  const right = some.reduce((sum, score) => sum + score.right, 0);
  return found === 0 ? '–' : `${right} of ${found}, ${lowerBound({ found, right }).toFixed(3)}`;
}

const forms = ['label', 'sentence'] as const;

test('docs/facts.md shows what the rules for prose are worth on texts that they do not know', () => {
  const missed = misses(heldOut);
  const rows = [...Object.keys(heldOut), undefined].flatMap((tag) =>
    proseFactNames.flatMap((fact) => {
      const cells = forms.map((form) => {
        const isPublished = tag !== undefined && earned(fact, form, language(tag)) === 'publish';
        return `${shown(all.filter(isFact(fact, form, tag)))}${isPublished ? ', **published**' : ''}`;
      });
      if (cells.every((cell) => cell === '–')) return [];
      const stated = missed.filter((one) => one.fact === fact && (tag ?? one.language) === one.language);
      const sum = (key: 'missed' | 'stated') => stated.reduce((total, one) => total + one[key], 0);
      return `| ${tag ?? 'all'} | \`${fact}\` | ${cells.join(' | ')} | ${sum('missed')} of ${sum('stated')} |`;
    }),
  );
  expect(rows.filter((row) => !page.includes(row)).join('\n')).toBe('');
  const written = [...page.matchAll(/^\| (?:[a-z]{2}|all) \| `\w+` \|.*$/gm)].map(([row]) => row);
  expect(written.filter((row) => !rows.includes(row))).toEqual([]);
});

test('docs/facts.md shows the same of the earlier, of the later and of the strangers’ texts alone', () => {
  const sets = [earlier, later, strangers].map((set) => scores(set));
  const rows = proseFactNames.map((fact) => {
    const cells = sets.flatMap((set) => forms.map((form) => shown(set.filter(isFact(fact, form)))));
    return `| \`${fact}\` | ${cells.join(' | ')} |`;
  });
  expect(rows.filter((row) => !page.includes(row)).join('\n')).toBe('');
});
