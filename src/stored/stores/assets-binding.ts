import type { StoreReader } from '../store.ts';

/** The static assets of a Worker: what is used of them. */
export interface Assets {
  fetch(request: Request): Promise<Response>;
}

/** Values that were deployed with the Worker as files, `rolecast/…` at the root of its assets. */
export function assetsReader(assets: Assets): StoreReader {
  const ask = async (name: string) => {
    const response = await assets.fetch(new Request(`https://assets.invalid/${name}`));
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status === 404) return undefined;
    throw new Error(`the asset ${name} is answered with ${response.status}`);
  };
  const get: StoreReader['get'] = async (name) => {
    const response = await ask(name);
    return response && new Uint8Array(await response.arrayBuffer());
  };
  return {
    get,
    async open(name, part) {
      if (part === undefined) return (await ask(name))?.body ?? undefined;
      return (await get(name))?.subarray(part.offset, part.offset + part.length);
    },
  };
}
