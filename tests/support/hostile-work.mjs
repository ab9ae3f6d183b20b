// Prints, as JSON, how much work hostile texts cost at n, 2n and 4n pieces: how often blocks of code ran, by V8's own
// coverage, which is the same number on any machine, however busy. It starts with the process, so that nothing was
// optimised before. What a regular expression does inside is not counted; bench/rules.ts times that.
import { Session } from 'node:inspector';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

function taken() {
  let work = 0;
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const { functions } of result)
      for (const { ranges } of functions) for (const { count } of ranges) work += count;
  });
  return work;
}

const { readText } = await import('../../dist/text/markdown/markdown.js');
const { withoutMdx } = await import('../../dist/text/markdown/mdx.js');
const { splitFrontMatter } = await import('../../dist/text/front-matter/front-matter.js');

const base = 'https://lanternworks.example/';
const readers = Object.fromEntries(
  ['markdown', 'html'].flatMap((format) =>
    [
      ['MkDocs', { python: true, shortcodes: false }],
      ['Hugo', { python: false, shortcodes: true }],
    ].map(([name, dialect]) => [
      `${format} of ${name}`,
      (text) => {
        const read = readText({ format, text, file: 'x.md', line: 1, dialect });
        return [read.prose.blocks.length, read.html(base).html.length];
      },
    ]),
  ),
);
readers['MDX'] = (text) => withoutMdx(text, new Set()).text;
readers['front matter'] = (text) => splitFrontMatter(`---\n${text}\n---\n`, 'x.md').diagnostics;

/** What stands once before, and what is repeated so many times. */
const texts = {
  'nested elements': ['', '<div>', 1000],
  'nested emphasis': ['', '<b>', 1000],
  'nested lists': ['', '- ', 1000],
  'nested quotes': ['', '> ', 1000],
  'nested brackets': ['', '[', 2000],
  'nested braces': ['', '{', 2000],
  'nested links': ['', '[x](', 1000],
  'repeated emphasis': ['', '**status:** ', 500],
  'an unclosed comment': ['<!--', '-', 5000],
  'unclosed shortcodes': ['', '{{< ', 2000],
  'unclosed tags': ['', '<A {', 1000],
  'unclosed quotes': ['', '<A "', 1000],
  'open admonitions': ['', '!!! note\n', 500],
  'open directives': ['', ':::', 1000],
  'open fences': ['', '```\n', 1000],
  'open marks': ['', '==', 2000],
  imports: ['', 'import x\n', 1000],
  'attribute lists': ['', '[x](y){ ', 1000],
  backslashes: ['', '\\', 5000],
  entities: ['', '&#x0;', 1000],
  digits: ['', '1', 20_000],
  'lone surrogates': ['', '\uD800', 2000],
  keys: ['', 'a: b\n', 500],
  'nested flows': ['a: ', '[', 500],
};

const rows = [];
for (const [name, [before, piece, times]] of Object.entries(texts))
  for (const [reader, read] of Object.entries(readers)) {
    const counts = [1, 2, 4].map((factor) => {
      const text = before + piece.repeat(factor * times);
      taken();
      read(text);
      return taken();
    });
    rows.push({ name, reader, counts });
  }
process.stdout.write(JSON.stringify(rows));
