import { describe, expect, test } from 'vitest';
import {
  folderNames,
  languageOfFolder,
  rankOfFolder,
} from '../../../src/sources/files/folders/section-names.ts';

describe('the name of a folder', () => {
  test.each([
    ['praca', 2],
    ['Oferty pracy', 2],
    ['volná-místa', 2],
    ['Állások', 2],
    ['iş-ilanları', 2],
    ['lediga tjänster', 2],
    ['työpaikat', 2],
    ['вакансии', 2],
    ['θέσεις-εργασίας', 2],
    ['求人', 2],
    ['채용공고', 2],
    ['وظائف', 2],
    ['vakansii', 2],
    ['vakansiyi', 2],
    ['vakancii', 2],
    ['Vakansiya', 2],
    ['otkrytye-vakansii', 2],
    ['vidkryti-vakansii', 2],
    ['svobodni-pozitsii', 2],
    ['obiavi-za-rabota', 2],
    ['rabotni_mesta', 2],
    ['theseis-ergasias', 2],
    ['thesis-ergasias', 2],
    ['anoichtes-theseis', 2],
    ['jobb', 2],
    ['rekry', 2],
    ['vakansii_uk', 2],
    ['jobs_fr', 2],
    ['jobs-pt-BR', 2],
    ['fr-jobs', 2],
    ['vacatures.nl', 2],
    ['jobs_it', 2],
    ['kariera', 1],
    ['Kariéra', 1],
    ['karijera', 1],
    ['карьера', 1],
    ['carrières_fr', 1],
    ['rabota', 1],
    ['robota', 1],
    ['karieri', 1],
    ['karera', 1],
    ['pratsia', 1],
    ['rekrutacja', 1],
    ['team', 0],
    ['people', 0],
    ['steve-jobs', 0],
    ['jobs_2024', 0],
    ['blog', 0],
    ['print_it', 0],
    ['stories', 0],
    ['it', 0],
    ['robotics', 0],
    ['robots', 0],
    ['thesis', 0],
    ['theses', 0],
    ['rabat', 0],
    ['vakantie', 0],
    ['mesta', 0],
    ['job', 2],
    ['career-paths', 0],
    ['', 0],
  ])('%s ranks %d', (name, rank) => {
    expect(rankOfFolder(name)).toBe(rank);
  });

  test('is known in each of them, whichever way it is spelled', () => {
    const { postings, careers } = folderNames;
    expect(postings.filter((name) => rankOfFolder(name.toUpperCase().replaceAll('-', ' ')) !== 2)).toEqual(
      [],
    );
    expect(careers.filter((name) => rankOfFolder(name.normalize('NFD')) !== 1)).toEqual([]);
  });
});

describe('the language of a folder', () => {
  test.each([
    ['fr/jobs', 'fr'],
    ['_jobs_fr', 'fr'],
    ['content/jobs-de/2024', 'de'],
    ['jobs_pt-BR', 'pt-BR'],
    ['nl-jobs', 'nl'],
    ['about/fr/emplois', 'fr'],
    ['jobs_it', undefined],
    ['jobs_hr', undefined],
    ['about_fr/team', undefined],
    ['src/jobs', undefined],
    ['jobs', undefined],
  ])('%s is %s', (path, code) => {
    expect(languageOfFolder(path)).toBe(code);
  });
});
