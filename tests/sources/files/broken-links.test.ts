import { describe, expect, test } from 'vitest';
import { linkedFile } from '../../../src/sources/files/drafts/broken-links.ts';
import type { SourceOptions } from '../../../src/model/configuration.ts';
import { gatherSite } from '../../support/memory-site.ts';

const text = (lines: readonly string[]) =>
  ['---', 'title: Keeper', 'date: 2026-01-01', '---', '', ...lines, ''].join('\n');

const links = [
  '[the form](apply.md) and [the team](../team.md)',
  '',
  '![a map](map.png) ![gone](gone.png) <img src="lost.jpg" alt="">',
  '',
  '[a page](../other/) [elsewhere](https://lanternworks.example/x.md) [top](#top) [root](/x.md) [mail](mailto:a@b.example)',
  '',
  '[notes](notes.pdf?v=2#page=3)',
];

async function broken(
  files: Readonly<Record<string, string>>,
  source: SourceOptions['type'] = 'markdown',
): Promise<string[]> {
  const sources = [{ type: source, path: '.', links: 'here' as const }];
  const { diagnostics } = await gatherSite({ files, configuration: { sources } });
  return diagnostics
    .filter(({ code }) => code === 'link-broken')
    .map(({ message, where }) => `${where?.file}:${where?.line} ${message}`);
}

describe('links to files that are not there', () => {
  test('in a MkDocs site', async () => {
    expect(
      await broken(
        {
          'mkdocs.yml': 'site_name: Lanternworks\nsite_url: https://lanternworks.example/\n',
          'docs/jobs/keeper.md': text(links),
          'docs/jobs/map.png': '',
          'docs/team.md': '# Team\n',
        },
        'mkdocs',
      ),
    ).toEqual([
      'docs/jobs/keeper.md:6 The link apply.md names a file that is not there',
      'docs/jobs/keeper.md:8 The image gone.png names a file that is not there',
      'docs/jobs/keeper.md:8 The image lost.jpg names a file that is not there',
      'docs/jobs/keeper.md:12 The link notes.pdf?v=2#page=3 names a file that is not there',
    ]);
  });

  test('in a bundle of a Hugo site, where other addresses are known to Hugo alone', async () => {
    expect(
      await broken(
        {
          'hugo.toml': 'baseURL = "https://lanternworks.example/"\ntitle = "Lanternworks"\n',
          'content/jobs/keeper/index.md': text(links),
          'content/jobs/keeper/map.png': '',
          'content/team.md': text([]),
          'static/files/lost.jpg': '',
        },
        'hugo',
      ),
    ).toEqual([
      'content/jobs/keeper/index.md:6 The link apply.md names a file that is not there',
      'content/jobs/keeper/index.md:8 The image gone.png names a file that is not there',
      'content/jobs/keeper/index.md:12 The link notes.pdf?v=2#page=3 names a file that is not there',
    ]);
  });

  test('in a plain folder', async () => {
    expect(
      await broken({ 'jobs/keeper.md': text(links), 'jobs/map.png': '', 'team.md': '# Team\n' }),
    ).toContain('jobs/keeper.md:6 The link apply.md names a file that is not there');
  });

  test('of a closed posting nobody is told', async () => {
    const closed = text(links).replace('title:', 'archived: true\ntitle:');
    expect(await broken({ 'jobs/keeper.md': closed })).toEqual([]);
  });
});

test.each([
  ['docs/jobs/a.md', 'b.md', 'docs/jobs/b.md'],
  ['docs/jobs/a.md', '../b.md#x', 'docs/b.md'],
  ['docs/jobs/a.md', './my%20map.png', 'docs/jobs/my map.png'],
  ['a.md', '../b.md', undefined],
  ['a.md', '../other/', undefined],
  ['a.md', 'bad%zz.md', 'bad%zz.md'],
])('from %s, %s is %s', (file, href, expected) => expect(linkedFile(file, href)).toBe(expected));
