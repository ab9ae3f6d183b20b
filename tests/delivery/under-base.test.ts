import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/delivery/app.ts';
import { createPress } from '../../src/delivery/press.ts';
import { underBase } from '../../src/delivery/under-base.ts';
import { moment, snapshot } from '../fixtures/catalog.ts';
import { standIns } from './stand-in.ts';

const now = () => moment;
const app = createApp(createPress({ snapshot: () => snapshot, now, publications: standIns }), { now });

describe('an app under the path of its address', () => {
  test('is the app itself where the address has no path', () => {
    expect(underBase('https://jobs.lanternworks.example/', app)).toBe(app);
  });

  test.each([
    ['/jobs/', '/jobs/en/'],
    ['/about/jobs/', '/about/jobs/en/'],
    ['/emplois-%C3%A9t%C3%A9/', '/emplois-%C3%A9t%C3%A9/en/'],
  ])('answers below %s only', async (base, list) => {
    const under = underBase(`https://lanternworks.example${base}`, app);
    expect((await under.request(list)).status).toBe(200);
    expect((await under.request(base)).headers.get('location')).toBe(list);
    expect((await under.request('/en/')).status).toBe(404);
  });
});
