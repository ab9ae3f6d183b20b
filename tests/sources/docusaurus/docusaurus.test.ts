import { describe, expect, test } from 'vitest';
import { detectSite } from '../../../src/configuration/detect.ts';
import { docusaurus } from '../../../src/sources/docusaurus/docusaurus.ts';
import { gatherSite } from '../../support/memory-site.ts';
import { deskOf, filesOf } from '../hugo/desk-of.ts';

type Texts = Readonly<Record<string, string>>;

const post = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n\nLight the lamps at dusk.\n`;
const config = (more = '') =>
  `const config = { title: 'Lanternworks', url: 'https://lanternworks.example', baseUrl: '/site/', presets: [['classic', {}]], ${more} };\nexport default config;\n`;
const site = { 'docusaurus.config.ts': config() };

async function read(texts: Texts, options: Readonly<Record<string, unknown>> = {}) {
  const files = filesOf(texts);
  const { detection } = detectSite(files, {});
  const source = detection?.configuration.sources[0];
  if (detection === undefined || source?.type !== 'docusaurus')
    throw new Error('not recognised as Docusaurus');
  const harvest = await docusaurus.read({ ...source, ...options }, deskOf(files, detection.configuration));
  return { detection, ...harvest };
}

const urls = async (texts: Texts, options?: Readonly<Record<string, unknown>>) =>
  (await read(texts, options)).drafts.map(({ url }) => url);

test.each<[string, Texts, string]>([
  ['docs', { 'docs/jobs/01-baker.md': post('title: Baker') }, 'docs/jobs/baker'],
  [
    'docs at the root',
    {
      'docusaurus.config.ts': config(
        "plugins: [['@docusaurus/plugin-content-docs', { id: 'x', path: 'careers', routeBasePath: '/' }]]",
      ),
      'careers/baker.md': post('title: Baker'),
    },
    'baker',
  ],
  [
    'a blog about jobs',
    {
      'docusaurus.config.ts': config(
        "plugins: [['@docusaurus/plugin-content-blog', { id: 'jobs', path: 'jobs', routeBasePath: 'jobs' }]]",
      ),
      'jobs/2026-11-02-baker.md': post('title: Baker'),
    },
    'jobs/2026/11/02/baker',
  ],
  ['pages', { 'src/pages/careers/baker.mdx': post('title: Baker') }, 'careers/baker'],
])('%s', async (_, texts, path) => {
  expect(await urls({ ...site, ...texts })).toEqual([`https://lanternworks.example/site/${path}`]);
});

describe('what cannot be told is said', () => {
  test('an address that the configuration computes', async () => {
    const texts = {
      'docusaurus.config.js':
        "module.exports = { url: process.env.URL, baseUrl: '/', presets: ['classic'] };",
      'docs/jobs/baker.md': post('title: Baker'),
    };
    const { drafts, diagnostics } = await read(texts);
    expect(drafts.map(({ url }) => url)).toEqual([undefined]);
    expect(diagnostics.map(({ code }) => code)).toContain('site-config-unsupported');
    expect(await urls(texts, { url: 'https://lanternworks.example/' })).toEqual([
      'https://lanternworks.example/docs/jobs/baker',
    ]);
  });

  test('docs with versions, and numbers that code strips', async () => {
    const baker = { 'docs/jobs/baker.md': post('title: Baker') };
    const versioned = await read({ ...site, ...baker, 'versions.json': '["1.0"]' });
    const parser = "presets: [['classic', { docs: { numberPrefixParser: (name) => parse(name) } }]]";
    const computed = await read({ 'docusaurus.config.ts': config(parser), ...baker });
    for (const { drafts, diagnostics } of [versioned, computed]) {
      expect(drafts.map(({ url }) => url)).toEqual([undefined]);
      expect(diagnostics).toMatchObject([{ code: 'address-unknown' }]);
    }
  });
});

describe('languages', () => {
  const i18n = "i18n: { defaultLocale: 'en', locales: ['en', 'fr', 'pt-BR'] }";

  test('of the folder in i18n, with their addresses, paired with their originals', async () => {
    const { drafts, detection } = await read({
      'docusaurus.config.ts': config(i18n),
      'docs/jobs/01-baker.md': post('title: Baker'),
      'i18n/fr/docusaurus-plugin-content-docs/current/jobs/01-baker.md': post('title: Boulanger'),
      'i18n/pt-BR/docusaurus-plugin-content-docs/current/jobs/01-baker.md': post('title: Padeiro'),
      'i18n/de/docusaurus-plugin-content-docs/current/jobs/01-baker.md': post('title: Bäcker'),
    });
    expect(drafts.map(({ language, url, pairing }) => [language, url, pairing.path])).toEqual([
      ['en', 'https://lanternworks.example/site/docs/jobs/baker', '01-baker'],
      ['fr', 'https://lanternworks.example/site/fr/docs/jobs/baker', '01-baker'],
      ['pt-BR', 'https://lanternworks.example/site/pt-BR/docs/jobs/baker', '01-baker'],
    ]);
    expect(detection.configuration.languages.map(({ tag, url }) => `${tag} ${url}`)).toEqual([
      'en https://lanternworks.example/site/',
      'fr https://lanternworks.example/site/fr/',
      'pt-BR https://lanternworks.example/site/pt-BR/',
    ]);
  });

  test('a head that says another language is believed', async () => {
    const { drafts } = await read({ ...site, 'docs/jobs/baker.md': post('title: Bakker', 'lang: nl') });
    expect(drafts.map(({ language }) => language)).toEqual(['nl']);
  });
});

test('unlisted pages, drafts, closed and coming postings', async () => {
  const { postings, diagnostics } = await gatherSite({
    files: {
      ...site,
      'docs/jobs/baker.md': '---\ntitle: Baker\n---\n\n:::info Position closed\n\nThank you.\n\n:::\n',
      'docs/jobs/cook.md': post('title: Cook', 'unlisted: true'),
      'docs/jobs/diver.md': post('title: Diver', 'draft: true'),
      'docs/jobs/eel.md': post('title: Eel catcher', 'last_update: { date: 2026-11-05 }', 'date: 2026-11-01'),
      'docs/jobs/fitter.md': post('title: Fitter', 'closes: 2026-01-01'),
      'docs/jobs/glazier.md': post('title: Glazier', 'opens: 2099-01-01'),
    },
    configuration: { sources: [{ type: 'docusaurus', path: '.', links: 'there' }] },
  });
  expect(postings.map(({ title, status }) => `${title} ${status}`)).toEqual([
    'Baker closed',
    'Eel catcher open',
    'Fitter closed',
    'Glazier scheduled',
  ]);
  expect(postings.find(({ title }) => title === 'Eel catcher')?.updated).toBe('2026-11-05T00:00:00Z');
  expect(diagnostics.filter(({ code }) => code === 'posting-draft')).toHaveLength(2);
});
