import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { filesIn } from '../support/injected-site.ts';
import { type PlayedGoogle, playGoogle } from '../support/played-google.ts';
import { rolecast } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

const key = 'lanternworks-5f2d81c0';
const home = 'https://lanternworks.example/';
const page = (slug: string) => `${home}jobs/${slug}/`;
const layout = (head: string) =>
  `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{{ .Title }}</title>${head}</head>\n<body>{{ .Content }}</body>\n</html>\n`;
const job = (title: string, ...lines: readonly string[]) =>
  `---\n${[`title: ${title}`, 'date: 2026-11-02', ...lines].join('\n')}\n---\n\nYou keep the lamps of Lanternworks burning.\n`;

function hasHugo(): boolean {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env['CI'] !== undefined) throw new Error('there is no hugo here');
    console.warn('skipped: there is no hugo here (apt-get install hugo)');
    return false;
  }
}

/** A site of Hugo that is built, completed and put online, and the hosts that hear of it. */
async function hugoSite(configuration: readonly string[] = []) {
  const [sources, state] = [temporaryFolder(), temporaryFolder()];
  let online: ReadonlyMap<string, Buffer> = new Map();
  const world = await playGoogle(Date.now, ({ to, path }) => {
    if (to !== 'lanternworks.example') return 202;
    const file = online.get(path.slice(1)) ?? online.get(`${path.slice(1)}index.html`);
    return file === undefined ? 404 : { status: 200, body: file.toString('utf8') };
  });
  const put = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(sources, path)), { recursive: true });
      writeFileSync(join(sources, path), text);
    }
  };
  put({
    'hugo.yaml': `baseURL: ${home}\ntitle: Lanternworks\n`,
    'layouts/_default/single.html': layout(''),
    'layouts/_default/list.html': layout(''),
    'content/jobs/_index.md': '---\ntitle: Jobs\n---\n',
    'content/jobs/keeper.md': job('Keeper'),
    'content/jobs/glazier.md': job('Glazier'),
    'rolecast.yaml': [
      'languages: {en: {}}',
      'sources: [{type: hugo, path: .}]',
      'feeds: {hub: "https://hub.example/"}',
      `notify: {google: {}, indexnow: {key: ${key}, engines: "https://engine.example/indexnow"}}`,
      ...configuration,
    ].join('\n'),
  });
  const out = join(sources, 'public');
  const environment = {
    ROLECAST_TEST_SERVER: world.url,
    ROLECAST_GOOGLE_SERVICE_ACCOUNT: world.account,
  };
  const run = (...args: readonly string[]) => rolecast(args, { cwd: sources, state, environment });
  return {
    world,
    put,
    remove: (path: string) => rmSync(join(sources, path)),
    out,
    notify: (...args: readonly string[]) => run('notify', '.', ...args),
    async build(): Promise<void> {
      rmSync(out, { recursive: true, force: true });
      execFileSync('hugo', ['--quiet'], { cwd: sources, stdio: ['ignore', 'pipe', 'pipe'] });
      const { code, stderr } = await run('inject', '.', '--out', out);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    },
    /** As long as this is not called, readers get what was there before. */
    deploy: () => void (online = filesIn(out)),
  };
}

interface Submission {
  readonly host: string;
  readonly keyLocation: string;
  readonly urlList: readonly string[];
}

function submissions({ received }: PlayedGoogle): readonly Submission[] {
  return received
    .filter(({ to }) => to === 'engine.example')
    .map(({ body }) => JSON.parse(body) as Submission);
}

function pinged({ received }: PlayedGoogle): readonly (string | null)[] {
  return received
    .filter(({ to }) => to === 'hub.example')
    .map(({ body }) => new URLSearchParams(body).get('hub.url'));
}

