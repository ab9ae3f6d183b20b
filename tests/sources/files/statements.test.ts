import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../../src/model/configuration.ts';
import { language } from '../../../src/model/language.ts';
import { judge } from '../../../src/admission/status.ts';
import { frontMatterFacts } from '../../../src/sources/files/facts/front-matter-facts.ts';
import type { Draft } from '../../../src/sources/source.ts';
import { splitFrontMatter } from '../../../src/text/front-matter/front-matter.ts';

const now = Date.parse('2026-11-29T12:00:00Z');
const configuration: Configuration = {
  languages: [{ tag: language('en'), title: 'Jobs' }],
  organization: { name: 'Lanternworks' },
  timeZone: 'Europe/Berlin',
  tag: { name: 'lanternworks.example', date: '2026' },
  sources: [],
  defaults: {},
  overrides: {},
  frontMatter: {},
  prose: {},
  feeds: { entries: 50 },
};

function read(yaml: string, frontMatter: Configuration['frontMatter'] = {}) {
  const { matter } = splitFrontMatter(`---\ndate: 2024-01-01\n${yaml}\n---\nText\n`, 'jobs/a.md');
  if (matter === undefined) throw new Error(`not YAML: ${yaml}`);
  return frontMatterFacts(matter, { file: 'jobs/a.md', configuration: { ...configuration, frontMatter } });
}

/** What a visitor is told of a posting with this line: left out, a draft, closed, scheduled or open. */
function told(yaml: string, frontMatter: Configuration['frontMatter'] = {}): string {
  const found = read(yaml, frontMatter);
  if (found.draft !== undefined) return 'draft';
  if (found.diagnostics.some(({ severity }) => severity === 'error')) return 'left out';
  const draft: Draft = {
    language: language('en'),
    key: 'a',
    slug: 'a',
    facts: found.facts,
    pairing: { path: 'a' },
    body: {
      raw: '',
      find: (_name, rules) => rules({ blocks: [], links: [] }),
      html: () => {
        throw new Error('nobody asks a posting’s status for its HTML');
      },
    },
    ...(found.closed && { closed: found.closed }),
    ...(found.open && { open: found.open }),
    ...(found.ends && { ends: found.ends }),
  };
  return judge(draft, found.facts, [], now).status;
}

const closes = (yaml: string) => read(yaml).facts.closes?.value;
const isSaid = (yaml: string) => {
  const { ends = [], diagnostics } = read(yaml);
  return ends.length > 0 || diagnostics.some(({ code }) => code === 'status-doubtful');
};

/** Keys of a table, a word each. */
const keys = (text: string) => text.trim().split(/\s+/);
const line = (key: string, value: string) => `${JSON.stringify(key)}: ${value}`;

