import { expect, test } from 'vitest';
import { readSite } from '../support/read-site.ts';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { writtenSite } from '../support/written-site.ts';

removeFoldersAfterwards();

const page = (title: string) => `---\ntitle: ${title}\ndate: 2026-05-01\n---\n\nYou keep the lamp.\n`;
const rows = 'title,date,body\nWriter,2026-05-01,You write the log of the tower.\n';
const sites: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Hugo: {
    'hugo.toml': 'baseURL = "https://lanternworks.example/"\nlanguageCode = "en"\ntitle = "L"\n',
    'content/crew/keeper.md': page('Keeper'),
    'content/helpers/mender.md': page('Mender'),
    'content/jobs/cook.md': page('Cook'),
    'data/more.csv': rows,
  },
  Jekyll: {
    '_config.yml':
      'title: L\nurl: https://lanternworks.example\ncollections:\n  crew: {output: true}\n  helpers: {output: true}\n  jobs: {output: true}\n',
    '_crew/keeper.md': page('Keeper'),
    '_helpers/mender.md': page('Mender'),
    '_jobs/cook.md': page('Cook'),
    'data/more.csv': rows,
  },
  MkDocs: {
    'mkdocs.yml': 'site_name: L\nsite_url: https://lanternworks.example/\n',
    'docs/crew/keeper.md': page('Keeper'),
    'docs/helpers/mender.md': page('Mender'),
    'docs/jobs/cook.md': page('Cook'),
    'data/more.csv': rows,
  },
  Eleventy: {
    '.eleventy.js': 'module.exports = () => ({});\n',
    'crew/keeper.md': page('Keeper'),
    'helpers/mender.md': page('Mender'),
    'jobs/cook.md': page('Cook'),
    'data/more.csv': rows,
  },
  'a plain folder': {
    'crew/keeper.md': page('Keeper'),
    'helpers/mender.md': page('Mender'),
    'jobs/cook.md': page('Cook'),
    'data/more.csv': rows,
  },
};

const below: Readonly<Record<string, string>> = { Jekyll: '_' };

test.each(
  Object.entries(sites).flatMap(([kind, files]) =>
    (
      [
        [['crew'], ['Keeper']],
        [
          ['crew', 'helpers'],
          ['Keeper', 'Mender'],
        ],
        [
          ['crew', 'data/more.csv'],
          ['Keeper', 'Writer'],
        ],
        [
          ['crew', 'data/more.csv', 'helpers'],
          ['Keeper', 'Mender', 'Writer'],
        ],
        [['data/more.csv'], ['Writer']],
      ] as const
    ).map(([sections, titles]) => ({ kind, files, sections, titles })),
  ),
)('of $kind, each of the sections $sections is read', async ({ kind, files, sections, titles }) => {
  const folders = sections.map((one) => (one.includes('.') ? one : `${below[kind] ?? ''}${one}`));
  const { snapshot } = await readSite(writtenSite(files), '2026-06-01T00:00:00Z', folders);
  expect(snapshot.postings.map(({ title }) => title).toSorted()).toEqual(titles);
});
