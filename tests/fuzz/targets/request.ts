import assert from 'node:assert/strict';
import { createApp } from '../../../src/delivery/app.ts';
import { createPress } from '../../../src/delivery/representation/press.ts';
import * as registry from '../../../src/publications/registry.ts';
import { moment, snapshot } from '../../fixtures/catalog.ts';
import type { FuzzTarget } from '../fuzz-target.ts';

const now = () => moment;
let faults: unknown[] = [];
const press = createPress({ snapshot: () => snapshot, now, publications: Object.values(registry) });
const app = createApp(press, { report: (error) => faults.push(error) });
const origin = 'http://127.0.0.1:8787';

/** The first line is method and target, the others are headers, as on the wire. */
export const request: FuzzTarget = {
  seeds: [
    'GET /en/atom.xml\nIf-None-Match: "a", W/"b"\nAccept-Encoding: gzip;q=0.5, br',
    'GET /\nAccept-Language: fr-CA, en;q=0.1',
    'HEAD /en/jobs/lens-engineer/\nIf-Modified-Since: Sun, 15 Nov 2026 23:59:59 GMT',
    'OPTIONS /en/feed.json\nOrigin: https://a.example\nAccess-Control-Request-Headers: if-none-match',
    'GET /EN//jobs/%6Cens-engineer?x=1#y',
  ],
  words:
    '/en/ /fr/ /healthz /sitemap.xml .jsonld .. %2e %2F %5c %c3 % // \\ /evil.example @ ? # GET HEAD POST BREW If-None-Match: If-Match: If-Unmodified-Since: Range: bytes=0- Host: evil.example X-Forwarded-Host: Accept-Language: * ;q= W/" " , gzip identity;q=0'.split(
      ' ',
    ),
  run: async (text) => {
    const [line = '', ...lines] = text.split('\n');
    const [method = 'GET', target = '/'] = line.split(' ');
    const asked = `${origin}/${target.replace(/^\//, '')}`;
    if (!URL.canParse(asked) || new URL(asked).origin !== origin) return;
    let made: Request;
    try {
      const headers = lines.map((one): [string, string] => {
        const [name = '', ...value] = one.split(':');
        return [name.trim(), value.join(':').trim()];
      });
      made = new Request(asked, { method, headers });
    } catch {
      return;
    }
    faults = [];
    const response = await app.request(made);
    assert.deepEqual(faults, []);
    assert.ok(response.status < 500);
    const location = response.headers.get('location');
    if (location !== null) assert.equal(new URL(location, origin).origin, origin);
    const body = await response.text();
    if (made.method === 'HEAD' || response.status === 304) assert.equal(body, '');
  },
};
