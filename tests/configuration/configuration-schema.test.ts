import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/model/configuration.ts';
import { parseConfiguration } from '../../src/configuration/configuration-file.ts';
import { configurationSchema } from '../../src/configuration/schema/configuration-schema.ts';
import type { WrittenConfiguration } from '../../src/configuration/schema/written-configuration.ts';

const file = new URL('../../schemas/rolecast.schema.json', import.meta.url);

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
  const accepts = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(text) as object);

  test('is what the code accepts (UPDATE_SCHEMAS=1 writes it anew)', () => {
    expect(sameKeys).toBe(true);
    expect(text).toBe(generated());
  });

  test.each([
    [
      'a whole file',
      'languages: {en: {title: Jobs}, fr:}\norganization: L\ntag: {authority: l.example, date: 2026}\n',
    ],
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
  ])('refuses %s, as the code does', (_, yaml) => {
    expect(parseConfiguration(yaml, 'rolecast.yaml').diagnostics).not.toEqual([]);
    expect(accepts(load(yaml, { schema: CORE_SCHEMA }))).toBe(false);
  });
});
