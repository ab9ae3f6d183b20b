import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/model/catalog.ts';
import { catalogAt } from '../../src/model/catalog.ts';
import { editionOf } from '../../src/model/document.ts';
import { registeredPublications } from '../../src/publications/registered.ts';
import { answerOf, type Ask, faultsAt } from '../support/conditional-faults.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { rolecast } from '../support/rolecast-process.ts';
import { freePort, startServer } from '../support/web-server.ts';

removeFoldersAfterwards();

const project = join(import.meta.dirname, '../..');

const bindings: Readonly<Record<string, string>> = {
  kv: '[[kv_namespaces]]\nbinding = "ROLECAST_KV"\nid = "00000000000000000000000000000000"\n',
  r2: '[[r2_buckets]]\nbinding = "ROLECAST_R2"\nbucket_name = "rolecast"\n',
};

/** What wrangler keeps on this machine, published to by the command and served by `wrangler dev`, both from other folders. */
describe.each(Object.keys(bindings))('the stored Worker on this machine, with %s', (kind) => {
  const [root, state, worker] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  const configuration = join(worker, 'wrangler.toml');
  let url: string;
  let stop: (() => Promise<void>) | undefined;

  const write = (name: string, title: string, head = '') => {
    mkdirSync(join(root, 'jobs'), { recursive: true });
    const text = `---\ntitle: ${title}\ndate: 2026-11-20\ndepartment: Boats\nlocation: Brest, France\n${head}---\nYou mend the nets.\n`;
    writeFileSync(join(root, 'jobs', name), text);
  };
  const publish = async () => {
    const asked = ['publish', '.', '--to', kind, '--local', '--wrangler', configuration];
    const { code, stderr } = await rolecast(asked, { cwd: root, state });
    expect([code, stderr]).toEqual([0, expect.any(String)]);
  };
  const paths = async () => {
    const { stdout } = await rolecast(['collect', '.'], { cwd: root, state });
    const catalog = catalogAt(Date.now(), JSON.parse(stdout) as Snapshot);
    return [...editionOf(catalog, registeredPublications).documents.keys()];
  };
  const ask: Ask = async (path, headers = {}, method = 'GET') =>
    answerOf(
      await fetch(url + path, {
        headers: { 'Accept-Encoding': 'identity', ...headers },
        method,
        redirect: 'manual',
      }),
    );

  beforeAll(async () => {
    writeFileSync(
      join(root, 'rolecast.yaml'),
      `organization: Lanternworks
timeZone: UTC
url: https://jobs.lanternworks.example/
tag: { authority: lanternworks.example, date: 2026 }
sources: [ { type: markdown, path: jobs, language: en, links: here } ]
languages: { en: { title: Jobs } }
`,
    );
    writeFileSync(
      configuration,
      `name = "x"
main = ${JSON.stringify(join(project, 'dist/edge/stored-worker-entry.js'))}
compatibility_date = "2026-05-03"
send_metrics = false
${bindings[kind] ?? ''}`,
    );
    write('net.md', 'Net mender');
    write('oar.md', 'Oar carver');
    await publish();
    const port = await freePort();
    url = `http://127.0.0.1:${String(port)}`;
    const dev = ['dev', '--config', configuration, '--ip', '127.0.0.1', '--port', String(port)];
    const program = join(project, 'node_modules/wrangler/bin/wrangler.js');
    const given = { WRANGLER_SEND_METRICS: 'false', CI: 'true', HOME: worker };
    stop = await startServer(
      [process.execPath, program, ...dev, '--inspector-port', '0'],
      `${url}/en/rss.xml`,
      given,
    );
  }, 120_000);
  afterAll(() => stop?.());

  test('every document meets every condition, and no reader is told 304 that holds other bytes', async () => {
    const documents = await paths();
    expect(documents.length).toBeGreaterThan(30);
    const faults: string[] = [];
    const held = new Map<string, { readonly tag: string; readonly body: string }>();
    for (const path of documents) {
      faults.push(...(await faultsAt(path, ask)));
      const { header, body } = await ask(path);
      held.set(path, { tag: header('etag') ?? '', body });
    }
    // What is too short for us to compress wrangler compresses itself, under our tag and without `Vary`.
    const ours = faults.filter((fault) => !/: (?:gzip has a tag of its own|Vary says so)$/.test(fault));
    expect(ours).toEqual([]);
    expect(held.get('/en/rss.xml')?.body).toContain('Net mender');

    write('oar.md', 'Oar maker');
    write('net.md', 'Net mender', 'closed: true\n');
    await publish();
    await expect
      .poll(async () => (await ask('/en/rss.xml')).body, { timeout: 60_000, interval: 500 })
      .toContain('Oar maker');
    let changed = 0;
    for (const [path, { tag, body }] of held) {
      const now = await ask(path);
      if (now.status !== 200) continue;
      if (now.body !== body) changed++;
      const byTag = await ask(path, { 'If-None-Match': tag });
      expect([path, byTag.status]).toEqual([path, now.body === body ? 304 : 200]);
      const byDate = await ask(path, { 'If-Modified-Since': new Date().toUTCString() });
      expect([path, byDate.status, byDate.body]).toEqual([path, 200, now.body]);
    }
    expect(changed).toBeGreaterThan(10);
    expect((await ask('/en/jobs/net/')).status).toBe(410);
  }, 300_000);
});
