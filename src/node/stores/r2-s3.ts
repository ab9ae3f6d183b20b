import { AwsClient } from 'aws4fetch';
import type { Store, StoredValue } from '../../stored/store.ts';
import { assertFitting } from '../../stored/stores/fitting.ts';
import { inTurn } from '../../stored/stores/kv-binding.ts';
import { faultOf, patientFetch, type PatientFetchOptions } from './patient-fetch.ts';
import { largestR2Object } from '../../stored/stores/r2-binding.ts';

export interface R2S3Options extends PatientFetchOptions {
  /** `https://ACCOUNT.r2.cloudflarestorage.com` */
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const together = 16;

/** R2 through its S3 API (https://developers.cloudflare.com/r2/api/s3/api/), from anywhere. */
export function r2S3Store({
  endpoint,
  bucket,
  accessKeyId,
  secretAccessKey,
  ...options
}: R2S3Options): Store {
  const client = new AwsClient({ accessKeyId, secretAccessKey, service: 's3', region: 'auto' });
  const base = `${endpoint.replace(/\/$/, '')}/${bucket}`;
  const patient = patientFetch(options);

  const ask = async (path: string, init: RequestInit = {}, absent?: 404) => {
    const sign = () => client.sign(`${base}${path}`, init);
    const response = await patient(sign);
    if (!response.ok && response.status !== absent) throw await faultOf(await sign(), response);
    return response;
  };
  const done = async (response: Response) => void (await response.body?.cancel());

  return {
    largest: largestR2Object,
    async get(name) {
      const response = await ask(`/${name}`, {}, 404);
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      return void (await done(response));
    },
    async put(values) {
      assertFitting(values, 'R2 in one request', largestR2Object);
      const put = async ({ name, bytes }: StoredValue) =>
        done(await ask(`/${name}`, { method: 'PUT', body: bytes }));
      await inTurn(values, put, together);
    },
    delete: (names) =>
      inTurn(names, async (name) => done(await ask(`/${name}`, { method: 'DELETE' }, 404)), together),
    async *list(prefix) {
      let token: string | undefined;
      do {
        const more = token === undefined ? {} : { 'continuation-token': token };
        const query = new URLSearchParams({ 'list-type': '2', prefix, ...more });
        const page = await (await ask(`/?${query}`)).text();
        for (const [, key] of page.matchAll(/<Key>([^<]*)<\/Key>/g)) yield unescaped(key ?? '');
        token = /<NextContinuationToken>([^<]*)<\/NextContinuationToken>/.exec(page)?.[1];
        token = token === undefined ? undefined : unescaped(token);
      } while (token !== undefined);
    },
  };
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
