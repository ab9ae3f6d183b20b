import { describe, expect, test } from 'vitest';
import { detectSite } from '../../src/configuration/detect.ts';
import { gatherSite } from '../support/memory-site.ts';
import { filesOf } from './hugo/desk-of.ts';

type Texts = Readonly<Record<string, string>>;

/** What is read of a site without any configuration: `language title status`; drafts and what is left out are not there. */
async function read(files: Texts) {
  const { detection } = detectSite(filesOf(files), {});
  if (detection === undefined) return [];
  const { languages, sources } = detection.configuration;
  const { postings } = await gatherSite({ files, configuration: { languages, sources } });
  return postings.map(({ language, title, status }) => `${language} ${title} ${status}`).toSorted();
}

const hugo = { 'hugo.toml': 'baseURL = "https://lanternworks.example/"\nlanguageCode = "en"\n' };
const jekyll = { '_config.yml': 'title: L\nurl: https://lanternworks.example\n', Gemfile: '' };
const keeper =
  '---\ntitle: Keeper\n---\nYou look after the lamps of the tower and write the log of every night.\n';

describe('the folder of postings is known by its name', () => {
  test.each<[string, Texts]>([
    ['in Welsh', { ...hugo, 'content/swyddi-gwag/keeper.md': keeper }],
    ['in Catalan', { ...hugo, 'content/feines/keeper.md': keeper }],
    ['in Galician', { ...hugo, 'content/ofertas-de-traballo/keeper.md': keeper }],
    ['in Indonesian', { ...hugo, 'content/lowongan-kerja/keeper.md': keeper }],
    ['in Macedonian', { ...hugo, 'content/слободни-работни-места/keeper.md': keeper }],
    ['in Korean', { ...hugo, 'content/채용정보/keeper.md': keeper }],
    ['with a word before it', { ...hugo, 'content/aktuelle-stellenangebote/keeper.md': keeper }],
    ['as one word', { ...hugo, 'content/openPositions/keeper.md': keeper }],
    ['about recruiting', { ...hugo, 'content/recruit/keeper.md': keeper }],
  ])('%s', async (_, files) => {
    expect(await read(files)).toEqual(['en Keeper open']);
  });

  test.each<[string, Texts]>([
    ['services, which Swedish calls as positions', { ...hugo, 'content/tjanster/keeper.md': keeper }],
    ['works that were made', { ...hugo, 'content/our-work/keeper.md': keeper }],
    ['a program that is open', { ...hugo, 'content/open-source/keeper.md': keeper }],
    ['talents', { ...hugo, 'content/talento/keeper.md': keeper }],
    ['politics', { ...hugo, 'content/θεσεις/keeper.md': keeper }],
    ['jobs of a year', { ...hugo, 'content/steve-jobs/keeper.md': keeper }],
  ])('not %s', async (_, files) => {
    expect(await read(files)).toEqual([]);
  });
});

describe('what lies in a folder of postings that are over is closed', () => {
  const inside = (folder: string) => ({ ...hugo, [`content/jobs/${folder}/keeper.md`]: keeper });

  test.each([
    'archive',
    'closed-jobs',
    'filled',
    'Anciennes offres',
    'archiv',
    'besetzte-stellen',
    'ofertas-cerradas',
    'arkiv',
    'archief',
    'archiwum',
    'arkisto',
    'закрытые-вакансии',
    'archive/2024',
  ])('%s', async (folder) => {
    expect(await read(inside(folder))).toEqual(['en Keeper closed']);
  });

  test.each(['archives-department', 'harbour', '2024', 'old-town', 'closing-shift', 'archivist'])(
    'not %s',
    async (folder) => {
      expect(await read(inside(folder))).toEqual(['en Keeper open']);
    },
  );

  test.each([
    'drafts',
    'Brouillons',
    'entwürfe',
    'szkice',
    'utkast',
    'czernowiki/черновики',
    '_drafts',
    'drafts/2026',
  ])('is not out in %s', async (folder) => expect(await read(inside(folder))).toEqual([]));

  test.each(['draftsmen', 'concept-art', 'sketching'])('is out in %s', async (folder) =>
    expect(await read(inside(folder))).toEqual(['en Keeper open']),
  );

  test.each(['SZABLON', 'Vorlage', 'plantilla', 'šablona', 'шаблон'])(
    'is no template called %s',
    async (name) =>
      expect(await read({ 'jobs/keeper.md': keeper, [`jobs/${name}.md`]: keeper })).toEqual([
        'en Keeper open',
      ]),
  );

  test('not a section that lies in an archive itself', async () => {
    expect(await read({ ...hugo, 'content/archive/jobs/keeper.md': keeper })).toEqual(['en Keeper open']);
  });
});

