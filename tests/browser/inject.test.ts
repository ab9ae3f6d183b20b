import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { runInject } from '../support/injected-site.ts';
import { hasChromium, launch } from './chromium.ts';

removeFoldersAfterwards();

const skipped = !hasChromium || (!hasHugo() && process.env['CI'] === undefined);
if (skipped) console.warn('skipped: there is no hugo or no Chromium here');

function hasHugo(): boolean {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const head = (title: string, ...lines: readonly string[]) =>
  `---\n${[`title: ${title}`, 'date: 2026-11-02', ...lines].join('\n')}\n---\n\n`;

/** A counting picture in a noscript: the place where browsers and parsers without scripts disagree about the head. */
const site = {
  'hugo.yaml':
    'baseURL: https://lanternworks.example/\ntitle: Lanternworks\ndefaultContentLanguage: en\nlanguages:\n  en: {title: Lanternworks jobs, contentDir: content/en}\n  fr: {title: Emplois Lanternworks, contentDir: content/fr}\n',
  'layouts/_default/single.html':
    '<!DOCTYPE html><html lang="{{ .Lang }}"><head><title>{{ .Title }}</title><noscript><img src="data:," alt=""></noscript><meta name="last"></head><body>{{ .Content }}</body></html>',
  'layouts/_default/list.html':
    '<!DOCTYPE html><html lang="{{ .Lang }}"><head><title>{{ .Title }}</title></head><body></body></html>',
  'content/en/jobs/keeper.md': `${head('Keeper of the light')}You keep the light of Lanternworks burning.\n`,
  'content/en/jobs/glazier.md': `${head('Glazier', 'archived: true')}You cut the glass for our lanterns.\n`,
  'content/fr/jobs/keeper.md': `${head('Gardien du phare')}Vous gardez le phare de Lanternworks allumé, la nuit.\n`,
};

describe.skipIf(skipped)('a site built by the real Hugo and injected, in Chromium', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launch();
    const sources = temporaryFolder();
    for (const [path, text] of Object.entries(site)) {
      mkdirSync(dirname(join(sources, path)), { recursive: true });
      writeFileSync(join(sources, path), text);
    }
    folder = join(sources, 'public');
    execFileSync('hugo', ['--quiet', '--minify'], { cwd: sources, stdio: ['ignore', 'pipe', 'pipe'] });
    await runInject({ path: sources, out: folder });
  });
  afterAll(() => browser.close());

  test.each([
    ['jobs/keeper', ['Keeper of the light'], 'en'],
    ['fr/jobs/keeper', ['Gardien du phare'], 'fr'],
    ['jobs/glazier', [], undefined],
    ['fr/jobs', [], 'fr'],
  ])('%s', async (path, titles, language) => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, path, 'index.html')).href);
    const data = await page.locator('head > script[type="application/ld+json"]').allTextContents();
    expect(data.map((text) => (JSON.parse(text) as { title: string }).title)).toEqual(titles);
    const links = await page
      .locator('head > link[rel=alternate][data-rolecast]')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('href')));
    expect(links).toEqual(
      language === undefined
        ? []
        : ['rss.xml', 'atom.xml', 'feed.json'].map(
            (name) => `https://lanternworks.example/jobs-feeds/${language}/${name}`,
          ),
    );
    await page.close();
  });
});
