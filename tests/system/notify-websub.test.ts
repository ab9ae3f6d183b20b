import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '../../src/model/instant.ts';
import { standIns } from '../delivery/stand-in.ts';
import { posting } from '../fixtures/catalog.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { type PlayedHost, playHost } from '../support/played-host.ts';
import { serving } from '../support/rolecast-process.ts';
import { toldSite, type ToldSiteOptions } from '../support/told-site.ts';

removeFoldersAfterwards();

let hub: PlayedHost;
beforeEach(async () => void (hub = await playHost(202)));
afterEach(() => hub.close());

const followed = (options: Partial<ToldSiteOptions> = {}) =>
  toldSite({ hub: 'https://hub.example/hub', world: hub, publications: standIns, ...options });
const titled = (title: string) => [posting({ title })];
const topic = 'https://jobs.lanternworks.example/en/atom.xml';

describe('the hub', () => {
  test.each([200, 202, 204])('is told once of a feed that changed, where it answers %d', async (status) => {
    hub.answers.push(status);
    const site = followed();
    await site.publish(titled('Glassblower'));
    expect(hub.received).toEqual([]);
    await site.publish(titled('Lamplighter'));
    expect(hub.received).toMatchObject([
      {
        method: 'POST',
        to: 'hub.example',
        path: '/hub',
        headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
        body: `hub.mode=publish&hub.url=${encodeURIComponent(topic)}`,
      },
    ]);
    expect(site.told()).toEqual([`updated ${topic}`]);
    expect(await site.tell()).toBeUndefined();
    expect(hub.received).toHaveLength(1);
  });

  test('is not told of another edition with the same bytes', async () => {
    const site = followed();
    await site.publish(titled('Glassblower'));
    await site.publish(titled('Glassblower'));
    expect(hub.received).toEqual([]);
  });

  test('is told when a posting closes by the clock', async () => {
    const site = followed();
    await site.publish([posting({ closes: instant('2026-11-30T23:59:59Z') })]);
    site.clock(Date.parse('2026-12-01T00:00:00Z'));
    await site.tell();
    expect(site.told()).toEqual([`updated ${topic}`]);
    expect(await (await site.app.request('/en/atom.xml')).text()).not.toContain('Glassblower');
  });

  test('is told after a restart of what changed meanwhile', async () => {
    const site = followed();
    await site.publish(titled('Glassblower'));
    site.restart();
    await site.publish(titled('Lamplighter'));
    expect(site.told()).toEqual([`updated ${topic}`]);
  });

  test.each([[500], [503], [429]])('that answers %d is asked again, each time later', async (status) => {
    hub.answers.push(status, status);
    const site = followed();
    await site.publish(titled('Glassblower'));
    const first = await site.publish(titled('Lamplighter'));
    expect(first).toEqual({ waiting: 1, at: site.now() + 1000 });
    await site.tell();
    expect(hub.received).toHaveLength(1);
    site.clock(site.now() + 1000);
    expect(await site.tell()).toEqual({ waiting: 1, at: site.now() + 10_000 });
    site.clock(site.now() + 10_000);
    expect(await site.tell()).toBeUndefined();
    expect(hub.received).toHaveLength(3);
    expect(site.told()).toEqual([`updated ${topic}`]);
  });

  test.each([
    ['seconds', '120', 120_000],
    ['a date', 'Sun, 22 Nov 2026 12:05:00 GMT', 300_000],
  ])('that says in %s when to come again is left alone until then', async (_, header, wait) => {
    hub.answers.push({ status: 503, headers: { 'Retry-After': header } });
    const site = followed();
    await site.publish(titled('Glassblower'));
    expect(await site.publish(titled('Lamplighter'))).toEqual({ waiting: 1, at: site.now() + wait });
    site.restart();
    await site.tell();
    expect(hub.received).toHaveLength(1);
  });

  test.each([[400], [404], [308]])(
    'that answers %d is not asked again before the feed changes or the program starts again',
    async (status) => {
      hub.answers.push(status, status);
      const site = followed();
      await site.publish(titled('Glassblower'));
      expect(await site.publish(titled('Lamplighter'))).toBeUndefined();
      await site.publish(titled('Lamplighter'));
      expect(hub.received).toHaveLength(1);
      expect(site.said()).toEqual([
        `notify-refused: websub https://hub.example/hub refuses ${topic}: it answered ${status}`,
      ]);
      site.restart();
      await site.tell();
      expect(hub.received).toHaveLength(2);
      await site.publish(titled('Wick trimmer'));
      expect(site.told()).toEqual([`updated ${topic}`]);
    },
  );

  test('that does not answer in time is asked again later', async () => {
    hub.answers.push('never');
    const site = followed({ timeout: 30 });
    await site.publish(titled('Glassblower'));
    expect(await site.publish(titled('Lamplighter'))).toEqual({ waiting: 1, at: site.now() + 1000 });
    expect(site.said()).toEqual([
      `notify-delayed: websub https://hub.example/hub was not told of 1 change: it did not answer in time`,
    ]);
  });

  test('whose answer is cut off is told again, because nobody knows whether it heard', async () => {
    hub.answers.push('cut');
    const site = followed();
    await site.publish(titled('Glassblower'));
    await site.publish(titled('Lamplighter'));
    site.clock(site.now() + 1000);
    await site.tell();
    expect(hub.received).toHaveLength(2);
    expect(site.told()).toEqual([`updated ${topic}`]);
  });

  test('that may have heard of a version that was taken back is told of the one that is up', async () => {
    hub.answers.push('cut');
    const site = followed();
    await site.publish(titled('Glassblower'));
    await site.publish(titled('Lamplighter'));
    site.clock(site.now() + 1000);
    await site.publish(titled('Glassblower'));
    expect(hub.received).toHaveLength(2);
  });

  test('that cannot be reached harms nothing', async () => {
    await hub.close();
    const site = followed();
    await site.publish(titled('Glassblower'));
    await site.publish(titled('Lamplighter'));
    expect(site.said()).toEqual([
      `notify-delayed: websub https://hub.example/hub was not told of 1 change: it could not be reached: ECONNREFUSED`,
    ]);
  });

  test('is not spoken to without TLS', async () => {
    const site = followed({ hub: 'http://hub.example/' });
    await site.publish(titled('Glassblower'));
    await site.publish(titled('Lamplighter'));
    expect(hub.received).toEqual([]);
    expect(site.said().join()).toContain('without TLS');
  });

  test('is asked four things at a time at most, and one feed that it cannot take does not hold up the others', async () => {
    let text = 'before';
    const names = Array.from({ length: 20 }, (_, n) => `/${n}.xml`);
    const feeds = function* () {
      for (const path of names)
        yield {
          path,
          mediaType: 'x/y',
          title: path,
          role: 'feed' as const,
          updated: undefined,
          render: () => text,
        };
    };
    await hub.close();
    hub = await playHost(({ body }) => (body.endsWith('%2F0.xml') ? 503 : 202));
    const site = followed({ publications: [feeds] });
    await site.publish([]);
    text = 'after';
    for (let round = 0; round < 3; round++) {
      await site.publish([]);
      site.clock(site.now() + 60_000);
    }
    expect(new Set(site.told()).size).toBe(19);
    expect(site.told()).toHaveLength(19);
    expect(hub.most()).toBeLessThanOrEqual(4);
    expect(hub.most()).toBeGreaterThan(1);
  });

  test('is given up at once when the service ends', async () => {
    hub.answers.push('never');
    const site = followed();
    await site.publish(titled('Glassblower'));
    const telling = site.publish(titled('Lamplighter'));
    await hub.hasReceived(1);
    site.stop();
    await telling;
    expect(site.reports).toEqual([]);
  });
});

