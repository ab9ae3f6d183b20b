import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/text/markdown/markdown.ts';
import { isNestedTooDeep } from '../../../src/text/markdown/nesting.ts';

const many = 20_000;

describe('HTML that a parser would nest without end is told before it is parsed', () => {
  test.each([
    ['plainly', '<div>'.repeat(many)],
    ['with ends of other elements between', '<div></x>'.repeat(many)],
    ['with ends that stand in an attribute', '<div a="</div>">'.repeat(many)],
    ['with ends that stand in an unquoted attribute', '<div a=</div>'.repeat(many)],
    ['with ends that stand in a comment', '<div><!--</div>-->'.repeat(many)],
    ['with ends that stand in a comment that ends early', '<!--><div><!--</div>-->'.repeat(many)],
    ['with ends that stand in raw text', '<div><textarea></div></textarea>'.repeat(many)],
    [
      'with ends that stand in an escaped script',
      '<div><script><!--<script></script></div>--></script>'.repeat(many),
    ],
    ['with starts behind a quote that opens nothing', `<p ">${'<div>'.repeat(many)}`],
    ['with table cells in a drawing', `<svg>${'<td>'.repeat(many)}`],
    ['with paragraphs in a drawing’s title', `<svg>${'<title><g x="</title></g>">'.repeat(many)}`],
    ['with shapes behind a drawing that was left', `<svg><p></p>${'<path/>'.repeat(many)}`],
    ['with shapes behind a drawing that an end left', `<svg></p>${'<path/>'.repeat(many)}`],
    ['with names that hold a colon', '<a:b></a>'.repeat(many)],
    [
      'with spans that a block keeps open',
      `${'<span>'.repeat(150)}<div>${'</span>'.repeat(150)}`.repeat(100),
    ],
    [
      'with emphasis that is closed crosswise',
      Array.from({ length: many }, (_, at) => `<b><i a=${at}></b>`).join(''),
    ],
    ['with CDATA in a drawing', `<svg>${'<g><![CDATA[></g>]]>'.repeat(many)}`],
    [
      'with formatting that every paragraph opens again',
      `<p>${Array.from({ length: 150 }, (_, at) => `<b a=${at}>`).join('')}${'<p>x'.repeat(many)}`,
    ],
  ])('%s', (_name, html) => {
    expect(isNestedTooDeep(html)).toBe(true);
    const { prose, html: rendered } = readText({
      format: 'html',
      text: html,
      file: 'x.html',
      line: 1,
      dialect: { python: false, shortcodes: false },
    });
    expect(prose.blocks.every(({ text }) => text.length <= html.length)).toBe(true);
    expect(rendered('https://lanternworks.example/').html).not.toContain('<div');
  });
});

describe('HTML as people write it is kept, however much there is of it', () => {
  test.each([
    ['closed elements', '<div class="a"><p>x</p><span>y</span></div>'.repeat(many)],
    ['lists without ends', `<ul>${'<li>x'.repeat(many)}</ul>`],
    ['paragraphs and breaks', '<p>x<br>y<hr/>'.repeat(many)],
    ['a table without ends', `<table>${'<tr><td>x<td>y'.repeat(many)}</table>`],
    [
      'drawings',
      '<svg viewBox="0 0 1 1"><title>x</title><g><path d="M0"/><circle r="1" /></g></svg><p>x<br>'.repeat(
        2000,
      ),
    ],
    ['comments', '<!-- <div> --><!--><p>x</p>'.repeat(many)],
    ['scripts and styles', '<style>a>b{}</style><script>if (a<b) "<div>"</script>'.repeat(2000)],
    ['crosswise emphasis', '<b><i>x</b></i>'.repeat(many)],
    ['attributes with signs', `<a href='x"y' title="a > b">z</a>`.repeat(many)],
    ['signs that are no tags', 'a < b <3 </> <- '.repeat(many)],
  ])('%s', (_name, html) => {
    expect(isNestedTooDeep(html)).toBe(false);
  });
});

test('code that shows a tag does not mislead', () => {
  const text = `\`<!--\`\n\n${'<div></x>\n\n'.repeat(many)}`;
  const dialect = { python: false, shortcodes: false };
  const read = readText({ format: 'markdown', text, file: 'x.md', line: 1, dialect });
  expect(read.html(undefined).html).not.toContain('<div');
});

const python = { python: true, shortcodes: false };

describe('attribute lists of MkDocs', () => {
  test('one that never ends is read in one pass, not in all ways there are', () => {
    const text = `[a](https://lanternworks.example/){ ${'.aaa=b '.repeat(100)}!`;
    const { html } = readText({ format: 'markdown', text, file: 'x.md', line: 1, dialect: python }).html(
      undefined,
    );
    expect(html).toContain('.aaa=b');
  });
  test.each(['{ .md-button }', '{: .a .b }', '{#id}', '{ .a.b }', '{ target="_blank" .a }', '{ title=x }'])(
    '%s is left out',
    (list) => {
      const text = `[Apply](https://lanternworks.example/)${list}`;
      const { html } = readText({ format: 'markdown', text, file: 'x.md', line: 1, dialect: python }).html(
        undefined,
      );
      expect(html).toBe('<p><a href="https://lanternworks.example/">Apply</a></p>\n');
    },
  );
});
