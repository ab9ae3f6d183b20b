import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../src/checks/findings.ts';
import { epoch, instant } from '../../src/model/instant.ts';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { readSite } from '../support/read-site.ts';
import { writtenSite } from '../support/written-site.ts';

removeFoldersAfterwards();

const now = '2026-06-15T00:00:00Z';
const hugo = { 'hugo.toml': 'baseURL="https://lantern.example/"\ntitle="Lantern"\nlanguageCode="en"\n' };
const crew = ['Keeper', 'Mender', 'Cook', 'Baker', 'Writer', 'Sailor'];
const post = (title: string, head: string) =>
  `---\ntitle: ${title}\ndate: 2024-01-01\n${head}\n---\n\nAs ${title} you keep the northern tower in order, day and night, with the two others.\n`;
const filesOf = (heads: readonly string[]) =>
  Object.fromEntries(
    heads.map((head, index) => [`content/jobs/j${index}.md`, post(crew[index] ?? '', head)]),
  );

async function check(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { snapshot, catalog } = await readSite(writtenSite(files), now);
  const { diagnostics } = findingsOf(catalog, snapshot, epoch(instant(now)));
  return diagnostics
    .filter(({ code }) => !/^(?:history|google|feed-dates|description)/.test(code))
    .map(({ severity, code, where }) => `${severity} ${code} ${where?.file ?? ''}`.trim());
}

const odd = 'salary: 100 beans\nemployment type: seasonal magic';

describe('what a closed posting says of its offer', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a status', [`status: closed\n${odd}`], []],
    ['a flag', [`closed: true\n${odd}`], []],
    ['a date of long ago', [`closes: 2025-02-01\n${odd}`], ['info deadline-passed']],
    [
      'dates of long ago',
      [1, 2, 3].map((day) => `closes: 2025-02-0${day}\n${odd}`),
      ['info deadline-passed'],
    ],
    [
      'dates, one of them of this month',
      [`closes: 2026-06-01\n${odd}`, 'closes: 2025-02-02', 'closes: 2025-02-03'],
      ['info deadline-passed', 'info deadline-passed content/jobs/j0.md'],
    ],
  ])('is not found fault with where it closed by %s', async (_, heads, said) => {
    expect(await check({ ...hugo, ...filesOf(heads) })).toEqual(said);
  });

  test('is found fault with in what is open', async () => {
    const closed = [1, 2, 3, 4].map((day) => `closes: 2025-02-0${day}\nsalary: 100 beans`);
    expect(await check({ ...hugo, ...filesOf(['salary: 100 beans', ...closed]) })).toEqual([
      'info deadline-passed',
      'warning value-invalid content/jobs/j0.md',
    ]);
  });

  test.each<[string, string, string]>([
    ['it was said to be open too', 'status: open\nclosed_date: 2025-02-02', 'status-doubtful'],
    [
      'one of two closing dates counts',
      'closes: 2025-02-01\ncloses: 2099-01-01',
      'front-matter-key-repeated',
    ],
  ])('does not hide that %s', async (_, head, code) => {
    expect((await check({ ...hugo, ...filesOf([head]) })).join('\n')).toContain(code);
  });

  test('is told apart by the rows of one file', async () => {
    const csv =
      'title,date,closes,salary\nKeeper,2025-01-01,2025-02-01,100 beans\nMender,2026-05-01,,100 beans\nCook,2025-01-01,2025-02-02,100 beans\n';
    const { snapshot } = await readSite(writtenSite({ 'jobs.csv': csv }), now);
    const lines = snapshot.diagnostics.flatMap(({ code, where }) =>
      code === 'value-invalid' ? [where?.line] : [],
    );
    expect(lines).toEqual([3]);
  });
});

test('that nobody hires is one error for the whole site, and no word at each posting', async () => {
  const { snapshot, catalog } = await readSite(
    writtenSite({
      ...filesOf(['remote: true', 'remote: true']),
      'hugo.toml': hugo['hugo.toml'].replace('Lantern"', 'Jobs"'),
    }),
    now,
  );
  const { diagnostics } = findingsOf(catalog, snapshot, epoch(instant(now)));
  const said = diagnostics.filter(({ message, hint }) =>
    /who hires|hiringOrganization/.test(`${message}${hint}`),
  );
  expect(said.map(({ severity, code, where }) => [severity, code, where])).toEqual([
    ['error', 'organization-missing', undefined],
  ]);
});
