import { describe, expect, test } from 'vitest';
import { language, parseLanguage } from '../../../src/model/language.ts';
import { foreignLanguage, plainLanguage } from '../../../src/text/language/language-words.ts';

const texts = {
  de: 'Wir suchen eine Person, die mit uns die Laternen von neun Häfen pflegt. Sie reinigen die Linsen, prüfen den Strom und schreiben auf, was für den Winter zu tun ist. Bei uns lernen Sie alles, was Sie brauchen.',
  en: 'We are looking for a keeper who will look after the lanterns of nine harbours with us. You clean the lenses, check the power and write down what is to be done before the winter. You will learn all that you need here.',
  es: 'Buscamos una persona que cuide con nosotros los faroles de nueve puertos. Limpia las lentes, revisa la corriente y apunta lo que hay que hacer para el invierno. Con nosotros se aprende todo lo que hace falta.',
  fr: 'Nous cherchons une personne pour prendre soin des lanternes de neuf ports avec nous. Vous nettoyez les lentilles, vérifiez le courant et notez ce qui est à faire pour l’hiver. Vous apprenez chez nous tout ce qui est utile.',
  it: 'Cerchiamo una persona che si prenda cura con noi delle lanterne di nove porti. Pulisce le lenti, controlla la corrente e annota che cosa resta da fare prima dell’inverno. Da noi si impara tutto quello che serve per il lavoro.',
  nl: 'Wij zoeken iemand die met ons voor de lantaarns van negen havens zorgt. Je maakt de lenzen schoon, controleert de stroom en schrijft op wat er voor de winter te doen is. Bij ons leer je alles wat je nodig hebt.',
  pt: 'Procuramos uma pessoa que cuide conosco das lanternas de nove portos. Você limpa as lentes, verifica a corrente e anota o que há para fazer antes do inverno. Com a gente você aprende tudo de que precisa para o trabalho.',
  sv: 'Vi söker någon som tar hand om lyktorna i nio hamnar tillsammans med oss. Du rengör linserna, kontrollerar strömmen och skriver upp vad som ska göras före vintern. Hos oss lär du dig allt som du behöver.',
  bg: 'Търсим човек, който да се грижи с нас за фенерите на девет пристанища. Вие чистите лещите, проверявате тока и записвате какво трябва да се направи до зимата. При нас ще научите всичко, от което имате нужда, и ние ще ви помагаме.',
  ca: 'Busquem una persona que tingui cura amb nosaltres dels fanals de nou ports. Neteja les lents, revisa el corrent i apunta el que cal fer abans de l’hivern. Amb nosaltres aprendràs tot el que et cal per a la feina, i som una casa petita.',
  cs: 'Hledáme někoho, kdo se s námi bude starat o lucerny v devíti přístavech. Čistíte čočky, kontrolujete proud a zapisujete, co je do zimy potřeba udělat. U nás se naučíte vše, co budete pro práci potřebovat, a jsme malý tým, který se na vás těší.',
  da: 'Vi søger en person, der tager sig af lygterne i ni havne sammen med os. Du renser linserne, kontrollerer strømmen og skriver ned, hvad der skal gøres før vinteren. Hos os lærer du alt, hvad du har brug for, og vi hjælper dig efter behov.',
  el: 'Αναζητούμε ένα άτομο που θα φροντίζει μαζί μας τα φανάρια εννέα λιμανιών. Καθαρίζετε τους φακούς, ελέγχετε το ρεύμα και σημειώνετε τι πρέπει να γίνει πριν από τον χειμώνα. Εδώ μαθαίνετε όλα όσα χρειάζεστε.',
  fi: 'Etsimme henkilöä, joka pitää kanssamme huolta yhdeksän sataman lyhdyistä. Sinä puhdistat linssit, tarkistat virran ja kirjoitat ylös, mitä on tehtävä ennen talvea. Meillä opit kaiken, mitä tarvitset, ja olemme pieni työyhteisö, joka auttaa, kun työ on uutta, eikä ketään jätetä yksin.',
  hr: 'Tražimo osobu koja će se s nama brinuti o svjetiljkama u devet luka. Vi čistite leće, provjeravate struju i zapisujete što je potrebno učiniti do zime. Kod nas ćete naučiti sve što vam treba za rad, a mi smo mali tim koji je na moru i za to se brine.',
  hu: 'Olyan munkatársat keresünk, aki velünk együtt gondoskodik kilenc kikötő lámpáiról. Ön tisztítja a lencséket, ellenőrzi az áramot, és feljegyzi, hogy mit kell elvégezni a tél előtt. Nálunk mindent megtanul, ami a munkához kell, és ez egy kis csapat, ahol van idő.',
  ja: '私たちと一緒に九つの港の灯りを守る人を探しています。レンズを掃除し、電気を確かめ、冬までにすべきことを書き留めます。必要なことはすべてここで学べます。',
  nb: 'Vi søker en person som tar vare på lyktene i ni havner sammen med oss. Du rengjør linsene, kontrollerer strømmen og skriver ned hva som skal gjøres før vinteren. Hos oss lærer du alt du har bruk for, og vi hjelper deg når det er vanskelig å være alene.',
  pl: 'Szukamy osoby, która będzie z nami dbać o latarnie w dziewięciu portach. Czyścisz soczewki, sprawdzasz prąd i zapisujesz, co jest do zrobienia przed zimą. U nas nauczysz się wszystkiego, czego potrzebujesz do pracy, i jest to mały zespół, dla którego ważny jest czas.',
  ro: 'Căutăm o persoană care să aibă grijă împreună cu noi de felinarele din nouă porturi. Vei curăța lentilele, vei verifica curentul și vei nota ce este de făcut până la iarnă. La noi înveți tot ce ai nevoie pentru muncă, într-o echipă mică și atentă.',
  ru: 'Мы ищем человека, который вместе с нами будет заботиться о фонарях в девяти гаванях. Вы чистите линзы, проверяете ток и записываете, что нужно сделать до зимы. У нас вы научитесь всему, что вам нужно для работы, и мы поможем, если будет трудно.',
  sk: 'Hľadáme niekoho, kto sa s nami bude starať o lampáše v deviatich prístavoch. Čistíte šošovky, kontrolujete prúd a zapisujete, čo je do zimy potrebné urobiť. U nás sa naučíte všetko, čo budete pre prácu potrebovať, a sme malý tím, ktorý sa na vás teší.',
  tr: 'Dokuz limanın fenerlerine bizimle birlikte bakacak bir kişi arıyoruz. Siz mercekleri temizler, akımı denetler ve kışa kadar yapılması gereken her şeyi yazarsınız. Bizim yanımızda iş için gerekli olan her şeyi öğrenirsiniz ve bu küçük bir ekip olarak çok değerli.',
  uk: 'Ми шукаємо людину, яка разом з нами дбатиме про ліхтарі у дев’яти гаванях. Ви чистите лінзи, перевіряєте струм і записуєте, що треба зробити до зими. У нас ви навчитеся всього, що потрібно для роботи, та ми допоможемо, якщо буде важко.',
} as const;
const filed = (language: string, raw: string) =>
  foreignLanguage({ language: parseLanguage(language) ?? expect.unreachable(), raw }) !== undefined;

