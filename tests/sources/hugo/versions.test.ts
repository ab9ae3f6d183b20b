import { describe, expect, test } from 'vitest';
import { hugoVersion } from '../../../src/sources/hugo/config/hugo-version.ts';
import { versionText } from '../../../src/sources/files/site/versions.ts';
import { readConfig } from '../../../src/sources/hugo/config/config-files.ts';
import { filesOf, readSite } from './desk-of.ts';

const head = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\nLight the lamps.\n`;
const site = { 'hugo.yaml': 'baseURL: https://lanternworks.example/' };

describe('the version of Hugo that a site states', () => {
  const stated = (more: Readonly<Record<string, string>>) => {
    const files = filesOf({ ...site, ...more });
    const { version, file } = hugoVersion(readConfig(files).config, 'hugo.yaml', files);
    return [versionText(version), file];
  };

  test.each([
    ['netlify.toml', '[build.environment]\nHUGO_VERSION = "0.131.0"', '0.131.0'],
    [
      'netlify.toml',
      '[build.environment]\nHUGO_VERSION = "0.131.0"\n[context.production.environment]\nHUGO_VERSION = "0.140.1"',
      '0.140.1',
    ],
    ['vercel.json', '{"build": {"env": {"HUGO_VERSION": "0.128.2"}}}', '0.128.2'],
    ['.github/workflows/pages.yml', "    with:\n      hugo-version: '0.125.4'\n", '0.125.4'],
    ['.github/workflows/pages.yaml', 'env:\n  HUGO_VERSION: v0.125.4 # as at home', '0.125.4'],
    ['.gitlab-ci.yml', 'variables:\n  HUGO_VERSION: "0.111"', '0.111.0'],
    ['Dockerfile', 'ARG HUGO_VERSION=0.119.0\n', '0.119.0'],
    ['package.json', '{"devDependencies": {"hugo-extended": "^0.131.0"}}', '0.131'],
    ['package-lock.json', '{"packages": {"node_modules/hugo-extended": {"version": "0.133.1"}}}', '0.133.1'],
    [
      'package.json',
      '{"hugo-bin": {"version": "0.121.2"}, "devDependencies": {"hugo-bin": "^0.140.0"}}',
      '0.121.2',
    ],
    ['.tool-versions', 'nodejs 22.1.0\nhugo extended_0.131.0\n', '0.131.0'],
    ['mise.toml', '[tools]\nnode = "22"\nhugo = "0.127.0"', '0.127.0'],
    ['.hugo-version', '0.126.3\n', '0.126.3'],
    ['.hvm', 'v0.126.3/extended\n', '0.126.3'],
  ])('%s: %s', (file, text, version) => {
    expect(stated({ [file]: text })).toEqual([version, file]);
  });

  test.each([
    ['nothing is stated', {}],
    ['the latest is asked for', { '.github/workflows/p.yml': "hugo-version: 'latest'" }],
    [
      'only previews name one',
      { 'netlify.toml': '[context.deploy-preview.environment]\nHUGO_VERSION = "0.111.3"' },
    ],
    ['only a comment names one', { '.github/workflows/p.yml': '# HUGO_VERSION: 0.111.3' }],
    ['only another tool has one', { '.tool-versions': 'nodejs 0.111.3\n' }],
    ['a file is no TOML', { 'netlify.toml': 'HUGO_VERSION = "0.111.3' }],
    ['only the oldest is given', { 'hugo.yaml': 'module: {hugoVersion: {min: 0.111.3}}' }],
  ])('where %s, the newest known one counts', (_, files) => {
    expect(stated(files)).toEqual(['0.169.0', undefined]);
  });

  test('the configuration says up to which version it builds', () => {
    expect(stated({ 'hugo.yaml': 'module: {hugoVersion: {min: "0.100", max: 0.120.4}}' })).toEqual([
      '0.120.4',
      'hugo.yaml',
    ]);
  });

  test('the host of the site is believed before a person’s machine', () => {
    const files = {
      '.tool-versions': 'hugo 0.131.0',
      'netlify.toml': '[build.environment]\nHUGO_VERSION = "0.111.3"',
    };
    expect(stated(files)).toEqual(['0.111.3', 'netlify.toml']);
  });
});

describe('an address that hangs on the version', () => {
  const read = async (name: string, text: string, tools?: string) => {
    const files = {
      ...site,
      [`content/jobs/${name}`]: text,
      ...(tools !== undefined && { '.tool-versions': tools }),
    };
    const { harvest } = await readSite(filesOf(files));
    return { url: harvest.drafts[0]?.url, codes: harvest.diagnostics.map(({ code }) => code) };
  };

  test.each([
    ['0.111.3', 'C++ & C# dev.md', head('title: Dev'), '/jobs/c++-c#-dev/'],
    ['0.131.0', 'C++ & C# dev.md', head('title: Dev'), '/jobs/c++--c%23-dev/'],
    ['0.111.3', 'a.md', head('title: A', 'slug: oven', 'url: /w/:slug/'), '/w/:slug/'],
    ['0.131.0', 'a.md', head('title: A', 'slug: oven', 'url: /w/:slug/'), '/w/oven/'],
  ])('Hugo %s, %s', async (version, name, text, path) => {
    const { url, codes } = await read(name, text, `hugo ${version}`);
    expect(url).toBe(`https://lanternworks.example${path}`);
    expect(codes).not.toContain('version-assumed');
  });

  test('is said where the version is assumed', async () => {
    const { url, codes } = await read('a  b.md', head('title: A'));
    expect(url).toBe('https://lanternworks.example/jobs/a--b/');
    expect(codes).toContain('version-assumed');
  });

  test('is not spoken of where all versions give it', async () => {
    expect((await read('baker.md', head('title: A'))).codes).not.toContain('version-assumed');
  });
});

