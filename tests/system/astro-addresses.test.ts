import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/node/disk/disk-files.ts';
import { astro } from '../../src/sources/astro/astro.ts';
import { deskOf } from '../sources/hugo/desk-of.ts';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import {
  type Age,
  isSkipped,
  runGenerator,
  siteBesideGenerators,
  versionOf,
} from '../support/node-generators.ts';
import { drawing } from '../support/seed-of-the-day.ts';
import { drawnAstroSite, row } from './astro-drawn-sites.ts';

removeFoldersAfterwards();

const titled = '---\ntitle: Lamp lighter\n---\nLight the lamps at dusk.\n';
const slugged = '---\ntitle: Lamp lighter\nslug: my/own-slug\n---\nLight the lamps at dusk.\n';

const names = [
  'Baker',
  'A B  C',
  'it’s—é·x y & z (m_w_d) 70-90 %',
  'Ünïcode+plus~t',
  'c.v.--77',
  'dot.name',
  'İstanbul ΣΑΣ ß',
  '日本語 求人',
  '2024-05-06-dated',
  'deep/Er/Page',
  'bundle/index',
];
const inFolder = (folder: string) => ({
  ...Object.fromEntries(names.map((name) => [`${folder}/${name}.md`, titled])),
  [`${folder}/slugged.md`]: slugged,
  [`${folder}/_hidden.md`]: titled,
});

/** A route that shows a collection, and says the address of each of its pages. */
const route = (collection: string, parameter: string) => `---
import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  const entries = await getCollection('${collection}');
  return entries.map((entry) => ({ params: { ${parameter}: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
---
${row('entry.filePath', 'entry.data.title')}`;
const routeByLanguage = `---
import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  const entries = await getCollection('jobs');
  return entries.map((entry) => {
    const [lang, ...slug] = entry.id.split('/');
    return { params: { lang, slug: slug.join('/') || undefined }, props: { entry } };
  });
}
const { entry } = Astro.props;
---
${row('entry.filePath', 'entry.data.title')}`;
const content = (
  base: string,
  pattern = "'**/[^_]*.{md,mdx}'",
) => `import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
const jobs = defineCollection({
  loader: glob({ pattern: ${pattern}, base: '${base}' }),
  schema: z.object({ title: z.string() }),
});
export const collections = { jobs };
`;
const config = (more: string) =>
  `import { defineConfig } from 'astro/config';\nexport default defineConfig({ site: 'https://lanternworks.example', cacheDir: './cache', ${more} });\n`;

interface Site {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly section?: readonly string[];
}

const sites: readonly Site[] = [
  {
    name: 'a collection below its path',
    files: {
      'astro.config.mjs': config(''),
      'src/content.config.ts': content('./src/content/jobs'),
      'src/pages/careers/[...slug].astro': route('jobs', 'slug'),
      ...inFolder('src/content/jobs'),
    },
  },
  {
    name: 'a folder elsewhere, a base path, files instead of folders',
    files: {
      'astro.config.mjs': config("base: '/site', build: { format: 'file' }"),
      'src/content.config.ts': content('data/vacancies', "['**/*.md', '!**/_*.md']"),
      'src/pages/work/[...id].astro': route('jobs', 'id'),
      ...inFolder('data/vacancies'),
    },
  },
  {
    name: 'a language in front, no slash at the end',
    files: {
      'astro.config.mjs': config(
        "trailingSlash: 'never', i18n: { defaultLocale: 'en', locales: ['en', 'fr'] }",
      ),
      'src/content.config.ts': content('./src/content/jobs'),
      'src/pages/[lang]/jobs/[...slug].astro': routeByLanguage,
      'src/content/jobs/en/baker.md': titled,
      'src/content/jobs/fr/baker.md': titled,
      'src/content/jobs/fr/Sous Chef.md': titled,
    },
  },
  {
    name: 'preserved: a folder',
    files: {
      'astro.config.mjs': config("build: { format: 'preserve' }"),
      'src/content.config.ts': content('./src/content/jobs'),
      'src/pages/jobs/[slug]/index.astro': route('jobs', 'slug'),
      'src/content/jobs/baker.md': titled,
    },
  },
  {
    name: 'preserved: a file',
    files: {
      'astro.config.mjs': config("build: { format: 'preserve' }"),
      'src/content.config.ts': content('./src/content/jobs'),
      'src/pages/jobs/[slug].astro': route('jobs', 'slug'),
      'src/content/jobs/baker.md': titled,
    },
  },
  {
    name: 'pages',
    files: {
      'astro.config.mjs': config("base: '/site/'"),
      'src/layouts/page.astro': `---\nconst { file, frontmatter } = Astro.props;\n---\n${row('file', 'frontmatter.title')}`,
      ...Object.fromEntries(
        ['Baker', 'deep/cook', 'bundle/index', 'a b', 'ü'].map((name) => [
          `src/pages/jobs/${name}.md`,
          `---\ntitle: Lamp lighter\nlayout: ${'../'.repeat(name.split('/').length + 1)}layouts/page.astro\n---\nLight.\n`,
        ]),
      ),
    },
  },
];

const draw = drawing('Astro');
const drawn = Array.from({ length: 8 }, (_, index) => drawnAstroSite(index, draw));

describe.each(['oldest', 'newest'] as const)('Astro, the %s', (age) => {
  const isAbsent = isSkipped('astro', age);
  let compared = 0;

  test.skipIf(isAbsent).each<Site>([...sites, ...drawn])(
    'gives every posting the address that is read: $name',
    async ({ files, section }) => {
      const folder = siteBesideGenerators(
        {
          ...files,
          'package.json': `{"type": "module", "dependencies": {"astro": "${versionOf('astro', age)}"}}`,
        },
        age,
      );
      const expected = listedByAstro(folder, age);
      const all = diskFiles(folder);
      const detection = astro.detect?.(all, {});
      const source = detection?.configuration.sources[0];
      if (detection === undefined || source === undefined) throw new Error('not recognised');
      const { drafts } = await astro.read(
        { ...source, ...(section && { section }) },
        deskOf(all, detection.configuration),
      );
      const isOneLanguage = expected.every(({ language }) => language === null);
      const ours = drafts.map(({ file = '', url = '', language, title }) =>
        [file, url, isOneLanguage ? '' : language, title?.value].join(' | '),
      );
      const theirs = expected.map(({ file, url, language, title }) =>
        // A title has single spaces with us.
        [file, url, language ?? '', title.replace(/ +/g, ' ')].join(' | '),
      );
      expect(ours.toSorted()).toEqual(theirs.toSorted());
      compared += expected.length;
    },
    180_000,
  );

  test.skipIf(isAbsent)('pages are really compared', () => {
    console.info(`Astro ${versionOf('astro', age)}: ${compared} pages compared and equal`);
    expect(compared).toBeGreaterThan(130);
  });
});

/** What the built pages say of themselves. */
function listedByAstro(folder: string, age: Age) {
  runGenerator(
    folder,
    age === 'oldest' ? 'astro/astro.js' : 'astro/bin/astro.mjs',
    ['build', '--silent'],
    age,
  );
  const built = diskFiles(join(folder, 'dist'))
    .list('')
    .filter((file) => file.endsWith('.html'));
  return built.flatMap((page) => {
    const [, said] = /ROW (\[.*\]) END/.exec(readFileSync(join(folder, 'dist', page), 'utf8')) ?? [];
    if (said === undefined) return [];
    const [file, url, language, title] = JSON.parse(said) as [string, string, string | null, string];
    return [{ file: file.replace(`${folder}/`, ''), url, language, title }];
  });
}
