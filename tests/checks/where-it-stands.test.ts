import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../src/checks/findings.ts';
import { catalogAt } from '../../src/model/catalog.ts';
import { epoch, instant } from '../../src/model/instant.ts';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { gatherSite } from '../support/memory-site.ts';

removeFoldersAfterwards();

const now = '2026-06-15T00:00:00Z';
const text = 'You keep the northern tower in order by day and by night with the two others.';
const records = (file: string) => ({ type: 'records', path: 'data', section: file, links: 'here' }) as const;

const csv = `title,language,description
Keeper,en,${text}
,en,${text}
Cook,en,${text}
`;
const json = `[
  { "title": "Keeper", "language": "en", "description": "${text}" },
  { "title": "", "language": "en", "description": "${text}" },
  { "title": "Cook", "language": "en", "description": "${text}" }
]
`;
const yaml = `- title: Keeper
  language: en
  description: ${text}
- title: ""
  language: en
  description: ${text}
- title: Cook
  language: en
  description: ${text}
`;

async function check(file: string, content: string) {
  const files = { [file]: content };
  const snapshot = await gatherSite({ files, configuration: { sources: [records(file)] }, now });
  return findingsOf(catalogAt(epoch(instant(now)), snapshot), snapshot, epoch(instant(now))).diagnostics;
}

describe('what is found of a record stands at its record, and speaks of no front matter', () => {
  test.each([
    ['rows of CSV', 'jobs.csv', csv, [2, 4], 3],
    ['items of JSON', 'jobs.json', json, [2, 4], 3],
    ['items of YAML', 'jobs.yml', yaml, [1, 7], 4],
  ])('%s', async (_, file, content, lines, untitled) => {
    const found = await check(file, content);
    const at = (code: string) =>
      found.filter((one) => one.code === code).map(({ where }) => [where?.file, where?.line]);
    const both = lines.map((line) => [`data/${file}`, line]);
    for (const code of ['description-thin', 'date-unknown', 'apply-missing', 'google-recommended-missing'])
      expect([code, at(code)]).toEqual([code, both]);
    expect(at('title-missing')).toEqual([[`data/${file}`, untitled]]);
    expect(at('google-required-missing')).toHaveLength(4);
    const hints = found.filter(({ where }) => where !== undefined).map(({ hint = '' }) => hint);
    expect(hints.filter((hint) => /front matter|commit/.test(hint))).toEqual([]);
    expect(hints.filter((hint) => hint.includes('`date: YYYY-MM-DD` in its record')).length).toBeGreaterThan(
      0,
    );
  });

  test('a file of its own is spoken of as before', async () => {
    const files = { 'keeper.md': `---\ntitle: Keeper\n---\n${text}\n` };
    const snapshot = await gatherSite({ files, now });
    const { diagnostics } = findingsOf(
      catalogAt(epoch(instant(now)), snapshot),
      snapshot,
      epoch(instant(now)),
    );
    const unknown = diagnostics.find(({ code }) => code === 'date-unknown');
    expect(unknown?.where).toEqual({ file: 'keeper.md', line: 2 });
    expect(unknown?.hint).toContain('in the front matter or commit the file');
  });
});
