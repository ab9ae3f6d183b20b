import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { type PlayedGoogle, playGoogle } from '../support/played-google.ts';
import { type PlayedHost, playHost } from '../support/played-host.ts';
import { type Ended, rolecast, serving } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

const file = (title: string) =>
  `---\ntitle: ${title}\ndate: 2026-11-02\n---\n\nYou keep the light of Lanternworks.\n`;
const key = 'lanternworks-5f2d81c0';
const origin = 'https://jobs.lanternworks.example';
const page = (slug: string) => `${origin}/en/jobs/${slug}/`;

/** A folder with one posting, and what it remembers elsewhere. */
function folder(notify: string): { readonly root: string; readonly state: string } {
  const root = temporaryFolder();
  const lines = [
    `url: ${origin}/`,
    'languages: {en: {title: Jobs}}',
    'organization: Lanternworks',
    'tag: {authority: lanternworks.example, date: 2026}',
    'sources: [{type: markdown, path: ., links: here}]',
    notify,
  ];
  writeFileSync(join(root, 'rolecast.yaml'), `${lines.join('\n')}\n`);
  writeFileSync(join(root, 'keeper.md'), file('Keeper'));
  return { root, state: temporaryFolder() };
}

const indexnow = `notify: {indexnow: {key: ${key}, engines: "https://engine.example/indexnow"}}`;
const google = 'notify: {google: {}}';

describe('rolecast notify', () => {
  let world: PlayedHost;
  beforeEach(async () => void (world = await playHost(202)));
  afterEach(() => world.close());

  const notify = (
    { root, state }: { readonly root: string; readonly state: string },
    args: readonly string[] = [],
    environment: Readonly<Record<string, string>> = {},
  ): Promise<Ended> =>
    rolecast(['notify', root, ...args], {
      cwd: '/',
      state,
      environment: { ROLECAST_TEST_SERVER: world.url, ...environment },
    });

  test('tells what changed since the last time, and --dry-run shows just that', async () => {
    const site = folder(`feeds: {hub: "https://hub.example/"}\n${indexnow}`);
    const before = await notify(site, ['--dry-run']);
    expect(before.stdout).toContain(`  new      ${page('keeper')}\n`);
    expect(before.stdout).toMatch(/websub https:\/\/hub\.example\/\n {2}would remember \d+ addresses/);
    expect(readdirSync(site.state, { recursive: true }).join()).not.toContain('outbox');
    expect(world.received).toEqual([]);

    expect((await notify(site)).code).toBe(0);
    expect(world.received.map(({ to }) => to)).toEqual(['engine.example']);
    expect((await notify(site)).stdout).toBe('Nothing is left to tell\n');

    writeFileSync(join(site.root, 'keeper.md'), file('Keeper of two lights'));
    const plan = await notify(site, ['--dry-run']);
    const planned = [...plan.stdout.matchAll(/^ {2}changed {2}(\S+)$/gm)].map(([, address]) => address);
    expect(world.received).toHaveLength(1);
    expect((await notify(site)).code).toBe(0);
    const [submission, ...pings] = world.received.slice(1).toSorted((a, b) => (a.to < b.to ? -1 : 1));
    const { urlList } = JSON.parse(submission?.body ?? '') as { urlList: readonly string[] };
    const topics = pings.map(({ body }) => new URLSearchParams(body).get('hub.url'));
    expect([...urlList, ...topics].toSorted()).toEqual(planned.toSorted());
    expect(urlList).toContain(page('keeper'));
    expect(topics).toContain(`${origin}/en/atom.xml`);
  });

  test('tells that a posting is gone when it is closed or its file is', async () => {
    const site = folder(indexnow);
    writeFileSync(join(site.root, 'baker.md'), file('Baker'));
    await notify(site);
    writeFileSync(join(site.root, 'keeper.md'), file('Keeper').replace('date:', 'status: closed\ndate:'));
    rmSync(join(site.root, 'baker.md'));
    const { stdout } = await notify(site, ['--dry-run']);
    expect(stdout).toContain(`  gone     ${page('keeper')}\n`);
    expect(stdout).toContain(`  gone     ${page('baker')}\n`);
  });

  test('waits for a short pause, and leaves a long one to the next run', async () => {
    const site = folder(indexnow);
    world.answers.push(503, { status: 503, headers: { 'Retry-After': '600' } });
    const { code, stdout, stderr } = await notify(site);
    expect(code).toBe(0);
    expect(world.received).toHaveLength(2);
    expect(stdout).toMatch(/^indexnow \S+: \d+ wait until 20\d\d-\d\d-\d\dT/m);
    expect(stderr).toContain('[notify-delayed]');
  });

  test('ends with 1 where something is refused', async () => {
    world.answers.push(403);
    const { code, stderr } = await notify(folder(indexnow));
    expect(code).toBe(1);
    expect(stderr).toContain(`Make ${origin}/${key}.txt answer 200`);
  });

  test.each([
    ['nobody is to be told', '', /^error Nobody is to be told/],
    ['it has no address', `${indexnow}\n`, /^error Nothing says where/],
  ])('ends with 2 where %s', async (_, configuration, says) => {
    const site = folder(configuration);
    if (configuration !== '') {
      const text = readFileSync(join(site.root, 'rolecast.yaml'), 'utf8');
      writeFileSync(join(site.root, 'rolecast.yaml'), text.replace(/^url: .*\n/, ''));
    }
    const { code, stderr } = await notify(site);
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
  });

  test('does not tell while another one does, and serve goes on', async () => {
    const site = folder(indexnow);
    const environment = { ROLECAST_TEST_SERVER: world.url };
    const service = await serving([site.root, '--port', '0'], { cwd: '/', state: site.state, environment });
    try {
      await world.hasReceived(1);
      const { code, stderr } = await notify(site);
      expect(code).toBe(2);
      expect(stderr).toContain('[outbox-busy]');
      writeFileSync(join(site.root, 'keeper.md'), file('Keeper of two lights'));
      await world.hasReceived(2);
      const { body } = world.received[1] ?? {};
      expect(body).toContain(page('keeper'));
    } finally {
      expect(await service.stop()).toBe(0);
    }
    expect((await notify(site)).code).toBe(0);
    expect(world.received).toHaveLength(2);
  });

  test('sends nothing where it cannot write down that it does', async () => {
    const site = folder(`notify: {outbox: keeper.md, ${indexnow.slice('notify: {'.length)}`);
    const { code, stderr } = await notify(site);
    expect(code).toBe(2);
    expect(stderr).toContain('[outbox-unwritable]');
    expect(world.received).toEqual([]);
  });

  /** How often the page was told of, and whether the last run found all told. */
  async function afterKill(site: { readonly root: string; readonly state: string }) {
    const last = await notify(site);
    expect(last.code).toBe(0);
    expect(last.stdout).toContain('Nothing is left to tell\n');
    return world.received.filter(({ body }) => body.includes(page('keeper'))).length;
  }

  test('killed at any step with a file loses nothing, and tells twice only what was under way', async () => {
    const made = folder(indexnow);
    const preload = { NODE_OPTIONS: `--import ${join(import.meta.dirname, '../support/kill-at-step.mjs')}` };
    const outcomes: string[] = [];
    for (let step = 1; ; step++) {
      const site = { ...made, state: temporaryFolder() };
      cpSync(made.state, site.state, { recursive: true });
      world.received.length = 0;
      const killed = await notify(site, [], { ...preload, KILL_AT_STEP: String(step) });
      const before = world.received.length;
      if (killed.code === 0) break;
      expect(killed.code).toBeNull();
      outcomes.push(`${before} + ${(await afterKill(site)) - before}`);
    }
    // Until it is sent (what inject left and the outbox are read in one go): folder, open, write, sync, rename, and the folder's sync. After: the same without reading.
    expect(outcomes).toEqual([
      ...Array(7).fill('0 + 1'),
      ...Array(5).fill('1 + 1'),
      ...Array(2).fill('1 + 0'),
    ]);
  }, 240_000);

  test('killed while the request is under way tells it again', async () => {
    const site = folder(indexnow);
    world.answers.push('never');
    const service = await serving([site.root, '--port', '0'], {
      cwd: '/',
      state: site.state,
      environment: { ROLECAST_TEST_SERVER: world.url },
    });
    await world.hasReceived(1);
    await service.kill();
    expect(await afterKill(site)).toBe(2);
  });
});

