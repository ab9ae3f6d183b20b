/** What `rolecast collect` wrote; wrangler.toml says where (`alias`). */
declare module 'rolecast-snapshot' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module may not import by path
  const snapshot: import('../model/catalog.ts').Snapshot;
  export default snapshot;
}
