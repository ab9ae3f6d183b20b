import { describe, expect, test } from 'vitest';
import { language } from '../../../src/model/language.ts';
import { readText } from '../../../src/text/markdown/markdown.ts';
import {
  earned,
  heldOutScores,
  labelledScores,
  proseScores,
} from '../../../src/text/prose/facts/prose-earned.ts';
import { earnedPolicy, evaluate, precision, recall } from '../../../src/text/prose/facts/prose-evaluation.ts';
import { proseFactNames, proseLanguages } from '../../../src/text/prose/facts/prose-facts.ts';
import * as heldOut from '../../prose/held-out/registry.ts';
import * as labelled from '../../prose/labelled/registry.ts';

const proseOf = (text: string) =>
  readText({ format: 'markdown', text, file: 'a.md', line: 1, dialect: { python: true, shortcodes: false } })
    .prose;

test.each([
  ['labelled', labelled, labelledScores],
  ['held-out', heldOut, heldOutScores],
] as const)('the table that is shown is what the %s texts give', (_, texts, shown) => {
  const fresh = Object.entries(texts).flatMap(([tag, rows]) => evaluate(tag, rows, proseOf));
  expect(shown).toEqual(fresh);
});

test('no text is both held out and labelled', () => {
  const known = new Set(Object.values(labelled).flatMap((rows) => rows.map(({ text }) => text)));
  const held = Object.values(heldOut).flatMap((rows) => rows.map(({ text }) => text));
  expect(held.filter((text) => known.has(text))).toEqual([]);
});

test('half of what is held out states nothing', () => {
  const shares = Object.values(heldOut).map(
    (rows) => rows.filter(({ facts }) => Object.keys(facts).length === 0).length / rows.length,
  );
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.5);
});

test('every language with rules has its labelled texts, and every fact its score', () => {
  expect(Object.keys(labelled).toSorted()).toEqual(proseLanguages.toSorted());
  expect(proseScores).toHaveLength(proseLanguages.length * proseFactNames.length);
});

test('every fact is stated often enough for its score to mean something', () =>
  expect(proseScores.filter(({ stated }) => stated < 5)).toEqual([]));

describe('what prose has earned', () => {
  const score = { language: 'en', fact: 'salary' } as const;
  test.each([
    ['always right', { stated: 20, found: 10, right: 10 }, 'publish'],
    ['wrong once in a hundred', { stated: 200, found: 100, right: 99 }, 'publish'],
    ['wrong once in ten', { stated: 20, found: 10, right: 9 }, 'suggest'],
    ['right, but hardly ever heard', { stated: 20, found: 4, right: 4 }, 'suggest'],
    ['never heard', { stated: 0, found: 0, right: 0 }, 'suggest'],
  ] as const)('%s', (_, counts, policy) => expect(earnedPolicy({ ...score, ...counts })).toBe(policy));

  test('a wrong find lowers precision, a missed one recall', () => {
    expect(precision({ found: 10, right: 9 })).toBe(0.9);
    expect(recall({ stated: 20, right: 5 })).toBe(0.25);
  });

  test('a language without rules publishes nothing by itself; a region changes nothing', () => {
    expect(earned('salary', language('ja'))).toBe('suggest');
    expect(earned('term', language('fr-CA'))).toBe(earned('term', language('fr')));
  });

  test('a wrong find in the texts that were held out counts', () => {
    const wrong = heldOutScores.filter(({ found, right }) => right < found);
    expect(wrong.map(({ fact, language: tag }) => earned(fact, language(tag)))).toEqual(
      wrong.map(() => 'suggest'),
    );
    expect(wrong).not.toEqual([]);
  });
});
