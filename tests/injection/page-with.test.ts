import { array, assert, constantFrom, property } from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { pageWith, withoutOurs } from '../../src/injection/page-with.ts';

const address = 'https://lanternworks.example/jobs/keeper/';
const link = '<link rel="alternate" type="application/rss+xml" href="/rss.xml" title="Jobs" data-rolecast>';
const data = (title: string) =>
  `<script type="application/ld+json" data-rolecast>{"@type":"JobPosting","title":"${title}"}</script>`;
const insertion = link + data('Keeper');
const put = (text: string, what = insertion) => pageWith(text, { insertion: what, address });

/** The elements that hold ours, as a parser that is not asked about positions sees them; decoders take the mark off. */
function parentOfOurs(html: string): readonly string[] {
  const parents: string[] = [];
  visit(fromHtml(html.replace(/^\uFEFF/, '')), 'element', (node, _index, parent) => {
    if (node.properties['dataRolecast'] !== undefined && parent?.type === 'element')
      parents.push(parent.tagName);
  });
  return parents;
}

describe('what goes into a head stands at its end, and nothing else moves', () => {
  const end = '¶';
  test.each([
    [
      'a plain page',
      `<!DOCTYPE html>\n<html><head>\n<title>x</title>\n${end}</head>\n<body>y</body></html>\n`,
    ],
    [
      'upper case',
      `<!DOCTYPE HTML>\n<HTML LANG=en><HEAD><TITLE>x</TITLE>${end}</HEAD ><BODY>y</BODY></HTML>`,
    ],
    [
      'line ends of Windows',
      `<!DOCTYPE html>\r\n<html>\r\n<head>\r\n<title>x</title>\r\n${end}</head>\r\n<body>\r\n</body>`,
    ],
    ['a byte order mark', `\uFEFF<!DOCTYPE html><html><head><title>x</title>${end}</head><body>y`],
    ['a byte order mark and no tags', `\uFEFF<!doctype html><title>x</title>${end}<p>y`],
    [
      'one line without quotes, as hugo --minify writes it',
      `<!doctype html><html lang=en><head><meta charset=utf-8><title>x</title><link rel=canonical href=${address}>${end}</head><body class=a><p>y</body></html>`,
    ],
    [
      'a comment that says </head>',
      `<html><head><!-- </head> --><title>x</title><!-- </head> -->${end}</head><body></body></html>`,
    ],
    [
      'a script that says </head>',
      `<html><head><script>const a = '</head>'</script>${end}</head><body></body></html>`,
    ],
    [
      'a style and a title that say </head>',
      `<html><head><title></head></title><style>a::after{content:'</head>'}</style>${end}</head><body></body></html>`,
    ],
    [
      'a script that begins a comment',
      `<html><head><script><!-- document.write('<script></script>') //--></script>${end}</head><body></body></html>`,
    ],
    [
      'an attribute that says </head>',
      `<html><head data-x="</head>"><title>x</title>${end}</head><body></body></html>`,
    ],
    [
      'a template with a head in it',
      `<html><head><template><head></head></template>${end}</head><body></body></html>`,
    ],
    ['a head that is never closed', `<html><head><title>x</title>${end}<body>y</body></html>`],
    [
      'a head that is closed too late',
      `<html><head><title>x</title>${end}<p>y</p></head><body>z</body></html>`,
    ],
    [
      'a second head in the body',
      `<html><head><title>x</title>${end}</head><body><head></head></body></html>`,
    ],
    ['no head tags', `<!doctype html><html lang=en><title>x</title><meta name=a>${end}<body>y`],
    ['nothing but html', `<!doctype html><html lang=en>${end}<body>y`],
    ['an empty head', `<html><head>${end}</head><body>y</body></html>`],
    [
      'a counting picture in a noscript, at which parsers disagree',
      `<html><head><title>x</title>${end}<noscript><img src=a></noscript><meta name=b></head><body>y</body></html>`,
    ],
    [
      'a noscript that may be there',
      `<html><head><noscript><link rel=stylesheet href=a></noscript>${end}</head><body>y</body></html>`,
    ],
    [
      'characters beyond the first plane',
      `<html><head><title>🔦 Ω</title>${end}</head><body>🔦</body></html>`,
    ],
  ])('%s', (_name, page) => {
    const bare = page.replace(end, '');
    const { text, refused } = put(bare);
    expect(refused).toBeUndefined();
    expect(text).toBe(page.replace(end, insertion));
    expect(parentOfOurs(text)).toEqual(['head', 'head']);
    expect(put(text)).toEqual({ text });
    expect(withoutOurs(text)).toBe(bare);
  });

  test('a picture in a noscript does not swallow it in browsers that run scripts', () => {
    const { text } = put('<head><noscript><img src=a></noscript></head>');
    expect(text.indexOf(insertion)).toBeLessThan(text.indexOf('<noscript>'));
  });
});

