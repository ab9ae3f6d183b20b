// Writes into dist/ a mark of what was built, and packages of which only a part is used (`imports` in package.json): two
// for all, so that an install stays lean, and two for bundles of edge runtimes. `feed` imports all
// of xml-js and only writes with it; the reading half would bring sax, which is an eighth of a whole Worker.
// `gray-matter` imports `fs` for a function that nobody here calls, and keeps a Buffer of each text that nobody reads.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Bundles a package with what it imports, the code of some files put in place of their own by `plugins`. */
async function bundled(name, parts, { only, minify = false, define = {}, plugins = [] } = {}) {
  const licences = parts.map((part) => `${part}:\n${readFileSync(`node_modules/${part}/LICENSE`, 'utf8')}`);
  await build({
    ...(only === undefined
      ? { entryPoints: [name] }
      : { stdin: { contents: only, resolveDir: import.meta.dirname } }),
    outfile: `dist/${name}.js`,
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    minify,
    logLevel: 'warning',
    banner: { js: `/*\n${licences.join('\n\n')}\n*/` },
    define,
    plugins,
  });
}

await bundled('feed', ['feed', 'xml-js'], {
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

await bundled('gray-matter', ['gray-matter', 'section-matter', 'kind-of', 'strip-bom-string'], {
  define: { 'Buffer.from': 'String' },
  plugins: [
    {
      name: 'no files, and no engine but the one that is handed over',
      setup: ({ onLoad, onResolve }) => {
        onResolve({ filter: /^fs$/ }, () => ({ path: 'fs', namespace: 'nothing' }));
        onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
        onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
          contents: 'module.exports = {};',
        }));
      },
    },
  ],
});

// Of both a tenth is used: one of four tables, and a parser without its source map and its types.
await bundled('eld', ['eld'], { only: "export { default } from 'eld/extrasmall';", minify: true });
await bundled('babel-parser', ['@babel/parser'], {
  only: "export { parse } from '@babel/parser';",
  minify: true,
});

/** Another one whenever the program or a package that it names is another, and the same wherever it is installed. */
function markOfBuild() {
  const hash = createHash('sha256').update(readFileSync('package.json'));
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const inside = ({ name }) =>
    readdirSync(`dist/${name}`, { recursive: true, encoding: 'utf8' }).map((file) => `dist/${name}/${file}`);
  const packages = ['feed', 'gray-matter', 'eld', 'babel-parser'].map((name) => `dist/${name}.js`);
  const files = [...packages, 'dist/library.js', ...rooms.flatMap(inside)];
  for (const file of files.filter((file) => file.endsWith('.js')).toSorted())
    hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('base64url').slice(0, 22);
}

writeFileSync('dist/build-mark.js', `export const buildMark = '${markOfBuild()}';\n`);

// Scripts outside of this repository start the program by the path that it had before its folder was renamed.
mkdirSync('dist/runtimes', { recursive: true });
writeFileSync('dist/runtimes/rolecast.js', "#!/usr/bin/env node\nimport '../node/rolecast.js';\n");

// npx runs the file itself, and the compiler writes it anew without the right to be run.
for (const program of ['dist/node/rolecast.js', 'dist/runtimes/rolecast.js']) chmodSync(program, 0o755);
