import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../src/delivery/app.ts';
import { createPress } from '../../src/delivery/press.ts';
import { instant } from '../../src/model/instant.ts';
import type { Snapshot } from '../../src/model/catalog.ts';
import { createHubNotice, type Told } from '../../src/runtimes/websub.ts';
import { standIns } from '../delivery/stand-in.ts';
import { moment, posting, site, snapshotOf } from '../fixtures/catalog.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { serving } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

/** A hub that answers what it is told to, and then 202; it keeps what it was sent. */
interface Hub {
  readonly url: string;
  readonly pings: { readonly method: string; readonly type: string; readonly body: string }[];
  /** For the next requests; `never` leaves one without an answer. */
  readonly answers: (number | 'never')[];
  most: number;
  /** Resolves when so many pings have come. */
  readonly received: (count: number) => Promise<void>;
}

let hub: Hub;
let close: () => void;
beforeEach(async () => {
  const answers: Hub['answers'] = [];
  const pings: Hub['pings'] = [];
  const waiting = new Set<() => void>();
  let open = 0;
  const answer = (response: ServerResponse) => {
    const status = answers.shift() ?? 202;
    if (status === 'never') return;
    response.writeHead(status, { Location: '/elsewhere' }).end();
  };
  const server = createServer((request, response) => {
    let body = '';
    hub.most = Math.max(hub.most, ++open);
    request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      pings.push({ method: request.method ?? '', type: request.headers['content-type'] ?? '', body });
      for (const look of waiting) look();
      setImmediate(() => {
        open--;
        answer(response);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const received = (count: number) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (pings.length < count) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const { port } = server.address() as AddressInfo;
  hub = { url: `http://127.0.0.1:${port}/hub`, pings, answers, most: 0, received };
  close = () => {
    server.close();
    server.closeAllConnections();
  };
});
afterEach(() => close());

interface ServiceOptions {
  readonly wanted?: () => boolean;
  readonly timeout?: number;
}

/** A service whose snapshot can be replaced, and its notice to the hub. */
function service({ wanted = () => true, timeout = 5000 }: ServiceOptions = {}) {
  const told = hub.url;
  let up: Snapshot = withHub(snapshotOf([posting({ title: 'Glassblower' })]), told);
  const edition = createPress({ snapshot: () => up, now: () => moment, publications: standIns });
  const app = createApp(edition, { now: () => moment });
  const reports: Told[] = [];
  const delays: number[] = [];
  const notice = createHubNotice({
    edition,
    wanted,
    timeout,
    tagOf: async (path) => (await app.request(path)).headers.get('etag') ?? undefined,
    report: (one) => reports.push(one),
    wait: async (milliseconds) => void delays.push(milliseconds),
  });
  return {
    notice,
    reports,
    delays,
    /** Another edition is up, and looked at. */
    change: async (title: string) => {
      up = withHub(snapshotOf([posting({ title })]), told);
      await notice.look();
    },
  };
}

const withHub = (snapshot: Snapshot, hub: string): Snapshot => ({ ...snapshot, site: { ...site, hub } });
const topic = 'https://jobs.lanternworks.example/en/atom.xml';

describe('the hub', () => {
  test.each([200, 202, 204])('is told once of a feed that changed, where it answers %d', async (status) => {
    hub.answers.push(status);
    const { notice, change, reports } = service();
    await notice.look();
    expect(hub.pings).toEqual([]);
    await change('Lamplighter');
    expect(hub.pings).toEqual([
      {
        method: 'POST',
        type: 'application/x-www-form-urlencoded;charset=UTF-8',
        body: `hub.mode=publish&hub.url=${encodeURIComponent(topic)}`,
      },
    ]);
    expect(reports).toEqual([{ hub: hub.url, topic }]);
    await notice.look();
    expect(hub.pings).toHaveLength(1);
  });

  test('is not told of another edition with the same bytes', async () => {
    const { notice, change } = service();
    await notice.look();
    await change('Glassblower');
    expect(hub.pings).toEqual([]);
  });

  test('is told when a posting closes by the clock', async () => {
    const open = withHub(snapshotOf([posting({ closes: instant('2026-11-30T23:59:59Z') })]), hub.url);
    let at = moment;
    const clock = () => at;
    const edition = createPress({ snapshot: () => open, now: clock, publications: standIns });
    const app = createApp(edition, { now: clock });
    const tagOf = async (path: string) => (await app.request(path)).headers.get('etag') ?? undefined;
    const notice = createHubNotice({ edition, tagOf, wanted: () => true, report: () => {} });
    await notice.look();
    at = Date.parse('2026-12-01T00:00:00Z');
    await notice.look();
    expect(hub.pings).toHaveLength(1);
    expect(await (await app.request('/en/atom.xml')).text()).not.toContain('Glassblower');
  });

  test.each([[500], [503], [429]])('that answers %d is asked again, each time later', async (status) => {
    hub.answers.push(status, status, 202);
    const { notice, change, reports, delays } = service();
    await notice.look();
    await change('Lamplighter');
    expect(hub.pings).toHaveLength(3);
    expect(delays).toEqual([1000, 10_000]);
    expect(reports).toEqual([{ hub: hub.url, topic }]);
  });

  test.each([[400], [404], [308]])('that answers %d is not asked again', async (status) => {
    hub.answers.push(status);
    const { notice, change, reports, delays } = service();
    await notice.look();
    await change('Lamplighter');
    expect({ pings: hub.pings.length, delays }).toEqual({ pings: 1, delays: [] });
    expect(reports).toEqual([{ hub: hub.url, topic, fault: `it answered ${status}` }]);
  });

  test('that does not answer in time is asked a few times and then left alone', async () => {
    hub.answers.push('never', 'never', 'never', 'never');
    const { notice, change, reports, delays } = service({ timeout: 30 });
    await notice.look();
    await change('Lamplighter');
    expect(delays).toEqual([1000, 10_000, 60_000]);
    expect(reports).toEqual([{ hub: hub.url, topic, fault: 'it did not answer in time' }]);
  });

  test('that cannot be reached harms nothing', async () => {
    close();
    const { notice, change, reports } = service();
    await notice.look();
    await change('Lamplighter');
    expect(reports).toEqual([{ hub: hub.url, topic, fault: 'it could not be reached: ECONNREFUSED' }]);
  });

  test('that failed is told with the next edition, though the feed did not change again', async () => {
    hub.answers.push(400);
    const { notice, change, reports } = service();
    await notice.look();
    await change('Lamplighter');
    await change('Lamplighter');
    expect(reports.map(({ fault }) => fault)).toEqual(['it answered 400', undefined]);
  });

  test('is not told where the configuration does not want it, nor of what changed before it does', async () => {
    let wanted = false;
    const { notice, change } = service({ wanted: () => wanted });
    await notice.look();
    await change('Lamplighter');
    wanted = true;
    await change('Wick trimmer');
    expect(hub.pings).toEqual([]);
    await change('Keeper');
    expect(hub.pings).toHaveLength(1);
  });

  test('is asked four things at a time at most', async () => {
    const names = Array.from({ length: 20 }, (_, n) => `/${n}.xml`);
    let text = 'before';
    const publications = [
      function* () {
        for (const path of names)
          yield {
            path,
            mediaType: 'x/y',
            title: path,
            role: 'feed' as const,
            updated: undefined,
            render: () => text,
          };
      },
    ];
    let up = withHub(snapshotOf([]), hub.url);
    const edition = createPress({ snapshot: () => up, now: () => moment, publications });
    const notice = createHubNotice({
      edition,
      wanted: () => true,
      tagOf: async () => text,
      report: () => {},
    });
    await notice.look();
    text = 'after';
    up = { ...up };
    await notice.look();
    expect(hub.pings).toHaveLength(20);
    expect(hub.most).toBeLessThanOrEqual(4);
    expect(hub.most).toBeGreaterThan(1);
  });

  test('gives up at once when the service ends', async () => {
    hub.answers.push('never');
    const { notice, change, reports } = service();
    await notice.look();
    const changing = change('Lamplighter');
    await hub.received(1);
    notice.stop();
    await changing;
    expect(reports).toEqual([]);
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
    const root = folder(`{hub: '${hub.url}'}`);
    const args = [root, '--port', '0', '--url', 'https://jobs.lanternworks.example/work/'];
    const service = await serving(args, { cwd: '/', state: temporaryFolder() });
    try {
      const before = await fetch(`${service.url}work/en/atom.xml`);
      expect(before.headers.get('link')).toContain(`<${hub.url}>; rel="hub"`);
      writeFileSync(join(root, 'keeper.md'), text('Keeper of two lights'));
      await hub.received(1);
      expect(await (await fetch(`${service.url}work/en/atom.xml`)).text()).toContain('two lights');
      const topics = hub.pings.map(({ body }) => new URLSearchParams(body).get('hub.url'));
      for (const one of topics) expect(one).toMatch(/^https:\/\/jobs\.lanternworks\.example\/work\/en\//);
      expect(new Set(topics).size).toBe(topics.length);
    } finally {
      expect(await service.stop()).toBe(0);
    }
  });
});
