import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/node/disk/disk-files.ts';
import { eleventy } from '../../src/sources/eleventy/eleventy.ts';
import { deskOf } from '../sources/hugo/desk-of.ts';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { isSkipped, runGenerator, siteBesideGenerators } from '../support/node-generators.ts';

const skipped = isSkipped('@11ty/eleventy');

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
    files: { 'package.json': '{"devDependencies": {"@11ty/eleventy": "3"}}', ...inFolder('') },
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

describe.skipIf(skipped).each(sites)(
  'the real Eleventy and this reading of a site agree: $name',
  ({ files, prefix }) => {
    const folder = skipped ? '' : siteBesideGenerators(files);
    const expected = skipped ? [] : listedByEleventy(folder);

    test('every posting has the address that Eleventy gives it', async () => {
      const all = diskFiles(folder);
      const detection = eleventy.detect?.(all, {});
      const source = detection?.configuration.sources[0];
      if (detection === undefined || source === undefined) throw new Error('not recognised');
      const { drafts } = await eleventy.read(source, deskOf(all, detection.configuration));
      const base = `https://lanternworks.example/${prefix}`;
      const theirs = expected.map(({ file, url }) => `${file} ${base + encodeURI(url.slice(1))}`);
      expect(drafts.map(({ file, url }) => `${file} ${url}`).toSorted()).toEqual(theirs.toSorted());
      expect(drafts.length).toBeGreaterThan(20);
    });
  },
);

function listedByEleventy(folder: string): readonly { readonly file: string; readonly url: string }[] {
  const listed = runGenerator(folder, '@11ty/eleventy/cmd.cjs', ['--to=json', '--quiet']);
  const rows = JSON.parse(listed.slice(listed.indexOf('['))) as readonly {
    inputPath: string;
    url: string | false;
  }[];
  return rows.flatMap(({ inputPath, url }) =>
    url === false ? [] : [{ file: inputPath.replace(/^\.\//, ''), url }],
  );
}
