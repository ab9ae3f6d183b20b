import { describe, expect, test } from 'vitest';
import { language } from '../../../src/model/language.ts';
import { proseFacts } from '../../../src/text/prose/facts/prose-facts.ts';
import { proseOf } from '../../support/prose-evaluation.ts';

/** From where the whole job can be done, `AT+DE`; `*` for the world, nothing where no remote work is read. Lines are divided by ` / `. */
function areasIn(text: string, tag: string): string {
  const remote = proseFacts(proseOf(text.replaceAll(' / ', '\n')), language(tag)).find(
    ({ fact }) => fact === 'remote',
  );
  if (remote?.fact !== 'remote') return '';
  const countries = remote.value.areas.map(({ country, name }) => country ?? name).toSorted();
  return countries.join('+') || '*';
}

const texts: Readonly<Record<string, readonly (readonly [expected: string, text: string])[]>> = {
  en: [
    ['IE', 'Place of work: from your own home, anywhere in Ireland'],
    ['GB', 'The job is home-based and always will be. You must be resident in the UK.'],
    ['DE+PL', '- **Work mode:** entirely remote / - **Country of residence:** Poland or Germany'],
    ['CA', '| Remote | yes, all week | / |---|---| / | Where you can live | Canada |'],
    [
      'NO+SE',
      '## Workplace /  / Your home, five days a week /  / ## Eligible countries /  / - Norway / - Sweden',
    ],
    ['FR', 'Everyone here works from home every day. To join us you need to live in France.'],
    ['PT', 'This is a 100% remote post. We can only employ people who are resident in Portugal.'],
    ['AU+NZ', 'Remote: permanently / Based in: Australia or New Zealand'],
    ['US', 'Office days: none / Residence: anywhere in the United States'],
    ['ES', 'We gave up our office in 2021. You work from your kitchen, and you live in Spain.'],
    [
      'NL+BE',
      'You do the whole job online, from start to finish. We hire people living in: /  / * Belgium / * the Netherlands',
    ],
    ['MX', 'The role is done entirely from home by somebody based in Mexico; there is no commuting.'],
    ['IN', 'Do I have to come to an office? /  / Never. /  / Where can I live? /  / In India.'],
    ['IT', 'Fully remote, including meetings. Applicants have to be tax residents of Italy.'],
    ['', 'Everyone works from home on Fridays. You must live in France.'],
    ['', 'Our sales team works entirely remotely. You must live in Germany and be in the workshop by seven.'],
    ['', 'Work mode: hybrid, two days from home / Country of residence: Germany'],
    ['', 'Your first month is entirely remote. You must live in Ireland.'],
    ['', 'The job is done entirely from home. You need to be based in Canada (outside Quebec).'],
    ['', 'The job is done entirely from home. You need to live in Canada or the northern states.'],
    ['', 'The job is done entirely from home. You need to live in Vienna, Austria.'],
    ['', 'The job is done entirely from home. You need to live within 50 km of Norway.'],
    ['', 'The job is done entirely from home. You must have the right to work in Ireland.'],
    ['', 'The job is done entirely from home. You must live in Germany. / Country of residence: Austria'],
    ['', 'The job is done entirely from home. Our customers live in Kenya.'],
    ['', 'The job is done entirely from home. The company is registered in Estonia.'],
    ['', 'Training is completely online. You must live in Ghana, near one of our farms.'],
    ['', 'There is no office: you spend every day on farms. You must live in Kenya.'],
    ['', 'Remote working is possible all week after a year. You must live in Spain.'],
    ['', 'You work entirely from home, with one day a month in our Leeds office. You must live in the UK.'],
    [
      '',
      '**Location:** Cork, Ireland /  / Everyone in the finance department works from home for good. You must live in Ireland.',
    ],
    ['', 'You must live in Germany.'],
    ['', 'Country: Germany'],
    ['', 'Remote: permanently / Country of residence: any EU country'],
    ['', 'Remote: permanently / Country of residence: Germany, within CET ± 2 hours'],
    ['', 'Remote: permanently / Where you can live: Scotland'],
  ],
  de: [
    ['DE', 'Arbeitsort: ortsunabhängig innerhalb Deutschlands'],
    ['AT', 'Du arbeitest ausschließlich von zu Hause. Dein Hauptwohnsitz liegt in Österreich.'],
    [
      'CH+DE',
      '| Arbeitsform | dauerhaft im Homeoffice | / |---|---| / | Wohnland | Deutschland oder Schweiz |',
    ],
    ['DE', 'Präsenztage: keine / Wohnsitz: irgendwo in Deutschland'],
    ['LI+AT', '**Remote:** immer / **Ansässig in:** Liechtenstein oder Österreich'],
    [
      'DE',
      'Alle bei uns arbeiten jeden Tag von daheim. Voraussetzung ist, dass Sie in Deutschland gemeldet sind.',
    ],
    [
      'NL+DE',
      'Die Stelle ist zu 100 % remote. Einstellen können wir Menschen, die in Deutschland oder den Niederlanden leben.',
    ],
    ['DK', '### Arbeitsweise /  / rein virtuell /  / ### Mögliche Wohnsitzländer /  / Dänemark'],
    ['LU+FR', 'Arbeitsplatz: dein Zuhause, in Frankreich oder Luxemburg'],
    ['CZ', 'Unser Büro haben wir aufgegeben. Du arbeitest am eigenen Schreibtisch und wohnst in Tschechien.'],
    ['IT+AT', 'Komplett remote, auch in der Einarbeitung. Wohnen musst du in Österreich oder Italien.'],
    ['', 'Alle arbeiten freitags von daheim. Sie müssen in Deutschland wohnen.'],
    [
      '',
      'Unser Entwicklungsteam arbeitet komplett remote. Du wohnst in Österreich und sitzt bei uns in der Werkstatt.',
    ],
    ['', 'Die Einarbeitung ist vollständig remote. Wohnsitz in Deutschland erforderlich.'],
    ['', 'Homeoffice ist an zwei Tagen möglich. Wohnsitz: Deutschland'],
    ['', 'Du arbeitest ausschließlich von zu Hause. Wohnsitz in Deutschland (außer Bayern).'],
    ['', 'Du arbeitest ausschließlich von zu Hause. Wohnsitz in Deutschland oder angrenzenden Ländern.'],
    ['', 'Du arbeitest ausschließlich von zu Hause. Wohnsitz in Graz, Österreich, erforderlich.'],
    ['', 'Du arbeitest ausschließlich von zu Hause. Unsere Kunden leben in der Schweiz.'],
    ['', 'Du arbeitest ausschließlich von zu Hause. Eine Arbeitserlaubnis in Deutschland ist erforderlich.'],
    ['*', 'Du arbeitest ausschließlich von zu Hause. Hauptsitz der Firma: Schweiz'],
    ['', 'Remote: immer / Wohnland: DACH'],
    ['', 'Hybrides Arbeiten, komplett remote nach Absprache / Wohnsitz: Österreich'],
    ['', 'Ein Büro gibt es nicht, du bist jeden Tag auf den Höfen. Wohnsitz: Deutschland'],
    ['', 'Wohnsitz: Deutschland'],
    ['', 'Komplett remote, einmal im Monat vor Ort in Kiel. Wohnsitz: Deutschland'],
  ],
  fr: [
    ['BE+FR', 'Poste en 100 % télétravail depuis la France ou la Belgique.'],
    ['CA', '- **Mode de travail :** entièrement à distance / - **Pays de résidence :** Canada'],
    ['CH', 'Vous travaillez toujours de chez vous. Il faut habiter en Suisse.'],
    ['LU', '| Lieu de travail | Votre domicile, au Luxembourg | / |---|---| / | Contrat | CDI |'],
    ['MA+TN', 'Jours au bureau : aucun / Pays de résidence admis : Maroc, Tunisie'],
    ['FR', "Toute l'équipe est en télétravail permanent. Vous résidez en France."],
    ['BE', '### Télétravail /  / intégral /  / ### Où puis-je habiter ? /  / Partout en Belgique'],
    [
      'SN',
      'La mission se fait de bout en bout en ligne ; nous recrutons des personnes qui vivent au Sénégal.',
    ],
    [
      'DE+FR',
      'Nous avons rendu nos bureaux. Vous travaillez de la maison et vous êtes domicilié·e en France ou en Allemagne.',
    ],
    ['CM', 'Travail à distance : oui, complet / Localisation de la personne recrutée : Cameroun'],
    ['', 'Tout le monde est en télétravail le vendredi. Il faut habiter en France.'],
    ['', 'La formation est entièrement à distance. Vous habitez en Belgique.'],
    ['', 'Télétravail possible deux jours par semaine. Pays de résidence : France'],
    ['', 'Poste entièrement à distance. Vous habitez en France (hors Corse).'],
    ['', 'Poste entièrement à distance. Vous habitez en France métropolitaine.'],
    ['', 'Poste entièrement à distance. Vous habitez en France ou dans un pays limitrophe.'],
    ['', 'Poste entièrement à distance. Vous habitez à Lyon, France.'],
    ['', 'Poste entièrement à distance. Nos clients vivent au Canada.'],
    ['*', "Poste entièrement à distance. L'association a son siège en Suisse."],
    [
      '',
      "L'équipe technique est en télétravail permanent. Vous habitez en France et vous travaillez à l'atelier.",
    ],
    ['EU', 'Télétravail : permanent / Pays de résidence : Union européenne'],
    ['', "Il n'y a pas de bureau : vous êtes chaque jour sur la route. Vous habitez en Belgique."],
    ['', 'Pays de résidence : France'],
    ['', 'Poste entièrement à distance. Il faut un permis de travail au Canada.'],
  ],
  es: [
    ['ES', 'Teletrabajo permanente desde cualquier punto de España.'],
    ['AR+UY', '- **Modalidad:** totalmente remota / - **País de residencia:** Argentina o Uruguay'],
    ['MX', 'Trabajas siempre desde tu casa. Debes vivir en México.'],
    ['CL', '| Lugar de trabajo | Tu casa, en Chile | / |---|---| / | Contrato | indefinido |'],
    ['CO+EC', 'Oficina: no hay / Países de residencia aceptados: Colombia, Ecuador'],
    ['ES', 'Toda la plantilla está en teletrabajo permanente. Se requiere residencia en España.'],
    ['AD+ES', '¿Tendré que ir a una oficina? /  / Nunca. /  / ¿Dónde puedo vivir? /  / En España o Andorra.'],
    ['PE', 'Cerramos la oficina en 2020. Trabajas desde casa y resides en Perú.'],
    [
      'PT',
      'El puesto es remoto en su totalidad, incluidas las reuniones. Contratamos a personas que vivan en Portugal.',
    ],
    ['GT', 'Trabajo a distancia: sí, completo / Ubicación de la persona contratada: Guatemala'],
    ['', 'Todos teletrabajamos los viernes. Debes vivir en España.'],
    ['', 'La formación es totalmente a distancia. Debes vivir en Chile.'],
    ['', 'Teletrabajo posible dos días a la semana. País de residencia: España'],
    ['', 'Puesto totalmente remoto. Debes vivir en España (salvo Canarias).'],
    ['', 'Puesto totalmente remoto. Debes vivir en España o en países vecinos.'],
    ['', 'Puesto totalmente remoto. Debes vivir en Bilbao, España.'],
    ['', 'Puesto totalmente remoto. Nuestros clientes viven en México.'],
    ['*', 'Puesto totalmente remoto. La empresa tiene su sede en Andorra.'],
    ['', 'El equipo de ventas teletrabaja siempre. Debes vivir en España y trabajar en el taller.'],
    ['', 'Remoto: siempre / País de residencia: Unión Europea'],
    ['', 'No hay oficina: pasas todos los días en carretera. Debes vivir en Perú.'],
    ['', 'País de residencia: España'],
    ['', 'Puesto totalmente remoto. Necesitas permiso de trabajo en España.'],
  ],
};

describe.each(Object.entries(texts))('from where the whole job is done, in %s', (tag, rows) => {
  test.each(rows)('%s: %s', (expected, text) =>
    expect(areasIn(text, tag)).toBe(expected.split('+').toSorted().join('+')),
  );
});
