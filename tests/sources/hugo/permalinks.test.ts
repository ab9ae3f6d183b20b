import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/model/instant.ts';
import { expandPermalink, type PermalinkFacts } from '../../../src/sources/hugo/addresses/permalinks.ts';

const style = { lower: true, accents: true };
const facts: PermalinkFacts = {
  date: '2024-02-05' as CalendarDate,
  title: 'Lamp Lighter (d/f/m)',
  slug: '',
  name: 'Lamp.v2',
  section: 'jobs',
  sections: ['jobs', 'night', 'shift'],
};
const expand = (pattern: string, over: Partial<PermalinkFacts> = {}) =>
  expandPermalink(pattern, { ...facts, ...over }, style);

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
    expect(expand(`/a/${token}/b`)).toEqual({ unknown: token });
  });
});
