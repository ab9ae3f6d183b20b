import { expect, test } from 'vitest';
import { catalogAt } from '../../src/model/catalog.ts';
import { editionOf } from '../../src/model/document.ts';
import { epoch, instant } from '../../src/model/instant.ts';
import * as publications from '../../src/publications/registry.ts';
import { gatherSite } from '../support/memory-site.ts';

const now = '2026-11-22T12:00:00Z';
const head = (more: string) =>
  `---\ntitle: Keeper\ndate: 2026-11-01\n${more}\n---\nYou keep the light of the northern tower.\n`;

async function documents(files: Readonly<Record<string, string>>) {
  const catalog = catalogAt(epoch(instant(now)), await gatherSite({ files, now }));
  const edition = editionOf(catalog, Object.values(publications));
  const text = (path: string) => {
    const found = edition.documents.get(path);
    if (found === undefined) throw new Error(`no document at ${path}`);
    return found.render(edition);
  };
  return { paths: [...edition.documents.keys()], text };
}

test('the EU is the EU on pages, in feeds and for job boards, and its countries in JSON-LD alone', async () => {
  const { text, paths } = await documents({
    'keeper.md': head('remote: EU'),
    'writer.md': head('location: Lyon, France').replace('Keeper', 'Writer'),
  });
  const data = JSON.parse(text('/en/jobs/keeper.jsonld')) as Record<string, unknown>;
  const areas = data['applicantLocationRequirements'] as readonly unknown[];
  expect(areas).toHaveLength(27);
  expect(areas).toContainEqual({ '@type': 'Country', name: 'Germany' });

  const page = text('/en/jobs/keeper/').replace(/<script[^]*?<\/script>/g, '');
  expect(page).toContain('EU');
  for (const path of ['/en/rss.xml', '/en/atom.xml', '/jobs.xml'])
    expect(text(path)).not.toContain('Germany');
  expect(page).not.toContain('Germany');
  const feed = JSON.parse(text('/en/feed.json')) as {
    items: readonly { title: string; [_: string]: unknown }[];
  };
  expect(feed.items.find(({ title }) => title === 'Keeper')).toMatchObject({
    _job: { remote: { areas: [{ name: 'EU', country: 'EU', type: 'Country' }] } },
  });
  expect(text('/jobs.xml')).not.toContain('<country><![CDATA[EU]]></country>');

  expect(paths.filter((path) => /^\/en\/place\/[^/]+\/$/.test(path))).toEqual([
    '/en/place/eu/',
    '/en/place/lyon/',
  ]);
  expect(text('/en/place/lyon/')).toContain('Keeper');
});

test('a telephone number below “How to apply” is a way to apply, on the page and in the data', async () => {
  const { text } = await documents({
    'keeper.md': `${head('location: Turku, Finland')}\n## How to apply\n\nRing [the tower](tel:+1-555-0100) before noon.\n`,
  });
  expect(text('/en/jobs/keeper/')).toContain('href="tel:+15550100"');
  expect(JSON.parse(text('/en/jobs/keeper.jsonld'))).toMatchObject({
    applicationContact: { '@type': 'ContactPoint', telephone: '+15550100' },
  });
});
