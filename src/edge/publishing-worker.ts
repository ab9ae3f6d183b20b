import { buildMark } from '#build-mark';
import { publish, type PublishedReport } from '../stored/publishing/publish.ts';
import type { Store, StoreReader } from '../stored/store.ts';
import type { Snapshot } from '../model/catalog.ts';
import { registeredPublications } from '../publications/registered.ts';
import { isNotAllRead } from '../admission/not-all-read.ts';
import { logLine } from './log-line.ts';
import { createStoredWorker, type StoredWorker, type StoredWorkerOptions } from './stored-worker.ts';
import { webCodecs } from './web-codecs.ts';

export { kvReader, type KvNamespace, r2Reader, type R2Bucket } from './stored-worker.ts';
export { kvStore } from '../stored/stores/kv-binding.ts';
export { r2Store } from '../stored/stores/r2-binding.ts';
export { tellPublished, type TellPublishedParts } from './notify/tell-published.ts';

/** A stored Worker that publishes into its store whenever its cron trigger fires. */
export interface PublishingWorker<Env> extends StoredWorker<Env> {
  readonly scheduled: (event: unknown, env: Env) => Promise<void>;
}

export interface PublishingWorkerParts<Env> extends StoredWorkerOptions {
  readonly reader: (env: Env) => StoreReader;
  readonly store: (env: Env) => Store;
  /**
   * What is to be up at `now` (milliseconds since the epoch); undefined where nobody need look. Where it rejects, or a
   * source in it could not be read, what is up stays up.
   */
  readonly snapshot: (env: Env, now: number) => Promise<Snapshot | undefined>;
  /** Is told what was found and done, a line each; `console.log` where absent. */
  readonly log?: (line: string) => void;
  /** Called after each publishing, also where nothing had changed, with what is up now. */
  readonly onPublished?: (published: PublishedSnapshot, env: Env) => Promise<void>;
}

export interface PublishedSnapshot {
  readonly snapshot: Snapshot;
  readonly report: PublishedReport;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * For as many postings as an isolate can hold: all that is published is rendered in it, unless nothing changed. Rejects
 * where nothing was published.
 */
export function createPublishingWorker<Env>({
  reader,
  store,
  snapshot,
  log = (line) => console.log(line),
  onPublished,
  ...options
}: PublishingWorkerParts<Env>): PublishingWorker<Env> {
  const clock = options.now ?? Date.now;
  return {
    ...createStoredWorker(reader, options),
    async scheduled(_event, env) {
      const now = clock();
      const read = await snapshot(env, now);
      if (read === undefined) return;
      for (const diagnostic of read.diagnostics) if (diagnostic.severity !== 'info') log(logLine(diagnostic));
      // What was never read, with a store that lasts, is in no edition that it could be lost from. An edition of nothing else
      // would say 404 of all that is open, where a store without one says 503.
      const failed = read.diagnostics.find(
        (one) => isNotAllRead(one) && (one.code !== 'source-never-read' || read.postings.length === 0),
      );
      if (failed !== undefined) throw new Error(`nothing was published: ${failed.message}`);
      const report = await publish(read, store(env), {
        now,
        publications: registeredPublications,
        codecs: webCodecs,
        program: buildMark,
      });
      log(`published ${report.documents} documents: ${report.written} of ${report.values} values written`);
      await onPublished?.({ snapshot: read, report, now }, env);
    },
  };
}
