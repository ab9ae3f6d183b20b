import { describe, expect, test } from 'vitest';
import { language } from '../../src/model/language.ts';
import type { Posting } from '../../src/model/posting.ts';
import type { Configuration } from '../../src/model/configuration.ts';
import { parseConfiguration } from '../../src/configuration/configuration-file.ts';
import { gatherSite, type MemorySite } from '../support/memory-site.ts';

const file = (head: readonly string[], text = 'You look after the lamps of nine harbours.') =>
  ['---', 'title: Keeper', ...head, '---', '', text, ''].join('\n');

async function first(site: MemorySite): Promise<Posting> {
  const { postings } = await gatherSite(site);
  return postings[0] as Posting;
}

const usd = { currency: 'USD', min: 50000, max: 60000, unit: 'YEAR' } as const;
const prose = 'Salary: $70,000 USD a year';
const committed = { 'jobs/keeper.md': { added: '2024-04-01T08:00:00Z', changed: '2024-05-01T08:00:00Z' } };

describe('who wins, where several state a fact', () => {
  /** Each row takes away what won in the row before. */
  test.each<[string, string, number, MemorySite]>([
    [
      'an override',
      'override',
      1,
      {
        files: { 'jobs/keeper.md': file(['salary: USD 2 a year'], prose) },
        configuration: {
          overrides: { 'jobs/keeper.md': { salary: { ...usd, min: 1, max: 1 } } },
          defaults: { salary: usd },
        },
      },
    ],
    [
      'then the front matter',
      'front-matter',
      2,
      {
        files: { 'jobs/keeper.md': file(['salary: USD 2 a year'], prose) },
        configuration: { defaults: { salary: usd } },
      },
    ],
    [
      'then the text',
      'prose',
      70000,
      { files: { 'jobs/keeper.md': file([], prose) }, configuration: { defaults: { salary: usd } } },
    ],
    [
      'then the default',
      'default',
      50000,
      { files: { 'jobs/keeper.md': file([]) }, configuration: { defaults: { salary: usd } } },
    ],
  ])('of pay: %s', async (_, from, min, site) => {
    const { salary, facts } = await first(site);
    expect([facts.salary?.from, salary?.min]).toEqual([from, min]);
  });

  const named = 'jobs/2024-03-01-keeper.md';
  const history = {
    [named]: { added: '2024-04-01T08:00:00Z', changed: '2024-05-01T08:00:00Z' },
    ...committed,
  };
  test.each<[string, string, string, MemorySite]>([
    [
      'an override',
      'override',
      '2024-01-01',
      {
        files: { 'jobs/keeper.md': file(['date: 2024-02-01']) },
        history,
        configuration: { overrides: { 'jobs/keeper.md': { opens: '2024-01-01T00:00:00Z' as never } } },
      },
    ],
    [
      'then the front matter',
      'front-matter',
      '2024-02-01',
      { files: { 'jobs/keeper.md': file(['date: 2024-02-01']) }, history },
    ],
    ['then git', 'git', '2024-04-01', { files: { 'jobs/keeper.md': file([]) }, history }],
    ['then the ledger', 'ledger', '2026-11-01', { files: { 'jobs/keeper.md': file([]) } }],
  ])('of the day of opening: %s', async (_, from, date, site) => {
    const { opens, facts } = await first(site);
    expect([facts.opens?.from, opens?.slice(0, 10)]).toEqual([from, date]);
  });

  test('a translation without a date of its own has its original’s', async () => {
    const { postings } = await gatherSite({
      files: {
        'jobs/keeper.md': file(['date: 2024-02-01']),
        'jobs/keeper.fr.md': file([], 'Vous veillez sur les lampes de neuf ports, de jour comme de nuit.'),
      },
      history: { 'jobs/keeper.fr.md': { added: '2024-06-01T00:00:00Z', changed: '2024-06-01T00:00:00Z' } },
    });
    const french = postings.find((posting) => posting.language === language('fr'));
    expect([french?.facts.opens?.from, french?.opens?.slice(0, 10)]).toEqual(['translation', '2024-02-01']);
  });
});

