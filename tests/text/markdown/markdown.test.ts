import { describe, expect, test } from 'vitest';
import { firstHeading, type MarkdownText, readText } from '../../../src/text/markdown/markdown.ts';

const base = 'https://lanternworks.example/jobs/baker/';
const source = (text: string, more: Partial<MarkdownText> = {}): MarkdownText => ({
  format: 'markdown',
  text,
  file: 'a.md',
  line: 1,
  dialect: { python: false, shortcodes: false },
  ...more,
});
const mkdocs = { dialect: { python: true, shortcodes: false } };
const jekyll = { dialect: { python: true, shortcodes: false, template: 'liquid' } } as const;
const hugo = { dialect: { python: false, shortcodes: true } };
const blocks = { dialect: { ...hugo.dialect, attributes: { title: true, block: true } } };
const noLists = { dialect: { ...hugo.dialect, attributes: { title: false, block: false } } };
const goldmark = { dialect: { ...hugo.dialect, definitions: 'goldmark' } } as const;
const kramdown = { dialect: { ...jekyll.dialect, definitions: 'kramdown' } } as const;
const defList = { dialect: { ...mkdocs.dialect, definitions: 'python' } } as const;
type Row = [string, string, string, Partial<MarkdownText>?];
const html = (text: string, more: Partial<MarkdownText> = {}) =>
  readText(source(text, more)).html(base).html.trim();

