import { describe, expect, test } from 'vitest';
import { parseLanguage } from '../../../src/model/language.ts';
import { isForeign, plainLanguage } from '../../../src/text/language/language-words.ts';

const texts = {
  de: 'Wir suchen eine Person, die mit uns die Laternen von neun Häfen pflegt. Sie reinigen die Linsen, prüfen den Strom und schreiben auf, was für den Winter zu tun ist. Bei uns lernen Sie alles, was Sie brauchen.',
  en: 'We are looking for a keeper who will look after the lanterns of nine harbours with us. You clean the lenses, check the power and write down what is to be done before the winter. You will learn all that you need here.',
  es: 'Buscamos una persona que cuide con nosotros los faroles de nueve puertos. Limpia las lentes, revisa la corriente y apunta lo que hay que hacer para el invierno. Con nosotros se aprende todo lo que hace falta.',
  fr: 'Nous cherchons une personne pour prendre soin des lanternes de neuf ports avec nous. Vous nettoyez les lentilles, vérifiez le courant et notez ce qui est à faire pour l’hiver. Vous apprenez chez nous tout ce qui est utile.',
  it: 'Cerchiamo una persona che si prenda cura con noi delle lanterne di nove porti. Pulisce le lenti, controlla la corrente e annota che cosa resta da fare prima dell’inverno. Da noi si impara tutto quello che serve per il lavoro.',
  nl: 'Wij zoeken iemand die met ons voor de lantaarns van negen havens zorgt. Je maakt de lenzen schoon, controleert de stroom en schrijft op wat er voor de winter te doen is. Bij ons leer je alles wat je nodig hebt.',
  pt: 'Procuramos uma pessoa que cuide conosco das lanternas de nove portos. Você limpa as lentes, verifica a corrente e anota o que há para fazer antes do inverno. Com a gente você aprende tudo de que precisa para o trabalho.',
  sv: 'Vi söker någon som tar hand om lyktorna i nio hamnar tillsammans med oss. Du rengör linserna, kontrollerar strömmen och skriver upp vad som ska göras före vintern. Hos oss lär du dig allt som du behöver.',
} as const;
const filed = (language: string, raw: string) =>
  isForeign({ language: parseLanguage(language) ?? expect.unreachable(), raw });

const tags = Object.keys(texts) as (keyof typeof texts)[];

describe('a text', () => {
  test.each(tags)('in %s is in its own language', (tag) => {
    expect(filed(tag, texts[tag])).toBe(false);
  });

  test.each(tags.filter((tag) => tag !== 'en'))('in English is not in %s', (tag) => {
    expect(filed(tag, texts.en)).toBe(true);
  });

  test.each(tags.filter((tag) => tag !== 'en' && tag !== 'sv'))('in %s is not in English', (tag) => {
    expect(filed('en-CA', texts[tag])).toBe(true);
  });

  test.each(['eo', 'sv'])('in French may be anything where little is known of the language: %s', (tag) => {
    expect(filed(tag, texts.fr)).toBe(false);
  });

  test('in two languages side by side is in both', () => {
    expect(filed('fr', `${texts.en}\n\n${texts.fr}`)).toBe(false);
    expect(filed('en', `${texts.fr.repeat(20)}\n\n${texts.en.repeat(20)}`)).toBe(false);
  });

  test('that is short says nothing', () => {
    expect(filed('fr', 'We are looking for a keeper who will look after the lanterns.')).toBe(false);
  });

  test('with names and addresses of another language stays in its own', () => {
    const names =
      'Head of the Office of the Keeper of the Lights, [the page](https://x.example/the/and/of/to)';
    expect(filed('fr', `${texts.fr} ${names}`)).toBe(false);
  });
});

describe('the language of a text that does not say it', () => {
  test.each(tags.filter((tag) => tag !== 'sv'))('is told: %s', (tag) => {
    expect(plainLanguage(texts[tag])).toBe(tag);
  });

  test.each([
    ['a language that is not known', texts.sv],
    ['two languages', `${texts.en} ${texts.fr}`],
    ['few words', 'We are looking for a keeper.'],
  ])('is not guessed from %s', (_, text) => {
    expect(plainLanguage(text)).toBeUndefined();
  });
});
