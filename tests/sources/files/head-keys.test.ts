import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../../src/model/configuration.ts';
import { language } from '../../../src/model/language.ts';
import { frontMatterFacts } from '../../../src/sources/files/facts/front-matter-facts.ts';
import { splitFrontMatter } from '../../../src/text/front-matter/front-matter.ts';

const configuration: Configuration = {
  languages: [{ tag: language('en'), title: 'Jobs' }],
  organization: { name: 'Lanternworks' },
  timeZone: 'UTC',
  tag: { name: 'lanternworks.example', date: '2024' },
  sources: [],
  defaults: {},
  overrides: {},
  frontMatter: {},
  prose: {},
  feeds: { entries: 50 },
};

function read(text: string) {
  const { matter } = splitFrontMatter(text, 'a.md');
  if (matter === undefined) throw new Error(`no head: ${text}`);
  return frontMatterFacts(matter, { file: 'a.md', configuration });
}
const yaml = (head: string) => read(`---\n${head}\n---\n`);

describe('what is a name stays what was written', () => {
  test.each([
    ['title: 007', { title: '007' }],
    ['title: 1e3', { title: '1e3' }],
    ['reference: 00042', { identifier: '00042' }],
    ['job_id: 1.10', { identifier: '1.10' }],
    ['reference: 2024_001', { identifier: '2024_001' }],
    ['requisition: 0x1F', { identifier: '0x1F' }],
    ['reference: 08', { identifier: '08' }],
    ['reference: 12345678901234567890', { identifier: '12345678901234567890' }],
    ['reference: {name: Ours, value: 0123}', { identifier: '0123' }],
    ['department: 010', { department: '010' }],
    ['tags: [1.50, 2.0]', { categories: ['1.50', '2.0'] }],
    ['company: 007', { organization: '007' }],
    ['slug: 0042', { slug: '0042' }],
    ['slug: 2024', { slug: '2024' }],
    ['greenhouse_id: 0400', { ats: '0400' }],
    ['ref: &r 0123\nreference: *r', { identifier: '0123' }],
  ])('%s', (head, expected) => {
    const { title, slug, ats, facts } = yaml(head);
    const { identifier, department, categories, organization } = facts;
    expect({
      title: title?.value,
      slug,
      ats,
      identifier: identifier?.value.value,
      department: department?.value,
      categories: categories?.value,
      organization: organization?.value.name,
    }).toMatchObject(expected);
  });

  test.each([
    ['YAML', '---\nlocation: {city: Leipzig, postal_code: 04109, country: DE}\n---\n'],
    ['YAML in a list of lines', '---\nlocation:\n  - city: Leipzig\n    zip: 04109\n    country: DE\n---\n'],
    ['JSON with a text', '{"location": {"city": "Leipzig", "postal_code": "04109", "country": "DE"}}\n'],
  ])('a postal code in %s', (_name, text) => {
    expect(read(text).facts.locations?.value[0]?.address).toMatchObject({ postalCode: '04109' });
  });

  test('Norway is a country', () => {
    expect(yaml('location: {city: Oslo, country: NO}').facts.locations?.value[0]?.address).toMatchObject({
      addressCountry: 'NO',
    });
  });

  test('what is a number is one, however it is written', () => {
    const { facts } = yaml('salary: {min: 4e4, max: 50000.00, currency: EUR, unit: year}\nhours: 08');
    expect(facts.salary?.value).toMatchObject({ min: 40000, max: 50000 });
    expect(facts.hours?.value).toMatchObject({ min: 8 });
  });
});

describe('of a key that stands twice the last value counts, and the one that ends the posting', () => {
  test.each([
    ['category: one\ncategory: two', 'open', 'none'],
    ['closes: 2099-01-01\nclosed: false\ncloses: 2098-01-01', 'open', '2098-01-01'],
    ['closes: 2098-01-01\ncloses: 2099-01-01', 'open', '2098-01-01'],
    ['status: closed\nstatus: open', 'closed', 'none'],
    ['status: open\nstatus: filled', 'closed', 'none'],
    ['open: false\nopen: true', 'closed', 'none'],
    ['draft: true\ndraft: false', 'draft', 'none'],
    ['published: false\npublished: true', 'draft', 'none'],
    ['archived: true\narchived: false\narchived: false', 'closed', 'none'],
  ])('%s', (head, state, closes) => {
    const { draft, closed, facts } = yaml(head);
    expect(draft === undefined ? (closed === undefined ? 'open' : 'closed') : 'draft').toBe(state);
    expect(JSON.stringify(facts.closes?.value ?? 'none')).toContain(closes);
  });
});

describe('a part that cannot be read leaves the file out where it decides about the posting', () => {
  test.each([
    'closed',
    'draft',
    'deadline',
    'Status',
    'title',
    'lang',
    'url',
    'permalink',
    'slug',
    'expiryDate',
  ])('%s', (key) => {
    const { diagnostics } = yaml(`date: 2024-01-01\n${key}: "x\nlocation: Bern`);
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'front-matter-part-invalid',
        where: { file: expect.any(String) as string, line: 3 },
      },
    ]);
  });

  test.each(['note', 'team_photo', 'seo', 'location', 'salary', 'tags', 'description'])(
    'but not %s',
    (key) => {
      const { diagnostics, facts } = yaml(`date: 2024-01-01\n${key}: "x\ndepartment: Ovens`);
      expect(diagnostics).toEqual([]);
      expect(facts.department?.value).toBe('Ovens');
    },
  );
});
