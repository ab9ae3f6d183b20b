import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/delivery/app.ts';
import { editionOf } from '../../src/model/document.ts';
import * as registry from '../../src/publications/registry.ts';
import { manyInLanguages } from '../fixtures/many-openings.ts';
import { hasChromium, launch } from './chromium.ts';
import { logo } from './showcase.ts';

/** The pictures that a person looks through before a change of the pages goes out: `npm run screenshots`. */
const folder = 'artifacts/screenshots/sheet';
const origin = 'http://sheet.test';

const widths = [390, 1280];
const looks = (
  [
    [360, 'dark', 'de'],
    [390, 'light', 'en'],
    [390, 'light', 'ar'],
    [1280, 'light', 'en'],
    [1280, 'dark', 'ar'],
  ] as const
).flatMap(([width, colorScheme, language]) =>
  [0, 1, 7, 120, 500].map((count) => ({ width, colorScheme, count, language })),
);

const others = [
  { name: 'posting', path: '/en/jobs/opening-3/' },
  { name: 'posting', path: '/ar/jobs/opening-3/' },
  { name: 'facet', path: '/en/department/studio/' },
  { name: 'home', path: '/' },
  { name: 'absent', path: '/de/jobs/leuchtturm-waerter/' },
  { name: 'subscribe', path: '/en/subscribe/' },
];

describe.skipIf(!hasChromium)('the sheet of pictures', () => {
  let browser: Browser;
  const apps = new Map<number, ReturnType<typeof createApp>>();
  const taken: string[] = [];

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await launch();
    for (const count of [0, 1, 7, 120, 500]) {
      const edition = editionOf(manyInLanguages(count), Object.values(registry));
      apps.set(
        count,
        createApp(() => edition),
      );
    }
  });

  afterAll(async () => {
    const figures = taken
      .toSorted()
      .map((name) => `<figure><img src="${name}" alt=""><figcaption>${name}</figcaption></figure>`);
    const style =
      'body{display:flex;flex-wrap:wrap;gap:16px;align-items:start;background:#888;font:14px sans-serif}figure{margin:0}img{height:420px}';
    writeFileSync(
      `${folder}/index.html`,
      `<!doctype html><title>Sheet</title><style>${style}</style>${figures.join('')}`,
    );
    await browser?.close();
  });

  async function show(
    count: number,
    path: string,
    options: { width: number; colorScheme: 'light' | 'dark' },
  ) {
    const { width, colorScheme } = options;
    const height = width < 1000 ? 800 : 900;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      hasTouch: width < 1000,
      reducedMotion: 'reduce',
    });
    await context.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (url.origin !== origin) return route.fulfill({ contentType: 'image/svg+xml', body: logo });
      const answer = await (apps.get(count) as ReturnType<typeof createApp>).request(
        url.pathname + url.search,
      );
      const body = Buffer.from(await answer.arrayBuffer());
      return route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body });
    });
    const page = await context.newPage();
    await page.goto(origin + path);
    return page;
  }

  async function picture(page: Page, name: string) {
    await page.screenshot({ path: `${folder}/${name}.png` });
    taken.push(`${name}.png`);
  }

  test.each(looks)(
    '$count openings in $language at $width px, $colorScheme',
    async ({ count, language, ...look }) => {
      const page = await show(count, `/${language}/`, look);
      const name = `${String(count).padStart(3, '0')}-${language}-${look.width}-${look.colorScheme}`;
      await picture(page, name);
      const seen = [await sideways(page)];
      const small = [];
      for (const step of count < 6 ? [] : (['chosen', 'scrolled'] as const)) {
        if (step === 'scrolled') await page.evaluate(() => scrollTo(0, 2400));
        else await choose(page, look.width);
        await picture(page, `${name}-${step}`);
        seen.push(await sideways(page));
        small.push(...(await tooSmall(page)));
      }
      expect(seen.filter((pixels) => pixels > 0)).toEqual([]);
      expect(small).toEqual([]);
      await page.context().close();
    },
  );

  test.each(others.flatMap((one) => widths.map((width) => ({ ...one, width }))))(
    '$name at $path, $width px',
    async ({ name, path, width }) => {
      const page = await show(120, path, { width, colorScheme: 'light' });
      await page.screenshot({
        path: `${folder}/${name}${path.replaceAll('/', '-')}${width}.png`,
        fullPage: true,
      });
      taken.push(`${name}${path.replaceAll('/', '-')}${width}.png`);
      expect(await sideways(page)).toBe(0);
      expect(await tooSmall(page)).toEqual([]);
      await page.context().close();
    },
  );

  test('a sheet of them all is beside them', () => {
    expect(readFileSync(`${folder}/${taken[0]}`).length).toBeGreaterThan(1000);
  });
});

/** Opens the filters where they are folded up, and takes the second. */
async function choose(page: Page, width: number): Promise<void> {
  if (width < 1000) await page.locator('.finder > details > summary').click();
  await page.locator('.chips a').nth(1).click();
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** What a thumb is to hit and is less than 44 px high: buttons, chips, fields and what stands alone; not links within text. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page
    .locator(
      'button:visible, input:visible, summary:visible, .chips a:visible, .feeds a:visible, .languages a:visible, .back:visible, .button:visible',
    )
    .evaluateAll((all) =>
      all
        .filter((one) => one.getBoundingClientRect().height < 43.9)
        .map((one) => `${one.tagName} ${one.textContent} ${one.getBoundingClientRect().height}`),
    );
}