describe('a page that nothing can be put into stays as it is, and says why', () => {
  const head = (inside: string) => `<html><head>${inside}</head><body></body></html>`;
  test.each([
    ['a piece of a page', '<p>Keeper</p>', 'no-head'],
    ['an empty file', '', 'no-head'],
    ['a title that never ends', '<html><head><title>x</head><body>', 'no-head'],
    ['a script that never ends', '<html><head><script>x</head><body>', 'no-head'],
    ['a comment that never ends', '<!-- <html><head></head>', 'no-head'],
    [
      'a JobPosting of its own',
      head('<script type="application/ld+json">{"@type":"JobPosting"}</script>'),
      'foreign-json-ld',
    ],
    [
      'one in a list, without quotes around the type',
      head('<script type=application/ld+json>[{"@type":["Thing","JobPosting"]}]</script>'),
      'foreign-json-ld',
    ],
    [
      'one in a graph',
      head(
        '<script type="Application/LD+JSON; charset=utf-8">{"@graph":[{"@type":"https://schema.org/JobPosting"}]}</script>',
      ),
      'foreign-json-ld',
    ],
    [
      'one that is no JSON',
      head('<script type="application/ld+json">{"@type":"JobPosting",}</script>'),
      'foreign-json-ld',
    ],
    [
      'one in the body',
      '<html><head></head><body><script type="application/ld+json">{"@type":"JobPosting"}</script></body></html>',
      'foreign-json-ld',
    ],
    [
      'microdata',
      '<html><head></head><body itemscope itemtype="http://schema.org/JobPosting"></body></html>',
      'foreign-json-ld',
    ],
    [
      'RDFa',
      '<html><head></head><body vocab="https://schema.org/" typeof="JobPosting"></body></html>',
      'foreign-json-ld',
    ],
    ['another encoding', head('<meta charset="ISO-8859-1">'), 'other-charset'],
    [
      'another encoding, as it was said before HTML5',
      head('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
      'other-charset',
    ],
    [
      'the page of another address',
      head('<link rel="canonical" href="https://lanternworks.example/jobs/glazier/">'),
      'another-page',
    ],
    [
      'the page of another address, as hugo --minify writes it',
      head('<link rel=canonical href=/jobs/glazier/>'),
      'another-page',
    ],
  ])('%s', (_name, page, refused) => {
    expect(put(page)).toEqual({ text: page, refused });
  });

  test('elements that lie too deep in one another', () => {
    const page = head('') + '<div>'.repeat(20_000);
    expect(put(page)).toEqual({ text: page, refused: 'no-head' });
  });

  test('what an earlier run put in goes when the site has its own', () => {
    const own = '<script type="application/ld+json">{"@type":"JobPosting"}</script>';
    expect(put(head(own + insertion))).toEqual({ text: head(own), refused: 'foreign-json-ld' });
  });
});

describe('what is no obstacle', () => {
  test.each([
    ['other JSON-LD', '<script type="application/ld+json">{"@type":"WebPage","name":"JobPosting"}</script>'],
    ['a script that says the word', '<script>const a = "JobPosting"</script>'],
    ['the page’s own address, written otherwise', '<link rel="Canonical" href="/jobs/keeper/index.html">'],
    [
      'the same page on a host for testing',
      '<link rel="canonical" href="https://test.example/base/jobs/keeper/">',
    ],
    ['UTF-8 by another name', '<meta http-equiv=content-type content="text/html;charset=UTF8">'],
  ])('%s', (_name, inside) => {
    expect(put(`<head>${inside}</head>`)).toEqual({ text: `<head>${inside}${insertion}</head>` });
  });
});

describe('another run', () => {
  const page = (inside: string) =>
    `<!doctype html>\n<html><head>\n<title>x</title>${inside}\n</head><body>y</body></html>`;
  const first = put(page('')).text;

  test('with a changed posting replaces what is there', () => {
    expect(put(first, link + data('Head keeper')).text).toBe(first.replace('Keeper', 'Head keeper'));
  });

  test('for a closed posting takes it out, and the page is what it was', () => {
    expect(put(first, '').text).toBe(page(''));
  });

  test('after another program has tidied the page puts it in once', () => {
    const tidied = page(
      "\n<link data-rolecast='' rel=alternate href=/rss.xml>\n<SCRIPT data-rolecast=\"\" type='application/ld+json'>{}</SCRIPT>",
    );
    const { text } = put(tidied);
    expect(text.match(/data-rolecast/g)).toHaveLength(2);
    expect(put(text)).toEqual({ text });
  });

  test('leaves elements of others with our attribute alone', () => {
    const marked = page('<meta data-rolecast content=x>');
    expect(withoutOurs(marked)).toBe(marked);
  });
});

test('whatever a page is made of, it is given back to the byte, and a second run changes nothing', () => {
  const pieces = [
    '<!doctype html>',
    '<html>',
    '<HTML lang=fr>',
    '<head>',
    '</head>',
    '</HEAD\n>',
    '<title>',
    '</title>',
    '<body>',
    '</body>',
    '</html>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<noscript>',
    '</noscript>',
    '<img src=x>',
    '<template>',
    '</template>',
    '<svg>',
    '</svg>',
    '<style>',
    '</style>',
    '<meta charset=utf-8>',
    '<p>',
    'text',
    '\r\n',
    '\n',
    ' ',
    '\uFEFF',
    '🔦',
    '<frameset>',
    '<table>',
    '<select>',
    '&lt;',
    '\0',
    '<',
  ];
  assert(
    property(array(constantFrom(...pieces), { maxLength: 24 }), (parts) => {
      const bare = parts.join('');
      const { text, refused } = put(bare);
      expect(withoutOurs(text)).toBe(bare);
      expect(put(text)).toEqual(refused === undefined ? { text } : { text: bare, refused });
      expect(parentOfOurs(text)).toEqual(refused === undefined ? ['head', 'head'] : []);
    }),
    { numRuns: 300, seed: 5 },
  );
}, 30_000);
