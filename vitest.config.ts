import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What needs other programs than Node and git, real generators, readers and servers; and what kills, starves and loads, or plays a network that does. */
const peers = [
  '{*-addresses,hugo-data,yaml-parsers,built-pages,workflows,mkdocs-hook}',
  '{readers,reader-matrix,feeds-xmllint}',
  '{http-nginx,export-hosts,container,edge-platforms,notify-injected,stored-local}',
].map((names) => `tests/system/${names}.test.ts`);
const endurance = [
  '{soak,killed,build-killed,faults,restart,hostile-work,hostile-files}',
  '{boards,boards-worker,every-board*,jsonld,remote-stores,notify-command,notify-google,notify-indexnow,notify-websub}',
].map((names) => `tests/system/${names}.test.ts`);
const slowly = { testTimeout: 60_000, hookTimeout: 60_000 };
/** These wait for processes, servers and clocks four tenths of their time. They run after what keeps a core busy. */
const waiting = {
  ...slowly,
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  sequence: { groupOrder: 1 },
};

/** Where CI wants the numbers of a run, so that it can run the very commands that people run. */
const report = process.env['ROLECAST_REPORT'];

/** `unit` runs in seconds and needs nothing; `thorough` is what of it takes longer and draws at random; `system`, `peers` and `endurance` start real processes and sockets, and read the built `dist/`. */
export default defineConfig({
  // What `imports` of package.json has in dist/: unit tests need no build.
  resolve: {
    alias: {
      '#feed': 'feed',
      '#gray-matter': 'gray-matter',
      '#eld': 'eld/extrasmall',
      '#babel-parser': '@babel/parser',
    },
  },
  test: {
    // Its own rule leaves one core idle, which of two is half of them.
    maxWorkers: '100%',
    // A test that asserted nothing, say in a loop over nothing, has shown nothing.
    expect: { requireAssertions: true },
    // What was transformed once is taken from node_modules until it changes: half of the time of a second run.
    experimental: { fsModuleCache: true },
    reporters: report === undefined ? ['default'] : [['json', { outputFile: report }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 30_000,
          hookTimeout: 30_000,
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{system,worker,browser,corpora,properties}/**', 'tests/**/*.thorough.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'thorough',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
          include: ['tests/**/*.thorough.test.ts', 'tests/properties/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['tests/system/**/*.test.ts'],
          exclude: [...peers, ...endurance],
          ...waiting,
        },
      },
      { extends: true, test: { name: 'peers', include: peers, ...waiting } },
      { extends: true, test: { name: 'endurance', include: endurance, ...waiting } },
      {
        extends: true,
        test: {
          name: 'corpora',
          include: ['tests/corpora/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
