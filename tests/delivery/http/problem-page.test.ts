import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/delivery/app.ts';
import { createPress } from '../../../src/delivery/representation/press.ts';
import { moment, snapshot } from '../../fixtures/catalog.ts';
import { standIns } from '../stand-in.ts';

const now = () => moment;
const app = createApp(createPress({ snapshot: () => snapshot, now, publications: standIns }));
const broken = createApp(() => Promise.reject(new Error('ours')));

async function problem(path: string, acceptLanguage?: string, init: RequestInit = {}, from = app) {
  const headers = acceptLanguage === undefined ? {} : { 'Accept-Language': acceptLanguage };
  const response = await from.request(path, { ...init, headers });
  return { status: response.status, headers: response.headers, page: await response.text() };
}

describe('a problem page speaks', () => {
  test.each([
    ['the language that the path names, whatever the reader asks for', '/fr/nothing/', 'ar', 'fr', null],
    ['the language that the reader asks for', '/nothing/', 'de, ar;q=0.8', 'ar', 'Accept-Language'],
    ['the first of the site where the reader asks for none', '/nothing/', undefined, 'en', 'Accept-Language'],
    ['the first of the site where the reader asks for others', '/nothing/', 'de', 'en', 'Accept-Language'],
  ])('%s', async (_, path, asks, language, vary) => {
    const { status, headers, page } = await problem(path, asks);
    expect(status).toBe(404);
    expect(headers.get('content-language')).toBe(language);
    expect(headers.get('vary')).toBe(vary);
    expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(page).toContain('hreflang="fr"');
  });

  test.each<[number, string, RequestInit, string]>([
    [400, '/fr/%', {}, 'Cette adresse n’est pas valide'],
    [404, '/fr/x', {}, 'Il n’y a rien à cette adresse'],
    [405, '/fr/', { method: 'POST' }, 'Ici, on ne peut que lire'],
    [414, `/fr/${'x'.repeat(8000)}`, {}, 'Cette adresse est trop longue'],
  ])('of %d in words', async (status, path, init, words) => {
    const answer = await problem(path, undefined, init);
    expect(answer.status).toBe(status);
    expect(answer.page).toContain(`<h1>${words}</h1>`);
  });

  test.each([
    ['/ar/', undefined, 'ar', 'حدث خطأ من جانبنا'],
    ['/', 'de-AT', 'de', 'Bei uns ist etwas schiefgegangen'],
    ['/', undefined, 'en', 'Something went wrong on our side'],
  ])('also where the fault is ours: %s for %s', async (path, asks, language, words) => {
    const { status, headers, page } = await problem(path, asks, {}, broken);
    expect(status).toBe(500);
    expect(headers.get('content-language')).toBe(language);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(page).toContain(words);
    expect(page).not.toContain('ours');
  });
});
