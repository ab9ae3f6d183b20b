import assert from 'node:assert/strict';
import { parseConfiguration } from '../../../src/configuration/configuration-file.ts';
import type { FuzzTarget } from '../fuzz-target.ts';

/** Any text is a configuration, or has faults with the line and column of each. */
export function configurationHolds(text: string): void {
  const { configuration, diagnostics } = parseConfiguration(text, 'rolecast.yaml');
  assert.equal(configuration === undefined, diagnostics.length > 0);
  for (const { where, message, hint } of diagnostics) {
    assert.ok(where?.line !== undefined && where.line <= text.split(/\r\n|[\r\n]/).length);
    assert.notEqual(where.column, undefined);
    assert.ok(message !== '' && hint !== '');
  }
  assert.deepEqual(parseConfiguration(text, 'rolecast.yaml').diagnostics, diagnostics);
}

export const configuration: FuzzTarget = {
  seeds: [
    'url: https://jobs.lanternworks.example/\norganization: { name: Lanternworks, url: https://lanternworks.example/ }\ntag: { authority: lanternworks.example, date: 2019 }\ntimeZone: Europe/London\nlanguages:\n  en: { title: Jobs }\nsources:\n  - { type: markdown, path: jobs, links: here }\n  - { type: hugo, section: jobs }\noverrides:\n  x: { status: open, closes: 2026-12-31 }\nfeeds: { entries: 20, hub: https://hub.example/ }\n',
    'defaults:\n  salary: { currency: CAD, min: 1, max: 2, unit: YEAR }\n  locations: [{ name: Bristol, address: { addressCountry: GB } }]\nfrontMatter: { closes: [until] }\nprose: { salary: publish }\naccent: "#123456"\ntheme: { stylesheet: /x.css }\nsubscribe: { email: a@b.example }\nledger: seen.json\n',
  ],
  words:
    'url: languages: en: title: sources: - type: hugo mkdocs markdown path: . .. /etc organization: name: timeZone: Mars/Olympus tag: date: authority: overrides: defaults: salary: feeds: entries: -1 1e9 links: here there frontMatter: prose: accent: section: &a *a << !!js/function [ ] { } | https:// ftp://'.split(
      ' ',
    ),
  run: configurationHolds,
};
