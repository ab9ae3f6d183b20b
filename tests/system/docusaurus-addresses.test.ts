import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/node/disk/disk-files.ts';
import { docusaurus } from '../../src/sources/docusaurus/docusaurus.ts';
import { deskOf } from '../sources/hugo/desk-of.ts';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { drawing } from '../support/seed-of-the-day.ts';
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
/** Prints the pages that the plugins of a site make in each language and what they are made of, but not those that show the text of another language. */
const pages = `
const { loadSite } = require('@docusaurus/core/lib/server/site');
const { applyTrailingSlash } = require('@docusaurus/utils-common');
(async () => {
  const first = await loadSite({ siteDir: __dirname });
  for (const locale of first.props.i18n.locales) {
    const { props } = await loadSite({ siteDir: __dirname, locale });
    const { url } = props.siteConfig;
    for (const { name, content } of props.plugins) {
      const found = /content-docs/.test(name) ? content.loadedVersions.flatMap(({ docs }) => docs)
        : /content-blog/.test(name) ? content.blogPosts.map(({ metadata }) => metadata)
        : /content-pages/.test(name) ? content.filter(({ type }) => type === 'mdx') : [];
      const isOwn = (source) => locale === props.i18n.defaultLocale || source.includes('docusaurus-plugin-content-');
      for (const { source, permalink, unlisted } of found)
        if (!unlisted && isOwn(source)) {
          const path = applyTrailingSlash(permalink, props.siteConfig);
          console.log('PAGE ' + JSON.stringify([locale, source.replace('@site/', ''), url + path]));
        }
    }
  }
})();
`;
const project = {
  'pages.cjs': pages,
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

const translationsOf: Readonly<Record<string, string>> = {
  'docs/jobs': 'docusaurus-plugin-content-docs/current/jobs',
  'blog/jobs': 'docusaurus-plugin-content-blog/jobs',
  'src/pages/jobs': 'docusaurus-plugin-content-pages/jobs',
};

/** A site of whatever options and names; what Docusaurus itself refuses is not drawn. */
function drawnSite(index: number, draw: Draw) {
  const { pick, below } = draw;
  const locales = pick([['en'], ['en', 'fr'], ['fr', 'en', 'de']]);
  const localeConfigs = Object.fromEntries(locales.map((code) => [code, drawnLocale(code, draw)]));
  const path = pick(['i18n', 'i18n', 'translations']);
  const docs = {
    ...pick<object>([{}, {}, { exclude: ['**/old/**'] }, { include: ['**/*.md'] }, { exclude: [] }]),
    ...pick<object>([
      {},
      { routeBasePath: '/' },
      { routeBasePath: 'work/us' },
      { numberPrefixParser: false },
    ]),
  };
  const blog = { onInlineAuthors: 'ignore', onUntruncatedBlogPosts: 'ignore' };
  const options = {
    baseUrl: pick(['/', '/site/']),
    ...pick<object>([{}, { trailingSlash: true }, { trailingSlash: false }]),
    i18n: { path, defaultLocale: locales[0], locales, localeConfigs },
    presets: [['classic', { docs, blog }]],
  };
  const files: Record<string, string> = {
    ...project,
    'docusaurus.config.js': config(`${JSON.stringify(options).slice(1, -1)},`),
    'docs/jobs/always.md': titled,
    'blog/jobs/2024-05-06-always.md': titled,
  };
  for (let nr = 0; nr < 16; nr++) {
    const folder = pick(Object.keys(translationsOf));
    const name = drawnName(folder, nr, draw);
    if (below(5) > 0) files[`${folder}/${name}`] = drawnText(folder, nr, draw);
    for (const code of locales.filter(() => below(2) > 0)) {
      const other = below(8) > 0 ? name : name.replace(/\.mdx?$/, (end) => (end === '.md' ? '.mdx' : '.md'));
      const own = localeConfigs[code]?.path ?? code;
      files[`${path}/${pick([own, own, code])}/${translationsOf[folder]}/${other}`] =
        head('date: 2024-05-11');
    }
  }
  return { name: `drawn site ${index}`, section: Object.keys(translationsOf), files };
}

function drawnLocale(code: string, { pick }: Draw): { readonly path?: string } {
  return pick([
    {},
    {},
    { path: `${code}-texts` },
    { translate: false },
    { baseUrl: `/${code}-site/` },
    { url: `https://${code}.lanternworks.example`, baseUrl: '/' },
    { htmlLang: `${code}-CA` },
  ]);
}

function drawnName(folder: string, nr: number, { pick }: Draw): string {
  const before = pick(['', '', '01-', '2024-05-07-', '_', '3. ', 'sub/', 'old/', '_x/', 'sub/02-deep/']);
  const ends = [
    '.md',
    '.mdx',
    '/index.md',
    ...(folder.startsWith('docs') ? ['/README.md', '/readme.mdx'] : []),
  ];
  return `${before}${pick(['baker', 'Cook & Co', 'é', 'x.test'])}${nr}${pick(ends)}`;
}

function drawnText(folder: string, nr: number, { pick }: Draw): string {
  const numbers = folder.startsWith('src') ? [] : [`slug: 20${nr}`, `id: 12${nr}`];
  const lines = [
    `slug: own-${nr}`,
    `slug: /rooted/x${nr}`,
    'unlisted: true',
    `id: some-id-${nr}`,
    'draft: true',
  ];
  return head('date: 2024-05-11', pick(['', '', ...numbers, ...lines]));
}

type Draw = ReturnType<typeof drawing>;

const draw = drawing('Docusaurus');
const drawn = Array.from({ length: 8 }, (_, index) => drawnSite(index, draw));
let compared = 0;

describe.skipIf(skipped).each([...sites, ...drawn])(
  'the real Docusaurus and this reading of a site agree: $name',
  ({ files, section }) => {
    test('every page that Docusaurus makes, no other, each at its address and in its language', async () => {
      const folder = siteBesideGenerators(files);
      const theirs = listedByDocusaurus(folder).filter((line) =>
        section.some((one) => line.includes(` ${one}/`) || line.includes(`/${translationsOf[one]}/`)),
      );
      const all = diskFiles(folder);
      const detection = docusaurus.detect?.(all, {});
      if (detection === undefined) throw new Error('not recognised');
      const source = { type: 'docusaurus', path: '.', links: 'there', section } as const;
      const { drafts } = await docusaurus.read(source, deskOf(all, detection.configuration));
      const ours = drafts.map(
        ({ language, file, url }) => `${language.slice(0, 2)} ${file} ${decodeURIComponent(url ?? '')}`,
      );
      expect(ours.toSorted()).toEqual(theirs.toSorted());
      compared += ours.length;
    }, 60_000);
  },
);

test.skipIf(skipped)('pages are really compared', () => {
  console.info(`Docusaurus 3.10.2: ${compared} pages compared and equal`);
  expect(compared).toBeGreaterThan(60);
});

/** Introduces the others in its folder. */
const hub = '03-sea/index.md';

/**
 * The pages of all plugins in all languages. Docusaurus loads the site and its plugins, and bundles nothing: its bundler
 * breaks on newer releases of webpack, and has no say in addresses.
 */
function listedByDocusaurus(folder: string): readonly string[] {
  const listed = runGenerator(folder, join(folder, 'pages.cjs'), []);
  return listed
    .split('\n')
    .filter((line) => line.startsWith('PAGE ') && !line.includes(hub))
    .map((line) => {
      const [locale, source, address] = JSON.parse(line.slice(5)) as [string, string, string];
      return `${locale} ${source} ${decodeURIComponent(address)}`;
    });
}