describe('a default for pay without amounts', () => {
  const defaults = { salary: { currency: 'CAD', unit: 'YEAR' } } as Configuration['defaults'];

  test('says what $ means', async () => {
    const { salary } = await first({
      files: { 'jobs/keeper.md': file(['salary: $60,000 a year']) },
      configuration: { defaults },
    });
    expect(salary).toEqual({ currency: 'CAD', min: 60000, max: 60000, unit: 'YEAR' });
  });

  test('and in the text', async () => {
    const { salary } = await first({
      files: { 'jobs/keeper.md': file([], 'Salary: $60,000 a year') },
      configuration: { defaults },
    });
    expect(salary?.currency).toBe('CAD');
  });

  test('is no pay', async () => {
    const posting = await first({ files: { 'jobs/keeper.md': file([]) }, configuration: { defaults } });
    expect(posting).not.toHaveProperty('salary');
    expect(posting.facts).not.toHaveProperty('salary');
  });
});

describe('what becomes of a fact in the text', () => {
  const read = (policy: Configuration['prose'], head: readonly string[] = []) =>
    gatherSite({ files: { 'jobs/keeper.md': file(head, prose) }, configuration: { prose: policy } });

  test('publish', async () => {
    const { postings, diagnostics } = await read({ salary: 'publish' });
    expect(postings[0]?.salary?.min).toBe(70000);
    expect(diagnostics.filter(({ code }) => code === 'fact-suggested')).toEqual([]);
  });

  test('suggest: not published, and the owner is told where and what to write', async () => {
    const { postings, diagnostics } = await read({ salary: 'suggest' });
    expect(postings[0]).not.toHaveProperty('salary');
    const [told, ...others] = diagnostics.filter(({ code }) => code === 'fact-suggested');
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      severity: 'info',
      where: { file: 'jobs/keeper.md', line: 5 },
      message: expect.stringMatching(/^The text states salary/),
      hint: expect.stringContaining('salary: {currency: USD, min: 70000, max: 70000, unit: YEAR}'),
    });
  });

  test('off: neither', async () => {
    const { postings, diagnostics } = await read({ salary: 'off' });
    expect(postings[0]).not.toHaveProperty('salary');
    expect(diagnostics.filter(({ code }) => code === 'fact-suggested')).toEqual([]);
  });

  test.each([
    ['closed', ['archived: true']],
    ['whose last day has passed', ['closes: 2026-01-01']],
  ])('nothing is suggested for a posting that is %s', async (_, head) => {
    const { postings, diagnostics } = await read({ salary: 'suggest' }, head);
    expect(postings[0]?.status).toBe('closed');
    expect(diagnostics.filter(({ code }) => code === 'fact-suggested')).toEqual([]);
  });
});

describe('a site’s own names for facts', () => {
  const head = ['Lohnband: USD 40,000 to 45,000 a year', 'salary: USD 1 a year', 'Wo: Halifax, Canada'];

  test('are read before the known ones, whatever their capitals', async () => {
    const posting = await first({
      files: { 'jobs/keeper.md': file(head) },
      configuration: { frontMatter: { salary: ['lohnband'], locations: ['wo'] } as never },
    });
    expect(posting.salary).toEqual({ currency: 'USD', min: 40000, max: 45000, unit: 'YEAR' });
    expect(posting.facts.salary).toMatchObject({ from: 'front-matter', key: 'Lohnband', line: 3 });
    expect(posting.locations?.[0]?.address?.addressCountry).toBe('CA');
  });
});

describe('in rolecast.yaml', () => {
  const read = (yaml: string) => parseConfiguration(yaml, 'rolecast.yaml');

  test.each([
    ['a currency alone', 'defaults: {salary: {currency: cad}}', { currency: 'CAD', unit: 'YEAR' }],
    [
      'an amount with its unit',
      'defaults: {salary: {currency: CAD, min: 1, unit: month}}',
      { currency: 'CAD', min: 1, unit: 'MONTH' },
    ],
  ])('the default for pay can be %s', (_, yaml, salary) => {
    const { diagnostics, configuration } = read(yaml);
    expect(diagnostics).toEqual([]);
    expect(configuration?.defaults?.salary).toEqual(salary);
  });

  test.each([
    ['a default with an amount and no unit', 'defaults: {salary: {currency: CAD, min: 1}}'],
    ['an override without an amount', 'overrides: {a: {salary: {currency: CAD, unit: year}}}'],
  ])('%s is refused', (_, yaml) => {
    expect(read(yaml).diagnostics.map(({ code }) => code)).toEqual(['configuration-invalid']);
  });
});
