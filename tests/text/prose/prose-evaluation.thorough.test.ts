import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { language } from '../../../src/model/language.ts';
import { earned, earnedFacts } from '../../../src/text/prose/facts/prose-earned.ts';
import { proseFacts, type ProseFactName, proseLanguages } from '../../../src/text/prose/facts/prose-facts.ts';
import { heldOut } from '../../prose/held-out/registry.ts';
import { moved } from '../../prose/labelled/moved.ts';
import * as labelled from '../../prose/labelled/registry.ts';
import { compared } from '../../prose/stated-texts.ts';
import { contextOf, leastBound, lowerBound, proseOf, scores } from '../../support/prose-evaluation.ts';

test('no text is both held out and labelled', () => {
  const known = new Set(
    [...Object.values(labelled), ...Object.values(moved)].flatMap((rows) => rows.map(({ text }) => text)),
  );
  const held = Object.values(heldOut).flatMap((rows) => rows.map(({ text }) => text));
  expect(held.filter((text) => known.has(text))).toEqual([]);
});

test('every language with rules has its labelled texts', () =>
  expect(Object.keys(labelled).toSorted()).toEqual(proseLanguages.toSorted()));

test('no text is held out twice', () => {
  const held = Object.values(heldOut).flatMap((rows) => rows.map(({ text }) => text));
  expect(held.filter((text, at) => held.indexOf(text) !== at)).toEqual([]);
});

test('what was missed and mended in a held-out text is found now', () => {
  const rows = Object.entries(heldOut).flatMap(([tag, texts]) =>
    texts.flatMap((row) => (row.mended ?? []).map((fact) => [tag, row, fact as ProseFactName] as const)),
  );
  expect(rows.length).toBeGreaterThan(100);
  const lost = rows.filter(([tag, row, name]) => {
    const { value } =
      proseFacts(proseOf(row.text), language(tag), contextOf(row)).find(({ fact }) => fact === name) ?? {};
    return !isDeepStrictEqual(compared({ [name]: value }), compared({ [name]: row.facts[name] }));
  });
  expect(lost.map(([tag, { text }, fact]) => `${tag} ${fact}: ${text}`)).toEqual([]);
});

test('more than a quarter of what is held out states nothing', () => {
  const shares = Object.values(heldOut).map(
    (rows) => rows.filter(({ facts }) => Object.keys(facts).length === 0).length / rows.length,
  );
  expect(Math.min(...shares)).toBeGreaterThan(0.25);
});

test('what the texts that the rules do not know have shown is published, and nothing else', () => {
  const shown = scores(heldOut).filter((score) => lowerBound(score) >= leastBound);
  const table = Object.entries(earnedFacts).flatMap(([tag, forms]) =>
    Object.entries(forms).flatMap(([form, facts]) =>
      facts.split(' ').map((fact) => `${tag} ${form} ${fact}`),
    ),
  );
  expect(table.toSorted()).toEqual(
    shown.map((score) => `${score.language} ${score.form} ${score.fact}`).toSorted(),
  );
});

describe('the lower bound of a share', () => {
  test.each([
    [5, 5, 0.65],
    [10, 10, 0.79],
    [52, 52, 0.95],
    [300, 300, 0.99],
    [300, 297, 0.975],
    [20, 18, 0.74],
    [0, 0, 0],
  ])('of %i found, %i right', (found, right, bound) =>
    expect(lowerBound({ found, right })).toBeCloseTo(bound, 2),
  );
});

describe('what prose has earned', () => {
  test('a region changes nothing', () =>
    expect(earned('salary', 'label', language('fr-CA'))).toBe('publish'));

  test.each([
    ['a fact whose sentences were not found often enough', 'salary', 'sentence', 'en'],
    ['a fact whose labels were not', 'term', 'label', 'de'],
    ['any in a language that nothing was held out in', 'locations', 'label', 'ar'],
  ] as const)('%s is suggested', (_, fact, form, tag) =>
    expect(earned(fact, form, language(tag))).toBe('suggest'),
  );
});