describe('descriptions as a reader sees them', () => {
  test.each<Row>([
    [
      'a relative link is absolute',
      '[x](../apply)',
      '<p><a href="https://lanternworks.example/jobs/apply">x</a></p>',
    ],
    ['a link from the root too', '[x](/a)', '<p><a href="https://lanternworks.example/a">x</a></p>'],
    ['a mail link stays', '[x](mailto:a@b.example)', '<p><a href="mailto:a@b.example">x</a></p>'],
    [
      'an image is absolute',
      '![x](p.jpg)',
      '<p><img src="https://lanternworks.example/jobs/baker/p.jpg" alt="x"></p>',
    ],
    ['an image in the text of the page stays out', '![x](data:image/png;base64,AA)', '<p></p>'],
    [
      'a link the source maps',
      '[x](../jobs.md)',
      '<p><a href="https://lanternworks.example/jobs/jobs/">x</a></p>',
      { link: (href) => href.replace('.md', '/') },
    ],
    [
      'harmless HTML stays',
      'a <kbd>b</kbd> <span class="x">c</span>',
      '<p>a <kbd>b</kbd> <span>c</span></p>',
    ],
    ['unclosed HTML is closed', '<div><b>a', '<div><b>a</b></div>'],
    ['a second first heading goes down a level', 'a\n\n# b', '<p>a</p>\n<h2>b</h2>'],
    ['the heading that repeats the title is left out', '# Baker\n\ntext', '<p>text</p>', { title: 'Baker' }],
    [
      'the heading that repeats the title is left out with its icon and its emphasis',
      '# *Baker* :material-hook:\n\ntext',
      '<p>text</p>',
      { title: 'Baker', ...mkdocs },
    ],
    [
      'an admonition keeps its title and text',
      '!!! info "Read this"\n    Some *text*\n\n    more\n\nafter',
      '<div>\n<p><strong>Read this</strong></p>\n<p>Some <em>text</em></p>\n<p>more</p>\n</div>\n<p>after</p>',
      mkdocs,
    ],
    ['a heading needs no space in MkDocs', '#Baker#\n\na', '<p>a</p>', { title: 'Baker', ...mkdocs }],
    ['nor above it', 'a\n##Pay\nb', '<p>a</p>\n<h2>Pay</h2>\n<p>b</p>', mkdocs],
    ['but it does elsewhere', '#Baker', '<p>#Baker</p>'],
    ['no heading of MkDocs is in code', '```\n#Baker\n```', '<pre><code>#Baker\n</code></pre>', mkdocs],
    ['nor set in, nor escaped', 'a\n    #b\n\n\\#c', '<p>a\n#b</p>\n<p>#c</p>', mkdocs],
    ['nor made of signs alone', '#######', '<p>#######</p>', mkdocs],
    [
      'a collapsed admonition is shown',
      '??? note\n    x\n',
      '<div>\n<p><strong>Note</strong></p>\n<p>x</p>\n</div>',
      mkdocs,
    ],
    [
      'a content tab is shown',
      '=== "One"\n    x\n',
      '<div>\n<p><strong>One</strong></p>\n<p>x</p>\n</div>',
      mkdocs,
    ],
    [
      'attribute lists do not leak',
      '[x](/a){ .md-button } and `y`{ #z }',
      '<p><a href="https://lanternworks.example/a">x</a> and <code>y</code></p>',
      mkdocs,
    ],
    [
      'a comment of kramdown is not shown',
      'a\n\n{::comment}\nhidden\n\nhidden too\n{:/comment}\n\nb\n\n{::comment}c{:/}\n\nd',
      '<p>a</p>\n<p>b</p>\n<p>d</p>',
      mkdocs,
    ],
    [
      'what never ends is no comment of kramdown',
      '{::comment}\n\nb\n\n{::comment}\n\nc',
      '<p>{::comment}</p>\n<p>b</p>\n<p>{::comment}</p>\n<p>c</p>',
      mkdocs,
    ],
    ['attribute lists of headings do not leak', '## a {#b .c}', '<h2>a</h2>', mkdocs],
    [
      'icons do not leak',
      '[:material-arrow-left: Jobs](/a) at 10:30:00',
      '<p><a href="https://lanternworks.example/a">Jobs</a> at 10:30:00</p>',
      mkdocs,
    ],
    [
      'footnotes are a number and, at the end, what it says, in the order of their marks',
      'Fixed[^b], yearly[^1].\n\n[^1]: gross\n    and more\n[^b]: *net*\n\nNext[^b].',
      '<p>Fixed<sup>1</sup>, yearly<sup>2</sup>.</p>\n<p>Next<sup>1</sup>.</p>\n<hr>\n<ol>\n<li>\n<p><em>net</em></p>\n</li>\n<li>\n<p>gross\nand more</p>\n</li>\n</ol>',
      hugo,
    ],
    ['a note that nothing marks goes', 'a\n\n[^1]: b', '<p>a</p>', mkdocs],
    ['a mark without a note stays', 'a[^1] b', '<p>a[^1] b</p>'],
    [
      'a link in brackets stays one',
      '[a][b]\n\n[b]: /c',
      '<p><a href="https://lanternworks.example/c">a</a></p>',
    ],
    ['the id of a heading is not shown', '## Duties {#duties}', '<h2>Duties</h2>', hugo],
    [
      'the id of a heading with more',
      'Duties *x* {#duties .wide a="b"}\n---',
      '<h2>Duties <em>x</em></h2>',
      hugo,
    ],
    ['the id of a heading behind its class', '## Duties {.wide #duties}', '<h2>Duties</h2>', hugo],
    ['what a heading sets', '## Duties {class="a b" data-x=1}', '<h2>Duties</h2>', hugo],
    [
      'a word in braces at the end of a heading stays',
      '## Duties {on-site}',
      '<h2>Duties {on-site}</h2>',
      hugo,
    ],
    ['and so does what is no list', '## Duties {a="b}', '<h2>Duties {a=&quot;b}</h2>', hugo],
    ['a class alone is a list to Hugo', '## Developer {.NET .core}', '<h2>Developer</h2>', hugo],
    ['and to nobody else', '## Developer {.NET .core}', '<h2>Developer {.NET .core}</h2>'],
    ...[
      '## Duties {.wide}',
      '## Duties { .wide }',
      'Duties {.wide}\n------',
      '## Duties ## {.wide}',
      '## Duties ##{.wide}',
      '## Duties{.wide}',
      '## Duties {}',
      '## Duties {.a,.b}',
      '## Duties {a=[1,2]}',
      '## Duties {a=true .b}',
      '## Duties {.été}',
      '## Duties {.}',
    ].map((text): Row => [
      `${JSON.stringify(text)} is a heading of Hugo's with a list`,
      text,
      '<h2>Duties</h2>',
      hugo,
    ]),
    ...[
      ['{x}'],
      ['{.c++}'],
      ['{m/w/d}'],
      ['{: .wide}'],
      ['{.wide}.'],
      ['{.wide} {x}'],
      ['{{.wide}}'],
      ['{-a=1}'],
      ['{.wide a}'],
      ["{a='b'}"],
      ['\\{.wide}', '{.wide}'],
      ['`{.wide}`', '<code>{.wide}</code>'],
    ].map(([braces = '', shown = braces]): Row => [
      `Hugo shows ${braces}`,
      `## Duties ${braces}`,
      `<h2>Duties ${shown}</h2>`,
      hugo,
    ]),
    ['a heading of two lines', 'Two\nlines {.wide}\n---', '<h2>Two\nlines</h2>', hugo],
    ['the last list alone', '## Duties {.wide} {.x}', '<h2>Duties {.wide}</h2>', hugo],
    ['lists that the site switches off', '## Duties {#id}', '<h2>Duties {#id}</h2>', noLists],
    ['a block list where nothing switches it on', 'Text\n{.lead}', '<p>Text\n{.lead}</p>', hugo],
    ...[
      'Text\n{.lead}',
      'Text\n{ .lead }',
      'Text\n\n{.lead}',
      '{.lead}\nText',
      'Text\n{.a}\n{.b}',
      'Text\n{.lead} more',
    ].map((text): Row => [`${JSON.stringify(text)} is a paragraph with a list`, text, '<p>Text</p>', blocks]),
    ['a list of a list', '* one\n* two\n{.list}', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>', blocks],
    ['a list of an item', '- a\n  {.i}\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', blocks],
    ['a list of a quote', '> q\n{.q}', '<blockquote>\n<p>q</p>\n</blockquote>', blocks],
    ['a list between two', 'Text\n{.lead}\nmore', '<p>Text</p>\n<p>more</p>', blocks],
    ['a list of a heading', '## Duties\n{.x}', '<h2>Duties</h2>', blocks],
    ...['{x}', '{.lead', '{m/w/d}', '{a b}', '{{.lead}}', '{: .lead}'].map((text): Row => [
      `${text} below a text`,
      `Text\n${text}`,
      `<p>Text\n${text}</p>`,
      blocks,
    ]),
    ...[
      '* TOC\n{:toc}',
      '1. TOC\n{:toc}',
      '- Table of contents\n{:toc .big}',
      '- TOC\n{: toc}',
      '{:toc}\n* TOC',
      '- TOC\n  - more\n{:.big toc}',
    ].map((text): Row => [
      `${JSON.stringify(text)} is Jekyll's table of contents`,
      `${text}\n\ntext`,
      '<p>text</p>',
      jekyll,
    ]),
    ['a list with a class stays', '* TOC\n{:.tocs}', '<ul>\n<li>TOC</li>\n</ul>', jekyll],
    ['a list before it stays', '* a\n\nb\n\n* TOC\n{:toc}', '<ul>\n<li>a</li>\n</ul>\n<p>b</p>', jekyll],
    ['a paragraph is none', 'TOC\n{:toc}', '<p>TOC</p>', jekyll],
    ['MkDocs puts one in the place of [TOC]', '[TOC]\n\ntext', '<p>text</p>', mkdocs],
    ['and not where more is said', 'a [TOC]', '<p>a [TOC]</p>', mkdocs],
    ['nor does Hugo', '[TOC]', '<p>[TOC]</p>', hugo],
    ['nor does Jekyll', '[TOC]', '<p>[TOC]</p>', jekyll],
    ['a heading that says braces keeps them', '## Use {.NET} and {x}', '<h2>Use {.NET} and {x}</h2>', hugo],
    [
      'braces without a colon are words to kramdown',
      '## Developer {.NET}',
      '<h2>Developer {.NET}</h2>',
      jekyll,
    ],
    ['and a list of attributes to MkDocs', '## Developer {.NET}', '<h2>Developer</h2>', mkdocs],
    ['an id is one to both', '## Duties {#duties}', '<h2>Duties</h2>', jekyll],
    [
      'what kramdown sets on a line of its own',
      '> a\n{: .wide #b}',
      '<blockquote>\n<p>a</p>\n</blockquote>',
      jekyll,
    ],
    ['an id in a paragraph stays', 'a {#b}', '<p>a {#b}</p>', hugo],
    [
      'a number to ring in HTML stays',
      '<a href="tel:+15550100">us</a>',
      '<p><a href="tel:+15550100">us</a></p>',
    ],
    ['another scheme in HTML does not', '<a href="javascript:x()">us</a>', '<p>us</p>'],
    ['marks of MkDocs are text to Jekyll', '==a== c', '<p>==a== c</p>', jekyll],
    [
      'what kramdown is told not to read',
      'a {::nomarkdown}<b>*x*</b>{:/} b',
      '<p>a <b>*x*</b> b</p>',
      jekyll,
    ],
    [
      'it, by its whole name and with options',
      '{::nomarkdown type="html"}<b>*x*</b>{:/nomarkdown}',
      '<p><b>*x*</b></p>',
      jekyll,
    ],
    [
      'it, on lines of its own',
      'a\n\n{::nomarkdown}\n<b>*x*</b>\n{:/}\n\nb',
      '<p>a</p>\n<b>*x*</b>\n<p>b</p>',
      jekyll,
    ],
    ['a comment of kramdown', 'a {::comment}*no*{:/comment}b', '<p>a b</p>', jekyll],
    ['an option of kramdown', 'a {::options x="y" /}b', '<p>a b</p>', jekyll],
    ['an end that is missing', 'a {::comment}b', '<p>a {::comment}b</p>', jekyll],
    ['all that is text to others', 'a {::nomarkdown}*x*{:/}', '<p>a {::nomarkdown}<em>x</em>{:/}</p>', hugo],
    ['marked text', '==a *b*== c', '<p><mark>a <em>b</em></mark> c</p>', mkdocs],
    ['abbreviation lists do not leak', 'a\n\n*[HTML]: Hyper\n', '<p>a</p>', mkdocs],
    ['braces in running text stay', 'a {b} c', '<p>a {b} c</p>', mkdocs],
    ['a shortcode is taken out', 'a {{< figure src="x.jpg" >}} b', '<p>a  b</p>', hugo],
    ['the text between a pair of shortcodes stays', '{{% note %}}\nkeep\n{{% /note %}}', '<p>keep</p>', hugo],
    ['an escaped shortcode is shown', '`{{</* x */>}}`', '<p><code>{{&lt; x &gt;}}</code></p>', hugo],
    [
      'a bare address becomes a link in Hugo',
      'https://a.example/b',
      '<p><a href="https://a.example/b">https://a.example/b</a></p>',
      hugo,
    ],
    [
      'HTML content',
      '<h1>Baker</h1><p>x<script>alert(1)</script>',
      '<h2>Baker</h2><p>x</p>',
      { format: 'html' },
    ],
  ])('%s', (_name, text, expected, more) => {
    expect(html(text, more)).toBe(expected);
  });

  test('a relative link without a site address leaves its text', () => {
    const { html, diagnostics } = readText(source('[x](../apply)')).html(undefined);
    expect(html).toBe('<p>x</p>\n');
    expect(diagnostics.map((one) => one.code)).toEqual(['link-unsafe']);
  });

  test('a shortcode that is left out is reported by name', () => {
    const { diagnostics } = readText(source('text\n\n{{< youtube id >}}', { ...hugo, line: 7 })).html(base);
    expect(diagnostics.map((one) => [one.message, one.where?.line])).toEqual([
      ['The shortcode "youtube" was left out of the description', 9],
    ]);
  });
});

/** What Hugo 0.111.3 and 0.169.0, kramdown 2.4.0 and Python-Markdown 3.4.1 write, without their attributes. */
describe('definition lists, as each generator reads them', () => {
  const all = [goldmark, kramdown, defList];
  test.each<[string, string, string, (typeof all)[number][]?]>([
    ['a term and its definition', 'Pay\n: Fair', '<dl><dt>Pay</dt><dd>Fair</dd></dl>'],
    ['every line a term', 'Pay\nSalary\n: Fair', '<dl><dt>Pay</dt><dt>Salary</dt><dd>Fair</dd></dl>'],
    ['several definitions', 'Pay\n: Fair\n: Monthly', '<dl><dt>Pay</dt><dd>Fair</dd><dd>Monthly</dd></dl>'],
    [
      'several terms',
      'Pay\n: Fair\n\nPlace\n: Brest',
      '<dl><dt>Pay</dt><dd>Fair</dd><dt>Place</dt><dd>Brest</dd></dl>',
    ],
    ['a blank line between', 'Pay\n\n: Fair', '<dl><dt>Pay</dt><dd><p>Fair</p></dd></dl>'],
    [
      'blank lines between definitions',
      'Pay\n\n: Fair\n\n: Monthly',
      '<dl><dt>Pay</dt><dd><p>Fair</p></dd><dd><p>Monthly</p></dd></dl>',
    ],
    [
      'two blank lines between',
      'Pay\n\n\n: Fair',
      '<dl><dt>Pay</dt><dd><p>Fair</p></dd></dl>',
      [goldmark, defList],
    ],
    [
      'two blank lines between, which kramdown counts',
      'Pay\n\n\n: Fair',
      '<p>Pay</p><p>: Fair</p>',
      [kramdown],
    ],
    ['spaces and tabs', 'Pay\n:\t Fair', '<dl><dt>Pay</dt><dd>Fair</dd></dl>'],
    [
      'more than one paragraph',
      'Pay\n: Fair\n\n    and monthly',
      '<dl><dt>Pay</dt><dd>Fair<p>and monthly</p></dd></dl>',
      [goldmark, kramdown],
    ],
    [
      'more than one paragraph to Python',
      'Pay\n: Fair\n\n    and monthly',
      '<dl><dt>Pay</dt><dd><p>Fair</p><p>and monthly</p></dd></dl>',
      [defList],
    ],
    ['a line that goes on', 'Pay\n: Fair\nand monthly', '<dl><dt>Pay</dt><dd>Fair and monthly</dd></dl>'],
    [
      'a list inside',
      'Pay\n: - Fair\n  - Monthly\n: More',
      '<dl><dt>Pay</dt><dd><ul><li>Fair</li><li>Monthly</li></ul></dd><dd>More</dd></dl>',
    ],
    [
      'a list within a list',
      '* Pay\n  : Fair\n* x',
      '<ul><li><dl><dt>Pay</dt><dd>Fair</dd></dl></li><li>x</li></ul>',
    ],
    ['a heading behind', 'Pay\n: Fair\n\n## Place', '<dl><dt>Pay</dt><dd>Fair</dd></dl><h2>Place</h2>'],
    [
      'emphasis and links',
      '**Pay**\n: [x](https://x.example/)',
      '<dl><dt><strong>Pay</strong></dt><dd><a href="https://x.example/">x</a></dd></dl>',
    ],
    ['no space behind the colon: text', 'Pay\n:Fair', '<p>Pay :Fair</p>'],
    ['an icon: text', 'Pay\n:: x', '<p>Pay :: x</p>'],
    ['a wave: text', 'Pay\n~ Fair', '<p>Pay ~ Fair</p>'],
    ['an indent: text to Hugo', 'Pay\n : Fair', '<p>Pay : Fair</p>', [goldmark]],
    ['an indent', 'Pay\n : Fair', '<dl><dt>Pay</dt><dd>Fair</dd></dl>', [kramdown, defList]],
    ['no term above: text', ': Fair', '<p>: Fair</p>', [goldmark, kramdown]],
    ['a heading above: text', '## Pay\n: Fair', '<h2>Pay</h2><p>: Fair</p>', [goldmark, kramdown]],
    ['a quote above: text', '> Pay\n: Fair', '<blockquote><p>Pay : Fair</p></blockquote>', [goldmark]],
    ['an item above: text', '- Pay\n: Fair', '<ul><li>Pay : Fair</li></ul>', [goldmark]],
  ])('%s', (_case, text, expected, of = all) => {
    const plain = (more: Partial<MarkdownText>) =>
      html(text, more)
        .replace(/\s+/g, ' ')
        .replace(/ ?(<\/?(?:d[ldt]|p|ul|li|h2|blockquote)>) ?/g, '$1');
    expect(of.map(plain)).toEqual(of.map(() => expected));
  });

  test.each([hugo, jekyll, mkdocs, {}])('are none where nobody reads them: %o', (dialect) => {
    expect(html('Pay\n: Fair', dialect)).toBe('<p>Pay\n: Fair</p>');
  });

  test('are read as labels all the same', () => {
    const { prose } = readText(source('Deadline\n: 1 December 2026', goldmark));
    expect(prose.blocks.map(({ text }) => text)).toEqual(['Deadline : 1 December 2026']);
  });
});

describe('nothing in a description runs', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['<a href="javascript:alert(1)">x</a>'],
    ['<a href="java\nscript:alert(1)">x</a>'],
    ['[x](javascript:alert(1))'],
    ['[x](JaVaScRiPt:alert(1))'],
    ['[x](data:text/html,<script>alert(1)</script>)'],
    ['<svg><script>alert(1)</script></svg>'],
    ['<svg onload=alert(1)>'],
    ['<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>'],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
    ['<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
    ['<form action=/x><button formaction=javascript:alert(1)>x</button></form>'],
    ['<style>@import "x"</style>'],
    ['<div style="background:url(javascript:alert(1))">x</div>'],
    ['<base href="https://evil.example/">'],
    ['<meta http-equiv=refresh content="0;url=javascript:alert(1)">'],
    ['<p id="x" name="y" onclick=alert(1)>x</p>'],
    ['<template><img src=x onerror=alert(1)></template>'],
    ['<xmp><img src=x onerror=alert(1)></xmp>'],
    ['<object data="javascript:alert(1)"></object>'],
    ['<!--><img src=x onerror=alert(1)>-->'],
  ])('%s', (text) => {
    for (const format of ['markdown', 'html'] as const) {
      const rendered = html(text, { format });
      const tags = [...rendered.matchAll(/<[^>]*>/g)].map(([tag]) => tag).join(' ');
      expect(tags).not.toMatch(
        /script|\son\w+=|style|svg|iframe|form|base|meta|template|object|javascript:|data:|\sid=|\sname=/i,
      );
    }
  });
});

