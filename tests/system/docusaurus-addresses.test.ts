import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/node/disk/disk-files.ts';
import { docusaurus } from '../../src/sources/docusaurus/docusaurus.ts';
import { deskOf } from '../sources/hugo/desk-of.ts';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { isSkipped, runGenerator, siteBesideGenerators } from '../support/node-generators.ts';

const skipped = isSkipped('@docusaurus/core');

removeFoldersAfterwards();

const titled = '---\ntitle: Lamp lighter\n---\nLight the lamps at dusk.\n';
const head = (...lines: readonly string[]) =>
  `---\ntitle: Lamp lighter\n${lines.join('\n')}\n---\nLight the lamps.\n`;

const docs = {
  'jobs/baker.md': titled,
  'jobs/01-cook.md': titled,
  'jobs/02 - Night Watch.md': titled,
  'jobs/2024-05-dated.md': titled,
  'jobs/7.0-version.md': titled,
  'jobs/03-sea/04-diver.mdx': titled,
  'jobs/03-sea/index.md': titled,
  'jobs/05-bundle/index.md': titled,
  'jobs/same/same.md': titled,
  'jobs/Ünïcode & co.md': titled,
  'jobs/slugged.md': head('slug: my-slug'),
  'jobs/rooted.md': head('slug: /work/rooted'),
  'jobs/upwards.md': head('slug: ../upwards'),
  'jobs/identified.md': head('id: other-id'),
  'jobs/06-numbered.md': head('parse_number_prefixes: false'),
  'jobs/_partial.md': titled,
};
const posts = {
  '2024-05-06-baker.md': titled,
  '2024-05-07-folder/index.md': titled,
  '2024/05/08/cook.md': titled,
  'deep/2024-5-9-diver.md': titled,
  'slugged.md': head('slug: my-slug', 'date: 2024-05-10'),
  'undated.md': head('date: 2024-05-11'),
};
const below = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

const config = (more: string) => `// @ts-check
const config = {
  title: 'Lanternworks',
  url: 'https://lanternworks.example',
  onBrokenLinks: 'ignore',
  ${more}
};
export default config;
`;
/** Prints the paths of a site's routes. */
const routes = `
const { loadSite } = require('@docusaurus/core/lib/server/site');
(async () => {
  const first = await loadSite({ siteDir: __dirname });
  for (const locale of first.props.i18n.locales) {
    const { props } = await loadSite({ siteDir: __dirname, locale });
    for (const path of props.routesPaths) console.log('ROUTE ' + path);
  }
})();
`;
const project = {
  'routes.cjs': routes,
  'package.json': '{"private": true, "type": "module"}',
  'src/pages/index.mdx': '# Home\n',
  'src/pages/careers/keeper.md': titled,
};

const sites = [
  {
    name: 'docs, pages and translations, below a base',
    section: ['docs/jobs', 'src/pages/careers'],
    files: {
      ...project,
      'docusaurus.config.js': config(
        "baseUrl: '/site/', i18n: { defaultLocale: 'en', locales: ['en', 'fr'] }, presets: [['classic', { blog: false }]],",
      ),
      ...below('docs', docs),
      'i18n/fr/docusaurus-plugin-content-docs/current/jobs/baker.md': titled,
      'i18n/fr/docusaurus-plugin-content-docs/current/jobs/01-cook.md': titled,
    },
  },
  {
    name: 'a plugin of its own and a blog, with slashes at the end',
    section: ['vacancies', 'blog'],
    files: {
      ...project,
      'docusaurus.config.js': config(
        "baseUrl: '/', trailingSlash: true, presets: [['classic', { docs: false, blog: { routeBasePath: 'news', onInlineAuthors: 'ignore', onUntruncatedBlogPosts: 'ignore' } }]], plugins: [['@docusaurus/plugin-content-docs', { id: 'jobs', path: 'vacancies', routeBasePath: 'jobs' }]],",
      ),
      ...below('vacancies', docs),
      ...below('blog', posts),
    },
  },
];

describe.skipIf(skipped).each(sites)(
  'the real Docusaurus and this reading of a site agree: $name',
  ({ files, section }) => {
    const folder = skipped ? '' : siteBesideGenerators(files);
    const listed = skipped ? new Set<string>() : listedByDocusaurus(folder);

    test('every posting has the address that Docusaurus gives it', async () => {
      const all = diskFiles(folder);
      const detection = docusaurus.detect?.(all, {});
      if (detection === undefined) throw new Error('not recognised');
      const source = { type: 'docusaurus', path: '.', links: 'there', section } as const;
      const { drafts } = await docusaurus.read(source, deskOf(all, detection.configuration));
      const ours = drafts.map(
        ({ file, url = '' }) => `${file} ${url} ${listed.has(url) ? 'is there' : 'is not'}`,
      );
      expect(ours.filter((line) => line.endsWith('is not'))).toEqual([]);
      expect(new Set(drafts.map(({ url }) => url)).size).toBe(drafts.length);
      expect(drafts.length).toBeGreaterThan(14);
    });
  },
);

/**
 * The addresses of all routes in all languages: Docusaurus loads the site and its plugins, and bundles nothing. Its bundler
 * breaks on newer releases of webpack, and has no say in addresses.
 */
function listedByDocusaurus(folder: string): ReadonlySet<string> {
  const listed = runGenerator(folder, join(folder, 'routes.cjs'), []);
  const lines = listed.split('\n').filter((line) => line.startsWith('ROUTE '));
  return new Set(lines.map((line) => `https://lanternworks.example${encodeURI(line.slice(6))}`));
}
