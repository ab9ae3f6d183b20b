import type { Misuse } from '../command-line/option.ts';
import { reason } from '../disk/file-faults.ts';
import type { World } from '../world.ts';
import type { OpenedStore } from './opened-store.ts';
import {
  bucketBinding,
  namespaceBinding,
  type WranglerBindings,
  wranglerBindings,
} from './wrangler-bindings.ts';

type Chosen = OpenedStore | Misuse;

interface StoreWish {
  readonly to?: 'kv' | 'r2' | 'assets';
  readonly out?: string;
  readonly local?: true;
  readonly wrangler?: string;
}

const none = () => [];
const nothingToClose = () => Promise.resolve();

/** Opens what the command line names. Credentials come from the environment only. Each adapter is loaded when it is wanted. */
export async function chosenStore(wish: StoreWish, world: World): Promise<Chosen> {
  const { to, out, local, wrangler = 'wrangler.stored.toml' } = wish;
  if (to === 'assets') return await assets(out ?? '');
  let bindings: WranglerBindings;
  try {
    bindings = wranglerBindings(wrangler);
  } catch (error) {
    return {
      message: `The Worker's configuration ${wrangler} cannot be read: ${reason(error)}`,
      hint: 'Name it with --wrangler FILE; docs/edge.md has one to begin with',
    };
  }
  if (local === true) return await localOne(to === 'r2' ? 'r2' : 'kv', wrangler);
  return to === 'r2' ? await r2(bindings, wrangler, world) : await kv(bindings, wrangler, world);
}

async function assets(folder: string): Promise<OpenedStore> {
  const { assetNotes, folderStore } = await import('./folder-store.ts');
  return { store: folderStore(folder), name: folder, notes: assetNotes, close: nothingToClose };
}

async function localOne(kind: 'kv' | 'r2', wrangler: string): Promise<Chosen> {
  const { localStore } = await import('./local-store.ts');
  return await localStore(kind, wrangler);
}

async function kv(bindings: WranglerBindings, wrangler: string, { environment }: World): Promise<Chosen> {
  const account = environment['CLOUDFLARE_ACCOUNT_ID'] ?? bindings.account;
  const token = environment['CLOUDFLARE_API_TOKEN'];
  if (bindings.namespace === undefined)
    return {
      message: `${wrangler} binds no KV namespace as ${namespaceBinding}`,
      hint: 'npx wrangler kv namespace create rolecast prints the id to write into it',
    };
  if (account === undefined || token === undefined)
    return {
      message: 'Workers KV is reached with an account and a token',
      hint: 'Set CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN (Workers KV Storage: Edit), or add --local',
    };
  const { kvRestStore } = await import('./kv-rest.ts');
  const api = environment['CLOUDFLARE_API_BASE_URL'];
  const { namespace } = bindings;
  return {
    store: kvRestStore({ account, token, namespace, ...(api === undefined ? {} : { api }) }),
    name: `the KV namespace ${namespace}`,
    notes: none,
    close: nothingToClose,
  };
}

async function r2(bindings: WranglerBindings, wrangler: string, { environment }: World): Promise<Chosen> {
  const account = environment['CLOUDFLARE_ACCOUNT_ID'] ?? bindings.account;
  const [accessKeyId, secretAccessKey] = [
    environment['R2_ACCESS_KEY_ID'],
    environment['R2_SECRET_ACCESS_KEY'],
  ];
  const endpoint =
    environment['R2_ENDPOINT'] ??
    (account === undefined ? undefined : `https://${account}.r2.cloudflarestorage.com`);
  const { bucket } = bindings;
  if (bucket === undefined)
    return {
      message: `${wrangler} binds no R2 bucket as ${bucketBinding}`,
      hint: 'npx wrangler r2 bucket create rolecast makes one; write its name into it',
    };
  if (endpoint === undefined || accessKeyId === undefined || secretAccessKey === undefined)
    return {
      message: 'R2 is reached with an account and a key',
      hint: 'Set CLOUDFLARE_ACCOUNT_ID, R2_ACCESS_KEY_ID and R2_SECRET_ACCESS_KEY (Object Read & Write), or add --local',
    };
  const { r2S3Store } = await import('./r2-s3.ts');
  return {
    store: r2S3Store({ endpoint, bucket, accessKeyId, secretAccessKey }),
    name: `the R2 bucket ${bucket}`,
    notes: none,
    close: nothingToClose,
  };
}
