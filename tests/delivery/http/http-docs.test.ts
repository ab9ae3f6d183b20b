import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createApp } from '../../../src/delivery/app.ts';
import { createPress } from '../../../src/delivery/representation/press.ts';
import { nodeCodecs } from '../../../src/node/server/node-codecs.ts';
import { moment, snapshot } from '../../fixtures/catalog.ts';
import { standIns } from '../stand-in.ts';

const now = () => moment;
const press = createPress({ snapshot: () => snapshot, now, publications: standIns });
const app = createApp(press, { codecs: nodeCodecs, hsts: 1 });
const page = readFileSync(new URL('../../../docs/http.md', import.meta.url), 'utf8');

test('docs/http.md tells of every header and status that goes out', async () => {
  const responses = await Promise.all([
    ...['/', '/en/', '/en', '/en/%', '/no', `/${'x'.repeat(8000)}`, '/en/jobs/night-watch/', '/healthz'].map(
      (path) => app.request(path),
    ),
    app.request('/en/atom.xml', { headers: { 'Accept-Encoding': 'br' } }),
    app.request('/en/atom.xml', { headers: { 'If-None-Match': '*' } }),
    app.request('/en/atom.xml', { headers: { 'If-Match': '"x"' } }),
    app.request('/en/', { method: 'DELETE' }),
  ]);
  const names = new Set(responses.flatMap(({ headers }) => [...headers.keys()]));
  const told = page.toLowerCase();
  expect([...names].filter((name) => !told.includes(`\`${name}`))).toEqual([]);
  const statuses = new Set(responses.map(({ status }) => status));
  expect([...statuses].filter((status) => !page.includes(String(status)))).toEqual([]);
  expect(page).toContain(`\`${responses.at(1)?.headers.get('cache-control')}\``);
});
