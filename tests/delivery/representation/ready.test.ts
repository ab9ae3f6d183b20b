import { describe, expect, test } from 'vitest';
import { createServing } from '../../../src/delivery/http/edition-handler.ts';
import { createPress } from '../../../src/delivery/representation/press.ts';
import { nodeCodecs } from '../../../src/node/server/node-codecs.ts';
import { moment, snapshot } from '../../fixtures/catalog.ts';
import { standIns } from '../stand-in.ts';

const now = () => moment;
const address = 'https://jobs.example';

function serving() {
  const press = createPress({ snapshot: () => snapshot, now, publications: standIns });
  return { press, ...createServing(press, { codecs: nodeCodecs }) };
}

const { press, handle, ready } = serving();
const paths = [...press().documents.keys()];

async function asked(path: string, headers: Headers) {
  const answer = await handle(new Request(address + path, { headers }), '');
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    bytes: new Uint8Array(await answer.arrayBuffer()),
  };
}

function atOnce(path: string, headers: Headers) {
  const answer = ready(path, headers);
  return (
    answer && {
      status: answer.status,
      headers: Object.fromEntries(new Headers(answer.headers)),
      bytes: answer.bytes ?? new Uint8Array(),
    }
  );
}

describe('what is answered at once', () => {
  test('is nothing that is not prepared yet', () => {
    expect(serving().ready('/en/atom.xml', new Headers())).toBeUndefined();
  });

  test('is nothing but documents at their own paths', async () => {
    for (const path of ['/', '/en', '/nothing', '/healthz', '/en/atom.xml/'])
      await handle(new Request(address + path), '');
    expect(ready('/', new Headers())).toBeUndefined();
    expect(ready('/en', new Headers())).toBeUndefined();
    expect(ready('/healthz', new Headers())).toBeUndefined();
    expect(ready('/nothing', new Headers())).toBeUndefined();
  });

  test.each([
    {},
    { 'Accept-Encoding': 'gzip' },
    { 'Accept-Encoding': 'br, gzip;q=0.5' },
    { 'Accept-Encoding': 'identity;q=0' },
    { 'If-None-Match': '"another"' },
    { 'If-None-Match': '*' },
    { 'If-Modified-Since': 'Sun, 06 Nov 2094 08:49:37 GMT' },
    { 'If-Modified-Since': 'Sun, 06 Nov 1994 08:49:37 GMT' },
    { 'If-Match': '"another"' },
    { 'If-Unmodified-Since': 'Sun, 06 Nov 1994 08:49:37 GMT' },
  ])('is what every other way gives, asked with %j', async (sent) => {
    const headers = new Headers(sent as Record<string, string>);
    for (const path of paths.filter((one) => one !== '/')) {
      await asked(path, new Headers());
      const slow = await asked(path, headers);
      const fast = atOnce(path, headers);
      expect(fast ?? 412).toEqual(slow.status === 412 ? 412 : slow);
      const tag = new Headers({ ...sent, 'If-None-Match': slow.headers['etag'] ?? '' });
      expect(atOnce(path, tag) ?? { status: 412 }).toMatchObject({ status: (await asked(path, tag)).status });
    }
  });
});
