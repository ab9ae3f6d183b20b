import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snapshot } from '../fixtures/catalog.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { type PlayedOrigin, playedOrigin } from '../support/played-origin.ts';
import { type RunningWorker, startWorkerd } from '../support/workerd-process.ts';
import { hasChromium, launch } from './chromium.ts';

removeFoldersAfterwards();

describe.skipIf(!hasChromium)('a site with a Worker in front, in Chromium', () => {
  let browser: Browser;
  let origin: PlayedOrigin;
  let worker: RunningWorker;
  beforeAll(async () => {
    origin = await playedOrigin();
    const code = `import { createFrontWorker } from 'rolecast/front';
      import snapshot from './snapshot.json';
      export default createFrontWorker(snapshot, { origin: '${origin.url}' });`;
    worker = await startWorkerd(temporaryFolder(), code, { 'snapshot.json': JSON.stringify(snapshot) });
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await worker.stop();
    await origin.close();
  });

  test.each([
    ['an open posting', '/jobs/lens-engineer/', 'plain', ['Lens engineer'], 3],
    ['under the strictest policy', '/jobs/lens-engineer/', 'a policy', ['Lens engineer'], 3],
    ['in French', '/fr/jobs/opticien-concepteur/', 'gzip', ['Ingénieur·e en optique'], 3],
    ['without the end of its head', '/jobs/lens-engineer/', 'a head without end', ['Lens engineer'], 3],
    ['without a head', '/jobs/lens-engineer/', 'no head, but a body', ['Lens engineer'], 3],
    ['a closed posting', '/jobs/night-watch/', 'injected before', [], 0],
    ['the page above', '/jobs/', 'plain', [], 3],
  ])('%s', async (_, path, play, titles, feeds) => {
    const page = await browser.newPage({ extraHTTPHeaders: { 'x-play': play } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(worker.url + path);
    const found = await page.evaluate(() => ({
      titles: [...document.querySelectorAll('head > script[type="application/ld+json"]')].map(
        (script) => (JSON.parse(script.textContent ?? '') as { title: string }).title,
      ),
      feeds: document.querySelectorAll('head > link[rel="alternate"][type]').length,
      elsewhere: document.querySelectorAll('body [data-rolecast]').length,
    }));
    await page.close();
    expect(found).toEqual({ titles, feeds, elsewhere: 0 });
    expect(complaints.filter((text) => !/a\.css|favicon/.test(text))).toEqual([]);
  });
});
