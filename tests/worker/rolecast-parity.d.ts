/** What tests/worker/node-answers.ts wrote. */
declare module 'rolecast-parity' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module may not import by path
  const editions: readonly import('./parity.ts').Parity[];
  export default editions;
}
