import { describe, expect, test } from 'vitest';
import { gatherSite } from '../support/memory-site.ts';

const french =
  'Vous prenez soin des lampes du port avec nous et aidez les bateaux dans la nuit. Le travail est calme, nous sommes quatre, et vous apprenez chez nous tout ce qui est utile pour la lumière.';
const translation = `---\ntitle: Gardien\ndate: 2026-05-01\n---\n\n${french}\n`;

async function beside(original: string) {
  const files = { 'lamp.md': original, 'lamp.fr.md': translation };
  const { postings, diagnostics, sources } = await gatherSite({ files });
  const about = diagnostics.filter(({ where }) => where?.file === 'lamp.fr.md');
  return {
    french: postings.find(({ language }) => language === 'fr')?.status ?? 'left out',
    said: about.map(({ severity, code }) => `${severity} ${code}`),
    leftOut: sources[0]?.leftOut,
  };
}

describe('what is not admitted still counts for its translations', () => {
  test.each<[string, string, string, string[], number]>([
    [
      'no title, and closed by a flag',
      '---\ntitle: ""\nclosed: true\n---\n\nText.\n',
      'closed',
      ['warning translation-status-differs'],
      1,
    ],
    [
      'no title, and closed by a date',
      '---\ntitle: ""\ncloses: 2026-02-01\n---\n\nText.\n',
      'closed',
      ['warning translation-status-differs'],
      1,
    ],
    [
      'no title, and closed by its text',
      '---\ndate: 2026-05-01\n---\n\n**This position has been filled.**\n',
      'closed',
      ['warning translation-status-differs'],
      1,
    ],
    [
      'no title, and nothing about its end',
      '---\ndate: 2026-05-01\n---\n\nYou keep the lamp.\n',
      'open',
      [],
      1,
    ],
    [
      'a status that may mean closed',
      '---\ntitle: Keeper\nstatus: maybe\n---\n\nText.\n',
      'left out',
      ['error translation-withheld'],
      2,
    ],
    [
      'a closing date that is none',
      '---\ntitle: Keeper\ndeadline: 2026-13-45\n---\n\nText.\n',
      'left out',
      ['error translation-withheld'],
      2,
    ],
    [
      'a head that nobody can read',
      '---\ntitle: Keeper\nclosed: true\n\nText without the end of its head.\n',
      'open',
      ['warning translation-withheld'],
      1,
    ],
    ['a draft', '---\ntitle: Keeper\ndraft: true\n---\n\nText.\n', 'open', [], 0],
  ])('%s', async (_, original, status, said, leftOut) => {
    expect(await beside(original)).toEqual({ french: status, said, leftOut });
  });

  test('unless the configuration says that the translation is open', async () => {
    const files = {
      'lamp.md': '---\ntitle: Keeper\nstatus: maybe\n---\n\nText.\n',
      'lamp.fr.md': translation,
    };
    const configuration = { overrides: { 'lamp.fr.md': { status: 'open' as const } } };
    const { postings } = await gatherSite({ files, configuration });
    expect(postings.map(({ language, status }) => [language, status])).toEqual([['fr', 'open']]);
  });
});

test('a key that decides and cannot be read is told once, with the reason', async () => {
  const files = { 'a.md': '---\ntitle: Lamp\ndate: 2026-05-01\nstatus: "x\n---\nYou look after it.\n' };
  const { diagnostics } = await gatherSite({ files });
  const told = diagnostics.filter(({ code }) => code === 'front-matter-part-invalid');
  expect(told).toMatchObject([{ severity: 'error', where: { file: 'a.md', line: 4 } }]);
  expect(told[0]?.message).toMatch(/cannot be read: \S/);
});
