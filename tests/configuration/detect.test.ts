import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { language } from '../../src/model/language.ts';
import { configurationDefaults } from '../../src/model/configuration.ts';
import { detectSite } from '../../src/configuration/detect.ts';
import { isNamed } from '../../src/model/site.ts';
import { organizationCalled } from '../../src/sources/files/site/detected-site.ts';
import type { DetectionWish, Files, Source } from '../../src/sources/source.ts';

const folder = (...names: string[]): Files => ({
  list: () => names,
  read: () => ({ ok: true, text: '' }),
});

/** Recognises a folder that holds `sign`, and says which section it was asked for. */
const knower = (type: string, sign: string): Source => ({
  type,
  looksFor: `${sign} (${type})`,
  options: v.strictObject({}),
  detect: (files, wish: DetectionWish) =>
    files.list('').includes(sign)
      ? {
          configuration: {
            ...configurationDefaults,
            languages: [{ tag: language('en'), title: 'Jobs' }],
            organization: { name: 'Lanternworks' },
            tag: { name: 'lanternworks.example', date: '2026' },
            sources: [{ type, path: '.', links: 'there' }],
          },
          notes: [`found ${sign}, section ${wish.section ?? 'by itself'}`],
          diagnostics: [],
        }
      : undefined,
  read: () => Promise.resolve({ drafts: [], diagnostics: [], leftOut: 0 }),
});
const mute: Source = { ...knower('board', 'x'), detect: () => undefined };
const { detect: _, ...remote } = knower('remote', 'x');
const asked: readonly Source[] = [mute, remote, knower('lamp', 'lamp.toml'), knower('wick', 'wick.yml')];

describe('detectSite', () => {
  test.each([
    ['the only one that knows the folder', ['wick.yml'], 'found wick.yml, section by itself'],
    [
      'the first in the registry where two know it',
      ['lamp.toml', 'wick.yml'],
      'found lamp.toml, section by itself',
    ],
  ])('believes %s', (_, names, note) => {
    expect(detectSite(folder(...names), {}, asked).detection?.notes).toEqual([note]);
  });

  test('passes on which section was asked for', () => {
    expect(detectSite(folder('wick.yml'), { section: 'team' }, asked).detection?.notes).toEqual([
      'found wick.yml, section team',
    ]);
  });

  test('where nobody knows the folder, says what was looked for and what is there', () => {
    const { detection, diagnostics } = detectSite(folder('a.txt', 'b.txt'), {}, asked);
    expect(detection).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        code: 'site-not-recognised',
        message: 'No site was recognised in this folder; it holds a.txt, b.txt',
        hint: 'Looked for: x (board); lamp.toml (lamp); wick.yml (wick). Name another folder, say where the postings are with --section, or write a rolecast.yaml',
      },
    ]);
  });

  test('an empty folder is no site', () => {
    expect(detectSite(folder(), {}, asked).diagnostics[0]?.message).toBe(
      'No site was recognised in this folder; it holds no files',
    );
  });
});

describe('who hires, by the name of a site', () => {
  const called = (name: string) => isNamed(organizationCalled(name, undefined));

  test.each([
    'Common Grain Handbook',
    'The Lanternworks employee handbook',
    'Lanternworks Docs',
    'Lanternworks Documentation',
    'Lanternworks Careers',
    'Jobs at Lanternworks',
    'Careers at Lanternworks',
    'Lanternwerk-Handbuch',
    'Handbuch der Lanternwerk eG',
    'Karriere bei Lanternwerk',
    'Carrières de Lanternworks',
    'The Lanternworks Blog',
    'Lanternworks Wiki',
    'Lanternworks website',
  ])('is nobody where that is of what they write: %s', (name) => expect(called(name)).toBe(false));

  test.each([
    'Lanternworks',
    'Common Grain Cooperative',
    'Bloggs & Sons',
    'Docside Cranes',
    'Wikimedia Foundation',
    'Handbook Press',
    'Jobs for All',
    'The Guide Dogs',
    'Karriereberatung Nord',
    'École du Web',
    'Manual Arts Centre',
  ])('is who it names: %s', (name) => expect(called(name)).toBe(true));
});
