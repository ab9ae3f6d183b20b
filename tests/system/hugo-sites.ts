/** A site for the real Hugo: the texts of its files by path. Content is of an invented organisation. */
export interface HugoSiteFixture {
  readonly name: string;
  /** Set where Hugo lists pages of which it writes no HTML. */
  readonly onlyBuilt?: true;
  readonly files: Readonly<Record<string, string>>;
}

const head = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\nLight the lamps at dusk.\n`;
const titled = head('title: Lamp lighter');
const yaml = (...lines: readonly string[]) => lines.join('\n');

/** Names and slugs that test what Hugo does to a path. */
const oddNames: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'A B  C',
    'it’s—é·x: y & z (m_w_d) 70-90 %',
    'Ünïcode+plus~t',
    'c.v.--77',
    'dot.name',
    '50%25',
    '100% ok',
    'a@b=c;d,e!f$g\'h"i*j',
    'trail ',
    'inner /file',
    'İstanbul ΣΑΣ ß',
    '- lead',
    'a -- b',
    'emoji 🚀 x',
    'x½ ² ٣ Ⅷ',
    'e\u0301x',
    'a|b^c`d{e}f[g]h',
    'ＦＵＬＬ　ｗ',
    '日本語 求人',
    'مصباح',
    '2024-05-06-dated',
  ].map((name) => [`content/jobs/${name}.md`, titled]),
);

const slugsAndUrls: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'slug: My Slug’s É',
    'slug: -a-b-',
    'slug: a/b',
    'slug: ../up',
    'slug: a.html',
    'slug: index',
    'slug: 2024',
    'slug: 1.50',
    'slug: 2024-05-01',
    'slug: ""',
    'slug:',
    'slug: "it\'s (a) * b!"',
    'url: Foo Bar/é’x/',
    'url: /abs/Page.html',
    'url: /abs/no-slash',
    'url: "a?b=c#d"',
    'url: "/x/é%20y/ñ.html"',
    'url: "/X Y.Z/"',
    'url: "rel/../up2/"',
    'url: /x/index.html',
    'url: /x.y/z',
    'url: "/it\'s(a)*b!/"',
    'url: [/no-text/]',
    'url: /fr/already',
    'url: fr/already-relative',
    'url: ""',
  ].map((line, index) => [`content/jobs/given-${index}.md`, head('title: Lamp lighter', line)]),
);

const bundles = {
  'content/jobs/bundle/index.md': titled,
  'content/jobs/bundle/other.md': titled,
  'content/jobs/bundle/deeper/other.md': titled,
  'content/jobs/own/index.md': head('title: Lamp lighter', 'slug: Its own', 'aliases: [/old/own, beside]'),
  'content/jobs/Sub Dir/Hé llo.md': titled,
  'content/jobs/page.html': titled,
  'content/jobs/plain.markdown': titled,
  'content/jobs/no-head.md': '# Lamp lighter\n\nLight the lamps.\n',
  'content/jobs/no-head.html': '<p>Light the lamps.</p>\n',
  'content/jobs/notes.txt': 'Not a page.\n',
  'content/top.md': titled,
  'content/jobs/_index.md': head('title: Jobs'),
};

const perFolder = {
  'content/en/jobs/baker.md': head(
    'title: Baker',
    'aliases: [/old/baker, rel/baker, "x y/É/", /z.html, "../up"]',
  ),
  'content/en/jobs/relative.md': head('title: Relative', 'url: rel/x'),
  'content/en/jobs/absolute.md': head('title: Absolute', 'url: /abs/x'),
  'content/fr/emplois/_index.md': head('title: Emplois'),
  'content/fr/emplois/nuit/_index.md': head('title: Nuit'),
  'content/fr/emplois/nuit/allumeur.md': head('title: Allumeur', 'slug: Allumeur de Réverbères'),
  'content/fr/emplois/jour/veilleur.md': head('title: Veilleur·euse d’été'),
  'content/fr/emplois/relatif.md': head('title: Relatif', 'url: rel/fr'),
  'content/fr/emplois/absolu.md': head('title: Absolu', 'url: /abs/fr'),
  'content/fr/emplois/deja.md': head('title: Déjà', 'url: /fr/deja'),
  'content/fr/emplois/lot/index.md': head('title: Lot', 'aliases: [/vieux/, v2]'),
};
const perFolderLanguages = yaml(
  'languages:',
  '  fr:',
  '    contentDir: content/fr',
  '    weight: 2',
  '    permalinks: {emplois: "/:sections[1:]/:slugorfilename/:filename/:section"}',
  '  en: {contentDir: content/en, weight: 1}',
);

