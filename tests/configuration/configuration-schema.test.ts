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

describe('schemas/rolecast.schema.json', () => {
  const text = readFileSync(file, 'utf8');
  const accepts = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(text) as object);

  test('is what the code accepts (UPDATE_SCHEMAS=1 writes it anew)', () => {
    expect(sameKeys).toBe(true);
    expect(text).toBe(generated());
  });

  test('describes every key for people', () => {
    const { properties } = JSON.parse(text) as { properties: Record<string, { description?: string }> };
    const undescribed = Object.entries(properties).filter(
      ([, { description = '' }]) => !/^\p{L}.*\.$/u.test(description),
    );
    expect(undescribed).toEqual([]);
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
