import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/model/document.ts';
import type { Posting } from '../../../src/model/posting.ts';
import * as registry from '../../../src/publications/registry.ts';
import { catalogOf, posting, site } from '../../fixtures/catalog.ts';
import { manyOpenings } from '../../fixtures/many-openings.ts';
import { attribute, elements, parsePage, textOf } from './html-page.ts';

const publications = Object.values(registry);

function pageOf(postings: readonly Posting[], path = '/en/') {
  const edition = editionOf(catalogOf(postings), publications);
  return parsePage(edition.documents.get(path)?.render(edition) ?? '');
}

const chipsOf = (page: ReturnType<typeof pageOf>, kind: string) =>
  page
    .all('ul', { dataK: kind })
    .flatMap((list) => elements(list).filter(({ tagName }) => tagName === 'a'))
    .map((link) => `${textOf(link)} → ${attribute(link, 'href')}`);

const few = (given: readonly Partial<Posting>[]) =>
  given.map((one, index) => posting({ key: `job-${index}`, title: `Job ${index}`, ...one }));

describe('above a list', () => {
  const lyon = { locations: [{ name: 'Lyon', address: { addressLocality: 'Lyon', addressCountry: 'FR' } }] };
  const leeds = {
    locations: [{ name: 'Leeds', address: { addressLocality: 'Leeds', addressCountry: 'GB' } }],
  };
  const fromFrance = { remote: { areas: [{ name: 'France', country: 'FR', type: 'Country' as const }] } };
  const page = pageOf(
    few([
      { department: 'Optics', ...lyon },
      { department: 'Optics', ...lyon },
      { department: 'Studio', ...leeds },
      { department: 'optics', ...fromFrance },
      { department: 'Studio', employmentTypes: ['INTERN'] },
      { ...leeds },
    ]),
  );

  test('stand the departments, places, types and remote work with how many openings each page shows', () => {
    expect(chipsOf(page, 'department')).toEqual([
      'Optics 3 → ../../en/department/optics/'.replace('../../', '../'),
      'Studio 2 → ../en/department/studio/',
    ]);
    expect(chipsOf(page, 'place')).toEqual([
      'France 3 → ../en/place/france/',
      'Lyon 3 → ../en/place/lyon/',
      'Leeds 2 → ../en/place/leeds/',
    ]);
    expect(chipsOf(page, 'remote')).toEqual(['Fully remote 1 → ../en/remote/']);
    expect(chipsOf(page, 'type')).toEqual(['Internship 1 → ../en/type/intern/']);
  });

  test('each number is that of the openings on the page it leads to', () => {
    const edition = editionOf(catalogOf(manyOpenings(120)), publications);
    const list = parsePage(edition.documents.get('/en/')?.render(edition) ?? '');
    const links = list
      .all('ul')
      .filter((one) => attribute(one, 'dataK') !== undefined)
      .flatMap(elements)
      .filter(({ tagName }) => tagName === 'a');
    expect(links.length).toBeGreaterThan(12);
    for (const link of links) {
      const path = new URL(attribute(link, 'href') ?? '', 'https://x.example/en/').pathname;
      const there = parsePage(edition.documents.get(path)?.render(edition) ?? '');
      expect(textOf(link)).toMatch(new RegExp(` ${there.all('li', { className: 'opening' }).length}$`));
    }
  });

  test.each([
    [
      'five openings',
      few(Array.from({ length: 5 }, (_, index) => ({ department: `Team ${index % 2}` }))),
      0,
      0,
    ],
    ['openings that say nothing of themselves', few(Array.from({ length: 9 }, () => ({}))), 1, 0],
    [
      'what all of them have in common',
      few(Array.from({ length: 9 }, () => ({ department: 'Optics' }))),
      1,
      0,
    ],
  ])('of %s there is no choice', (_, postings, finders, groups) => {
    const html = pageOf(postings);
    expect(html.all('div', { className: 'finder' })).toHaveLength(finders);
    expect(html.all('ul').filter((one) => attribute(one, 'dataK') !== undefined)).toHaveLength(groups);
  });

  test('of a long choice a few are shown, and the rest when asked for', () => {
    const html = pageOf(
      few(Array.from({ length: 60 }, (_, index) => ({ department: `Team ${index % 30}` }))),
    );
    const lists = html.all('ul', { dataK: 'department' });
    expect(lists.map((list) => elements(list).filter(({ tagName }) => tagName === 'li').length)).toEqual([
      8, 22,
    ]);
    expect(html.all('summary').map(textOf)).toEqual(['Filters', 'More']);
  });

  test('on the page of a department the other kinds are to choose from, without numbers that only a script can tell', () => {
    const html = pageOf(manyOpenings(120), '/en/department/studio/');
    expect(chipsOf(html, 'department')).toEqual([]);
    expect(chipsOf(html, 'type').length).toBeGreaterThan(2);
    expect(chipsOf(html, 'type').join()).not.toMatch(/\d/);
  });
});