describe('a key that says when the posting closes', () => {
  test.each(
    keys(`
    closing_day dateOfClosing Closing_Date! applications_close_on posting_expires_at listing-expiration vacancyDeadline
    deadline_to_apply submission_deadline last_day_for_applications applyBefore accept_applications_until advert_end_date
    shown_until displayUntil valid_up_to expiresOn unlist_after archived_on withdrawn_at cancelled_date hired_on take_down
    bewerbungsende bewerbungsfrist_bis einreichfrist stelle_besetzt_am gültig-bis veroeffentlicht_bis anzeige_bis
    date_de_cloture dateLimiteDepot fin_des_candidatures échéance poste_pourvu_le publié_jusqu_au
    fecha_de_cierre plazo_de_inscripción vencimiento_oferta abierta_hasta fin_de_plazo
    termine_presentazione scadenza_candidature aperta_fino data_chiusura data_encerramento prazo_inscricao vaga_aberta_ate
    sluitingsdag solliciteren_voor vacature_sluit geldig_tot_en_met ansökan_senast sidste_ansøgningsdato søknadsfrist lukkedato
    termin_nadsyłania_aplikacji datum_uzávěrky 締切日 応募締切 截止日期`),
  )('%s', (key) => {
    expect(closes(line(key, '2026-02-03'))).toBe('2026-02-03T23:59:59+01:00');
    expect(told(line(key, '2026-02-03'))).toBe('closed');
    expect(told(line(key, '2027-02-03'))).toBe('open');
  });

  test.each(
    keys(`
    contract_until grant_ends visa_valid_until passport_expiry report_due probation_ends internship_end_date befristet_bis
    fin_de_contrat contrato_hasta fine_contratto last_updated last_published start_date job_start review_until interviews_end
    earlybird_deadline initial_deadline reference_deadline comments_close copyright_until course_end_date weekend calendar
    endorsed_by season_pass closest_station hire_date`),
  )('%s is about something else', (key) => {
    expect(told(line(key, '2026-02-03'))).toBe('open');
    expect(closes(line(key, '2027-02-03'))).toBeUndefined();
    expect(isSaid(line(key, '2027-02-03'))).toBe(false);
  });

  test.each(
    keys(`termin stop_date end_on last_day dateEnd job_ends until fecha_final ende_am letzter_tag einddatum`),
  )('%s may be about something else: over where it has passed, and said either way', (key) => {
    expect(told(line(key, '2026-02-03'))).toBe('closed');
    expect(told(line(key, '2027-02-03'))).toBe('open');
    expect(closes(line(key, '2027-02-03'))).toBeUndefined();
    expect(isSaid(line(key, '2027-02-03'))).toBe(true);
  });

  test.each(['guild_deadline: 2026-02-03', 'shutters_closed: true', 'belfry_expires: 2027-02-03'])(
    '%s stands beside a word that nobody knows: offered, and said',
    (yaml) => {
      expect(told(yaml)).toBe('open');
      expect(isSaid(yaml)).toBe(true);
    },
  );

  test.each([
    ['application: {deadline: 2026-02-03}', 'closed'],
    ['dates: {opens: 2025-01-01, closes: 2026-02-03}', 'closed'],
    ['params: {status: filled}', 'closed'],
    ['extra: {job: {archived: true}}', 'closed'],
    ['vacancy: {state: closed}', 'closed'],
    ['important_dates: [{label: Applications close, date: 2026-02-03}]', 'closed'],
    ['important_dates: [{label: Interviews, date: 2026-02-03}]', 'open'],
    ['contract: {end: 2026-02-03}', 'open'],
    ['seo: {hidden: true}', 'open'],
    ['author: {active: false}', 'open'],
  ])('%s is %s', (yaml, status) => expect(told(yaml)).toBe(status));

  test('a lifted key is read as one of the page', () =>
    expect(read('params: {location: Halifax}').facts.locations?.value).toEqual([{ name: 'Halifax' }]));

  test.each([
    ['season_end: 2026-02-03', { ignored: ['season_end'] }, 'open'],
    ['last_day: 2026-02-03', { ignored: ['Last Day'] }, 'open'],
    ['application: {deadline: 2026-02-03}', { ignored: ['application.deadline'] }, 'open'],
    ['guild_deadline: 2026-02-03', { closes: ['guild_deadline'] }, 'closed'],
  ] as const)('%s means what the site says: %o', (yaml, frontMatter, status) =>
    expect(told(yaml, frontMatter)).toBe(status),
  );

  test('beside a certain closing date to come, a name that may be about something else says nothing', () => {
    expect(told('closes: 2027-02-03\nlast_day: 2026-02-03')).toBe('open');
    expect(isSaid('closes: 2027-02-03\nlast_day: 2026-02-03')).toBe(false);
  });

  test('status: open beside an end that has passed is closed', () =>
    expect(told('status: open\nposting_end: 2026-02-03')).toBe('closed'));
});

