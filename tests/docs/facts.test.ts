import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameOf } from '../../src/sources/files/facts/meanings.ts';
import { frontMatterNames } from '../../src/sources/files/facts/names.ts';
import { heldOutScores, labelledScores, proseScores } from '../../src/text/prose/facts/prose-earned.ts';
import {
  earnedPolicy,
  precision,
  type ProseScore,
  recall,
} from '../../src/text/prose/facts/prose-evaluation.ts';

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

test('docs/facts.md shows the scores that the rules for prose have', () => {
  const cell = (scores: readonly ProseScore[], index: number) => {
    const { found, right, stated } = scores[index] as ProseScore;
    return `${right} of ${found} (${stated})`;
  };
  const rows = proseScores.map(
    (score, index) =>
      `| ${score.language} | \`${score.fact}\` | ${cell(labelledScores, index)} | ${cell(heldOutScores, index)} | ${precision(score).toFixed(2)} | ${recall(score).toFixed(2)} | ${earnedPolicy(score)} |`,
  );
  expect(rows.filter((row) => !page.includes(row)).join('\n')).toBe('');
});
