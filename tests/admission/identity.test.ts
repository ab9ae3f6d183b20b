import { describe, expect, test } from 'vitest';
import { ledgerMemory } from '../../src/admission/ledger/ledger-memory.ts';
import { ledgerText, noContent, parseLedger } from '../../src/admission/ledger/ledger-text.ts';
import { gatherSite, type MemorySite } from '../support/memory-site.ts';

const keeper = (head: string) => `---\ntitle: Keeper\ndate: 2026-09-01\n${head}\n---\nYou keep the light.\n`;
const then = { added: '2026-09-01T00:00:00Z', changed: '2026-09-01T00:00:00Z' };
const idsOf = async (site: MemorySite) =>
  (await gatherSite(site)).postings.map(({ id }) => id.replace('tag:lanternworks.example,2026:', ''));

describe('a file under another name', () => {
  test.each<[string, string, string, readonly string[], string]>([
    ['keeps its id with its slug', 'light.md', 'slug: keeper', ['keeper.md'], 'en/keeper'],
    ['with its url', 'light.md', 'url: /jobs/keeper/', ['keeper.md'], 'en/keeper'],
    ['with its permalink', 'light.md', 'permalink: /jobs/keeper/', ['keeper.md'], 'en/keeper'],
    ['with its board’s id', 'light.md', 'lever_id: 3f', ['keeper.md'], 'en/keeper'],
    ['in another folder', '2026/light.md', 'slug: keeper', ['keeper.md'], 'en/keeper'],
    ['in another case', 'keeper.md', 'slug: keeper', ['Keeper.md'], 'en/Keeper'],
    ['named as the slug now', 'keeper.md', 'slug: keeper', ['job-1.md'], 'en/job-1'],
    ['after several moves', 'c.md', 'slug: keeper', ['a.md', 'b.md'], 'en/a'],
    [
      'edited as it moved (!), with the address of before',
      'light.md',
      'slug: keeper',
      ['keeper.md!'],
      'en/keeper',
    ],
    ['edited as it moved into a folder', '2026/keeper.md', 'slug: keeper', ['keeper.md!'], 'en/keeper'],
    ['not one made of another’s template', 'light.md', 'slug: light', ['keeper.md!'], 'en/light'],
    ['only back to what was such a one', 'c.md', 'slug: b', ['keeper.md!', 'b.md'], 'en/b'],
    ['with a number for a slug', 'light.md', 'slug: 42', ['keeper.md'], 'en/keeper'],
    ['of another language', 'light.fr.md', 'slug: keeper', ['keeper.fr.md'], 'fr/keeper'],
    ['in another case alone, whatever says its address', 'nurse.md', 'weight: 1', ['Nurse.md'], 'en/Nurse'],
    ['of a letter with an accent', 'élan.md', 'weight: 1', ['Élan.md'], 'en/%C3%89lan'],
    ['edited as its case changed', 'nurse.md', 'weight: 1', ['Nurse.md!'], 'en/Nurse'],
    ['edited so, with an address of its own', 'nurse.md', 'slug: n', ['NURSE.md', 'Nurse.md!'], 'en/NURSE'],
    ['in a folder of another case', 'berlin/nurse.md', 'weight: 1', ['Berlin/nurse.md'], 'en/Berlin/nurse'],
    ['back to what was named otherwise', 'nurse.md', 'weight: 1', ['carer.md', 'Nurse.md'], 'en/Nurse'],
    ['in another case and another folder not', 'a/nurse.md', 'weight: 1', ['Nurse.md'], 'en/a/nurse'],
    ['not where the address goes by the name', 'light.md', 'weight: 1', ['keeper.md'], 'en/light'],
    ['not by a pattern', 'light.md', "permalink: '/{{ page.fileSlug }}/'", ['keeper.md'], 'en/light'],
  ])('%s', async (_case, file, head, names, id) => {
    const moves = names.map((name) => ({
      path: name.replace('!', ''),
      isEdited: name.endsWith('!'),
    }));
    const history = { [file]: { ...then, names: moves } };
    expect(await idsOf({ files: { [file]: keeper(head) }, history })).toEqual([id]);
  });

  test('does not take the id of who has its former name now', async () => {
    const files = { 'light.md': keeper('slug: light'), 'keeper.md': keeper('slug: keeper') };
    const history = {
      'light.md': { ...then, names: [{ path: 'keeper.md', isEdited: false }] },
      'keeper.md': then,
    };
    expect(await idsOf({ files, history })).toEqual(['en/keeper', 'en/light']);
  });
});

