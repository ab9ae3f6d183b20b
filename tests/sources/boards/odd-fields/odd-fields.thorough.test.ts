import { describe, expect, test } from 'vitest';
import { boardFixtures } from '../../../support/board-fixtures.ts';
import { boardReader } from '../../../support/board-reader.ts';
import type { Json } from '../board-fixture.ts';
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { greenhouse } from './greenhouse.ts';
import { jsonld } from './jsonld.ts';
import { lever } from './lever.ts';
import { type OddField, told, withOdd } from './odd-field.ts';
import { personio } from './personio.ts';
import { pinpoint } from './pinpoint.ts';
import { recruitee } from './recruitee.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { workable } from './workable.ts';

/** Answers that are odd but possible. Written from the vendors' documents before the sources were read. */
const boards: Readonly<Record<string, readonly OddField[]>> = {
  ashby,
  bamboohr,
  breezy,
  greenhouse,
  jsonld,
  lever,
  personio,
  pinpoint,
  recruitee,
  smartrecruiters,
  teamtailor,
  workable,
};

test('every board has its table', () => {
  expect(Object.keys(boards).toSorted()).toEqual([...boardFixtures.keys()].toSorted());
});

describe.each(Object.entries(boards))('%s', (type, rows) => {
  const fixture = boardFixtures.get(type);
  const record = fixture?.records[0] as Json;
  const plain = type === 'personio' ? { ...record, fr: undefined } : record;

  test.each(rows)('%s', async (_name, odd, { listed = 1, holds, lacks, said, ...right }) => {
    const reader = boardReader(type, fixture?.options ?? {}, { languages: ['en'] });
    const served = fixture?.serve([withOdd(plain, odd) as Json]);
    const { postings, diagnostics } = await reader.refresh('2026-11-01T12:00:00Z', served);
    expect([
      postings.length,
      diagnostics.filter(({ severity }) => severity === 'error' && listed > 0),
    ]).toEqual([listed, []]);
    const codes: readonly string[] = diagnostics.map(({ code }) => code);
    expect(said === undefined || codes.includes(said)).toBe(true);
    const description = postings[0]?.description ?? '';
    expect([description.includes(holds ?? ''), description.includes(lacks ?? '\0')]).toEqual([true, false]);
    expect(postings.map((posting) => told(posting))).toMatchObject(postings.map(() => right));
  });
});
