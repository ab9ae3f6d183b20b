import { cloudflareTest } from '@cloudflare/vitest-pool-workers';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const made = (file: string) => fileURLToPath(new URL(`./dist/worker-test/${file}`, import.meta.url));
const report = process.env['ROLECAST_REPORT'];

/** Real workerd: `npx vitest --config vitest.worker.config.ts run`. Node's answers come from the global setup. */
export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: './wrangler.toml' },
      miniflare: { cf: false, kvNamespaces: ['ROLECAST_KV'], r2Buckets: ['ROLECAST_R2'] },
    }),
  ],
  resolve: {
    alias: {
      'rolecast-snapshot': made('snapshot.json'),
      'rolecast-parity': made('parity.json'),
    },
  },
  test: {
    name: 'worker',
    expect: { requireAssertions: true },
    // A thousand values into a local KV take long on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report === undefined ? ['default'] : [['json', { outputFile: report }]],
    include: ['tests/worker/**/*.test.ts'],
    globalSetup: [
      'tests/worker/node-answers.ts',
      'tests/worker/played-site.ts',
      'tests/worker/played-tokens.ts',
    ],
  },
});
