import { publish } from '../delivery/stored/publish.ts';
import type { Store, StoreReader } from '../delivery/stored/store.ts';
import type { Snapshot } from '../model/catalog.ts';
import { registeredPublications } from '../publications/registered.ts';
import { createStoredWorker, type StoredWorker, type StoredWorkerOptions } from './stored-worker.ts';
import { webCodecs } from './web-codecs.ts';

export { kvReader, r2Reader } from './stored-worker.ts';
export { kvStore } from './stores/kv-binding.ts';
export { r2Store } from './stores/r2-binding.ts';

/** A stored Worker that publishes into its store whenever its cron trigger fires. */
export interface PublishingWorker<Env> extends StoredWorker<Env> {
  readonly scheduled: (event: unknown, env: Env) => Promise<void>;
}

export interface PublishingWorkerParts<Env> extends StoredWorkerOptions {
  readonly reader: (env: Env) => StoreReader;
  readonly store: (env: Env) => Store;
  /** What is to be up. Where it rejects, or a source in it could not be read, what is up stays up. */
  readonly snapshot: (env: Env) => Promise<Snapshot>;
}

/** For as many postings as an isolate can hold: all that is published is rendered in it. Rejects where nothing was published. */
export function createPublishingWorker<Env>({
  reader,
  store,
  snapshot,
  ...options
}: PublishingWorkerParts<Env>): PublishingWorker<Env> {
  const { now = Date.now } = options;
  return {
    ...createStoredWorker(reader, options),
    async scheduled(_event, env) {
      const read = await snapshot(env);
      const failed = read.diagnostics.find(({ code }) => code === 'source-failed');
      if (failed !== undefined) throw new Error(`nothing was published: ${failed.message}`);
      await publish(read, store(env), {
        now: now(),
        publications: registeredPublications,
        codecs: webCodecs,
      });
    },
  };
}
