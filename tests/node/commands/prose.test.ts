import { expect, test } from 'vitest';
import { prose } from '../../../src/node/commands/prose.ts';

test('rolecast prose prints what the rules are worth on known texts, on unknown ones, and what follows', () => {
  const lines: string[] = [];
  const out = { line: (text = '') => void lines.push(text), paint: (_: string, text: string) => text };
  const exit = prose({
    out,
    err: out,
    write: () => Promise.resolve(),
    environment: {},
    home: '/nowhere',
    platform: 'linux',
    now: () => 0,
  });
  expect(exit).toBe(0);
  expect(lines.filter((line) => /^[A-Z]/.test(line))).toEqual([
    'Texts that the rules were written with',
    'Held out: texts that they do not know',
    'Both, and what follows',
  ]);
  expect(lines.filter((line) => /^en +salary/.test(line))).toHaveLength(3);
  expect(lines.filter((line) => /publish$|suggest$/.test(line))).toHaveLength(28);
});
