import { describe, expect, test } from 'vitest';
import { language } from '../../src/model/language.ts';
import type { Configuration } from '../../src/model/configuration.ts';
import { parseConfiguration } from '../../src/configuration/configuration-file.ts';
import { resolveConfiguration } from '../../src/configuration/resolve-configuration.ts';
import type { Detection } from '../../src/sources/source.ts';

const found: Detection = {
  configuration: {
    languages: [
      { tag: language('en'), title: 'Jobs', url: 'https://lanternworks.example/en/' },
      { tag: language('fr'), title: 'Emplois', description: 'Nos postes' },
    ],
    organization: { name: 'Found' },
    timeZone: 'America/Toronto',
    tag: { name: 'found.example', date: '2026' },
    sources: [{ type: 'hugo', path: '.', links: 'there', section: 'jobs' }],
    defaults: {},
    overrides: {},
    frontMatter: {},
    prose: {},
    feeds: { entries: 50 },
  },
  notes: [],
  diagnostics: [],
};

const resolve = (text: string, ...detections: (Detection | undefined)[]) => {
  const { configuration, diagnostics, place } = parseConfiguration(text, 'rolecast.yaml');
  expect(diagnostics).toEqual([]);
  return resolveConfiguration(configuration ?? {}, detections, place);
};

const complete = (text: string, ...detections: (Detection | undefined)[]): Configuration => {
  const { configuration, diagnostics } = resolve(text, ...detections);
  expect(diagnostics).toEqual([]);
  return configuration as Configuration;
};

const whole = `languages: {en: {title: Jobs}}
organization: Lanternworks
tag: {authority: lanternworks.example, date: 2026}
sources: [{type: hugo}]
`;

describe('what the file says wins over what was found, and that over the defaults', () => {
  test('a file that says nothing is what was found', () => {
    expect(complete('', found)).toEqual(found.configuration);
  });

  test('a file that says everything needs nothing to be found', () => {
    expect(complete(whole, undefined)).toEqual({
      languages: [{ tag: 'en', title: 'Jobs' }],
      organization: { name: 'Lanternworks' },
      timeZone: 'UTC',
      tag: { name: 'lanternworks.example', date: '2026' },
      sources: [{ type: 'hugo', path: '.', links: 'there' }],
      defaults: {},
      overrides: {},
      frontMatter: {},
      prose: {},
      feeds: { entries: 50 },
    });
  });

  test('the file’s languages are the site’s, each completed', () => {
    const { languages } = complete('languages: {fr: {title: Carrières}, en:}\n', found);
    expect(languages).toEqual([
      { tag: 'fr', title: 'Carrières', description: 'Nos postes' },
      { tag: 'en', title: 'Jobs', url: 'https://lanternworks.example/en/' },
    ]);
  });

  test('a source’s own options are completed, its path is not', () => {
    const { sources } = complete(
      'sources: [{type: hugo, path: site}, {type: hugo, section: careers}]\n',
      found,
      found,
    );
    expect(sources).toEqual([
      { type: 'hugo', path: 'site', links: 'there', section: 'jobs' },
      { type: 'hugo', path: '.', links: 'there', section: 'careers' },
    ]);
  });

  test('half of the feeds’ settings leaves the other half', () => {
    expect(complete(`${whole}feeds: {hub: "https://hub.example/"}\n`).feeds).toEqual({
      entries: 50,
      hub: 'https://hub.example/',
    });
  });
});

describe('dates wait for the time zone', () => {
  test('that was found: closing at the end of the day, opening at its start', () => {
    const text = 'overrides: {a: {closes: 2026-12-31, opens: 2026-07-01}}\n';
    expect(complete(text, found).overrides['a']).toEqual({
      opens: '2026-07-01T00:00:00-04:00',
      closes: '2026-12-31T23:59:59-05:00',
    });
  });

  test('that the file states; a moment stays as it was stated', () => {
    const text = 'timeZone: Asia/Kolkata\ndefaults: {closes: 2026-12-31, opens: 2026-07-01T08:00:00Z}\n';
    expect(complete(text, found).defaults).toEqual({
      opens: '2026-07-01T08:00:00Z',
      closes: '2026-12-31T23:59:59+05:30',
    });
  });
});

describe('what nobody says is asked for, all at once', () => {
  test('a file that says nothing where nothing was found', () => {
    expect(resolve('').diagnostics.map(({ message }) => message)).toEqual([
      'The configuration names no sources, and none was found',
      'The configuration names no languages, and none was found',
      'The configuration names no organization, and none was found',
      'The configuration has no tag, and none was found',
    ]);
  });

  test('a title, at its language', () => {
    const text = 'languages:\n  en: {title: Jobs}\n  de:\n';
    const { configuration, diagnostics } = resolve(text, found);
    expect(configuration).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        code: 'configuration-invalid',
        message: 'languages.de has no title, and none was found',
        hint: 'Add `title`: what its list of openings is called',
        where: { file: 'rolecast.yaml', line: 3, column: 3 },
      },
    ]);
  });
});
