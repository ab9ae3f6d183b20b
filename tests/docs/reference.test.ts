import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnosticCodes } from '../../src/model/diagnostic-codes.ts';
import { originKinds } from '../../src/model/posting.ts';
import { boardOptionEntries } from '../../src/sources/boards/kit/board-options.ts';
import { parseConfiguration } from '../../src/configuration/configuration-file.ts';

const text = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const json = (file: string) => JSON.parse(text(file)) as Schema;

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
}

/** Every key that a schema allows, at any depth. */
function keysOf(schema: Schema): readonly string[] {
  const { properties = {}, items, anyOf = [], oneOf = [], additionalProperties } = schema;
  const further = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  const inner = [...Object.values(properties), ...anyOf, ...oneOf, ...further, ...(items ? [items] : [])];
  return [...Object.keys(properties), ...inner.flatMap(keysOf)];
}

describe('docs/configuration.md', () => {
  const page = text('docs/configuration.md');
  const schema = json('schemas/rolecast.schema.json');

  test('names every key of rolecast.yaml', () => {
    const missing = [...new Set(keysOf(schema))].filter((key) => !new RegExp(`\\b${key}\\b`).test(page));
    expect(missing).toEqual([]);
  });

  test('has every top-level key in its table, in the order of the schema', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
    const keys = Object.keys(schema.properties ?? {});
    expect(rows.filter((key) => keys.includes(key ?? '')).slice(0, keys.length)).toEqual(keys);
  });

  test('has every option of every source in its table', () => {
    const ofBoards = Object.keys(boardOptionEntries);
    const common = new Set(['type', 'name', 'path', 'links', 'mayBeEmpty', ...ofBoards]);
    for (const option of ofBoards) expect(page).toContain(`| \`${option}\` |`);
    for (const { properties = {} } of schema.properties?.['sources']?.items?.oneOf ?? []) {
      for (const option of Object.keys(properties).filter((key) => !common.has(key)))
        expect(page).toContain(`| \`${String(properties['type']?.const)}\` | \`${option}\` |`);
    }
  });

  const examples = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, yaml]) => yaml ?? '');
  test.each(examples.map((yaml) => [yaml.split('\n')[0], yaml]))(
    'its example that begins "%s" is faultless',
    (_, yaml) => {
      expect(parseConfiguration(yaml, 'rolecast.yaml').diagnostics).toEqual([]);
    },
  );
});

describe('docs/diagnostics.md', () => {
  const sections = new Map(
    text('docs/diagnostics.md')
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [heading = '', ...body] = section.split('\n');
        return [heading.replaceAll('`', ''), body.join('\n').trim()] as const;
      }),
  );

  test('has a section for every code, in their order, and for no other', () => {
    expect([...sections.keys()]).toEqual(Object.keys(diagnosticCodes));
  });

  test.each(Object.entries(diagnosticCodes))(
    '%s begins with its sentence and says what to do',
    (code, sentence) => {
      const section = sections.get(code) ?? '';
      expect(section.startsWith(`**${sentence}.** `)).toBe(true);
      expect(section.split('\n\n').length).toBeGreaterThan(1);
    },
  );
});

describe('docs/snapshot.md', () => {
  const page = text('docs/snapshot.md');
  const schema = json('schemas/snapshot.schema.json');

  test('has every field of a snapshot and of a posting in its tables', () => {
    const fields = [schema, schema.definitions?.['posting'] ?? {}].flatMap(({ properties = {} }) =>
      Object.keys(properties),
    );
    const cells = [...page.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, cell]) =>
      [...(cell ?? '').matchAll(/`(\w+)`/g)].map(([, field]) => field),
    );
    expect(cells.toSorted()).toEqual(fields.toSorted());
  });

  test('names every origin in the order of precedence', () => {
    expect(page.replaceAll('\n', ' ')).toContain(originKinds.map((kind) => `\`${kind}\``).join(', '));
  });
});
