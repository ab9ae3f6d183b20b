import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const kilobyte = 1024;

test('the stored Worker is at most 11 KB compressed: it renders nothing, reads no sources and needs no framework', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/edge/stored-worker-entry.ts'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    outfile: 'worker.js',
  });
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThanOrEqual(11 * kilobyte);
  const inputs = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
  expect(
    inputs.filter(
      (path) =>
        /^src\/(?:sources|text)\//.test(path) ||
        (path.startsWith('src/publications/') && !path.startsWith('src/publications/wording')) ||
        (path.startsWith('node_modules/') && !path.startsWith('node_modules/hono/dist/')),
    ),
  ).toEqual([]);
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
});
