import { mkdirSync, writeFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { createApp } from '../../src/delivery/app.ts';
import { createPress } from '../../src/delivery/press.ts';
import { registeredPublications } from '../../src/publications/registered.ts';
import { nodeCodecs } from '../../src/runtimes/node-codecs.ts';
import { moment, snapshot } from '../fixtures/catalog.ts';

/** What Node answered: to be found again in workerd. */
export interface NodeAnswer {
  readonly path: string;
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly answers: readonly NodeAnswer[];
    readonly moment: number;
  }
}

/** Runs in Node: writes the snapshot that the Worker bundles, and asks Node for every path of its edition. */
export default async function setup(project: TestProject): Promise<void> {
  const now = () => moment;
  const press = createPress({ snapshot: () => snapshot, now, publications: registeredPublications });
  const app = createApp(press, { now, codecs: nodeCodecs });
  const more = ['/nowhere', '/en', '/EN/', '/%65n/', '/en/%zz', '/healthz'];
  const answers: NodeAnswer[] = [];
  for (const path of [...press().documents.keys(), ...more]) {
    const response = await app.request(path);
    const { status } = response;
    answers.push({
      path,
      status,
      body: await response.text(),
      headers: Object.fromEntries(response.headers),
    });
  }
  mkdirSync('dist/worker-test', { recursive: true });
  writeFileSync('dist/worker-test/snapshot.json', JSON.stringify(snapshot));
  project.provide('answers', answers);
  project.provide('moment', moment);
}
