import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { languageTeller } from '../../../src/text/language/likely-language.ts';

const { likely: likelyLanguage } = await languageTeller();

const tags = (text: string) => text.split(' ') as Language[];

describe('the language of a short text', () => {
  test.each([
    ['en de', 'de', 'Linsenschleifer (m/w/d). Sie schleifen Linsen.'],
    ['en de', 'de', 'Du baust Linsen für Leuchttürme.'],
    ['en de', 'de', 'Werkstudent Vertrieb. Wir suchen dich'],
    ['en de', 'de', 'Bäcker. Wir backen nachts.'],
    ['de en', 'en', 'Baker. We bake at night.'],
    ['de en', 'en', 'Senior Software Engineer, Backend'],
    ['de en', 'en', 'Lens engineer. You build lenses for lighthouses.'],
    ['fr en', 'en', 'Account Executive. You sell lamps to harbours.'],
    ['en fr', 'fr', 'Boulanger. Nous faisons du pain la nuit.'],
    ['en fr', 'fr', 'Vous fabriquez des lentilles pour les phares.'],
    ['en es', 'es', 'Buscamos un panadero al que le guste la noche.'],
    ['es pt', 'pt', 'Procuramos um padeiro que goste da noite.'],
    ['pt es', 'es', 'Desarrollador de software en Madrid. Crea productos con nosotros.'],
    ['en nl', 'nl', 'Wij zoeken een bakker die van de nacht houdt.'],
    ['de nl', 'nl', 'Je bouwt lenzen voor vuurtorens.'],
    ['en it', 'it', 'Cerchiamo un panettiere che ami la notte.'],
    ['en sv', 'sv', 'Vi söker en bagare som gillar natten.'],
    ['en nb', 'nb', 'Vi søker en baker som liker natten.'],
    ['en ar', 'ar', 'تصنع العدسات للمنارات.'],
    ['en uk', 'uk', 'Шукаємо пекаря, який любить ніч.'],
    ['en ja', 'ja', '夜が好きなパン職人を探しています。'],
    ['en pl', 'pl', 'Budujesz soczewki do latarni morskich.'],
    ['en-GB en-US de', 'en-GB', 'Baker. We bake at night.'],
    ['fr-CA en-CA', 'fr-CA', 'Gardien de nuit. Vous gardez le phare.'],
  ])('of %s is %s: %s', (possible, expected, text) => {
    expect(likelyLanguage(text, tags(possible))).toBe(expected);
    expect(likelyLanguage(text, tags(possible).toReversed())).toBe(
      possible.startsWith('en-GB') ? 'en-US' : expected,
    );
  });

  test.each([
    ['en de', 'Marketing Manager. Hamburg.'],
    ['en fr', 'Chief of staff. Vous aidez la direction.'],
    ['da nb', 'Kaffebar i Oslo.'],
    ['en de', '12345 / 2026'],
    ['en de', ''],
    ['en fr', 'Wir suchen einen Bäcker, der die Nacht mag und gern in Hamburg lebt.'],
    ['en de', 'Nous cherchons un boulanger qui aime la nuit et la mer.'],
    ['en de', 'Шукаємо пекаря, який любить ніч.'],
    ['en de', 'Dirección de personal para cuarenta compañeros.'],
    ['en de', 'Softwareontwikkelaar. Kom ons team versterken.'],
    ['en ga', 'Táimid ag lorg báicéir ar maith leis an oíche agus an fharraige.'],
  ])('cannot be told for sure among %s: %s', (possible, text) => {
    expect(likelyLanguage(text, tags(possible))).toBeUndefined();
    expect(likelyLanguage(text, tags(possible).toReversed())).toBeUndefined();
  });

  test.each([
    ['en', 'Baker', 'en'],
    ['en', 'DevOps Engineer React Node AWS Kubernetes Docker', 'en'],
    ['en', '', 'en'],
    ['de', 'Account Executive', 'de'],
    ['de', 'Data Scientist Python. Homeoffice', 'de'],
    ['en', 'Wir suchen einen Bäcker, der die Nacht mag und gern in Hamburg lebt.', undefined],
    ['de', 'We are looking for a baker who likes the night and the sea.', undefined],
    ['ga', 'Táimid ag lorg báicéir ar maith leis an oíche.', 'ga'],
  ])('where only %s is possible: %s', (possible, text, expected) => {
    expect(likelyLanguage(text, tags(possible))).toBe(expected);
  });
});
