import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/delivery/app.ts';
import { createPress } from '../../../src/delivery/representation/press.ts';
import { registeredPublications } from '../../../src/publications/registered.ts';
import { moment, snapshot } from '../../fixtures/catalog.ts';

const app = createApp(
  createPress({ snapshot: () => snapshot, now: () => moment, publications: registeredPublications }),
);

describe('an address that somebody shortened', () => {
  test.each([
    ['/en', '/en/'],
    ['/en/jobs', '/en/'],
    ['/en/jobs/', '/en/'],
    ['/EN/Jobs?ref=board', '/en/?ref=board'],
    ['/fr/department/', '/fr/'],
    ['/ar/place', '/ar/'],
    ['/en/type/', '/en/'],
    ['/en/changes/', '/en/subscribe/'],
    ['/jobs', '/'],
    ['/jobs/', '/'],
    ['/jobs/archivist', '/en/jobs/archivist/'],
    ['/jobs/opticien-concepteur/', '/fr/jobs/opticien-concepteur/'],
    ['/department/optics/', '/en/department/optics/'],
    ['/subscribe', '/en/subscribe/'],
    ['/index.html', '/'],
    ['/en/index.html', '/en/'],
    ['/en/jobs/archivist/index.html', '/en/jobs/archivist/'],
    ['/en/jobs/archivist.', '/en/jobs/archivist/'],
    ['/en/jobs/archivist/).', '/en/jobs/archivist/'],
    ['/en/jobs/archivist%20', '/en/jobs/archivist/'],
    ['/en/jobs/archivist/%C2%A0', '/en/jobs/archivist/'],
    ['/en/rss.xml,', '/en/rss.xml'],
    ['/en/jobs/.', '/en/'],
    ['/jobs/archivist%22', '/en/jobs/archivist/'],
  ])('%s leads to %s', async (path, target) => {
    const response = await app.request(path);
    expect([response.status, response.headers.get('location')]).toEqual([308, target]);
  });

  test('leads to the page that says that a posting is closed', async () => {
    const response = await app.request('/jobs/night-watch/');
    expect(response.headers.get('location')).toBe('/en/jobs/night-watch/');
    expect((await app.request('/en/jobs/night-watch/')).status).toBe(410);
  });

  test.each([
    '/nothing/',
    '/jobs/nothing/',
    '/en/jobs/nothing/',
    '/en/nothing/',
    '/de/jobs/',
    '/en/jobs/archivist/more/',
    '/jobs/spring-intern/',
    '/en/en/',
    '/index.html/x',
  ])('%s is nowhere, and stays so', async (path) => expect((await app.request(path)).status).toBe(404));

  test('below the path where the app is mounted it stays there', async () => {
    const { Hono } = await import('hono');
    const mounted = new Hono().route('/careers', app);
    expect((await mounted.request('/careers/en/jobs')).headers.get('location')).toBe('/careers/en/');
    expect((await mounted.request('/careers/jobs/archivist')).headers.get('location')).toBe(
      '/careers/en/jobs/archivist/',
    );
  });
});

describe('the page for what is not there', () => {
  const page = async (path: string, language = 'en') => {
    const response = await app.request(path, { headers: { 'Accept-Language': language } });
    return { response, text: await response.text() };
  };

  test('leads to the list in the language of the path, and searches it for the words of the address', async () => {
    const { response, text } = await page('/fr/jobs/opticien-concepteuse%20(h%2Ff).html');
    expect(response.status).toBe(404);
    expect(text).toContain('<form action="/fr/" role="search">');
    expect(text).toContain('value="opticien concepteuse (h/f)"');
    expect(text).toContain('<a class="first" href="/fr/" hreflang="fr">Tous les postes ouverts</a>');
    expect(response.headers.get('content-security-policy')).toContain("form-action 'self'");
  });

  test('cannot be made to say anything else', async () => {
    const { text } = await page('/en/jobs/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E');
    expect(text).not.toContain('<script');
  });
});
