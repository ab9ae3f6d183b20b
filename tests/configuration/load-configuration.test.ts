import { describe, expect, test } from 'vitest';
import { loadConfiguration } from '../../src/configuration/load-configuration.ts';
import type { DetectionWish, Files } from '../../src/sources/source.ts';

const hugo = {
  'hugo.yaml': 'baseURL: https://lanternworks.example/\ntitle: Lanternworks\n',
  'content/jobs/keeper.md': '---\ntitle: Keeper\n---\nText\n',
  'content/crew/mate.md': '---\ntitle: Mate\n---\nText\n',
};

function folder(all: Readonly<Record<string, string>>): Files {
  const names = Object.keys(all).sort();
  return {
    list: (inner) => names.filter((name) => inner === '' || name.startsWith(`${inner}/`)),
    read: (path) => ({ ok: true, text: all[path] ?? '' }),
  };
}

const load = (text: string | undefined, wish: DetectionWish = {}) =>
  loadConfiguration({
    ...(text === undefined ? {} : { file: { name: 'rolecast.yaml', text } }),
    files(path) {
      if (path !== '.') throw new Error('not there');
      return folder(hugo);
    },
    wish,
  });

describe('loadConfiguration', () => {
  test('without a file, what is recognised is the configuration, and is said', () => {
    const { configuration, notes } = load(undefined);
    expect(configuration?.sources).toEqual([{ type: 'hugo', path: '.', links: 'there', section: 'jobs' }]);
    expect(configuration?.languages).toMatchObject([{ tag: 'en', url: 'https://lanternworks.example/' }]);
    expect(notes).not.toEqual([]);
  });

  test('a file without sources adds to what is recognised', () => {
    const { configuration, notes } = load('organization: Mine\n');
    expect(configuration?.organization).toEqual({ name: 'Mine' });
    expect(configuration?.sources).toMatchObject([{ type: 'hugo', section: 'jobs' }]);
    expect(notes).not.toEqual([]);
  });

  test('a file with sources says nothing about what was recognised', () => {
    const { configuration, notes } = load('sources: [{type: hugo}]\n');
    expect(configuration?.sources).toEqual([{ type: 'hugo', path: '.', links: 'there', section: 'jobs' }]);
    expect(notes).toEqual([]);
  });

  test.each([
    ['here, where nothing says an address', '', 'here'],
    ['there, where a pattern makes addresses', ", pattern: '{base}jobs/{key}/'", 'there'],
    [
      'there, where it is said what addresses are relative to',
      ', url: https://lanternworks.example/',
      'there',
    ],
    ['where it is written', ", pattern: '{base}{key}/', links: here", 'here'],
  ])('the pages of records are %s', (_, more, links) => {
    const text = `sources: [{type: records, section: jobs.csv${more}}]\n`;
    const files = () => folder({ 'jobs.csv': 'title,location\nKeeper,Lyon\n' });
    const { configuration } = loadConfiguration({ file: { name: 'rolecast.yaml', text }, files, wish: {} });
    expect(configuration?.sources.map((source) => source.links)).toEqual([links]);
  });

  test.each([
    ['found', undefined],
    ['in the file', 'sources: [{type: hugo, section: jobs}]\n'],
  ])('a section that is asked for outright wins over the one %s', (_, text) => {
    expect(load(text, { section: 'crew' }).configuration?.sources).toMatchObject([{ section: 'crew' }]);
  });

  test('a source whose folder is missing is said where the folder could have told more', () => {
    const { configuration, diagnostics } = load('sources:\n  - type: hugo\n    path: web\n');
    expect(configuration).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({
      message: 'sources[0].path is "web", and there is no such folder',
      where: { file: 'rolecast.yaml', line: 3, column: 11 },
    });
  });

  test('a source whose folder is missing takes no complete configuration down', () => {
    const whole =
      'languages: {en: {title: Jobs}}\norganization: L\ntag: {authority: l.example, date: 2026}\nsources: [{type: hugo, path: web}]\n';
    expect(load(whole).configuration?.sources).toMatchObject([{ type: 'hugo', path: 'web' }]);
  });

  test('a faulty file is not replaced by what is recognised', () => {
    const { configuration, diagnostics } = load('accent: red\n');
    expect(configuration).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['configuration-invalid']);
  });
});