describe.skipIf(!hasHugo())('after rolecast inject, rolecast notify', () => {
  let site: Awaited<ReturnType<typeof hugoSite>>;
  beforeEach(async () => void (site = await hugoSite()));
  afterEach(() => site.world.close());

  test('tells of the site’s own pages once, with a key that is there, and of one that closed', async () => {
    await site.build();
    site.deploy();
    const plan = await site.notify('--dry-run');
    expect(plan.stdout).toContain(`  new      ${page('keeper')}\n`);
    expect(site.world.batches).toEqual([]);

    expect(await site.notify()).toMatchObject({ code: 0, stderr: '' });
    const [first] = submissions(site.world);
    expect(first).toMatchObject({ host: 'lanternworks.example', keyLocation: `${home}${key}.txt` });
    expect(first?.urlList.toSorted()).toEqual([page('glazier'), page('keeper')]);
    expect(readFileSync(join(site.out, `${key}.txt`), 'utf8')).toBe(key);
    expect(
      site.world.batches
        .flat()
        .map(({ type, url }) => `${type} ${url}`)
        .toSorted(),
    ).toEqual([`URL_UPDATED ${page('glazier')}`, `URL_UPDATED ${page('keeper')}`]);
    const { length } = site.world.received;
    expect((await site.notify()).stdout).toBe('Nothing is left to tell\n');
    expect(site.world.received).toHaveLength(length);

    site.put({ 'content/jobs/keeper.md': job('Keeper', 'archived: true') });
    await site.build();
    site.deploy();
    expect(await site.notify()).toMatchObject({ code: 0, stderr: '' });
    expect(submissions(site.world)[1]?.urlList).toEqual([page('keeper')]);
    expect(site.world.batches.slice(1)).toEqual([[{ url: page('keeper'), type: 'URL_DELETED' }]]);
    expect(pinged(site.world)).toContain(`${home}jobs-feeds/en/atom.xml`);
    for (const feed of pinged(site.world)) expect(feed).toContain(`${home}jobs-feeds/`);
  }, 60_000);

  test('tells Google of nothing before it is online', async () => {
    await site.build();
    const early = await site.notify('--dry-run');
    expect(early.stdout).toContain(`${page('keeper')}  (waits: its page answers 404)`);
    await site.notify();
    expect(site.world.batches).toEqual([]);
  }, 60_000);

  test('tells Google that a page is gone only once it offers the job no more', async () => {
    await site.build();
    site.deploy();
    await site.notify();
    site.remove('content/jobs/keeper.md');
    await site.build();
    const plan = await site.notify('--dry-run');
    expect(plan.stdout).toContain(`gone     ${page('keeper')}  (waits: its page still offers the job)`);
    site.deploy();
    await site.notify();
    expect(site.world.batches.slice(1)).toEqual([[{ url: page('keeper'), type: 'URL_DELETED' }]]);
  }, 60_000);

  test('tells Google of pages with a JobPosting of the site’s own, and of none that is hidden', async () => {
    const own = '<script type="application/ld+json">{"@type":"JobPosting"}</script>';
    site.put({ 'layouts/_default/single.html': layout(own) });
    await site.build();
    site.deploy();
    await site.notify();
    expect(site.world.batches.flat()).toHaveLength(2);
    const hidden = await hugoSite();
    hidden.put({ 'layouts/_default/single.html': layout('<meta name="robots" content="noindex">') });
    await hidden.build();
    hidden.deploy();
    await hidden.notify();
    expect(hidden.world.batches).toEqual([]);
    await hidden.world.close();
  }, 60_000);

  test('tells nobody of pages that the key does not speak for', async () => {
    const folder = await hugoSite();
    folder.put({
      'rolecast.yaml': `languages: {en: {}}\nsources: [{type: hugo, path: .}]\nnotify: {indexnow: {key: ${key}, keyLocation: "${home}jobs/glazier/k.txt", engines: "https://engine.example/indexnow"}}\n`,
    });
    await folder.build();
    await folder.notify();
    expect(readFileSync(join(folder.out, 'jobs/glazier/k.txt'), 'utf8')).toBe(key);
    expect(submissions(folder.world).map(({ urlList }) => urlList)).toEqual([[page('glazier')]]);
    await folder.world.close();
  }, 60_000);

  test('asks for an address where nothing was injected', async () => {
    const { code, stderr } = await site.notify();
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('run rolecast inject first'),
    });
  });
});
