import { expect, test } from 'vitest';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { readSite } from '../support/read-site.ts';
import { writtenSite } from '../support/written-site.ts';

removeFoldersAfterwards();

const files = (languages: string, said: string) => ({
  'hugo.yaml': `baseURL: https://lanternworks.example/\ntitle: Lanternworks\ndefaultContentLanguage: en\nlanguages: {${languages}}\n`,
  'content/jobs/keeper.md': `---\ntitle: Keeper\ndate: 2026-01-10\n---\n\n${said}\n\nYou keep the light of the northern tower and write its log every night.\n`,
});

test.each([
  ['en: {weight: 1}, de: {weight: 2}', 'Die Stelle ist besetzt.', []],
  ['en: {weight: 1}, de: {weight: 2}', 'Bewerbungsschluss: 15. Oktober 2026', []],
  ['en: {weight: 1}, de: {weight: 2}', 'Die Stelle ist noch nicht besetzt.', ['content/jobs/keeper.md']],
  ['en: {weight: 1}, fr: {weight: 2}', 'Die Stelle ist besetzt.', []],
  ['en: {weight: 1}, fr: {weight: 2}', 'Die Stelle ist noch nicht besetzt.', ['content/jobs/keeper.md']],
  ['en: {weight: 1}, fr: {weight: 2}', 'Diese Stelle ist besetzt.', []],
])('a Hugo site of %s: “%s”', async (languages, said, open) => {
  const site = await readSite(writtenSite(files(languages, said)), '2026-11-30T12:00:00Z');
  expect(site.catalog.open.map(({ source }) => source.file)).toEqual(open);
});
