import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { removeFoldersAfterwards } from '../../support/corpus.ts';
import { readSite } from '../../support/read-site.ts';
import { writtenSite } from '../../support/written-site.ts';

removeFoldersAfterwards();

const folder = join(import.meta.dirname, '../../fixtures/ends');

interface Statement {
  readonly file: string;
  readonly means: string;
  readonly place: string;
  readonly text: string;
}

/** A file a language: `# Title: what the other postings say`, then `closed text: …`, `open key: …`, a statement a line. */
const languages = readdirSync(folder).map((name) => {
  const code = name.replace('.txt', '');
  const [head = '', ...lines] = readFileSync(join(folder, name), 'utf8').trim().split('\n');
  const statements = lines.map((line, index): Statement => {
    const [, means = '', place = '', text = ''] =
      /^(closed|open|open, in doubt) (\w+): (.*)$/.exec(line) ?? [];
    return { file: `content/${code}/jobs/${code}-${index}.md`, means, place, text };
  });
  const [, title = '', body = ''] = /^# ([^:]+): (.*)$/.exec(head) ?? [];
  return { code, title, body, statements };
});

let told: ReadonlyMap<string, string>;
beforeAll(async () => {
  const site = await readSite(
    writtenSite({
      'hugo.yaml': [
        'baseURL: https://lanternworks.example/',
        'title: Lanternworks',
        'defaultContentLanguage: en',
        'defaultContentLanguageInSubdir: true',
        'languages:',
        ...languages.map(({ code }, at) => `  ${code}: {contentDir: content/${code}, weight: ${at + 1}}`),
      ].join('\n'),
      ...Object.fromEntries(
        languages.flatMap(({ title, body, statements }) =>
          statements.map(({ file, place, text }, index) => {
            const said = text.replaceAll('⏎', '\n');
            const parts = [place === 'text' && said, `${body} (${index})`, place === 'end' && said];
            return [
              file,
              [
                '---',
                `title: ${JSON.stringify(place === 'title' ? text : title)}`,
                'date: 2026-01-10',
                ...(place === 'key' ? [said] : []),
                '---',
                '',
                parts.filter((part) => part !== false).join('\n\n'),
                '',
              ].join('\n'),
            ] as const;
          }),
        ),
      ),
    }),
    '2026-11-30T12:00:00Z',
  );
  const offered = new Set(site.catalog.open.map(({ source }) => source.file));
  // A day that is only suggested as a fact is no doubt.
  const doubts = site.snapshot.diagnostics.filter(({ severity }) => severity !== 'info');
  const doubted = new Set(doubts.map(({ where }) => where?.file));
  told = new Map(
    languages.flatMap(({ statements }) =>
      statements.map(({ file }) => [
        file,
        `${offered.has(file) ? 'open' : 'closed'}${offered.has(file) && doubted.has(file) ? ', in doubt' : ''}`,
      ]),
    ),
  );
}, 120_000);

describe.each(languages)('$code', ({ statements }) => {
  test.each(statements)('$means: $place “$text”', ({ file, means }) => {
    expect(told.get(file)).toBe(means);
  });
});
