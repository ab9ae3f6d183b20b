import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { earned } from '../../src/text/prose/facts/prose-earned.ts';
import { language } from '../../src/model/language.ts';
import { proseFactNames } from '../../src/text/prose/facts/prose-facts.ts';
import { earlier, heldOut, later, strangers } from '../prose/held-out/registry.ts';
import { lowerBound, misses, type ProseScore, scores } from '../support/prose-evaluation.ts';

const page = new URL('../../docs/facts.md', import.meta.url);
const forms = ['label', 'sentence'] as const;

const isFact = (fact: string, form: string, tag?: string) => (one: ProseScore) =>
  one.fact === fact && one.form === form && (tag ?? one.language) === one.language;

function shown(some: readonly ProseScore[]): string {
  const found = some.reduce((sum, score) => sum + score.found, 0);
  const right = some.reduce((sum, score) => sum + score.right, 0);
  return found === 0 ? '–' : `${right} of ${found}, ${lowerBound({ found, right }).toFixed(3)}`;
}

/** What the rules are worth on texts that they do not know, by language. */
function byLanguage(): readonly string[] {
  const all = scores(heldOut);
  const missed = misses(heldOut);
  return [...Object.keys(heldOut), undefined].flatMap((tag) =>
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
}

/** The same of each set alone. */
function bySet(): readonly string[] {
  const sets = [earlier, later, strangers].map((set) => scores(set));
  return proseFactNames.map((fact) => {
    const cells = sets.flatMap((set) => forms.map((form) => shown(set.filter(isFact(fact, form)))));
    return `| \`${fact}\` | ${cells.join(' | ')} |`;
  });
}

test('docs/facts.md shows what the rules for prose are worth on texts that they do not know (UPDATE_GOLDEN=1 writes it)', () => {
  const before = readFileSync(page, 'utf8');
  const after = [
    [/(?:^\| (?:[a-z]{2}|all) \| `\w+` \|.*\n)+/m, byLanguage()] as const,
    [/(?:^\| `\w+` \|(?:[^|\n]*\|){6}\n)+/m, bySet()] as const,
  ].reduce((text, [table, rows]) => text.replace(table, () => `${rows.join('\n')}\n`), before);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, after);
  expect(readFileSync(page, 'utf8')).toBe(after);
  expect(after.match(/\d+ of \d+/g)?.length).toBeGreaterThan(100);
});
