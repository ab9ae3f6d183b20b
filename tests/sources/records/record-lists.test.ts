import { describe, expect, test } from 'vitest';
import { detectSite } from '../../../src/configuration/detect.ts';
import { gatherSite } from '../../support/memory-site.ts';
import { filesOf } from '../hugo/desk-of.ts';

type Texts = Readonly<Record<string, string>>;

const sites: Readonly<Record<string, Texts>> = {
  Jekyll: { '_config.yml': 'title: Lanternworks\nurl: https://lanternworks.example\n', Gemfile: '' },
  Hugo: { 'hugo.yaml': 'title: L\nbaseURL: https://lanternworks.example/\n', 'content/_index.md': '' },
  Eleventy: { 'eleventy.config.js': 'export default () => {}', 'index.md': 'Hello' },
  Astro: { 'astro.config.mjs': "export default { site: 'https://lanternworks.example' };\n" },
};

/** What is found in a site without any configuration: `language title status`, and the codes of what is said. */
async function found(files: Texts) {
  const { detection, diagnostics } = detectSite(filesOf(files), {});
  const codes = diagnostics.map(({ code }) => code);
  if (detection === undefined) return { postings: [], codes };
  const { languages, sources } = detection.configuration;
  const { postings } = await gatherSite({ files, configuration: { languages, sources } });
  return {
    postings: postings.map(({ language, title, status }) => `${language} ${title} ${status}`).toSorted(),
    codes,
  };
}

const keeper = 'title: Keeper\n  location: Bern, Switzerland\n';
const list = `- ${keeper}`;

describe('a list of jobs in the data of a site is found', () => {
  test.each<[string, string, Texts]>([
    ['roles of the page about careers', 'Hugo', { 'data/careers.yml': `intro: Join us\nroles:\n${list}` }],
    [
      'its name, where `name` is the title',
      'Hugo',
      { 'data/careers.yaml': 'roles:\n  - name: Keeper\n    deadline: 2099-01-01\n' },
    ],
    ['vacancies', 'Jekyll', { '_data/careers.yml': `vacancies:\n${list}` }],
    [
      'openings',
      'Eleventy',
      { '_data/careers.json': '{"openings": [{"title": "Keeper", "url": "/keeper/"}]}' },
    ],
    [
      'positions, in TOML',
      'Hugo',
      { 'data/jobs.toml': '[[positions]]\ntitle = "Keeper"\nlocation = "Bern"\n' },
    ],
    [
      'a script that says it all',
      'Eleventy',
      { '_data/jobs.js': "module.exports = [{ title: 'Keeper', location: 'Bern' }];\n" },
    ],
    [
      'a title and a text, in a file called after jobs',
      'Jekyll',
      { '_data/jobs.yml': '- title: Keeper\n  description: You keep the lamp.\n' },
    ],
    [
      'a folder of files about careers',
      'Hugo',
      { 'data/careers/keeper.yaml': 'title: Keeper\nlocation: Bern\n' },
    ],
    ['a collection of YAML', 'Astro', { 'src/content/jobs/keeper.yaml': 'title: Keeper\nlocation: Bern\n' }],
    ['a file of data that a collection loads', 'Astro', { 'src/data/jobs.json': '[{"title": "Keeper"}]' }],
    [
      'groups with lists of their own',
      'Hugo',
      {
        'data/careers.yaml': `teams:\n  - name: Tower\n    jobs:\n      - title: Keeper\n        location: Bern\n`,
      },
    ],
    [
      'lists by department',
      'Jekyll',
      { '_data/jobs.yml': 'tower:\n  - title: Keeper\n    location: Bern\n' },
    ],
    [
      'departments by their names',
      'Jekyll',
      {
        '_data/jobs.yml':
          'tower:\n  label: The tower\n  openings:\n    - title: Keeper\n      location: Bern\n',
      },
    ],
    [
      'a page about careers beside it',
      'Jekyll',
      {
        '_data/jobs.yml': list,
        'careers/index.md': '---\ntitle: Careers\n---\nHi\n',
        'careers/benefits.md': '---\ntitle: Benefits\n---\nTea.\n',
      },
    ],
  ])('%s (%s)', async (_, site, files) => {
    const read = await found({ ...sites[site], ...files });
    expect(read.postings).toEqual(['en Keeper open']);
    expect(read.codes).not.toContain('site-no-postings-found');
  });

  test.each([
    ['it', 'posizioni-aperte'],
    ['de', 'stellen'],
    ['fr', 'offres'],
    ['es', 'vacantes'],
    ['pl', 'oferty_pracy'],
    ['nl', 'vacatures'],
    ['cs', 'volna_mista'],
    ['sv', 'lediga-jobb'],
    ['ru', 'вакансии'],
    ['ja', '求人'],
  ])('under a name in another language: %s', async (_, name) => {
    const files = { ...sites['Hugo'], [`data/${name}.yaml`]: `- title: Keeper\n  location: Bern\n` };
    expect((await found(files)).postings).toEqual(['en Keeper open']);
  });
});

