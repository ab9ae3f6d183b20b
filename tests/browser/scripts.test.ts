import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogAt } from '../../src/model/catalog.ts';
import { postingPath } from '../../src/model/address.ts';
import { editionOf } from '../../src/model/document.ts';
import { epoch, instant } from '../../src/model/instant.ts';
import * as registry from '../../src/publications/registry.ts';
import { gatherSite } from '../support/memory-site.ts';
import { hasChromium, launch } from './chromium.ts';
import { type EditionServer, serveEdition } from './edition-server.ts';
import { scriptVectors } from './script-vectors.ts';

/** Everything that a file can say is what the vector says: its text, and each fact that is shown somewhere. */
const file = (vector: string, index: number) => {
  const head = {
    // What a template would make a title of is no title: a page that is called so is no posting.
    title: /\{\{|\$\{/.test(vector) ? `Lamp fitter ${index}` : `Lamp fitter ${index} ${vector}`,
    summary: vector,
    department: vector,
    location: vector,
    organization: vector,
    tags: [vector],
    apply: vector.includes(':') ? vector : `https://lanternworks.example/${vector}`,
    image: vector,
    identifier: vector,
    date: '2026-10-01',
  };
  return `${JSON.stringify(head)}\n${vector}\n\nYou fit lamps.\n\n${vector}\n`;
};

describe.skipIf(!hasChromium)(
  'no text runs a script in a page, also where the policy does not forbid it',
  () => {
    let browser: Browser;
    let server: EditionServer;
    let page: Page;
    const pages = new Map<string, string>();
    const ran: string[] = [];

    beforeAll(async () => {
      const kinds = { md: scriptVectors, html: scriptVectors.filter((vector) => vector.includes('<')) };
      const files = Object.fromEntries(
        Object.entries(kinds).flatMap(([kind, vectors]) =>
          vectors.map((vector, index) => [`job-${index}.${kind}`, file(vector, index)]),
        ),
      );
      const snapshot = await gatherSite({ files });
      const edition = editionOf(
        catalogAt(epoch(instant('2026-11-22T12:00:00Z')), snapshot),
        Object.values(registry),
      );
      for (const posting of edition.catalog.open) pages.set(posting.source.file ?? '', postingPath(posting));
      server = await serveEdition(edition);
      browser = await launch();
      const context = await browser.newContext({ bypassCSP: true });
      await context.exposeFunction('alert', (what: unknown) => void ran.push(String(what)));
      await context.route(
        (url) => !url.href.startsWith(server.origin),
        (route) => route.abort(),
      );
      page = await context.newPage();
      page.on('dialog', (dialog) => {
        ran.push(dialog.message());
        void dialog.dismiss();
      });
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    /** Points at everything, then clicks on everything but links that lead to another page. */
    async function use(path: string): Promise<readonly string[]> {
      ran.length = 0;
      await page.goto(server.origin + path);
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('main *')) {
          for (const type of ['mouseover', 'pointerenter', 'focus', 'toggle'])
            element.dispatchEvent(new Event(type, { bubbles: true }));
          const href = element.closest('a')?.getAttribute('href') ?? 'x:';
          const target = URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI) : undefined;
          if (!/^(?:https?|mailto|tel):$/.test(target?.protocol ?? '')) element.click();
        }
      });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
      return [...ran];
    }

    test('the page would tell: what does run is seen', async () => {
      await page.goto(`${server.origin}/en/`);
      await page.evaluate(() => {
        document.body.innerHTML = '<a href="javascript:alert(1)">use</a>';
        document.querySelector('a')?.click();
      });
      await expect.poll(() => ran).toEqual(['1']);
    });

    test.each(scriptVectors.map((vector, index) => [vector, index] as const))(
      'Markdown %j',
      async (_, index) => {
        const path = pages.get(`job-${index}.md`);
        expect(path).toBeDefined();
        expect(await use(path ?? '')).toEqual([]);
      },
    );

    test.each(
      scriptVectors.filter((vector) => vector.includes('<')).map((vector, index) => [vector, index] as const),
    )('HTML %j', async (_, index) => {
      const path = pages.get(`job-${index}.html`);
      expect(path).toBeDefined();
      expect(await use(path ?? '')).toEqual([]);
    });

    test.each(['/en/', '/en/subscribe/', '/en/subscribe/preview/', '/'])(
      'the page %s, which shows them all',
      async (path) => {
        expect(await use(path)).toEqual([]);
      },
    );
  },
);
