import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { language, type Language } from '../../../src/model/language.ts';
import { readText } from '../../../src/text/markdown/markdown.ts';
import { closedInProse, closedInTitle } from '../../../src/text/prose/closed/closed.ts';
import { doubtInProse } from '../../../src/text/prose/closed/doubts.ts';
import { closingDays } from '../../../src/text/prose/closed/days/closing-days.ts';
import { closedWordings } from './closed-wordings.ts';

/** What a posting's text is otherwise, by language. */
const texts = {
  en: 'You keep the light of the northern tower and write its log every night.',
  de: 'Sie hüten das Licht des nördlichen Turms und führen jede Nacht sein Buch.',
  fr: 'Vous gardez la lumière de la tour du nord et tenez son journal chaque nuit.',
  nl: 'U bewaart het licht van de noordelijke toren en schrijft elke nacht het logboek.',
  sv: 'Du vaktar ljuset i det norra tornet och skriver dess loggbok varje natt.',
  ja: '北の塔の灯を守り、毎晩その記録をつけます。',
  cy: 'Byddwch yn cadw golau’r tŵr gogleddol ac yn ysgrifennu ei log bob nos.',
} as const;

interface Said {
  readonly tag: string;
  /** Points at this very posting. */
  readonly strong: string;
  /** Names a job, and not which. */
  readonly weak: string;
  readonly headline: string;
  readonly label: readonly [string, string];
  /** The same that says the contrary. */
  readonly open: { readonly sentence: string; readonly headline: string; readonly value: string };
}

const said: readonly Said[] = [
  {
    tag: 'en',
    strong: 'This position has been filled.',
    weak: 'The vacancy is closed.',
    headline: 'Position filled',
    label: ['Status', 'filled'],
    open: {
      sentence: 'This position has not been filled yet.',
      headline: 'Position to be filled',
      value: 'open until filled',
    },
  },
  {
    tag: 'de',
    strong: 'Diese Stelle ist besetzt.',
    weak: 'Die Bewerbungsfrist ist abgelaufen.',
    headline: 'Stelle besetzt',
    label: ['Stand', 'vergeben'],
    open: {
      sentence: 'Diese Stelle ist noch nicht besetzt.',
      headline: 'Stelle zu besetzen',
      value: 'offen',
    },
  },
  {
    tag: 'fr',
    strong: 'Cette offre n’est plus disponible.',
    weak: 'Le poste est pourvu.',
    headline: 'Candidatures closes',
    label: ['Statut', 'pourvu'],
    open: {
      sentence: 'Cette offre est toujours disponible.',
      headline: 'Poste à pourvoir',
      value: 'à pourvoir',
    },
  },
  {
    tag: 'es',
    strong: 'Este puesto ya está cubierto.',
    weak: 'El plazo ha vencido.',
    headline: 'Convocatoria cerrada',
    label: ['Estado', 'cerrada'],
    open: {
      sentence: 'Este puesto aún no está cubierto.',
      headline: 'Convocatoria abierta',
      value: 'abierta',
    },
  },
  {
    tag: 'it',
    strong: 'Questa posizione è stata coperta.',
    weak: 'Le candidature sono chiuse.',
    headline: 'Posizione chiusa',
    label: ['Stato', 'chiusa'],
    open: {
      sentence: 'Questa posizione non è ancora coperta.',
      headline: 'Posizione aperta',
      value: 'aperta',
    },
  },
  {
    tag: 'nl',
    strong: 'Deze vacature is vervuld.',
    weak: 'De sollicitatietermijn is verstreken.',
    headline: 'Vacature gesloten',
    label: ['Status', 'gesloten'],
    open: {
      sentence: 'Deze vacature is nog niet vervuld.',
      headline: 'Vacature open',
      value: 'open',
    },
  },
  {
    tag: 'sv',
    strong: 'Den här tjänsten är tillsatt.',
    weak: 'Ansökningstiden har gått ut.',
    headline: 'Tjänsten är tillsatt',
    label: ['Status', 'tillsatt'],
    open: {
      sentence: 'Den här tjänsten är inte tillsatt än.',
      headline: 'Tjänst att tillsätta',
      value: 'öppen',
    },
  },
  {
    tag: 'pl',
    strong: 'Ta rekrutacja jest zakończona.',
    weak: 'Rekrutacja została zakończona.',
    headline: 'Rekrutacja zakończona',
    label: ['Status', 'zamknięta'],
    open: {
      sentence: 'Ta rekrutacja nie jest zakończona.',
      headline: 'Rekrutacja trwa',
      value: 'otwarta',
    },
  },
  {
    tag: 'pt',
    strong: 'Esta vaga foi preenchida.',
    weak: 'As candidaturas estão encerradas.',
    headline: 'Vaga encerrada',
    label: ['Estado', 'encerrada'],
    open: {
      sentence: 'Esta vaga ainda não foi preenchida.',
      headline: 'Vaga aberta',
      value: 'aberta',
    },
  },
  {
    tag: 'uk',
    strong: 'Ця вакансія закрита.',
    weak: 'Вакансія закрита.',
    headline: 'Вакансія закрита',
    label: ['Статус', 'закрита'],
    open: {
      sentence: 'Ця вакансія ще не закрита.',
      headline: 'Вакансія відкрита',
      value: 'відкрита',
    },
  },
  {
    tag: 'ja',
    strong: 'この求人は締め切りました。',
    weak: '募集は終了しました。',
    headline: '募集終了',
    label: ['状態', '募集終了'],
    open: { sentence: 'この求人は募集中です。', headline: '募集中', value: '募集中' },
  },
];

