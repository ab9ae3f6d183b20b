import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards } from '../../support/corpus.ts';
import { readSite } from '../../support/read-site.ts';
import { writtenSite } from '../../support/written-site.ts';

removeFoldersAfterwards();

const text = 'You keep the northern tower in order, day and night, with the two others of the crew.';
const post = (head: string, body = text) => `---\ndate: 2026-05-01\n${head}\n---\n\n${body}\n`;
type Files = Readonly<Record<string, string>>;

const jekyll = (title: string) => ({
  '_config.yml': `title: L\nurl: https://lantern.example\ncollections:\n  jobs:\n    output: true\n${title === '' ? '' : `defaults:\n  - scope: {path: "", type: jobs}\n    values: {layout: job, title: ${title}}\n`}`,
});
const hugo = (title: string) => ({
  'hugo.toml': 'baseURL="https://lantern.example/"\ntitle="Lantern"\nlanguageCode="en"\n',
  'content/jobs/_index.md': `---\ntitle: Jobs\n${title === '' ? '' : `cascade:\n  title: ${title}\n`}---\n`,
});
const eleventy = (title: string) => ({
  '.eleventy.js': 'module.exports = () => ({});\n',
  'jobs/jobs.json': JSON.stringify(title === '' ? {} : { title }),
});
const kinds: readonly [string, (title: string) => Files, string][] = [
  ['Jekyll’s defaults', jekyll, '_jobs/'],
  ['Hugo’s cascade', hugo, 'content/jobs/'],
  ['Eleventy’s data of a folder', eleventy, 'jobs/'],
];

async function read(files: Files) {
  const { snapshot } = await readSite(writtenSite(files), '2026-06-01T00:00:00Z');
  const said = snapshot.diagnostics.filter(({ code }) => code === 'title-missing');
  return {
    titles: snapshot.postings.map(({ title }) => title).toSorted(),
    said: said.map(({ severity, where }) => `${severity} ${where?.file}`),
  };
}

const inKind = (head: string, body?: string) =>
  kinds.map(([name, site, folder]) => ({ name, site, file: `${folder}a.md`, page: post(head, body) }));

describe('a title that a whole folder has', () => {
  test.each(inKind('role: Keeper', `# We look for a keeper\n\n${text}`))(
    'gives way to the role: $name',
    async ({ site, file, page }) => {
      expect(await read({ ...site('Careers at Lantern'), [file]: page })).toEqual({
        titles: ['Keeper'],
        said: [],
      });
    },
  );

  test.each(inKind('lang: en', `# Keeper of the tower\n\n${text}`))(
    'gives way to the first heading: $name',
    async ({ site, file, page }) => {
      const { titles, said } = await read({ ...site('Careers at Lantern'), [file]: page });
      expect([titles, said]).toEqual([['Keeper of the tower'], []]);
    },
  );

  test.each(inKind('title: Keeper'))(
    'is another than the file’s own: $name',
    async ({ site, file, page }) => {
      expect(await read({ ...site('Careers at Lantern'), [file]: page })).toEqual({
        titles: ['Keeper'],
        said: [],
      });
    },
  );

  test.each(inKind('lang: en'))(
    'is published with a warning where there is no other: $name',
    async ({ site, file, page }) => {
      const { titles, said } = await read({ ...site('Careers at Lantern'), [file]: page });
      expect([titles, said]).toEqual([['Careers at Lantern'], [`warning ${file}`]]);
    },
  );
});

describe('a title of the file’s own', () => {
  test.each<[string, string, string, boolean]>([
    ['a list of one role', 'roles: [Keeper]', 'Keeper', false],
    ['what lists are called gives way', 'title: Open position\nrole: Keeper', 'Keeper', false],
    ['… in French', "title: Offre d'emploi\nposte: Gardien\nposition: Gardien", 'Gardien', false],
    ['… in German', 'title: Stellenangebot\nstellentitel: Wärter', 'Wärter', false],
    ['… and is said where nothing else is there', 'title: Careers', 'Careers', true],
    ['a key of a translation gives way', 'title: jobs.keeper.title\nrole: Keeper', 'Keeper', false],
    ['… and is said', 'title: t.keeper', 't.keeper', true],
    ['a template gives way', 'title: "{{ site.data.t.keeper }}"\nrole: Keeper', 'Keeper', false],
    ['a name with a dot', 'title: Node.js', 'Node.js', false],
    [
      '… with two',
      'title: Senior ASP.NET and Node.js Developer',
      'Senior ASP.NET and Node.js Developer',
      false,
    ],
    ['a job about jobs', 'title: Careers adviser', 'Careers adviser', false],
    ['… about positions', 'title: Position Manager\nrole: x', 'Position Manager', false],
    ['a volunteer opening', 'title: Opening act', 'Opening act', false],
  ])('%s', async (_, head, title, isSaid) => {
    const { titles, said } = await read({ ...jekyll(''), '_jobs/a.md': post(head) });
    expect([titles, said.length > 0]).toEqual([[title], isSaid]);
  });

  test('a template is never published', async () => {
    const { titles, said } = await read({
      ...hugo(''),
      'content/jobs/a.md': post('title: "{{ .Params.job }}"'),
    });
    expect([titles, said]).toEqual([[], ['error content/jobs/a.md']]);
  });

  test.each([
    ['TOML', '+++\ntitle = "Keeper"\ndate = 2026-05-01\n+++\n'],
    ['JSON', '{\n"title": "Keeper",\n"date": "2026-05-01"\n}\n'],
    ['YAML in one line', '---\n{title: Keeper, date: 2026-05-01}\n---\n'],
  ])('is the file’s own in %s', async (_, head) => {
    const { titles, said } = await read({
      ...hugo('Careers'),
      'content/jobs/a.md': `${head}\n# Our tower\n\n${text}\n`,
    });
    expect([titles, said]).toEqual([['Keeper'], []]);
  });
});
