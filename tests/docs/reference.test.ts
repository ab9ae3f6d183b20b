import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnosticCodes } from '../../src/model/diagnostic-codes.ts';
import { originKinds } from '../../src/model/posting.ts';
import { boardOptionEntries } from '../../src/sources/boards/kit/board-options.ts';
import { parseConfiguration } from '../../src/configuration/configuration-file.ts';
import { loadConfiguration } from '../../src/configuration/load-configuration.ts';

const text = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const json = (file: string) => JSON.parse(text(file)) as Schema;

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly { readonly then: Schema }[];
  readonly additionalProperties?: Schema | boolean;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly description?: string;
  readonly required?: readonly string[];
}

/** Every key that a schema allows, at any depth. */
function keysOf(schema: Schema): readonly string[] {
  const { properties = {}, items, anyOf = [], allOf = [], additionalProperties } = schema;
  const further = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  const inner = [
    ...Object.values(properties),
    ...anyOf,
    ...allOf.map(({ then }) => then),
    ...further,
    ...(items ? [items] : []),
  ];
  return [...Object.keys(properties), ...inner.flatMap(keysOf)];
}

type Row = readonly [keys: readonly string[], schema: Schema];

/** The rows of each table of keys in docs/configuration.md, whose words are the schema's. */
function tablesOf({ properties: file = {} }: Schema): Readonly<Record<string, readonly Row[]>> {
  const sources = (file['sources']?.items?.allOf ?? []).map(({ then }) => then);
  const typeOf = ({ properties }: Schema) => String(properties?.['type']?.const);
  const of = (type: string) => rowsOf(sources.find((source) => typeOf(source) === type) ?? {});
  const common = new Set(['type', 'name', 'path', 'links', 'mayBeEmpty']);
  const ofBoards = new Set(Object.keys(boardOptionEntries));
  const isOwn = (source: Schema, key: string) =>
    !common.has(key) && !(Object.hasOwn(source.properties ?? {}, 'refresh') && ofBoards.has(key));
  const types = sources.map((source) => `\`${typeOf(source)}\``).join(', ');
  const spelledOut = new Set(['languages', 'sources', 'defaults', 'overrides', 'frontMatter', 'prose']);
  return {
    file: rowsOf({ properties: file }).flatMap(([[key = ''], schema]): readonly Row[] =>
      spelledOut.has(key) ? [[[key], schema]] : deepRows(key, schema),
    ),
    'every source': [
      [['type'], { description: `What kind of source it is: ${types}; required.` }],
      ...of('hugo').filter(([[key = '']]) => common.has(key) && key !== 'type'),
    ],
    'one source': sources.flatMap((source) =>
      rowsOf(source)
        .filter(([[key = '']]) => isOwn(source, key))
        .flatMap(([[key = ''], schema]) => deepRows(key, schema))
        .map(([[key = ''], schema]): Row => [[typeOf(source), key], schema]),
    ),
    boards: of('greenhouse').filter(([[key = '']]) => ofBoards.has(key)),
    facts: rowsOf(file['defaults'] ?? {}).flatMap(([[key = ''], schema]): readonly Row[] =>
      key === 'location' || key === 'employmentType' || key === 'organization'
        ? [[[key], schema]]
        : deepRows(key, schema),
    ),
  };
}

function rowsOf({ properties = {}, required = [] }: Schema): readonly Row[] {
  return Object.entries(properties).map(([key, { description = '', ...inner }]) => [
    [key],
    {
      ...inner,
      description: required.includes(key) ? description.replace(/\.$/, '; required.') : description,
    },
  ]);
}

/** A key and all below it, each once: a value and a list of such values have the same keys. */
function deepRows(key: string, schema: Schema): readonly Row[] {
  const { items, anyOf = [] } = schema;
  const shapes = [schema, ...anyOf, ...(items ? [items] : [])];
  const below = shapes.flatMap((shape) =>
    shape === schema
      ? rowsOf(shape)
      : deepRows('', shape)
          .slice(1)
          .map(([[name = ''], one]): Row => [[name.slice(1)], one]),
  );
  const inner = below.flatMap(([[name = ''], one]) =>
    name.includes('.') ? [[[`${key}.${name}`], one] as Row] : deepRows(`${key}.${name}`, one),
  );
  const once = new Map(inner.map((row) => [row[0][0], row]));
  return [[[key], schema], ...once.values()];
}

function tableOf(rows: readonly Row[]): string {
  const heads = rows[0]?.[0].length === 2 ? ['type', 'option'] : ['key'];
  const lines = [
    [...heads, 'what it says'],
    [...heads, ''].map(() => '---'),
    ...rows.map(([keys, { description = '' }]) => [
      ...keys.map((key) => `\`${key}\``),
      description.replaceAll(/\bdocs\/([\w/-]+\.md)(#[\w-]+)?/g, '[$1]($1$2)'),
    ]),
  ];
  return lines
    .map((cells) => (cells[0] === '---' ? `|${cells.join('|')}|` : `| ${cells.join(' | ')} |`))
    .join('\n');
}

describe('docs/configuration.md', () => {
  const schema = json('schemas/rolecast.schema.json');
  const tables = tablesOf(schema);
  const written = text('docs/configuration.md').replaceAll(
    /(<!-- keys: ([\w ]+) -->\n)[^]*?(?=<!-- end -->)/g,
    (_, mark: string, name: string) => `${mark}${tableOf(tables[name] ?? [])}\n`,
  );
  if (process.env['UPDATE_SCHEMAS'] !== undefined)
    writeFileSync(new URL('../../docs/configuration.md', import.meta.url), written);
  const page = text('docs/configuration.md');

  test('has the words of the schema in its tables (UPDATE_SCHEMAS=1 writes them anew)', () => {
    expect([...page.matchAll(/<!-- keys: ([\w ]+) -->/g)].map(([, name]) => name)).toEqual(
      Object.keys(tables),
    );
    expect(page).toBe(written);
  });

  test('names every key of rolecast.yaml', () => {
    const missing = [...new Set(keysOf(schema))].filter((key) => !new RegExp(`\\b${key}\\b`).test(page));
    expect(missing).toEqual([]);
  });

  const examples = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, yaml]) => yaml ?? '');
  test.each(examples.map((yaml) => [yaml.split('\n')[0], yaml]))(
    'its example that begins "%s" is faultless',
    (_, yaml) => {
      expect(parseConfiguration(yaml, 'rolecast.yaml').diagnostics).toEqual([]);
    },
  );
});

describe.each(['docs/README.md', 'docs/boards.md'])('the example of %s', (file) => {
  test('is all that a folder without a site needs', () => {
    const [, yaml = ''] =
      /^( *)```yaml\n[^]*?^\1```$/m.exec(text(file))?.[0].match(/^ *```yaml\n([^]*)```$/) ?? [];
    const files = () => ({ list: () => [], read: () => expect.unreachable('there is no file') });
    const { configuration, diagnostics } = loadConfiguration({
      file: { name: 'rolecast.yaml', text: yaml.replaceAll(/^ {3}/gm, '') },
      files,
      wish: {},
    });
    expect(diagnostics).toEqual([]);
    expect(configuration?.sources).toHaveLength(1);
  });
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
