import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/configuration-file.ts';

const faultsOf = (text: string) =>
  parseConfiguration(text, 'rolecast.yaml').diagnostics.map(
    ({ where, message, hint }) => `${where?.line}:${where?.column} ${message} | ${hint}`,
  );

const read = (text: string) => {
  const { configuration, diagnostics } = parseConfiguration(text, 'rolecast.yaml');
  expect(diagnostics).toEqual([]);
  return configuration;
};

describe('a faultless file', () => {
  test.each([
    ['an empty file says nothing', '', {}],
    ['comments alone say nothing', '# later\n', {}],
    ['a byte order mark is no fault', '\uFEFFaccent: "#0B5fff"\n', { accent: '#0B5fff' }],
    ['a colour may be a call', 'accent: rgb(11, 95, 255)\n', { accent: 'rgb(11, 95, 255)' }],
    [
      'a stylesheet may be a path of the host',
      'theme: {stylesheet: /styles/careers.css?v=2}\n',
      { theme: { stylesheet: '/styles/careers.css?v=2' } },
    ],
    [
      'a stylesheet may be elsewhere',
      'theme: {stylesheet: HTTPS://Cdn.example/careers.css}\n',
      { theme: { stylesheet: 'https://cdn.example/careers.css' } },
    ],
    [
      'alerts may go to an address, with or without mailto:',
      'subscribe: {email: "mailto:jobs+mail@Lanternworks.example"}\n',
      { subscribe: { email: 'jobs+mail@Lanternworks.example' } },
    ],
    [
      'alerts may have a form',
      'subscribe: {email: HTTPS://Lanternworks.example/newsletter?list=1&x=2}\n',
      { subscribe: { email: 'https://lanternworks.example/newsletter?list=1&x=2' } },
    ],
    [
      'addresses of folders end with a slash',
      'url: HTTPS://Lanternworks.example/jobs\n',
      { url: 'https://lanternworks.example/jobs/' },
    ],
    [
      'languages keep the order of the file and get canonical tags',
      'languages: {fr-ca: {title: Emplois}, pt_BR: {title: Vagas}, en:}\n',
      { languages: [{ tag: 'fr-CA', title: 'Emplois' }, { tag: 'pt-BR', title: 'Vagas' }, { tag: 'en' }] },
    ],
    [
      'Norwegian is a language and not a falsehood',
      'languages: {no: {title: Ledige stillinger}}\n',
      { languages: [{ tag: 'no', title: 'Ledige stillinger' }] },
    ],
    [
      'an organisation can be a name',
      'organization: Lanternworks\n',
      { organization: { name: 'Lanternworks' } },
    ],
    [
      'one page elsewhere is a list of one',
      'organization: {name: L, sameAs: "https://social.example/@l"}\n',
      { organization: { name: 'L', sameAs: ['https://social.example/@l'] } },
    ],
    [
      'a year without quotes dates a tag',
      'tag: {authority: Lanternworks.example, date: 2026}\n',
      { tag: { name: 'lanternworks.example', date: '2026' } },
    ],
    [
      'a month and an e-mail address are good for a tag',
      'tag: {authority: jobs@lanternworks.example, date: 2026-02}\n',
      { tag: { name: 'jobs@lanternworks.example', date: '2026-02' } },
    ],
    ['a ledger is a file in the folder', 'ledger: ./state//seen.json\n', { ledger: 'state/seen.json' }],
    [
      'own front matter names, one or several',
      'frontMatter: {closed: gone, employmentType: [kind, contract kind]}\n',
      { frontMatter: { closed: ['gone'], employmentTypes: ['kind', 'contract kind'] } },
    ],
    [
      'prose by fact',
      'prose: {salary: off, location: suggest}\n',
      { prose: { salary: 'off', locations: 'suggest' } },
    ],
    [
      'feeds',
      'feeds: {entries: 20, hub: "https://hub.example/"}\n',
      {
        feeds: { entries: 20, hub: 'https://hub.example/' },
      },
    ],
  ])('%s', (_, text, configuration) => {
    expect(read(text)).toEqual(configuration);
  });
});

