import { describe, expect, test } from 'vitest';
import { type Document, type Edition, editionOf, type Publication } from '../../../src/model/document.ts';
import { instant } from '../../../src/model/instant.ts';
import { language } from '../../../src/model/language.ts';
import { robots } from '../../../src/publications/search/robots.ts';
import { sitemap } from '../../../src/publications/search/sitemap.ts';
import { isElement, parseXml, type XmlElement } from '../../../src/text/xml.ts';
import { ar, catalogOf, en, fr, posting, site } from '../../fixtures/catalog.ts';

const page = (path: string, given: Partial<Document> = {}): Document => ({
  path,
  mediaType: 'text/html; charset=utf-8',
  title: path,
  updated: instant('2026-11-02T10:00:00+01:00'),
  role: 'page',
  indexed: true,
  render: () => '',
  ...given,
});

function written(pages: readonly Document[], catalog = catalogOf([])): Edition {
  const publication: Publication = () => pages;
  return editionOf(catalog, [publication, sitemap]);
}

const elements = (parent: XmlElement, name: string) =>
  parent.children.filter((node) => isElement(node, name));
const textIn = (parent: XmlElement, name: string) =>
  elements(parent, name).flatMap(({ children }) =>
    children.map((child) => ('text' in child ? child.text : '')),
  )[0];

function urls(edition: Edition, path = '/sitemap.xml') {
  const root = parseXml(edition.documents.get(path)!.render(edition));
  return elements(root, 'url').map((url) => ({
    loc: textIn(url, 'loc'),
    lastmod: textIn(url, 'lastmod'),
    alternates: elements(url, 'xhtml:link').map(
      ({ attributes }) => `${attributes['hreflang']} ${attributes['href']}`,
    ),
    order: url.children.map((child) => ('name' in child ? child.name : '')),
  }));
}

describe('the sitemap', () => {
  test('lists pages of ours that are canonical, and nothing else', () => {
    const edition = written([
      page('/en/'),
      page('/en/jobs/a/', { indexed: false }),
      page('/en/jobs/b/', { canonical: 'https://lanternworks.example/jobs/b/' }),
      page('/en/jobs/c/', { status: 410 }),
      page('/en/c.json', { role: 'data' }),
    ]);
    expect(urls(edition).map(({ loc }) => loc)).toEqual(['https://jobs.lanternworks.example/en/']);
  });

  test('says when a page changed, where that is known, in UTC', () => {
    const edition = written([page('/a/'), page('/b/', { updated: undefined })]);
    expect(urls(edition).map(({ lastmod }) => lastmod)).toEqual(['2026-11-02T09:00:00Z', undefined]);
  });

  test('gives each page of a group the same set of translations, itself among them', () => {
    const edition = written([
      page('/en/a/', { group: 'a', language: en }),
      page('/fr/a/', { group: 'a', language: fr }),
      page('/pt-BR/a/', { group: 'a', language: language('pt-BR') }),
    ]);
    const set = [
      'en https://jobs.lanternworks.example/en/a/',
      'fr https://jobs.lanternworks.example/fr/a/',
      'pt-BR https://jobs.lanternworks.example/pt-BR/a/',
      'x-default https://jobs.lanternworks.example/en/a/',
    ];
    expect(urls(edition).map(({ alternates }) => alternates)).toEqual([set, set, set]);
    expect(urls(edition)[0]?.order).toEqual(['loc', 'lastmod', ...Array<string>(4).fill('xhtml:link')]);
  });

  test('names no x-default where the site’s first language has no page, and no translation that is not listed', () => {
    const edition = written([
      page('/en/a/', { group: 'a', language: en, indexed: false }),
      page('/fr/a/', { group: 'a', language: fr }),
      page('/ar/a/', { group: 'a', language: ar }),
      page('/fr/b/', { group: 'b', language: fr }),
    ]);
    const set = ['fr https://jobs.lanternworks.example/fr/a/', 'ar https://jobs.lanternworks.example/ar/a/'];
    expect(urls(edition).map(({ alternates }) => alternates)).toEqual([set, set, []]);
  });

  test('of more pages than a file may hold is an index whose parts hold each page once', () => {
    const tags = [...'abcdefghijklmnopqrst'].flatMap((a) =>
      [...'abcdefghij'].map((b) => language(`${a}${b}`)),
    );
    const open = Array.from({ length: 1000 }, (_, index) => posting({ key: `k${index}`, here: true }));
    const pages = open.map(({ slug }) => page(`/en/jobs/${slug}/`));
    const languages = tags.map((tag) => ({ tag, title: tag }));
    const edition = written(pages, catalogOf(open, { ...site, languages }));
    const root = parseXml(edition.documents.get('/sitemap.xml')!.render(edition));
    expect(root.name).toBe('sitemapindex');
    const parts = elements(root, 'sitemap').map((part) => textIn(part, 'loc')!.slice(site.url.length - 1));
    expect(parts.length).toBeGreaterThan(1);
    const sizes = parts.map((path) => urls(edition, path).length);
    expect(Math.max(...sizes)).toBeLessThan(50_000_000 / (200 * 300));
    expect(new Set(parts.flatMap((path) => urls(edition, path).map(({ loc }) => loc))).size).toBe(1000);
  });
});

test('robots.txt lets everybody in and names the sitemap', () => {
  const [document] = robots(catalogOf([], { ...site, url: 'https://x.example/jobs/' }));
  expect(document?.path).toBe('/robots.txt');
  expect(document?.render(written([]))).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://x.example/jobs/sitemap.xml\n',
  );
});