describe('among the posts of a Jekyll site', () => {
  const post = (title: string, head: string, text = 'Apply by post.') =>
    `---\nlayout: post\ntitle: ${title}\n${head}---\n${text}\n`;
  const site = (posts: Texts) => ({
    ...jekyll,
    ...Object.fromEntries(
      Object.entries(posts).map(([name, text]) => [`_posts/2026-11-01-${name}.md`, text]),
    ),
  });

  test.each<[string, Texts, readonly string[]]>([
    [
      'those of the category are postings, and the others are not',
      { a: post('Keeper', 'categories: vagas\n'), b: post('A new lamp', 'categories: noticias\n') },
      ['en Keeper open'],
    ],
    [
      'in a list of categories',
      { a: post('Keeper', 'categories: [team, jobs]\n'), b: post('A new lamp', 'category: news\n') },
      ['en Keeper open'],
    ],
    [
      'fewer than the others',
      {
        a: post('Keeper', 'category: vacatures\n'),
        b: post('A new lamp', 'category: nieuws\n'),
        c: post('Rain', 'category: nieuws\n'),
        d: post('Fog', ''),
      },
      ['en Keeper open'],
    ],
    [
      'all of one category',
      { a: post('Keeper', 'category: jobs\n'), b: post('Cook', 'category: jobs\n') },
      ['en Cook open', 'en Keeper open'],
    ],
    [
      'news about jobs that ask nobody to come are none',
      {
        a: post('On the jobs of the future', 'category: jobs\n', 'Machines wind the clock.'),
        b: post('Rain', 'category: news\n'),
        c: post('Fog', 'category: news\n'),
      },
      [],
    ],
    [
      'advice on careers is none',
      {
        a: post('How I became a keeper', 'category: career\n'),
        b: post('Rain', 'category: news\n'),
        c: post('Fog', 'category: news\n'),
      },
      [],
    ],
  ])('%s', async (_, posts, expected) => {
    expect(await read(site(posts))).toEqual(expected);
  });
});

describe('records with keys in the language of their site', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'Estonian',
      'toopakkumised.et.json',
      '[{"id":"valvur","ametikoht":"Valvur","asukoht":"Tallinn","olek":"avatud"},{"id":"kokk","ametikoht":"Kokk","olek":"täidetud"}]',
      ['et Kokk closed', 'et Valvur open'],
    ],
    [
      'Turkish',
      'is-ilanlari.tr.json',
      '[{"baslik":"Bekçi","sehir":"İzmir","durum":"açık"},{"baslik":"Aşçı","durum":"kapalı"}]',
      ['tr Aşçı closed', 'tr Bekçi open'],
    ],
    [
      'Czech',
      'volnaMista.cs.json',
      '[{"nazev":"Strážce","mistoVykonu":"Brno","popis":"Hledáme strážce."},{"nazev":"Kuchař","obsazeno":true,"popis":"Vaříš."}]',
      ['cs Kuchař closed', 'cs Strážce open'],
    ],
    [
      'Hungarian',
      'allasok.hu.yaml',
      '- megnevezes: Őr\n  helyszin: Pécs\n- megnevezes: Szakács\n  helyszin: Pécs\n  lezart: true\n',
      ['hu Szakács closed', 'hu Őr open'],
    ],
    ['Swedish', 'lediga-jobb.sv.yaml', '- rubrik: Vakt\n  ort: Umeå\n', ['sv Vakt open']],
    ['Russian', 'вакансии.ru.json', '[{"должность":"Смотритель","город":"Тверь"}]', ['ru Смотритель open']],
  ])('%s', async (_, name, text, expected) => {
    expect(await read({ [name]: text })).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ['people, who have positions too', 'data/team.json', '[{"nimi":"Mari","ametikoht":"Kokk"}]'],
    ['places of a map', 'data/positions.json', '[{"name":"Tower","lat":1,"lon":2}]'],
    ['things that have a name', 'data/stock.json', '[{"nazev":"Lampa","cena":3}]'],
  ])('%s are none', async (_, name, text) => {
    expect(await read({ ...hugo, [name]: text })).toEqual([]);
  });
});

