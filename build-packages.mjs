// Writes into dist/ what is packed of other packages (packed-packages.mjs) and the program in few files, takes away the
// types that nobody outside can see, and leaves a mark of what was built.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { bundledWhole } from './packed-packages.mjs';

/** Bundles what `entries` name, by file, with the licences of all that is in it. */
async function bundled(entries, { minify = true, plugins = [], ...rest } = {}) {
  const { outputFiles, metafile } = await build({
    ...entries,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: 'packages/[hash]',
    format: 'esm',
    charset: 'utf8',
    minify,
    logLevel: 'warning',
    write: false,
    metafile: true,
    plugins,
    ...rest,
  });
  for (const { path, text } of outputFiles) {
    const { inputs } = metafile.outputs[relative('.', path).replaceAll('\\', '/')];
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `/*\n${licencesOf(Object.keys(inputs))}\n*/\n${text}`);
  }
}

function licencesOf(inputs) {
  const folders = new Set(
    inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  return [...folders]
    .map((folder) => {
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      if (file === undefined) throw new Error(`${folder} has no licence`);
      return `${folder.replace(/^.*node_modules\//, '')}:\n${readFileSync(join(folder, file), 'utf8')}`;
    })
    .join('\n\n');
}

/** Changes files of a package; what is to be changed must be there. */
const changed = (filter, changes) => ({
  name: `${filter}`,
  setup: ({ onLoad }) =>
    onLoad({ filter }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const missing = changes.find(([from]) => !text.includes(from));
      if (missing !== undefined) throw new Error(`${path} has no ${missing[0]}`);
      return { contents: changes.reduce((text, [from, to]) => text.replaceAll(from, to), text) };
    }),
});

// Of `feed` the JSON feed is not used; it imports all of xml-js and writes compact objects with it, nothing else. The
// reading half would bring sax, which is an eighth of a whole Worker. As modules, what is not used falls away.
await bundled(
  { entryPoints: { feed: 'feed' } },
  {
    plugins: [
      changed(/feed[\\/]lib[\\/]feed\.js$/, [['return json_default(this);', '']]),
      {
        name: 'xml-js writes only',
        setup: ({ onLoad }) =>
          onLoad({ filter: /xml-js[\\/]lib[\\/]index\.js$/ }, () => ({
            contents: "export { default as js2xml } from './js2xml';",
          })),
      },
      changed(/xml-js[\\/]lib[\\/]js2xml\.js$/, [
        ["var helper = require('./options-helper');", "import helper from './options-helper';"],
        ["require('./array-helper').isArray", 'Array.isArray'],
        ['if (options.compact) {', 'if (true) {'],
        ['module.exports =', 'export default'],
      ]),
      changed(/xml-js[\\/]lib[\\/]options-helper\.js$/, [
        ["require('./array-helper').isArray", 'Array.isArray'],
        ['module.exports =', 'export default'],
      ]),
    ],
  },
);

// `gray-matter` imports `fs` for a function that nobody here calls, brings a second js-yaml for an engine that is always
// replaced, and keeps a Buffer of each text that nobody reads.
await bundled(
  { entryPoints: { 'gray-matter': 'gray-matter' } },
  {
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
  },
);

// One of four tables, and a parser without its types that is made where there is a script to parse.
await bundled({ entryPoints: { eld: 'eld/extrasmall' } });
await bundled(
  {
    stdin: {
      contents: "export const parse = (...given) => require('@babel/parser').parse(...given);",
      resolveDir: import.meta.dirname,
    },
  },
  { entryNames: 'babel-parser' },
);

/** markdown-it sets each field of a token through a helper that its own build brings: a third of what parsing costs. */
const plainFields = {
  name: 'fields of markdown-it are assigned',
  setup: ({ onLoad }) =>
    onLoad({ filter: /markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /_defineProperty\(\s*this,\s*(?:\/\*\*(?:(?!\*\/)[^])*\*\/\s*)?"(\w+)",\s*([^]*?)\s*\);/g,
        'this.$1 = $2;',
      ),
    })),
};

const fileOf = (name) => `packages/${name.replaceAll('/', '-')}`;
await bundled(
  { entryPoints: Object.fromEntries(bundledWhole.map((name) => [fileOf(name), name])) },
  { external: ['parse5'], plugins: [plainFields] },
);

const compiled = readdirSync('dist', { recursive: true, encoding: 'utf8' });
for (const file of compiled.filter((file) => file.endsWith('.js') && dirname(file) !== 'packages')) {
  const text = readFileSync(join('dist', file), 'utf8');
  const own = text.replaceAll(
    /^((?:import|export)\b[^'"\n]*\bfrom |import )'([^'.#][^']*)';$/gm,
    (all, head, name) =>
      bundledWhole.includes(name)
        ? `${head}'./${relative(dirname(file), fileOf(name)).replaceAll('\\', '/')}.js';`
        : all,
  );
  if (own !== text) writeFileSync(join('dist', file), own);
}

/**
 * The program in few files: opening some 700 was most of what a short command costs. They are written over the compiler's
 * own, which the library and the Workers do without; packages stay where they are.
 */
async function bundledProgram() {
  const { outputFiles } = await build({
    entryPoints: ['dist/node/rolecast.js', 'dist/node/export/folder-thread.js'],
    entryNames: '[name]',
    outdir: 'dist/node',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
    packages: 'external',
    external: ['#*'],
    plugins: [
      {
        name: 'packages stay where they are',
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/packages\// }, ({ path }) => ({
            path: path.replace(/^.*(?=\/packages\/)/, '..'),
            external: true,
          })),
      },
    ],
  });
  for (const file of readdirSync('dist/node'))
    if (/-[A-Z0-9]{8}\.js$/.test(file)) rmSync(`dist/node/${file}`);
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
}
await bundledProgram();

/** The declarations that an entry of the package leads to. */
function declared(entries) {
  const found = new Set(entries);
  for (const file of found) {
    for (const [, to] of readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\b[ (]*['"](\.[^'"]+)['"]/g))
      found.add(join(dirname(file), to).replace(/\.(?:js|tsx?)$/, '.d.ts'));
  }
  return found;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const seen = declared(
  Object.values(exports).flatMap(({ types }) => (types === undefined ? [] : [join(types)])),
);
for (const file of compiled.map((file) => join('dist', file)))
  if (file.endsWith('.d.ts') && !seen.has(file)) rmSync(file);

/** Another one whenever the program or a package that it names is another, and the same wherever it is installed. */
function markOfBuild() {
  const hash = createHash('sha256').update(readFileSync('package.json'));
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const inside = ({ name }) =>
    readdirSync(`dist/${name}`, { recursive: true, encoding: 'utf8' }).map((file) => `dist/${name}/${file}`);
  const packages = ['feed', 'gray-matter', 'eld', 'babel-parser'].map((name) => `dist/${name}.js`);
  const files = [...packages, 'dist/library.js', ...[...rooms, { name: 'packages' }].flatMap(inside)];
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