describe('the text in blocks', () => {
  const blocks = (text: string, more: Partial<MarkdownText> = {}) =>
    readText(source(text, more)).prose.blocks.map(
      ({ kind, text, line, lead }) => `${line} ${kind}${lead ? ' lead' : ''}: ${text}`,
    );

  test('Markdown: headings, paragraphs, items, cells, with their lines', () => {
    expect(blocks('# T\n\none *two*\nthree\n\n## H\n\n- item\n- [x](/y)\n\n|a|b|\n|-|-|\n|c|d|\n')).toEqual([
      '1 heading: T',
      '3 paragraph lead: one two three',
      '6 heading: H',
      '8 item: item',
      '9 item: x',
      '11 cell: a',
      '11 cell: b',
      '13 cell: c',
      '13 cell: d',
    ]);
  });

  test('an admonition in Python notation', () => {
    expect(blocks('a\n\n!!! info "Position Closed"\n    Thanks\n', mkdocs)).toEqual([
      '1 paragraph lead: a',
      '3 admonition-title: Position Closed',
      '4 paragraph lead: Thanks',
    ]);
  });

  test('an admonition in raw HTML', () => {
    expect(
      blocks(
        '[:material-arrow-left: Jobs](../jobs.md)\n\n<div class="admonition info" markdown>\n<p class="admonition-title">Position Closed</p>\n\nThanks\n\n</div>\n',
        mkdocs,
      ),
    ).toEqual(['1 paragraph lead: Jobs', '4 admonition-title: Position Closed', '6 paragraph lead: Thanks']);
  });

  test('HTML content, with lines', () => {
    expect(
      blocks('<h2>H</h2>\n<p>one <b>two</b></p>\n<ul><li>item</ul>', { format: 'html', line: 5 }),
    ).toEqual(['5 heading: H', '6 paragraph lead: one two', '7 item: item']);
  });

  test('a line broken by hand is a line of its own', () => {
    expect(blocks('Team: optics  \nStatus: Closed\nand soft\n\nb<br>c')).toEqual([
      '1 paragraph lead: Team: optics',
      '2 paragraph lead: Status: Closed and soft',
      '5 paragraph lead: b',
      '5 paragraph lead: c',
    ]);
    expect(blocks('<p>b<br>c</p>', { format: 'html' })).toEqual([
      '1 paragraph lead: b',
      '1 paragraph lead: c',
    ]);
  });

  test('links and emphasis', () => {
    const { prose } = readText(source('**Closed** now, [apply](mailto:a@b.example) ~~$20~~ \\$15'));
    expect(prose.links).toEqual([{ href: 'mailto:a@b.example', text: 'apply', line: 1 }]);
    expect(prose.blocks[0]).toMatchObject({ text: 'Closed now, apply $15', emphasised: ['Closed'] });
  });

  test.each([
    ['a heading first', '# Baker *of* bread\n\ntext', 'Baker of bread'],
    ['text before it', 'text\n\n# Baker', undefined],
    ['a lesser heading', '## Baker\n\ntext', 'Baker'],
    ['a lesser heading below text', 'text\n\n## Baker', undefined],
    ['a lesser heading of a part', '## About us\n\ntext', undefined],
    ['one that is struck through', '# ~~Baker~~\n\ntext', 'Baker'],
    ['one above a text that is', `# Baker\n\n~~${'We bake bread. '.repeat(4).trim()}~~\n`, 'Baker'],
  ])('the first heading: %s', (_name, text, expected) => {
    expect(firstHeading(source(text))).toBe(expected);
  });
});
