import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/node/disk/disk-files.ts';
import { eleventy } from '../../src/sources/eleventy/eleventy.ts';
import { deskOf } from '../sources/hugo/desk-of.ts';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { drawing } from '../support/seed-of-the-day.ts';
import {
  type Age,
  isSkipped,
  runGenerator,
  siteBesideGenerators,
  versionOf,
} from '../support/node-generators.ts';

removeFoldersAfterwards();

const head = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\nLight the lamps at dusk.\n`;
const titled = head('title: Lamp lighter');
const metadata = JSON.stringify({
  title: 'Lanternworks',
  url: 'https://lanternworks.example/',
  language: 'en',
});

const oddNames = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      'A B  C',
      'it’s—é·x y & z (m_w_d) 70-90 %',
      'Ünïcode+plus~t',
      'c.v.--77',
      'dot.name',
      "a@b=c;d,e!f$g'h",
      'İstanbul ΣΑΣ ß',
      '日本語 求人',
      '2024-05-06-dated',
    ].map((name) => [`${folder}/${name}.md`, titled]),
  );

const permalinks = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      'permalink: /work/own/',
      'permalink: work/no-slash\neleventyAllowMissingExtension: true',
      'permalink: /work/page.html',
      'permalink: /work/index.html',
      'permalink: "/x/{{ title | slugify }}/"',
      'permalink: "/y/{{ page.fileSlug }}/index.html"',
      'permalink: "{{ page.filePathStem }}.html"',
      'permalink: "/z/{{ place | downcase }}/{{ nr }}/"',
      'permalink: {build: "/built/{{ title | slugify }}/"}',
      'permalink: ""',
      'permalink: /a/../b/',
    ].map((line, index) => [
      `${folder}/p${index}.md`,
      head('title: "Ünder the R&D Lamps (50 %) — it’s C++"', 'place: Oslo', 'nr: 7', line),
    ]),
  );

const inFolder = (input: string) => ({
  [`${input}_data/metadata.json`]: metadata,
  ...oddNames(`${input}jobs`),
  ...permalinks(`${input}jobs/own`),
  [`${input}jobs/bundle/index.md`]: titled,
  [`${input}jobs/same/same.md`]: titled,
  [`${input}jobs/2024-05-07-folder/index.html`]: titled,
  [`${input}jobs/page.html`]: titled,
  [`${input}jobs/data/data.json`]: '{"permalink": "/data/{{ page.fileSlug }}/"}',
  [`${input}jobs/data/one.md`]: titled,
  [`${input}jobs/data/2024-06-01-two.md`]: titled,
  [`${input}jobs/data/three.md`]: head('title: Three', 'permalink: /three/'),
  [`${input}jobs/data/four.11tydata.json`]: '{"permalink": "/four.html"}',
  [`${input}jobs/data/four.json`]: '{"permalink": "/five.html"}',
  [`${input}jobs/data/four.md`]: titled,
  [`${input}jobs/script/script.11tydata.js`]:
    "const base = '/script';\nmodule.exports = { permalink: `${base}/{{ page.fileSlug }}/` };\n",
  [`${input}jobs/script/script.11tydata.json`]: '{"permalink": "/weaker/"}',
  [`${input}jobs/script/one.md`]: titled,
  [`${input}jobs/computed/computed.json`]:
    '{"eleventyComputed": {"permalink": "/computed/{{ title | slugify }}/"}}',
  [`${input}jobs/computed/one.md`]: titled,
});

const sites: readonly {
  readonly name: string;
  readonly prefix: string;
  readonly files: Readonly<Record<string, string>>;
}[] = [
  {
    name: 'a package.json alone',
    prefix: '',
    files: { 'package.json': '{}', ...inFolder('') },
  },
  {
    name: 'a folder and a prefix in a returned object',
    prefix: 'site/',
    files: {
      'package.json': '{}',
      '.eleventy.js':
        "module.exports = function (config) {\n  return { dir: { input: 'src' }, pathPrefix: '/site/' };\n};\n",
      ...inFolder('src/'),
    },
  },
  {
    name: 'a folder by a call, a prefix by a named export',
    prefix: 'base/',
    files: {
      'package.json': '{"type": "module"}',
      'eleventy.config.js':
        "const input = 'content';\nexport default async function (eleventyConfig) {\n  eleventyConfig.setInputDirectory(input);\n}\nexport const config = { pathPrefix: '/base/' };\n",
      ...Object.fromEntries(
        Object.entries(inFolder('content/')).map(([path, text]) => [
          path,
          text.replace('module.exports =', 'export default'),
        ]),
      ),
    },
  },
];

/** A site whose data comes from everywhere; templates print what Eleventy knows when it makes a page of them. */
function drawnSite(index: number, { pick, below }: Draw) {
  const link = () =>
    pick([
      '/{{ page.fileSlug }}/',
      '/{{ title | slugify }}/',
      '/x/{{ place.city }}/{{ page.fileSlug }}.html',
      '{{ page.filePathStem }}/',
    ]);
  const data = (): Record<string, unknown> => ({
    ...pick<object>([{}, {}, { lang: pick(['fr', 'de', 'en']) }]),
    ...pick<object>([{}, {}, { closed: true }, { closed: false }]),
    ...pick<object>([
      {},
      { place: { city: pick(['Oslo', 'Bern']) } },
      { place: { country: 'NO' } },
      { 'override:place': { city: 'Rome' } },
    ]),
    ...pick<object>([{}, {}, {}, { permalink: pick(['a', 'b', 'c']).concat(link()) }]),
    ...pick<object>([
      {},
      {},
      {},
      { eleventyComputed: { permalink: `/computed${link()}` } },
      { eleventyComputed: { closed: true } },
      { eleventyComputed: { lang: 'nl' } },
    ]),
  });
  const script = (value: object) => {
    const computed = pick([
      '',
      '',
      'eleventyComputed: { lang: (data) => (data.place ? "it" : "es") },',
      'permalink: (data) => `/script/${data.page.fileSlug}/`,',
    ]);
    return `export default { ${computed} ...${JSON.stringify(value)} };`;
  };
  const calls = [
    'c.ignores.add("jobs/west/**");',
    'c.ignores.add("jobs/gone");',
    'c.addGlobalData("lang", "pt");',
    'c.addGlobalData("eleventyComputed.permalink", () => (data) => `/global/${data.page.fileSlug}/`);',
    'c.addGlobalData("layout", "job");',
    'c.addPreprocessor("secret", "md", (data) => { if (data.place && data.place.city === "Bern") return false; });',
    'c.setUseGitIgnore(false);',
  ].filter(() => below(5) === 0);
  const places = '[[{{ lang }}|{{ closed }}|{{ place.city }}|{{ place.country }}]]';
  const files: Record<string, string> = {
    'package.json': '{"type": "module"}',
    'eleventy.config.js': `export default function (c) { ${calls.join(' ')} }\n`,
    '_data/metadata.json': metadata,
    '_includes/job.html': `---\n${JSON.stringify(data())}\n---\n{{ content }}`.replace(
      '---\n{',
      '---json\n{',
    ),
    '_includes/base.liquid': '---\nlayout: job.html\nplace: {country: FR}\n---\n{{ content }}',
    '.eleventyignore': pick(['', 'jobs/west\n', '# none\njobs/deep/*3.md\n', 'jobs/gone/']),
    '.gitignore': pick(['', 'jobs/deep\n', '/jobs/gone/**\n']),
    'jobs/always.md': `---\ntitle: Always\n---\n${places}`,
  };
  if (below(3) === 0) files['_data/lang.json'] = '"sv"';
  if (below(4) === 0) files['_data/eleventyComputed.json'] = '{"permalink": "/all/{{ page.fileSlug }}/"}';
  if (below(3) === 0) files['jobs/jobs.json'] = JSON.stringify(data());
  if (below(3) === 0) files['jobs/jobs.11tydata.js'] = script(data());
  if (below(3) === 0) files['jobs/deep/deep.11tydata.json'] = JSON.stringify(data());
  for (let nr = 0; nr < 10; nr++) {
    const folder = pick(['jobs', 'jobs', 'jobs/deep', 'jobs/west', 'jobs/gone']);
    const layout = pick([{}, {}, { layout: 'job.html' }, { layout: 'base' }]);
    const own = { title: `Töpfer ${nr}`, ...layout, ...data() };
    const text = Object.entries(own).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    files[`${folder}/post-${nr}.md`] = `---\n${text.join('\n')}\n---\n${places}`;
    if (below(5) === 0) files[`${folder}/post-${nr}.11tydata.js`] = script(data());
  }
  return { name: `drawn site ${index}`, prefix: '', files };
}
type Draw = ReturnType<typeof drawing>;

const draw = drawing('Eleventy');
const all = [...sites, ...Array.from({ length: 16 }, (_, index) => drawnSite(index, draw))];

describe.each(['oldest', 'newest'] as const)('Eleventy, the %s', (age) => {
  const isAbsent = isSkipped('@11ty/eleventy', age);
  let compared = 0;

  test.skipIf(isAbsent).each(all)(
    'makes the pages that are read, of the same data: $name',
    async ({ files: texts, prefix }) => {
      const written: Readonly<Record<string, string>> = texts;
      const version = versionOf('@11ty/eleventy', age);
      const files: Readonly<Record<string, string>> = {
        ...written,
        'package.json': JSON.stringify({
          ...(JSON.parse(written['package.json'] ?? '{}') as object),
          dependencies: { '@11ty/eleventy': version },
        }),
      };
      const folder = siteBesideGenerators(files, age);
      const theirs = listedByEleventy(folder, age);
      const detection = eleventy.detect?.(diskFiles(folder), {});
      const source = detection?.configuration.sources[0];
      if (detection === undefined || source === undefined) throw new Error('not recognised');
      const { drafts } = await eleventy.read(source, deskOf(diskFiles(folder), detection.configuration));
      const base = `https://lanternworks.example/${prefix}`;
      const ours = drafts.map(({ file, url, language, closed, facts }) => {
        const [place] = facts.locations?.value ?? [];
        const address = place !== undefined && 'address' in place ? place.address : undefined;
        const said = [language, closed !== undefined, address?.addressLocality, address?.addressCountry];
        return `${file} ${url}${prints(files[file ?? '']) ? ` ${said.join('|')}` : ''}`;
      });
      const expected = theirs.map(({ file, url, said }) => {
        const [language, closed, ...place] = said;
        const known = [language === '' ? 'en' : language, closed === 'true', ...place];
        return `${file} ${base + encodeURI(url.slice(1))}${prints(files[file]) ? ` ${known.join('|')}` : ''}`;
      });
      expect(ours.toSorted()).toEqual(expected.toSorted());
      compared += ours.length;
    },
    60_000,
  );

  test.skipIf(isAbsent)('pages are really compared', () => {
    console.info(`Eleventy ${versionOf('@11ty/eleventy', age)}: ${compared} pages compared and equal`);
    expect(compared).toBeGreaterThan(150);
  });
});

const prints = (text = '') => text.includes('[[');

interface Made {
  readonly file: string;
  readonly url: string;
  /** Language, closed, city and country, as the page prints them. */
  readonly said: readonly string[];
}

function listedByEleventy(folder: string, age: Age): readonly Made[] {
  const listed = runGenerator(folder, '@11ty/eleventy/cmd.cjs', ['--to=json', '--quiet'], age);
  const rows = JSON.parse(listed.slice(listed.indexOf('['))) as readonly {
    inputPath: string;
    url: string | false;
    content: string;
  }[];
  return rows.flatMap(({ inputPath, url, content }) => {
    const said = (/\[\[(.*?)\]\]/.exec(content)?.[1] ?? '').split('|');
    return url === false ? [] : [{ file: inputPath.replace(/^\.\//, ''), url, said }];
  });
}
