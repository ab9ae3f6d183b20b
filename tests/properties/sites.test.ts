/* oxlint-disable vitest/no-conditional-expect -- what a property says depends on what was generated */
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Configuration } from '../../src/model/configuration.ts';
import { parseConfiguration } from '../../src/configuration/configuration-file.ts';
import { loadConfiguration } from '../../src/configuration/load-configuration.ts';
import { configurationHolds } from '../fuzz/targets/configuration.ts';
import { gatherSite, memoryFiles } from '../support/memory-site.ts';
import { junk, markup, seed, words } from './hostile-text.ts';

/** The machine may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const runs = { seed, numRuns: 100 };

type FilesByPath = Readonly<Record<string, string>>;

const posting = `---
title: Lamp fitter
date: 2026-10-01
location: Bristol, United Kingdom
salary: £15 an hour
---
You fit lamps for [us](../about/). The work is done in our workshop, by the light of what we make.
`;

const configurationKeys =
  'site: url: languages: - tag: en title: Jobs sources: type: hugo mkdocs markdown path: . .. /etc organization: name: timeZone: Europe/London Mars/Olympus tag: date: overrides: defaults: salary: feeds: entries: -1 1e9 links: here frontMatter: prose: accent: &a *a << !!js/function [ ] { } |'.split(
    ' ',
  );

const yamlLike = (...keys: readonly string[]) =>
  fc.oneof(
    junk(...keys),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('', '  ', '    ', '- ', '  - '),
          fc.constantFrom(...keys),
          fc.constantFrom(...keys, '', '1', '[a, b]', '"x"'),
        ),
        {
          maxLength: 12,
        },
      )
      .map((lines) =>
        lines.map(([indent, key, value]) => `${indent}${key.replace(/:?$/, ': ')}${value}`).join('\n'),
      ),
  );

describe('rolecast.yaml', () => {
  test('any text is a configuration, or has faults with the line and column of each', () => {
    expect(() =>
      fc.assert(fc.property(yamlLike(...configurationKeys), configurationHolds), { seed, numRuns: 200 }),
    ).not.toThrow();
  });

  test('no mapping of arbitrary values passes for a configuration with faults, or throws', () => {
    const keys = fc.constantFrom(
      ...configurationKeys.map((key) => key.replace(':', '')),
      '__proto__',
      'constructor',
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(keys, value, { maxKeys: 6 }), (data) => {
        const { diagnostics } = parseConfiguration(JSON.stringify(data), 'rolecast.yaml');
        for (const { where } of diagnostics)
          expect(where).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
      }),
      { seed, numRuns: 100 },
    );
  });
});

const sites: readonly {
  readonly name: string;
  readonly good: string;
  readonly clean: FilesByPath;
  readonly folders: readonly string[];
  readonly config: string;
  readonly configKeys: readonly string[];
}[] = [
  {
    name: 'a plain folder',
    good: 'lamp-fitter.md',
    clean: { 'lamp-fitter.md': posting },
    folders: ['', 'a/', 'fr/', 'jobs/'],
    config: 'rolecast.yaml',
    configKeys: configurationKeys,
  },
  {
    name: 'Hugo',
    good: 'content/jobs/lamp-fitter.md',
    clean: {
      'hugo.toml':
        'baseURL = "https://lanternworks.example/"\ntitle = "Lanternworks"\ndefaultContentLanguage = "en"\n[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n',
      'content/jobs/lamp-fitter.md': posting,
      'content/jobs/_index.md': '---\ntitle: Jobs\n---\n',
    },
    folders: ['content/jobs/', 'content/', 'content/jobs/a/', 'layouts/', 'i18n/', 'data/', 'content/fr/'],
    config: 'hugo.toml',
    configKeys:
      'baseURL = "https://x.example" languageCode = [languages] [languages.fr] weight = 1 contentDir = "../x" [permalinks] jobs = "/:year/:slug" [frontmatter] date = [":filename"] [[cascade]] [params] = {} """ -1 nan [module] [[module.mounts]] source = target ='.split(
        ' ',
      ),
  },
  {
    name: 'MkDocs',
    good: 'docs/jobs/lamp-fitter.md',
    clean: {
      'mkdocs.yml': 'site_name: Lanternworks\nsite_url: https://lanternworks.example/\n',
      'docs/jobs/lamp-fitter.md': posting,
      'docs/index.md': '# Lanternworks\n',
    },
    folders: ['docs/jobs/', 'docs/', 'docs/fr/', 'i18n/fr/', 'docs/jobs/b/', 'overrides/'],
    config: 'mkdocs.yml',
    configKeys:
      'site_name: site_url: https://x.example docs_dir: ../ use_directory_urls: false plugins: i18n: languages: locale: theme: language: fr !ENV [A, b] !!python/name:os.system extra: alternate: - link: nav: & * << {}'.split(
        ' ',
      ),
  },
];

const content = fc
  .tuple(
    fc.constantFrom('---\n', '+++\n', '', '{', '\uFEFF'),
    words,
    fc.constantFrom('\n---\n', '\n+++\n', '', '}\n'),
    markup,
  )
  .map((parts) => parts.join(''));
/** No `index`: in Hugo it makes of the files beside it resources of one page, and they are none of their own. */
const fileName = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(
        '_index',
        'x',
        '2026-01-01-x',
        'x.fr',
        'x.constructor',
        '..',
        'é',
        'e\u0301',
        '%',
        '%2e',
        'a b',
        '#',
        '?',
        '\n',
        '__proto__',
        'x.zz',
        'х',
      ),
      junk().map((text) => text.replace(/[/\p{Surrogate}]/gu, '')),
    ),
    fc.constantFrom('.md', '.html', '.markdown', '.fr.md', '.MD', '.yml', '.toml', ''),
  )
  .map((parts) => parts.join(''));