const tags = Object.keys(texts) as (keyof typeof texts)[];

describe('a text', () => {
  test.each(tags)('in %s is in its own language', (tag) => {
    expect(filed(tag, texts[tag])).toBe(false);
  });

  test.each(tags.filter((tag) => tag !== 'en'))('in English is not in %s', (tag) => {
    expect(filed(tag, texts.en)).toBe(true);
  });

  test.each(tags.filter((tag) => tag !== 'en'))('in %s is not in English', (tag) => {
    expect(filed('en-CA', texts[tag])).toBe(true);
  });

  test.each(['eo', 'sq'])('in French may be anything where little is known of the language: %s', (tag) => {
    expect(filed(tag, texts.fr)).toBe(false);
  });

  test('in two languages side by side is in both', () => {
    expect(filed('fr', `${texts.en}\n\n${texts.fr}`)).toBe(false);
    expect(filed('en', `${texts.fr.repeat(20)}\n\n${texts.en.repeat(20)}`)).toBe(false);
  });

  test('with a sentence of another in front is in its own', () => {
    const sentence = 'Because the crew of the harbour speaks it, we write this in their language only.';
    expect(foreignLanguage({ language: language('en'), raw: `${sentence}\n\n${texts.de}` })).toBe('de');
    expect(filed('de', `${sentence}\n\n${texts.de}`)).toBe(false);
  });

  test('that says one word of a language over and over says nothing', () => {
    expect(plainLanguage(`Lamp fitter. ${'ve true '.repeat(15)}`)).toBeUndefined();
    expect(plainLanguage(`Lamp fitter. ${'ve true '.repeat(4)}`)).toBeUndefined();
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
  test.each(tags)('is told: %s', (tag) => {
    expect(plainLanguage(texts[tag])).toBe(tag);
  });

  test.each([
    [
      'a language that is not known',
      'Ni serĉas homon, kiu zorgas kun ni pri la lanternoj de naŭ havenoj. Vi purigas la lensojn, kontrolas la kurenton kaj notas, kio devas esti farita antaŭ la vintro.',
    ],
    ['two languages', `${texts.en} ${texts.fr}`],
    ['few words', 'We are looking for a keeper.'],
  ])('is not guessed from %s', (_, text) => {
    expect(plainLanguage(text)).toBeUndefined();
  });
});

describe('a sentence or two', () => {
  test.each([
    [
      'fr',
      'Vous gardez la lampe du port et vous écrivez le journal chaque nuit, avec deux autres personnes.',
    ],
    [
      'de',
      'Du hütest die Lampe am Hafen und schreibst jede Nacht das Logbuch, zusammen mit zwei anderen und mir.',
    ],
    [
      'en',
      'You keep the lamp of the harbour and write the log every night, with two others, for a fair wage.',
    ],
  ])('tell their language where it stands out: %s', (tag, text) => {
    expect(plainLanguage(text)).toBe(tag);
  });

  test.each([
    ['Voir la page de nos amis.'],
    ['Senior Software Engineer, Platform Team, Berlin, Germany, full-time, remote possible'],
  ])('tell nothing where it does not: %s', (text) => {
    expect(plainLanguage(text)).toBeUndefined();
  });
});
