import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { serving } from '../support/rolecast-process.ts';
import { writtenSite } from '../support/written-site.ts';
import { hasChromium, launch } from './chromium.ts';

removeFoldersAfterwards();

const posting = (title: string) => `---\ntitle: ${title}\ndate: 2026-11-02\n---\n\nYou keep the light.\n`;

describe.skipIf(!hasChromium)('what `rolecast serve` shows in Chromium', () => {
  test('is there again, changed, when a file is saved, and breaks no rule of the page', async () => {
    const folder = writtenSite({
      'rolecast.yaml': 'organization: Lanternworks\ntag: { authority: lanternworks.example, date: 2026 }\n',
      'jobs/keeper.md': posting('Keeper'),
    });
    const service = await serving([folder, '--port', '0'], { cwd: '/', state: temporaryFolder() });
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(`${service.url}en/`);
      await page.getByText('Keeper', { exact: true }).first().waitFor();
      const asked = page.waitForResponse((answer) => answer.url().endsWith('/_rolecast/edition'));
      await asked;
      writeFileSync(join(folder, 'jobs/keeper.md'), posting('Night keeper'));
      await page.getByText('Night keeper', { exact: true }).first().waitFor({ timeout: 20_000 });
      expect(said).toEqual([]);
    } finally {
      await browser.close();
      await service.stop();
    }
  });
});
