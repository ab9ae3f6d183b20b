import { describe, expect, test } from 'vitest';
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
    ['a key twice', '---\ntitle: A\ntitle: B\n---\n', 'front-matter-invalid', 3],
    ['an alias bomb', '---\na: &a [x,x]\nb: [*a,*a]\n---\n', 'front-matter-invalid', 3],
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
