import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkedRecord } from '../../../src/sources/boards/kit/keeping/checked-record.ts';

const schema = v.looseObject({
  id: v.string(),
  title: v.string(),
  place: v.optional(v.nullable(v.looseObject({ town: v.optional(v.string()) }))),
  offices: v.optional(v.nullable(v.array(v.looseObject({ name: v.string() })))),
  detail: v.optional(v.looseObject({ text: v.string() })),
});
const translated = v.looseObject({
  id: v.string(),
  versions: v.array(v.looseObject({ name: v.string(), office: v.optional(v.string()) })),
});
const sound = { id: '1', title: 'Keeper', other: 7 };

describe('a field of a fact that is of another type costs the fact', () => {
  test.each<[string, object, object, readonly string[]]>([
    ['nothing odd', {}, {}, []],
    ['a text where a thing should be', { place: 'Kiel' }, {}, ['place']],
    ['a thing in it', { place: { town: 7, river: 'Eider' } }, { place: { river: 'Eider' } }, ['place.town']],
    [
      'one of a list',
      { offices: [{ name: 'A' }, 'B', { name: 'C' }] },
      { offices: [{ name: 'A' }, { name: 'C' }] },
      ['offices.1'],
    ],
    [
      'what one of a list cannot do without',
      { offices: [{ name: 'A' }, { name: 7 }] },
      { offices: [{ name: 'A' }] },
      ['offices.1.name'],
    ],
    ['a list that is none', { offices: { name: 'A' } }, {}, ['offices']],
    ['what is missing in a thing that can be missing', { detail: { text: null } }, {}, ['detail.text']],
    ['several', { place: 7, offices: 'none', detail: 1 }, {}, ['place', 'offices', 'detail']],
  ])('%s', (_name, odd, left, fields) => {
    const checked = checkedRecord(schema, { ...sound, ...odd });
    expect(checked).toMatchObject({ record: { ...sound, ...left } });
    expect('odd' in checked && checked.odd.map(({ field }) => field).toSorted()).toEqual(fields.toSorted());
  });
});

describe('what a posting cannot do without costs the posting', () => {
  test.each<[string, unknown, string]>([
    ['no title', { id: '1' }, 'title'],
    ['a title of another type', { id: '1', title: ['Keeper'] }, 'title'],
    ['no thing at all', 'Keeper', ''],
    ['null', null, ''],
    [
      'more odd fields than an API has',
      { ...sound, offices: Array.from({ length: 100 }, () => 'x') },
      'offices',
    ],
  ])('%s', (_name, raw, said) => {
    const checked = checkedRecord(schema, raw);
    expect('fault' in checked ? checked.fault : 'none').toContain(said);
    expect(checked).not.toHaveProperty('record');
  });
});

test('a translation without its title is a fault of the posting, and one with an odd office is not', () => {
  const versions = [{ name: 'Keeper', office: 7 }, { name: 'Gardien' }];
  expect(checkedRecord(translated, { id: '1', versions })).toMatchObject({
    record: { versions: [{ name: 'Keeper' }, { name: 'Gardien' }] },
    odd: [{ field: 'versions.0.office' }],
  });
  const nameless = checkedRecord(translated, {
    id: '1',
    versions: [{ office: 'Kiel' }, { name: 'Gardien' }],
  });
  expect(nameless).toHaveProperty('fault', expect.stringContaining('versions.0.name'));
});
