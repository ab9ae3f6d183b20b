import type { HugoSiteFixture } from './hugo-sites.ts';

const characters = [
  ...'abcXYZ019  --__..++~@#%&’·—–éÈñßİΣς½²٣日本م()[]{}!$\'",;:=*^`|<>?💡\u0301\u00a0\u3000%41%zz%C3%A9',
];
const patterns = [
  undefined,
  '/w/:title',
  ':slug',
  '/:section/:filename.html',
  '/a b/:year/:slugorfilename/',
  '/:sections/É/:title',
  '/:sections[1:]/x/:slug',
  '/Upper/:month/:title/',
  '/:day/:sections[:1]',
];

/** Sites whose settings, names, titles, slugs and urls are drawn from awkward characters; the same for the same seed. */
export function randomHugoSites(seeds: readonly number[]): readonly HugoSiteFixture[] {
  return seeds.map((seed) => ({ name: `drawn at random with seed ${seed}`, files: randomSite(seed) }));
}

function randomSite(seed: number): Readonly<Record<string, string>> {
  let state = seed;
  const below = (limit: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 65536) % limit;
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const word = (longest: number) =>
    Array.from({ length: 1 + below(longest) }, () => pick(characters)).join('');

  const pattern = pick(patterns);
  const files: Record<string, string> = {
    'hugo.json': JSON.stringify({
      baseURL: pick(['https://lanternworks.example', 'https://lanternworks.example/Sub Dir/x/']),
      disablePathToLower: pick([true, false]),
      removePathAccents: pick([true, false]),
      uglyURLs: pick([true, false, false]),
      defaultContentLanguageInSubdir: pick([true, false]),
      languages: { en: { weight: 1 }, fr: { weight: 2 } },
      ...(below(2) === 0 ? {} : { frontmatter: { date: [':filename', ':default'] } }),
      ...(pattern === undefined ? {} : { permalinks: { jobs: pattern } }),
    }),
    'content/jobs/deep/er/_index.md': '---\ntitle: Deeper\n---\n',
  };
  for (let index = 0; index < 100; index++) {
    const date = below(4) === 0 ? `2024-0${1 + below(9)}-1${below(10)}${pick(['-', '_', '', ' '])}` : '';
    const name = `${date}${index}${word(14).trimEnd()}`;
    const folder = `content/jobs/${pick(['', '', 'Sub é/', 'deep/er/'])}${name}`;
    const suffix = pick(['', '.en', '.fr']);
    const slug = below(3) === 0 ? { slug: word(10) } : {};
    const stated =
      pick(['', '/']) + word(10).replace(/[?#%:]/g, '') + pick(['', '/', '.html', '/index.html']);
    const url = below(6) === 0 ? { url: stated } : {};
    const when = pick(['2023-02-03', '2023-02-03T10:00:00Z', '2022-11-12T01:00:00+09:00', 'nope']);
    const head = {
      // What a template would make a title of is no title, and its page no posting.
      title: `${word(8)}x${word(8)}`.replace(/[{<$](?=[{%])/g, ''),
      ...slug,
      ...url,
      ...(below(3) === 0 ? { date: when } : {}),
    };
    files[below(4) === 0 ? `${folder}/index${suffix}.md` : `${folder}${suffix}.md`] =
      `${JSON.stringify(head)}\n\nLamps.\n`;
  }
  return files;
}