describe('what a closing key holds', () => {
  test.each([
    ['[2026-02-03]', 'closed'],
    ['[2026-02-03, 2027-02-03]', 'closed'],
    ['[2027-02-03, 2028-02-03]', 'open'],
    ['{en: 2026-02-03, fr: 2026-02-03}', 'closed'],
    ['{date: 2026-02-03, time: "17:00"}', 'closed'],
    ['{first: 2026-02-03, final: 2027-02-03}', 'open'],
    ['closed', 'closed'],
    ['Position filled', 'closed'],
    ['verstrichen', 'closed'],
    ['We are no longer accepting applications.', 'closed'],
    ['next spring', 'left out'],
    ['true', 'left out'],
    ['[soon]', 'left out'],
    ['third Friday of March', 'left out'],
    ['3.2.26', 'closed'],
    ['02/03/2026', 'closed'],
    ['02/03/2099', 'open'],
    ['February 2026', 'closed'],
    ['November 2026', 'open'],
    ['２０２６年２月３日', 'closed'],
    ['"1769990400"', 'closed'],
    ['rolling', 'open'],
    ['until we find somebody', 'open'],
    ['3 February 2026 or until filled', 'open'],
    ['Screening from 2026-02-03 on, open until filled', 'open'],
    ['TBA', 'open'],
    ['false', 'open'],
  ])('deadline: %s is %s', (value, status) => expect(told(`deadline: ${value}`)).toBe(status));

  test.each([
    ['2 December 2026, noon', '2026-12-02T12:00:00+01:00'],
    ['2 December 2026 (midday)', '2026-12-02T12:00:00+01:00'],
    ['5pm on 2 December 2026', '2026-12-02T17:00:00+01:00'],
    ['02.12.2026, 18 Uhr', '2026-12-02T18:00:00+01:00'],
    ['le 2 décembre 2026 à 17h30', '2026-12-02T17:30:00+01:00'],
    ['2 December 2026 17:00 CET', '2026-12-02T16:00:00Z'],
    ['2026-12-02 17:00 UTC-3', '2026-12-02T20:00:00Z'],
    ['2026-12-02T17:00 America/Toronto', '2026-12-02T17:00:00-05:00'],
    ['2 December 2026 (AoE)', '2026-12-03T11:59:59Z'],
    ['2 December 2026 24:00', '2026-12-02T23:59:59+01:00'],
    ['until 2 December 2026', '2026-12-02T23:59:59+01:00'],
  ])('%s is %s', (value, at) => {
    expect(closes(`deadline: ${JSON.stringify(value)}`)).toBe(at);
    expect(isSaid(`deadline: ${JSON.stringify(value)}`)).toBe(false);
  });

  test.each([
    '2 December 2026, close of business',
    '2 December 2026 17:00 IST',
    '2 December 2026 at lamp-lighting',
    '02/03/2099',
  ])('%s is offered until then, and nothing is published', (value) => {
    expect(told(`deadline: ${JSON.stringify(value)}`)).toBe('open');
    expect(closes(`deadline: ${JSON.stringify(value)}`)).toBeUndefined();
    expect(isSaid(`deadline: ${JSON.stringify(value)}`)).toBe(true);
  });

  test.each(['valid_for: 30', 'posting_days: 30', 'expires_in: 30 days', 'ttl: "30"'])('%s', (yaml) =>
    expect(closes(yaml)).toBe('2024-01-31T23:59:59+01:00'),
  );
});

describe('a flag, a state or a tag', () => {
  test.each(
    keys(`
    job_filled already_taken no_longer_hiring hiring_paused is_cancelled discontinued applications-closed Filled? closedPosition
    stelle_vergeben ist_besetzt erledigt offre_pourvue candidatures_closes puesto_cubierto vacante_cerrada posizione_chiusa
    vaga_preenchida vacature_gesloten stillingen_besat tillsatt uzavreno nieaktualna`),
  )('%s: true is closed, false is not', (key) => {
    expect(told(line(key, 'true'))).toBe('closed');
    expect(told(line(key, 'false'))).toBe('open');
  });

  test.each(
    keys(
      'position_open still_hiring accepts_applications isAvailable job_live noch_offen offre_ouverte vacante_abierta posizione_aperta vacature_open recruiting applications vacancy',
    ),
  )('%s: no is closed, yes is not', (key) => {
    expect(told(line(key, '"no"'))).toBe('closed');
    expect(told(line(key, '"yes"'))).toBe('open');
  });

  test.each([
    ...keys('hide_job is_private unlisted wip oculto versteckt masquée').map((key) => line(key, 'true')),
    ...keys('is_visible enabled show_on_website isListed sichtbar publicada').map((key) =>
      line(key, 'false'),
    ),
    'visibility: private',
    'tags: [draft]',
  ])('%s is a draft', (yaml) => expect(told(yaml)).toBe('draft'));

  test.each([
    'vacancy_status: filled',
    'hiringStatus: no longer hiring',
    'stage: Closed',
    'availability: filled',
    'vacancy: closed',
    'applications: Closed / Filled',
    'apply_url: closed',
    'how_to_apply: Applications are closed',
    'tags: [lamps, Filled]',
    'labels: "boats, closed"',
    'category: Closed positions',
    'layout: closed-job',
    'ribbon: Filled',
    'notice: This position has been filled. Thank you all.',
    'vacancies: 0',
    'positions_left: 0',
    'closed: x',
    'closed: ☑',
    'ouvert: non',
  ])('%s is closed', (yaml) => expect(told(yaml)).toBe('closed'));

  test.each([
    ...keys(
      'show_comments show_salary enable_math open_office open_data live_in live_chat active_community toc sticky remote overtime',
    ).map((key) => line(key, 'false')),
    ...keys(
      'hide_sidebar disable_comments hide_title over_21 finished_training private_pension closed_shoes no_deadline has_deadline valid_visa',
    ).map((key) => line(key, 'true')),
    'closed: not yet',
    'closed: ☐',
    'status: urgently hiring',
    'vacancies: 3',
    'opening: With a song',
    'tags: [archive, ferme, past projects]',
    'categories: [Closed captions]',
    'summary: You keep the lamp that was closed for a year.',
    'comments: closed',
    'type: offline',
    'closing: false',
    'current_team: We are three.',
    'preview: /images/keeper.png',
    'offers: [coffee, a bed]',
  ])('%s stays open', (yaml) => expect(told(yaml)).toBe('open'));
});

