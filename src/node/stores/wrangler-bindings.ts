import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';

/** The names by which the stored Worker knows its store. */
export const namespaceBinding = 'ROLECAST_KV';
export const bucketBinding = 'ROLECAST_R2';

/** What of a Worker's configuration says where its store is. */
export interface WranglerBindings {
  readonly account?: string;
  /** The id of the KV namespace. */
  readonly namespace?: string;
  /** The name of the R2 bucket. */
  readonly bucket?: string;
}

/** Reads a wrangler.toml. Throws where there is none, or it is no TOML. */
export function wranglerBindings(file: string): WranglerBindings {
  const { account_id: account, kv_namespaces, r2_buckets } = parse(readFileSync(file, 'utf8'));
  const namespace = bound(kv_namespaces, namespaceBinding, 'id');
  const bucket = bound(r2_buckets, bucketBinding, 'bucket_name');
  return {
    ...(typeof account === 'string' ? { account } : {}),
    ...(namespace === undefined ? {} : { namespace }),
    ...(bucket === undefined ? {} : { bucket }),
  };
}

function bound(list: unknown, binding: string, key: string): string | undefined {
  if (!Array.isArray(list)) return undefined;
  const found = (list as readonly Readonly<Record<string, unknown>>[]).find(
    (one) => one['binding'] === binding,
  );
  const value = found?.[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