describe('a long list', () => {
  const headings = (postings: readonly Posting[], path = '/en/') =>
    pageOf(postings, path).all('h3').map(textOf);
  const inTeams = (count: number, teams: number, without = 0) =>
    few(
      Array.from({ length: count }, (_, index) =>
        index < without ? {} : { department: `Team ${index % teams}` },
      ),
    );

  test('goes by department, those without at the end', () => {
    expect(headings(inTeams(24, 3, 4))).toEqual(['Team 0', 'Team 1', 'Team 2', 'Other positions']);
    expect(pageOf(inTeams(24, 3)).all('h4')).toHaveLength(24);
  });

  test.each([
    ['where it is short enough to be looked through', inTeams(19, 3), '/en/', 19],
    ['where there is but one department', inTeams(24, 1), '/en/', 24],
    ['where nearly each has a department of its own', inTeams(24, 20), '/en/', 24],
    ['where many say none', inTeams(24, 3, 12), '/en/', 24],
    ['on the page of a department', inTeams(66, 3), '/en/department/team-1/', 22],
  ])('stays as it is, newest first, %s', (_, postings, path, count) => {
    expect(headings(postings, path)).toHaveLength(count);
  });
});

test('a posting’s page leads to those that have its department, place, type or remote work in common', () => {
  const page = pageOf(
    few([
      {
        department: 'R&D',
        employmentTypes: ['PART_TIME', 'INTERN'],
        locations: [{ name: 'The old kiln', address: { addressLocality: 'Lyon', addressCountry: 'FR' } }],
        remote: { areas: [] },
      },
    ]),
    '/en/jobs/job-0/',
  );
  const facts = page
    .all('dd')
    .flatMap(elements)
    .filter(({ tagName }) => tagName === 'a');
  expect(facts.map((link) => `${textOf(link)} → ${attribute(link, 'href')}`)).toEqual([
    'Lanternworks → https://lanternworks.example/',
    'R&D → ../../../en/department/r-d/',
    'The old kiln → ../../../en/place/lyon/',
    'Fully remote → ../../../en/remote/',
    'Part time → ../../../en/type/part-time/',
    'internship → ../../../en/type/intern/',
  ]);
});

describe('similar openings', () => {
  const lyon = { locations: [{ name: 'Lyon' }] };
  const titles = (postings: readonly Posting[], path = '/en/jobs/this/') => {
    const html = pageOf(postings, path);
    const [section] = html.all('section', { ariaLabelledBy: 'similar' });
    return section === undefined
      ? []
      : elements(section)
          .filter(({ tagName }) => tagName === 'h3')
          .map(textOf);
  };
  const here = {
    key: 'this',
    title: 'This',
    department: 'Optics',
    employmentTypes: ['FULL_TIME'] as const,
    ...lyon,
  };
  const others = [
    posting({ key: 'a', title: 'Same type only', employmentTypes: ['FULL_TIME'] }),
    posting({ key: 'b', title: 'Same place', ...lyon }),
    posting({ key: 'c', title: 'Same department', department: 'optics' }),
    posting({ key: 'd', title: 'Both', department: 'Optics', ...lyon }),
    posting({ key: 'e', title: 'Closed', department: 'Optics', status: 'closed' }),
    posting({ key: 'f', title: 'Ailleurs', department: 'Optics', language: site.languages[1]!.tag }),
    posting({
      key: 'g',
      title: 'Same department and type',
      department: 'Optics',
      employmentTypes: ['FULL_TIME'],
    }),
  ];

  test.each([
    ['of an open posting', 'open' as const],
    ['of a closed one', 'closed' as const],
  ])('%s have most in common, are open, and in its language', (_, status) => {
    expect(titles([posting({ ...here, status }), ...others])).toEqual([
      'Both',
      'Same department and type',
      'Same department',
      'Same place',
    ]);
  });

  test('are the same whatever the order in which postings were read', () => {
    expect(titles([...others].reverse().concat(posting(here)))).toEqual(titles([posting(here), ...others]));
  });

  test.each([
    ['nothing in common but the type', [posting(here), others[0]!]],
    ['no other posting', [posting(here)]],
  ])('are not there where there is %s', (_, postings) => {
    expect(titles(postings)).toEqual([]);
  });
});
