import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  copyOf,
  corpora,
  describeCorpus,
  privacyGuidesAt,
  removeFoldersAfterwards,
} from '../support/corpus.ts';
import { readSite } from '../support/read-site.ts';

removeFoldersAfterwards();

const names = (postings: readonly { source: { file?: string } }[]) =>
  postings.map(({ source }) => source.file?.split('/').at(-1)).sort();

describeCorpus('the MkDocs site’s job pages through their real history', () => {
  test('three postings open, dated in the committer’s zone', async () => {
    const site = await readSite(privacyGuidesAt('Post three job openings'), '2024-10-22T12:00:00Z');
    expect(names(site.catalog.open)).toEqual(['content-creator.md', 'intern-news.md', 'journalist.md']);
    expect(new Set(site.catalog.open.map(({ language }) => language))).toEqual(new Set(['en']));
    for (const { opens, facts } of site.catalog.open) {
      expect(opens).toBe('2024-10-21T16:28:14-05:00');
      expect(facts.opens?.from).toBe('git');
    }
    for (const path of site.paths.filter((one) => /\/jobs\/[^/]+\.jsonld$/.test(one))) {
      expect((JSON.parse(site.document(path)) as { datePosted: string }).datePosted).toBe('2024-10-21');
    }
    expect(site.catalog.open.map(({ url }) => url).sort()).toEqual(
      ['content-creator', 'intern-news', 'journalist'].map(
        (name) => `https://privacy.example/en/about/jobs/${name}/`,
      ),
    );
  });

  test('the internship’s JSON-LD says what its text says, and no more', async () => {
    const site = await readSite(privacyGuidesAt('Post three job openings'), '2024-10-22T12:00:00Z');
    const posting = JSON.parse(site.document('/en/jobs/intern-news.jsonld')) as Record<string, unknown>;
    expect(posting).toMatchObject({
      '@type': 'JobPosting',
      datePosted: '2024-10-21',
      employmentType: ['PART_TIME', 'INTERN'],
      hiringOrganization: { '@type': 'Organization' },
    });
    for (const name of [
      'baseSalary',
      'workHours',
      'jobLocation',
      'jobLocationType',
      'applicantLocationRequirements',
      'validThrough',
    ]) {
      expect(posting).not.toHaveProperty(name);
    }
    const intern = site.catalog.open.find(({ slug }) => slug === 'intern-news');
    expect(intern).toMatchObject({ apply: { email: expect.stringMatching(/^jobs@/) } });
    // Pay, hours and the term stand in sentences, whose rules have not earned it yet.
    const hints = site.snapshot.diagnostics
      .filter(({ code, where }) => code === 'fact-suggested' && where?.file?.endsWith('intern-news.md'))
      .map(({ hint }) => /`(.*?)`/.exec(hint ?? '')?.[1]);
    expect(hints.toSorted()).toEqual([
      'hours: 10-20',
      'salary: {currency: USD, min: 15, max: 15, unit: HOUR}',
      'term: P6M',
    ]);
  });

  test('the internship closes, the others stay', async () => {
    const site = await readSite(privacyGuidesAt('Close internship listing'), '2024-11-15T12:00:00Z');
    expect(names(site.catalog.open)).toEqual(['content-creator.md', 'journalist.md']);
    expect(names(site.catalog.closed)).toEqual(['intern-news.md']);
    expect(site.catalog.closed[0]?.facts.status).toMatchObject({ from: 'prose', key: 'Position Closed' });
  });

  test('at the end none is open and the feeds are valid and empty', async () => {
    const site = await readSite(privacyGuidesAt('Close filled job openings'), '2024-12-20T12:00:00Z');
    expect(site.catalog.open).toEqual([]);
    expect(names(site.catalog.closed)).toEqual(['content-creator.md', 'intern-news.md', 'journalist.md']);
    expect((JSON.parse(site.document('/en/feed.json')) as { items: unknown[] }).items).toEqual([]);
    expect(site.document('/en/atom.xml')).toContain('<updated>2024-12-12T23:44:04.000Z</updated>');
    expect(site.document('/en/rss.xml')).not.toContain('<item>');
  });
});

describeCorpus('the MkDocs site with its whole configuration, at each commit of its history', () => {
  const all = ['content-creator', 'intern-news', 'journalist'];
  const without = ['content-creator', 'journalist'];
  test.each([
    ['Add employee information', [], []],
    ['Ensure all pages have proper descriptions', [], []],
    ['Post three job openings', all, []],
    ['Simplify team member listing', all, []],
    ['typo, consistency linting', all, []],
    ['Close internship listing', without, ['intern-news']],
    ['Link to our shiny', without, ['intern-news']],
    ['Close filled job openings', [], all],
  ] as const)('%s', async (subject, open, closed) => {
    const text = readFileSync(join(corpora, 'privacy-guides/mkdocs.whole.yml'), 'utf8');
    const [, home = ''] = /^site_url: .*"(https:[^"]+)"\]$/m.exec(text) ?? [];
    const [, name = ''] = /^site_name: (?:.*")?([^"\]\n]+)/m.exec(text) ?? [];
    const { snapshot, catalog } = await readSite(privacyGuidesAt(subject, text), '2025-01-01T00:00:00Z');
    const addresses = (names: readonly string[]) => names.map((one) => `${home}about/jobs/${one}/`);
    expect(catalog.open.map(({ url }) => url).sort()).toEqual(addresses(open));
    expect(catalog.closed.map(({ url }) => url).sort()).toEqual(addresses(closed));
    expect([...catalog.open, ...catalog.closed].every(({ language }) => language === 'en')).toBe(true);
    expect(snapshot.site).toMatchObject({ organization: { name }, languages: [{ tag: 'en', url: home }] });
    expect(snapshot.diagnostics.filter(({ code }) => code.startsWith('site-config'))).toEqual([]);
  });
});

describeCorpus('the MkDocs site with its translations', () => {
  describe('of which only the French is one', () => {
    test('French is closed, Arabic and Portuguese are untranslated copies and yield nothing', async () => {
      const site = await readSite(copyOf('privacy-guides'), '2025-01-01T00:00:00Z');
      const languages = (postings: readonly { language: string }[]) =>
        postings.map(({ language }) => language).sort();
      expect(site.catalog.open).toEqual([]);
      expect(languages(site.catalog.closed)).toEqual(['en', 'en', 'en', 'fr', 'fr', 'fr']);
      const copies = site.snapshot.diagnostics.filter(({ code }) => code === 'translation-untranslated');
      expect(copies.map(({ where }) => where?.file).sort()).toEqual(
        ['ar', 'pt-BR'].flatMap((tag) =>
          ['content-creator', 'intern-news', 'journalist'].map((name) => `i18n/${tag}/about/jobs/${name}.md`),
        ),
      );
    });
  });
});
