import { describe, expect, test } from 'vitest';
import { language } from '../../../src/model/language.ts';
import { instant } from '../../../src/model/instant.ts';
import { applyLinks } from '../../../src/publications/apply-link.ts';
import { formatsFor } from '../../../src/publications/wording/formats.ts';
import { belowTitle } from '../../../src/publications/pages/posting/outline.ts';
import { pageStyles } from '../../../src/publications/pages/layout/page-head.tsx';
import { pageStyle } from '../../../src/publications/pages/layout/page-style.ts';
import {
  contrast,
  grounds,
  parseColour,
  themeStyle,
} from '../../../src/publications/pages/layout/page-theme.ts';
import { relativeHref } from '../../../src/publications/pages/layout/relative-href.ts';
import { html, posting, site } from '../../fixtures/catalog.ts';

test.each([
  ['/', '/en/', './en/'],
  ['/en/', '/', '../'],
  ['/en/', '/en/jobs/baker/', '../en/jobs/baker/'],
  ['/en/jobs/baker/', '/fr/', '../../../fr/'],
  ['/en/jobs/baker/', '/en/atom.xml', '../../../en/atom.xml'],
])('from %s to %s it is %s', (from, to, href) => {
  expect(relativeHref(from, to)).toBe(href);
  expect(new URL(href, `https://x.example/base${from}`).href).toBe(`https://x.example/base${to}`);
});

test.each([
  ['a text that begins with h1', '<h1>A</h1><p>b</p><h2>C</h2>', '<h2>A</h2><p>b</p><h3>C</h3>'],
  ['a text that begins with h3', '<h3>A</h3><h3>B</h3>', '<h2>A</h2><h2>B</h2>'],
  ['a skipped level', '<h2>A</h2><h5 id="x">B</h5><h2>C</h2>', '<h2>A</h2><h3 id="x">B</h3><h2>C</h2>'],
  ['a smaller heading first', '<h4>A</h4><h2>B</h2><h3>C</h3>', '<h2>A</h2><h2>B</h2><h3>C</h3>'],
  [
    'six levels',
    '<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h5>E</h5><h6>F</h6>',
    '<h2>A</h2><h3>B</h3><h4>C</h4><h5>D</h5><h6>E</h6><h6>F</h6>',
  ],
  ['rules and headers', '<hr><header>x</header>', '<hr><header>x</header>'],
])('headings below the title: %s', (_what, given, expected) => {
  expect(belowTitle(html(given))).toBe(expected);
});

describe('the theme', () => {
  test.each([
    '#8a3b12',
    '#ffff00',
    '#fff',
    '#000',
    '#1f4e8c',
    'rgb(0, 255, 128)',
    '#777777',
    'no colour',
    undefined,
  ])('with the accent %s every text can be read on every ground, light and dark', (accent) => {
    const [light, dark] = themeStyle(accent === undefined ? {} : { accent }).split('@media');
    for (const [style, on] of [
      [light, grounds.light],
      [dark, grounds.dark],
    ] as const) {
      const colour = (name: string) =>
        parseColour(new RegExp(`--${name}:(#\\w+)`).exec(style ?? '')?.[1] ?? '') ?? ([0, 0, 0] as const);
      expect(contrast(colour('accent'), on.page)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour('accent'), on.surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour('fill'), colour('on-fill'))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('keeps a site’s colour as it is where it can be read', () => {
    expect(themeStyle({ accent: '#8A3B12' })).toContain('--accent:#8a3b12;--fill:#8a3b12;--on-fill:#ffffff');
  });

  test.each(['red;}body{display:none', 'url(https://evil.example/)', '#12345', 'rgb(1,2)'])(
    '%j is no colour',
    (accent) => {
      expect(themeStyle({ accent })).toBe(themeStyle({}));
    },
  );

  test('known contrasts', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
  });
});

test('the style is small, loads nothing, and is one of two texts that a policy has to allow', () => {
  expect(pageStyle.length).toBeLessThan(12_000);
  expect(pageStyle).not.toMatch(/url\(|@import|</);
  expect(pageStyles(site)[1]).toBe(pageStyle);
});

describe('formats', () => {
  const en = formatsFor(language('en'));
  const spaces = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

  test.each([
    ['a range', 'en', 'GBP', 52_000, 64_000, '£52,000 – £64,000'],
    ['one figure', 'en', 'GBP', 15, 15, '£15'],
    ['cents', 'en', 'USD', 15.5, 15.5, '$15.50'],
    ['French', 'fr', 'EUR', 1800, 1800, '1 800 €'],
    ['what is no currency', 'en', 'beans', 3, 4, '3–4 beans'],
  ])('money: %s', (_what, tag, currency, min, max, text) => {
    expect(spaces(formatsFor(language(tag)).money(currency, min, max))).toBe(text);
  });

  test.each([
    ['the end of a day', '2026-11-30T23:59:59Z', 'November 30, 2026'],
    ['a moment', '2026-11-30T17:00:00-05:00', 'November 30, 2026, 5:00 PM (UTC−05:00)'],
    ['a moment in UTC', '2026-11-30T17:00:00Z', 'November 30, 2026, 5:00 PM (UTC)'],
  ])('a deadline at %s', (_what, at, text) => {
    expect(spaces(en.deadline(instant(at)))).toBe(text);
  });

  test.each([
    ['P6M', '6 months'],
    ['P1Y6M', '1 year, 6 months'],
    ['P2W', '2 weeks'],
    ['P', undefined],
    ['six months', undefined],
  ])('the duration %s is %s', (iso, text) => {
    expect(en.duration(iso)).toBe(text);
  });

  test('a date is the one that was stated, in the common calendar, wherever the machine is', () => {
    expect(en.date('2026-10-21T23:30:00-11:00')).toBe('October 21, 2026');
    expect(formatsFor(language('th')).date('2026-10-21')).toContain('2026');
  });
});

test.each([
  ['a form', { apply: { url: 'https://apply.example/1' } }, ['button https://apply.example/1']],
  [
    'an address',
    { apply: { email: 'a.b+c@x.example' } },
    ['byEmail mailto:a.b+c@x.example?subject=Glassblower'],
  ],
  [
    'both',
    { apply: { url: 'https://apply.example/1', email: 'a@x.example' } },
    ['button https://apply.example/1', 'byEmail mailto:a@x.example?subject=Glassblower'],
  ],
  ['a telephone number', { apply: { telephone: '+15550100' } }, ['byPhone tel:+15550100']],
  ['a number that is none', { here: true, apply: { telephone: '1;ext=2' } }, []],
  ['neither, elsewhere', {}, ['there https://lanternworks.example/jobs/glassblower/']],
  ['neither, here', { here: true }, []],
  ['a form that is none', { here: true, apply: { url: 'javascript:alert(1)' } }, []],
])('ways to apply: %s', (_what, given, links) => {
  expect(applyLinks(posting(given)).map(({ kind, href }) => `${kind} ${href}`)).toEqual(links);
});
