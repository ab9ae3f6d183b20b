import { mkdirSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { editionOf, type Publication } from '../../src/model/document.ts';
import * as registry from '../../src/publications/registry.ts';
import { ar, catalogOf, posting } from '../fixtures/catalog.ts';
import { manyInLanguages } from '../fixtures/many-openings.ts';
import { hasChromium, launch } from './chromium.ts';
import { type EditionServer, serveEdition } from './edition-server.ts';
import { logo, showcase, showcaseSite } from './showcase.ts';

const screenshots = 'artifacts/screenshots';
const publications = Object.values(registry);
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };

const pages = {
  home: '/',
  'listing-en': '/en/',
  'listing-fr': '/fr/',
  'listing-ar': '/ar/',
  'posting-en': '/en/jobs/light-designer/',
  'posting-fr': '/fr/jobs/conception-lumiere/',
  'posting-ar': `/ar/jobs/${encodeURIComponent('مصمم-إضاءة')}/`,
  'plain-posting-en': '/en/jobs/archivist/',
  'closed-en': '/en/jobs/night-watch/',
  'facet-en': '/en/department/studio/',
  'subscribe-en': '/en/subscribe/',
  'subscribe-ar': '/ar/subscribe/',
  'preview-en': '/en/subscribe/preview/',
  'preview-ar': '/ar/subscribe/preview/',
};

/** Enough for the filter to be there. */
const long = catalogOf(
  [
    ...showcase.open,
    ...['Baker', 'Glass cutter', 'Éclairagiste', 'Café host', 'Painter'].map((title, index) =>
      posting({ key: `extra-${index}`, title, here: true }),
    ),
    ...['خبّاز', 'رسّام', 'نجّار', 'كاتب', 'حارس'].map((title, index) =>
      posting({ key: `extra-${index}`, language: ar, title, here: true }),
    ),
  ],
  showcaseSite,
);

const looks = Object.entries({ phone, desktop }).flatMap(([device, viewport]) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ device, viewport, colorScheme })),
);

