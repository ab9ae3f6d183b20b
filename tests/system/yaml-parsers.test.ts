import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/text/yaml/read-yaml.ts';
import { goYaml, jsYaml3, psych, pyYaml, type YamlParser } from '../support/yaml-parsers.ts';

const parsers = [pyYaml, psych, goYaml, jsYaml3];

/** Heads without a scalar that YAML 1.1 and 1.2 type otherwise, with the parsers that refuse them. */
const heads: readonly (readonly [text: string, refusedBy: string])[] = [
  // Brackets and quoted texts in the column of their key, and further out.
  ['tags: [\n  rye,\n  salt\n]', ''],
  ['tags: [\nrye,\nsalt ]', ''],
  ['tags: [\n]', ''],
  ['extra: {\n  first: 1\n}', ''],
  ['team: [\n  {name: Ida},\n  {name: Bo}\n]\nlast: 1', ''],
  ['outer:\n  inner: [\nrye\n]\n  next: 1', ''],
  ['outer:\n  inner: "two\nlines"\n  next: 1', ''],
  ['summary: "We bake\nbread"', ''],
  ["summary: 'We bake\nbread'", ''],
  ['summary: "We bake\n\nbread\\\n  daily"', ''],
  ['list:\n- [rye,\nsalt]\n- flour', ''],
  ['extra: {key: "two\nlines"}', ''],
  ['tags: [rye, # the first\n  salt]', ''],
  ['tags: [rye,\n# a comment\nsalt]', ''],
  ['tags: [rye]#close', ''],
  ['name: "Ida"#close', ''],
  ['tags: [rye, salt,]', ''],
  ['extra: {first: 1, second: 2,}', ''],
  ['tags: [first: 1, other]', ''],
  ['place: {link: https://lanternworks.example/a, "next":1}', ''],
  // Block collections and scalars.
  ['list:\n- rye\n- salt\nnext: 1', ''],
  ['list:\n  - name: Ida\n    age: 4\n  -\n    name: Bo', ''],
  ['list:\n  - - rye\n    - salt\n  - flour', ''],
  ['  first: 1\n  second: 2', ''],
  ['text: |\n  one\n   two\n\n  three\nnext: 1', ''],
  ['text: >-\n  one\n  two\n\n  three', ''],
  ['text: |2\n    one', ''],
  ['text: |+ # kept\n  one\nnext: 1', ''],
  ['text: one\n  two\n\n  three', ''],
  ['? name\n: Ida', ''],
  ['"quoted": 1\n\'single\' : 2\nplain key: 3', ''],
  ['empty:\nnext: ""', ''],
  ['text: it’s a test, with (brackets) & more\nsite: https://lanternworks.example/?a=b#c', ''],
  ['text: one # a comment\n# another\nnext: a#b', ''],
  ['text: "\\u00e9 \\x41 \\t"', ''],
  ['text: "\\/"', 'go-yaml'],
  ["text: 'it''s'", ''],
  ['étage: premier\n名: 光', ''],
  ['first: 1\r\nlist:\r\n  - rye\r\n', ''],
  // Tabs.
  ['name:\tIda', 'PyYAML'],
  ['name: Ida\t\nnext: 1', 'PyYAML'],
  ['tags: [\n\trye\n]', 'PyYAML'],
  ['name: "two\n\tlines"', ''],
  // Anchors, aliases, merge keys, tags.
  ['place: &here Oslo\noffice: *here', ''],
  ['base: &b {city: Oslo}\nplace:\n  <<: *b\n  street: Gata', ''],
  ['one: &one {first: 1}\ntwo: &two {first: 2, second: 2}\nboth: {<<: [*one, *two]}', ''],
  ['one: &a first\ntwo: &a second\nthree: *a', 'PyYAML'],
  ['list: &l\n  - rye\nother: *l', ''],
  ['list: [&a rye, *a ]', ''],
  ['&key name: Ida', 'js-yaml 3'],
  ['text: !!str 12\nnumber: !!int "3"', ''],
  ['map: !!map {first: 1}\nlist: !!seq [1]', ''],
  ['name: !mine Ida', 'PyYAML js-yaml 3'],
  ['other: !mine\n  name: Ida\nnext: 1', 'PyYAML js-yaml 3'],
  ['name: *nobody', 'PyYAML Psych go-yaml js-yaml 3'],
  // Keys that stand twice, and documents.
  ['title: Cook\ntitle: Baker', 'js-yaml 3'],
  ['place: {city: Oslo, city: Bergen}', 'js-yaml 3'],
  ['title: Cook\n...', ''],
  ['%YAML 1.1\n---\ntitle: Cook', 'go-yaml'],
  // What nobody reads.
  ['name: "Ida', 'PyYAML Psych go-yaml js-yaml 3'],
  ['tags: [rye', 'PyYAML Psych go-yaml js-yaml 3'],
  ['name: Ida: Bo', 'PyYAML Psych go-yaml js-yaml 3'],
  ['name: "Ida" Bo', 'PyYAML Psych go-yaml js-yaml 3'],
  ['name: @Ida', 'PyYAML Psych go-yaml js-yaml 3'],
  ['first: 1\n second: 2', 'PyYAML Psych go-yaml js-yaml 3'],
  ['first:\n    second: 1\n  third: 2', 'PyYAML Psych go-yaml js-yaml 3'],
];

