import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { longestTarget } from '../../src/delivery/representation/document-path.ts';
import { diagnosticCodes } from '../../src/model/diagnostic-codes.ts';
import { largestFile } from '../../src/node/disk/disk-files.ts';
import { parseConfiguration } from '../../src/configuration/configuration-file.ts';
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