describe('postings at one address', () => {
  const job = (id: number, more: object = {}) => ({
    id,
    title: `Keeper ${id}`,
    date: '2026-09-01',
    url: 'https://lanternworks.example/jobs/keeper/',
    body: 'You keep the light.',
    ...more,
  });
  const told = async (jobs: readonly object[], links: 'here' | 'there' = 'there') => {
    const { postings, diagnostics } = await gatherSite({
      files: { 'jobs.json': JSON.stringify(jobs) },
      configuration: {
        sources: [
          { type: 'records', path: '.', section: 'jobs.json', links, url: 'https://lanternworks.example/' },
        ],
      },
    });
    const found = diagnostics.filter(({ code }) => code === 'address-duplicate');
    return [postings.length, found.map(({ message }) => message)];
  };

  test('are told once, and all are published', async () => {
    expect(await told([job(1), job(2), job(3, { url: 'https://lanternworks.example/x/' })])).toEqual([
      3,
      [expect.stringMatching(/^2 open postings have the address .*\/keeper\/: .*en\/1, .*en\/2$/) as string],
    ]);
  });

  test.each(['/jobs/k%65eper/', '/jobs/keeper', '/jobs/keeper/index.html'])(
    'are told where the second is spelled %s',
    async (path) => {
      const [count, found] = await told([job(1), job(2, { url: `https://lanternworks.example${path}` })]);
      expect([count, found]).toEqual([2, [expect.stringContaining('2 open postings have the address')]]);
    },
  );

  test.each<[string, readonly object[], 'here' | 'there']>([
    ['where one is closed', [job(1), job(2, { closed: true })], 'there'],
    ['where we give them pages of their own', [job(1), job(2)], 'here'],
    [
      'in another language',
      [
        job(1),
        job(2, { language: 'fr', body: 'Vous gardez la lumière de la tour, avec soin et avec nous.' }),
      ],
      'there',
    ],
    [
      'where a slash is spelled out',
      [job(1), job(2, { url: 'https://lanternworks.example/jobs%2Fkeeper/' })],
      'there',
    ],
    ['where they differ', [job(1), job(2, { url: 'https://lanternworks.example/jobs/keeper-2/' })], 'there'],
  ])('are none %s', async (_case, jobs, links) => {
    expect(await told(jobs, links)).toEqual([2, []]);
  });
});