describe.each(sites)('$name', ({ good, clean, folders, config, configKeys }) => {
  const load = (files: FilesByPath) =>
    loadConfiguration({
      files: () => memoryFiles(files),
      wish: {},
      ...(config === 'rolecast.yaml' &&
        files[config] !== undefined && { file: { name: config, text: files[config] } }),
    });
  const complete = (configuration: Configuration): Configuration => ({
    ...configuration,
    organization: { name: 'Lanternworks' },
    tag: { name: 'lanternworks.example', date: '2026' },
  });
  const gathered = (files: FilesByPath, configuration: Configuration) =>
    gatherSite({ files, configuration: complete(configuration) });
  const others = fc.dictionary(
    fc.tuple(fc.constantFrom(...folders), fileName).map((parts) => parts.join('')),
    content,
    { maxKeys: 5, noNullPrototype: true },
  );

  test('whatever stands beside a good posting, the posting is there, as it was', async () => {
    const { configuration } = load(clean);
    if (configuration === undefined) throw new Error('the clean site is not recognised');
    const before = (await gathered(clean, configuration)).postings.find(({ source }) => source.file === good);
    expect(before?.title).toBe('Lamp fitter');
    await fc.assert(
      fc.asyncProperty(others, async (files) => {
        const snapshot = await gathered({ ...files, ...clean }, configuration);
        expect(snapshot.diagnostics.filter(({ code }) => code === 'source-failed')).toEqual([]);
        expect(snapshot.postings.find(({ source }) => source.file === good)).toEqual(before);
        expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
      }),
      runs,
    );
  });

  test('whatever the site’s own configuration holds, it is read or refused, and nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(yamlLike(...configKeys), others, async (text, files) => {
        const all = { ...files, ...clean, [config]: text };
        const { configuration, diagnostics } = load(all);
        if (configuration === undefined) {
          expect(diagnostics.length).toBeGreaterThan(0);
          return;
        }
        const snapshot = await gathered(all, configuration);
        expect(snapshot.diagnostics.filter(({ code }) => code === 'source-failed')).toEqual([]);
      }),
      runs,
    );
  });
});
