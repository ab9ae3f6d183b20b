import { describe, expect, test } from 'vitest';
import { readHours, readTerm } from '../../../src/text/values/durations.ts';
import { readEmploymentTypes } from '../../../src/text/values/employment.ts';
import { statusOf } from '../../../src/text/values/status-words.ts';
import { yesOrNo } from '../../../src/text/values/yes-no.ts';

describe('employment types', () => {
  test.each([
    ['Full-time', ['FULL_TIME']],
    ['FULL_TIME', ['FULL_TIME']],
    ['full time or part time', ['FULL_TIME', 'PART_TIME']],
    ['CDI', []],
    ['CDD', ['TEMPORARY']],
    ['Stage conventionné', ['INTERN'], ['conventionne']],
    ['Vollzeit (unbefristet)', ['FULL_TIME']],
    ['Praktikum in Teilzeit', ['INTERN', 'PART_TIME']],
    ['fixed-term contract', ['TEMPORARY']],
    ['bénévole', ['VOLUNTEER']],
    ['jornada completa, contrato indefinido', ['FULL_TIME']],
    ['sometimes', [], ['sometimes']],
    ['constructor', [], ['constructor']],
  ])('%s', (text, types, unknown: string[] = []) =>
    expect(readEmploymentTypes(text)).toEqual({ types, unknown }),
  );
});

describe('lengths of time', () => {
  test.each([
    ['6 months', 'P6M'],
    ['18-month', 'P18M'],
    ['two years', 'P2Y'],
    ['six mois', 'P6M'],
    ['zwölf Monate', 'P12M'],
    ['dos años', 'P2Y'],
    ['8 weeks', 'P8W'],
    ['P1Y6M', 'P1Y6M'],
    ['P', undefined],
    ['0 months', undefined],
    ['a while', undefined],
    ['6', undefined],
  ])('%s', (text, term) => expect(readTerm(text)).toBe(term));

  test.each([
    ['40', 40, 40],
    ['10–20', 10, 20],
    ['37,5 Stunden pro Woche', 37.5, 37.5],
    ['10 to 20 hours a week', 10, 20],
    ['35 heures par semaine', 35, 35],
  ])('%s a week', (text, min, max) => expect(readHours(text)).toEqual({ min, max }));

  test.each(['0', '99', '20-10', '9am to 5pm', '40 hours a month', ''])('%s is no weekly hours', (text) =>
    expect(readHours(text)).toBeUndefined(),
  );
});

describe('words for a state', () => {
  test.each([
    ['Closed / Filled', 'closed'],
    ['closed on 3 May', 'closed'],
    ['Pourvu', 'closed'],
    ['cancelled', 'closed'],
    ['Open', 'open'],
    ['Open until filled', 'open'],
    ['open, closed', 'closed'],
    ['Draft', 'draft'],
    ['new', undefined],
    ['open source', undefined],
    ['Ontario', undefined],
  ])('%s', (text, status) => expect(statusOf(text)).toBe(status));
});

test.each([
  [true, true],
  ['Yes', true],
  ['oui', true],
  [1, true],
  ['false', false],
  ['NEIN', false],
  ['maybe', undefined],
  [2, undefined],
  [null, undefined],
  [[true], undefined],
])('%s is yes, no or neither', (value, expected) => expect(yesOrNo(value)).toBe(expected));
