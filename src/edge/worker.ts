import { createHandler } from '../delivery/http/edition-handler.ts';
import { createPress } from '../delivery/representation/press.ts';
import { underBase } from '../delivery/http/under-base.ts';
import { type SnapshotFile, snapshotFrom } from '../model/catalog.ts';
import { registeredPublications } from '../publications/registered.ts';

/** A module Worker, as Cloudflare and others run it. */
export interface Worker {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly scheduled: () => void;
}

/** An isolate has 128 MB for everything. */
const memory = 32 * 2 ** 20;

/**
 * Serves a snapshot that travels in the bundle, below the path of its site's address. Postings open and close with the
 * clock; nothing here reads sources. Compression is left to the platform.
 */
export function createWorker(file: SnapshotFile): Worker {
  const snapshot = snapshotFrom(file);
  const now = () => Date.now();
  const press = createPress({ snapshot: () => snapshot, now, publications: registeredPublications });
  const report = (error: unknown) => console.error(error);
  return {
    fetch: underBase(snapshot.site.url, createHandler(press, { report, memory })),
    /** A cron trigger has the edition made before somebody asks; without one the first request after a closing does it. */
    scheduled: () => void press(),
  };
}