const places: readonly (readonly [string, (one: Said, isOpen: boolean, text: string) => string])[] = [
  ['its lead', (one, open, text) => `${open ? one.open.sentence : one.weak}\n\n${text}`],
  ['a bold lead', (one, open, text) => `**${open ? one.open.sentence : one.weak}**\n\n${text}`],
  ['a quote', (one, open, text) => `> ${open ? one.open.sentence : one.weak}\n\n${text}`],
  ['an alert', (one, open, text) => `> [!NOTE]\n> ${open ? one.open.sentence : one.weak}\n\n${text}`],
  ['a heading', (one, open, text) => `# ${open ? one.open.headline : one.headline}\n\n${text}`],
  [
    'an admonition',
    (one, open, text) => `!!! note "${open ? one.open.headline : one.headline}"\n\n    .\n\n${text}`,
  ],
  ['a label', (one, open, text) => `${text}\n\n**${one.label[0]}:** ${open ? one.open.value : one.label[1]}`],
  [
    'a row of a table',
    (one, open, text) =>
      `${text}\n\n| | |\n|-|-|\n| ${one.label[0]} | ${open ? one.open.value : one.label[1]} |`,
  ],
  [
    'a short paragraph further down',
    (one, open, text) => `${text}\n\n## A–Z\n\n${open ? one.open.sentence : one.strong}`,
  ],
];

function proseOf(text: string) {
  return readText({
    format: 'markdown',
    text,
    file: 'x.md',
    line: 1,
    dialect: { python: true, shortcodes: false },
  }).prose;
}

const others = (tag: string) =>
  (Object.keys(texts) as (keyof typeof texts)[]).filter((other) => other !== tag);
const pairs = said.flatMap((one) =>
  (one.tag === 'en' ? others('en') : (['en', 'fr', 'nl'] as const).filter((other) => other !== one.tag)).map(
    (other) => ({ one, other, tag: one.tag }),
  ),
);

describe.each(pairs)('said in $tag of a text in $other, on a site of both', ({ one, other }) => {
  const site = [language(other), language(one.tag)];

  test.each(places)('%s closes it, and leaves it open where it says so', (_name, write) => {
    const told = (isOpen: boolean) =>
      closedInProse(proseOf(write(one, isOpen, texts[other])), language(other), site) !== undefined;
    expect([told(false), told(true)]).toEqual([true, false]);
  });

  test('its title closes it, and leaves it open where it says so', () => {
    const told = (words: string) => closedInTitle(`Keeper – ${words}`, language(other), site) !== undefined;
    expect([told(one.headline), told(one.open.headline)]).toEqual([true, false]);
  });
});

