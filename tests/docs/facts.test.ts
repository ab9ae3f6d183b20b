import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameOf } from '../../src/sources/files/facts/meanings.ts';
import { frontMatterNames } from '../../src/sources/files/facts/names.ts';
import { earned } from '../../src/text/prose/facts/prose-earned.ts';
import { language } from '../../src/model/language.ts';
import { proseFactNames } from '../../src/text/prose/facts/prose-facts.ts';
import { heldOut } from '../prose/held-out/registry.ts';
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

test('docs/facts.md shows what the rules for prose are worth on texts that they do not know', () => {
  const all = scores(heldOut);
  const shown = (one: readonly ProseScore[]) => {
    const found = one.reduce((sum, score) => sum + score.found, 0);
    const right = one.reduce((sum, score) => sum + score.right, 0);
    return found === 0 ? '–' : `${right} of ${found}, ${lowerBound({ found, right }).toFixed(3)}`;
  };
  const rows = [...Object.keys(heldOut), undefined].flatMap((tag) =>
    proseFactNames.map((fact) => {
      const cells = (['label', 'sentence'] as const).map((form) => {
        const some = all.filter(
          (one) => one.fact === fact && one.form === form && (tag ?? one.language) === one.language,
        );
        return `${shown(some)}${tag !== undefined && earned(fact, form, language(tag)) === 'publish' ? ', **published**' : ''}`;
      });
      const stated = misses(heldOut).filter(
        (one) => one.fact === fact && (tag ?? one.language) === one.language,
      );
      const sum = (key: 'missed' | 'stated') => stated.reduce((total, one) => total + one[key], 0);
      return `| ${tag ?? 'all'} | \`${fact}\` | ${cells.join(' | ')} | ${sum('missed')} of ${sum('stated')} |`;
    }),
  );
  expect(rows.filter((row) => !page.includes(row)).join('\n')).toBe('');
});
