import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { diagnosticCodes } from '../../src/model/diagnostic-codes.ts';
import type { Snapshot } from '../../src/model/catalog.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { originKinds, type Posting } from '../../src/model/posting.ts';
import type { Site } from '../../src/model/site.ts';
import { snapshot } from '../fixtures/catalog.ts';

interface ObjectSchema {
  readonly properties: Readonly<Record<string, unknown>>;
}

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/snapshot.schema.json', import.meta.url), 'utf8'),
) as ObjectSchema & {
  readonly properties: { readonly site: ObjectSchema };
  readonly definitions: Readonly<Record<'posting' | 'diagnostic' | 'origin', ObjectSchema>>;
};
const accepts = new Ajv({ strict: true }).compile(schema);

/** Do not compile where a type has another key: the schema must then be taught it. */
const snapshotKeys: Readonly<Record<keyof Snapshot, true>> = {
  version: true,
  site: true,
  postings: true,
  gone: true,
  diagnostics: true,
  sources: true,
};
const siteKeys: Readonly<Record<keyof Site, true>> = {
  url: true,
  languages: true,
  organization: true,
  timeZone: true,
  tag: true,
  feedEntries: true,
  accent: true,
  stylesheet: true,
  image: true,
  alerts: true,
  hub: true,
  tombstones: true,
  indexNowKey: true,
};
const diagnosticKeys: Readonly<Record<keyof Diagnostic, true>> = {
  severity: true,
  code: true,
  message: true,
  hint: true,
  where: true,
  posting: true,
};
const postingKeys: Readonly<Record<keyof Posting, true>> = {
  id: true,
  group: true,
  slug: true,
  language: true,
  status: true,
  title: true,
  url: true,
  here: true,
  aliases: true,
  description: true,
  summary: true,
  opens: true,
  updated: true,
  past: true,
  closes: true,
  organization: true,
  department: true,
  locations: true,
  remote: true,
  employmentTypes: true,
  salary: true,
  hours: true,
  term: true,
  starts: true,
  apply: true,
  identifier: true,
  categories: true,
  image: true,
  enclosure: true,
  facts: true,
  source: true,
};

test.each([
  ['a snapshot', snapshotKeys, schema],
  ['a site', siteKeys, schema.properties.site],
  ['a diagnostic', diagnosticKeys, schema.definitions.diagnostic],
  ['a posting', postingKeys, schema.definitions.posting],
])('the schema knows every key of %s', (_, keys, { properties }) => {
  expect(Object.keys(properties).sort()).toEqual(Object.keys(keys).sort());
});

test('the schema knows every kind of origin', () => {
  expect(schema.definitions.origin.properties['from']).toHaveProperty('enum', [...originKinds]);
});

test('every diagnostic code fits it', () => {
  expect(Object.keys(diagnosticCodes).filter((code) => !/^[a-z0-9-]+$/.test(code))).toEqual([]);
});

test('a snapshot of every kind of posting is valid', () => {
  accepts(JSON.parse(JSON.stringify(snapshot)));
  expect(accepts.errors).toBeNull();
});

test.each<[string, (copy: Record<string, unknown>) => unknown]>([
  ['no version', (copy) => ({ ...copy, version: undefined })],
  ['another version', (copy) => ({ ...copy, version: 2 })],
  ['a posting without an id', (copy) => ({ ...copy, postings: [{ title: 'Keeper' }] })],
  ['a key that nobody knows', (copy) => ({ ...copy, extra: 1 })],
])('a snapshot with %s is not', (_, spoil) => {
  expect(accepts(spoil(JSON.parse(JSON.stringify(snapshot)) as Record<string, unknown>))).toBe(false);
});
