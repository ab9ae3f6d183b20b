import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/model/instant.ts';
import { rulesOf } from '../../../src/sources/hugo/config/hugo-version.ts';
import { expandPermalink, type PermalinkFacts } from '../../../src/sources/hugo/addresses/permalinks.ts';

const style = { lower: true, accents: true };
const old = { style, rules: rulesOf([0, 111, 3]) };
const newest = { style, rules: rulesOf([0, 169, 0]) };
const facts: PermalinkFacts = {
  date: '2024-02-05' as CalendarDate,
  title: 'Lamp Lighter (d/f/m)',
  slug: '',
  name: 'Lamp.v2',
  section: 'jobs',
  sections: ['jobs', 'night', 'shift'],
  sectionSlugs: ['Careers', 'Night Work', 'shift'],
};
const expand = (pattern: string, over: Partial<PermalinkFacts> = {}) =>
  expandPermalink(pattern, { ...facts, ...over }, old);
const expandNow = (pattern: string, over: Partial<PermalinkFacts> = {}) =>
  expandPermalink(pattern, { ...facts, ...over }, newest);

describe('a permalink pattern', () => {
  test.each([
    [':title', 'lamp-lighter-d/f/m'],
    [':slug', 'lamp-lighter-d/f/m'],
    [':slugorfilename', 'lamp.v2'],
    [':slugorcontentbasename', 'lamp.v2'],
    [':filename', 'lamp.v2'],
    [':contentbasename', 'lamp.v2'],
    ['/:year/:month/:day', '/2024/02/05'],
    [':monthname-:weekdayname-:weekday-:yearday', 'February-Monday-1-36'],
    [':2006-:01-:02-:Jan-:06', '2024-02-05-Feb-24'],
    [':section', 'jobs'],
    [':sections', 'jobs/night/shift'],
    [':sections[1:]', 'night/shift'],
    [':sections[:2]', 'jobs/night'],
    [':sections[0]', 'jobs'],
    [':sections[last]', 'shift'],
    [':sections[1:last]', 'night'],
    [':sections[7]', ''],
    [':sections[7:]', ''],
    ['/a/:filename/:filename', '/a/lamp.v2/lamp.v2'],
    ['plain', 'plain'],
  ])('%s gives %s', (pattern, path) => {
    expect(expand(pattern)).toEqual({ path });
  });

  test.each([
    [':sections', 'jobs'],
    [':sections[0]', 'jobs'],
    [':sections[:1]', 'jobs'],
    [':sections[:last]', 'jobs'],
    [':sections[1:]', ''],
    [':sections[last]', ''],
  ])('of an only section, %s gives “%s”', (pattern, path) => {
    expect(expand(pattern, { sections: ['jobs'] })).toEqual({ path });
  });

  test('a slug stands before title and file name', () => {
    expect(expand(':slug/:slugorfilename', { slug: 'Own Slug' })).toEqual({ path: 'own-slug/own-slug' });
  });

  test('without a date it is the first day of year 1, as Hugo has it', () => {
    expect(expand(':year/:month/:day', { date: undefined })).toEqual({ path: '1/01/01' });
  });

  test('a title with a plus loses it, as in Hugo', () => {
    expect(expand(':title', { title: 'C++ Developer' })).toEqual({ path: 'c  -developer' });
  });

  test.each([':nonsense', ':constructor', ':__proto__'])('the token %s is not known', (token) => {
    expect(expand(`/a/${token}/b`)).toEqual({ unknown: `${token}, which is not known` });
  });

  test.each([
    ['a slash in a title is a hyphen', ':title', 'lamp-lighter-d-f-m'],
    ['sections have slugs', ':sectionslug/:sectionslugs', 'careers/careers/night-work/shift'],
    ['and slices of them', ':sectionslugs[1:last]', 'night-work'],
    ['a colon can be written', '/a\\:b/:slug', '/a:b/lamp-lighter-d-f-m'],
  ])('in new versions %s: %s', (_, pattern, path) => {
    expect(expandNow(pattern)).toEqual({ path });
  });

  test('in new versions the only section is the last', () => {
    expect(expandNow(':sections[last]', { sections: ['jobs'] })).toEqual({ path: 'jobs' });
  });

  test('a section whose title Hugo makes up is not known', () => {
    expect(expandNow(':sectionslugs', { sectionSlugs: ['jobs', undefined] })).toEqual({
      unknown: ':sectionslugs, which is not known',
    });
  });
});
