import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';

removeFoldersAfterwards();

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true }).map((name) => `docs/${String(name)}`),
];
/** Each piece of a program in the documents, by a name that says where it stands. */
const examples = pages
  .filter((page) => page.endsWith('.md'))
  .flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/^```(tsx?|js)\n([^]*?)^```$/gm)].map(
      ([, kind = '', code = ''], index) => ({
        kind,
        name: `${page.replaceAll(/\W/g, '-')}-${index}${code.startsWith('declare module') ? '.d' : ''}.${kind}`,
        code,
      }),
    ),
  );

let app: string;
let problem: string | undefined;

const { peerDependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Record<string, Readonly<Record<string, string>>>;
const oldestHono = peerDependencies?.['hono']?.replace('^', '') ?? '';
const newestHono = devDependencies?.['hono'] ?? '';

/** What `npm publish` would send, installed where nothing else is: what is missing in the package is missing here. */
beforeAll(async () => {
  const place = temporaryFolder();
  app = join(place, 'app');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "type": "module", "private": true }');
  cpSync(join(root, 'content/site'), join(place, 'our-website'), { recursive: true });
  // Without scripts: `prepack` would build anew, under the feet of the tests beside this one.
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', place], { cwd: root });
  const tarball = readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '';
  const options = ['--omit=dev', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  const packages = [join(place, tarball), `hono@${oldestHono}`];
  await run('npm', ['install', ...options, ...packages], { cwd: app }).catch((error: Error) => {
    if (process.env['CI'] !== undefined || !/ENOTFOUND|EAI_AGAIN|ENOTCACHED|ECONNREFUSED/.test(error.message))
      throw error;
    problem = 'npm’s registry cannot be reached';
  });
}, 120_000);

const installed = (args: readonly string[]) =>
  run(join(app, 'node_modules/.bin/rolecast'), args, {
    cwd: app,
    env: { ...process.env, XDG_STATE_HOME: join(app, 'state') },
    maxBuffer: 2 ** 26,
  });

describe('the package, installed in an empty folder', () => {
  test('has what it needs and nothing that only tests make', (context) => {
    context.skip(problem !== undefined, problem);
    const files = readdirSync(join(app, 'node_modules/rolecast'), { recursive: true }).map(String);
    expect(files).toContain('docs/library.md');
    expect(
      files.filter((file) => /^(?:src|tests|bench|content)\b|worker-test|snapshot\.json$/.test(file)),
    ).toEqual([]);
    expect(existsSync(join(app, 'node_modules/typescript'))).toBe(false);
  });

  test('weighs no more than 20 MB on disk, what it needs included', (context) => {
    context.skip(problem !== undefined, problem);
    const within = readdirSync(app, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    // A file takes whole blocks of a disk: many small ones weigh more than they hold.
    const bytes = within.map(
      (file) => Math.ceil(statSync(join(file.parentPath, file.name)).size / 4096) * 4096,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20e6);
  });

  test('its command reads a website and writes it out', async (context) => {
    context.skip(problem !== undefined, problem);
    const url = ['--url', 'https://example.org/jobs/'];
    const { stdout } = await installed(['collect', '../our-website', ...url]);
    writeFileSync(join(app, 'snapshot.json'), stdout);
    const schema = JSON.parse(
      readFileSync(join(app, 'node_modules/rolecast/schemas/snapshot.schema.json'), 'utf8'),
    ) as object;
    const valid = new Ajv().validate(schema, JSON.parse(stdout));
    expect(valid).toBe(true);
    const built = await installed(['build', '../our-website', '--out', 'public', ...url]);
    expect(built.stdout).toContain('Wrote public');
    expect((await installed(['check', '--explain', 'deadline-passed'])).stdout).toContain('deadline-passed');
  });

  test('whatever it exports can be imported, and reads no files', async (context) => {
    context.skip(problem !== undefined, problem);
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object };
    const names = Object.keys(exports).filter((name) => !name.endsWith('.json'));
    expect(names.length).toBeGreaterThan(2);
    const imports = names.map(
      (name) => `import * as _${names.indexOf(name)} from 'rolecast${name.slice(1)}';`,
    );
    writeFileSync(join(app, 'imports.mjs'), imports.join('\n'));
    await run(process.execPath, ['imports.mjs'], { cwd: app });
    const { metafile } = await build({
      absWorkingDir: app,
      entryPoints: ['imports.mjs'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      conditions: ['worker'],
      external: ['node:*'],
    });
    const outside = Object.values(metafile.inputs).flatMap((input) =>
      input.imports.filter(({ external }) => external),
    );
    expect(outside).toEqual([]);
  });

  describe.each([
    ['the oldest', oldestHono],
    ['the newest', newestHono],
  ])('beside %s Hono that it says to work with, %s', (_which, version) => {
    beforeAll(async () => {
      if (problem !== undefined) return;
      const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
      await run('npm', ['install', ...options, `hono@${version}`], { cwd: app });
    }, 120_000);

    test('there is no second one', async (context) => {
      context.skip(problem !== undefined, problem);
      const { stdout } = await run('npm', ['ls', 'hono', '--all', '--parseable', '--long'], { cwd: app });
      const found = [...stdout.matchAll(/hono@([\d.]+)/g)].map(([, one]) => one);
      expect(new Set(found)).toEqual(new Set([version]));
    });

    test.each([
      ['NodeNext', 'NodeNext'],
      ['ESNext', 'Bundler'],
    ])(
      'the programs in the documents are right as they stand, under tsc --strict, module %s',
      async (module, resolution) => {
        if (!existsSync(join(app, 'snapshot.json'))) writeFileSync(join(app, 'snapshot.json'), '{}');
        for (const { name, code } of examples) writeFileSync(join(app, name), code);
        const how = ['--target', 'ES2023', '--module', module, '--moduleResolution', resolution];
        const options = ['--strict', '--noEmit', '--resolveJsonModule', '--jsx', 'react-jsx', '--types', ''];
        const lib = ['--lib', 'ES2023,DOM,DOM.Iterable'];
        // JavaScript says no types; that the names and options are there counts for it too.
        const loosely = ['--allowJs', '--checkJs', '--noImplicitAny', 'false'];
        for (const [kinds, more] of [
          [['ts', 'tsx'], []],
          [['js'], loosely],
        ] as const) {
          const files = examples.filter(({ kind }) => kinds.some((one) => one === kind));
          expect(files.length).toBeGreaterThan(5);
          const { stdout } = await run(
            process.execPath,
            [
              join(root, 'node_modules/typescript/bin/tsc'),
              ...options,
              ...lib,
              ...how,
              ...more,
              ...files.map(({ name }) => name),
            ],
            { cwd: app },
          ).catch((error: { stdout: string }) => error);
          expect(stdout).toBe('');
        }
      },
    );

    test('the first example answers, mounted below /jobs', async (context) => {
      context.skip(problem !== undefined, problem);
      const script = `
      import { Hono } from 'hono';
      import { rolecast } from 'rolecast';
      import snapshot from './snapshot.json' with { type: 'json' };
      const app = new Hono();
      app.route('/jobs', rolecast({ snapshot }));
      for (const path of ['/jobs/en/', '/jobs/en/atom.xml', '/jobs/fr/feed.json', '/jobs/nowhere'])
        console.log((await app.request(path)).status);`;
      writeFileSync(join(app, 'run.mjs'), script);
      const { stdout } = await run(process.execPath, ['run.mjs'], { cwd: app });
      expect(stdout.trim().split('\n')).toEqual(['200', '200', '200', '404']);
    });
  });
});
