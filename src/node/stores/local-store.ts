import { dirname, join } from 'node:path';
import type { Store } from '../../stored/store.ts';
import type { Misuse } from '../command-line/option.ts';
import { reason } from '../disk/file-faults.ts';
import type { OpenedStore } from './opened-store.ts';
import { type KvNamespace, kvStore } from '../../stored/stores/kv-binding.ts';
import { type R2Bucket, r2Store } from '../../stored/stores/r2-binding.ts';
import { bucketBinding, namespaceBinding } from './wrangler-bindings.ts';

/** What is used of wrangler (https://developers.cloudflare.com/workers/wrangler/api/#getplatformproxy). */
interface Wrangler {
  getPlatformProxy(options: {
    configPath: string;
    remoteBindings: false;
    persist: { path: string };
  }): Promise<{
    readonly env: Readonly<Record<string, unknown>>;
    readonly dispose: () => Promise<void>;
  }>;
}

/** What `wrangler dev` with the same configuration serves from: `.wrangler/state` beside it. */
export async function localStore(kind: 'kv' | 'r2', configuration: string): Promise<OpenedStore | Misuse> {
  let wrangler: Wrangler;
  try {
    // Not a dependency: who publishes to Cloudflare has it.
    const name = 'wrangler';
    wrangler = (await import(name)) as Wrangler;
  } catch {
    return {
      message: '--local needs wrangler, which is not installed',
      hint: 'npm install --save-dev wrangler',
    };
  }
  const binding = kind === 'kv' ? namespaceBinding : bucketBinding;
  let proxy: Awaited<ReturnType<Wrangler['getPlatformProxy']>>;
  try {
    // Left to itself it is the folder that the command runs in, which `wrangler dev --config` does not look into.
    const persist = { path: join(dirname(configuration), '.wrangler/state/v3') };
    proxy = await wrangler.getPlatformProxy({ configPath: configuration, remoteBindings: false, persist });
  } catch (error) {
    return {
      message: `wrangler does not run with ${configuration}: ${reason(error)}`,
      hint: 'See npx wrangler dev',
    };
  }
  const { env, dispose } = proxy;
  const bound = env[binding];
  if (bound === undefined) {
    await dispose();
    return {
      message: `${configuration} binds nothing as ${binding}`,
      hint: 'docs/edge.md has one to begin with',
    };
  }
  const store: Store = kind === 'kv' ? kvStore(bound as KvNamespace) : r2Store(bound as R2Bucket);
  return {
    store,
    name: `${binding} on this machine`,
    notes: () => [`Look at it: npx wrangler dev --config ${configuration}`],
    close: dispose,
  };
}
