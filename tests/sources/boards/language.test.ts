import { describe, expect, test } from 'vitest';
import { boardReader } from '../../support/board-reader.ts';
import { fixture } from './fixtures/lever/fixture.ts';

const [record] = fixture.records;
const at = '2026-11-01T00:00:00Z';

/** Lever does not say in which language a posting is. */
const posting = (title: string, html: string) => ({
  ...record,
  id: title,
  text: title,
  description: html,
  lists: [],
  additional: '',
  opening: '',
  salaryDescription: '',
  descriptionBody: html,
});

async function read(
  title: string,
  html: string,
  languages: readonly string[],
  options: object = {},
  files = {},
) {
  const reader = boardReader('lever', { ...fixture.options, ...options }, { languages, files });
  const { postings, diagnostics } = await reader.refresh(at, fixture.serve([posting(title, html)]));
  return {
    lines: postings.map((one) => `${one.language} ${one.title}: ${one.status}`),
    told: diagnostics.filter(({ code }) => code === 'language-unknown'),
  };
}

describe('a posting of a board that states no language', () => {
  test.each([
    ['Linsenschleifer (m/w/d)', '<p>Sie schleifen Linsen &amp; prüfen sie.</p>', 'de'],
    ['Marketing Manager', '<p>Sie werben für unsere Lampen in ganz Europa.</p>', 'de'],
    ['Baker', '<p>We bake at night.</p>', 'en'],
    ['Boulanger', '<p>Nous faisons du pain la nuit.</p>', 'fr'],
  ])('is filed under the language of its text, however short: %s', async (title, html, language) => {
    for (const languages of [
      ['en', 'de', 'fr'],
      ['fr', 'de', 'en'],
    ]) {
      expect((await read(title, html, languages)).lines).toEqual([`${language} ${title}: open`]);
    }
  });

  test.each([
    ['may be in two', 'Barista', '<p>Hamburg</p>'],
    ['is in none of the site’s', 'Panadero', '<p>Buscamos un panadero al que le guste la noche.</p>'],
  ])('and whose text %s is left out, and people are told what to do', async (_, title, html) => {
    const { lines, told } = await read(title, html, ['en', 'de']);
    expect(lines).toEqual([]);
    expect(told).toMatchObject([{ severity: 'warning', hint: expect.stringContaining('language: en') }]);
  });

  test('is in the one language that the source names, whatever its title looks like', async () => {
    const { lines } = await read('Barista', '<p>Hamburg</p>', ['en', 'de'], {
      language: ['de'],
    });
    expect(lines).toEqual(['de Barista: open']);
  });

  test('leaves the file that names it open where its own language cannot be told', async () => {
    const file =
      '---\ntitle: Barista\ndate: 2026-01-05\nleverId: Barista\n---\nYou make coffee for the keepers.\n';
    const { lines } = await read('Barista', '<p>Hamburg</p>', ['en', 'de'], {}, { 'b.md': file });
    expect(lines).toEqual(['en Barista: open']);
  });
});