describe.each(pairs)(
  'said in $tag of a text in $other, on a site of that language alone',
  ({ one, other }) => {
    const told = (text: string) =>
      closedInProse(proseOf(`${text}\n\n${texts[other]}`), language(other), [language(other)]) !== undefined;

    test('what points at this very posting closes it', () => {
      expect([told(one.strong), told(`# ${one.strong}`), told(one.open.sentence)]).toEqual([
        true,
        true,
        false,
      ]);
    });

    test('what names a job closes it, and a state alone is a doubt', () => {
      const state = one.headline.replace(/ .*/, '');
      expect([told(one.weak), told(`# ${one.open.headline}`)]).toEqual([true, false]);
      const doubt = (text: string) =>
        doubtInProse(proseOf(`${text}\n\n${texts[other]}`), language(other), [language(other)]);
      expect(doubt(`# ${one.open.headline}`)).toBeUndefined();
      expect(doubt(`# ${one.label[1]}`) ?? (one.tag === 'en' ? state : undefined)).toBeDefined();
    });
  },
);

describe('a word that says "closed" in another of the site’s languages', () => {
  test.each([
    ['nl', 'en', '## Taken\n\nU bewaart het licht.', 'its duties'],
    ['nl', 'en', '# Over\n\nDe toren staat sinds 1890.', 'about'],
    ['nl', 'de', '**Weg:** N31\n\nU bewaart het licht.', 'a road'],
    ['sv', 'fr', '## Pris\n\nDu vaktar ljuset.', 'a price'],
    ['sv', 'fr', '| | |\n|-|-|\n| Tjänst | Pris |\n\nDu vaktar ljuset.', 'a price in a table'],
    ['da', 'sv', '# Klar\n\nDu vogter lyset.', 'ready'],
    ['de', 'sv', '# Klar!\n\nSie hüten das Licht.', 'clear'],
    ['de', 'fr', '**Eine Prise Salz**\n\nSie hüten das Licht.', 'a pinch'],
    ['et', 'en', '# Lapsed\n\nSa hoiad valgust.', 'children'],
    ['hu', 'en', '# Hired\n\nÖn őrzi a fényt.', 'your news'],
    ['es', 'pt', 'Fechado: 3 de mayo\n\nUsted guarda la luz.', 'dated'],
    ['es', 'pt', '# Fechada\n\nUsted guarda la luz.', 'dated'],
    ['pt', 'es', '# Cerrado\n\nVocê guarda a luz.', 'the savanna'],
    ['en', 'fr', '# Close\n\nYou keep the light.', 'near'],
    ['en', 'fr', '## Close\n\nYou close the shutters.', 'a duty'],
    ['en', 'it', '# Finite\n\nYou keep the light.', 'not endless'],
    ['fa', 'ar', '# شغل\n\nشما چراغ را نگه می‌دارید.', 'a job'],
    ['ja', 'zh', '# 完成\n\n北の塔の灯を守ります。', 'completion'],
    ['zh', 'ja', '# 保留\n\n您守护北塔的灯。', 'reserved'],
    ['en', 'de', 'Full-time, voll ausgestattet.\n\nYou keep the light.', 'equipped'],
    ['en', 'nl', '## Stop\n\nYou stop the lamp at dawn.', 'a duty'],
    ['fr', 'en', '# Plein temps\n\nVous gardez la lumière.', 'full time'],
    ['en', 'fr', '**Post:** full\n\nYou keep the light.', 'a mast'],
    ['de', 'en', '# Post\n\nSie hüten das Licht.', 'mail'],
    ['en', 'fr', 'Passé composé taught here.\n\nYou teach.', 'a tense'],
    ['en', 'de', 'Our Besetzt signs are famous.\n\nYou paint them.', 'a product'],
    ['fr', 'en', 'Expert en systèmes « closed source ».\n\nVous gardez la lumière.', 'a term'],
    ['de', 'en', '# Closed Captioning Editor\n\nSie untertiteln.', 'a job'],
    ['it', 'en', 'Closed loop engineering.\n\nLei custodisce la luce.', 'a term'],
    [
      'en',
      'de',
      'If „Diese Stelle ist besetzt“ is shown, look elsewhere.\n\nYou keep the light.',
      'a condition',
    ],
    ['en', 'de', 'You say “Die Stelle ist besetzt” on the telephone.\n\nYou keep the light.', 'a duty'],
    ['de', 'en', 'Sie sagen „The position is closed“ am Telefon.\n\nSie hüten das Licht.', 'a duty'],
    ['en', 'de', 'Ist die Stelle besetzt?\n\nYou keep the light.', 'a question'],
    ['fr', 'de', 'Nous cherchons une personne pour la « Stelle ».\n\nVous gardez.', 'a word'],
  ])('in %s with %s: “%s” is %s', (tag, other, text) => {
    const site = [language(tag), language(other)];
    expect(closedInProse(proseOf(text), language(tag), site)).toBeUndefined();
    if (/[“„«*|]/.test(text)) return;
    expect(
      closedInTitle(`Keeper – ${text.split('\n')[0]?.replace(/^#+ /, '')}`, language(tag), site),
    ).toBeUndefined();
  });
});

