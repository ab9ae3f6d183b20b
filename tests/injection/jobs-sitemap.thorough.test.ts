import { expect, test } from 'vitest';
import { jobsSitemap } from '../../src/injection/documents/jobs-sitemap.ts';
import { parseXml } from '../../src/text/xml.ts';
import { catalog } from '../fixtures/catalog.ts';

const root = 'https://lanternworks.example/';

test('a sitemap of more pages than one file may hold is an index of its parts, none of them lost', () => {
  const [posting] = catalog.open;
  const many = Array.from({ length: 20_001 }, (_, index) => ({
    ...posting!,
    group: String(index),
    url: `${root}jobs/${index}/`,
  }));
  const [index, ...parts] = jobsSitemap(many, catalog, root);
  expect(index?.name).toBe('jobs-sitemap.xml');
  expect([...(index?.text ?? '').matchAll(/<loc>([^<]*)</g)].map(([, url]) => url)).toEqual(
    parts.map(({ name }) => root + name),
  );
  expect(parts.map(({ text }) => text.match(/<url>/g)?.length)).toEqual([20_000, 1]);
});

test('without any open posting it is a sitemap of nothing', () => {
  const [only, ...more] = jobsSitemap([], catalog, root);
  expect(more).toEqual([]);
  expect(parseXml(only?.text ?? '')).toMatchObject({ name: 'urlset', children: [] });
});
