import { describe, expect, test } from 'vitest';
import { filesOf, readSite } from './desk-of.ts';

const head = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\nLight the lamps.\n`;
const pages = ['jobs/a', 'jobs/b', 'jobs/old/c', 'jobs/old/deep/d', 'older/jobs/e'];

async function offered(
  config: string,
  more: Readonly<Record<string, string>> = {},
  version = '0.169.0',
): Promise<readonly string[]> {
  const files = Object.fromEntries(pages.map((page) => [`content/${page}.md`, head(`title: ${page}`)]));
  const { harvest } = await readSite(
    filesOf({
      'hugo.yaml': `baseURL: https://lanternworks.example/\n${config}`,
      '.tool-versions': `hugo ${version}`,
      ...files,
      ...more,
    }),
    '.',
  );
  return harvest.drafts.map(({ file = '' }) => file.slice('content/'.length, -'.md'.length)).sort();
}

const without = (...names: readonly string[]) => pages.filter((page) => !names.includes(page));

describe('what the configuration takes out is not offered', () => {
  test.each([
    ['a folder, by an expression', 'ignoreFiles: ["jobs/old/.*"]', without('jobs/old/c', 'jobs/old/deep/d')],
    ['a folder by its own name', 'ignoreFiles: ["old$"]', without('jobs/old/c', 'jobs/old/deep/d')],
    ['one text is as good as a list', 'ignoreFiles: deep/', without('jobs/old/deep/d')],
    ['a language’s own', 'languages: {en: {ignoreFiles: ["/b.md$"]}}', without('jobs/b')],
    ['a file, by a cascade', 'cascade: [{target: {path: /jobs/b}, draft: true}]', without('jobs/b')],
    [
      'a tree, by a cascade',
      'cascade: {target: {path: "/JOBS/old/**"}, build: {render: never}}',
      without('jobs/old/c', 'jobs/old/deep/d'),
    ],
    [
      'by the formats of a cascade',
      'cascade: [{target: {path: "{/jobs/a,/jobs/b}"}, outputs: [json]}]',
      without('jobs/a', 'jobs/b'),
    ],
    [
      'by the parameters of a cascade',
      'cascade: [{target: {path: /jobs/a}, params: {draft: true}}]',
      without('jobs/a'),
    ],
    ['all, by formats', 'outputs: {page: [JSON]}', []],
    ['all, by kind', 'disableKinds: [page, rss]', []],
    [
      'filters of the mount',
      'module: {mounts: [{source: content, target: content, files: ["! jobs/old"]}]}',
      without('jobs/old/c', 'jobs/old/deep/d'),
    ],
  ])('%s: %s', async (_, config, expected) => {
    expect(await offered(config)).toEqual(expected);
  });

  test.each([
    ['an expression that begins at the site', 'ignoreFiles: ["^content/jobs"]'],
    ['an expression in other letters', 'ignoreFiles: ["JOBS/"]'],
    ['a target of other pages', 'cascade: [{target: {path: /jobs/x}, draft: true}]'],
    ['a target without a slash', 'cascade: [{target: {path: "jobs/**"}, draft: true}]'],
    ['a target of sections', 'cascade: [{target: {kind: section}, draft: true}]'],
    [
      'a target of another language',
      'cascade: [{target: {sites: {matrix: {languages: [fr]}}}, draft: true}]',
    ],
    ['a target of another environment', 'cascade: [{target: {environment: development}, draft: true}]'],
    ['formats of other pages', 'outputs: {section: [JSON], page: [json, HTML]}'],
    [
      'a mount of other things',
      'module: {mounts: [{source: content, target: content, files: ["! img/**"]}]}',
    ],
  ])('%s takes out nothing: %s', async (_, config) => {
    expect(await offered(config)).toEqual(pages);
  });

  test('the head of a page wins over what is cascaded to it', async () => {
    const own = { 'content/jobs/b.md': head('title: B', 'draft: false') };
    expect(await offered('cascade: {draft: true}', own)).toEqual(['jobs/b']);
  });

  test('the nearer cascade wins', async () => {
    const section = { 'content/jobs/_index.md': head('title: Jobs', 'cascade: {draft: false}') };
    expect(await offered('cascade: {draft: true}', section)).toEqual(without('older/jobs/e'));
  });

  test.each([
    [
      'before 0.123 by the name of the file',
      '0.111.3',
      '{_target: {path: /jobs/b.md}, draft: true}',
      without('jobs/b'),
    ],
    ['before 0.123 not by its path', '0.111.3', '{_target: {path: /jobs/b}, draft: true}', pages],
    ['since then by its path', '0.131.0', '{_target: {path: /jobs/b}, draft: true}', without('jobs/b')],
    [
      'since then not by the name of the file',
      '0.131.0',
      '{_target: {path: /jobs/b.md}, draft: true}',
      pages,
    ],
  ])('a target means a page %s', async (_, version, cascade, expected) => {
    expect(await offered(`cascade: [${cascade}]`, {}, version)).toEqual(expected);
  });

  test.each([
    ['0.111.3', without('jobs/old/c', 'jobs/old/deep/d')],
    ['0.131.0', pages],
  ])('Hugo %s and what lies in a draft section', async (version, expected) => {
    const section = { 'content/jobs/old/_index.md': head('title: Old', 'draft: true') };
    expect(await offered('', section, version)).toEqual(expected);
  });
});

