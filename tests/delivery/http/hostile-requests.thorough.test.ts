import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createApp } from '../../../src/delivery/app.ts';
import { createPress } from '../../../src/delivery/representation/press.ts';
import { moment, snapshot } from '../../fixtures/catalog.ts';
import { standIns } from '../stand-in.ts';

const now = () => moment;
const faults: unknown[] = [];
const press = createPress({ snapshot: () => snapshot, now, publications: standIns });
const app = createApp(press, { report: (error) => faults.push(error) });

const known = [...press().documents.keys()].flatMap((path) => path.split('/'));
const piece = fc.oneof(
  fc.constantFrom(
    ...known,
    '/',
    '//',
    '.',
    '..',
    '%2e',
    '%2F',
    '%5c',
    '%',
    '%%',
    '%c3',
    '\\',
    '?',
    '#',
    '@',
    ':',
    'é',
    'EN',
  ),
  fc.string({ maxLength: 5, unit: 'binary' }),
);
const target = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);
const address = (path: string) => `http://127.0.0.1:8787${path}`;

test('no target is a fault of ours, and a redirect leads to something of ours in one step', async () => {
  await fc.assert(
    fc.asyncProperty(target, async (path) => {
      if (!URL.canParse(address(path))) return;
      const response = await app.request(new Request(address(path)));
      expect([200, 302, 308, 400, 404, 410]).toContain(response.status);
      const location = response.headers.get('location');
      if (location === null) return;
      expect(new URL(location, address('/')).origin).toBe(new URL(address('/')).origin);
      const there = await app.request(new Request(new URL(location, address('/'))));
      expect([200, 302, 410]).toContain(there.status);
    }),
    { numRuns: 1000, seed: 20261122 },
  );
  expect(faults).toEqual([]);
});

const names = [
  'If-None-Match',
  'If-Match',
  'If-Modified-Since',
  'If-Unmodified-Since',
  'Accept-Encoding',
  'Accept-Language',
  'Range',
];
const value = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      '"',
      'W',
      '/',
      '*',
      ',',
      ';',
      'q',
      '=',
      '0',
      '.',
      '1',
      ' ',
      '-',
      'e',
      'n',
      '\u00ff',
    ),
  }),
  fc.constantFrom(
    'Sun, 15 Nov 2026 23:59:59 GMT',
    'Sun, 99 Nov 9999 99:99:99 GMT',
    '"',
    'W/',
    'en;q=',
    '*;q=0',
  ),
);

test('no header is a fault of ours', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('/', '/en/atom.xml', '/fr/'),
      fc.dictionary(fc.constantFrom(...names), value),
      async (path, headers) => {
        const response = await app.request(address(path), { headers });
        expect([200, 302, 304, 412]).toContain(response.status);
      },
    ),
    { numRuns: 1000, seed: 20261122 },
  );
  expect(faults).toEqual([]);
});
