import { describe, expect, test } from 'vitest';
import type { Posting } from '../../src/model/posting.ts';
import { gatherSite, type MemorySite } from '../support/memory-site.ts';

const baker =
  '---\ntitle: Baker\ndate: 2026-05-01\n---\nYou bake bread for the keepers of nine lighthouses every single morning.\n';
const boulanger =
  '---\ntitle: Boulanger\n---\nVous faites le pain des gardiens de neuf phares chaque matin de la semaine.\n';
const put = (text: string, line: string) => text.replace('---\n', `---\n${line}\n`);

const summary = async (site: MemorySite) => {
  const { postings, diagnostics } = await gatherSite(site);
  return {
    postings: postings.map(({ language, title, status }) => `${language} ${title}: ${status}`),
    codes: diagnostics.map(({ code }) => code),
  };
};
const only = async (site: MemorySite): Promise<Posting> => (await gatherSite(site)).postings[0] as Posting;

describe('whether a posting is open', () => {
  test.each<[string, string, string]>([
    ['nothing says otherwise', baker, 'open'],
    ['a flag closes it', put(baker, 'archived: true'), 'closed'],
    ['a date closes it', put(baker, 'closes: 2026-11-21'), 'closed'],
    ['on its last day it is open', put(baker, 'closes: 2026-11-22'), 'open'],
    ['a heading closes it', `${baker}\n## Position closed\n`, 'closed'],
    [
      'the front matter’s word that it is open does not win over the text',
      `${put(baker, 'status: open')}\n## Position closed\n`,
      'closed',
    ],
    ['nor over its date', put(put(baker, 'status: open'), 'closes: 2026-01-01'), 'closed'],
    ['an opening date to come', baker.replace('2026-05-01', '2027-05-01'), 'scheduled'],
  ])('%s', async (_name, text, expected) => {
    expect((await only({ files: { 'baker.md': text } })).status).toBe(expected);
  });

  test.each<[string, string, object, string]>([
    ['an override opens what a flag closed', put(baker, 'archived: true'), { status: 'open' }, 'open'],
    [
      'an override opens what a date closed, and the date goes',
      put(baker, 'closes: 2026-01-01'),
      { status: 'open' },
      'open',
    ],
    ['an override closes', baker, { status: 'closed' }, 'closed'],
    ['an override for another language does nothing', baker, { status: 'closed', language: 'fr' }, 'open'],
  ])('%s', async (_name, text, override, expected) => {
    const posting = await only({
      files: { 'baker.md': text },
      configuration: { overrides: { 'baker.md': override } },
    });
    expect(posting.status).toBe(expected);
    expect(posting.closes).toBeUndefined();
  });

  test('a closed posting has no description: nobody renders what nobody may be shown', async () => {
    expect((await only({ files: { 'baker.md': put(baker, 'archived: true') } })).description).toBeUndefined();
    expect((await only({ files: { 'baker.md': baker } })).description).toContain('bread');
  });
});

