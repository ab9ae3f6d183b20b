import type { drawing } from '../support/seed-of-the-day.ts';

type Draw = ReturnType<typeof drawing>;

const characters = [..."abcXYZ019  --__..++~&’·—–éÈñßİΣς½٣日本م()!$',;=💡\u0301"];
const title = (text: string) => JSON.stringify(text);

/** A page that says of itself where it is, what it is made of, and in which language Astro takes it to be. */
export const row = (file: string, heading: string) =>
  `<p set:html={'ROW ' + JSON.stringify([${file}, Astro.url.href, Astro.currentLocale ?? null, ${heading}]) + ' END'} />\n`;

/** Which entries a route shows, and under what it shows them. */
const routes = [
  { file: 'work/[...slug]', keeps: '', params: 'slug: entry.id' },
  { file: 'jobs/[...slug]', keeps: ', ({ data }) => !data.aside', params: 'slug: entry.id' },
  { file: 'jobs/[slug]/index', keeps: '', params: "slug: entry.id.replaceAll('/', '-')" },
  { file: 'jobs/[ref]', keeps: '', params: "ref: entry.data.ref ?? entry.id.split('/').join('-')" },
  {
    file: '[...slug]',
    keeps: ', ({ data, id }) => data.aside !== true && !id.includes("old/")',
    params: 'slug: `careers/${entry.id}`',
  },
];

const localized = {
  file: '[...lang]/jobs/[...slug]',
  keeps: '',
  params: "lang: entry.id.startsWith('fr/') ? 'fr' : undefined, slug: entry.id.replaceAll('fr/', '')",
};

/** A site of whatever options, routes, names and heads; the same for the same seed. */
export function drawnAstroSite(index: number, draw: Draw) {
  const { pick, below } = draw;
  const languages = pick([
    undefined,
    { defaultLocale: 'en', locales: ['en', 'fr'] },
    { defaultLocale: 'en', locales: ['en', { path: 'francais', codes: ['fr-CA', 'fr'] }] },
  ]);
  const options = {
    site: pick(['https://lanternworks.example', 'https://lanternworks.example/']),
    cacheDir: './cache',
    ...pick<object>([{}, { base: '/site' }, { base: 'a/b/' }]),
    ...pick<object>([{}, { trailingSlash: 'always' }, { trailingSlash: 'never' }]),
    build: pick<object>([{}, { format: 'file' }, { format: 'preserve' }]),
    ...(languages !== undefined && { i18n: languages }),
  };
  const source = pick(['src', 'src', 'source']);
  const route = languages === undefined ? pick(routes) : pick([...routes.slice(0, 2), localized]);
  const base = pick([`${source}/content/jobs`, 'vacancies']);
  const pattern = pick(["'**/*.md'", "['**/*.md', '!**/old/**']", "'**/[^_]*.md'"]);
  const depth = '../'.repeat(2);
  const files: Record<string, string> = {
    'astro.config.mjs': `export default ${JSON.stringify({ ...options, ...(source !== 'src' && { srcDir: `./${source}` }) })};\n`,
    [`${source}/content.config.ts`]: contentConfig(base, pattern, pick(['.default(false)', '.optional()'])),
    [`${source}/pages/${route.file}.astro`]: routeFile(route),
    [`${source}/layouts/page.astro`]: `---\nconst { file, frontmatter } = Astro.props;\n---\n${row('file', 'frontmatter.title')}`,
    [`${base}/always.md`]: post(title('Always')),
    [`${source}/pages/positions/always.md`]: post(title('Always'), `layout: ${depth}layouts/page.astro`),
  };
  const word = () => {
    const text = Array.from({ length: 1 + below(9) }, () => pick(characters)).join('');
    // With us a title has no `__`, which is Markdown's.
    return `${index}x${text.trimEnd()}`.replace(/\.+$/, '').replace(/__+/g, '_');
  };
  const french = languages?.locales.some((one) => one === 'fr') === true ? 'fr/' : 'francais/';
  for (let nr = 0; nr < 24; nr++) {
    const folder = pick(['', '', 'North/', 'old/', ...(languages === undefined ? [] : [french])]);
    const name = `${nr}${word()}`;
    if (below(4) === 0) {
      const path = `${source}/pages/positions/${folder === french ? '' : folder}${pick(['', '', '_'])}${name}.md`;
      const up = '../'.repeat(path.split('/').length - 2);
      files[path] = post(title(`${word()} post`), `layout: ${up}layouts/page.astro`);
      continue;
    }
    // Under a slug of its own an entry is at an address without its language, which Astro then takes for the default one.
    const own = pick([undefined, undefined, undefined, `${nr}-Own Slug`, `own/${nr}`]);
    const slug = folder === french && languages !== undefined ? undefined : own;
    files[`${base}/${folder}${pick(['', '', '', '_'])}${name}${pick(['', '', '/index'])}.md`] = post(
      title(`${word()} post`),
      ...(slug === undefined ? [] : [`slug: ${slug}`]),
      ...pick([[], [], ['aside: true'], [`ref: R-${nr}`]]),
    );
  }
  return {
    name: `${index}, ${JSON.stringify(options)}, ${route.file}`,
    files,
    section: [base, `${source}/pages/positions`],
  };
}

function post(heading: string, ...lines: readonly string[]): string {
  return `---\n${[`title: ${heading}`, ...lines].join('\n')}\n---\n\nLight the lamps at dusk.\n`;
}

function contentConfig(base: string, pattern: string, aside: string): string {
  return `import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
const schema = z.object({ title: z.string(), aside: z.boolean()${aside}, ref: z.string().optional() });
export const collections = { jobs: defineCollection({ loader: glob({ pattern: ${pattern}, base: './${base}' }), schema }) };
`;
}

function routeFile({ keeps, params }: (typeof routes)[number]): string {
  return `---
import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  const entries = await getCollection('jobs'${keeps});
  return entries.map((entry) => ({ params: { ${params} }, props: { entry } }));
}
const { entry } = Astro.props;
---
${row('entry.filePath', 'entry.data.title')}`;
}
