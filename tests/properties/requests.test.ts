/* oxlint-disable vitest/no-conditional-expect -- what a property says depends on what was generated */
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createApp } from '../../src/delivery/app.ts';
import { createPress } from '../../src/delivery/representation/press.ts';
import * as publications from '../../src/publications/registry.ts';
import { moment, snapshot } from '../fixtures/catalog.ts';
import { junk, seed } from './hostile-text.ts';

/** The machine may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const now = () => moment;
const faults: unknown[] = [];
const press = createPress({ snapshot: () => snapshot, now, publications: Object.values(publications) });
const app = createApp(press, { report: (error) => faults.push(error) });
const origin = 'http://127.0.0.1:8787';

const paths = [...press().documents.keys()];
const path = fc.oneof(
  fc.constantFrom(...paths, '/healthz', '/'),
  fc
    .tuple(fc.constantFrom(...paths), junk('..', '%2e', '%2F', '%', '//', '\\', '/evil.example', '@'))
    .map((parts) => parts.join('')),
  junk('/', '..', '%2e%2e', '%5c', '//evil.example', '/\\evil.example', '%c3', '@').map((text) => `/${text}`),
);
const names =
  'If-None-Match If-Match If-Modified-Since If-Unmodified-Since If-Range Range Accept Accept-Encoding Accept-Language Origin Host X-Forwarded-Host X-Forwarded-Proto Cookie Access-Control-Request-Method Access-Control-Request-Headers Content-Length Transfer-Encoding'.split(
    ' ',
  );
const value = fc
  .oneof(
    junk(
      'gzip',
      'br',
      'q=',
      'W/"',
      '*',
      'bytes=0-',
      'en-',
      'fr;q=1e9',
      'evil.example',
      'Sun, 15 Nov 2026 23:59:59 GMT',
    ),
    fc.constantFrom('x'.repeat(20_000), `"${'a",'.repeat(5000)}`, 'en;q=0.1,'.repeat(3000), '*'),
  )
  // oxlint-disable-next-line no-control-regex -- what fetch itself refuses never comes to us
  .map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').trim());
const method = fc.constantFrom(
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'PATCH',
  'PROPFIND',
  'get',
  'BREW',
);

test('whatever is asked, the fault is not ours, and nobody is sent to another site', async () => {
  await fc.assert(
    fc.asyncProperty(
      path,
      method,
      fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 5 }),
      async (asked, verb, headers) => {
        if (!URL.canParse(origin + asked)) return;
        const response = await app.request(new Request(origin + asked, { method: verb, headers }));
        expect(response.status).toBeLessThan(500);
        const location = response.headers.get('location');
        if (location !== null) expect(new URL(location, origin).origin).toBe(origin);
        const body = await response.text();
        if (verb === 'HEAD' || response.status === 304) expect(body).toBe('');
        if (response.status >= 400)
          expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(response.headers.get('x-content-type-options') ?? 'nosniff').toBe('nosniff');
        for (const [, text] of response.headers) expect(text).not.toMatch(/evil\.example/);
      },
    ),
    { seed, numRuns: 600 },
  );
  expect(faults).toEqual([]);
});