describe('without git, what the ledger remembers of an earlier reading', () => {
  /** The ids that each reading gives, one after the other, with one ledger on disk between them. */
  async function idsThrough(...sites: readonly MemorySite['files'][]): Promise<readonly string[][]> {
    const found: string[][] = [];
    let content = noContent;
    for (const files of sites) {
      const ledger = ledgerMemory(content, () => Date.UTC(2026, 10, 22));
      found.push([...(await idsOf({ files, ledger }))]);
      content = parseLedger(ledgerText(ledger.mergedInto(content))).content;
    }
    return found;
  }
  const about = (title: string, text: string, head: string) =>
    `---\ntitle: ${title}\ndate: 2026-09-01\n${head}\n---\n${text}\n`;
  const pilot = (head: string) => about('Pilot', 'You bring ships into the harbour.', head);

  test.each<[string, MemorySite['files'], MemorySite['files'], readonly string[]]>([
    ['by slug', { 'keeper.md': keeper('slug: k') }, { 'light.md': keeper('slug: k') }, ['en/keeper']],
    ['by url', { 'keeper.md': keeper('url: /k/') }, { 'light.md': keeper('url: /k/') }, ['en/keeper']],
    [
      'by permalink',
      { 'keeper.md': keeper('permalink: /k/') },
      { 'light.md': keeper('permalink: /k/') },
      ['en/keeper'],
    ],
    [
      'by its board’s id',
      { 'keeper.md': keeper('lever_id: 3f') },
      { 'light.md': keeper('lever_id: 3f') },
      ['en/keeper'],
    ],
    [
      'by its board’s id, whatever it says now',
      { 'keeper.md': keeper('lever_id: 3f') },
      { 'light.md': pilot('lever_id: 3f') },
      ['en/keeper'],
    ],
    [
      'in another folder',
      { 'keeper.md': keeper('slug: k') },
      { '2026/light.md': keeper('slug: k') },
      ['en/keeper'],
    ],
    [
      'in another case',
      { 'Keeper.md': keeper('slug: k') },
      { 'keeper.md': keeper('slug: k') },
      ['en/Keeper'],
    ],
    [
      'with another text',
      { 'keeper.md': keeper('slug: k') },
      { 'light.md': about('Keeper', 'You keep two lights.', 'slug: k') },
      ['en/keeper'],
    ],
    [
      'with another title',
      { 'keeper.md': keeper('slug: k') },
      { 'light.md': about('Keeper of lights', 'You keep the light.', 'slug: k') },
      ['en/keeper'],
    ],
    [
      'closed as it moved',
      { 'keeper.md': keeper('slug: k') },
      { 'light.md': keeper('slug: k\nclosed: true') },
      ['en/keeper'],
    ],
    [
      'not where another job has the address now',
      { 'keeper.md': keeper('slug: k') },
      { 'light.md': pilot('slug: k') },
      ['en/light'],
    ],
    [
      'not at another address',
      { 'keeper.md': keeper('slug: k') },
      { 'light.md': keeper('slug: l') },
      ['en/light'],
    ],
    [
      'not where nothing says the address',
      { 'keeper.md': keeper('weight: 1') },
      { 'light.md': keeper('weight: 1') },
      ['en/light'],
    ],
    [
      'not while the other file is there too',
      { 'keeper.md': keeper('slug: k') },
      { 'keeper.md': keeper('slug: k'), 'light.md': keeper('slug: k') },
      ['en/keeper', 'en/light'],
    ],
    [
      'not in another language',
      { 'keeper.md': keeper('slug: k') },
      {
        'light.fr.md': about(
          'Keeper',
          'Vous gardez la lumière de la tour, avec soin et avec nous.',
          'slug: k',
        ),
      },
      ['fr/light'],
    ],
    [
      'not where the old file only changed its address',
      { 'keeper.md': keeper('slug: k') },
      { 'keeper.md': keeper('slug: l'), 'light.md': keeper('slug: k') },
      ['en/keeper', 'en/light'],
    ],
    [
      'in another case alone, whatever says its address',
      { 'Keeper.md': keeper('weight: 1') },
      { 'keeper.md': keeper('weight: 1') },
      ['en/Keeper'],
    ],
    [
      'so, and edited',
      { 'keeper.md': keeper('weight: 1') },
      { 'KEEPER.md': pilot('weight: 1') },
      ['en/keeper'],
    ],
    [
      'in a folder of another case',
      { 'Tower/keeper.md': keeper('weight: 1') },
      { 'tower/keeper.md': keeper('weight: 1') },
      ['en/Tower/keeper'],
    ],
    [
      'not while the file of the other case is there too',
      { 'Keeper.md': keeper('weight: 1') },
      { 'Keeper.md': keeper('weight: 1'), 'keeper.md': pilot('weight: 1') },
      ['en/Keeper', 'en/keeper'],
    ],
    [
      'not where two files differ from it in case alone',
      { 'KEEPER.md': keeper('weight: 1') },
      { 'Keeper.md': keeper('weight: 1'), 'keeper.md': pilot('weight: 1') },
      ['en/Keeper', 'en/keeper'],
    ],
    [
      'not where only the language has another case',
      { 'keeper.md': keeper('weight: 1') },
      { 'Keeper.fr.md': about('Keeper', 'Vous gardez la lumière de la tour, avec soin et avec nous.', '') },
      ['fr/Keeper'],
    ],
    [
      'also where another job has the old name now',
      { 'keeper.md': keeper('slug: k') },
      { 'keeper.md': pilot('slug: p'), 'light.md': keeper('slug: k') },
      ['en/keeper', 'en/keeper-2'],
    ],
  ])('a renamed file keeps its id %s', async (_case, before, after, ids) => {
    const [, found = []] = await idsThrough(before, after);
    expect([...found].sort()).toEqual(ids);
  });

  test('a name in another case keeps its id through several readings and back, and beside one of before', async () => {
    const [upper, lower] = [{ 'Keeper.md': keeper('') }, { 'keeper.md': keeper('') }];
    expect(await idsThrough(upper, lower, lower, upper)).toEqual([0, 1, 2, 3].map(() => ['en/Keeper']));
    const both = { ...upper, 'keeper.md': pilot('') };
    expect(await idsThrough(both, upper, { 'keeper.md': pilot('') })).toEqual([
      ['en/Keeper', 'en/keeper'],
      ['en/Keeper'],
      ['en/keeper'],
    ]);
  });

  test('holds through several moves, back again, and for who came under the old name', async () => {
    expect(
      await idsThrough(
        { 'a.md': keeper('slug: k') },
        { 'b.md': keeper('slug: k') },
        { 'c.md': keeper('slug: k'), 'a.md': pilot('slug: p') },
        { 'a.md': pilot('slug: p') },
        { 'a.md': pilot('slug: p'), 'd.md': keeper('slug: k') },
      ),
    ).toEqual([['en/a'], ['en/a'], ['en/a', 'en/a-2'], ['en/a-2'], ['en/a', 'en/a-2']]);
  });

  test('a copy that was published beside its original keeps the id of its own when that goes', async () => {
    const [original, copy] = [{ 'a.md': keeper('slug: k') }, { 'b.md': keeper('slug: k') }];
    expect(await idsThrough(original, { ...original, ...copy }, copy)).toEqual([
      ['en/a'],
      ['en/a', 'en/b'],
      ['en/b'],
    ]);
  });

  test.each<[string, string]>([
    ['another job', 'pilot'],
    ['the same job', 'keeper'],
  ])(
    'a renamed file keeps its id when %s comes to its address, and when all of it is written anew',
    async (_, other) => {
      const moved = { 'light.md': keeper('slug: k') };
      const second = other === 'pilot' ? pilot('slug: k') : keeper('slug: k');
      const anew = about('Light tower hand', 'You climb the tower every evening.', 'slug: k');
      expect(
        await idsThrough(
          { 'keeper.md': keeper('slug: k') },
          moved,
          { ...moved, 'a.md': second },
          { 'light.md': anew, 'a.md': second },
          { 'a.md': second },
        ),
      ).toEqual([['en/keeper'], ['en/keeper'], ['en/a', 'en/keeper'], ['en/a', 'en/keeper'], ['en/a']]);
    },
  );

  test('a name that git shows is kept when another file takes it', async () => {
    const history = { 'light.md': { ...then, names: [{ path: 'keeper.md', isEdited: false }] } };
    const ledger = ledgerMemory(noContent, () => Date.UTC(2026, 10, 22));
    const light = { 'light.md': keeper('slug: k') };
    expect(await idsOf({ files: light, history, ledger })).toEqual(['en/keeper']);
    const both = { ...light, 'keeper.md': pilot('slug: p') };
    expect(await idsOf({ files: both, history, ledger })).toEqual(['en/keeper', 'en/keeper-2']);
  });

  test('two that change their addresses with each other keep their ids', async () => {
    expect(
      await idsThrough(
        { 'a.md': keeper('slug: k'), 'b.md': keeper('slug: l') },
        { 'a.md': keeper('slug: l'), 'b.md': keeper('slug: k') },
      ),
    ).toEqual([
      ['en/a', 'en/b'],
      ['en/a', 'en/b'],
    ]);
  });
});
