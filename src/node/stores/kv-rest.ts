import type { Store, StoredValue } from '../../stored/store.ts';
import { assertFitting } from '../../stored/stores/fitting.ts';
import { largestKvValue } from '../../stored/stores/kv-binding.ts';
import { faultOf, patientFetch, type PatientFetchOptions } from './patient-fetch.ts';

export interface KvRestOptions extends PatientFetchOptions {
  readonly account: string;
  readonly token: string;
  /** The id of the namespace. */
  readonly namespace: string;
  readonly api?: string;
}

/** The most that one call may carry (https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/): 10,000 pairs, 100 MB in base64. */
const most = { pairs: 10_000, bytes: 60 * 2 ** 20 };

/** Workers KV through Cloudflare's API, from anywhere. */
export function kvRestStore({ account, token, namespace, api, ...options }: KvRestOptions): Store {
  const base = `${api ?? 'https://api.cloudflare.com/client/v4'}/accounts/${account}/storage/kv/namespaces/${namespace}`;
  const patient = patientFetch(options);

  const ask = async (path: string, init: RequestInit = {}, absent?: 404) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const request = () => new Request(`${base}${path}`, { ...init, headers });
    const response = await patient(request);
    if (!response.ok && response.status !== absent) throw await faultOf(request(), response);
    return response;
  };

  /** The answer says which keys were not written. */
  const putAll = async (values: readonly StoredValue[], attempts = 3): Promise<void> => {
    const pairs = values.map(({ name, bytes }) => ({ key: name, value: base64(bytes), base64: true }));
    const response = await ask('/bulk', { method: 'PUT', body: JSON.stringify(pairs) });
    const { result } = (await response.json()) as {
      result?: { unsuccessful_keys?: readonly string[] } | null;
    };
    const missed = new Set(result?.unsuccessful_keys);
    if (missed.size === 0) return;
    if (attempts === 1) throw new Error(`Workers KV did not take ${missed.size} values`);
    await putAll(
      values.filter(({ name }) => missed.has(name)),
      attempts - 1,
    );
  };

  return {
    largest: largestKvValue,
    async get(name) {
      const response = await ask(`/values/${encodeURIComponent(name)}`, {}, 404);
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      await response.body?.cancel();
      return undefined;
    },
    async put(values) {
      assertFitting(values, 'Workers KV', largestKvValue);
      for (const call of calls(values)) await putAll(call);
    },
    async delete(names) {
      for (let start = 0; start < names.length; start += most.pairs) {
        const body = JSON.stringify(names.slice(start, start + most.pairs));
        await (await ask('/bulk/delete', { method: 'POST', body })).body?.cancel();
      }
    },
    async *list(prefix) {
      let cursor = '';
      do {
        const query = new URLSearchParams({ prefix, limit: '1000', ...(cursor === '' ? {} : { cursor }) });
        const page = (await (await ask(`/keys?${query}`)).json()) as {
          readonly result: readonly { readonly name: string }[];
          readonly result_info?: { readonly cursor?: string };
        };
        for (const { name } of page.result) yield name;
        cursor = page.result_info?.cursor ?? '';
      } while (cursor !== '');
    },
  };
}

function* calls(values: readonly StoredValue[]): Generator<readonly StoredValue[]> {
  let [call, bytes]: [StoredValue[], number] = [[], 0];
  for (const value of values) {
    if (call.length === most.pairs || (call.length > 0 && bytes + value.bytes.length > most.bytes)) {
      yield call;
      [call, bytes] = [[], 0];
    }
    call.push(value);
    bytes += value.bytes.length;
  }
  if (call.length > 0) yield call;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
