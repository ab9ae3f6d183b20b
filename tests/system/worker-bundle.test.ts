import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const kilobyte = 1024;

const ours = { entryPoints: ['src/edge/worker-entry.ts'] };
const ofAUser = {
  stdin: {
    contents: `import { createWorker } from 'rolecast/worker';
      import snapshot from 'rolecast-snapshot';
      export default createWorker(snapshot);`,
    resolveDir: '.',
  },
};

const inFront = {
  stdin: {
    contents: `import { createFrontWorker } from 'rolecast/front';
      import snapshot from 'rolecast-snapshot';
      export default createFrontWorker(snapshot);`,
    resolveDir: '.',
  },
};

/** As wrangler bundles, and with nothing that is set in our own wrangler.toml. */
test.each([
  ['the Worker of this checkout', ours],
  ['a Worker of a user', ofAUser],
  ['a Worker in front of a site', inFront],
])(
  '%s without its snapshot is at most 60 KB compressed, and nothing in it reads sources',
  async (_, entry) => {
    const { outputFiles, metafile } = await build({
      ...entry,
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
    expect(inputs.filter((path) => /^(?:src|dist)\/sources\//.test(path))).toEqual([]);
    expect(
      inputs.filter((path) =>
        /gray-matter|js-yaml|smol-toml|markdown-it|valibot|hast-util|\/sax\//.test(path),
      ),
    ).toEqual([]);
    const imports = Object.values(metafile.outputs).flatMap((output) =>
      output.imports.map(({ path }) => path),
    );
    expect(imports).toEqual(['rolecast-snapshot']);
  },
);