describe('a page without HTML', () => {
  test.each([
    'build: {render: link}',
    'build: {render: never}',
    'build: {list: never}',
    '_build: {Render: Never}',
    'outputs: [JSON]',
    'outputs: json',
    'headless: true',
  ])('%s is not offered, and said', async (line) => {
    const { harvest } = await readSite(
      filesOf({
        'hugo.yaml': 'baseURL: https://lanternworks.example/',
        'content/jobs/a.md': head('title: A'),
        'content/jobs/b.md': head('title: B', line),
      }),
    );
    expect(harvest.drafts.map(({ file }) => file)).toEqual(['content/jobs/a.md']);
    expect(harvest.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'posting-draft', where: { file: 'content/jobs/b.md' } }),
    );
  });

  test.each([
    'build: {render: always}',
    'build: {publishResources: false}',
    'outputs: [json, HTML]',
    'outputs: []',
  ])('%s changes nothing', async (line) => {
    const more = { 'content/jobs/b.md': head('title: B', line) };
    expect(await offered('', more)).toEqual(pages);
  });
});

describe('what is written in other formats', () => {
  test.each(['org', 'rst', 'adoc', 'pandoc'])('.%s among postings is said', async (extension) => {
    const file = `content/jobs/cook.${extension}`;
    const { harvest } = await readSite(
      filesOf({
        'hugo.yaml': 'baseURL: https://lanternworks.example/',
        'content/jobs/a.md': head('title: A'),
        [file]: 'Cook',
      }),
    );
    expect(harvest.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'format-unread', where: { file } }),
    );
  });

  test('elsewhere it is nobody’s business', async () => {
    const { harvest } = await readSite(
      filesOf({
        'hugo.yaml': 'baseURL: https://lanternworks.example/',
        'content/jobs/a.md': head('title: A'),
        'content/notes/x.org': 'x',
      }),
    );
    expect(harvest.diagnostics.map(({ code }) => code)).not.toContain('format-unread');
  });

  test.each(['mdown', 'htm', 'markdown'])('.%s is read', async (extension) => {
    const { harvest } = await readSite(
      filesOf({
        'hugo.yaml': 'baseURL: https://lanternworks.example/',
        [`content/jobs/cook.${extension}`]: head('title: Cook'),
      }),
    );
    expect(harvest.drafts[0]?.url).toBe('https://lanternworks.example/jobs/cook/');
  });
});

describe('params of a head', () => {
  const factsOf = async (head: string, version = '0.169.0') => {
    const { harvest } = await readSite(
      filesOf({
        'hugo.yaml': 'baseURL: https://lanternworks.example/',
        '.tool-versions': `hugo ${version}`,
        'content/jobs/a.md': `---\n${head}\n---\nLight the lamps.\n`,
      }),
    );
    return harvest.drafts[0];
  };

  test('are facts as if they stood beside it', async () => {
    const draft = await factsOf('title: A\nparams: {reference: LW-7, status: closed}');
    expect(draft?.facts.identifier?.value).toMatchObject({ value: 'LW-7' });
    expect(draft?.closed).toMatchObject({ key: 'params.status' });
  });

  test('win over the head’s own', async () => {
    const draft = await factsOf('title: A\nreference: LW-1\nparams: {reference: LW-2}');
    expect(draft?.facts.identifier?.value).toMatchObject({ value: 'LW-2' });
  });

  test('never are what Hugo reads itself', async () => {
    const draft = await factsOf('title: A\nparams: {title: B, slug: b, draft: true}');
    expect(draft).toMatchObject({ title: { value: 'A' }, url: 'https://lanternworks.example/jobs/a/' });
  });

  test('are read before 0.123 too, where a theme has to ask for them by both names', async () => {
    const draft = await factsOf('title: A\nparams: {reference: LW-7, status: closed}', '0.111.3');
    expect(draft?.facts.identifier?.value).toMatchObject({ value: 'LW-7' });
    expect(draft?.closed).toBeDefined();
  });
});
