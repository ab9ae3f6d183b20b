import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderNames } from '../../src/sources/files/folders/section-names.ts';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { readSite } from '../support/read-site.ts';
import { writtenSite } from '../support/written-site.ts';

removeFoldersAfterwards();

const page = readFileSync(new URL('../../docs/adopting.md', import.meta.url), 'utf8');
const now = '2026-11-30T12:00:00Z';

/** What stands below a heading, up to the next of its rank. */
function below(heading: string): string {
  const [, text] = page.split(`\n## ${heading}\n`);
  if (text === undefined) throw new Error(`docs/adopting.md has no "${heading}"`);
  return text.split('\n## ')[0] ?? '';
}

/** The rows of the tables below a heading, their cells as written. */
function rows(heading: string): readonly (readonly string[])[] {
  const lines = below(heading)
    .split('\n')
    .filter((line) => line.startsWith('| '));
  return lines.slice(1).map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );
}

const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string);

const advert = {
  en: 'We are looking for a person who bakes bread with us. You will work in our bakery in the morning, and we pay a good salary. Send your application to us with a short letter about yourself.',
  fr: 'Nous cherchons une personne qui fait le pain avec nous. Vous travaillerez le matin dans notre boulangerie, et nous payons un bon salaire. Envoyez votre candidature avec une lettre qui parle de vous.',
  de: 'Wir suchen eine Person, die mit uns Brot backt. Sie arbeiten am Morgen in unserer Bäckerei, und wir zahlen ein gutes Gehalt. Senden Sie uns Ihre Bewerbung mit einem kurzen Brief über sich.',
  es: 'Buscamos una persona que haga el pan con nosotros. Trabajarás por la mañana en nuestra panadería, y pagamos un buen salario. Envíanos tu candidatura con una carta breve sobre ti.',
  nl: 'Wij zoeken een persoon die met ons het brood bakt. Je werkt in de ochtend in onze bakkerij, en wij betalen een goed salaris. Stuur ons je sollicitatie met een korte brief over jezelf.',
};
const settings: Readonly<Record<string, string>> = {
  'hugo.toml': 'baseURL = "https://bakery.example/"\n',
  'hugo.yaml': 'baseURL: https://bakery.example/\n',
  'hugo.json': '{"baseURL": "https://bakery.example/"}\n',
  'mkdocs.yml': 'site_name: Bakery\nsite_url: https://bakery.example/\n',
  '_config.yml': 'title: Bakery\nurl: https://bakery.example\ncollections:\n  jobs: { output: true }\n',
  'astro.config.mjs': "export default { site: 'https://bakery.example' };\n",
  'config/_default/languages.toml': '[en]\nweight = 1\n[fr]\nweight = 2\n',
  'package.json': '{"name": "bakery"}\n',
  'export/staff.csv': 'Role,What\nBaker,You bake bread.\n',
  'jobs/closed.md': `---\ntitle: Miller\n---\n\nThe position is closed.\n\nYou grind flour every night.\n`,
  'src/content.config.ts':
    "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\n" +
    "export const collections = { jobs: defineCollection({ loader: glob({ pattern: '*.md', base: './src/content/jobs' }) }) };\n",
  'docusaurus.config.js':
    "module.exports = { title: 'Bakery', url: 'https://bakery.example', baseUrl: '/', presets: [['classic', {}]], i18n: { defaultLocale: 'en', locales: ['en', 'fr'] } };\n",
};
/** By what the name says that the file is. */
const kinds: Readonly<Record<string, string>> = {
  toml: settings['hugo.toml'] ?? '',
  json: '[{"title": "Baker", "location": "Bern", "body": "You bake bread."}]\n',
  csv: 'title,location,body\nBaker,Bern,You bake bread.\n',
  tsv: 'title\tlocation\tbody\nBaker\tBern\tYou bake bread.\n',
};

function textOf(file: string): string {
  const known = settings[file];
  if (known !== undefined) return known;
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (/^(?:_?config|hugo)\.ya?ml$/.test(name))
    return settings[name.startsWith('_') ? '_config.yml' : 'hugo.yaml'] ?? '';
  if (/^(?:config|hugo)\.json$/.test(name)) return settings['hugo.json'] ?? '';
  if (/^mkdocs\.ya?ml$/.test(name)) return settings['mkdocs.yml'] ?? '';
  if (name.startsWith('astro.')) return settings['astro.config.mjs'] ?? '';
  if (name.startsWith('docusaurus.')) return settings['docusaurus.config.js'] ?? '';
  if (/^(?:\.?eleventy|buildawesome)/.test(name)) return 'module.exports = () => ({});\n';
  const [, title = name, ending = ''] = /^([^.]+).*?(?:\.(\w+))?$/.exec(name) ?? [];
  if (/^ya?ml$/.test(ending)) return '- title: Baker\n  location: Bern\n  body: You bake bread.\n';
  if (ending in kinds) return kinds[ending] ?? '';
  const tongue = /boulanger|(?:^|[./])fr[./]/.test(file) ? 'fr' : /baecker/.test(name) ? 'de' : 'en';
  if (ending === 'html')
    return `<!doctype html><html lang="${tongue}"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${advert[tongue]}</p></main></body></html>\n`;
  return `---\ntitle: ${title}\n---\n\n${advert[tongue]}\n`;
}