describe('a language that hangs on the version', () => {
  const read = async (config: string, more: Readonly<Record<string, string>>) => {
    const { harvest } = await readSite(
      filesOf({
        'hugo.yaml': `baseURL: https://lanternworks.example/\n${config}`,
        'content/jobs/a.md': head('title: A'),
        ...more,
      }),
    );
    return {
      drafts: Object.fromEntries(harvest.drafts.map(({ file, language }) => [file, language])),
      said: harvest.diagnostics.map(({ code, hint }) => `${code}: ${hint}`).join('\n'),
    };
  };
  const chinese = { 'content/jobs/a.zh-Hans.md': head('title: 甲') };
  const languages = 'languages: {en: {weight: 1}, zh-Hans: {weight: 2}}';

  test.each([
    ['without a version a suffix in capitals is left out', chinese, { 'content/jobs/a.md': 'en' }],
    [
      'a new Hugo knows it',
      { ...chinese, '.tool-versions': 'hugo 0.131.0' },
      { 'content/jobs/a.md': 'en', 'content/jobs/a.zh-Hans.md': 'zh-Hans' },
    ],
    ['an old one does not', { ...chinese, '.tool-versions': 'hugo 0.111.3' }, { 'content/jobs/a.md': 'en' }],
    [
      'in lower case all know it',
      { 'content/jobs/a.zh-hans.md': head('title: 甲') },
      { 'content/jobs/a.md': 'en', 'content/jobs/a.zh-hans.md': 'zh-Hans' },
    ],
  ])('%s', async (_, more, expected) => {
    expect((await read(languages, more)).drafts).toEqual(expected);
  });

  test('what is left out for it is said, with what to do', async () => {
    expect((await read(languages, chinese)).said).toMatch(/language-unknown: Write "zh-hans" in the name/);
  });

  const norwegian = { 'content/jobs/a.no.md': head('title: Å') };
  test.each([
    ['unquoted and without a version it is left out', 'no', {}, ['content/jobs/a.md']],
    ['unquoted under an old Hugo too', 'no', { '.tool-versions': 'hugo 0.131.0' }, ['content/jobs/a.md']],
    [
      'unquoted under a new one it is Norwegian',
      'no',
      { '.tool-versions': 'hugo 0.169.0' },
      ['content/jobs/a.md', 'content/jobs/a.no.md'],
    ],
    ['quoted it is', '"no"', {}, ['content/jobs/a.md', 'content/jobs/a.no.md']],
  ])('the language no: %s', async (_, key, more, expected) => {
    const { drafts } = await read(`languages:\n  en: {weight: 1}\n  ${key}: {weight: 2}`, {
      ...norwegian,
      ...more,
    });
    expect(Object.keys(drafts).sort()).toEqual(expected);
  });

  test('an unquoted no is said, with what to do', async () => {
    expect((await read('languages:\n  en: {}\n  no: {}', norwegian)).said).toMatch(
      /Write it as "no" in quotes/,
    );
  });
});