describe('the language that a head states under a word of another language', () => {
  const page = (head: string, text: string) => `---\ntitle: Keeper\n${head}---\n${text}\n`;
  const short = 'La lampe.';
  const english = 'You look after the lamps of the tower and write the log of every night with the others.';

  test.each([
    ['langue: fr-CA', short, 'fr-CA'],
    ['Sprache: de', 'Die Lampe.', 'de'],
    ['idioma: es', 'La luz.', 'es'],
    ['taal: nl', 'Het licht.', 'nl'],
    ['język: pl', 'Lampa.', 'pl'],
    ['kieli: fi', 'Lamppu.', 'fi'],
    ['sprache: Deutsch', english, 'en'],
    ['langue: français', english, 'en'],
    ['langue: fr', english, 'en'],
    ['lingua: [it, de]', english, 'en'],
    ['taal: vloeiend Nederlands', english, 'en'],
  ])('%s', async (head, text, tag) => {
    expect(await read({ 'jobs/keeper.md': page(`${head}\n`, text) })).toEqual([`${tag} Keeper open`]);
  });
});

describe('a hidden file is never read; where the generator makes a page of it, that is said', () => {
  const eleventy = {
    'package.json': '{"devDependencies": {"@11ty/eleventy": "3.1.8"}}',
    'jobs/keeper.md': keeper,
  };
  const mkdocs = (...lines: readonly string[]) => ({
    'mkdocs.yml': ['site_name: L', 'site_url: https://lanternworks.example/', ...lines, ''].join('\n'),
    'docs/jobs/keeper.md': keeper,
  });
  const pages = { ...jekyll, 'jobs/keeper.md': keeper };
  const inDocs = ['docs/jobs/.new/', 'docs/jobs/.old/', 'docs/.old/'];

  // As Eleventy 3.1.8 and 4.0.0-alpha.10, Jekyll 4.3.1, MkDocs 1.6.1 and Hugo 0.111.3 to 0.169.0 build such sites.
  test.each<[string, Texts, readonly string[], readonly string[]]>([
    [
      'Eleventy makes pages of them',
      eleventy,
      ['.git/', '.jobs/', '.vscode/', 'jobs/.DS_Store', 'jobs/.cook.md', 'jobs/.new/', 'notes/.cook.md'],
      ['.jobs/', 'jobs/.cook.md', 'jobs/.new/'],
    ],
    [
      'not of what it ignores',
      { ...eleventy, '.eleventyignore': 'jobs/.new/**\n' },
      ['jobs/.cook.md', 'jobs/.new/'],
      ['jobs/.cook.md'],
    ],
    [
      'Jekyll of what `include` takes in',
      { ...pages, '_config.yml': `${jekyll['_config.yml']}include: [.new, .cook.md]\n` },
      ['jobs/.cook.md', 'jobs/.new/', 'jobs/.old/'],
      ['jobs/.cook.md', 'jobs/.new/'],
    ],
    ['Jekyll of nothing else', pages, ['jobs/.cook.md', 'jobs/.new/'], []],
    [
      'MkDocs of what `exclude_docs` takes in again',
      mkdocs('exclude_docs: |', '  !.new/'),
      inDocs,
      ['docs/jobs/.new/'],
    ],
    ['MkDocs of nothing else', mkdocs('exclude_docs: |', '  drafts/'), inDocs, []],
    ['Hugo of none', { ...hugo, 'content/jobs/keeper.md': keeper }, ['content/jobs/.new/'], []],
  ])('%s', (_, texts, hidden, expected) => {
    const { diagnostics } = detectSite({ ...filesOf(texts), hidden: () => hidden }, {});
    const said = diagnostics.filter(({ code }) => code === 'folder-passed-over');
    expect(said.map(({ where }) => where?.file)).toEqual(expected);
  });
});

const driver = '---\ntitle: Driver\n---\nYou drive the cart from the harbour to the tower and back.\n';
const docs = (index: string, nav = '') => ({
  'mkdocs.yml': `site_name: L\nsite_url: https://lanternworks.example/\n${nav}`,
  'docs/jobs/index.md': index,
  'docs/jobs/keeper.md': keeper,
  'docs/jobs/driver.md': driver,
});

