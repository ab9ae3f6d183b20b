import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Posting } from '../../src/model/posting.ts';
import { html, moment, posting } from '../fixtures/catalog.ts';
import { batchAnswer, googleError, type PlayedGoogle, playGoogle } from '../support/played-google.ts';
import { toldSite, type ToldSiteOptions } from '../support/told-site.ts';

let google: PlayedGoogle;
let clock: () => number;
beforeEach(async () => {
  clock = () => moment;
  google = await playGoogle(() => clock());
});
afterEach(async () => {
  await google.close();
});

function told(options: Partial<ToldSiteOptions> = {}) {
  const site = toldSite({
    notify: { google: {} },
    googleAccount: google.account,
    world: google,
    ...options,
  });
  clock = site.now;
  return site;
}

const job = (slug: string, more: Partial<Posting> = {}) => posting({ slug, key: slug, here: true, ...more });
const page = (slug: string) => `https://jobs.lanternworks.example/en/jobs/${slug}/`;
const many = (count: number, more: Partial<Posting> = {}) =>
  Array.from({ length: count }, (_, index) => job(`job-${String(index).padStart(4, '0')}`, more));

describe('Google', () => {
  test('is told of a page with a JobPosting, of what it states anew, and that it is gone', async () => {
    const site = told();
    await site.publish([job('baker')]);
    await site.publish([job('baker', { title: 'Baker of wicks' })]);
    await site.publish([job('baker', { status: 'closed' })]);
    expect(google.batches).toEqual([
      [{ url: page('baker'), type: 'URL_UPDATED' }],
      [{ url: page('baker'), type: 'URL_UPDATED' }],
      [{ url: page('baker'), type: 'URL_DELETED' }],
    ]);
    expect(site.reports.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(await site.tell()).toBeUndefined();
    expect(google.batches).toHaveLength(3);
  });

  test('is not told of pages whose canonical address is elsewhere, of scheduled or closed postings, nor of lists', async () => {
    const site = told();
    await site.publish([
      posting({ key: 'there' }),
      job('closed', { status: 'closed' }),
      job('soon', { status: 'scheduled', opens: '2027-01-01T00:00:00Z' as Posting['updated'] }),
      job('here'),
    ]);
    expect(google.batches).toEqual([[{ url: page('here'), type: 'URL_UPDATED' }]]);
  });

  test('is not told of a page around whose posting something else changed', async () => {
    const site = told();
    await site.publish([job('baker')]);
    const before = await (await site.app.request('/en/jobs/baker/')).text();
    await site.publish([job('baker')], {
      site: { ...site.site(), accent: '#123456' },
    });
    expect(await (await site.app.request('/en/jobs/baker/')).text()).not.toBe(before);
    expect(google.batches).toHaveLength(1);
  });

  test('is told of a change in the text of a posting', async () => {
    const site = told();
    await site.publish([job('baker')]);
    await site.publish([job('baker', { description: html('<p>You blow hot glass.</p>') })]);
    expect(google.batches).toHaveLength(2);
  });

  test('hands out a token once an hour', async () => {
    const site = told();
    await site.publish([job('a')]);
    await site.publish([job('a'), job('b')]);
    expect(google.tokens()).toBe(1);
    site.clock(site.now() + 3_600_000);
    await site.publish([job('a'), job('b'), job('c')]);
    expect(google.tokens()).toBe(2);
    expect(google.batches).toHaveLength(3);
  });

  test('that accepts a token no more is asked for another one', async () => {
    google.batchAnswers.push({ status: 401, body: JSON.stringify(googleError(401)) });
    const site = told();
    await site.publish([job('a')]);
    site.clock(site.now() + 1000);
    await site.tell();
    expect(google.tokens()).toBe(2);
    expect(google.batches).toEqual([[{ url: page('a'), type: 'URL_UPDATED' }]]);
  });

  test('is sent a hundred pages at a time and 200 a day, the rest from midnight in California on', async () => {
    const site = told();
    const rest = await site.publish(many(450));
    expect(google.batches.map((batch) => batch.length)).toEqual([100, 100]);
    expect(rest).toEqual({ waiting: 250, at: Date.parse('2026-11-23T08:00:00Z') });
    site.clock(Date.parse('2026-11-23T07:59:59Z'));
    site.restart();
    await site.tell();
    expect(google.batches).toHaveLength(2);
    site.clock(Date.parse('2026-11-23T08:00:00Z'));
    await site.tell();
    site.clock(Date.parse('2026-11-24T08:00:00Z'));
    expect(await site.tell()).toBeUndefined();
    const all = google.batches.flat().map(({ url }) => url);
    expect([all.length, new Set(all).size]).toEqual([450, 450]);
  });

  test('hears of pages that are gone before it hears of others', async () => {
    const site = told({ notify: { google: { daily: 2 } } });
    await site.publish([job('a')]);
    await site.publish([...many(3), job('a', { status: 'closed' })]);
    expect(google.batches.flat()[1]).toEqual({ url: page('a'), type: 'URL_DELETED' });
  });

  test('hears that a page is gone only once it answers 410 or 404', async () => {
    google.pageAnswers.push(200, 'never');
    const site = told({ timeout: 1000 });
    await site.publish([job('a')]);
    const later = await site.publish([job('a', { status: 'closed' })]);
    expect(later).toEqual({ waiting: 1, at: site.now() + 60_000 });
    site.clock(site.now() + 60_000);
    await site.tell();
    expect(google.batches).toHaveLength(1);
    site.clock(site.now() + 60_000);
    expect(await site.tell()).toBeUndefined();
    expect(google.batches[1]).toEqual([{ url: page('a'), type: 'URL_DELETED' }]);
    const asked = google.received.filter(({ to }) => to === 'jobs.lanternworks.example');
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(
      Array.from({ length: 3 }, () => 'HEAD /en/jobs/a/'),
    );
  });

  test('does not hear that pages are gone while their source cannot be read', async () => {
    const site = told();
    await site.publish([job('a'), job('b')]);
    const sources = [
      {
        name: 'website',
        type: 'hugo',
        postings: 0,
        leftOut: 0,
        staleSince: '2026-11-22T12:00:00Z' as Posting['updated'],
      },
    ];
    await site.publish([], { sources });
    expect(google.batches).toHaveLength(1);
    await site.publish([job('a'), job('b', { status: 'closed' })], { sources });
    expect(google.batches[1]).toEqual([{ url: page('b'), type: 'URL_DELETED' }]);
  });

  test('that takes some of a batch is sent the others again, and never those', async () => {
    google.partStatus = ({ url }) => (url === page('b') ? 503 : undefined);
    const site = told();
    expect(await site.publish([job('a'), job('b'), job('c')])).toEqual({ waiting: 1, at: site.now() + 1000 });
    google.partStatus = () => undefined;
    site.clock(site.now() + 1000);
    await site.tell();
    expect(google.batches[1]).toEqual([{ url: page('b'), type: 'URL_UPDATED' }]);
    expect(site.told()).toHaveLength(3);
  });

  test('that refuses a page is not sent it again as it is', async () => {
    google.partStatus = ({ url }) => (url === page('b') ? 400 : undefined);
    const site = told();
    expect(await site.publish([job('a'), job('b')])).toBeUndefined();
    expect(await site.tell()).toBeUndefined();
    expect(google.batches).toHaveLength(1);
    expect(site.said()).toEqual([
      `notify-refused: google refuses ${page('b')}: it answered 400 (INVALID_ARGUMENT)`,
    ]);
    await site.publish([job('a'), job('b', { title: 'Baker' })]);
    expect(google.batches[1]).toEqual([{ url: page('b'), type: 'URL_UPDATED' }]);
  });

  test('that does not know the account as an owner is asked again at the next start', async () => {
    google.partStatus = () => 403;
    const site = told();
    const rest = await site.publish([job('a')]);
    expect(rest).toEqual({ waiting: 1, at: site.now() + 86_400_000 });
    expect(site.said()).toEqual([
      'notify-not-accepted: google was not told: it answered 403 (PERMISSION_DENIED)',
    ]);
    expect(site.reports[0]?.diagnostics[0]?.hint).toContain('jobs@lanternworks.iam.example');
    await site.tell();
    expect(google.batches).toHaveLength(1);
    google.partStatus = () => undefined;
    site.restart();
    await site.tell();
    expect(site.told()).toEqual([`added ${page('a')}`]);
  });

  test('whose quota is spent by somebody else is left alone until the next day', async () => {
    const spent = "Quota exceeded for quota metric 'Publish requests' and limit 'Publish requests per day'";
    google.batchAnswers.push({ status: 429, body: JSON.stringify(googleError(429, spent)) });
    const site = told();
    expect(await site.publish([job('a')])).toEqual({ waiting: 1, at: Date.parse('2026-11-23T08:00:00Z') });
  });

  test('that is asked too often is left alone as long as it says', async () => {
    google.batchAnswers.push({ status: 429, headers: { 'Retry-After': '90' }, body: '{}' });
    const site = told();
    expect(await site.publish([job('a')])).toEqual({ waiting: 1, at: site.now() + 90_000 });
  });

  test.each<[string, Parameters<PlayedGoogle['batchAnswers']['push']>[0]]>([
    ['is cut off', 'cut'],
    ['never comes', 'never'],
    ['is no batch', { status: 200, body: '<html>' }],
    [
      'ends half-way',
      {
        ...batchAnswer([], () => 200),
        body: '--batch_played\r\nContent-Type: application/http\r\nContent-ID: <response-notice+0>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{',
      },
    ],
    ['is a fault of Google’s', { status: 500, body: '{}' }],
  ])('whose answer %s is sent the same again', async (_, answer) => {
    google.batchAnswers.push(answer);
    const site = told({ timeout: 1000 });
    expect(await site.publish([job('a')])).toEqual({ waiting: 1, at: site.now() + 1000 });
    site.clock(site.now() + 1000);
    expect(await site.tell()).toBeUndefined();
    expect(google.batches).toEqual([[{ url: page('a'), type: 'URL_UPDATED' }]]);
  });
});

describe('the service account', () => {
  test('that Google does not know is said, with what to do, and costs no quota', async () => {
    google.tokenAnswers.push({
      status: 400,
      body: JSON.stringify({ error: 'invalid_grant', error_description: google.secret }),
    });
    const site = told();
    await site.publish([job('a')]);
    expect(site.said()).toEqual([
      'notify-not-accepted: google was not told: no token: it answered 400 (invalid_grant)',
    ]);
    const [plan] = await site.plan();
    expect(plan?.left).toBe(200);
  });

  test('whose endpoint is down is asked again', async () => {
    google.tokenAnswers.push(503);
    const site = told();
    expect(await site.publish([job('a')])).toEqual({ waiting: 1, at: site.now() + 1000 });
    site.clock(site.now() + 1000);
    expect(await site.tell()).toBeUndefined();
  });

  test.each([
    ['is missing', undefined],
    ['is no JSON', 'secret'],
    ['has no key', '{"client_email":"a@b.example"}'],
    [
      'has a key that is cut off',
      '{"client_email":"a@b.example","private_key":"-----BEGIN PRIVATE KEY-----\\nMII"}',
    ],
  ])('that %s tells nobody, and says so without what it holds', async (_, account) => {
    const site = toldSite({
      world: google,
      notify: { google: {} },
      ...(account === undefined ? {} : { googleAccount: account }),
    });
    await site.publish([job('a')]);
    expect(google.received).toEqual([]);
    const [diagnostic] = site.diagnostics();
    expect(diagnostic?.code).toBe('notify-account');
    expect(JSON.stringify(diagnostic)).not.toMatch(/secret|a@b|MII/);
  });

  test('with a damaged key says so without the key', async () => {
    const broken = JSON.stringify({
      ...(JSON.parse(google.account) as object),
      private_key: `-----BEGIN PRIVATE KEY-----\n${google.secret}\n-----END PRIVATE KEY-----\n`,
    });
    const site = told({ googleAccount: broken });
    await site.publish([job('a')]);
    expect(google.received).toEqual([]);
    expect(site.said()).toEqual([
      'notify-not-accepted: google was not told: the private key of the service account is none',
    ]);
    expect(JSON.stringify(site.reports)).not.toContain(google.secret);
  });

  test('is not given away by a token that fits into no header', async () => {
    google.tokenAnswers.push({
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ access_token: 'half\nother-half', expires_in: 3600 }),
    });
    const site = told();
    await site.publish([job('a')]);
    expect(site.said()).toEqual(['notify-not-accepted: google was not told: no token: it answered 200']);
    expect(JSON.stringify(site.reports)).not.toMatch(/half/);
  });

  test('and its tokens are in nothing that is said or kept', async () => {
    google.partStatus = () => 403;
    const texts: string[] = [];
    const store = {
      get: async () => undefined,
      put: async (_: string, text: string) => void texts.push(text),
    };
    const site = told({ store });
    await site.publish([job('a')]);
    const everything = JSON.stringify([site.reports, texts]);
    expect(texts.length).toBeGreaterThan(0);
    for (const secret of [google.secret, 'token-1', 'PRIVATE KEY']) expect(everything).not.toContain(secret);
  });
});