const perName = {
  'content/jobs/a.en.md': titled,
  'content/jobs/a.fr.md': titled,
  'content/jobs/a.pt-br.md': titled,
  'content/jobs/b.md': titled,
  'content/jobs/c.v2.en.md': titled,
  'content/jobs/f/index.md': titled,
  'content/jobs/f/index.en.md': titled,
  'content/jobs/off.de.md': titled,
  'content/three/Two/_index.en.md': head('title: Two'),
  'content/three/Two/one/_index.en.md': head('title: One'),
  'content/three/Two/one/zero.en.md': titled,
  'content/three/Two/one/minus/zero.fr.md': titled,
  'content/top.en.md': titled,
  'content/Upper/case.en.md': titled,
};
const perNameLanguages = yaml(
  'disableLanguages: [de]',
  'languages: {fr: {weight: 2}, en: {weight: 1}, pt-br: {weight: 3, languageCode: pt-BR}, de: {weight: 4}}',
);

const dated = {
  'content/jobs/2024-01-02-from-name.md': titled,
  'content/jobs/2024-01-03.md': titled,
  'content/jobs/2024-01-04_v1.5-lamps.md': titled,
  'content/jobs/2024-01-05-both.md': head('title: Both', 'date: 2023-07-04'),
  'content/jobs/2024-01-06-slugged.md': head('title: Slugged', 'slug: mine'),
  'content/jobs/2024-13-06-no-month.md': titled,
  'content/jobs/2024-02-29-leap/index.md': titled,
  'content/jobs/offset.md': head('title: Offset', 'date: 2024-03-01T23:30:00-05:00'),
  'content/jobs/spaced.md': head('title: Spaced', 'date: 2024-03-01 9:30:00'),
  'content/jobs/words.md': head('title: Words', 'date: May 5, 2024'),
  'content/jobs/minutes.md': head('title: Minutes', 'date: "2024-05-07 12:29"'),
  'content/jobs/epoch.md': head('title: Epoch', 'date: 1714557600'),
  'content/jobs/changed.md': head('title: Changed', 'modified: 2024-06-07'),
  'content/jobs/published.md': head('title: Published', 'published: 2024-06-08'),
  'content/jobs/upper.md': head('title: Upper', 'DATE: 2024-06-09', 'Slug: UPPER'),
};
const datedPermalinks =
  'permalinks: {jobs: "/:year/:month/:day/:yearday/:weekday-:weekdayname/:monthname/:slug"}';

const base = (address = 'https://lanternworks.example/') =>
  yaml(`baseURL: ${address}`, 'disableKinds: [taxonomy, term, RSS]');

