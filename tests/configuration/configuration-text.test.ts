import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { language } from '../../src/model/language.ts';
import { configurationDefaults, type Configuration } from '../../src/model/configuration.ts';
import { parseConfiguration } from '../../src/configuration/configuration-file.ts';
import { configurationText } from '../../src/configuration/configuration-text.ts';
import { resolveConfiguration } from '../../src/configuration/resolve-configuration.ts';

const plain: Configuration = {
  ...configurationDefaults,
  languages: [{ tag: language('en'), title: 'Jobs' }],
  organization: { name: 'Lanternworks' },
  tag: { name: 'lanternworks.example', date: '2026' },
  sources: [{ type: 'hugo', path: '.', links: 'there' }],
};

const written = (configuration: Configuration, ...notes: string[]) =>
  configurationText({ configuration, notes, diagnostics: [] });

function readBack(text: string): Configuration | undefined {
  const { configuration, diagnostics, place } = parseConfiguration(text, 'rolecast.yaml');
  expect(diagnostics).toEqual([]);
  // Who hires is a comment, and what was detected stands.
  const { organization } = plain;
  const detected = { configuration: { ...plain, organization, sources: [] }, notes: [], diagnostics: [] };
  return resolveConfiguration(configuration ?? {}, [detected], place).configuration;
}

test('whose name is only the site’s is a comment that can be taken out of it: a handbook is no employer', () => {
  const text = written({
    ...plain,
    organization: { name: 'Lanternworks: light & shade', url: 'https://lanternworks.example/' },
  });
  expect(load(text)).not.toHaveProperty('organization');
  const filled = text.replace(/^#(organization:)\n#( .*)\n#( .*)$/m, '$1\n$2\n$3');
  expect(load(filled)).toMatchObject({
    organization: { name: 'Lanternworks: light & shade', url: 'https://lanternworks.example/' },
  });
});

describe('a rolecast.yaml that was written reads back as the same configuration', () => {
  test.each<[string, Configuration]>([
    ['the least there can be', plain],
    [
      'several languages, in their order, with all that is known of them',
      {
        ...plain,
        languages: [
          { tag: language('no'), title: 'Jobber: nå!', url: 'https://lanternworks.example/no/' },
          { tag: language('ar'), title: '"وظائف"', description: '# not a comment' },
          { tag: language('en'), title: '2026' },
        ],
      },
    ],
    [
      'sections, one or several',
      {
        ...plain,
        sources: [
          { type: 'hugo', path: 'site', links: 'here', section: ['jobs', 'about/careers'] },
          { type: 'mkdocs', name: 'docs', path: '.', links: 'there', section: 'about/jobs' },
        ],
      },
    ],
    ['own front matter names', { ...plain, frontMatter: { closes: ['application end'], closed: ['gone'] } }],
  ])('%s', (_, configuration) => {
    expect(readBack(written(configuration))).toEqual(configuration);
  });

  test('notes from a hostile site stay comments', () => {
    const text = written(plain, 'A site\nsources: []', 'named "x\u2028url: https://evil.example/"');
    expect(readBack(text)).toEqual(plain);
  });
});
