import { describe, expect, test } from 'vitest';
import { asWritten } from '../../../src/text/front-matter/as-written.ts';
import { splitFrontMatter } from '../../../src/text/front-matter/front-matter.ts';

const read = (text: string) => splitFrontMatter(text, 'a.md');

describe('what the head of a file says', () => {
  test.each([
    [
      'YAML',
      '---\ntitle: Baker\nArchived: true\n---\nBody\n',
      { title: 'Baker', archived: true },
      'Body\n',
      5,
    ],
    ['YAML with Windows line ends', '---\r\ntitle: Baker\r\n---\r\nBody', { title: 'Baker' }, 'Body', 4],
    [
      'TOML',
      '+++\ntitle = "Baker"\ndate = 2024-05-01\n+++\nBody',
      { title: 'Baker', date: '2024-05-01' },
      'Body',
      5,
    ],
    [
      'a TOML time with its own offset',
      '+++\ndate = 2024-05-01T09:00:00-04:00\n+++\n',
      { date: '2024-05-01T09:00:00.000-04:00' },
      '',
      4,
    ],
    ['JSON', '{\n "title": "Ba}ker"\n}\nBody', { title: 'Ba}ker' }, 'Body', 4],
    ['an empty head', '---\n---\nBody', {}, 'Body', 3],
    ['a head of comments only', '---\n# nothing\n---\nBody', {}, 'Body', 4],
    ['no head at all', '# Baker\n\nBody', {}, '# Baker\n\nBody', 1],
    ['a thematic break that is no head', 'Text\n---\nmore', {}, 'Text\n---\nmore', 1],
    ['a shortcode in the first line', '{{< note >}}', {}, '{{< note >}}', 1],
    [
      'dates and times stay text',
      '---\ndate: 2024-05-01\nat: 12:30:45\n---\n',
      { date: '2024-05-01', at: '12:30:45' },
      '',
      5,
    ],
    ['of two spellings of a key the first wins', '---\nTitle: A\ntitle: B\n---\n', { title: 'A' }, '', 5],
    ['a delimiter line with trailing blanks', '--- \ntitle: A\n---\t\nBody', { title: 'A' }, 'Body', 4],
  ])('%s', (_name, text, data, body, bodyLine) => {
    const { matter, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect({ ...matter?.data }).toEqual(data);
    expect(matter?.body).toBe(body);
    expect(matter?.bodyLine).toBe(bodyLine);
  });

  test('every key knows its line and column', () => {
    const { matter } = read('---\ntitle: A\n# no: key\n"Date Posted": x\nlist:\n  inner: y\n---\n');
    expect({ ...matter?.keys }).toEqual({
      title: { key: 'title', line: 2, column: 1 },
      'date posted': { key: 'Date Posted', line: 4, column: 1 },
      list: { key: 'list', line: 5, column: 1 },
    });
  });
});

describe('a faulty head leaves the file out and says where', () => {
  test.each([
    ['a quote that never ends', '---\ntitle: "A\n---\nBody', 'front-matter-invalid', 2],
    ['a tab for indentation', '---\na:\n\tb: 1\n---\n', 'front-matter-invalid', 3],
    ['a language that is none of data', '---coffee\ntitle: A\n---\n', 'front-matter-language', 1],
    ['nesting without end', `---\na: ${'['.repeat(5000)}\n---\n`, 'front-matter-invalid', 2],
    ['no closing line', '---\ntitle: A\nBody', 'front-matter-unclosed', 1],
    ['a closing line with something behind it', '---\ntitle: A\n---x\nBody', 'front-matter-unclosed', 1],
    ['a list', '---\n- a\n---\n', 'front-matter-not-a-mapping', 2],
    ['a single value', '---\njust text\n---\n', 'front-matter-not-a-mapping', 2],
    ['broken TOML', '+++\nx = 1\ntitle = \n+++\n', 'front-matter-invalid', 3],
    ['broken JSON', '{ "title": }\n', 'front-matter-invalid', 1],
    ['JSON without end', '{ "title": "A"\n', 'front-matter-unclosed', 1],
  ])('%s', (_name, text, code, line) => {
    const { matter, diagnostics } = read(text);
    expect(matter).toBeUndefined();
    expect(diagnostics.map((one) => [one.code, one.where?.line])).toEqual([[code, line]]);
    expect(diagnostics[0]?.hint).toBeTruthy();
  });
});

describe('nothing in a file runs', () => {
  test.each([
    ['a JavaScript head', '---js\n{ x: (globalThis.hacked = 1) }\n---\n'],
    ['a javascript head', '---javascript\nglobalThis.hacked = 1\n---\n'],
    ['a JSON head by name', '---json\n{"title":"A"}\n---\n'],
    ['a head that names an inherited property', '---constructor\na\n---\n'],
    ['a YAML function', '---\nx: !!js/function "globalThis.hacked = 1"\n---\n'],
    ['a key that would change the prototype', '---\n__proto__: { hacked: 1 }\n---\n'],
  ])('%s', (_name, text) => {
    const { matter } = read(text);
    expect(matter?.data['title']).toBeUndefined();
    expect((globalThis as { hacked?: unknown }).hacked).toBeUndefined();
    expect(({} as { hacked?: unknown }).hacked).toBeUndefined();
  });

  test('a head that failed once fails again', () => {
    const broken = '---\na: [\n---\n';
    expect(read(broken).matter).toBeUndefined();
    expect(read(broken).matter).toBeUndefined();
  });
});

describe('a head that generators take and that is not plain', () => {
  test.each([
    [
      'a key twice: the last value counts',
      '---\ntitle: A\ntitle: B\n---\n',
      { title: 'B' },
      ['front-matter-key-repeated 3'],
    ],
    ['an alias and a merge key', '---\na: &x {c: 1}\nb: {<<: *x}\n---\n', { a: { c: 1 }, b: { c: 1 } }, []],
    ['a tag of the site', '---\na: !mine x\n---\n', { a: 'x' }, []],
    [
      'a value that is not closed, among others',
      '---\ntitle: A\nnote: "x\ntags: [b]\n---\n',
      { title: 'A', tags: ['b'] },
      ['front-matter-part-invalid 3'],
    ],
    [
      'a colon in a value, among others',
      '---\ntitle: A\nnote: b: c\n---\n',
      { title: 'A' },
      ['front-matter-part-invalid 3'],
    ],
    ['a text behind the end of the document', '---\ntitle: A\n...\n---\n', { title: 'A' }, []],
  ])('%s', (_name, text, data, notes) => {
    const { matter, diagnostics } = read(text);
    expect({ ...matter?.data }).toEqual(data);
    expect(
      diagnostics.map(
        ({ code, severity, where }) => `${code} ${where?.line}${severity === 'warning' ? '' : severity}`,
      ),
    ).toEqual(notes);
  });

  test('what is lost and what was said before is known by its key', () => {
    const { matter } = read('---\nDraft: true\nnote: "x\nDraft: false\nDraft: 1\n---\n');
    expect(matter).toMatchObject({
      lost: [{ key: 'note' }],
      earlier: { draft: [true, false] },
      data: { draft: 1 },
    });
  });
});

describe('where a head ends and what begins it hangs on the generator', () => {
  const dots = '---\ntitle: A\n...\nBody\n\n---\n\nmore\n';
  test.each([
    ['a line of dots where it ends a head', dots, { endsWithDots: true }, 'A', 'Body\n\n---\n\nmore\n', 4],
    [
      'a line of dots where only dashes do: the document ends there, the head later',
      dots,
      {},
      'A',
      '\nmore\n',
      7,
    ],
    ['a line of dots where nothing else ends it', '---\ntitle: A\n...\nBody\n', {}, 'A', 'Body\n', 4],
    ['dashes before dots', '---\ntitle: A\n---\nBody\n...\n', { endsWithDots: true }, 'A', 'Body\n...\n', 4],
    ['JSON that is named', '---json\n{"title": "A"}\n---\nBody', { namesLanguage: true }, 'A', 'Body', 4],
    ['YAML that is named', '---yaml\ntitle: A\n---\nBody', { namesLanguage: true }, 'A', 'Body', 4],
    [
      'YAML that is named with a blank and trailing blanks',
      '--- yml  \r\ntitle: A\r\n---\r\nBody',
      { namesLanguage: true },
      'A',
      'Body',
      4,
    ],
    ['TOML that is named', '---toml\ntitle = "A"\n---\nBody', { namesLanguage: true }, 'A', 'Body', 4],
    [
      'a JSON head where only YAML is one',
      '{"title": "A"}\nBody',
      { isYamlOnly: true },
      undefined,
      '{"title": "A"}\nBody',
      1,
    ],
    [
      'a TOML head where only YAML is one',
      '+++\ntitle = "A"\n+++\n',
      { isYamlOnly: true },
      undefined,
      '+++\ntitle = "A"\n+++\n',
      1,
    ],
    ['four dashes, which are a rule', '----\ntext\n', { namesLanguage: true }, undefined, '----\ntext\n', 1],
    ['dashes before a sentence', '---> see\n', {}, undefined, '---> see\n', 1],
  ])('%s', (_name, text, rules, title, body, bodyLine) => {
    const { matter, diagnostics } = splitFrontMatter(text, 'a.md', rules);
    expect(diagnostics).toEqual([]);
    expect(matter).toMatchObject({ body, bodyLine });
    expect(matter?.data['title']).toBe(title);
  });

  test.each([
    ['JSON that is named where nobody reads it', '---json\n{"title": "A"}\n---\nBody', {}],
    ['YAML that is named where nobody reads it', '---yaml\ntitle: A\n---\nBody', {}],
    ['a language with a number', '---yaml1.1\ntitle: A\n---\n', {}],
    ['a comment behind the dashes', '--- # the head\ntitle: A\n---\n', {}],
    ['code', '---js\n{ title: "A" }\n---\nBody', { namesLanguage: true }],
    ['code by its long name', '---javascript\n{ title: "A" }\n---\nBody', { namesLanguage: true }],
    ['a language that nobody knows', '---cson\ntitle: "A"\n---\nBody', { namesLanguage: true }],
    ['a name that every object has', '---constructor\ntitle: "A"\n---\nBody', { namesLanguage: true }],
    ['a language of TOML’s own dashes', '+++json\n{"title": "A"}\n+++\n', {}],
    ['a language for Jekyll', '---json\n{"title": "A"}\n---\n', { isYamlOnly: true }],
  ])('%s never makes a file without a head', (_name, text, rules) => {
    const { matter, diagnostics } = splitFrontMatter(text, 'a.md', rules);
    expect(matter).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'front-matter-language', severity: 'error', where: { line: 1 } },
    ]);
  });

  test('a fault of a named language stands on its line', () => {
    const rules = { namesLanguage: true } as const;
    expect(splitFrontMatter('---toml\na = 1\nb =\n---\n', 'a.md', rules).diagnostics).toMatchObject([
      { code: 'front-matter-invalid', where: { line: 3 } },
    ]);
    expect(splitFrontMatter('---yaml\na: [\n---\n', 'a.md', rules).diagnostics).toMatchObject([
      { code: 'front-matter-invalid', where: { line: 2, column: 4 } },
    ]);
  });
});

