import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { serving } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

const root = join(import.meta.dirname, '../..');
const place = () => ({ cwd: root, state: temporaryFolder() });

describe('what a monitor sees', () => {
  test('nothing, where it was not asked for', async () => {
    const server = await serving(['content/site', '--port', '0'], place());
    try {
      expect((await fetch(`${server.url}metrics`)).status).toBe(404);
    } finally {
      await server.stop();
    }
  });

  test('answers by method and status, and what is offered', async () => {
    const server = await serving(['content/site', '--port', '0', '--metrics'], place());
    try {
      await (await fetch(`${server.url}en/rss.xml`)).text();
      await (await fetch(`${server.url}nowhere`)).text();
      const answer = await fetch(`${server.url}metrics`);
      const text = await answer.text();
      expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain; version=0\.0\.4/);
      expect(text).toContain('rolecast_http_answers_total{method="GET",status="200"} 1\n');
      expect(text).toContain('rolecast_http_answers_total{method="GET",status="404"} 1\n');
      expect(text).toMatch(/^rolecast_postings\{status="open"\} [1-9]\d*$/m);
      expect(text).toMatch(/^rolecast_stale_sources 0$/m);
      expect(text).not.toContain('nowhere');
    } finally {
      expect(await server.stop()).toBe(0);
    }
  });
});