describe('the service account', () => {
  let played: PlayedGoogle;
  beforeEach(async () => void (played = await playGoogle(Date.now)));
  afterEach(() => played.close());

  /** Everything that was printed, and every file that was written. */
  function everything(
    { stdout, stderr }: Pick<Ended, 'stdout' | 'stderr'>,
    ...folders: readonly string[]
  ): string {
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    );
    return [stdout, stderr, ...files].join('\n');
  }

  test.each(['in the environment', 'in a file'])(
    '%s serves to tell Google, and shows nowhere',
    async (where) => {
      const site = folder(google);
      const path = join(temporaryFolder(), 'account.json');
      writeFileSync(path, played.account);
      const account = where === 'in a file' ? path : played.account;
      const environment = { ROLECAST_TEST_SERVER: played.url, ROLECAST_GOOGLE_SERVICE_ACCOUNT: account };
      const run = (args: readonly string[]) => rolecast(args, { cwd: '/', state: site.state, environment });
      played.partStatus = () => 403;
      const refused = await run(['notify', site.root]);
      expect(refused.stderr).toContain('jobs@lanternworks.iam.example');
      played.partStatus = () => undefined;
      const told = await run(['notify', site.root]);
      expect(told).toMatchObject({ code: 0, stderr: '' });
      expect(played.batches.at(-1)).toEqual([{ url: page('keeper'), type: 'URL_UPDATED' }]);
      const out = join(temporaryFolder(), 'out');
      const others = [await run(['build', site.root, '--out', out]), await run(['collect', site.root])];
      const texts = [refused, told, ...others].map((ended) => everything(ended, site.root, site.state, out));
      for (const text of texts)
        for (const secret of [played.secret, 'PRIVATE KEY', 'token-']) expect(text).not.toContain(secret);
    },
  );

  test('that Google does not take is not printed either', async () => {
    const site = folder(google);
    const other = JSON.stringify({ ...(JSON.parse(played.account) as object), private_key: 'secret-words' });
    const environment = { ROLECAST_TEST_SERVER: played.url, ROLECAST_GOOGLE_SERVICE_ACCOUNT: other };
    const ended = await rolecast(['notify', site.root], { cwd: '/', state: site.state, environment });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain('[notify-account]');
    expect(everything(ended, site.root, site.state)).not.toContain('secret-words');
  });
});