describe('facts in a person’s spelling', () => {
  const montreal = {
    name: 'Montréal, QC, CA',
    address: { addressLocality: 'Montréal', addressRegion: 'QC', addressCountry: 'CA' },
  };
  test.each([
    ['town, region and country', 'location: Montréal, QC, CA', { locations: [montreal] }],
    [
      'town and country',
      'location: Lyon, France',
      { locations: [{ name: 'Lyon, France', address: { addressLocality: 'Lyon', addressCountry: 'FR' } }] },
    ],
    [
      'a place by name, of which no address is invented',
      'location: The old lighthouse',
      { locations: [{ name: 'The old lighthouse' }] },
    ],
    [
      'a list of places, in parts too',
      'locations: ["Montréal, QC, CA", {name: Depot, address: {postalCode: "H2X 1Y4", addressCountry: Canada}}]',
      { locations: [montreal, { name: 'Depot', address: { postalCode: 'H2X 1Y4', addressCountry: 'CA' } }] },
    ],
    ['remote from anywhere', 'remote: true', { remote: { areas: [] } }],
    [
      'remote within a country and a state',
      'remote: [CA, "Vermont, US"]',
      {
        remote: {
          areas: [
            { name: 'CA', country: 'CA', type: 'Country' },
            { name: 'Vermont, US', country: 'US', type: 'State' },
          ],
        },
      },
    ],
    ['one employment type', 'employmentType: full-time', { employmentTypes: ['FULL_TIME'] }],
    [
      'schema.org’s own',
      'employmentTypes: [PART_TIME, intern]',
      { employmentTypes: ['PART_TIME', 'INTERN'] },
    ],
    [
      'a salary',
      'salary: {currency: cad, min: 52000, max: 58000.5, unit: year}',
      { salary: { currency: 'CAD', min: 52000, max: 58000.5, unit: 'YEAR' } },
    ],
    ['hours', 'hours: 37.5', { hours: { min: 37.5, max: 37.5 } }],
    ['a range of hours', 'hours: 20-28', { hours: { min: 20, max: 28 } }],
    ['hours in parts', 'hours: {min: 20, max: 28}', { hours: { min: 20, max: 28 } }],
    ['a day on which it closes', 'closes: 2026-12-31', { closes: '2026-12-31' }],
    ['a moment', 'opens: 2026-11-02T09:00:00-05:00', { opens: '2026-11-02T09:00:00-05:00' }],
    ['a term and a start', '{term: P6M, starts: immediate}', { term: 'P6M', starts: 'immediate' }],
    [
      'apply by mail',
      'apply: mailto:jobs@lanternworks.example',
      { apply: { email: 'jobs@lanternworks.example' } },
    ],
    [
      'apply on a page',
      'apply: https://lanternworks.example/apply',
      {
        apply: { url: 'https://lanternworks.example/apply' },
      },
    ],
    ['one category', 'categories: Light', { categories: ['Light'] }],
    [
      'an identifier',
      'identifier: {name: Lanternworks, value: "0042"}',
      {
        identifier: { name: 'Lanternworks', value: '0042' },
      },
    ],
  ])('%s', (_, facts, expected) => {
    const inner = facts.startsWith('{') ? facts : `\n  ${facts}`;
    expect(read(`defaults: ${inner}\n`)).toEqual({ defaults: expected });
    expect(read(`overrides:\n  keeper: ${inner.replace('\n', '\n  ')}\n`)).toEqual({
      overrides: { keeper: expected },
    });
  });

  test('an override can say status, title and language', () => {
    const text = 'overrides:\n  lamps/keeper.md: {status: open, title: Keeper, language: fr}\n';
    expect(read(text)).toEqual({
      overrides: { 'lamps/keeper.md': { status: 'open', title: 'Keeper', language: 'fr' } },
    });
  });
});

