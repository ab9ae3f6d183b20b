import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { longestTarget } from '../../src/delivery/representation/document-path.ts';
import { diagnosticCodes } from '../../src/model/diagnostic-codes.ts';
import { largestFile } from '../../src/node/disk/disk-files.ts';
import { parseConfiguration } from '../../src/configuration/configuration-file.ts';
import { configurationSchema } from '../../src/configuration/schema/configuration-schema.ts';
import { pathUseOf } from '../../src/configuration/schema/path-schema.ts';
import { splitFrontMatter } from '../../src/text/front-matter/front-matter.ts';

const page = readFileSync(new URL('../../docs/hostile-input.md', import.meta.url), 'utf8');

test('docs/hostile-input.md names the limits that hold', () => {
  expect(page).toContain(`| A file | ${largestFile / 2 ** 20} MiB`);
  expect(page).toContain(`| A request's path and query | ${longestTarget} characters`);
  const head =
    splitFrontMatter(`---\n${'a: b\n'.repeat(100_000)}---\n`, 'x.md').diagnostics[0]?.message ?? '';
  expect(page).toContain(`| Front matter | ${/within (\d+)/.exec(head)?.[1]} characters`);
  const long = parseConfiguration('#'.repeat(2_000_000), 'x').diagnostics[0]?.hint ?? '';
  expect(page).toContain(`| \`rolecast.yaml\` | ${/\d+/.exec(long)?.[0]} characters`);
});

test('the codes that it names are codes', () => {
  const named = [
    ...page.matchAll(/`((?:file|front-matter|value|date|link|configuration|site-config)-[a-z0-9-]+)`/g),
  ];
  expect(named.length).toBeGreaterThan(5);
  expect(named.map(([, code]) => code).filter((code) => !Object.hasOwn(diagnosticCodes, code ?? ''))).toEqual(
    [],
  );
});

/** Every path of the disk that the configuration's schema knows, as people write its key. */
function pathKeys(schema: Node, key = ''): readonly string[] {
  const use = pathUseOf(schema);
  if (use !== undefined) return [`| \`${key}\` | ${use} |`];
  const { pipe = [], wrapped, options = [], item, entries = {} } = schema;
  return [
    ...[...pipe.filter((one) => one !== schema), ...(wrapped ? [wrapped] : []), ...options].flatMap((one) =>
      pathKeys(one, key),
    ),
    ...(item === undefined ? [] : pathKeys(item, `${key}[]`)),
    ...Object.entries(entries).flatMap(([name, one]) => pathKeys(one, key === '' ? name : `${key}.${name}`)),
  ];
}

interface Node {
  readonly pipe?: readonly Node[];
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly Node[];
}

test('its table of paths is that of the schema, so that a new one cannot be forgotten', () => {
  const [, section = ''] = page.split('## Paths of `rolecast.yaml`');
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.toSorted()).toEqual([...new Set(pathKeys(configurationSchema as unknown as Node))].toSorted());
});

test('the tests that it names are there', () => {
  const named = [...page.matchAll(/`(tests\/[^`*]+\.ts)`/g)].map(([, file]) => file ?? '');
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
});
