import { describe, expect, test } from 'vitest';
import { createHandler } from '../../../src/delivery/http/edition-handler.ts';
import { createPress } from '../../../src/delivery/representation/press.ts';
import { underBase } from '../../../src/delivery/http/under-base.ts';
import { instant } from '../../../src/model/instant.ts';
import type { PastEvent, Posting } from '../../../src/model/posting.ts';
import type { Site } from '../../../src/model/site.ts';
import { ar, en, fr, moment, posting, site, snapshotOf } from '../../fixtures/catalog.ts';
import { standIns } from '../stand-in.ts';

const old = (path: string) => `https://lanternworks.example${path}`;

/** What a service of these postings answers at a path. */
async function answerOf(postings: readonly Posting[], path: string, base = site.url) {
  const own: Site = { ...site, url: base };
  const snapshot = { ...snapshotOf(postings), site: own };
  const press = createPress({ snapshot: () => snapshot, now: () => moment, publications: standIns });
  const answer = underBase(base, createHandler(press));
  const { status, headers } = await answer(new Request(new URL(path, base)));
  return { status, location: headers.get('location'), language: headers.get('content-language') };
}

const here = (given: Partial<Posting> & { readonly key?: string } = {}) =>
  posting({ here: true, url: 'https://jobs.lanternworks.example/en/jobs/glassblower/', ...given });

describe('the page of a posting that no source has any more', () => {
  const event = (kind: 'opened' | 'closed', page = '/en/jobs/glassblower/') => ({
    kind,
    at: instant(kind === 'opened' ? '2026-11-01T00:00:00Z' : '2026-11-05T00:00:00Z'),
    title: 'Glassblower',
    page,
  });
  const answers = async (
    past: readonly PastEvent[],
    postings: readonly Posting[],
    publications = standIns,
  ) => {
    const id = 'tag:lanternworks.example,2026:en/gone';
    const snapshot = { ...snapshotOf(postings), gone: [{ id, language: en, past }] };
    const handle = createHandler(createPress({ snapshot: () => snapshot, now: () => moment, publications }));
    const asked = new Request('https://jobs.lanternworks.example/en/jobs/glassblower/');
    return (await handle(asked, '')).status;
  };
  const closed = [event('opened'), event('closed', '/en/')];

  test.each<[string, Promise<number>, number]>([
    ['is gone', answers(closed, []), 410],
    ['is that of another posting with its address', answers(closed, [here()]), 200],
    ['was never there where it did not close, as it was renamed', answers([event('opened')], []), 404],
    ['was never there where we have no pages', answers(closed, [], []), 404],
  ])('%s', async (_case, answer, status) => {
    expect(await answer).toBe(status);
  });
});

describe('a former address', () => {
  test.each([
    ['leads to our page', '/careers/blower/', '/en/jobs/glassblower/'],
    ['is known by any spelling', '/Careers//blower', '/en/jobs/glassblower/'],
    ['takes the query along', '/careers/blower/?utm=1', '/en/jobs/glassblower/?utm=1'],
  ])('%s', async (_, path, location) => {
    const answer = await answerOf([here({ aliases: [old('/careers/blower/')] })], path);
    expect(answer).toMatchObject({ status: 308, location });
  });

  test('leads to the canonical page where that is elsewhere, without what else was asked', async () => {
    const postings = [posting({ aliases: [old('/careers/blower/')] })];
    const answer = await answerOf(postings, '/careers/blower/?next=https://evil.example/');
    expect(answer).toMatchObject({ status: 308, location: 'https://lanternworks.example/jobs/glassblower/' });
  });

  test('leads to our page where the canonical one would be asked for here, so that nobody goes in a circle', async () => {
    const postings = [posting({ aliases: [old('/jobs/Glassblower/'), old('/old/')] })];
    const base = 'https://lanternworks.example/';
    for (const path of ['/jobs/glassblower/', '/old/'])
      expect(await answerOf(postings, path, base)).toMatchObject({
        status: 308,
        location: '/en/jobs/glassblower/',
      });
  });

  test('leads to our page where the canonical address is none', async () => {
    const postings = [posting({ url: 'javascript:alert(1)', aliases: [old('/old/')] })];
    expect((await answerOf(postings, '/old/')).location).toBe('/en/jobs/glassblower/');
  });

  test('of a closed posting is gone, in the language of the posting', async () => {
    const gone = here({ status: 'closed', language: fr, aliases: [old('/careers/blower/')] });
    expect(await answerOf([gone], '/careers/blower/')).toEqual({
      status: 410,
      location: null,
      language: 'fr',
    });
  });

  test('of the JSON-LD of a closed posting is gone too', async () => {
    const path = '/en/jobs/glassblower.jsonld';
    expect((await answerOf([here({ status: 'closed' })], path)).status).toBe(410);
    expect((await answerOf([], path)).status).toBe(404);
  });

  test('counts below the base path only', async () => {
    const postings = [here({ aliases: [old('/work/old/'), old('/old/')] })];
    const base = 'https://lanternworks.example/work/';
    expect(await answerOf(postings, '/work/old/', base)).toMatchObject({
      status: 308,
      location: '/work/en/jobs/glassblower/',
    });
    expect((await answerOf(postings, '/work/work/old/', base)).status).toBe(404);
    expect((await answerOf(postings, '/old/', base)).status).toBe(404);
  });

  test('never stands in for a document', async () => {
    const postings = [here({ aliases: [old('/en/atom.xml'), old('/'), old('/fr')] })];
    expect((await answerOf(postings, '/en/atom.xml')).status).toBe(200);
    expect(await answerOf(postings, '/fr')).toMatchObject({ status: 308, location: '/fr/' });
    expect((await answerOf(postings, '/')).location).toBe('/en/');
  });

  test('of a posting that is not open yet leads nowhere', async () => {
    const opens = instant('2027-03-01T00:00:00Z');
    const later = here({ status: 'scheduled', opens, aliases: [old('/old/')] });
    expect((await answerOf([later], '/old/')).status).toBe(404);
  });
});

describe('a former address that several postings claim', () => {
  const aliases = [old('/old/')];
  test.each<[string, readonly Posting[], number, string | null]>([
    [
      'is that of the open one',
      [here({ aliases }), here({ key: 'last-year', status: 'closed', aliases })],
      308,
      '/en/jobs/glassblower/',
    ],
    [
      'is that of the translation in the first language',
      [here({ language: ar, aliases }), here({ language: fr, aliases })],
      308,
      '/fr/jobs/glassblower/',
    ],
    ['leads nowhere where two are open', [here({ aliases }), here({ key: 'other', aliases })], 404, null],
    [
      'is gone where all are closed',
      [here({ status: 'closed', aliases }), here({ key: 'other', status: 'closed', aliases })],
      410,
      null,
    ],
  ])('%s', async (_, postings, status, location) => {
    expect(await answerOf(postings, '/old/')).toMatchObject({ status, location });
  });
});

test('whatever a posting states, a redirect is a path of ours or an http address', async () => {
  for (const url of ['https://a.example/\r\nSet-Cookie: x', '//evil.example', 'ftp://a.example/', '']) {
    const { status, location } = await answerOf(
      [posting({ url, aliases: [old('/old/'), '', 'x:'] })],
      '/old/',
    );
    expect(status).toBe(308);
    expect(location).toMatch(/^(?:\/en\/jobs\/glassblower\/|https:\/\/a\.example\/[\w:%-]*)$/);
  }
});