describe('every fault has its line and column, what was found, and what is allowed', () => {
  const places = 'a place such as `Montréal, QC, CA` or `Lyon, FR`, or a mapping of name and address';
  test.each<[string, string, string[]]>([
    [
      'a slip in a key',
      'langauges: {}\n',
      [
        expect.stringMatching(
          /^1:1 There is no key "langauges" \| Did you mean `languages`\? Allowed here: url, /,
        ),
      ],
    ],
    [
      'several unknown keys in one mapping',
      'feeds:\n  entires: 3\n  colour: red\n  hubs: x\n',
      [
        '2:3 There is no key "entires" in feeds | Did you mean `entries`? Allowed here: entries, hub, ping, tombstones',
        '3:3 There is no key "colour" in feeds | Allowed here: entries, hub, ping, tombstones',
        '4:3 There is no key "hubs" in feeds | Did you mean `hub`? Allowed here: entries, hub, ping, tombstones',
      ],
    ],
    [
      'a slip in a key inside a choice',
      'organization: {name: L, lgoo: x}\n',
      [
        '1:25 There is no key "lgoo" in organization | Did you mean `logo`? Allowed here: name, url, logo, sameAs',
      ],
    ],
    [
      'a key twice',
      'accent: "#fff"\nurl: https://x.example\naccent: "#000"\n',
      ['3:1 The key "accent" stands here a second time; the first is on line 1 | Keep one of the two'],
    ],
    ...['http://cdn.example/a.css', '//cdn.example/a.css', '/\\cdn.example/a.css', 'careers.css'].map(
      (address): [string, string, string[]] => [
        `a stylesheet at ${address}`,
        `theme: {stylesheet: '${address}'}\n`,
        [
          `1:21 theme.stylesheet is ${JSON.stringify(address)} | Allowed: an https address, or a path of the same host such as /careers.css`,
        ],
      ],
    ),
    ...[
      'http://lanternworks.example/newsletter',
      'javascript:alert(1)//@lanternworks.example',
      'jobs@lanternworks.example?bcc=all@lanternworks.example',
      'jobs@lanternworks.example,all@lanternworks.example',
      'Lanternworks <jobs@lanternworks.example>',
      '/newsletter',
      'jobs at lanternworks.example',
      'https://user:secret@lanternworks.example/',
    ].map((address): [string, string, string[]] => [
      `alerts at ${address}`,
      `subscribe: {email: '${address}'}\n`,
      [
        `1:20 subscribe.email is ${JSON.stringify(address)} | Allowed: an e-mail address such as jobs-by-mail@lanternworks.example, or the https address of a form`,
      ],
    ]),
    [
      'faults of YAML’s content and of values at once',
      'url: *here\naccent: red\n',
      [
        '1:6 The alias *here names nothing that stands before it | Put a value that begins with * in quotes',
        '2:9 accent is "red" | Allowed: a colour such as #0b5fff, in quotes',
      ],
    ],
    [
      'a missing key, at what lacks it',
      'tag:\n  authority: lanternworks.example\n',
      ['1:1 tag has no date | Add `date`: a year, a month or a day, such as 2026 or 2026-01-31'],
    ],
    [
      'a list in place of a mapping, once',
      'languages: [en, fr]\n',
      ['1:12 languages is a list | Allowed: a mapping, that is lines of `key: value`'],
    ],
    [
      'a text in place of everything',
      'jobs\n',
      [expect.stringMatching(/^1:1 The configuration is "jobs" \| Allowed: a mapping of url, /)],
    ],
    [
      'no language at all',
      'languages: {}\n',
      ['1:12 languages is {} | Allowed: at least one language, such as `en: {title: Jobs}`'],
    ],
    [
      'no such language',
      'languages:\n  en: {title: Jobs}\n  xq: {title: Jobs}\n',
      ['3:3 languages has the key "xq" | Allowed: a language tag (BCP 47) such as en, fr-CA or pt-BR'],
    ],
    [
      'one language in two spellings',
      'languages:\n  pt-BR: {title: Vagas}\n  pt_br: {title: Vagas}\n',
      [
        '3:3 languages has the key "pt_br" | Allowed: one entry for each language: `pt_br` is another spelling of pt-BR',
      ],
    ],
    [
      'an empty value',
      'timeZone:\n',
      ['1:1 timeZone is empty | Allowed: an IANA time zone such as America/Toronto'],
    ],
    [
      'no such time zone',
      'timeZone: Mars/Base\n',
      ['1:11 timeZone is "Mars/Base" | Allowed: an IANA time zone such as America/Toronto'],
    ],
    [
      'an address that leads nowhere, and one with a password',
      'url: lanternworks\norganization:\n  name: L\n  url: https://me:pw@lanternworks.example\n',
      [
        '1:6 url is "lanternworks" | Allowed: an absolute address without query and fragment, such as https://lanternworks.example/jobs/',
        '4:8 organization.url is "https://me:pw@lanternworks.example" | Allowed: an absolute address such as https://lanternworks.example/logo.svg',
      ],
    ],
    [
      'a script for an address',
      'organization: {name: L, logo: "javascript:alert(1)"}\n',
      [expect.stringMatching(/^1:31 organization\.logo is "javascript:alert\(1\)"/)],
    ],
    [
      'a day that is none, in the second of two overrides',
      'overrides:\n  a: {closes: 2026-12-31}\n  b: {closes: 2026-11-31}\n',
      [
        '3:15 overrides.b.closes is "2026-11-31" | Allowed: a date such as 2026-12-31, or a moment such as 2026-12-31T17:00:00+01:00',
      ],
    ],
    [
      'a state that no posting can be told to be in',
      'overrides: {a: {status: scheduled}}\n',
      ['1:25 overrides.a.status is "scheduled" | Allowed: open or closed (a day in `opens` schedules it)'],
    ],
    [
      'a place whose country is not one, in a list',
      'defaults:\n  location:\n    - Montréal, QC, CA\n    - Springfield, Simpsons\n',
      [`4:7 defaults.location[1] is "Springfield, Simpsons" | Allowed: ${places}`],
    ],
    [
      'both spellings of one fact',
      'defaults: {location: Lyon, locations: Nantes}\n',
      [expect.stringMatching(/^1:11 defaults is .* \| Allowed: only one of location and locations, and of /)],
    ],
    [
      '`remote: false`, which says nothing',
      'defaults: {remote: false}\n',
      [
        expect.stringMatching(
          /^1:20 defaults\.remote is false \| Allowed: `true`, or where the employee may live/,
        ),
      ],
    ],
    [
      'a salary upside down, and one without an amount',
      'overrides:\n  a: {salary: {currency: CAD, min: 5, max: 2, unit: hour}}\n  b: {salary: {currency: CAD, unit: hour}}\n',
      [
        expect.stringMatching(/^2:15 overrides\.a\.salary is \{.*\} \| Allowed: `min` up to `max`$/),
        expect.stringMatching(
          /^3:15 overrides\.b\.salary is \{.*\} \| Allowed: at least one of `min` and `max`$/,
        ),
      ],
    ],
    [
      'an unknown source, and one without a type',
      'sources:\n  - {type: hugoo}\n  - {path: jobs}\n',
      [
        expect.stringMatching(/^2:12 sources\[0\]\.type is "hugoo" \| Allowed: one of /),
        expect.stringMatching(/^3:5 sources\[1\] has no type \| Add `type`: one of /),
      ],
    ],
    [
      'a ledger outside the folder',
      'ledger: ../seen.json\n',
      [
        '1:9 ledger is "../seen.json" | Allowed: a file inside the folder that is read, such as .rolecast/seen.json',
      ],
    ],
    [
      'a number out of range, and one that is none',
      'feeds: {entries: 0}\ndefaults: {salary: {currency: CAD, min: lots, unit: year}}\n',
      [
        '1:18 feeds.entries is 0 | Allowed: a whole number from 1 to 1000',
        '2:41 defaults.salary.min is "lots" | Allowed: a number, in whole units of the currency',
      ],
    ],
    [
      'a title that is a number',
      'overrides: {a: {title: 1984}}\n',
      ['1:24 overrides.a.title is 1984 | Allowed: a text'],
    ],
    [
      'YAML that cannot be followed, at what is not closed, and what is wrong in the rest',
      'languages:\n  en: {title: Jobs\nurl: x\n',
      [
        '2:7 The mapping that begins here with { is not closed, or lacks a comma | Close it with }, and put a comma between its parts',
        expect.stringMatching(/^3:6 url is "x" /),
      ],
    ],
  ])('%s', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  test('a file with a fault is no configuration', () => {
    expect(parseConfiguration('accent: red\n', 'rolecast.yaml').configuration).toBeUndefined();
  });

  test('an endless list of unknown keys ends', () => {
    const text = Array.from({ length: 500 }, (_, index) => `key${index}: 1\n`).join('');
    expect(faultsOf(text).length).toBeLessThan(200);
  });

  test('names and values without end are cut short in messages', () => {
    const long = 'x'.repeat(100_000);
    const faults = faultsOf(`${long}: 1\naccent: ${long}\nlanguages: {${long}: {}}\n`);
    expect(faults).toHaveLength(3);
    expect(faults.filter((fault) => fault.length > 400)).toEqual([]);
  });

  test('a file beyond every measure is refused unread', () => {
    expect(faultsOf(`# ${'x'.repeat(1024 * 1024)}\n`)).toEqual([
      expect.stringContaining('The configuration is 1048579 characters long | Allowed: up to 1048576'),
    ]);
  });
});

describe('boards', () => {
  const sources = (...all: readonly string[]) =>
    `sources:\n${all.map((source) => `  - { type: ${source} }\n`).join('')}`;
  const hostAllowed =
    'Allowed: the name in the board’s address: letters, digits, `.`, `_` and `-`; or a host of its own on the public network, such as careers.lanternworks.example';
  const at = 'https://lanternworks.example/';
  const pagesOnce =
    'Allowed: addresses that no other source names; `only` and `except` tell two sources of one sitemap apart';
  const once =
    'Allowed: a board that no other source names: one source reads all of it, in all its languages';

  test.each<[string, string, readonly string[]]>([
    [
      'a bare address is no host',
      sources('teamtailor, board: 127.0.0.1'),
      [`2:32 sources[0].board is "127.0.0.1" | ${hostAllowed}`],
    ],
    [
      'a name of a local network is no host',
      sources('recruitee, board: careers.internal'),
      [`2:31 sources[0].board is "careers.internal" | ${hostAllowed}`],
    ],
    ['a host of its own may be named', sources('teamtailor, board: careers.lanternworks.example'), []],
    [
      'one board is read by one source, whatever else the two say',
      sources('lever, board: lanternworks, language: en', 'lever, board: Lanternworks, language: fr'),
      [`3:27 sources[1].board is "Lanternworks" | ${once}`],
    ],
    [
      'a host that is not stated may be the one that is',
      sources('lever, board: lanternworks', 'lever, board: lanternworks, host: eu'),
      [`3:27 sources[1].board is "lanternworks" | ${once}`],
    ],
    [
      'boards of one name at two systems or hosts are two',
      sources('lever, board: l, host: eu', 'lever, board: l, host: us', 'ashby, board: l'),
      [],
    ],
    [
      'a part of a sitemap is read by one source, whatever else the two say',
      sources(
        `jsonld, sitemap: ${at}sitemap.xml, only: [/a/, /b/], language: en`,
        `jsonld, sitemap: [${at}more.xml, ${at}sitemap.xml], only: [/b/, /a/], limit: 10`,
      ),
      [`3:30 sources[1].sitemap is "${at}sitemap.xml" | ${pagesOnce}`],
    ],
    [
      'a page is read by one source',
      sources(
        `jsonld, pages: [${at}one, ${at}two], only: /a/`,
        `jsonld, pages: [${at}one, ${at}three], only: /b/`,
      ),
      [`3:28 sources[1].pages is "${at}one" | ${pagesOnce}`],
    ],
    [
      'two parts of a sitemap, and two pages of a site, may be read by two sources',
      sources(
        `jsonld, sitemap: ${at}sitemap.xml, only: /en/`,
        `jsonld, sitemap: ${at}sitemap.xml, only: /fr/`,
        `jsonld, sitemap: ${at}sitemap.xml, only: /fr/, except: /fr/x/`,
        `jsonld, pages: ${at}one`,
        `jsonld, pages: ${at}two`,
      ),
      [],
    ],
  ])('%s', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });
});
