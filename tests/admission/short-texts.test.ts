import { describe, expect, test } from 'vitest';
import { gatherSite } from '../support/memory-site.ts';

const page = (title: string, text: string, head = '') => `---\ntitle: ${title}\n${head}---\n\n${text}\n`;

const english = [
  page('Keeper', 'You keep the lamp of the harbour and write the log every night, with two others.'),
  page('Mender', 'You mend the nets of our boats and teach the young how it is done.'),
  page('Cook', 'You cook for the crew of the lighthouse every day.'),
];

/** Open postings as `title language`, and what is said about languages, by file. */
async function filed(texts: readonly string[], own = 'en') {
  const files = Object.fromEntries(texts.map((text, index) => [`jobs/p${index}.md`, text]));
  const { postings, diagnostics } = await gatherSite({
    files,
    configuration: { languages: [{ tag: own as 'en', title: 'Jobs' }] as never },
  });
  return {
    postings: Object.fromEntries(postings.map(({ title, language }) => [title, language])),
    said: diagnostics
      .filter(({ code }) => code.startsWith('language-'))
      .map(({ code, where }) => `${code} ${where?.file}`),
  };
}

describe('a short text in a language that nothing states, among English ones, is filed under its own', () => {
  test.each([
    [
      'it',
      'Custode',
      'Curi la lampada del porto e scrivi il diario ogni notte, insieme ad altre due persone.',
    ],
    ['it', 'Organizzatore', 'Visiti i luoghi di lavoro e ascolti le persone che ci lavorano.'],
    [
      'pl',
      'Latarnik',
      'Pilnujesz lampy w porcie i co noc piszesz dziennik razem z dwiema innymi osobami z załogi.',
    ],
    ['pl', 'Organizator', 'Odwiedzasz zakłady pracy i słuchasz ludzi, którzy w nich pracują.'],
    ['fr', 'Comptable', 'Vous tenez les comptes de trois projets et préparez la clôture avec les auditeurs.'],
    ['es', 'Contadora', 'Llevas las cuentas de tres proyectos y preparas el cierre del año.'],
    ['de', 'Gärtner', 'Sie pflegen die Parks und die Bäume der Gemeinde.'],
    ['da', 'Organisatør', 'Du besøger arbejdspladser og lytter til dem, der arbejder der.'],
    ['hu', 'Szervező', 'Munkahelyeket látogatsz, és meghallgatod az ott dolgozó embereket.'],
    ['nl', 'Gids', 'Je leidt bezoekers rond in de stad en vertelt over de grachten.'],
    ['cs', 'Truhlář', 'Vyrábíte stoly a židle z dubu a lakujete je.'],
    ['fi', 'Leipuri', 'Leivot leipää kahden muun leipurin kanssa ja pidät uunin puhtaana.'],
    ['uk', 'Пекар', 'Ви печете хліб разом із двома іншими пекарями.'],
    ['pt', 'Padeira', 'Você assa o pão com outras duas pessoas e cuida do forno.'],
    ['fa', 'نانوا', 'شما هر روز صبح با دو نفر دیگر نان می‌پزید.'],
    ['pl', 'Kucharz', '- gotujesz dla załogi\n- dbasz o kuchnię\n- robisz zakupy na cały tydzień'],
  ])('%s: %s', async (tag, title, text) => {
    const { postings, said } = await filed([...english, page(title, text)]);
    expect(postings).toEqual({ Keeper: 'en', Mender: 'en', Cook: 'en', [title]: tag });
    expect(said).toEqual(['language-differs jobs/p3.md']);
  });

  test('and an English one on a German site', async () => {
    const german = [
      page(
        'Wärter',
        'Du hütest die Lampe am Hafen und schreibst jede Nacht das Logbuch, zusammen mit zwei anderen.',
      ),
      page('Gärtner', 'Sie pflegen die Parks und die Bäume der Gemeinde.'),
    ];
    const { postings } = await filed(
      [...german, page('English Teacher', 'You teach English to adults in the evening, twice a week.')],
      'de',
    );
    expect(postings).toEqual({ Wärter: 'de', Gärtner: 'de', 'English Teacher': 'en' });
  });
});

describe('a short text stays where it is', () => {
  test.each([
    ['en', 'DevOps Engineer', 'Python, Django, PostgreSQL, Docker, Kubernetes, Terraform, AWS'],
    ['en', 'Account Manager DACH', 'Berlin, Hamburg, München, Wien, Zürich'],
    ['en', 'Chef de cuisine', 'You run the kitchen of our restaurant in Lyon.'],
    ['en', 'Maître d’hôtel', 'Fluent French. Brasserie Le Départ, Saint-Germain-des-Prés, Paris.'],
    ['en', 'Barista', 'Espresso, cappuccino, latte macchiato, panini and tiramisu.'],
    ['en', 'Driver', 'Full time. Bergen, Norway. Apply by mail.'],
    ['de', 'Senior Software Engineer', 'Backend, Cloud, Remote, Full Stack, Agile'],
    ['de', 'Product Owner', 'Vollzeit, Berlin. Scrum, Jira, Confluence, Stakeholder Management.'],
    ['fr', 'Community manager', 'CDI, Paris. Réseaux sociaux, newsletter, reporting.'],
    ['nl', 'Developer', 'Amsterdam. JavaScript, TypeScript, Node, React.'],
    ['pl', 'Kelner', 'Praca w Krakowie.'],
    ['sk', 'Stolár', 'Vyrábate stoly a stoličky. Nástup ihneď.'],
    ['nb', 'Baker', 'Du baker brød sammen med to andre og holder ovnen ren.'],
    ['ca', 'Jardinera', 'Cuida els arbres del parc i planta flors.'],
    ['en', 'Curator', 'Details below.'],
  ])('in %s: %s', async (own, title, text) => {
    const { postings, said } = await filed([page(title, text)], own);
    expect(postings).toEqual({ [title]: own });
    expect(said).toEqual([]);
  });

  test('whatever it looks like, where it says its language', async () => {
    const { postings } = await filed([
      ...english,
      page('Comptable', 'Vous tenez les comptes de trois projets et préparez la clôture.', 'lang: en\n'),
    ]);
    expect(postings).toMatchObject({ Comptable: 'en' });
  });

  test('where one alone is in another language, and the others are too short to tell', async () => {
    const { postings } = await filed(
      [
        page('Cook', 'You cook for the crew of the lighthouse every day with two others.'),
        page('Koch', 'Vollzeit.'),
        page('Bäcker', 'Teilzeit.'),
      ],
      'de',
    );
    expect(postings).toEqual({ Cook: 'en', Koch: 'de', Bäcker: 'de' });
  });

  test('and is told of where others are in another language and it may be too', async () => {
    const { postings, said } = await filed([
      ...english,
      page('Comptable', 'Vous tenez les comptes de trois projets et préparez la clôture avec les auditeurs.'),
      page('Régisseur', 'Voir plus bas.'),
    ]);
    expect(postings).toMatchObject({ Comptable: 'fr', Régisseur: 'en' });
    expect(said).toEqual(['language-differs jobs/p3.md', 'language-unknown jobs/p4.md']);
  });
});