describe('what stands around a record is said of it', () => {
  test.each<[string, Texts, readonly string[]]>([
    [
      'the list of what is closed',
      {
        'data/vacancies.json':
          '{"updated": "2026-01-01", "open": [{"title": "Keeper"}], "closed": [{"title": "Mender"}]}',
      },
      ['en Keeper open', 'en Mender closed'],
    ],
    [
      'an archive',
      {
        '_data/jobs.yml': `jobs:\n  current:\n    - ${keeper.replaceAll('\n', '\n    ')}\n  archived:\n    - title: Mender\n      location: Bern\n`,
      },
      ['en Keeper open', 'en Mender closed'],
    ],
    [
      'a language',
      {
        '_data/jobs.yml':
          'en:\n  - title: Keeper\n    location: Bern\nfr:\n  - title: Gardien\n    location: Berne\n',
      },
      ['en Keeper open', 'fr Gardien open'],
    ],
    [
      'titles in two languages',
      { '_data/jobs.yml': '- title: {en: Keeper, fr: Gardien}\n  location: Bern\n  closed: false\n' },
      ['en Keeper open', 'fr Gardien open'],
    ],
    [
      'columns in two languages, of which one is empty',
      { 'jobs.csv': 'id,title_en,title_fr,location\n1,Keeper,Gardien,Bern\n2,Mender,,Bern\n' },
      ['en Keeper open', 'en Mender open', 'fr Gardien open'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(
      (await found({ ...(files['jobs.csv'] === undefined && sites['Jekyll']), ...files })).postings,
    ).toEqual(expected);
  });

  test.each([
    ['Stellenbezeichnung;Arbeitsort;Bewerbungsfrist', 'Wärter;Bern;2099-01-31'],
    ['intitulé du poste;lieu;date limite', 'Gardien;Berne;2099-01-31'],
    ['functietitel;locatie;sluitingsdatum', 'Wachter;Bern;2099-01-31'],
    ['nazwa stanowiska;miejsce;termin składania', 'Latarnik;Bern;2099-01-31'],
    ['título del puesto;lugar;fecha límite', 'Guarda;Berna;2099-01-31'],
  ])('columns in another language are known: %s', async (head, row) => {
    const { postings } = await found({ 'jobs.csv': `${head}\n${row}\n` });
    expect(postings).toEqual([`en ${row.split(';')[0]} open`]);
  });

  test('a record in another language is named, with its line', async () => {
    const german =
      'Du pflegst mit uns die Lampen am Hafen und hilfst den Booten in der Nacht, und wir sind zu viert.';
    const english =
      'You look after the lamps of the harbour with us and help the boats at night, and we are four.';
    const files = {
      'jobs.yaml': `- title: Lamp\n  location: Bern\n  body: ${english}\n- title: Licht\n  location: Bern\n  body: ${german}\n`,
    };
    const configuration = {
      sources: [{ type: 'records', path: '.', section: 'jobs.yaml', links: 'here' as const }],
    };
    const { postings, diagnostics } = await gatherSite({ files, configuration });
    expect(postings.map(({ title, language }) => `${language} ${title}`)).toEqual(['de Licht', 'en Lamp']);
    const told = diagnostics.find(({ code }) => code === 'language-differs');
    expect(told?.where).toMatchObject({ file: 'jobs.yaml', line: 4 });
    expect(told?.message).toContain('“Licht”');
  });

  test('records in two languages are translations of each other', async () => {
    const files = { 'jobs.csv': 'id,title_en,title_fr,status_of_work\n1,Keeper,Gardien,filled\n' };
    const { detection } = detectSite(filesOf(files), {});
    const { languages, sources } = detection?.configuration ?? { languages: [], sources: [] };
    const { postings } = await gatherSite({ files, configuration: { languages, sources } });
    expect(postings).toHaveLength(2);
    expect(new Set(postings.map(({ group }) => group)).size).toBe(1);
  });
});

describe('what is no list of jobs is none', () => {
  test.each<[string, Texts]>([
    [
      'the roles of users',
      {
        'data/roles.yml':
          '- name: admin\n  title: Administrator\n  description: May do all\n  permissions: [all]\n',
      },
    ],
    ['roles with a date', { 'data/roles.yml': '- name: editor\n  created: 2024-01-01\n  status: active\n' }],
    ['a team', { 'data/people.yml': '- name: Ada\n  role: Keeper\n  location: Bern\n' }],
    [
      'the people on the page about careers',
      {
        'data/careers.yml':
          'people:\n  - name: Ada\n    role: Keeper\n    location: Bern\n    photo: ada.jpg\n',
      },
    ],
    ['the benefits on it', { 'data/careers.yml': 'benefits:\n  - title: Tea\n    text: All day long.\n' }],
    ['offers of a shop', { 'data/offres.yml': '- title: Lampe\n  description: En laiton\n  url: /lampe/\n' }],
    ['hours of opening', { 'data/openings.yml': '- title: Monday\n  description: nine to five\n' }],
    [
      'what a machine does by night',
      { 'data/jobs.yml': '- name: backup\n  cron: "0 2 * * *"\n  description: Copies all\n' },
    ],
    ['positions on a map', { 'data/positions.json': '[{"name": "Tower", "lat": 1, "lon": 2}]' }],
    ['tests of a program', { 'tests/fixtures/jobs.json': '[{"title": "Keeper"}]' }],
    ['what was built', { '_site/jobs.json': '[{"title": "Keeper"}]' }],
  ])('%s', async (_, files) => {
    expect((await found({ ...sites['Hugo'], ...files })).postings).toEqual([]);
  });

  test('a script that computes its data is said to be unread', async () => {
    const files = {
      ...sites['Eleventy'],
      '_data/jobs.js': 'module.exports = async () => fetch("https://x.example");\n',
    };
    expect(await found(files)).toMatchObject({
      postings: [],
      codes: expect.arrayContaining(['format-unread']) as string[],
    });
  });

  test('data beside a folder of postings that names none of them is told of', async () => {
    const page = '---\ntitle: Keeper\n---\nWe are looking for a keeper. You will keep the lamp.\n';
    const read = await found({
      ...sites['Jekyll'],
      'careers/keeper.md': page,
      '_data/jobs.yml': '- title: Mender\n  location: Bern\n',
    });
    expect(read).toMatchObject({
      postings: ['en Keeper open'],
      codes: expect.arrayContaining(['folder-passed-over']) as string[],
    });
    const listing = await found({
      ...sites['Jekyll'],
      'careers/keeper.md': page,
      '_data/jobs.yml': '- title: Keeper\n  location: Bern\n',
    });
    expect(listing.codes).not.toContain('folder-passed-over');
  });
});
