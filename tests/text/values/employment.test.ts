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
    ['contract', ['CONTRACTOR']],
    ['Contract (6 months)', ['CONTRACTOR']],
    ['Permanent contract', []],
    ['contract of employment', []],
    ['open-ended contract, part-time', ['PART_TIME']],
    ['12-month contract', []],
    ['zero-hours contract', []],
    ['vast contract', []],
    ['Temporary contract', ['TEMPORARY']],
    ['perm', []],
    ['term', ['TEMPORARY']],
    ['no part-time', []],
    ['Vollzeit, keine Teilzeit', ['FULL_TIME']],
    ['pas de temps partiel', []],
    ['not part-time or contract, full-time', ['FULL_TIME']],
    ['Teilzeit nicht möglich, Vollzeit', ['FULL_TIME']],
    ['Full-time, part-time possible', ['FULL_TIME', 'PART_TIME']],
    ['part-time possible', []],
    ['full or part time', ['FULL_TIME', 'PART_TIME']],
    ['part- to full-time', ['FULL_TIME', 'PART_TIME']],
    ['Teil- oder Vollzeit', ['FULL_TIME', 'PART_TIME']],
    ['Voll-/Teilzeit', ['FULL_TIME', 'PART_TIME']],
    ['à temps partiel ou complet', ['FULL_TIME', 'PART_TIME']],
    ['jornada completa o parcial', ['FULL_TIME', 'PART_TIME']],
    ['tempo pieno o parziale', ['FULL_TIME', 'PART_TIME']],
    ['70–100 %', ['FULL_TIME', 'PART_TIME']],
    ['Vollzeit 70 bis 100 %', ['FULL_TIME', 'PART_TIME']],
    ['100 %', ['FULL_TIME']],
    ['100% remote', [], ['100%']],
    ['70 %', [], ['70 %']],
    ['Full-time, 38 h/week', ['FULL_TIME']],
    ['sometimes', [], ['sometimes']],
    ['constructor', [], ['constructor']],
  ])('%s', (text, types, unknown: string[] = []) => {
    const read = readEmploymentTypes(text);
    expect({ types: read.types.toSorted(), unknown: read.unknown }).toEqual({
      types: types.toSorted(),
      unknown,
    });
  });
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
    ['between 12 and 18 per week', 12, 18],
    ['zwischen 9 und 16 Wochenstunden', 9, 16],
    ['entre 20 y 30 horas semanales', 20, 30],
    ['30 par semaine', 30, 30],
    ['20 Wochenstunden', 20, 20],
  ])('%s a week', (text, min, max) => expect(readHours(text)).toEqual({ min, max }));

  test.each([
    '0',
    '99',
    '20-10',
    '9-17',
    '9 to 17',
    'from 9 to 17',
    'between 9 and 17',
    'from 30',
    'von 20',
    '9am to 5pm',
    '40 hours a month',
    '',
  ])('%s is no weekly hours', (text) => expect(readHours(text)).toBeUndefined());
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