describe.skipIf(!hasChromium)('pages in Chromium', () => {
  let browser: Browser;
  let server: EditionServer;
  let empty: EditionServer;
  let many: EditionServer;
  let large: EditionServer;

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    browser = await launch();
    server = await serveEdition(editionOf(showcase, publications));
    empty = await serveEdition(editionOf(catalogOf([], showcaseSite), publications), '/careers/');
    many = await serveEdition(editionOf(long, publications));
    large = await serveEdition(editionOf(manyInLanguages(120), publications));
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([server, empty, many, large].map((one) => one?.close()));
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });

  /** A page that reaches our server and the logo, and the complaints of its console. */
  async function open(address: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
    await context.route(
      (url) => url.hostname !== '127.0.0.1',
      (route) => route.fulfill({ contentType: 'image/svg+xml', body: logo }),
    );
    await page.goto(address);
    return { page, complaints };
  }

  test.each(['/en/rss.xml', '/en/atom.xml', '/ar/feed.json'])(
    '%s opened directly is shown as text, and nothing in it runs',
    async (path) => {
      const { page } = await open(server.origin + path);
      const shown = await page.locator('body').innerText();
      expect(shown).toMatch(/^\s*(?:<\?xml|\{)/);
      expect(await page.locator('script').count()).toBe(0);
      const markup = ['rss', 'feed', 'item', 'entry'].map((name) => page.locator(name).count());
      expect(await Promise.all(markup)).toEqual([0, 0, 0, 0]);
    },
  );

  describe.each(looks)('on a $device, $colorScheme', ({ device, viewport, colorScheme }) => {
    test.each(Object.entries(pages))(
      '%s has no fault that axe finds and nothing sticks out',
      async (name, path) => {
        const { page, complaints } = await open(server.origin + path, { viewport, colorScheme });
        await page.screenshot({
          path: `${screenshots}/${name}-${device}-${colorScheme}.png`,
          fullPage: true,
        });
        expect(await faults(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        expect(complaints.filter((text) => !text.includes('status of 410'))).toEqual([]);
      },
    );

    test.each([
      ['en', '/en/', 'cafe'],
      ['ar', '/ar/', 'خباز'],
    ])('a filtered list in %s has no fault that axe finds', async (tag, path, words) => {
      const { page, complaints } = await open(many.origin + path, { viewport, colorScheme });
      await page.screenshot({ path: `${screenshots}/filter-${tag}-${device}-${colorScheme}.png` });
      expect(await faults(page)).toEqual([]);
      await page.getByRole('searchbox').fill(words);
      await page.screenshot({ path: `${screenshots}/filtered-${tag}-${device}-${colorScheme}.png` });
      expect(await faults(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('a listing without openings is kind', async () => {
      const { page } = await open(`${empty.origin}/careers/en/`, { viewport, colorScheme });
      await page.screenshot({ path: `${screenshots}/empty-en-${device}-${colorScheme}.png`, fullPage: true });
      expect(await faults(page)).toEqual([]);
      expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(
        'No open positions right now',
      );
    });
  });

  test.each([
    ['a phone of 360 px', 360],
    ['a phone of 390 px', 390],
    ['a desktop', 1280],
  ])('long words wrap on %s, in lists, facts and headings, and no letter is lost', async (_, width) => {
    const compound = 'Bundesausbildungsförderungssachbearbeiterinnenvertretungsstelle';
    const title = `Fachinformatiker/Softwareentwickler/Systemadministrator/${compound}:in`;
    const wordy = catalogOf(
      [
        posting({
          key: 'wordy',
          title,
          here: true,
          department: `${compound}${compound}`,
          locations: [{ name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' }],
          identifier: { name: 'x', value: 'REF-'.repeat(30) },
        }),
      ],
      { ...showcaseSite, organization: { name: `Gesellschaft-${compound}` } },
    );
    const own = await serveEdition(editionOf(wordy, publications));
    const seen = [];
    for (const path of ['/en/', '/en/jobs/wordy/', '/en/subscribe/']) {
      const { page } = await open(own.origin + path, { viewport: { width, height: 800 } });
      if (width === 360)
        await page.screenshot({ path: `${screenshots}/long-words${path.replaceAll('/', '-')}.png` });
      seen.push([path, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]);
    }
    await own.close();
    expect(seen).toEqual([
      ['/en/', 0],
      ['/en/jobs/wordy/', 0],
      ['/en/subscribe/', 0],
    ]);
  });

  test('by keyboard alone a reader skips to the content and reaches every link, each visibly', async () => {
    const { page } = await open(`${server.origin}/en/`, { viewport: desktop });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ text: 'Skip to content', visible: true });
    await page.screenshot({ path: `${screenshots}/keyboard-skip-link.png` });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await tabThrough(page, '.finder :is(summary, a)');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ text: 'Light designer', outlined: true, visible: true });
    await page.screenshot({ path: `${screenshots}/keyboard-first-opening.png` });
  });

  test.each(['/en/', '/ar/', '/en/jobs/light-designer/', '/en/subscribe/'])(
    'the tab order of %s is the reading order',
    async (path) => {
      const { page } = await open(server.origin + path, { viewport: desktop });
      const links = await page
        .locator('a, input, button, summary')
        .evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('href')),
        );
      for (const href of links) {
        await page.keyboard.press('Tab');
        expect(await focused(page)).toMatchObject({ href, outlined: true, visible: true });
      }
    },
  );

  test('without script everything is there, and the way to a posting, its translation and back works', async () => {
    const { page } = await open(`${server.origin}/`, { javaScriptEnabled: false, viewport: phone });
    await page.getByRole('main').getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Light designer' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Light designer');
    await page
      .getByRole('navigation', { name: 'Also available in' })
      .getByRole('link', { name: 'Français' })
      .click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Concepteur·rice lumière');
    await page.getByRole('link', { name: 'Tous les postes ouverts' }).click();
    expect(new URL(page.url()).pathname).toBe('/fr/');
  });

  describe('the filter', () => {
    const titles = (page: Page) => page.locator('.opening:visible h3').allTextContents();

    test('keeps what has every word, whatever case and accents, and says how much that is', async () => {
      const { page, complaints } = await open(`${many.origin}/en/`, { viewport: desktop });
      const all = await titles(page);
      const box = page.getByRole('searchbox', { name: 'Filter the list' });
      const said = page.getByRole('status');
      await box.fill('CAFE');
      expect(await titles(page)).toEqual(['Café host']);
      expect(await said.textContent()).toBe('Matches: 1');
      await box.fill('eclair');
      expect(await titles(page)).toEqual(['Éclairagiste']);
      await box.fill('lyon  designer');
      expect(await titles(page)).toEqual(['Light designer']);
      await box.fill('glass-cutter');
      expect(await titles(page)).toEqual(['Glass cutter']);
      await box.fill('Caefé');
      expect(await titles(page)).toEqual(['Café host']);
      await box.fill('af');
      expect(await titles(page)).toEqual([]);
      await box.fill('submarine');
      expect(await titles(page)).toEqual([]);
      expect(await said.textContent()).toBe('Nothing in the list matches.');
      await box.fill(' ');
      expect(await titles(page)).toEqual(all);
      expect(await said.textContent()).toBe('');
      expect(complaints).toEqual([]);
    });

    test('keeps its words in the address: they can be sent, and are there again on the way back', async () => {
      const { page, complaints } = await open(`${many.origin}/en/?ref=board`, { viewport: desktop });
      await page.getByRole('searchbox').fill('cafe ');
      const search = () => page.evaluate(() => location.search);
      expect(await search()).toBe('?ref=board&q=cafe');
      await page.getByRole('link', { name: 'Café host' }).click();
      await page.goBack();
      expect(await titles(page)).toEqual(['Café host']);
      expect(await page.getByRole('searchbox').inputValue()).toBe('cafe');
      await page.getByRole('searchbox').fill('');
      expect(await search()).toBe('?ref=board');
      const sent = await open(`${many.origin}/en/?q=lyon+designer`, { viewport: phone });
      expect(await titles(sent.page)).toEqual(['Light designer']);
      expect(await sent.page.getByRole('status').textContent()).toBe('Matches: 1');
      expect([...complaints, ...sent.complaints]).toEqual([]);
    });

    test('is reached by keyboard before the list, and Tab goes on to what is left', async () => {
      const { page } = await open(`${many.origin}/en/`, { viewport: desktop });
      await page.getByRole('main').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.type('painter');
      await tabThrough(page, '.finder :is(summary, a)');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ text: 'Painter', outlined: true });
    });

    test('in Arabic it counts in Arabic figures and reads words without their marks', async () => {
      const { page } = await open(`${many.origin}/ar/`, { viewport: phone });
      await page.getByRole('searchbox').fill('رسام');
      expect(await titles(page)).toEqual(['رسّام']);
      expect(await page.getByRole('status').textContent()).toBe(`النتائج: ${(1).toLocaleString('ar')}`);
    });

    test.each([
      ['without script', '/en/', () => many, false],
      ['on a short list', '/en/department/studio/', () => server, true],
      ['on an empty list', '/careers/en/', () => empty, true],
    ] as const)('is not there %s', async (_when, path, of, javaScriptEnabled) => {
      const { page } = await open(of().origin + path, { javaScriptEnabled });
      expect(await page.getByLabel('Filter the list').isVisible()).toBe(false);
    });
  });

  describe('the choices above a list', () => {
    const titles = (page: Page) => page.locator('.opening:visible').count();
    const chip = (page: Page, name: RegExp) => page.locator('.chips a:visible').filter({ hasText: name });
    const search = (page: Page) => page.evaluate(() => location.search);

    test('combine: either of a kind, and all kinds at once, each with how many it would show', async () => {
      const { page, complaints } = await open(`${large.origin}/en/?ref=board`, { viewport: desktop });
      expect(await titles(page)).toBe(120);
      const [studio] = await chip(page, /^Studio/).allTextContents();
      await chip(page, /^Studio/).click();
      expect(`Studio ${await titles(page)}`).toBe(studio);
      await chip(page, /^Office/).click();
      const both = await titles(page);
      expect(both).toBeGreaterThan(Number(studio?.replace(/\D/g, '')));
      const [interns] = await chip(page, /^Internship/).allTextContents();
      await chip(page, /^Internship/).click();
      expect(`Internship ${await titles(page)}`).toBe(interns);
      expect(await search(page)).toBe('?ref=board&department=studio&department=office&type=intern');
      expect(await page.locator('summary').first().getAttribute('data-n')).toBe('3');
      expect(await page.getByRole('status').textContent()).toBe(`Matches: ${await titles(page)}`);
      expect(await faults(page)).toEqual([]);
      await chip(page, /^Studio/).click();
      expect(await search(page)).toBe('?ref=board&type=intern&department=office');
      await page.getByRole('link', { name: 'Show all' }).click();
      expect([await search(page), await titles(page)]).toEqual(['?ref=board', 120]);
      expect(complaints).toEqual([]);
    });

    test('are in the address: they can be sent, go back one by one, and are there again after a posting was read', async () => {
      const { page, complaints } = await open(`${large.origin}/en/`, { viewport: desktop });
      await chip(page, /^Studio/).click();
      const one = await titles(page);
      await chip(page, /^Full time/).click();
      const two = await titles(page);
      await page.locator('.opening:visible a').first().click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goBack();
      expect([await titles(page), await search(page)]).toEqual([two, '?department=studio&type=full-time']);
      await page.goBack();
      expect([await titles(page), await search(page)]).toEqual([one, '?department=studio']);
      const sent = await open(`${large.origin}/en/?type=full-time&department=studio&q=lens`, {
        viewport: phone,
      });
      const read = await sent.page.locator('.opening:visible').allTextContents();
      expect(read.length).toBeGreaterThan(0);
      expect(read.every((text) => /lens/i.test(text) && /Studio/.test(text) && /Full time/.test(text))).toBe(
        true,
      );
      expect([...complaints, ...sent.complaints]).toEqual([]);
    });

    test.each([
      ['what nobody offers', '?department=nothing'],
      ['what is no word of ours', '?remote=%E0%A4%A&type=%22%3E%3Cscript%3E'],
      ['what stands in every object', '?department=__proto__&constructor=1'],
    ])('that name %s in the address show that nothing is like that, and the way to all', async (_, query) => {
      const { page, complaints } = await open(`${large.origin}/en/${query}`, { viewport: desktop });
      expect([await titles(page), await page.locator('.department:visible').count()]).toEqual([0, 0]);
      expect(await page.getByRole('status').textContent()).toBe('Nothing in the list matches.');
      await page.getByRole('link', { name: 'Show all' }).click();
      expect(await titles(page)).toBe(120);
      expect(complaints).toEqual([]);
    });

    test.each([
      ['beside one that there is', '/en/?department=studio&department=nothing', '/en/department/studio/'],
      ['on its own page', '/en/department/studio/?department=studio', '/en/department/studio/'],
    ])('%s are understood', async (_, asked, same) => {
      const [one, other] = [
        await open(large.origin + asked, { viewport: desktop }),
        await open(large.origin + same, { viewport: desktop }),
      ];
      expect(await titles(one.page)).toBe(await titles(other.page));
    });

    test('narrow the page of a department by what its openings have beside it', async () => {
      const { page } = await open(`${large.origin}/en/department/studio/`, { viewport: desktop });
      const all = await titles(page);
      const [told] = await chip(page, /^Full time/).allTextContents();
      await chip(page, /^Full time/).click();
      expect(await titles(page)).toBeLessThan(all);
      expect(`Full time ${await titles(page)}`).toBe(told);
      expect(await search(page)).toBe('?type=full-time');
    });

    test('without script lead to the page that holds as many as they say', async () => {
      const { page } = await open(`${large.origin}/en/`, { viewport: phone, javaScriptEnabled: false });
      await page.locator('summary').first().click();
      const [told] = await chip(page, /^Full time/).allTextContents();
      await chip(page, /^Full time/).click();
      expect(new URL(page.url()).pathname).toBe('/en/type/full-time/');
      expect(`Full time ${await titles(page)}`).toBe(told);
    });

    test.each([
      ['a phone, where they cover the list', phone],
      ['a desktop', desktop],
    ])('Escape folds them up on %s, and the keyboard is back at their button', async (_, viewport) => {
      const { page, complaints } = await open(`${large.origin}/en/`, { viewport });
      const filters = page.locator('.finder > details > summary');
      const isOpen = () =>
        page.locator('.finder > details').evaluate((one) => (one as HTMLDetailsElement).open);
      if (!(await isOpen())) await filters.press('Enter');
      await chip(page, /^Full time/).focus();
      await page.keyboard.press('Escape');
      expect(await isOpen()).toBe(false);
      expect(await filters.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await isOpen()).toBe(false);
      await page.keyboard.press('Enter');
      expect(await isOpen()).toBe(true);
      expect(complaints).toEqual([]);
    });

    test('Escape in the field leaves them as they are, and beside the list only where they cover it', async () => {
      const small = await open(`${large.origin}/en/`, { viewport: phone });
      const wide = await open(`${large.origin}/en/`, { viewport: desktop });
      await small.page.locator('.finder > details > summary').press('Enter');
      for (const { page } of [small, wide]) {
        await page.getByRole('searchbox').fill('lens');
        await page.getByRole('searchbox').press('Escape');
        expect(await page.locator('.finder > details[open]').count()).toBe(1);
        await page.locator('h1').click();
        await page.keyboard.press('Escape');
      }
      expect(await small.page.locator('.finder > details[open]').count()).toBe(0);
      expect(await wide.page.locator('.finder > details[open]').count()).toBe(1);
    });

    test('stay in reach on a phone: folded up at the top, and whatever is under a thumb is at least 44 px high', async () => {
      const { page } = await open(`${large.origin}/en/`, { viewport: phone, hasTouch: true });
      await page.evaluate(() => scrollTo(0, 4000));
      const filters = page.locator('.finder > details > summary');
      expect((await filters.boundingBox())?.y).toBeLessThan(80);
      await filters.tap();
      await chip(page, /^Studio/).tap();
      expect(await page.getByRole('status').textContent()).toMatch(/^Matches: \d+$/);
      expect(await faults(page)).toEqual([]);
    });
  });

  test('a posting’s address is copied and handed on by what the browser has, and nothing is there without script', async () => {
    const { page, complaints } = await open(`${server.origin}/en/jobs/light-designer/`, {
      viewport: phone,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy address' }).click();
    await page.getByText('Address copied').waitFor();
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
    expect(complaints).toEqual([]);
    const plain = await open(`${server.origin}/en/jobs/light-designer/`, { javaScriptEnabled: false });
    expect(await plain.page.locator('.share button:visible').count()).toBe(0);
  });

  describe('the copy buttons', () => {
    test('put the absolute address of their feed on the clipboard and say so', async () => {
      const { page, complaints } = await open(`${server.origin}/en/subscribe/`, {
        viewport: desktop,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await page.getByRole('button', { name: 'Copy address: Atom · All open positions' }).press('Enter');
      await page.getByText('Address copied').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${server.origin}/en/atom.xml`);
      expect(await page.getByRole('status').textContent()).toBe(
        `Address copied: ${server.origin}/en/atom.xml`,
      );
      await page.screenshot({ path: `${screenshots}/copied.png` });
      expect(await faults(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('are not there without script, nor where the browser has no clipboard', async () => {
      const plain = await open(`${server.origin}/en/subscribe/`, { javaScriptEnabled: false });
      expect(await plain.page.getByRole('button').count()).toBe(0);
      const insecure = await open('about:blank');
      await insecure.page.addInitScript(() =>
        Object.defineProperty(navigator, 'clipboard', { value: undefined }),
      );
      await insecure.page.goto(`${server.origin}/en/subscribe/`);
      expect(await insecure.page.getByRole('button').count()).toBe(0);
      expect(insecure.complaints).toEqual([]);
    });
  });

  test('a theme’s stylesheet changes the look, and the policy lets it', async () => {
    const css: Publication = () => [
      {
        path: '/careers.css',
        mediaType: 'text/css; charset=utf-8',
        title: 'Theme',
        updated: undefined,
        role: 'file',
        render: () => ':root { --page: rgb(255, 250, 240); --surface: #f4ead6; --radius: 2px; }',
      },
    ];
    const themed = catalogOf(showcase.open, { ...showcaseSite, stylesheet: '/careers.css' });
    const own = await serveEdition(editionOf(themed, [...publications, css]));
    const { page, complaints } = await open(`${own.origin}/en/`, { viewport: desktop, colorScheme: 'light' });
    await page.screenshot({ path: `${screenshots}/themed.png` });
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await own.close();
    expect(ground).toBe('rgb(255, 250, 240)');
    expect(complaints).toEqual([]);
  });

  test('links work under a base path', async () => {
    const { page } = await open(`${empty.origin}/careers/`, { viewport: phone });
    await page.getByRole('main').getByRole('link', { name: 'Français' }).click();
    expect(new URL(page.url()).pathname).toBe('/careers/fr/');
  });

  test('a posting on paper has its facts and its address to apply, and no navigation', async () => {
    const { page } = await open(`${server.origin}/en/jobs/light-designer/`, {
      viewport: { width: 794, height: 1123 },
    });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.screenshot({ path: `${screenshots}/print-posting-en.png`, fullPage: true });
    expect(await page.getByRole('navigation', { name: 'Languages' }).isVisible()).toBe(false);
    expect(await page.locator('.overview').isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });

  test('an Arabic page runs from right to left', async () => {
    const { page } = await open(`${server.origin}/ar/`, { viewport: desktop });
    const heading = await page.getByRole('heading', { level: 1 }).locator('bdi').boundingBox();
    expect((heading?.x ?? 0) + (heading?.width ?? 0)).toBeGreaterThan(desktop.width * 0.8);
  });
});

/** Presses Tab as often as there are such elements to see, and checks that each of them is reached and shows it. */
async function tabThrough(page: Page, selector: string): Promise<void> {
  const count = await page
    .locator(selector)
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  for (let index = 0; index < count; index++) {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ outlined: true, visible: true });
  }
}

async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return {};
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const after = getComputedStyle(element, '::after');
    const box = element.getBoundingClientRect();
    return {
      text: element.textContent,
      href: element.getAttribute('href'),
      outlined: [`${outlineStyle} ${outlineWidth}`, `${after.outlineStyle} ${after.outlineWidth}`].includes(
        'solid 3px',
      ),
      visible: box.width > 0 && box.top >= 0 && box.bottom <= innerHeight,
    };
  });
}
