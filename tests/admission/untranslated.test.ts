import { describe, expect, test } from 'vitest';
import { language } from '../../src/model/language.ts';
import { isOtherScript, isUntranslated } from '../../src/admission/filing/untranslated.ts';

const english = `# Lamp keeper

You will look after the lanterns of nine harbours on the east coast.

- Clean and align the lenses of the lamps every week.
- Answer the harbour masters when they report a fault.

==We pay every keeper the same== and say so in the open.
`;
const french = `# Gardien de phare

Vous prendrez soin des lanternes de neuf ports de la côte est.

- Nettoyer et régler les lentilles des lampes chaque semaine.
- Répondre aux capitaines de port qui signalent une panne.
`;
const text = (tag: string, raw: string) => ({ language: language(tag), raw });

describe('a translation that still has the original’s text', () => {
  test.each<[string, string, string, boolean]>([
    ['the same text', 'ar', english, true],
    [
      'the same text with an escaped mark, as translation platforms export it',
      'pt-BR',
      english.replace('==We', '\\==We'),
      true,
    ],
    ['the same text with Windows line ends', 'fr', english.replaceAll('\n', '\r\n'), true],
    ['a copy of an older original', 'fr', english.replace('nine harbours', 'eight harbours'), true],
    ['a translation', 'fr', french, false],
    [
      'a translation that leaves one sentence',
      'fr',
      `${french}\nWe pay every keeper the same and say so.`,
      false,
    ],
    ['a variety of the same language', 'en-CA', english, false],
    ['nothing at all', 'fr', '', false],
    ['links and headings only', 'fr', '# Apply\n\n[Apply](https://x.example/)', false],
  ])('%s', (_name, tag, raw, expected) => {
    expect(isUntranslated(text(tag, raw), text('en', english))).toBe(expected);
  });
});

describe('a text in another script than its language’s', () => {
  test.each<[string, string, string, boolean]>([
    ['English filed under Arabic', 'ar', english, true],
    [
      'Arabic',
      'ar',
      'نبحث عن حارس فنار يعتني بمصابيح تسعة موانئ على الساحل الشرقي كل أسبوع من أيام السنة',
      false,
    ],
    [
      'Arabic with product names',
      'ar',
      'نبحث عن مهندس يعرف TypeScript و Kubernetes ويعتني بمصابيح تسعة موانئ على الساحل الشرقي',
      false,
    ],
    ['English filed under French: the script says nothing', 'fr', english, false],
    ['a few letters only', 'ar', 'Lanternworks', false],
  ])('%s', (_name, tag, raw, expected) => {
    expect(isOtherScript(text(tag, raw))).toBe(expected);
  });
});
