import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { commitAll, copyOf, corpora, describeCorpus, removeFoldersAfterwards } from '../support/corpus.ts';
import { type ReadSite, readSite } from '../support/read-site.ts';

removeFoldersAfterwards();

const committed = '2023-01-16T09:30:00-05:00';
const now = '2023-02-01T12:00:00Z';
const lines = (file: string) =>
  readFileSync(join(corpora, 'cds/expected', file), 'utf8')
    .trim()
    .split('\n');

describeCorpus('the bilingual Hugo site of January 2023, with a history', () => {
  let site: ReadSite;
  beforeAll(async () => {
    const folder = copyOf('cds');
    commitAll(folder, committed);
    site = await readSite(folder, now);
  });

  test('holds 248 postings', () => {
    expect(site.snapshot.postings).toHaveLength(248);
  });

  test('the open ones are exactly those that the site itself shows', () => {
    expect(site.catalog.open.map(({ source }) => source.file).sort()).toEqual(lines('open.txt').sort());
  });

  test.each(['en', 'fr'])('the %s feeds hold its four open postings and nothing else', (language) => {
    const expected = site.catalog.open
      .filter((posting) => posting.language === language)
      .map(({ id }) => id)
      .sort();
    expect(expected).toHaveLength(4);
    const json = JSON.parse(site.document(`/${language}/feed.json`)) as { items: { id: string }[] };
    expect(json.items.map(({ id }) => id).sort()).toEqual(expected);
    for (const format of ['rss', 'atom']) {
      const xml = site.document(`/${language}/${format}.xml`);
      expect(
        site.snapshot.postings
          .filter(({ id }) => xml.includes(`>${id}<`))
          .map(({ id }) => id)
          .sort(),
      ).toEqual(expected);
    }
  });

  test('each open posting is paired with its translation', () => {
    const groups = new Map<string, string[]>();
    for (const { group, language } of site.catalog.open)
      groups.set(group, [...(groups.get(group) ?? []), language]);
    expect([...groups.values()].map((languages) => languages.sort().join('+'))).toEqual([
      'en+fr',
      'en+fr',
      'en+fr',
      'en+fr',
    ]);
    const byTitle = (language: string) =>
      site.catalog.open.filter((posting) => posting.language === language);
    for (const english of byTitle('en')) {
      const french = byTitle('fr').find(({ group }) => group === english.group);
      expect(french?.source.file?.match(/[0-9a-f]{8}-[0-9a-f-]{27}/)?.[0]).toBe(
        english.source.file?.match(/[0-9a-f]{8}-[0-9a-f-]{27}/)?.[0],
      );
    }
  });

  test('all addresses are those that Hugo itself gives', () => {
    expect(site.snapshot.postings.map(({ url }) => url).sort()).toEqual(lines('urls.txt').sort());
  });

  test('no group has two postings of one language, and reposted jobs are paired or reported', () => {
    const groups = new Map<string, string[]>();
    for (const { group, language } of site.snapshot.postings)
      groups.set(group, [...(groups.get(group) ?? []), language]);
    for (const languages of groups.values()) expect(new Set(languages).size).toBe(languages.length);
    const alone = [...groups.values()].filter((languages) => languages.length === 1).length;
    expect(alone).toBeLessThan(20);
  });

  test('dates are those of the commit, in its own offset', () => {
    expect(new Set(site.catalog.open.map(({ opens }) => opens))).toEqual(new Set([committed]));
    const id = JSON.parse(
      site.document(site.paths.find((path) => path.endsWith('.jsonld') && path.includes('/jobs/')) as string),
    ) as { datePosted: string };
    expect(id.datePosted).toBe('2023-01-16');
  });

  test('every posting has an id and a page of its own', () => {
    expect(new Set(site.snapshot.postings.map(({ id }) => id)).size).toBe(248);
    expect(new Set(site.snapshot.postings.map(({ language, slug }) => `${language} ${slug}`)).size).toBe(248);
  });
});

describeCorpus('the same site without any history', () => {
  test('is dated by the ledger, says so, and its JSON-LD states no date that nobody stated', async () => {
    const site = await readSite(copyOf('cds'), now);
    expect(site.catalog.open).toHaveLength(8);
    expect(new Set(site.catalog.open.map(({ facts }) => facts.opens?.from))).toEqual(new Set(['ledger']));
    expect(site.snapshot.diagnostics.filter(({ code }) => code === 'date-unknown')).toHaveLength(8);
    expect(site.snapshot.diagnostics.map(({ code }) => code)).toContain('history-absent');
    for (const path of site.paths.filter((path) => path.endsWith('.jsonld')))
      expect(site.document(path)).not.toContain('datePosted');
  });
});

describeCorpus('ten months later, with the evergreen posting alone', () => {
  test('nothing is open', async () => {
    const site = await readSite(copyOf('cds-2023-11'), '2023-11-20T12:00:00Z');
    expect(site.snapshot.postings).toHaveLength(2);
    expect(site.catalog.open).toEqual([]);
  });

  test('until an override says so, in both languages', async () => {
    const folder = copyOf('cds-2023-11');
    writeFileSync(join(folder, 'rolecast.yaml'), 'overrides:\n  evergreen-job-posting:\n    status: open\n');
    const site = await readSite(folder, '2023-11-20T12:00:00Z');
    expect(site.catalog.open.map(({ language }) => language).sort()).toEqual(['en', 'fr']);
    expect(new Set(site.catalog.open.map(({ group }) => group)).size).toBe(1);
  });
});
