// Writes dist/feed.js: the package `feed` as bundles for edge runtimes take it (`imports` in package.json). It imports
// all of xml-js and only writes with it; the reading half would bring sax, which is an eighth of a whole Worker.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';

const licences = ['feed', 'xml-js'].map(
  (name) => `${name}:\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`,
);

await build({
  entryPoints: ['feed'],
  outfile: 'dist/feed.js',
  bundle: true,
  format: 'esm',
  logLevel: 'warning',
  banner: { js: `/*\n${licences.join('\n\n')}\n*/` },
  plugins: [
    {
      name: 'xml-js writes only',
      setup: ({ onLoad }) =>
        onLoad({ filter: /xml-js[\\/]lib[\\/]index\.js$/ }, () => ({
          contents: "exports.js2xml = require('./js2xml');",
        })),
    },
  ],
});
