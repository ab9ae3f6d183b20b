import { cloudflareTest } from '@cloudflare/vitest-pool-workers';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const report = process.env['ROLECAST_REPORT'];

/** Real workerd: `npx vitest --config vitest.worker.config.ts run`. Node's answers come from the global setup. */
export default defineConfig({
  plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' }, miniflare: { cf: false } })],
  resolve: {
    alias: {
      'rolecast-snapshot': fileURLToPath(new URL('./dist/worker-test/snapshot.json', import.meta.url)),
    },
  },
  test: {
    name: 'worker',
    reporters: report === undefined ? ['default'] : [['json', { outputFile: report }]],
    include: ['tests/worker/**/*.test.ts'],
    globalSetup: ['tests/worker/node-answers.ts'],
  },
});
