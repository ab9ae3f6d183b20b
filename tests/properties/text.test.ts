/* oxlint-disable vitest/no-conditional-expect -- what a property says depends on what was generated */
import * as fc from 'fast-check';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test, vi } from 'vitest';
import { language } from '../../src/model/language.ts';
import { closedInProse, closedInTitle } from '../../src/text/prose/closed/closed.ts';
import { splitFrontMatter } from '../../src/text/front-matter/front-matter.ts';
import { type MarkdownText, readText } from '../../src/text/markdown/markdown.ts';
import { moneyIn, readAmount, readSalary } from '../../src/text/values/pay/money.ts';
import { proseFacts } from '../../src/text/prose/facts/prose-facts.ts';
import { descriptionHolds } from '../fuzz/targets/description.ts';
import { frontMatterHolds } from '../fuzz/targets/front-matter.ts';
import { valueHolds } from '../fuzz/targets/values.ts';
import { junk, markup, seed, words } from './hostile-text.ts';

/** The machine may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const runs = { seed, numRuns: 150 };

describe('front matter', () => {
  const head = junk(
    ...'key: value: title: - ? &a *a << !!js/function !!binary | > |- " : [a, b] {a: b} 2026-01-01 yes null ~ = [[a]] a.b = """ \'\'\' true 1e400 0x1F inf __proto__: constructor: %YAML --- ...'.split(
      ' ',
    ),
  );
  const file = fc
    .tuple(
      fc.constantFrom('---\n', '+++\n', '{', '---js\n', '---\r\n', '', '\uFEFF---\n', '--- \n'),
      head,
      fc.constantFrom('\n---\n', '\n+++\n', '}', '\r\n---\r\n', '', '\n---'),
      markup,
    )
    .map((parts) => parts.join(''));

  test('any file has a head, or a fault with its line; the body is the rest of the file', () => {
    expect(() => fc.assert(fc.property(file, frontMatterHolds), runs)).not.toThrow();
  });

  const value = fc.jsonValue({
    maxDepth: 3,
    stringUnit: fc.constantFrom('a', '"', '\\', '\n', '}', '---', 'é', '🏮', ':', '#'),
  });
  test.each([
    ['JSON', (json: string) => json],
    ['JSON as YAML', (json: string) => `---\n${json}\n---\n`],
  ])('what was written as %s is read', (_name, wrap) => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value), (data) => {
        const plain: unknown = JSON.parse(JSON.stringify(data));
        expect({ ...splitFrontMatter(wrap(JSON.stringify(data)), 'x.md').matter?.data }).toEqual(plain);
      }),
      runs,
    );
  });
});

describe('descriptions', () => {
  const base = 'https://lanternworks.example/jobs/baker/';
  const source = (text: string): fc.Arbitrary<MarkdownText> =>
    fc
      .tuple(fc.constantFrom('markdown' as const, 'html' as const), fc.boolean(), fc.boolean())
      .map(([format, python, shortcodes]) => ({
        format,
        text,
        file: 'x.md',
        line: 1,
        dialect: { python, shortcodes },
      }));

  test('no HTML that comes of any text runs anything, leads anywhere but to the web, by e-mail or by telephone, or gets out of where it stands', () => {
    expect(() =>
      fc.assert(fc.property(markup.chain(source), descriptionHolds), { ...runs, numRuns: 600 }),
    ).not.toThrow();
  });

  test('a browser’s parser reads the same elements and texts again that were written', () => {
    fc.assert(
      fc.property(markup.chain(source), (text) => {
        const { html } = readText(text).html(base);
        const again = readText({
          ...text,
          format: 'html',
          text: html,
          dialect: { python: false, shortcodes: false },
        });
        expect(shape(again.html(base).html)).toEqual(shape(html));
      }),
      runs,
    );
  });

  function shape(html: string): unknown {
    const plain = (node: Root | Root['children'][number]): unknown =>
      node.type === 'text'
        ? node.value.trim() === ''
          ? []
          : node.value
        : 'children' in node
          ? [
              node.type === 'element' ? node.tagName : '',
              ...node.children.map(plain).filter((one) => !Array.isArray(one) || one.length > 0),
            ]
          : node.type;
    return plain(fromHtml(html, { fragment: true }));
  }
});

const languages = ['en', 'en-US', 'fr-CA', 'de', 'es', 'ar', 'zh-Hant', 'ja', 'tlh'].map((tag) =>
  language(tag),
);

test('prose of any kind is read without an exception, and twice the same', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 4 }), fc.constantFrom(...languages), (lines, tag) => {
      const text = lines.join('\n\n');
      const read = () => {
        const { prose } = readText({
          format: 'markdown',
          text,
          file: 'x.md',
          line: 1,
          dialect: { python: true, shortcodes: false },
        });
        const closed = closedInProse(prose, tag);
        const facts = proseFacts(prose, tag, { title: { text: lines[0] ?? '', line: 1 } });
        return { prose, closed, facts, title: closedInTitle(text, tag) };
      };
      const first = read();
      const last = text.split(/\r\n|[\r\n]/).length;
      for (const { line } of [...first.prose.blocks, ...first.facts]) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(last);
      }
      expect(new Set(first.facts.map(({ fact }) => fact)).size).toBe(first.facts.length);
      expect(JSON.parse(JSON.stringify(first))).toEqual(JSON.parse(JSON.stringify(read())));
    }),
    runs,
  );
});

describe('single values', () => {
  const value = fc.oneof(words, markup);

  test('what is read of a date, pay, a place, a type, hours, a term or a state has its shape, and reads as itself', () => {
    expect(() => fc.assert(fc.property(value, valueHolds), runs)).not.toThrow();
  });

  test('pay that is read has a currency, a period and a range that runs forwards, and reads as itself', () => {
    const pay = fc.tuple(
      fc.nat({ max: 900_000 }),
      fc.nat({ max: 900_000 }),
      fc.constantFrom('$', 'USD', '€', 'k€', 'CHF', 'constructor'),
      words,
    );
    fc.assert(
      fc.property(
        fc.oneof(
          value,
          pay.map(([low, high, mark, rest]) => `${low}-${high} ${mark} ${rest}`),
        ),
        (text) => {
          for (const { start, end } of moneyIn(text)) expect(start).toBeLessThan(end);
          expect(readAmount(text)?.amount ?? 0).toBeGreaterThanOrEqual(0);
          const salary = readSalary(text, { currency: 'CAD', unit: 'YEAR' });
          if ('fault' in salary) return;
          const { currency, min, max, unit } = salary;
          expect(currency).toMatch(/^[A-Z]{3}$/);
          expect((min ?? 0) <= (max ?? Infinity)).toBe(true);
          if (min === undefined || max === undefined || !Number.isInteger(min + max)) return;
          expect(readSalary(`${currency} ${min} - ${currency} ${max}`, { unit })).toEqual(salary);
        },
      ),
      runs,
    );
  });
});
