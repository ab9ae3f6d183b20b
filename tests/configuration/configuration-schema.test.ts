import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/model/configuration.ts';
import { parseConfiguration } from '../../src/configuration/configuration-file.ts';
import { configurationSchema } from '../../src/configuration/schema/configuration-schema.ts';
import type { WrittenConfiguration } from '../../src/configuration/schema/written-configuration.ts';

/** A key may be required where another schema beside it says what it holds. */
const strictly = { strict: true, strictRequired: false, allowUnionTypes: true } as const;
const file = new URL('../../schemas/rolecast.schema.json', import.meta.url);

interface SourceForm {
  readonly properties: { readonly type: { readonly const: string } };
}

/** Of alternatives an editor says that none fits; what is chosen by the type is said by its key. */
function byType(forms: readonly SourceForm[]): object {
  const types = forms.map(({ properties }) => properties.type.const);
  return {
    type: 'object',
    properties: { type: { enum: types, description: 'What kind of source it is.' } },
    required: ['type'],
    allOf: forms.map((form) => ({
      if: { properties: { type: form.properties.type } },
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
      then: form,
    })),
  };
}

function generated(): string {
  const schema = toJsonSchema(configurationSchema, { typeMode: 'input', errorMode: 'ignore' });
  const whole = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/rolecast/schemas/rolecast.schema.json',
    $comment: 'Written from src/configuration/schema/configuration-schema.ts by `UPDATE_SCHEMAS=1 npm test`.',
    title: 'rolecast.yaml',
    description: 'What Rolecast reads and how it publishes it. See docs/configuration.md.',
    ...schema,
  };
  const { items } =
    (whole as { properties?: { sources?: { items?: { oneOf?: readonly SourceForm[] } } } }).properties
      ?.sources ?? {};
  if (items?.oneOf !== undefined)
    Object.assign(whole.properties?.['sources'] as object, { items: byType(items.oneOf) });
  const isOurs = (key: string, value: unknown) =>
    key === 'pathUse' || (key === 'required' && Array.isArray(value) && value.length === 0);
  return `${JSON.stringify(whole, (key, value: unknown) => (isOurs(key, value) ? undefined : value), 2)}\n`;
}

if (process.env['UPDATE_SCHEMAS'] !== undefined) writeFileSync(file, generated());

/** Fails to compile where the file and the configuration do not have the same keys. */
type SameKeys<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : never;
const sameKeys: SameKeys<WrittenConfiguration, Configuration> = true;

/** The keys at any depth that no sentence describes, by their path. */
function undescribed(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, inner]: [string, unknown]) => {
    if (name !== 'properties') return undescribed(inner, path);
    return Object.entries(inner as Readonly<Record<string, { description?: string }>>).flatMap(
      ([key, value]) => [
        ...(/^\p{Lu}.*\.$/u.test(value.description ?? '') ? [] : [`${path}.${key}`]),
        ...undescribed(value, `${path}.${key}`),
      ],
    );
  });
}

test.each(['rolecast', 'snapshot'])(
  'schemas/%s.schema.json says who it is and describes every key',
  (name) => {
    const url = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
    const schema = JSON.parse(readFileSync(url, 'utf8')) as { readonly $id?: string };
    expect(schema.$id).toBe(`https://unpkg.com/rolecast/schemas/${name}.schema.json`);
    expect(undescribed(schema)).toEqual([]);
  },
);

test('a source says by its type what it may hold: an editor marks the key, and not that none of 21 forms fits', () => {
  const { items } = (JSON.parse(readFileSync(file, 'utf8')) as { properties: { sources: { items: object } } })
    .properties.sources;
  const check = new Ajv({ ...strictly, strictTypes: false }).compile(items);
  check({ type: 'hugo', sektion: 'jobs' });
  expect(check.errors?.map(({ keyword, params }) => [keyword, params])).toEqual([
    ['additionalProperties', { additionalProperty: 'sektion' }],
  ]);
});

test('a key without a sentence is found at any depth', () => {
  const item = {
    anyOf: [{ properties: { a: { description: 'No full stop' }, b: { description: 'Said.' } } }],
  };
  expect(undescribed({ properties: { list: { description: 'Of many.', items: item } } })).toEqual([
    '.list.a',
  ]);
});

describe('schemas/rolecast.schema.json', () => {
  const text = readFileSync(file, 'utf8');
  const accepts = new Ajv(strictly).compile(JSON.parse(text) as object);

  test('is what the code accepts (UPDATE_SCHEMAS=1 writes it anew)', () => {
    expect(sameKeys).toBe(true);
    expect(text).toBe(generated());
  });

  test.each([
    [
      'a whole file',
      'languages: {en: {title: Jobs}, fr:}\norganization: L\ntag: {authority: l.example, date: 2026}\n',
    ],
    [
      'addresses, zones and tags in any case',
      'url: HTTPS://l.example\ntimeZone: europe/paris\nlanguages: {PT-br: {title: V}}\n',
    ],
    ['zones of one word', 'timeZone: UTC\n'],
    ['what `$` means', 'defaults: {salary: {currency: cad}}\n'],
    ['facts', 'defaults: {remote: [CA], hours: 40, location: "Lyon, FR", closes: 2026-12-31}\n'],
    ['nothing', '{}\n'],
  ])('accepts %s, as the code does', (_, yaml) => {
    expect(parseConfiguration(yaml, 'rolecast.yaml').diagnostics).toEqual([]);
    accepts(load(yaml, { schema: CORE_SCHEMA }));
    expect(accepts.errors).toBeNull();
  });

  test.each([
    ['an unknown key', 'langauges: {}\n'],
    ['an unknown key inside', 'organization: {name: L, lgoo: x}\n'],
    ['an unknown source', 'sources: [{type: hugoo}]\n'],
    ['a wrong word', 'prose: {salary: maybe}\n'],
    ['a wrong colour', 'accent: red\n'],
    ['a colour of other units', 'accent: rgb(1%, 2%, 3%)\n'],
    ['an address without https', 'url: lanternworks.example\n'],
    ['an address with a query', 'url: "https://lanternworks.example/?a"\n'],
    ['a zone of nowhere', 'timeZone: Mars/Phobos\n'],
    ['the name of a language', 'languages: {english: {title: Jobs}}\n'],
    ['the name of a currency', 'defaults: {salary: {currency: dollars}}\n'],
    ['pay without an amount', 'overrides: {a: {salary: {currency: CAD, unit: year}}}\n'],
    ['an amount without its period', 'defaults: {salary: {currency: CAD, min: 5}}\n'],
    ['a day in words', 'defaults: {closes: next week}\n'],
    ['a hub that is spoken to without TLS', 'feeds: {hub: "http://hub.example/"}\n'],
    ['a search engine without TLS', 'notify: {indexnow: {key: abcdefgh, engines: "http://a.example/"}}\n'],
    ['an option of another source', 'sources: [{type: lever, section: jobs}]\n'],
  ])('refuses %s, as the code does', (_, yaml) => {
    expect(parseConfiguration(yaml, 'rolecast.yaml').diagnostics).not.toEqual([]);
    expect(accepts(load(yaml, { schema: CORE_SCHEMA }))).toBe(false);
  });
});
