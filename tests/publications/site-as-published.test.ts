import { expect, test } from 'vitest';
import { isEligible } from '../../src/checks/google-rules.ts';
import { catalogAt } from '../../src/model/catalog.ts';
import { editionOf } from '../../src/model/document.ts';
import { epoch, instant } from '../../src/model/instant.ts';
import * as publications from '../../src/publications/registry.ts';
import { gatherSite, type MemorySite } from '../support/memory-site.ts';

const now = '2026-11-22T12:00:00Z';
const head = (more: string) =>
  `---\ntitle: Keeper\ndate: 2026-11-01\n${more}\n---\nYou keep the light of the northern tower.\n`;

async function documents(files: MemorySite['files'], configuration: MemorySite['configuration'] = {}) {
  const catalog = catalogAt(epoch(instant(now)), await gatherSite({ files, now, configuration }));
  const edition = editionOf(catalog, Object.values(publications));
  const text = (path: string) => {
    const found = edition.documents.get(path);
    if (found === undefined) throw new Error(`no document at ${path}`);
    return found.render(edition);
  };
  return { catalog, paths: [...edition.documents.keys()], text };
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

const twoJobs = {
  'keeper.md': head('department: Light\nlocation: Turku, Finland'),
  'writer.md': head('department: Light\nlocation: Lyon, France').replace('Keeper', 'Writer'),
};

test('every RSS feed has its page for its only website, and every Atom entry says who hires', async () => {
  const { paths, text } = await documents(twoJobs, { feeds: { entries: 1 } });
  const rss = paths.filter((path) => /\/rss(?:-\d+)?\.xml$/.test(path));
  const atom = paths.filter((path) => /\/atom(?:-\d+)?\.xml$/.test(path));
  expect(rss).toEqual(
    expect.arrayContaining(['/en/rss-2.xml', '/en/changes/rss.xml', '/en/department/light/rss.xml']),
  );
  expect(atom).toHaveLength(rss.length);
  for (const path of rss) {
    expect(text(path)).not.toMatch(/rel="alternate"|feed\.json/);
    expect(
      text(path)
        .split('<item>')[0]
        ?.match(/<link>/g),
    ).toHaveLength(1);
  }
  for (const path of atom) {
    const entries = text(path).split('<entry').slice(1);
    expect(
      entries.filter((entry) => !/<author><name>Lanternworks<\/name>/.test(entry.replace(/\s+/g, ''))),
    ).toEqual([]);
  }
});

test('a closing day that has passed is told by files, with a tombstone, in the folder of its source once', async () => {
  const { text, catalog } = await documents(
    { 'oar.md': head('').replace('Keeper', 'Oar carver'), 'keeper.md': head('closes: 2026-11-20') },
    {
      sources: [{ type: 'markdown', path: 'jobs', links: 'here' }],
      feeds: { entries: 50, tombstones: true },
    },
  );
  const end = '2026-11-20T23:59:59Z';
  expect(text('/en/changes/atom.xml')).toContain('Closed: Keeper');
  expect(text('/en/atom.xml')).toMatch(new RegExp(`<at:deleted-entry[^>]* when="${end}"`));
  expect(text('/en/atom.xml').split('<entry')[0]).toContain(
    `<updated>${end.replace('Z', '.000Z')}</updated>`,
  );
  expect(catalog.closed.map(({ facts }) => facts.closes?.file)).toEqual(['jobs/keeper.md']);
});

test.each([
  ['location: Halifax, Canada', true],
  ['location: Halifax, Nova Scotia', false],
  ['location: the harbour', false],
])('Google takes a posting with %s: %s', async (line, isTaken) => {
  const { catalog } = await documents({ 'keeper.md': head(line) });
  expect(catalog.open.map(isEligible)).toEqual([isTaken]);
});

test('a page describes itself, by its text where nothing else does, and never by a drawing that nobody shows', async () => {
  const { text } = await documents(twoJobs, {
    organization: { name: 'Lanternworks', logo: 'https://lanternworks.example/logo.svg' },
  });
  const page = text('/en/jobs/keeper/');
  for (const name of ['name="description"', 'property="og:description"'])
    expect(page).toMatch(new RegExp(`<meta ${name} content="[^"]*You keep the light`));
  expect(page).not.toMatch(/og:image[^>]*\.svg/);
});

test('a text that says how to apply is not followed by a second heading of that name', async () => {
  const { text } = await documents({
    'keeper.md': `${head('location: Turku, Finland')}\n## How to apply\n\nWrite to us.\n`,
  });
  const headings = [...text('/en/jobs/keeper/').matchAll(/<h\d[^>]*>([^<]*)/g)].map(([, words]) => words);
  expect(headings.filter((words) => words === 'How to apply')).toHaveLength(1);
});
