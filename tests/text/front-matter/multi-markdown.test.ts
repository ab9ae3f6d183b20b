import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/text/front-matter/front-matter.ts';

const read = (text: string) => splitFrontMatter(text, 'cook.md', { multiMarkdown: true }).matter;

/** As `mkdocs.utils.meta.get_data` answers. */
test.each<[string, string, Readonly<Record<string, string>>, string]>([
  [
    'keys up to a blank line',
    'title: Cook\nplace: Oslo\n\nText\n',
    { title: 'Cook', place: 'Oslo' },
    'Text\n',
  ],
  ['keys of any case', 'Title: Cook\nSTATUS: closed\n\nText', { title: 'Cook', status: 'closed' }, 'Text'],
  ['up to a line of another kind', 'title: Cook\n# Text\nb: c', { title: 'Cook' }, '# Text\nb: c'],
  [
    'a value that goes on',
    'title: Cook\n    by night\n\tand day\n\nText',
    { title: 'Cook by night and day' },
    'Text',
  ],
  ['a key that comes again', 'place: Oslo\nplace: Bern\n\nText', { place: 'Oslo Bern' }, 'Text'],
  ['an indented key', '   title: Cook\n\nText', { title: 'Cook' }, 'Text'],
  ['a value with colons', 'apply: https://a.example/x\n\nText', { apply: 'https://a.example/x' }, 'Text'],
  ['lines of Windows', 'title: Cook\r\n\r\nText\r\n', { title: 'Cook' }, 'Text\n'],
  [
    'values that are texts',
    'reference: 007\nclosed: true\n\nText',
    { reference: '007', closed: 'true' },
    'Text',
  ],
  ['no text', 'title: Cook', { title: 'Cook' }, ''],
  ['a blank line first', '\ntitle: Cook\n', {}, '\ntitle: Cook\n'],
  ['a heading first', '# Cook\ntitle: Cook\n', {}, '# Cook\ntitle: Cook\n'],
  ['four spaces', '    title: Cook\n', {}, '    title: Cook\n'],
  ['a word with a space', 'Our team: small\n', {}, 'Our team: small\n'],
  ['a letter with an accent', 'Prénom: Ada\n', {}, 'Prénom: Ada\n'],
])('%s', (_, text, data, body) => {
  expect({ ...read(text)?.data }).toEqual(data);
  expect(read(text)?.body).toBe(body);
});

test('a key and the text say where they stand', () => {
  expect(read('title: Cook\n  status: closed\n\n\nText')).toMatchObject({
    keys: { status: { key: 'status', line: 2, column: 3 } },
    bodyLine: 5,
  });
});

test('a head in dashes is none of this kind', () => {
  expect(read('---\ntitle: Cook\n---\nplace: Oslo\n')?.data).toEqual({ title: 'Cook' });
});

test('where it is not asked for it is text', () => {
  expect(splitFrontMatter('title: Cook\n\nText', 'cook.md').matter?.data).toEqual({});
});
