/** A site for the real Jekyll: the texts of its files by path. Content is of an invented organisation. */
export interface JekyllSiteFixture {
  readonly name: string;
  readonly section: string | readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

const head = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\nLight the lamps at dusk.\n`;
const titled = head('title: Lamp lighter');
const yaml = (...lines: readonly string[]) =>
  ['title: Lanternworks', 'url: https://lanternworks.example', ...lines, ''].join('\n');

const oddNames = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      'A B  C',
      'it’s—é·x y & z (m_w_d) 70-90 %',
      'Ünïcode+plus~t',
      'c.v.--77',
      'dot.name',
      '100% ok',
      "a@b=c;d,e!f$g'h*j",
      'trailing...',
      'İstanbul ΣΑΣ ß',
      'x½ ² ٣ Ⅷ',
      '日本語 求人',
      'مصباح',
      '2024-05-06-dated',
      '2024-5-6-short',
      '24-05-06-shorter',
      '-lead-',
    ].map((name) => [`${folder}/${name}.md`, titled]),
  );

const collection = {
  ...oddNames('_jobs'),
  '_jobs/deep/er/page.md': titled,
  '_jobs/plain.html': titled,
  '_jobs/own.md': head('title: Own', 'permalink: /careers/own/'),
  '_jobs/own-no-slash.md': head('title: Own', 'permalink: careers/own2'),
  '_jobs/own-filled.md': head('title: Own', 'slug: My Own Slug', 'permalink: /c/:slug/:title:output_ext'),
  '_jobs/slugged.md': head('title: Own', 'slug: Übung Eins'),
  '_jobs/dated-in-head.md': head('title: Own', 'date: 2023-07-04 23:30:00 -0500'),
  '_jobs/_hidden.md': titled,
  '_jobs/#marked.md': titled,
  '_jobs/backup.md~': titled,
  '_jobs/no-head.md': 'No page.\n',
  '_jobs/notes.txt': 'Not a page.\n',
  '_jobs/redirected.md': head('title: Own', 'redirect_from: [/old/own, /older/]'),
};

const posts = {
  '_posts/2024-01-02-baker.md': titled,
  '_posts/2024-1-3-cook.markdown': titled,
  '_posts/2024-01-04-Ünï & co.html': titled,
  '_posts/deep/2024-01-05-deep.md': titled,
  '_posts/undated.md': titled,
  '_posts/2024-01-06-both.md': head('title: Both', 'date: 2023-07-04', 'categories: Sea Land'),
  '_posts/2024-01-07-one.md': head('title: One', 'category: Sea & Land'),
  '_posts/2024-01-08-list.md': head('title: List', 'categories: [Night Watch, sea]', 'category: Harbour'),
  '_posts/2024-01-09-unpublished.md': head('title: No', 'published: false'),
  '_posts/2024-12-30-week.md': titled,
  '_posts/2024-01-10-utc.md': head('title: Late', 'date: 2024-01-10 23:30:00'),
  '_posts/2024-01-11-offset.md': head('title: Late', 'date: 2024-01-10 23:30:00 -0500'),
  '_posts/2024-01-12-minutes.md': head('title: Late', 'date: 2024-01-10 23:30'),
  '_posts/2099-01-01-future.md': titled,
  'sea/_posts/2024-02-01-sailor.md': head('title: Sailor', 'category: sail'),
  'sea/deep/_posts/2024-02-02-diver.md': titled,
};

const placeholders =
  '/:year/:month/:day/:i_month-:i_day/:short_year/:short_month/:long_month/:w_year-:week-:w_day';

export const jekyllSites: readonly JekyllSiteFixture[] = [
  {
    name: 'a collection with odd names',
    section: '_jobs',
    files: { '_config.yml': yaml('collections: {jobs: {output: true}}'), ...collection },
  },
  {
    name: 'a collection, pretty addresses, a base path',
    section: 'jobs',
    files: {
      '_config.yml': yaml('baseurl: /site', 'permalink: pretty', 'collections: {jobs: {output: true}}'),
      ...collection,
    },
  },
  {
    name: 'a collection with a permalink of its own',
    section: '_jobs',
    files: {
      '_config.yml': yaml(
        'collections:',
        '  jobs: {output: true, permalink: "/work/:name/:title_/:path.html"}',
      ),
      ...oddNames('_jobs'),
    },
  },
  {
    name: 'a collection under a custom permalink of the site',
    section: '_jobs',
    files: {
      '_config.yml': yaml('permalink: /blog/:title', 'collections: {jobs: {output: true}}'),
      ...collection,
    },
  },
  {
    name: 'collections in a folder, with defaults and exclusions',
    section: ['_jobs', 'all/_emplois'],
    files: {
      '_config.yml': yaml(
        'collections_dir: all',
        'exclude: ["_jobs/old*", _jobs/gone.md, all/_jobs/baker.md]',
        'collections: {jobs: {output: true}, emplois: {output: true, permalink: /fr/:slug/}}',
        'defaults:',
        '  - {scope: {path: ""}, values: {layout: none}}',
        '  - {scope: {path: _jobs/night, type: jobs}, values: {permalink: /night/:title/}}',
        '  - {scope: {path: all/_jobs/day, type: jobs}, values: {permalink: /day/:title/}}',
        '  - {scope: {type: emplois}, values: {slug: same, lang: fr}}',
        '  - {scope: {path: "", type: jobs}, values: {published: true}}',
        '  - {scope: {path: _jobs/off}, values: {published: false}}',
      ),
      'all/_jobs/night/lamp.md': titled,
      'all/_jobs/day/lamp.md': titled,
      'all/_jobs/day/own.md': head('title: Own', 'permalink: /mine/'),
      'all/_jobs/off/lamp.md': titled,
      'all/_jobs/off/on.md': head('title: Lit', 'published: true'),
      'all/_jobs/older.md': titled,
      'all/_jobs/gone.md': titled,
      'all/_jobs/baker.md': titled,
      'all/_emplois/boulanger.md': titled,
    },
  },
  ...[
    'date',
    'pretty',
    'ordinal',
    'none',
    'weekdate',
    `${placeholders}/:title/`,
    '/:slugified_categories/:slug',
  ].map((permalink) => ({
    name: `posts, permalink ${permalink}`,
    section: ['_posts', 'sea/_posts', 'sea/deep/_posts'],
    files: { '_config.yml': yaml(`permalink: "${permalink}"`, 'timezone: America/Toronto'), ...posts },
  })),
  {
    name: 'posts that may be of the future',
    section: ['_posts'],
    files: { '_config.yml': yaml('future: true', 'timezone: Asia/Tokyo'), ...posts },
  },
  ...['date', 'pretty', '/:categories/:title/', '/:title:output_ext', '/:title'].map((permalink) => ({
    name: `pages, permalink ${permalink}`,
    section: 'careers',
    files: {
      '_config.yml': yaml(`permalink: "${permalink}"`, 'exclude: [careers/drafts/]'),
      ...oddNames('careers'),
      'careers/plain.html': titled,
      'careers/bundle/index.md': titled,
      'careers/drafts/off.md': titled,
      'careers/own.md': head('title: Own', 'permalink: /own/page/'),
      'careers/_partial.md': titled,
      'careers/no-head.html': '<p>No page.</p>\n',
    },
  })),
  {
    name: 'a source in a folder',
    section: 'jobs',
    files: {
      '_config.yml': yaml('source: src', 'collections: {jobs: {output: true}}'),
      'src/_jobs/baker.md': titled,
      'src/_layouts/default.html': '{{ content }}',
    },
  },
];
