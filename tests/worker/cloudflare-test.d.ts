/** What vitest.worker.config.ts binds. */
declare module 'cloudflare:test' {
  export const env: {
    // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module may not import by path
    readonly ROLECAST_KV: import('../../src/stored/stores/kv-binding.ts').KvNamespace;
    // oxlint-disable-next-line typescript/consistent-type-imports -- the same
    readonly ROLECAST_R2: import('../../src/stored/stores/r2-binding.ts').R2Bucket;
  };
}