const textsOf = (files: string) => Object.fromEntries(codes(files).map((file) => [file, textOf(file)]));

/** Where pages lie, by the generator. */
const folders: Readonly<Record<string, string>> = {
  '`hugo`': 'content/',
  '`mkdocs`': 'docs/',
  '`jekyll`': '',
  '`eleventy`': '',
  '`astro`': 'src/pages/',
  '`docusaurus`': 'docs/',
};

/** Open postings by their language, as the page writes them. */
async function readAs(files: Readonly<Record<string, string>>) {
  const { snapshot } = await readSite(writtenSite(files), now);
  const counts = new Map<string, number>();
  for (const { language, status } of snapshot.postings)
    if (status === 'open') counts.set(language, (counts.get(language) ?? 0) + 1);
  const found = [...counts].toSorted().map(([tag, count]) => `${tag} ${count}`);
  return {
    types: snapshot.sources.map(({ type }) => `\`${type}\``).join(),
    found: found.join(', '),
    postings: snapshot.postings,
  };
}

describe('docs/adopting.md', () => {
  test('names the folders of postings that the code knows', () => {
    const [postings, careers, qualifiers] = [
      ...below('Folders of postings').matchAll(/```text\n([^]*?)\n```/g),
    ].map(([, names]) => names?.split(/\s+/));
    expect({ postings, careers, qualifiers }).toEqual(folderNames);
  });

  test.each(
    rows('Sites that are recognised').map(([type = '', files = '', found = '']) => [type, files, found]),
  )('%s is told by %s', async (types, files, found) => {
    expect(await readAs(textsOf(files))).toMatchObject({ types, found });
  });

  test.each([
    ['@11ty/eleventy', '`eleventy`'],
    ['astro', '`astro`'],
  ])('package.json that names %s shows it too', async (name, types) => {
    const files = textsOf(`\`${folders[types]}jobs/baker.md\``);
    const manifest = JSON.stringify({ devDependencies: { [name]: '*' } });
    expect(await readAs({ ...files, 'package.json': manifest })).toMatchObject({ types, found: 'en 1' });
  });

  const shown = rows('Which generator').filter(([type = '']) => type in folders);
  const signs = shown.flatMap(([type = '', by = '']) =>
    codes(by)
      .filter((file) => /\.\w+$/.test(file) && file !== 'package.json')
      .map((file) => [file, type] as const),
  );
  test.each(signs)('%s shows that a site is of %s', async (sign, types) => {
    const extra = sign.startsWith('_config') ? '`Gemfile`' : '';
    const files = textsOf(`\`${sign}\` ${extra} \`${folders[types]}jobs/baker.md\``);
    expect(await readAs(files)).toMatchObject({ types, found: 'en 1' });
  });

  test.each(
    rows('Closed').map(([where = '', written = '', then = '']) => [where, codes(written)[0] ?? '', then]),
  )('%s: %s is %s', async (where, written, then) => {
    const title = where === 'title' ? JSON.stringify(written) : 'Baker';
    const head = where === 'head' ? `${written}\n` : '';
    const text = where.startsWith('text') ? `${written}\n\n` : '';
    const { postings } = await readAs({
      'jobs/baker.md': `---\ntitle: ${title}\n${head}---\n\n${text}${advert[where.slice(-2) as keyof typeof advert] ?? advert.en}\n`,
      'jobs/miller.md': `---\ntitle: Miller\n---\n\nYou grind the flour for our bread every night.\n`,
    });
    const baker = postings.find((one) => one.title !== 'Miller');
    expect(baker?.status ?? 'left out').toBe(then);
  });

  const examples = below('What to write where something is not recognised')
    .split('\n### ')
    .slice(1)
    .map((text) => {
      const [, files = '', yaml = '', found = ''] =
        /\nFiles: (.+)\n\n```yaml\n([^]*?)```\n\nFound: (.+)\n/.exec(text) ?? [];
      return [text.split('\n')[0] ?? '', files, yaml, found] as const;
    });
  test.each(examples)('%s', async (_, files, yaml, found) => {
    const without = await readAs(textsOf(files)).catch(() => ({ found: 'no site' }));
    expect(without.found).not.toBe(found);
    expect(await readAs({ ...textsOf(files), 'rolecast.yaml': yaml })).toMatchObject({ found });
  });
});
