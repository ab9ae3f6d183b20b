import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../../../src/delivery/representation/page-policy.ts';
import { editionOf } from '../../../src/model/document.ts';
import { listing } from '../../../src/publications/pages/listing/listing.tsx';
import { catalogOf, site } from '../../fixtures/catalog.ts';

const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `));
const headWith = (markup: string) => `<!DOCTYPE html><html><head>${markup}</head><body></body></html>`;

describe('the policy of a page', () => {
  test.each([
    ['an address', 'https://cdn.example/careers.css?v=1&amp;w=2', 'https://cdn.example'],
    ['an address with a port', 'https://cdn.example:8443/a.css', 'https://cdn.example:8443'],
    ['a path', '/careers.css', "'self'"],
    ['a relative path', '../careers.css', "'self'"],
  ])('allows a stylesheet linked by %s, and its fonts, from that origin alone', async (_, href, origin) => {
    const policy = await pagePolicy(headWith(`<link rel="stylesheet" href="${href}"/>`), true);
    expect(directive(policy, 'style-src')).toBe(`style-src ${origin}`);
    expect(directive(policy, 'font-src')).toBe(`font-src ${origin}`);
    expect(directive(policy, 'script-src')).toBeUndefined();
  });

  test.each([
    ['a link of another kind', '<link rel="alternate" href="https://cdn.example/a.css"/>'],
    ['an address of another kind', '<link rel="stylesheet" href="data:text/css,a{}"/>'],
    ['a host that would end the directive', '<link rel="stylesheet" href="https://a;script-src/a.css"/>'],
    ['a link without an end', '<link rel="stylesheet" href="'],
  ])('is not widened by %s', async (_, markup) => {
    const policy = await pagePolicy(headWith(markup), true);
    expect(policy).not.toMatch(/style-src|font-src|script-src/);
  });

  test('nor by a stylesheet in the body', async () => {
    const html = headWith('').replace(
      '<body>',
      '<body><link rel="stylesheet" href="https://cdn.example/a.css"/>',
    );
    expect(await pagePolicy(html, true)).not.toContain('cdn.example');
  });
});

test('the theme’s stylesheet comes after our styles', () => {
  const themed = editionOf(catalogOf([], { ...site, stylesheet: 'https://cdn.example/a.css?b&c' }), [
    listing,
  ]);
  const html = themed.documents.get('/en/')?.render(themed) ?? '';
  const link = html.indexOf('<link rel="stylesheet" href="https://cdn.example/a.css?b&amp;c"/>');
  expect(link).toBeGreaterThan(html.lastIndexOf('</style>'));
  expect(link).toBeLessThan(html.indexOf('</head>'));
});