describe('translations', () => {
  const pair = { 'baker.md': put(baker, 'archived: true'), 'baker.fr.md': boulanger };

  test('where they disagree, closed wins and somebody is told', async () => {
    expect(await summary({ files: pair })).toMatchObject({
      postings: ['en Baker: closed', 'fr Boulanger: closed'],
      codes: ['translation-status-differs'],
    });
  });

  test('unless the configuration says otherwise for one of them', async () => {
    const configuration = { overrides: { 'baker.fr.md': { status: 'open' as const } } };
    expect(await summary({ files: pair, configuration })).toMatchObject({
      postings: ['en Baker: closed', 'fr Boulanger: open'],
      codes: [],
    });
  });

  test.each([
    ['of which one states none', 'closes: 2026-12-31', undefined, []],
    ['of which the other states none', undefined, 'closes: 2026-12-31', []],
    [
      'of which the other’s is later',
      'closes: 2026-12-31',
      'closes: 2027-02-01',
      ['translation-facts-differ'],
    ],
    [
      'of which the other’s is earlier',
      'closes: 2027-02-01',
      'closes: 2026-12-31',
      ['translation-facts-differ'],
    ],
    ['that are the same', 'closes: 2026-12-31', 'closes: 2026-12-31', []],
  ])('one closing date for all, the first of those %s', async (_, en, fr, codes) => {
    const site = {
      files: {
        'baker.md': en === undefined ? baker : put(baker, en),
        'baker.fr.md': fr === undefined ? boulanger : put(boulanger, fr),
      },
    };
    const { postings, diagnostics } = await gatherSite(site);
    expect(postings.map(({ status, closes }) => [status, closes?.slice(0, 10)])).toEqual([
      ['open', '2026-12-31'],
      ['open', '2026-12-31'],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test('no closing date of a translation that the configuration calls open', async () => {
    const files = { 'baker.md': put(baker, 'closes: 2026-12-31'), 'baker.fr.md': boulanger };
    const configuration = { overrides: { 'baker.fr.md': { status: 'open' as const } } };
    const { postings } = await gatherSite({ files, configuration });
    expect(postings.map(({ closes }) => closes?.slice(0, 10))).toEqual(['2026-12-31', undefined]);
  });

  test('one that opens when its original did, whenever it was exported', async () => {
    const { postings } = await gatherSite({
      files: { 'baker.md': baker, 'baker.fr.md': boulanger },
      history: { 'baker.fr.md': { added: '2026-10-01T00:00:00Z', changed: '2026-10-02T00:00:00Z' } },
    });
    expect(postings.map(({ language, opens, updated }) => [language, opens, updated])).toEqual([
      ['en', '2026-05-01T00:00:00Z', '2026-05-01T00:00:00Z'],
      ['fr', '2026-05-01T00:00:00Z', '2026-10-02T00:00:00Z'],
    ]);
  });

  test('an untranslated copy yields nothing and is reported', async () => {
    const copy = boulanger.replace(/Vous[^\n]*/, /You[^\n]*/.exec(baker)?.[0] as string);
    const { postings, diagnostics, sources } = await gatherSite({
      files: { 'baker.md': baker, 'baker.fr.md': copy },
    });
    expect(postings.map(({ language }) => language)).toEqual(['en']);
    expect(diagnostics.map(({ code, where }) => [code, where?.file])).toEqual([
      ['translation-untranslated', 'baker.fr.md'],
    ]);
    expect(sources[0]?.leftOut).toBe(1);
  });
});

describe('dates, strongest first', () => {
  const history = {
    'baker.md': { added: '2026-03-01T08:00:00+01:00', changed: '2026-04-01T08:00:00+02:00' },
  };
  const undated = baker.replace('date: 2026-05-01\n', '');

  test.each<[string, string, MemorySite['history'], string, string, string]>([
    [
      'front matter, changed by git',
      baker,
      history,
      '2026-05-01T00:00:00Z',
      '2026-04-01T08:00:00+02:00',
      'front-matter',
    ],
    [
      'git alone, in the committer’s offset',
      undated,
      history,
      '2026-03-01T08:00:00+01:00',
      '2026-04-01T08:00:00+02:00',
      'git',
    ],
    ['front matter alone', baker, {}, '2026-05-01T00:00:00Z', '2026-05-01T00:00:00Z', 'front-matter'],
    [
      'nothing: when it was first seen',
      undated,
      {},
      '2026-11-01T00:00:00Z',
      '2026-11-01T00:00:00Z',
      'ledger',
    ],
  ])('%s', async (_name, text, known, opens, updated, from) => {
    const posting = await only({ files: { 'baker.md': text }, ...(known && { history: known }) });
    expect([posting.opens, posting.updated, posting.facts.opens?.from]).toEqual([opens, updated, from]);
  });

  test('a date that nobody stated is reported on what is open, not on what is closed', async () => {
    expect((await summary({ files: { 'baker.md': undated } })).codes).toEqual(['date-unknown']);
    expect((await summary({ files: { 'baker.md': put(undated, 'archived: true') } })).codes).toEqual([]);
  });
});

describe('facts from the configuration', () => {
  const here = { locations: [{ name: 'Halifax' }] };

  test.each<[string, string, object, string | undefined]>([
    ['a default place for a posting that states none', baker, { defaults: here }, 'Halifax'],
    ['not for one that states its own', put(baker, 'location: Québec'), { defaults: here }, 'Québec'],
    ['not for one that is remote', put(baker, 'remote: Canada'), { defaults: here }, undefined],
    [
      'an override wins over what is stated',
      put(baker, 'location: Québec'),
      { overrides: { baker: here } },
      'Halifax',
    ],
  ])('%s', async (_name, text, configuration, expected) => {
    expect((await only({ files: { 'baker.md': text }, configuration })).locations?.[0]?.name).toBe(expected);
  });

  test('an override for a language in which its posting is not says so', async () => {
    const { diagnostics } = await gatherSite({
      files: { 'baker.md': baker },
      configuration: { overrides: { 'baker.md': { status: 'closed', language: 'fr' } } } as object,
    });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The posting "baker.md" is in en, and its override is for fr alone',
    ]);
  });

  test('an override that names no posting is reported', async () => {
    expect(
      (
        await summary({
          files: { 'baker.md': baker },
          configuration: { overrides: { cook: { status: 'open' } } },
        })
      ).codes,
    ).toEqual(['configuration-unused-override']);
  });
});

describe('no open job is lost', () => {
  test('one faulty file costs one posting', async () => {
    const { postings, diagnostics, sources } = await gatherSite({
      files: { 'baker.md': baker, 'cook.md': '---\ntitle: "Cook\n---\n' },
    });
    expect(postings.map(({ title }) => title)).toEqual(['Baker']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter-invalid']);
    expect(sources[0]?.leftOut).toBe(1);
  });

  test('a source that cannot be read keeps its last good postings, marked with their age', async () => {
    const before = await gatherSite({ files: { 'baker.md': baker } });
    const after = await gatherSite({ files: {}, broken: true, previous: before });
    expect(after.postings).toEqual(before.postings);
    expect(after.diagnostics.map(({ code }) => code)).toEqual(['source-failed']);
    expect(after.sources[0]?.staleSince).toBe('2026-11-22T12:00:00Z');
    const later = await gatherSite({ files: {}, broken: true, previous: after, now: '2026-11-23T12:00:00Z' });
    expect(later.sources[0]?.staleSince).toBe('2026-11-22T12:00:00Z');
  });

  test('two files of one name keep both postings, with ids and pages of their own', async () => {
    const { postings, diagnostics } = await gatherSite({
      files: { 'baker.html': baker, 'baker.md': baker.replace('Baker', 'Second baker') },
    });
    expect(new Set(postings.map(({ id }) => id)).size).toBe(2);
    expect(new Set(postings.map(({ url }) => url)).size).toBe(2);
    expect(diagnostics.map(({ code }) => code)).toContain('identity-duplicate');
  });
});

test('a snapshot is plain JSON, and the same whatever the order of the files', async () => {
  const files = { 'baker.md': baker, 'baker.fr.md': boulanger, 'cook.md': baker.replace('Baker', 'Cook') };
  const snapshot = await gatherSite({ files });
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  const reversed = Object.fromEntries(Object.entries(files).toReversed());
  expect(JSON.stringify(await gatherSite({ files: reversed }))).toBe(JSON.stringify(snapshot));
});
