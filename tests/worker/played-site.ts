import type { TestProject } from 'vitest/node';
import { pages, playedOrigin } from '../support/played-origin.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a site that stands behind. */
    readonly origin: string;
    /** Its pages, in base64. */
    readonly originPages: Readonly<Record<string, string>>;
  }
}

/** Runs in Node: a real site for the Worker to stand in front of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await playedOrigin();
  project.provide('origin', url);
  project.provide(
    'originPages',
    Object.fromEntries(
      Object.entries(pages).map(([name, page]) => [name, Buffer.from(page).toString('base64')]),
    ),
  );
  return close;
}
