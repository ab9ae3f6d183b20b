import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'rolecast-environment-'));
const script = join(folder, 'digests.mjs');

beforeAll(async () => {
  const root = join(import.meta.dirname, '../..');
  const entry = join(folder, 'digests.ts');
  writeFileSync(
    entry,
    `import { createHash } from 'node:crypto';
     import { editionOf } from '${root}/src/model/document.ts';
     import * as publications from '${root}/src/publications/registry.ts';
     import { catalog } from '${root}/tests/fixtures/catalog.ts';
     const edition = editionOf(catalog, Object.values(publications));
     const digest = (text) => createHash('sha256').update(text).digest('hex');
     const digests = [...edition.documents.values()].map((document) => [document.path, digest(document.render(edition))]);
     const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
     console.log(JSON.stringify({ locale, timeZone, digests }));`,
  );
  const banner = {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  };
  await build({
    entryPoints: [entry],
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    nodePaths: [join(root, 'node_modules')],
    banner,
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

function digests(environment: { readonly TZ: string; readonly LC_ALL: string }): Record<string, unknown> {
  return JSON.parse(execFileSync(process.execPath, [script], { env: environment, encoding: 'utf8' }));
}

test('in every time zone and locale the publications have the same bytes', () => {
  const here = digests({ TZ: 'UTC', LC_ALL: 'en_US.UTF-8' });
  const there = digests({ TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' });
  const elsewhere = digests({ TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' });
  expect([here, there, elsewhere].map(({ locale, timeZone }) => [locale, timeZone])).toEqual([
    ['en-US', 'UTC'],
    ['ar-EG', 'Pacific/Kiritimati'],
    ['tr-TR', 'America/St_Johns'],
  ]);
  expect(there['digests']).toEqual(here['digests']);
  expect(elsewhere['digests']).toEqual(here['digests']);
});