/** Keys by name, for two parsers may give them in another order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

const ours = (text: string) => {
  const { value, faults } = readYaml(text, {});
  return faults.some(({ kind }) => kind === 'lost') ? 'refused' : { value: sorted(value) };
};

const isHere = (parser: YamlParser) => {
  const isThere = parser.isThere() || process.env['CI'] !== undefined;
  if (!isThere) console.warn(`skipped: there is no ${parser.name} here (apt-get install ${parser.install})`);
  return isThere;
};

describe.each(parsers.map((parser) => [parser.name, parser] as const))(
  '%s and the reader of heads',
  (name, parser) => {
    const isThere = isHere(parser);
    const answers = isThere ? parser.read(heads.map(([text]) => text)) : [];

    test.skipIf(!isThere).each(heads.map(([text, refusedBy], index) => [text, refusedBy, index] as const))(
      '%j',
      (text, refusedBy, index) => {
        const answer = answers[index] ?? 'refused';
        expect(answer === 'refused').toBe(refusedBy.includes(name));
        const theirs = answer === 'refused' ? ours(text) : { value: sorted(answer.value) };
        expect(ours(text)).toEqual(theirs);
      },
    );

    test.skipIf(!isThere)('what all of them refuse is a fault here', () => {
      const nobody = heads.filter(([, refusedBy]) => parsers.every((one) => refusedBy.includes(one.name)));
      expect(nobody.map(([text]) => ours(text))).toEqual(nobody.map(() => 'refused'));
    });
  },
);

/** Texts that no version of YAML takes for a number, a date or a truth value. */
const word = fc.stringMatching(/^[b-dg-mp-xz]{2,8}$/);
const leaf = fc.oneof(
  word,
  word.map((text) => `"${text}: ${text}"`),
  word.map((text) => `'${text} #${text}'`),
  word.map((text) => `"${text}\n${text}"`),
  word.map((text) => `${text}\n   ${text}`),
  word.map((text) => `>-\n    ${text}\n    ${text}`),
  fc.array(word, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((items) => `[\n${items.join(',\n')}\n]`),
  fc.tuple(word, word).map(([key, text]) => `{\n ${key}: ${text}\n}`),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `\n- ${item}`).join('')),
  fc.tuple(word, word).map(([key, text]) => `\n  ${key}: ${text}\n  z${key}: [${text}\n  ]`),
);
const document = fc
  .uniqueArray(fc.tuple(word, leaf, fc.constantFrom('', '', ' # note')), {
    selector: ([key]) => key,
    minLength: 1,
    maxLength: 6,
  })
  .map((pairs) =>
    pairs
      .map(
        ([key, value, note]) =>
          `${key}:${value.startsWith('\n') ? '' : ' '}${value}${value.includes('\n') ? '' : note}`,
      )
      .join('\n'),
  );

describe.each([pyYaml, psych, jsYaml3].map((parser) => [parser.name, parser] as const))(
  '%s and documents that nobody chose',
  (_name, parser) => {
    test.skipIf(!isHere(parser))('five hundred of them are read alike', () => {
      const texts = fc.sample(document, { numRuns: 500, seed: 15 });
      const theirs = parser
        .read(texts)
        .map((answer) => (answer === 'refused' ? answer : { value: sorted(answer.value) }));
      expect(texts.map((text) => [text, ours(text)])).toEqual(
        texts.map((text, index) => [text, theirs[index]]),
      );
    });
  },
);