describe('what the lists and the navigation of a site say of a posting', () => {
  test.each<[string, Texts]>([
    [
      'below a heading',
      docs(
        '# Jobs\n\n## Open positions\n\n- [Keeper](keeper.md)\n\n## Closed positions\n\n- [Driver](driver.md)\n',
      ),
    ],
    [
      'below a deeper one',
      docs('# Jobs\n- [Keeper](keeper.md)\n\n## Past openings\n\n### Harbour\n\n- [Driver](driver.md)\n'),
    ],
    ['struck through', docs('# Jobs\n- [Keeper](keeper.md)\n- ~~[Driver](driver.md)~~\n')],
    [
      'struck through as an element',
      docs('# Jobs\n- [Keeper](keeper.md)\n- <del>[Driver](driver.md)</del>\n'),
    ],
    ['struck through within the link', docs('# Jobs\n- [Keeper](keeper.md)\n- [~~Driver~~](driver.md)\n')],
    ['beside it', docs('# Jobs\n- [Keeper](keeper.md) – 30 hours\n- [Driver](driver.md) – filled\n')],
    ['in the text of the link', docs('# Jobs\n- [Keeper](keeper.md)\n- [Driver (closed)](driver.md)\n')],
    [
      'in a table',
      docs(
        '# Jobs\n\n| Job | |\n|---|---|\n| [Keeper](keeper.md) | open |\n| [Driver](driver.md) | filled |\n',
      ),
    ],
    ['behind a label', docs('# Jobs\nOpen: [Keeper](keeper.md); filled: [Driver](driver.md)\n')],
    [
      'below a sentence',
      docs('# Jobs\n- [Keeper](keeper.md)\n\nThese positions have been filled:\n\n- [Driver](driver.md)\n'),
    ],
    [
      'below bold words',
      docs('# Jobs\n\n**Open**\n\n- [Keeper](keeper.md)\n\n**No longer open**\n\n- [Driver](driver.md)\n'),
    ],
    [
      'in HTML',
      docs('<h2>Open</h2>\n<a href="keeper/">Keeper</a>\n<h2>Filled</h2>\n<a href="driver/">Driver</a>\n'),
    ],
    [
      'in a title of the navigation',
      docs(
        '# Jobs\n',
        'nav:\n  - Jobs:\n    - Keeper: jobs/keeper.md\n    - Driver (closed): jobs/driver.md\n',
      ),
    ],
    [
      'in a section of the navigation',
      docs('# Jobs\n', 'nav:\n  - Jobs:\n    - jobs/keeper.md\n  - Past openings:\n    - jobs/driver.md\n'),
    ],
    [
      'in a list of Hugo',
      {
        ...hugo,
        'content/jobs/_index.md':
          '---\ntitle: Jobs\n---\n- [Keeper]({{< ref "keeper.md" >}})\n\n## Filled\n\n- [Driver]({{< ref "driver.md" >}})\n',
        'content/jobs/keeper.md': keeper,
        'content/jobs/driver.md': driver,
      },
    ],
    [
      'as the title of a folder within',
      {
        ...hugo,
        'content/jobs/keeper.md': keeper,
        'content/jobs/y2024/_index.md': '---\ntitle: Past openings\n---\n',
        'content/jobs/y2024/driver.md': driver,
      },
    ],
    [
      'on a page called as the folder, by an address',
      {
        ...jekyll,
        '_config.yml':
          'title: L\nurl: https://lanternworks.example\ncollections: {jobs: {output: true, permalink: "/jobs/:name/"}}\n',
        '_jobs/keeper.md': keeper,
        '_jobs/driver.md': driver,
        '_jobs/index.md': '# Jobs\n\n[Keeper](/jobs/keeper/)\n\n## Closed\n\n[Driver](/jobs/driver/)\n',
      },
    ],
  ])('%s', async (_, files) => {
    expect(await read(files)).toEqual(['en Driver closed', 'en Keeper open']);
  });

  test.each<[string, Texts]>([
    [
      'a heading that holds both',
      docs('# Open and closed positions\n\n- [Keeper](keeper.md)\n- [Driver](driver.md)\n'),
    ],
    [
      'a heading before the next',
      docs('# Jobs\n\n## Closed\n\nNone.\n\n## Open\n\n- [Keeper](keeper.md)\n- [Driver](driver.md)\n'),
    ],
    [
      'another job beside it',
      docs('# Jobs\n- [Keeper](keeper.md)\n- [Driver](driver.md)\n- Cook – filled\n'),
    ],
    [
      'words of the work',
      docs(
        '# Jobs\n- [Keeper](keeper.md) of closed stacks\n- [Driver](driver.md): closed carts, open roads\n',
      ),
    ],
    ['still open', docs('# Jobs\n- [Keeper](keeper.md) – not filled yet\n- [Driver](driver.md) – open\n')],
    ['a struck price', docs('# Jobs\n- [Keeper](keeper.md) ~~20~~ 24 an hour\n- [Driver](driver.md)\n')],
    [
      'a section of another folder',
      docs(
        '# Jobs\n',
        'nav:\n  - Archive:\n    - news/2024.md\n  - Jobs:\n    - jobs/keeper.md\n    - jobs/driver.md\n',
      ),
    ],
    [
      'a link to the archive',
      docs('# Jobs\n- [Keeper](keeper.md)\n- [Driver](driver.md)\n\n[Past openings](../archive.md)\n'),
    ],
  ])('%s: both are open', async (_, files) => {
    expect(await read(files)).toEqual(['en Driver open', 'en Keeper open']);
  });
});

