import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether the tests run: they are skipped where there is no Chromium, but never in CI. */
export const hasChromium: boolean = existsSync(executablePath) || process.env['CI'] !== undefined;

if (!hasChromium) console.warn(`No Chromium at ${executablePath}: the tests in a browser are skipped.`);

/** Debian's Chromium, kept from talking to anything but us. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
