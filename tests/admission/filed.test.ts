import { describe, expect, test } from 'vitest';
import { gatherSite } from '../support/memory-site.ts';

const de =
  'Du pflegst mit uns die Lampen am Hafen und hilfst den Booten in der Nacht. Die Arbeit ist ruhig, wir sind zu viert, und du lernst bei uns alles, was du für das Licht und die Linsen brauchst.';
const en =
  'You look after the lamps of the harbour with us and help the boats at night. The work is quiet, there are four of us, and you will learn all that you need for the light and the lenses.';
const en2 =
  'We bake the bread for the whole of the quay, and you will be at the oven with us in the early hours. The flour is from the mill of the island, and your bread is on all of our tables.';
const fr =
  'Vous prenez soin des lampes du port avec nous et aidez les bateaux dans la nuit. Le travail est calme, nous sommes quatre, et vous apprenez chez nous tout ce qui est utile pour la lumière.';
const fr2 =
  'Nous faisons le pain pour tout le quai, et vous êtes au four avec nous dans les premières heures. La farine est du moulin de notre île, et votre pain est sur toutes les tables.';
const nl =
  'Je zorgt met ons voor de lampen van de haven en helpt de boten in de nacht. Het werk is rustig, wij zijn met zijn vieren, en je leert bij ons alles wat je voor het licht en de lenzen nodig hebt.';
const short = 'Restaurant La Marina, Nice.';

const page = (title: string, text: string, head = '') =>
  `---\ntitle: ${title}\ndate: 2026-05-01\n${head}---\n\n${text}\n`;

/** `file: language` of what is open, and the codes of what is said. */
async function filed(files: Readonly<Record<string, string>>) {
  const { postings, diagnostics, site } = await gatherSite({ files });
  return {
    open: postings.map(({ source, language }) => `${source.file}: ${language}`).toSorted(),
    said: diagnostics.map(({ code, where }) => `${code} ${where?.file}`),
    languages: site.languages.map(({ tag }) => tag),
  };
}

describe('a posting is filed under the language of its text', () => {
  test.each<[string, Record<string, string>, string[], string[]]>([
    [
      'one in a language that nothing says, where none translates it',
      { 'a.md': page('Lamp', en), 'b.md': page('Licht', de) },
      ['a.md: en', 'b.md: de'],
      ['language-differs b.md'],
    ],
    [
      'whatever its name says, where none translates it',
      { 'a.md': page('Oven', en2), 'lamp.fr.md': page('Lamp', en) },
      ['a.md: en', 'lamp.fr.md: en'],
      ['language-differs lamp.fr.md'],
    ],
    [
      'the original in its own file, beside a copy of it where the site’s language belongs',
      { 'a.md': page('Lampe', fr), 'a.fr.md': page('Lampe', fr) },
      ['a.fr.md: fr'],
      ['translation-untranslated a.md'],
    ],
    [
      'a remark in the site’s language does not make the copy one',
      {
        'a.md': page('Lampe', `As the crew of the harbour speaks it, this is in French.\n\n${fr}`),
        'a.fr.md': page('Lampe', fr),
      },
      ['a.fr.md: fr'],
      ['translation-untranslated a.md'],
    ],
    [
      'of two copies of a text in a third language one is the posting',
      { 'a.md': page('Licht', de), 'a.fr.md': page('Licht', de) },
      ['a.md: de'],
      ['translation-untranslated a.fr.md', 'language-differs a.md'],
    ],
    [
      'most are French, so a short one is',
      {
        'a.md': page('Lampe', fr),
        'b.md': page('Pain', fr2),
        'c.md': page('Suite', short),
        'd.md': page('Oven', en2),
      },
      ['a.md: fr', 'b.md: fr', 'c.md: fr', 'd.md: en'],
      ['language-differs a.md', 'language-differs b.md', 'language-unknown c.md'],
    ],
    [
      'of a few words each, all of them together say that they are French',
      {
        'a.md': page('Boulanger', 'Contrat à durée indéterminée.'),
        'b.md': page('Vendeuse', 'Le samedi.'),
        'c.md': page('Apprenti cuisinier', 'Formation au fournil.'),
        'd.md': page('Livreur', 'Tournée du matin.'),
      },
      ['a.md: fr', 'b.md: fr', 'c.md: fr', 'd.md: fr'],
      ['a.md', 'b.md', 'c.md', 'd.md'].map((file) => `language-differs ${file}`),
    ],
    [
      'of a few words each, English ones stay English',
      {
        'a.md': page('Baker', 'Early shift.'),
        'b.md': page('Chef de partie', 'The restaurant.'),
        'c.md': page('Barista', 'Coffee, by the sea.'),
      },
      ['a.md: en', 'b.md: en', 'c.md: en'],
      [],
    ],
    [
      'one French among more in English turns nothing round',
      {
        'a.md': page('Lampe', fr),
        'b.md': page('Oven', en2),
        'c.md': page('Suite', short),
        'd.md': page('Lamp', en),
      },
      ['a.md: fr', 'b.md: en', 'c.md: en', 'd.md: en'],
      ['language-differs a.md', 'language-unknown c.md'],
    ],
    [
      'a short one that says its language stays in it',
      {
        'a.md': page('Lampe', fr),
        'b.md': page('Pain', fr2),
        'c.md': page('Suite', short, 'lang: en\n'),
      },
      ['a.md: fr', 'b.md: fr', 'c.md: en'],
      ['language-differs a.md', 'language-differs b.md'],
    ],
    [
      'a copy is one whatever its file is called',
      { 'lamp.md': page('Lamp', en), 'lampe.fr.md': page('Lamp', en) },
      ['lamp.md: en'],
      ['translation-untranslated lampe.fr.md'],
    ],
  ])('%s', async (_, files, open, said) => {
    expect(await filed(files)).toMatchObject({ open, said });
  });

  test('in a language that the site does not name, which then has its own feed', async () => {
    const { open, languages } = await filed({ 'a.md': page('Lamp', en), 'b.md': page('Lampen', nl) });
    expect({ open, languages }).toEqual({
      open: ['a.md: en', 'b.md: nl'],
      languages: ['en', 'fr', 'ar', 'nl'],
    });
  });

  test('with the rules of that language for what is closed', async () => {
    const closed = `**Diese Stelle ist besetzt.**\n\n${de}`;
    const { postings } = await gatherSite({ files: { 'a.md': page('Licht', closed) } });
    expect(postings.map(({ language, status }) => [language, status])).toEqual([['de', 'closed']]);
  });
});

describe('a page in two languages is a posting in its own', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'French with the English below, beside the English',
      { 'a.md': page('Lamp', en), 'a.fr.md': page('Lampe', `${fr}\n\n${en}`) },
      ['a.fr.md: fr', 'a.md: en'],
    ],
    [
      'both in both',
      { 'a.md': page('Lamp', `${en}\n\n${fr}`), 'a.fr.md': page('Lampe', `${en}\n\n${fr}`) },
      ['a.fr.md: fr', 'a.md: en'],
    ],
    [
      'a short French part above a long English one',
      { 'a.md': page('Lamp', `${en}\n\n${en2}`), 'a.fr.md': page('Lampe', `${fr}\n\n${en}\n\n${en2}`) },
      ['a.fr.md: fr', 'a.md: en'],
    ],
    ['alone', { 'a.fr.md': page('Lampe', `${en}\n\n${fr}`) }, ['a.fr.md: fr']],
  ])('%s', async (_, files, open) => {
    expect(await filed(files)).toMatchObject({ open, said: [] });
  });
});