const head = '---\ntitle: Keeper\n---\n';
const work = '\n\nYou look after the lamps of the tower and write the log of every night.\n';
const inHugo = (code: string) => ({ ...hugo, 'content/jobs/keeper.md': head + code + work });
const inJekyll = (code: string) => ({
  '_config.yml': 'title: L\nurl: https://lanternworks.example\ncollections: {jobs: {output: true}}\n',
  '_jobs/keeper.md': head + code + work,
});
const inEleventy = (code: string) => ({
  '.eleventy.js': 'module.exports = () => ({});\n',
  'jobs/keeper.md': head + code + work,
});
const inDocusaurus = (code: string) => ({
  'docusaurus.config.js':
    "module.exports = { title: 'L', url: 'https://lanternworks.example', baseUrl: '/', presets: [['classic', {}]] };\n",
  'docs/jobs/keeper.mdx': head + code + work,
});

describe('a shortcode, an include or a component without any text shows what it is called', () => {
  test.each<[string, Texts]>([
    ['{{< closed >}}', inHugo('{{< closed >}}')],
    ['{{< ferme >}}', inHugo('{{< ferme >}}')],
    ['{{% position-filled %}}', inHugo('{{% position-filled %}}')],
    ['{{< besetzt />}}', inHugo('{{< besetzt />}}')],
    ['{{< alerts/closed-banner >}}', inHugo('{{< alerts/closed-banner >}}')],
    ['{% include closed.html %}', inJekyll('{% include closed.html %}')],
    [
      '{% include notices/job-filled.html by="us" %}',
      inJekyll('{% include notices/job-filled.html by="us" %}'),
    ],
    ['{% closed %}', inEleventy('{% closed %}')],
    ["{% render 'position-closed' %}", inEleventy("{% render 'position-closed' %}")],
    ['<Closed />', inDocusaurus("import Closed from '@site/src/closed';\n\n<Closed />")],
    ['<PositionFilled/>', inDocusaurus('<PositionFilled/>')],
  ])('%s: closed', async (_, files) => {
    expect(await read(files)).toEqual(['en Keeper closed']);
  });

  test.each<[string, Texts]>([
    ['{{< closed-captions >}}', inHugo('{{< closed-captions >}}')],
    ['{{< archive >}}', inHugo('{{< archive >}}')],
    ['{{< open >}}', inHugo('{{< open >}}')],
    ['{% include disclosed.html %}', inJekyll('{% include disclosed.html %}')],
    ['{% include apply.html closed="no" %}', inJekyll('{% include apply.html closed="no" %}')],
    ['{% pause %}', inEleventy('{% pause %}')],
    ['<Closed when={false} />', inDocusaurus('<Closed when={false} />')],
    ['<CloseButton />', inDocusaurus('<CloseButton />')],
    ['<Apply />', inDocusaurus('<Apply />')],
  ])('%s: open', async (_, files) => {
    expect(await read(files)).toEqual(['en Keeper open']);
  });
});

describe('data and folders that are known by their names', () => {
  const rows =
    'titre,lieu,statut,texte\nGardien,Tour nord,ouvert,"Vous gardez la lumière de la tour et tenez le journal de chaque nuit."\n';
  test.each<[string, Texts, readonly string[]]>([
    ['one posting in `theseis`', { ...hugo, 'content/theseis/keeper.md': keeper }, ['en Keeper open']],
    ['offres.csv alone', { 'offres.csv': rows }, ['fr Gardien open']],
    [
      'jobs.yml beside _config.yml',
      {
        '_config.yml': 'title: L\nurl: https://lanternworks.example\nlang: tr\n',
        'jobs.yml':
          '- unvan: Bekçi\n  durum: açık\n  yer: Kule\n  aciklama: |\n    Kulenin ışığını bekler, her gece defteri yazar ve konukları gezdirirsiniz.\n- unvan: Sürücü\n  durum: pozisyon doldu\n  yer: Liman\n  aciklama: |\n    Limandan kuleye araba sürersiniz ve yükleri taşırsınız.\n',
      },
      ['tr Bekçi open', 'tr Sürücü closed'],
    ],
  ])('%s', async (_, files, found) => {
    expect(await read(files)).toEqual(found);
  });

  test.each<[string, Texts]>([
    ['offers of a shop', { 'offres.csv': 'titre,prix,statut\nLampe,20,ouvert\nHuile,5,ouvert\n' }],
  ])('not %s', async (_, files) => {
    expect(await read(files)).toEqual([]);
  });
});
