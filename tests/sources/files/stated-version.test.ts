import { expect, test } from 'vitest';
import { statedVersion } from '../../../src/sources/files/site/stated-version.ts';
import { versionText } from '../../../src/sources/files/site/versions.ts';
import { memoryFiles } from '../../support/memory-site.ts';

const names = { npm: ['@tool/maker', 'maker-bin'], gem: 'maker', pypi: 'maker' };

/** The file, its text, and the version it states. */
const table: readonly (readonly [file: string, text: string, version: string | undefined])[] = [
  ['package-lock.json', '{"packages": {"node_modules/@tool/maker": {\n"version": "3.1.8"}}}', '3.1.8'],
  ['package-lock.json', '{"packages": {"node_modules/@tool/maker-kit": {"version": "3.1.8"}}}', undefined],
  [
    'pnpm-lock.yaml',
    "importers:\n  .:\n    dependencies:\n      '@tool/maker':\n        specifier: ^3.0.0\n        version: 3.1.2\n",
    '3.1.2',
  ],
  ['pnpm-lock.yaml', "packages:\n  '@tool/maker@3.1.2':\n    resolution: {}\n", '3.1.2'],
  ['yarn.lock', '"@tool/maker@^3.0.0":\n  version "3.1.5"\n', '3.1.5'],
  ['bun.lock', '"@tool/maker": ["@tool/maker@3.1.6", ""]', '3.1.6'],
  ['package.json', '{"dependencies": {"@tool/maker": "^3.1.0"}}', '3'],
  ['package.json', '{"devDependencies": {"@tool/maker": "~3.1.0"}}', '3.1'],
  ['package.json', '{"dependencies": {"@tool/maker": "3.1.0"}}', '3.1.0'],
  ['package.json', '{"dependencies": {"@tool/maker": "^0.131.0"}}', '0.131'],
  ['package.json', '{"dependencies": {"@tool/maker": "npm:@fork/maker@2.4.0"}}', '2.4.0'],
  ['package.json', '{"maker-bin": {"version": "0.111.3"}}', '0.111.3'],
  ['package.json', '{"dependencies": {"@tool/maker": "3.x"}}', '3'],
  ['package.json', '{"dependencies": {"@tool/maker": "latest"}}', undefined],
  ['package.json', '{"dependencies": {"@tool/maker": ">=3"}}', undefined],
  ['Gemfile.lock', 'GEM\n  specs:\n    maker (4.3.1)\n      addressable (~> 2.4)\n', '4.3.1'],
  ['Gemfile.lock', 'GEM\n  specs:\n    maker-feed (0.17.0)\n      maker (>= 3.7, < 5.0)\n', undefined],
  ['Gemfile', 'source "https://gems.example"\ngem "maker", "~> 4.3.2"\n', '4.3'],
  ['Gemfile', "gem 'maker', '~> 4.3'\n", '4'],
  ['Gemfile', "gem 'maker', '>= 4.3', '< 4.4'\n", undefined],
  ['Gemfile', 'gem "maker"\n', undefined],
  ['Gemfile', '# gem "maker", "4.0.0"\n', undefined],
  ['requirements.txt', 'maker==1.4.2\n', '1.4.2'],
  ['requirements.txt', 'maker-material==8.2.5\nmaker[extra] == 1.4.2 ; python_version > "3"\n', '1.4.2'],
  ['docs/requirements.txt', 'maker~=1.4.0\n', '1.4'],
  ['requirements.txt', 'maker>=1.4,<1.5\n', '1.4'],
  ['requirements.txt', 'maker>=1.4\n', undefined],
  ['requirements.txt', 'maker\n', undefined],
  ['poetry.lock', '[[package]]\nname = "maker"\nversion = "1.6.1"\n', '1.6.1'],
  ['uv.lock', '[[package]]\nname = "maker-extra"\nversion = "1.6.1"\n', undefined],
  ['Pipfile.lock', '{"default": {"maker": {"hashes": [], "version": "==1.5.3"}}}', '1.5.3'],
  ['pyproject.toml', '[project]\ndependencies = [\n  "maker==1.5.3",\n]\n', '1.5.3'],
  ['pyproject.toml', '[tool.poetry.dependencies]\nmaker = "~1.5"\n', '1.5'],
  ['README.md', 'Needs maker==1.5.3', undefined],
];

test.each(table)('%s with %j states %s', (file, text, version) => {
  const stated = statedVersion(memoryFiles({ [file]: text }), names);
  expect(stated && [stated.file, versionText(stated.version)]).toEqual(version && [file, version]);
});

test('a lock stands before what it locks', () => {
  const files = memoryFiles({
    'package.json': '{"dependencies": {"@tool/maker": "^3.0.0"}}',
    'package-lock.json': '{"packages": {"node_modules/@tool/maker": {"version": "3.1.8"}}}',
  });
  expect(statedVersion(files, names)).toEqual({ version: [3, 1, 8], file: 'package-lock.json' });
});
