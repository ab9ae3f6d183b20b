import * as fc from 'fast-check';
import type { Posting } from '../../src/model/posting.ts';
import { readText } from '../../src/text/markdown/markdown.ts';
import { posting } from '../fixtures/catalog.ts';
import { markup, words } from './hostile-text.ts';

export const text: fc.Arbitrary<string> = fc.oneof(markup, words);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
export const address: fc.Arbitrary<string> = fc.oneof(
  text,
  text.map((path) => `https://x.example/${path}`),
  fc.constantFrom(
    'javascript:alert(1)',
    '//evil.example/',
    'data:text/html,x',
    'mailto:a@b.example?bcc=c@d.example',
  ),
);
const number = fc.oneof(fc.nat(), fc.double(), fc.constantFrom(-1, 1e21, 0.1 + 0.2));

/** A posting whose every field holds what nobody expects. */
export const hostile: fc.Arbitrary<Posting> = fc
  .record({
    title: text,
    summary: maybe(text),
    description: text.map(
      (html) =>
        readText({
          format: 'html',
          text: html,
          file: 'x',
          line: 1,
          dialect: { python: false, shortcodes: false },
        }).html('https://x.example/').html,
    ),
    url: address,
    department: maybe(text),
    organization: fc.record({ name: text, url: maybe(address), logo: maybe(address) }),
    locations: maybe(
      fc.array(
        fc.record({
          name: text,
          address: maybe(fc.record({ streetAddress: text, addressLocality: text, addressCountry: text })),
        }),
        { maxLength: 2 },
      ),
    ),
    remote: maybe(
      fc.record({
        areas: fc.array(fc.record({ name: text, country: text, type: fc.constant('Country' as const) }), {
          maxLength: 2,
        }),
      }),
    ),
    salary: maybe(
      fc.record({
        currency: text,
        min: number,
        max: maybe(number),
        unit: fc.constantFrom('HOUR' as const, 'YEAR' as const),
      }),
    ),
    hours: maybe(fc.record({ min: number, max: number })),
    term: maybe(text),
    starts: maybe(text),
    apply: maybe(fc.record({ url: maybe(address), email: maybe(text) })),
    identifier: maybe(fc.record({ name: text, value: text })),
    categories: maybe(fc.array(text, { maxLength: 3 })),
    image: maybe(address),
    enclosure: maybe(fc.record({ url: address, mediaType: text, length: maybe(number) })),
  })
  .map((given) => posting(JSON.parse(JSON.stringify(given)) as Partial<Posting>));