describe('a day of publication under any name', () => {
  test.each(
    keys(
      'publish_on go_live embargo_until release_date live_from valid_from posting_date listed_on application_start online_ab date_de_parution fecha_de_publicación',
    ),
  )('%s: a day to come keeps the posting back, one that has passed does not', (key) => {
    expect(told(line(key, '2027-02-03'))).toBe('scheduled');
    expect(told(line(key, '2025-02-03'))).toBe('open');
  });

  test('published: a date beside an older date', () =>
    expect(told('published: 2027-02-03')).toBe('scheduled'));

  test.each(['available_from: 2027-02-03'])('%s may be the first day of work: offered, and said', (yaml) => {
    expect(told(yaml)).toBe('open');
    expect(isSaid(yaml)).toBe(true);
  });

  test.each(['start_date: 2027-02-03', 'job_start: 2027-02-03', 'event_date: 2027-02-03'])(
    '%s is none',
    (yaml) => {
      expect(told(yaml)).toBe('open');
      expect(isSaid(yaml)).toBe(false);
    },
  );
});

describe('what is to be done about a day that can be read two ways', () => {
  test.each([
    ['a key that is about nothing else', 'closes: 5/6/2026', /^Write the date as 2024-10-21/],
    ['another one', 'applicationDeadline: 5/6/2026', /^Write the date as 2024-10-21/],
    ['a key that may be about something else', 'end_date: 5/6/2026', /frontMatter: \{closes: end_date\}/],
  ])('%s', (_, yaml, hint) => {
    expect(read(yaml).ends?.map((end) => end.hint)).toEqual([expect.stringMatching(hint)]);
  });
});

describe('languages that few sites are in say it in their keys too', () => {
  test.each([
    'kandideerimise_tähtaeg: 2026-02-03',
    'tähtaeg: 2026-02-03',
    'pieteikšanās_termiņš: 2026-02-03',
    'paraiškų_terminas: 2026-02-03',
    'umsóknarfrestur: 2026-02-03',
    'eskaera_epea: 2026-02-03',
    'spriocdháta: 2026-02-03',
    'dyddiad_cau: 2026-02-03',
    'afati_i_aplikimit: 2026-02-03',
    'batas_lamaran: 2026-02-03',
    'suletud: true',
    'slēgta: true',
    'uždaryta: true',
    'lokað: true',
    'itxita: true',
    'pechada: true',
    'dúnta: true',
    'wedi_cau: true',
    'ar gau: true',
    'mbyllur: true',
    'ditutup: true',
  ])('%s is over, and open where it is to come or is not so', (yaml) => {
    expect(told(yaml)).toBe('closed');
    expect(told(yaml.replace('2026-', '2027-').replace(/true$/, 'false'))).toBe('open');
  });

  test.each([
    'katastasi: Έληξε',
    'prothesmia: 2026-02-03',
    'vakansiya_zakryta: true',
    'status: zakryta',
    'zakryto: true',
    'Status: nicht mehr zu besetzen',
    'olek: suletud',
    'statuss: slēgta',
    'būsena: uždaryta',
    'egoera: beteta',
    'stádas: dúnta',
    'statws: wedi cau',
  ])('%s is over', (yaml) => expect(told(yaml)).toBe('closed'));

  test.each(['cyhoeddi: false', 'avaldatud: false', 'paslēpta: true', 'diterbitkan: false'])(
    '%s hides it',
    (yaml) => expect(told(yaml)).toBe('draft'),
  );

  test.each([
    'katastasi: Ενεργή',
    'prothesmia: 2027-02-03',
    'zakryto: false',
    'obsazeno: zatím ne',
    'закрыто: ещё нет',
    'täidetud: ei veel',
    'Status: noch zu besetzen',
    'Status: ab 1. März 2027 neu zu besetzen',
    'suletud: false',
    'wedi_cau: false',
    'dyddiad_cau: 2027-02-03',
    'statws: ar agor',
    'statuss: atvērta',
    'būsena: atvira',
    'status: dibuka',
    'lana: iron',
    'darbas: pilna etato',
    'contrato_termino: 2025-02-03',
    'swydd: Cogydd',
    'data: 2026-02-03',
  ])('%s says nothing of the kind', (yaml) => expect(told(yaml)).toBe('open'));
});
