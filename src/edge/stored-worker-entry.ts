import { createStoredWorker, type StoredWorker } from './stored-worker.ts';
import { type Assets, assetsReader } from '../stored/stores/assets-binding.ts';
import { type KvNamespace, kvReader } from '../stored/stores/kv-binding.ts';
import { type R2Bucket, r2Reader } from '../stored/stores/r2-binding.ts';

/** One of them is bound: wrangler.stored.toml says which. */
interface Bindings {
  readonly ROLECAST_KV?: KvNamespace;
  readonly ROLECAST_R2?: R2Bucket;
  readonly ROLECAST_ASSETS?: Assets;
}

const worker: StoredWorker<Bindings> = createStoredWorker(({ ROLECAST_KV, ROLECAST_R2, ROLECAST_ASSETS }) => {
  if (ROLECAST_KV !== undefined) return kvReader(ROLECAST_KV);
  if (ROLECAST_R2 !== undefined) return r2Reader(ROLECAST_R2);
  if (ROLECAST_ASSETS !== undefined) return assetsReader(ROLECAST_ASSETS);
  throw new Error('nothing is bound as ROLECAST_KV, ROLECAST_R2 or ROLECAST_ASSETS');
});

export default worker;