describe('rolecast serve', () => {
  const text = (title: string) =>
    `---\ntitle: ${title}\ndate: 2026-11-02\n---\n\nYou keep the light of Lanternworks.\n`;

  function folder(feeds: string): string {
    const root = temporaryFolder();
    const configuration = `languages: {en: {title: Jobs}}\norganization: Lanternworks\ntag: {authority: lanternworks.example, date: 2026}\nsources: [{type: markdown, path: .}]\n`;
    writeFileSync(join(root, 'rolecast.yaml'), `${configuration}feeds: ${feeds}\n`);
    writeFileSync(join(root, 'keeper.md'), text('Keeper'));
    return root;
  }

  test('tells the hub when a file changes, after the new feed is up', async () => {
    const root = folder(`{hub: 'https://hub.example/'}`);
    const args = [root, '--port', '0', '--url', 'https://jobs.lanternworks.example/work/'];
    const environment = { ROLECAST_TEST_SERVER: hub.url };
    const service = await serving(args, { cwd: '/', state: temporaryFolder(), environment });
    try {
      const before = await fetch(`${service.url}work/en/atom.xml`);
      expect(before.headers.get('link')).toContain('<https://hub.example/>; rel="hub"');
      writeFileSync(join(root, 'keeper.md'), text('Keeper of two lights'));
      await hub.hasReceived(1);
      expect(await (await fetch(`${service.url}work/en/atom.xml`)).text()).toContain('two lights');
      const topics = hub.received.map(({ body }) => new URLSearchParams(body).get('hub.url'));
      for (const one of topics) expect(one).toMatch(/^https:\/\/jobs\.lanternworks\.example\/work\/en\//);
      expect(new Set(topics).size).toBe(topics.length);
    } finally {
      expect(await service.stop()).toBe(0);
    }
  });
});
