import { describe, expect, test } from 'vitest';
import { createHandler } from '../../../src/delivery/http/edition-handler.ts';
import { createPress } from '../../../src/delivery/representation/press.ts';
import { underBase } from '../../../src/delivery/http/under-base.ts';
import { moment, snapshot } from '../../fixtures/catalog.ts';
import { standIns } from '../stand-in.ts';

const now = () => moment;
const handler = createHandler(createPress({ snapshot: () => snapshot, now, publications: standIns }), {});
const host = 'https://lanternworks.example';
const get = (base: string, path: string, method = 'GET') =>
  underBase(`${host}${base}`, handler)(new Request(host + path, { method }));

describe('a service under the path of its address', () => {
  test('answers everything where the address has no path', async () => {
    expect((await get('/', '/en/')).status).toBe(200);
    expect((await get('/', '/')).headers.get('location')).toBe('/en/');
  });

  test.each([
    ['/jobs/', '/jobs/en/', '/jobs'],
    ['/about/jobs/', '/about/jobs/en/', '/about/jobs'],
    ['/emplois-%C3%A9t%C3%A9/', '/emplois-%C3%A9t%C3%A9/en/', '/emplois-%c3%a9t%c3%a9'],
    ['/emplois-été/', '/emplois-%C3%A9t%C3%A9/en/', '/%65mplois-%C3%A9t%C3%A9'],
  ])('answers below %s only', async (base, list, other) => {
    expect((await get(base, list)).status).toBe(200);
    expect((await get(base, `${other}/en/`)).status).toBe(200);
    const root = new URL(base, host).pathname;
    expect((await get(base, root)).headers.get('location')).toBe(list);
    expect((await get(base, other)).headers.get('location')).toBe(root);
    const outside = ['/', '/en/', `${other}-search`, `${other}-search/en/`, '/%6A/en/', '/%zz/en/'];
    const answers = await Promise.all(outside.map((path) => get(base, path)));
    expect(answers.map(({ status }) => status)).toEqual(outside.map(() => 404));
  });

  test('says to HEAD what it says to GET', async () => {
    const [full, head] = [await get('/jobs/', '/jobs/en/'), await get('/jobs/', '/jobs/en/', 'HEAD')];
    expect(await head.text()).toBe('');
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(full.headers));
  });
});
