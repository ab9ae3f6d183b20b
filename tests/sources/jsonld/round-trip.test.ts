import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../src/model/posting.ts';
import { postingNode } from '../../../src/publications/json-ld/job-posting-node.ts';
import { sanitizeHtml } from '../../../src/text/markdown/sanitize.ts';
import { boardReader } from '../../support/board-reader.ts';
import { htmlAnswer } from '../../support/job-site.ts';
import { readSite } from '../../support/read-site.ts';

const at = '2026-11-22T12:00:00Z';
const url = 'https://jobs.lanternworks.example/';

/** Rolecast's own pages, read as if they were a stranger's. */
async function bothWays() {
  const site = await readSite(join(import.meta.dirname, '../../..'), at, undefined, url);
  const reader = boardReader(
    'jsonld',
    { sitemap: [`${url}sitemap.xml`] },
    { languages: site.snapshot.site.languages.map(({ tag }) => tag) },
  );
  const read = await reader.refresh(at, (address) => {
    const path = decodeURI(new URL(address).pathname);
    const found = site.paths.find((one) => one === path || decodeURI(one) === path);
    if (found === undefined) return undefined;
    return path.endsWith('/') ? htmlAnswer(site.document(found)) : site.document(found);
  });
  return { site, read };
}

describe('pages that Rolecast wrote itself', async () => {
  const { site, read } = await bothWays();
  const ours = (posting: Posting) => posting.url.startsWith(url);
  const byUrl = (postings: readonly Posting[]) =>
    new Map(postings.filter(({ status }) => status === 'open').map((posting) => [posting.url, posting]));
  const [before, after] = [byUrl(site.catalog.open.filter(ours)), byUrl(read.postings)];

  /** The id is made of the source; a class in the text means nothing here; hours are not read in Arabic words. */
  const facts = (posting: Posting) => {
    const node = postingNode(posting, site.snapshot.site) as unknown as Record<string, unknown>;
    const { '@id': _, workHours, description, ...rest } = node;
    const { html } = sanitizeHtml(String(description), { base: undefined, link: (href) => href });
    return { ...rest, html, ...(posting.language !== 'ar' && { workHours }) };
  };

  test('are all found, and nothing else', () => {
    expect(before.size).toBeGreaterThan(10);
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
  });

  test.each(
    [...before.values()].map((posting) => [`${posting.language} ${posting.title}`, posting] as const),
  )('%s: the same JSON-LD comes of what was read', (_name, posting) => {
    const again = after.get(posting.url) as Posting;
    expect(facts(again)).toEqual(facts(posting));
    const more = ({ language, remote, locations }: Posting) => [language, remote, locations];
    expect(more(again)).toEqual(more(posting));
  });

  test('are paired with their translations', () => {
    const groups = (postings: Iterable<Posting>) => {
      const byGroup = new Map<string, string[]>();
      for (const { group, url: page } of postings) byGroup.set(group, [...(byGroup.get(group) ?? []), page]);
      return [...byGroup.values()].map((pages) => pages.toSorted().join(' ')).toSorted();
    };
    expect(groups(after.values())).toEqual(groups(before.values()));
  });
});