describe('on a site of all languages', () => {
  const folder = join(import.meta.dirname, '../../fixtures/ends');
  const everywhere = readdirSync(folder).map((name) => language(name.replace('.txt', '')));
  const fixed = everywhere.map((tag) => ({
    tag: tag as string,
    texts: readFileSync(join(folder, `${tag.toLowerCase()}.txt`), 'utf8')
      .split('\n')
      .flatMap((line) => /^open text: (.*)$/.exec(line)?.[1] ?? [])
      .map((text) => text.replaceAll('⏎', '\n')),
  }));
  const told = (text: string, tag: Language, site: readonly Language[]) =>
    closedInProse(proseOf(text), tag, site) !== undefined;

  test.each(fixed)('what is open in $tag is so to all of them', ({ tag, texts: open }) => {
    expect(open.filter((text) => told(text, language(tag), everywhere))).toEqual([]);
  });

  test.each(closedWordings)(
    'what closes nothing in $language closes nothing in another',
    ({ language: tag, not }) => {
      expect(not.filter((text) => told(text, language(tag), everywhere))).toEqual([]);
    },
  );

  test.each(fixed)('what is open in $tag is so on a page in English', ({ texts: open }) => {
    const site = [language('en')];
    expect(open.filter((text) => told(`${text}\n\n${texts.en}`, language('en'), site))).toEqual([]);
  });
});

describe('a last day in another of the site’s languages', () => {
  test.each([
    ['en', 'de', 'Bewerbungsschluss: 15. Oktober 2026', '2026-10-15'],
    ['en', 'fr', 'Date limite de candidature : 15 octobre 2026', '2026-10-15'],
    ['fr', 'de', 'Bewerben Sie sich bis zum 15. Oktober 2026.', '2026-10-15'],
    ['de', 'es', 'Fecha límite: 15 de octubre de 2026', '2026-10-15'],
    ['en', 'de', 'Eintritt: 15. Oktober 2026', undefined],
    ['en', 'fr', 'Entrée en fonction : 15 octobre 2026', undefined],
    ['de', 'fr', 'Publié le 15 octobre 2026', undefined],
    ['en', 'de', 'Unsere Frist für Rückmeldungen: zwei Wochen', undefined],
  ])('in %s with %s: “%s”', (tag, other, text, last) => {
    const site = [language(tag), language(other)];
    const prose = proseOf(`${texts[tag as 'en']}\n\n${text}`);
    expect(closingDays(prose, language(tag), site).map((day) => day.last)).toEqual(
      last === undefined ? [] : [last],
    );
    expect(closingDays(prose, language(tag))).toEqual([]);
  });
});
