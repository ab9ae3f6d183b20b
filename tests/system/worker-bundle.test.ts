import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const kilobyte = 1024;

test('the Worker without its snapshot is at most 60 KB compressed, and nothing in it reads sources', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/runtimes/worker-entry.ts'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['rolecast-snapshot'],
    outfile: 'worker.js',
  });
  const [bundle] = outputFiles;
  expect(gzipSync(bundle?.contents ?? '').length).toBeLessThanOrEqual(60 * kilobyte);
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((path) => path.startsWith('src/sources/'))).toEqual([]);
  expect(inputs.filter((path) => /gray-matter|js-yaml|smol-toml|markdown-it|valibot/.test(path))).toEqual([]);
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  // sax asks for `stream` and goes on without it.
  expect(imports.filter((path) => path !== 'stream')).toEqual(['rolecast-snapshot']);
});
