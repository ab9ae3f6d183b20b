import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnosticCodes } from '../../src/model/diagnostic-codes.ts';

const text = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const page = text('docs/reliability.md');
const rows = page.split('\n').filter((line) => /^\| (?!fault|---)/.test(line));
const shown = rows.map((row) => /`(tests\/[^`]+)`: “([^”]+)” \|$/.exec(row) ?? [row]);

test.each(shown)('%s is there', (_, file = '', title = '') => {
  expect(text(file)).toContain(title);
  expect(title.length).toBeGreaterThan(10);
});

test('the codes that docs/reliability.md names are codes', () => {
  const named = [...page.matchAll(/`((?:ledger|outbox|file|history|board)-[a-z]+)`/g)];
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(([, code]) => !Object.hasOwn(diagnosticCodes, code ?? ''))).toEqual([]);
});