describe('a number keeps what was written for it, wherever the format lets it', () => {
  test.each([
    [
      'YAML',
      '---\nRef: 0042\nplace: {zip: 04109, n: [1.50, 2]}\n---\n',
      { ref: '0042', place: { zip: '04109', n: ['1.50', 2] } },
    ],
    [
      'JSON',
      '{"ref": 1.10, "place": {"zip": 1e3, "n": ["007", 5]}}\n',
      { ref: '1.10', place: { zip: '1e3', n: ['007', 5] } },
    ],
    [
      'TOML, of the outermost keys',
      '+++\nref = 1.10 # the old one\nn = 1_000\nx = 0x1F\n[place]\nzip = 2.50\n+++\n',
      { ref: '1.10', n: 1000, x: '0x1F', place: { zip: 2.5 } },
    ],
    ['nothing to keep', '---\na: 5\nb: "05"\n---\n', { a: 5, b: '05' }],
  ])('%s', (_name, text, written) => {
    const { matter } = read(text);
    const all = Object.entries(matter?.data ?? {}).map(([key, value]) => [
      key,
      asWritten(value, matter?.written?.[key]),
    ]);
    expect(Object.fromEntries(all)).toEqual(written);
  });

  test('a value that was put in the place of another one stays what it is', () => {
    const { matter } = read('---\nref: 0042\n---\n');
    expect(asWritten(43, matter?.written?.['ref'])).toBe(43);
    expect(asWritten({ a: 42 }, matter?.written?.['ref'])).toEqual({ a: 42 });
  });
});
