import type { drawing } from '../support/seed-of-the-day.ts';
import type { JekyllSiteFixture } from './jekyll-sites.ts';

/** A site of a collection, posts and pages with heads of every kind, defaults, plugins and permalinks. */
export function drawnJekyllSite(
  index: number,
  { pick, below }: ReturnType<typeof drawing>,
): JekyllSiteFixture {
  const sometimes = (...lines: readonly string[]) => (below(3) === 0 ? [pick(lines)] : []);
  const head = (named: readonly string[]) => {
    const lines = [
      ...named,
      ...sometimes('published: true', 'published: false', 'published: no', 'published: "yes"'),
      ...sometimes(
        'permalink: /own/:title/',
        'permalink: /own/:slug.html',
        'permalink: "/:categories/:title"',
      ),
      ...sometimes('slug: Own Slug', 'slug: a.b'),
      ...sometimes('category: 2024', 'category: sea', 'categories: [1.50, Land & Sea]', 'categories: a b'),
      ...sometimes('date: 2024-03-09', 'date: 2024-03-09 23:30:00 -0500'),
      ...sometimes(
        'redirect_to: https://other.example/',
        'redirect_to: [/elsewhere/, /b/]',
        'redirect_from: /before/',
      ),
    ];
    return `---\n${lines.join('\n')}\n---\nLight the lamps.\n`;
  };
  const text = (isPage: boolean) =>
    pick([
      head(['title: Lamp lighter']),
      head(['title: Lamp lighter']),
      head(['title: 2024']),
      head(isPage ? ['title: Keeper'] : []),
      head(isPage ? ['title: Keeper'] : ['date: 2099-01-01 10:00:00']),
      'Light the lamps.\n',
      `${pick(['{"title": "Cook"}', '+++\ntitle = "Cook"\n+++'])}\nLight the lamps.\n`,
    ]);
  const names = [
    'baker',
    'Night-watch',
    '2024-05-06-dated',
    'c.v.-77',
    'é clerk',
    'x & y',
    '99-b',
    'two_words',
  ];
  const files: Record<string, string> = {};
  for (const name of names) {
    if (below(3) > 0) files[`_jobs/${name}.md`] = text(false);
    if (below(5) === 0) files[`_jobs/deep/${name}.html`] = head(['title: Deep']);
    if (below(2) === 0) files[`careers/${name}.md`] = text(true);
    if (below(2) === 0)
      files[`sea/_posts/2024-01-02-${name}.md`] = head(['title: Post', ...sometimes('tags: x')]);
  }
  files['_jobs/always.md'] = '---\ntitle: Always\n---\nLight.\n';
  const scopes = [
    '  - {scope: {path: ""}, values: {layout: none}}',
    '  - {scope: {path: "", type: jobs}, values: {permalink: "/d/:title/"}}',
    '  - {scope: {path: _jobs/deep}, values: {published: false}}',
    '  - {scope: {path: "careers", type: pages}, values: {permalink: "/p/:basename/"}}',
    '  - {scope: {path: "_jobs/*.md"}, values: {categories: [night]}}',
    '  - {scope: {path: "", type: posts}, values: {category: day, title: By default}}',
  ].filter(() => below(4) === 0);
  const config = [
    'title: Lanternworks',
    'url: https://lanternworks.example',
    ...sometimes(
      'permalink: pretty',
      'permalink: /:categories/:title/',
      'permalink: none',
      'permalink: /x/:year/:title:output_ext',
    ),
    `collections: {jobs: {output: true${pick(['', ', permalink: "/w/:name/"', ', permalink: "/:categories/:slug"'])}}}`,
    `plugins: [${['jekyll-redirect-from', 'jekyll-optional-front-matter', 'jekyll-titles-from-headings'].filter(() => below(2) === 0).join(', ')}]`,
    ...sometimes('future: true'),
    ...sometimes('exclude: [careers/baker.md, "_jobs/c*"]'),
    ...(scopes.length > 0 ? ['defaults:', ...scopes] : []),
    '',
  ];
  files['_config.yml'] = config.join('\n');
  return { name: `drawn site ${index}`, section: ['_jobs', 'careers', 'sea/_posts'], files };
}
