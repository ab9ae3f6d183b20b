import type { TestProject } from 'vitest/node';
import { type PlayedGoogle, playGoogle } from '../support/played-google.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly google: { readonly url: string; readonly account: string };
  }
}

/** Runs in Node: Google's hosts, which check with node:crypto what is signed in workerd. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const google: PlayedGoogle = await playGoogle(Date.now);
  project.provide('google', { url: google.url, account: google.account });
  return google.close;
}