export const hugoSites: readonly HugoSiteFixture[] = [
  { name: 'odd characters in names', files: { 'hugo.yaml': base(), ...oddNames } },
  {
    name: 'odd characters, case kept and accents removed',
    files: { 'hugo.yaml': yaml(base(), 'disablePathToLower: true', 'removePathAccents: true'), ...oddNames },
  },
  {
    name: 'slugs and urls in the front matter, under a base path',
    files: { 'config.toml': 'baseURL = "https://Lanternworks.example/Base Dir"\n', ...slugsAndUrls },
  },
  {
    name: 'bundles and formats',
    files: { 'hugo.json': '{"baseURL": "https://lanternworks.example"}', ...bundles },
  },
  {
    name: 'ugly addresses',
    files: { 'hugo.yaml': yaml(base(), 'uglyURLs: true'), ...bundles, ...slugsAndUrls },
  },
  {
    name: 'ugly addresses in one section',
    files: { 'hugo.yaml': yaml(base(), 'uglyURLs: {jobs: true}'), ...bundles },
  },
  {
    name: 'titles in permalinks',
    files: {
      'hugo.yaml': yaml(base(), 'permalinks: {jobs: "/work/:title/", "/": "/top/:section/:title"}'),
      ...Object.fromEntries(
        [
          'Lamp & Lighter: é (m/w/d) 50%',
          '50% de réduction / rabais',
          'C++ & C# (100%) Developer',
          'a%41b c%zz',
          'Ünï · “quoted” – dash',
          'Σίσυφος ΟΔΟΣ',
        ].map((title, index) => [`content/jobs/t${index}.md`, head(`title: ${JSON.stringify(title)}`)]),
      ),
      'content/top.md': titled,
    },
  },
  {
    name: 'a folder for each language, the default one at the top',
    files: { 'hugo.yaml': yaml(base(), perFolderLanguages), ...perFolder },
  },
  {
    name: 'a folder for each language, all below their code, with a base path',
    files: {
      'hugo.yaml': yaml(
        base('https://lanternworks.example/site'),
        'defaultContentLanguageInSubdir: true',
        perFolderLanguages,
      ),
      ...perFolder,
    },
  },
  {
    name: 'languages in file names',
    files: { 'hugo.yaml': yaml(base(), 'DefaultContentLanguage: fr', perNameLanguages), ...perName },
  },
  {
    name: 'languages in file names, slices of sections',
    files: {
      'hugo.yaml': yaml(
        base(),
        'defaultContentLanguage: en',
        'defaultContentLanguageInSubdir: true',
        'permalinks: {three: "/:sections[last]/:sections/:sections[0]/:sections[:1]/:slug", jobs: "/w/:filename", Upper: "/no/:filename"}',
        perNameLanguages,
      ),
      ...perName,
    },
  },
  {
    name: 'a host for each language',
    files: {
      'config/_default/hugo.yaml': yaml(base(), 'defaultContentLanguageInSubdir: true'),
      'config/_default/permalinks.toml': 'jobs = "/work/:slug"\n',
      'config/_default/languages.toml': [
        '[EN]\nweight = 1\ncontentDir = "content/en"\nbaseURL = "https://lanternworks.example"',
        '[fr]\nweight = 2\ncontentDir = "content/fr"\nbaseURL = "https://fr.lanternworks.example/base/"',
      ].join('\n'),
      ...perFolder,
    },
  },
  {
    name: 'the production settings win',
    files: {
      'config/_default/config.yaml': base('http://localhost:1313'),
      'config/production/config.yaml': 'baseURL: https://lanternworks.example/live/',
      'content/jobs/baker.md': titled,
    },
  },
  { name: 'dates in permalinks', files: { 'hugo.yaml': yaml(base(), datedPermalinks), ...dated } },
  {
    name: 'dates from file names first',
    files: {
      'hugo.yaml': yaml(base(), datedPermalinks, 'frontmatter: {date: [":filename", ":default"]}'),
      ...dated,
    },
  },
  {
    name: 'dates from file names last, and without permalinks',
    files: {
      'hugo.yaml': yaml(base(), 'frontmatter: {Date: [":default", ":fileName"]}'),
      ...dated,
    },
  },
  {
    name: 'what a section cascades',
    files: {
      'hugo.yaml': yaml(base(), 'permalinks: {jobs: "/:year/:slug"}'),
      'content/jobs/_index.md': head('title: Jobs', 'cascade: {date: 2024-05-06}'),
      'content/jobs/night/_index.md': head('title: Night', 'cascade: {slug: same, Draft: false}'),
      'content/jobs/night/lamp.md': head('title: Lamp', 'date: 2023-01-01'),
      'content/jobs/night/lamp.draft.md': head('title: Lamp', 'draft: true'),
      'content/jobs/day.md': titled,
      'content/drafts/_index.md': head('title: Drafts', 'draft: true'),
      'content/drafts/sub/_index.md': head('title: Drafts'),
      'content/drafts/sub/lamp.md': titled,
      'content/cascaded/_index.md': head('title: Drafts', 'cascade: {draft: true}'),
      'content/cascaded/lamp.md': head('title: Lamp', 'draft: false'),
    },
  },
  {
    name: 'two files for one page',
    files: {
      'hugo.yaml': yaml(base(), 'languages: {en: {weight: 1}, fr: {weight: 2}}'),
      'content/jobs/a.md': titled,
      'content/jobs/a.en.md': titled,
      'content/jobs/b.html': titled,
      'content/jobs/b.md': titled,
      'content/jobs/c/index.md': titled,
      'content/jobs/c/index.en.md': titled,
    },
  },
  {
    name: 'drafts, headless pages and other things that are not listed',
    files: {
      'hugo.yaml': yaml(base(), 'buildFuture: true', 'buildExpired: true'),
      ...Object.fromEntries(
        [
          'draft: true',
          'draft: "true"',
          'draft: yes',
          'draft: false',
          'published: false',
          'published: true',
          'published: 2024-05-01',
          'published: no',
          'headless: true',
          '_build: {render: never}',
          '_build: {list: never}',
          'expiryDate: 2020-01-01',
          'publishDate: 2099-01-01',
        ].map((line, index) => [`content/jobs/p${index}.md`, head('title: Lamp lighter', line)]),
      ),
      'content/jobs/b/index.md': head('title: Lamp lighter', 'headless: true'),
      'content/jobs/both.md': head('title: Lamp lighter', 'draft: false', 'published: false'),
    },
  },
  {
    name: 'what the configuration takes out',
    onlyBuilt: true,
    files: {
      'hugo.yaml': yaml(
        base(),
        String.raw`ignoreFiles: ["jobs/old/.*", "closed$", "\\.bak\\.md$", "^content/jobs"]`,
      ),
      'content/jobs/a.md': titled,
      'content/jobs/old/b.md': titled,
      'content/jobs/closed/c.md': titled,
      'content/jobs/closed-not/d.md': titled,
      'content/jobs/e.bak.md': titled,
      'content/older/jobs/f.md': titled,
    },
  },
  {
    name: 'filters of the mount of the content folder',
    files: {
      'hugo.yaml': yaml(
        base(),
        'module: {mounts: [{source: content, target: content, excludeFiles: ["JOBS/old", "/jobs/x*"]}]}',
      ),
      'content/jobs/a.md': titled,
      'content/jobs/old/deep/b.md': titled,
      'content/jobs/xyz.md': titled,
      'content/jobs/not/xyz.md': titled,
    },
  },
  {
    name: 'content that stands elsewhere by mounts, in place of the usual folder, and that of a theme',
    files: {
      'hugo.yaml': yaml(
        base(),
        'theme: lanterns',
        'module: {mounts: [{source: vacancies/new, target: content/jobs/park}, {source: vacancies/extra, target: content/jobs/park}, {source: pages, target: content}]}',
      ),
      'content/jobs/unmounted.md': titled,
      'vacancies/new/a.md': titled,
      'vacancies/new/B c/index.md': titled,
      'vacancies/new/B c/notes.md': titled,
      'vacancies/new/_index.md': head('title: Park', 'slug: Green Park'),
      'vacancies/extra/a.md': head('title: Not this one', 'slug: other'),
      'vacancies/extra/d.md': head('title: D', 'slug: D D'),
      'vacancies/not.md': titled,
      'pages/jobs/e.md': titled,
      'themes/lanterns/content/jobs/e.md': head('title: Not this one', 'slug: other'),
      'themes/lanterns/content/jobs/f.md': titled,
      'themes/other/content/jobs/g.md': titled,
    },
  },
  {
    name: 'a theme brings content beside that of the site',
    files: {
      'hugo.yaml': yaml(base(), 'theme: [lanterns, other]'),
      'content/jobs/a.md': titled,
      'themes/lanterns/content/jobs/b.md': titled,
      'themes/other/content/jobs/b.md': head('title: Not this one', 'slug: other'),
      'themes/other/content/jobs/c.md': titled,
    },
  },
  {
    name: 'what the configuration cascades, to all and to some',
    onlyBuilt: true,
    files: {
      'hugo.yaml': yaml(
        base(),
        'cascade:',
        '  - {_target: {path: "/jobs/old/**"}, draft: true}',
        '  - {_target: {path: "{/jobs/night*,/jobs/**/lamp*}", kind: page}, slug: cascaded}',
        '  - {_target: {path: "/jobs/linked*"}, _build: {render: link}}',
        '  - {_target: {lang: fr}, draft: true}',
        '  - {_target: {environment: development}, draft: true}',
        'languages: {en: {weight: 1}, fr: {weight: 2}}',
      ),
      'content/jobs/a.md': titled,
      'content/jobs/a.fr.md': titled,
      'content/jobs/old/b.md': titled,
      'content/jobs/old/open.md': head('title: Open', 'draft: false'),
      'content/jobs/night.md': titled,
      'content/jobs/deep/lamp.md': titled,
      'content/jobs/deep/lamp-own.md': head('title: Own', 'slug: own'),
      'content/jobs/linked.md': titled,
    },
  },
  {
    name: 'a cascade in JSON, as one map, under that of a section',
    files: {
      'hugo.json': JSON.stringify({
        baseURL: 'https://lanternworks.example/',
        cascade: { _target: { kind: 'page' }, slug: 'site' },
      }),
      'content/jobs/_index.md': head('title: Jobs', 'cascade: [{_target: {path: "/jobs/co*"}, draft: true}]'),
      'content/jobs/a.md': titled,
      'content/jobs/cook.md': titled,
      'content/jobs/deep/b.md': head('title: B', 'slug: own'),
    },
  },
  {
    name: 'pages without HTML',
    onlyBuilt: true,
    files: {
      'hugo.yaml': base(),
      ...Object.fromEntries(
        [
          '_build: {render: link}',
          '_build: {render: false}',
          '_build: {render: always}',
          '_build: {list: false}',
          'outputs: [JSON]',
          'outputs: json',
          'outputs: [json, HTML]',
          'outputs: []',
          '_build: {publishResources: false}',
        ].map((line, index) => [`content/jobs/o${index}.md`, head('title: Lamp lighter', line)]),
      ),
    },
  },
  {
    name: 'no HTML unless a page says so',
    onlyBuilt: true,
    files: {
      'hugo.yaml': yaml(base(), 'outputs: {page: [JSON]}'),
      'content/jobs/a.md': titled,
      'content/jobs/b.md': head('title: B', 'outputs: [HTML]'),
    },
  },
  {
    name: 'tokens in urls, capitals in permalinks, keys of several folders',
    files: {
      'hugo.yaml': yaml(
        base(),
        'permalinks: {Upper: "/up/:filename/", work/night: "/n/:slug/", jobs: "/j/:sections/:slug/"}',
      ),
      'content/Upper/case.md': titled,
      'content/work/night/a.md': titled,
      'content/jobs/day/b.md': head('title: A/B test (m/w/d)'),
      'content/jobs/c.md': head('title: C é', 'slug: oven', 'url: /w/:slug/'),
      'content/jobs/d.md': head('title: D é', 'url: /w/:title.html'),
      'content/jobs/e.md': head('title: E', 'url: /x/index.html'),
    },
  },
  {
    name: 'slugs of sections',
    files: {
      'hugo.yaml': base(),
      'content/jobs/_index.md': head('title: Jobs', 'slug: Careers'),
      'content/jobs/a.md': titled,
      'content/jobs/old/_index.md': head('title: Old', 'slug: Ancient É'),
      'content/jobs/old/B C  D.md': titled,
      'content/jobs/plain/c.md': titled,
      'content/work/_index.md': head('title: Work', 'url: /elsewhere/'),
      'content/work/d.md': titled,
    },
  },
  {
    name: 'languages with a script or in capitals',
    files: {
      'hugo.yaml': yaml(base(), 'languages: {en: {weight: 1}, zh-hans: {weight: 2}, "no": {weight: 3}}'),
      'content/jobs/a.md': titled,
      'content/jobs/a.zh-hans.md': titled,
      'content/jobs/a.no.md': titled,
    },
  },
  {
    name: 'other extensions',
    files: {
      'hugo.yaml': base(),
      'content/jobs/a.mdown': titled,
      'content/jobs/b.htm': titled,
      'content/jobs/c.markdown': titled,
    },
  },
];
